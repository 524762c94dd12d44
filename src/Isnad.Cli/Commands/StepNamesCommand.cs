using System.CommandLine;
using Isnad.Arabic.Names.Tagging;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step names TOKENS.txt</c>: the names among tokens that were cut elsewhere.</summary>
internal static class StepNamesCommand
{
    /// <summary>Binary data shows itself by a zero byte within as many bytes.</summary>
    private const int HeadLooked = 4096;

    public static Command Build()
    {
        var file = new Argument<string>("TOKENS")
        {
            Description = "One token a line, first column; blank lines between sentences; - for standard input.",
        };
        var command = new Command("names", "Prints each token with its tag: B-PERS, I-PERS, B-LOC … or O.") { file };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var path = parsed.GetRequiredValue(file);
            if (path != "-" && Unfit(path) is { } problem)
                return terminal.Conclude([problem], anythingDone: false);
            var lines = path == "-" ? Lines(Console.In) : File.ReadLines(path);
            foreach (var line in NameTagLines.Tag(NameTagger.Shipped, lines))
                terminal.Out.WriteLine(line);
            return terminal.Conclude([]);
        });
        return command;
    }

    /// <summary>Why a file is no list of tokens; null where it may be one.</summary>
    private static Problem? Unfit(string path)
    {
        if (!File.Exists(path))
            return new Problem(path, "ISN101");
        using var stream = File.OpenRead(path);
        Span<byte> head = stackalloc byte[HeadLooked];
        var read = stream.ReadAtLeast(head, HeadLooked, throwOnEndOfStream: false);
        return read == 0 ? new Problem(path, "ISN201")
            : head[..read].Contains((byte)0) ? new Problem(path, "ISN202")
            : null;
    }

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
