using System.CommandLine;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Pipeline;
using Isnad.Stories;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad learn storylines PAIRS ARTICLES…</c>: makes <c>Stories/lines.tsv</c>.</summary>
internal static class LearnStorylinesCommand
{
    public static Command Build()
    {
        var judged = new Argument<string>("PAIRS")
        {
            Description = "Judged pairs of stories: tests/Isnad.Evaluation/fresh/storylines-ant.tsv.",
        };
        var articles = new Argument<string[]>("ARTICLES")
        {
            Description = "All articles of their months.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command(
            "storylines",
            "Learns from judged pairs of stories when two are of one storyline; prints the table Stories/lines.tsv."
        )
        {
            judged,
            articles,
        };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var rows = Learned.Judged(parsed.GetRequiredValue(judged)).ToList();
            var pairs = Pairs(rows, Load(parsed, parsed.GetRequiredValue(articles)));
            terminal.Out.WriteLine(
                "# weights by which two stories are of one storyline, as log-odds. columns: likeness, weight for joining, weight for staying. source: learned by isnad learn storylines from judged pairs of stories of the ANT corpus; figures only, own work, MIT"
            );
            var (joining, staying) = LineTrainer.Learn(pairs);
            foreach (var ((name, join), stay) in LineLikeness.Names.Zip(joining).Zip(staying))
                terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{join:0.###}\t{stay:0.###}"));
            Learned.Tell(terminal, LineTrainer.LeaveOneOut(pairs), j => "month " + j.Pair.Month, Told);
            return terminal.Conclude([]);
        });
        return command;
    }

    private static string Told(List<(JudgedStories Pair, double Likely)> judged)
    {
        var taken = judged.Where(j => j.Likely >= 0.5).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{judged.Count} pairs, {judged.Count(j => j.Pair.Together)} of one storyline; taken for such {taken.Count}, {taken.Count(j => j.Pair.Together)} rightly"
        );
    }

    private static List<AnalysedArticle> Load(ParseResult parsed, string[] paths) =>
        [
            .. new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), GlobalOptions.ThreadCount(parsed))
                .Read(WebAccess.Inputs(paths))
                .SelectMany(r => r.Articles)
                .DistinctBy(a => a.Article.Id),
        ];

    /// <summary>The pairs of some rows: an article of each story, and 1, 0 or x for what a reader cannot tell, which is left out.</summary>
    private static List<JudgedStories> Pairs(List<string[]> rows, List<AnalysedArticle> articles)
    {
        var storyOf = LineTrainer.StoryOf(articles);
        var bySource = articles
            .Where(a => a.Article.SourceId is not null)
            .GroupBy(a => a.Article.SourceId!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => storyOf[g.First().Article.Id], StringComparer.Ordinal);
        var pairs = new List<JudgedStories>();
        foreach (var row in rows.Where(r => r[2] != "x"))
        {
            if (bySource.TryGetValue(row[0], out var one) && bySource.TryGetValue(row[1], out var other) && one.Id != other.Id)
                pairs.Add(new JudgedStories(one, other, row[2] == "1"));
        }
        return pairs;
    }
}
