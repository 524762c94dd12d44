using System.CommandLine;
using Isnad.Exports;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad backup FILE</c> and <c>isnad restore FILE</c>: the whole store as one file, and back.</summary>
internal static class BackupCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "Where to; must not exist." };
        var command = new Command("backup", "Copies the store, as it is at this moment, to a file.") { file };
        command.SetAction(parsed =>
        {
            using var store = OpenStore.ToRead(parsed);
            store.Backup(parsed.GetRequiredValue(file));
            return Tell(parsed, "file", parsed.GetRequiredValue(file));
        });
        return command;
    }

    public static Command BuildRestore()
    {
        var file = new Argument<string>("FILE") { Description = "A file that isnad backup wrote." };
        var force = new Option<bool>("--force") { Description = "Replace a store that is there; it is kept beside as .before-restore." };
        var command = new Command("restore", "Puts a backup in the place of the store.") { file, force };
        command.SetAction(parsed =>
        {
            var source = parsed.GetRequiredValue(file);
            var target = GlobalOptions.StorePath(parsed);
            if (!File.Exists(source))
                throw new IsnadException(new Problem(source, "ISN101"));
            if (File.Exists(target) && !parsed.GetValue(force))
                throw new IsnadException(new Problem(target, "ISN305"));
            Store.Restore(source, target);
            Store.Open(target).Dispose();
            return Tell(parsed, "store", target);
        });
        return command;
    }

    private static int Tell(ParseResult parsed, string name, string file)
    {
        var terminal = new Terminal(parsed);
        if (parsed.GetValue(GlobalOptions.Json))
            terminal.Out.WriteLine(
                Json.Document(json =>
                {
                    json.WriteStartObject();
                    json.WriteString(name, file);
                    json.WriteEndObject();
                })
            );
        else
            terminal.Say("isnad: " + file);
        return terminal.Conclude([]);
    }
}
