using System.CommandLine;
using Isnad.Analysis;
using Isnad.Exports;
using Isnad.Pipeline;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step extract PATH…</c>: the articles of some inputs, one a line.</summary>
internal static class StepExtractCommand
{
    public static Command Build()
    {
        var paths = StepCommand.Paths();
        var command = new Command("extract", "Prints the articles found in files and folders.") { paths };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var reading = new Reading(new ArticleExtractor(), analyser: null, GlobalOptions.ThreadCount(parsed));
            var problems = new List<Problem>();
            var done = 0;
            foreach (var result in reading.Read(new InputReader().Read(parsed.GetRequiredValue(paths))))
            {
                problems.AddRange(result.Problems.Where(p => p.Code != "ISN207")); // extraction is done in every language
                foreach (var article in result.Articles)
                    terminal.Out.WriteLine(Json.Line(json => ArticleJson.Write(json, article.Article)));
                terminal.Progress.Show("extracted", ++done);
            }
            return terminal.Conclude(problems, done > problems.Count);
        });
        return command;
    }
}
