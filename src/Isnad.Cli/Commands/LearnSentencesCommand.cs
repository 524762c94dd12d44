using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn sentences GRADED ARTICLES…</c>: makes <c>Briefs/sentences.tsv</c>.</summary>
internal static class LearnSentencesCommand
{
    public static Command Build() =>
        Learned.From(
            "sentences",
            "Learns from graded sentences which ones tell what happened in a story; prints the table Briefs/sentences.tsv.",
            new Argument<string>("GRADED") { Description = "Graded sentences: tests/Isnad.Evaluation/fresh/sentences.tsv." },
            article: 2,
            Learn
        );

    private static void Learn(Terminal terminal, List<string[]> rows, Dictionary<string, AnalysedArticle> bySource) =>
        Learned.Grades(
            terminal,
            "weights by which a sentence tells what happened in a story, as log-odds. columns: likeness, weight. source: learned by isnad learn sentences from graded sentences of the ANT and SaudiNewsNet corpora; figures only, own work, MIT",
            SentenceFeatures.Names,
            SentenceTrainer.Fit,
            Sentences(rows, bySource),
            Told
        );

    private static string Told(List<(Graded Graded, double Likely)> judged)
    {
        var chosen = judged.GroupBy(j => j.Graded.Story, StringComparer.Ordinal).Select(g => g.MaxBy(j => j.Likely).Graded.Grade).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{chosen.Count} stories, the likeliest sentence is indispensable in {chosen.Count(g => g == 3)}, helps in {chosen.Count(g => g == 2)}"
        );
    }

    private static List<Graded> Sentences(List<string[]> rows, Dictionary<string, AnalysedArticle> bySource) =>
        [.. GradedStory.Of(rows, bySource).SelectMany(s => SentenceTrainer.Read(s.Newsroom, s.Story, s.Set, s.GradesByPlace(bySource)))];
}
