using System.Text.Json;

namespace Isnad.Evaluation;

/// <summary>
/// How many pairs of figures of two articles are shown as accounts of one point, and of how many of them readers say that they count the
/// same thing.
/// </summary>
/// <param name="Right">Pairs shown that count the same.</param>
/// <param name="Shown">Pairs shown of which the readers judged both.</param>
/// <param name="Same">All pairs that count the same.</param>
internal readonly record struct FiguresTogether(int Right, int Shown, int Same)
{
    /// <summary>Part of the pairs shown that count the same.</summary>
    public double Precision => (double)Right / Shown;

    /// <summary>Counts the pairs of equal and those of different figures of some days.</summary>
    /// <param name="labels">
    /// The file of labels: for each story and kind of thing a list of groups that count the same, each a list of article, place, number and
    /// "title" where it stands there.
    /// </param>
    /// <param name="brief">The briefs of these days as JSON.</param>
    public static (FiguresTogether Equal, FiguresTogether Different) Of(string labels, string brief)
    {
        var points = Points(brief);
        var (equal, different) = (default(FiguresTogether), default(FiguresTogether));
        using var lists = JsonDocument.Parse(File.ReadAllText(labels));
        foreach (var list in lists.RootElement.EnumerateArray())
        {
            var figures = list.EnumerateArray()
                .SelectMany((group, i) => group.EnumerateArray().Select(f => (Group: i, Figure: f)))
                .ToList();
            for (var a = 0; a < figures.Count; a++)
            {
                for (var b = a + 1; b < figures.Count; b++)
                {
                    var (one, other) = (figures[a].Figure, figures[b].Figure);
                    if (one[0].GetString() == other[0].GetString())
                        continue;
                    var same = figures[a].Group == figures[b].Group;
                    var shown = points[Place(one)].Intersect(points[Place(other)]).Any();
                    if (one[2].GetDouble() == other[2].GetDouble())
                        equal = equal.With(same, shown);
                    else
                        different = different.With(same, shown);
                }
            }
        }
        return (equal, different);
    }

    /// <summary>The counts of two sets of days together.</summary>
    public static FiguresTogether operator +(FiguresTogether a, FiguresTogether b) =>
        new(a.Right + b.Right, a.Shown + b.Shown, a.Same + b.Same);

    private FiguresTogether With(bool same, bool shown) =>
        new(Right + (same && shown ? 1 : 0), Shown + (shown ? 1 : 0), Same + (same ? 1 : 0));

    private static (string Article, int Start, bool Title) Place(JsonElement figure) =>
        (figure[0].GetString()!, figure[1].GetInt32(), figure.GetArrayLength() > 3);

    /// <summary>The points in which each figure is shown, by where it stands.</summary>
    private static ILookup<(string Article, int Start, bool Title), (int Story, int Point)> Points(string brief)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(brief));
        var sources = json
            .RootElement.GetProperty("articles")
            .EnumerateArray()
            .ToDictionary(a => a.GetProperty("id").GetString()!, a => a.GetProperty("sourceId").GetString()!, StringComparer.Ordinal);
        return json
            .RootElement.GetProperty("stories")
            .EnumerateArray()
            .SelectMany((story, s) => story.GetProperty("points").EnumerateArray().Select((point, p) => (point, Id: (s, p))))
            .SelectMany(p => p.point.GetProperty("accounts").EnumerateArray().Select(account => (account, p.Id)))
            .SelectMany(a => a.account.GetProperty("evidence").EnumerateArray().Select(evidence => (evidence, a.Id)))
            .ToLookup(
                e =>
                    (
                        sources[e.evidence.GetProperty("article").GetString()!],
                        e.evidence.GetProperty("start").GetInt32(),
                        e.evidence.TryGetProperty("in", out _)
                    ),
                e => e.Id
            );
    }
}
