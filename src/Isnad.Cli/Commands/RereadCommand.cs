using System.CommandLine;
using Isnad.Pipeline;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad reread</c>: extracts and analyses again what was kept raw.</summary>
internal static class RereadCommand
{
    public static Command Build()
    {
        var command = new Command(
            "reread",
            "Extracts and analyses again what was kept raw, without the network; for when the program has got better."
        );
        command.SetAction(
            (parsed, stop) =>
            {
                var terminal = new Terminal(parsed);
                using var store = OpenStore.ToRead(parsed);
                var desk = new Newsdesk(store, TimeProvider.System, GlobalOptions.ThreadCount(parsed));
                var analyser = Analyser.WithShippedTables();
                var intake = desk.Reread(
                    new Reading(new ArticleExtractor(), analyser, GlobalOptions.ThreadCount(parsed)),
                    analyser,
                    done => terminal.Progress.Show("reread", done),
                    stop
                );
                desk.Track(stop);
                if (parsed.GetValue(GlobalOptions.Json))
                    ImportCommand.Write(terminal, store, intake);
                else
                    terminal.Out.WriteLine(
                        terminal.Arabic
                            ? FormattableString.Invariant(
                                $"أُعيدت قراءة {intake.Same}، الجديد {intake.New}، المرفوض {intake.Refused}؛ أخبار المخزن {store.Stories.Count}"
                            )
                            : FormattableString.Invariant(
                                $"{intake.Same} read again, {intake.New} new, {intake.Refused} refused; {store.Stories.Count} stories"
                            )
                    );
                return Task.FromResult(terminal.Conclude(intake.Problems));
            }
        );
        return command;
    }
}
