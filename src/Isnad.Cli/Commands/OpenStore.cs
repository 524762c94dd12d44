using System.CommandLine;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary>Opens the store that a command line names.</summary>
internal static class OpenStore
{
    /// <summary>The store; made when it is not there.</summary>
    public static Store Of(ParseResult parsed) => Store.Open(GlobalOptions.StorePath(parsed));

    /// <summary>The fault of an id that nothing in the store has; exit code 3.</summary>
    public static IsnadException NotFound(string id) => new(new Problem(id, "ISN401"));
}
