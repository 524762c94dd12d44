using System.CommandLine;
using Isnad.Articles;
using Isnad.Copies;
using Isnad.Copies.Reuse;
using Isnad.Exports;
using Isnad.Pipeline;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step reuse PATH…</c>: every pair of articles of different outlets that share text.</summary>
internal static class StepReuseCommand
{
    private const double Least = 0.3;

    public static Command Build()
    {
        var paths = StepCommand.Paths();
        var index = new Option<string?>("--index")
        {
            Description =
                "A folder: finds the pairs through the index on disk that a store has, kept there from run to run, instead of exactly and in memory.",
        };
        var command = new Command("reuse", "Prints every pair of articles of different outlets that share text.") { paths, index };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var problems = new List<Problem>();
            var articles = new List<Article>();
            foreach (
                var result in new Reading(new ArticleExtractor(), null, GlobalOptions.ThreadCount(parsed)).Read(
                    new InputReader().Read(parsed.GetRequiredValue(paths))
                )
            )
            {
                problems.AddRange(result.Problems);
                articles.AddRange(result.Articles.Select(a => a.Article));
                terminal.Progress.Show("read", articles.Count);
            }
            if (parsed.GetValue(index) is { } folder)
                ThroughIndex(terminal, articles, folder);
            else
                InMemory(terminal, articles, GlobalOptions.ThreadCount(parsed));
            return terminal.Conclude(problems, articles.Count > 0);
        });
        return command;
    }

    private static void InMemory(Terminal terminal, List<Article> articles, int threads)
    {
        foreach (
            var pair in new ReuseFinder(threads).Find(
                [.. articles.Select(a => a.Text)],
                Least,
                (a, b) => articles[a].Outlet is null || articles[a].Outlet != articles[b].Outlet
            )
        )
        {
            Write(terminal, Name(articles[pair.A]), Name(articles[pair.B]), pair.Share);
        }
    }

    private static void ThroughIndex(Terminal terminal, List<Article> articles, string folder)
    {
        var names = new Dictionary<ArticleId, string>();
        using var index = ReuseIndex.Open(folder);
        foreach (var article in articles)
        {
            names[article.Id] = Name(article);
            foreach (var match in index.Add(article, Least))
                Write(terminal, names.GetValueOrDefault(match.Article, match.Article.Value), Name(article), match.Share);
        }
    }

    private static string Name(Article article) => article.SourceId ?? article.Id.Value;

    private static void Write(Terminal terminal, string a, string b, double share) =>
        terminal.Out.WriteLine(
            Json.Line(json =>
            {
                json.WriteStartObject();
                json.WriteString("a", a);
                json.WriteString("b", b);
                json.WriteNumber("share", Math.Round(share, 4));
                json.WriteEndObject();
            })
        );
}
