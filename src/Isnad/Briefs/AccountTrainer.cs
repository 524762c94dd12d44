using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>A figure that a reader noted as an account of a point.</summary>
/// <param name="Point">Which point.</param>
/// <param name="Article">The article, as its source calls it.</param>
/// <param name="Value">The number.</param>
/// <param name="Exact">The words; null where the place is given.</param>
/// <param name="Place">Where it stands; null where the words are given.</param>
/// <param name="Part">In which string, where the place is given.</param>
internal sealed record LabelledAccount(int Point, string Article, double Value, string? Exact, TextSpan? Place, TextPart Part);

/// <summary>Two groups of different figures of which a reader says whether they are accounts of one thing.</summary>
/// <param name="Days">The days that they come from.</param>
/// <param name="Same">Whether they are.</param>
/// <param name="Weight">How sure the answer is: less where one of the two is in no point.</param>
/// <param name="Features">Of <see cref="AccountFeatures"/>.</param>
internal sealed record AccountExample(string Days, bool Same, double Weight, float[] Features);

/// <summary>Learns the weights of <see cref="AccountJudge"/>: logistic regression with a ridge.</summary>
internal static class AccountTrainer
{
    private const double Ridge = 0.002;
    private const double Unsure = 0.6;

    /// <summary>The weights, in the order of <see cref="AccountFeatures.Names"/>.</summary>
    /// <param name="examples">Labelled pairs.</param>
    public static float[] Learn(IEnumerable<AccountExample> examples) => LogisticFit.Fit([.. examples.Select(Example)], Ridge);

    /// <summary>Each set of days judged by what the others teach.</summary>
    /// <param name="examples">Labelled pairs.</param>
    public static List<(AccountExample Example, double Likely)> LeaveOneOut(IReadOnlyList<AccountExample> examples) =>
        LogisticFit.LeaveOneOut(examples, e => e.Days, Example, Ridge);

    private static (float[] Features, double Yes, double Weight) Example(AccountExample example) =>
        (example.Features, example.Same ? 1 : 0, example.Weight);

    /// <summary>The pairs of groups of each story of which at least one is a point's.</summary>
    /// <param name="days">What the days are called.</param>
    /// <param name="newsroom">Their articles in stories.</param>
    /// <param name="accounts">What a reader noted, by article.</param>
    public static List<AccountExample> Examples(string days, Newsroom newsroom, ILookup<string, LabelledAccount> accounts)
    {
        var examples = new List<AccountExample>();
        foreach (var story in newsroom.Stories.Where(s => s.Articles.Count > 1))
        {
            var figures = new StoryFigures([.. story.Articles.SelectMany(newsroom.Figures)]);
            var points = figures.Groups.ConvertAll(g => PointOf(g, accounts));
            for (var a = 0; a < points.Count; a++)
            {
                for (var b = a + 1; b < points.Count; b++)
                {
                    if (
                        (points[a] ?? points[b]) is null
                        || AccountFeatures.Of(figures, figures.Groups[a], figures.Groups[b]) is not { } features
                    )
                        continue;
                    var sure = points[a] is not null && points[b] is not null;
                    examples.Add(new AccountExample(days, points[a] == points[b], sure ? 1 : Unsure, features));
                }
            }
        }
        return examples;
    }

    /// <summary>The point that a reader noted a figure as an account of; null where of none.</summary>
    /// <param name="thing">The figure.</param>
    /// <param name="accounts">What a reader noted, by article.</param>
    public static int? PointOf(CountedThing thing, ILookup<string, LabelledAccount> accounts)
    {
        var text = thing.Article.Article.StringAt(thing.Quantity.In);
        foreach (var account in accounts[thing.Article.Article.SourceId ?? ""])
        {
            if (account.Value != thing.Quantity.Low && account.Value != thing.Value)
                continue;
            if (account.Place is not null && account.Part != thing.Quantity.In.Part)
                continue;
            var found = account.Exact is { } exact ? text.IndexOf(exact, StringComparison.Ordinal) : -1;
            var place = account.Place ?? (found >= 0 ? new TextSpan(found, account.Exact!.Length) : null);
            if (place is { } span && span.Start < thing.Quantity.Span.End && thing.Quantity.Span.Start < span.End)
                return account.Point;
        }
        return null;
    }

    /// <summary>The point of which most figures of a group are accounts; null where they are of none.</summary>
    private static int? PointOf(FigureGroup group, ILookup<string, LabelledAccount> accounts)
    {
        var points = group
            .Members.Select(m => PointOf(m.Thing, accounts))
            .Where(p => p is not null)
            .GroupBy(p => p)
            .OrderByDescending(g => g.Count())
            .FirstOrDefault();
        return points?.Key;
    }
}
