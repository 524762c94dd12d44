using System.CommandLine;
using Isnad.Sources.Archives;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad export warc FILE</c>: what was kept raw, for other programs.</summary>
internal static class ExportCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "Where to (.warc.gz); must not exist." };
        var warc = new Command("warc", "Writes what was kept raw as a WARC archive.") { file };
        warc.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.ToRead(parsed);
            var path = parsed.GetRequiredValue(file);
            if (File.Exists(path))
                throw new IsnadException(new Problem(path, "ISN305"));
            using var stream = OutputFile.Create(path);
            var written = WarcWriter.Write(stream, store.Pages.Raw().Select(p => p.Page), TimeProvider.System.GetUtcNow());
            terminal.Say(FormattableString.Invariant($"isnad: {path} ({written} pages)"));
            return ExitCode.Done;
        });
        return new Command("export", "Writes what the store holds for other programs.") { warc };
    }
}
