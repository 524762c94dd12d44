using System.CommandLine;
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
            var terminal = new Terminal(parsed);
            using var store = OpenStore.ToRead(parsed);
            store.Backup(parsed.GetRequiredValue(file));
            terminal.Say("isnad: " + parsed.GetRequiredValue(file));
            return ExitCode.Done;
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
            Store.Open(source).Dispose(); // refuses what is not a store
            if (File.Exists(target) && !parsed.GetValue(force))
                throw new IsnadException(new Problem(target, "ISN305"));
            Replace(target, source);
            Store.Open(target).Dispose();
            new Terminal(parsed).Say("isnad: " + target);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>
    /// Puts a copy in the place of a store: the copy is whole before the store is touched, and the store goes beside with what it had not
    /// yet folded in.
    /// </summary>
    private static void Replace(string target, string source)
    {
        var copy = target + ".restoring";
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(target)) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.Copy(source, copy, overwrite: true);
            foreach (var part in new[] { "", "-wal", "-shm" })
            {
                File.Delete(target + ".before-restore" + part);
                if (File.Exists(target + part))
                    File.Move(target + part, target + ".before-restore" + part);
            }
            if (Directory.Exists(Store.ReuseFolder(target)))
                Directory.Delete(Store.ReuseFolder(target), recursive: true);
            File.Move(copy, target);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IsnadException(new Problem(target, "ISN114", [Reason.Of(fault)]), fault);
        }
    }
}
