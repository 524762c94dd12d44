using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn worth GRADED ARTICLES…</c>: makes <c>Briefs/points.tsv</c>.</summary>
internal static class LearnWorthCommand
{
    private const int Foremost = 5;

    public static Command Build() =>
        Learned.From(
            "worth",
            "Learns from graded points which ones are one matter and worth seeing; prints the table Briefs/points.tsv.",
            new Argument<string>("GRADED") { Description = "Graded points: tests/Isnad.Evaluation/fresh/points-graded.tsv." },
            article: 2,
            Learn
        );

    private static void Learn(Terminal terminal, List<string[]> rows, Dictionary<string, AnalysedArticle> bySource)
    {
        var points = Points(rows, bySource);
        terminal.Out.WriteLine(
            "# weights by which a point is one matter, rightly judged, and by which it is worth seeing, as log-odds. columns: likeness, one matter, worth. source: learned by isnad learn worth from graded points of the ANT and SaudiNewsNet corpora; figures only, own work, MIT"
        );
        foreach (var (name, sound, worth) in PointFeatures.Names.Zip(PointTrainer.Sound.Learn(points), PointTrainer.Worth.Learn(points)))
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{sound:0.###}\t{worth:0.###}"));
        Learned.Tell(
            terminal,
            PointTrainer.Sound.LeaveOneOut(points).FindAll(j => !PointFeatures.IsAgreement(j.Graded.Features)),
            j => j.Graded.Set,
            OneMatter
        );
        Learned.Tell(
            terminal,
            PointTrainer.Worth.LeaveOneOut(points).FindAll(j => PointFeatures.IsAgreement(j.Graded.Features)),
            j => j.Graded.Set,
            Chosen
        );
    }

    private static string OneMatter(List<(Graded Graded, double Likely)> judged)
    {
        var kept = judged.FindAll(j => j.Likely >= StoryPoint.OneMatter);
        return "differences: "
            + Counted(judged.ConvertAll(j => j.Graded.Grade))
            + "; kept "
            + Counted(kept.ConvertAll(j => j.Graded.Grade));
    }

    private static string Chosen(List<(Graded Graded, double Likely)> judged)
    {
        var chosen = judged
            .Where(j => j.Likely >= StoryPoint.WorthSeeing)
            .GroupBy(j => j.Graded.Story, StringComparer.Ordinal)
            .SelectMany(g => g.OrderByDescending(j => j.Likely).Take(Foremost))
            .Select(j => j.Graded.Grade)
            .ToList();
        return "agreements: " + Counted(judged.ConvertAll(j => j.Graded.Grade)) + "; chosen " + Counted(chosen);
    }

    private static string Counted(List<int> grades) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{grades.Count}, {grades.Count(g => g == 3)} worth seeing, {grades.Count(g => g == 0)} of two matters"
        );

    private static List<Graded> Points(List<string[]> rows, Dictionary<string, AnalysedArticle> bySource) =>
        [.. GradedStory.Of(rows, bySource).SelectMany(s => PointTrainer.Read(s.Newsroom, s.Story, s.Set, Items(s.Rows, bySource)))];

    /// <summary>The graded points of a story: rows with the place, item, account, verdict and grade behind the article.</summary>
    private static List<GradedPoint> Items(IReadOnlyList<string[]> rows, Dictionary<string, AnalysedArticle> bySource) =>
        [
            .. rows.GroupBy(r => r[4], StringComparer.Ordinal)
                .Select(item => new GradedPoint(
                    item.First()[6],
                    int.Parse(item.First()[7], CultureInfo.InvariantCulture),
                    [.. item.Select(r => new PointPlace(bySource[r[2]].Article.Id, r[3][0] == 't', Start(r[3])))]
                )),
        ];

    private static int Start(string place) => int.Parse(place.AsSpan().TrimStart('t'), CultureInfo.InvariantCulture);
}
