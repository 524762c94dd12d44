using System.CommandLine;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary>Opens the store that a command line names.</summary>
internal static class OpenStore
{
    /// <summary>The store; made when it is not there.</summary>
    public static Store Of(ParseResult parsed) => Store.Open(GlobalOptions.StorePath(parsed));

    /// <summary>The store, for a command that lists what is in it: says so where nothing is.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where to say it.</param>
    public static Store ToList(ParseResult parsed, Terminal terminal)
    {
        var store = Of(parsed);
        if (store.Stories.Latest(1).Count == 0)
            terminal.Say(
                terminal.Arabic
                    ? $"isnad: لا أخبار بعد في {store.Path}؛ يملؤه isnad import وisnad add"
                    : $"isnad: no stories yet in {store.Path}; isnad import and isnad add fill it"
            );
        return store;
    }

    /// <summary>The fault of an id that nothing in the store has; exit code 3.</summary>
    public static IsnadException NotFound(string id) => new(new Problem(id, "ISN401"));
}
