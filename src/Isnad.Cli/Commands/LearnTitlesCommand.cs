using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn titles GRADED ARTICLES…</c>: makes <c>Briefs/titles.tsv</c>.</summary>
internal static class LearnTitlesCommand
{
    public static Command Build() =>
        Learned.From(
            "titles",
            "Learns from graded headlines which one stands for a whole story; prints the table Briefs/titles.tsv.",
            new Argument<string>("GRADED") { Description = "Graded headlines: tests/Isnad.Evaluation/fresh/titles.tsv." },
            article: 2,
            Learn
        );

    private static void Learn(Terminal terminal, List<string[]> rows, Dictionary<string, AnalysedArticle> bySource) =>
        Learned.Grades(
            terminal,
            "weights by which a headline stands for a whole story, as log-odds. columns: likeness, weight. source: learned by isnad learn titles from graded headlines of the ANT and SaudiNewsNet corpora; figures only, own work, MIT",
            TitleFeatures.Names,
            TitleTrainer.Fit,
            Headlines(rows, bySource),
            Told
        );

    private static string Told(List<(Graded Graded, double Likely)> judged)
    {
        var chosen = judged.GroupBy(j => j.Graded.Story, StringComparer.Ordinal).Select(g => g.MaxBy(j => j.Likely).Graded.Grade).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{chosen.Count} stories, the title tells the main matter of {chosen.Count(g => g == 2)}, a side of {chosen.Count(g => g == 1)}, neither of {chosen.Count(g => g == 0)}"
        );
    }

    private static List<Graded> Headlines(List<string[]> rows, Dictionary<string, AnalysedArticle> bySource) =>
        [
            .. GradedStory
                .Of(rows, bySource)
                .SelectMany(s =>
                    TitleTrainer.Read(
                        s.Newsroom,
                        s.Story,
                        s.Set,
                        s.Rows.ToDictionary(r => bySource[r[2]].Article.Id, r => int.Parse(r[3], CultureInfo.InvariantCulture))
                    )
                ),
        ];
}
