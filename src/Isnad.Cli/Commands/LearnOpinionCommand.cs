using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Analysis.Opinion;
using Isnad.Stories;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn opinion KINDS ARTICLES…</c>: makes <c>Analysis/Opinion/opinion.tsv</c>.</summary>
internal static class LearnOpinionCommand
{
    private const double Ridge = 0.001;

    public static Command Build() =>
        Learned.From(
            "opinion",
            "Learns from articles that readers read which texts are columns; prints the table Analysis/Opinion/opinion.tsv.",
            new Argument<string>("KINDS") { Description = "Articles and what each is: tests/Isnad.Evaluation/fresh/kinds.tsv." },
            article: 1,
            Learn
        );

    private static void Learn(Terminal terminal, List<string[]> rows, Dictionary<string, AnalysedArticle> bySource)
    {
        var examples = rows.ConvertAll(r => new Example(r[0], r[2], Features(bySource[r[1]])));
        Learned.Write(
            terminal.Out,
            "weights by which a text is a column, as log-odds. columns: likeness, weight. source: learned by isnad learn opinion from articles of the ANT and SaudiNewsNet corpora; figures only, own work, MIT",
            OpinionFeatures.Names.Zip(LogisticFit.Fit([.. examples.Select(Read)], Ridge))
        );
        Learned.Tell(terminal, LogisticFit.LeaveOneOut(examples, e => e.Set, Read, Ridge), j => j.Example.Set, Told);
    }

    private static float[] Features(AnalysedArticle article) => OpinionFeatures.Of(new ArticleWords(article.Article), article.Statements);

    private static (float[] Features, double Yes, double Weight) Read(Example example) =>
        (example.Features, example.Kind == "column" ? 1 : 0, 1);

    private static string Told(List<(Example Example, double Likely)> judged)
    {
        var taken = judged.Where(j => j.Likely > AnalysedArticle.RatherOpinion).Select(j => j.Example.Kind).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{judged.Count} articles, {judged.Count(j => j.Example.Kind == "column")} columns; taken {taken.Count}, columns {taken.Count(k => k == "column")}, reports {taken.Count(k => k == "report")}"
        );
    }

    private sealed record Example(string Set, string Kind, float[] Features);
}
