using System.CommandLine;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary>Opens the store that a command line names.</summary>
internal static class OpenStore
{
    /// <summary>The store; made when it is not there.</summary>
    public static Store Of(ParseResult parsed) => Store.Open(GlobalOptions.StorePath(parsed));

    /// <summary>The store, for a command about what is in it: one whose folder is missing was mistyped, and is not made.</summary>
    /// <exception cref="IsnadException">ISN307 there is neither the store nor its folder; not for the store that nobody named.</exception>
    public static Store ToRead(ParseResult parsed)
    {
        var path = GlobalOptions.StorePath(parsed);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && folder != Settings.DataDirectory && !Directory.Exists(folder))
            throw new IsnadException(new Problem(path, "ISN307"));
        return Store.Open(path);
    }

    /// <summary>The store, for a command that lists what is in it: says so where nothing is.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where to say it.</param>
    public static Store ToList(ParseResult parsed, Terminal terminal)
    {
        var store = ToRead(parsed);
        if (store.Stories.Latest(1).Count == 0)
            terminal.Say(new Problem(store.Path, "ISN402"));
        return store;
    }

    /// <summary>The fault of an id that nothing in the store has; exit code 3.</summary>
    public static IsnadException NotFound(string id) => new(new Problem(id, "ISN401"));
}
