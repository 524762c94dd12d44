using System.CommandLine;
using Isnad.Arabic.Names.Tagging;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step names TOKENS.txt</c>: the names among tokens that were cut elsewhere.</summary>
internal static class StepNamesCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("TOKENS") { Description = "One token a line, first column; blank lines between sentences; - for standard input." };
        var command = new Command("names", "Prints each token with its tag: B-PERS, I-PERS, B-LOC … or O.") { file };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var path = parsed.GetRequiredValue(file);
            if (path != "-" && !File.Exists(path)) throw new IsnadException(new Problem(path, "ISN101"));
            var lines = path == "-" ? Lines(Console.In) : File.ReadLines(path);
            foreach (var line in NameTagLines.Tag(NameTagger.Shipped, lines)) terminal.Out.WriteLine(line);
            return terminal.Conclude([]);
        });
        return command;
    }

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }
}
