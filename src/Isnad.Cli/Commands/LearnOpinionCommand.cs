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
    private const double Likely = 0.5;

    public static Command Build()
    {
        var kinds = new Argument<string>("KINDS") { Description = "Articles and what each is: tests/Isnad.Evaluation/fresh/kinds.tsv." };
        var articles = new Argument<string[]>("ARTICLES") { Description = "Where their articles are.", Arity = ArgumentArity.OneOrMore };
        var command = new Command(
            "opinion",
            "Learns from articles that readers read which texts are columns; prints the table Analysis/Opinion/opinion.tsv."
        )
        {
            kinds,
            articles,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var rows = Learned.Judged(parsed.GetRequiredValue(kinds)).ToList();
            var bySource = Learned.Articles(parsed, rows.Select(r => r[1]), parsed.GetRequiredValue(articles));
            var examples = rows.Select(r => new Example(r[0], r[2], Features(bySource[r[1]]))).ToList();
            Learned.Write(
                terminal.Out,
                "weights by which a text is a column, as log-odds. columns: likeness, weight. source: learned by isnad learn opinion from articles of the ANT and SaudiNewsNet corpora; figures only, own work, MIT",
                OpinionFeatures.Names.Zip(LogisticFit.Fit([.. examples.Select(Read)], Ridge))
            );
            Learned.Tell(terminal, LogisticFit.LeaveOneOut(examples, e => e.Set, Read, Ridge), j => j.Example.Set, Told);
            return terminal.Conclude([]);
        });
        return command;
    }

    private static float[] Features(AnalysedArticle article) => OpinionFeatures.Of(new ArticleWords(article.Article), article.Statements);

    private static (float[] Features, double Yes, double Weight) Read(Example example) =>
        (example.Features, example.Kind == "column" ? 1 : 0, 1);

    private static string Told(List<(Example Example, double Likely)> judged)
    {
        var taken = judged.Where(j => j.Likely > Likely).Select(j => j.Example.Kind).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{judged.Count} articles, {judged.Count(j => j.Example.Kind == "column")} columns; taken {taken.Count}, columns {taken.Count(k => k == "column")}, reports {taken.Count(k => k == "report")}"
        );
    }

    private sealed record Example(string Set, string Kind, float[] Features);
}
