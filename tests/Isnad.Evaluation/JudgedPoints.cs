using System.Globalization;
using Isnad.Articles;
using Isnad.Briefs;

namespace Isnad.Evaluation;

/// <summary>What readers say of the points that short briefs show.</summary>
/// <param name="Worthy">One matter, rightly judged, worth seeing.</param>
/// <param name="Wrong">Two matters, or misread.</param>
/// <param name="Graded">Points that a reader graded, of those shown.</param>
internal readonly record struct JudgedPoints(int Worthy, int Wrong, int Graded)
{
    private const string InTitle = "t";

    /// <summary>Part of the places of two points together that both must have to be one point.</summary>
    private const double OnePoint = 0.8;

    private static readonly string[] Others = ["lone", "denial"];

    /// <summary>Writes the brief of each story and looks up the grades; a point that no reader graded counts for nothing.</summary>
    /// <param name="labels">The file of graded points: set, story, article, start, item, account, verdict, grade.</param>
    /// <param name="folder">A folder with <c>articles.jsonl</c>, the articles that the labels name.</param>
    /// <returns>Of the differences and of the agreements.</returns>
    public static (JudgedPoints Differences, JudgedPoints Agreements) Of(string labels, string folder)
    {
        var writer = BriefWriter.WithShippedTables();
        var (differences, agreements) = (default(JudgedPoints), default(JudgedPoints));
        foreach (var story in GradedStory.Read(labels, folder))
        {
            var graded = story
                .Rows.Where(r => r[3] != "-" && !Others.Contains(r[6]))
                .GroupBy(r => r[4], StringComparer.Ordinal)
                .Select(item =>
                    (
                        Verdict: item.First()[6],
                        Grade: int.Parse(item.First()[7], CultureInfo.InvariantCulture),
                        Places: item.Select(r => (story.Articles[r[2]].Article.Id, r[3])).ToHashSet()
                    )
                )
                .ToList();
            var brief = writer.Write(story.Newsroom, story.Story);
            differences += Counted(brief.ForemostDifferences, graded);
            agreements += Counted(brief.ForemostAgreements, graded);
        }
        return (differences, agreements);
    }

    /// <summary>The counts of two stories together.</summary>
    public static JudgedPoints operator +(JudgedPoints a, JudgedPoints b) =>
        new(a.Worthy + b.Worthy, a.Wrong + b.Wrong, a.Graded + b.Graded);

    private static JudgedPoints Counted(
        IReadOnlyList<StoryPoint> shown,
        List<(string Verdict, int Grade, HashSet<(ArticleId Article, string Start)> Places)> graded
    )
    {
        var grades = shown
            .SelectMany(p => graded.Where(g => g.Verdict == Codes.Of(p.Verdict) && IsOne(Places(p), g.Places)).Take(1))
            .Select(g => g.Grade)
            .ToList();
        return new JudgedPoints(grades.Count(g => g == 3), grades.Count(g => g == 0), grades.Count);
    }

    private static bool IsOne(HashSet<(ArticleId Article, string Start)> shown, HashSet<(ArticleId Article, string Start)> graded) =>
        graded.Count(shown.Contains) >= OnePoint * graded.Union(shown).Count();

    /// <summary>Where the figures of a point begin, as the labels have it.</summary>
    private static HashSet<(ArticleId Article, string Start)> Places(StoryPoint point) =>
        [
            .. point
                .Accounts.SelectMany(a => a.Evidence)
                .Select(e => (e.Article, (e.In == TextPlace.Title ? InTitle : "") + e.Span.Start.ToString(CultureInfo.InvariantCulture))),
        ];
}
