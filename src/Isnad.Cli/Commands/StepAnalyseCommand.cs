using System.CommandLine;
using Isnad.Analysis;
using Isnad.Exports;
using Isnad.Pipeline;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step analyse PATH…</c>: the articles of some inputs with everything read in them, one a line.</summary>
internal static class StepAnalyseCommand
{
    public static Command Build()
    {
        var paths = StepCommand.Paths();
        var command = new Command("analyse", "Prints the articles with names, statements, chains, figures and times.") { paths };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var reading = new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), GlobalOptions.ThreadCount(parsed));
            var problems = new List<Problem>();
            var done = 0;
            foreach (var result in reading.Read(new InputReader().Read(parsed.GetRequiredValue(paths))))
            {
                problems.AddRange(result.Problems);
                foreach (var article in result.Articles)
                    terminal.Out.WriteLine(Json.Line(json => AnalysisJson.Write(json, article)));
                terminal.Progress.Show("analysed", ++done);
            }
            return terminal.Conclude(problems, done > problems.Count);
        });
        return command;
    }
}
