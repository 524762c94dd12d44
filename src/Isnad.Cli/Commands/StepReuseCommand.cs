using System.CommandLine;
using Isnad.Articles;
using Isnad.Copies;
using Isnad.Exports;
using Isnad.Sources;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step reuse PATH…</c>: every pair of articles of different outlets that share text.</summary>
internal static class StepReuseCommand
{
    private const double Least = 0.3;

    public static Command Build()
    {
        var paths = StepCommand.Paths();
        var command = new Command("reuse", "Prints every pair of articles of different outlets that share text.") { paths };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var problems = new List<Problem>();
            var articles = new List<Article>();
            foreach (var result in new Reading(new ArticleExtractor(), null, GlobalOptions.ThreadCount(parsed)).Read(new InputReader().Read(parsed.GetRequiredValue(paths))))
            {
                problems.AddRange(result.Problems);
                articles.AddRange(result.Articles.Select(a => a.Article));
                terminal.Progress.Show("read", articles.Count);
            }
            var pairs = new ReuseFinder().Find([.. articles.Select(a => a.Text)], Least, (a, b) => articles[a].Outlet is null || articles[a].Outlet != articles[b].Outlet);
            foreach (var pair in pairs)
            {
                terminal.Out.WriteLine(Json.Line(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("a", articles[pair.A].SourceId ?? articles[pair.A].Id.Value);
                    json.WriteString("b", articles[pair.B].SourceId ?? articles[pair.B].Id.Value);
                    json.WriteNumber("share", Math.Round(pair.Share, 4));
                    json.WriteEndObject();
                }));
            }
            return terminal.Conclude(problems, articles.Count > 0);
        });
        return command;
    }
}
