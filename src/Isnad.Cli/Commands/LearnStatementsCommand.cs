using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn statements GRADED ARTICLES…</c>: makes <c>Briefs/statements.tsv</c>.</summary>
internal static class LearnStatementsCommand
{
    private const int Foremost = 6;

    public static Command Build() =>
        Learned.From(
            "statements",
            "Learns from graded statements which ones are worth their place in a brief; prints the table Briefs/statements.tsv.",
            new Argument<string>("GRADED") { Description = "Graded statements: tests/Isnad.Evaluation/fresh/statements.tsv." },
            article: 2,
            Learn
        );

    private static void Learn(Terminal terminal, List<string[]> rows, Dictionary<string, AnalysedArticle> bySource) =>
        Learned.Grades(
            terminal,
            "weights by which a statement is worth its place in a brief, as log-odds. columns: likeness, weight. source: learned by isnad learn statements from graded statements of the ANT and SaudiNewsNet corpora; figures only, own work, MIT",
            StatementFeatures.Names,
            StatementTrainer.Fit,
            Statements(rows, bySource),
            Told
        );

    private static string Told(List<(Graded Graded, double Likely)> judged)
    {
        var chosen = judged
            .GroupBy(j => j.Graded.Story, StringComparer.Ordinal)
            .SelectMany(g => g.OrderByDescending(j => j.Likely).Take(Foremost))
            .Select(j => j.Graded.Grade)
            .ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{chosen.Count} of the {Foremost} likeliest of each story, {chosen.Count(g => g == 3)} to be quoted first, {chosen.Count(g => g == 2)} worth quoting, {chosen.Count(g => g == 0)} wrong or useless"
        );
    }

    private static List<Graded> Statements(List<string[]> rows, Dictionary<string, AnalysedArticle> bySource) =>
        [.. GradedStory.Of(rows, bySource).SelectMany(s => StatementTrainer.Read(s.Newsroom, s.Story, s.Set, s.GradesByPlace(bySource)))];
}
