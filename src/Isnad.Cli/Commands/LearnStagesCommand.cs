using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn stages GRADED ARTICLES…</c>: makes <c>Briefs/stages.tsv</c>.</summary>
internal static class LearnStagesCommand
{
    public static Command Build() =>
        Learned.From(
            "stages",
            "Learns from graded sentences which one tells a further stage beside those told before it; prints the table Briefs/stages.tsv.",
            new Argument<string>("GRADED") { Description = "Graded sentences: tests/Isnad.Evaluation/fresh/sentences.tsv." },
            article: 2,
            Learn
        );

    private static void Learn(Terminal terminal, List<string[]> rows, Dictionary<string, AnalysedArticle> bySource) =>
        Learned.Grades(
            terminal,
            "weights by which a sentence tells a further stage of a story beside what has been told, as log-odds. columns: likeness, weight. source: learned by isnad learn stages from graded sentences of the ANT and SaudiNewsNet corpora; figures only, own work, MIT",
            StageFeatures.Names,
            StageTrainer.Fit,
            Sentences(rows, bySource),
            Told
        );

    private static string Told(List<(Graded Graded, double Likely)> judged)
    {
        var taken = judged.Where(j => j.Likely > HappeningTeller.Least).Select(j => j.Graded.Grade).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{judged.Count} sentences beside what was told, {judged.Count(j => j.Graded.Grade == 3)} tell a further stage; taken {taken.Count}, a stage {taken.Count(g => g == 3)}, a help {taken.Count(g => g == 2)}, useless or told {taken.Count(g => g == 0)}"
        );
    }

    private static List<Graded> Sentences(List<string[]> rows, Dictionary<string, AnalysedArticle> bySource) =>
        [
            .. GradedStory
                .Of(rows, bySource)
                .SelectMany(s =>
                    StageTrainer.Read(
                        s.Newsroom,
                        s.Story,
                        s.Set,
                        s.Rows.DistinctBy(r => (r[2], r[3]))
                            .ToDictionary(
                                r => (bySource[r[2]].Article.Id, int.Parse(r[3], CultureInfo.InvariantCulture)),
                                r => (int.Parse(r[4], CultureInfo.InvariantCulture), r[5])
                            )
                    )
                ),
        ];
}
