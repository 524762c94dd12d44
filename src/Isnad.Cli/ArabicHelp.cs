using System.CommandLine;
using Isnad.Arabic;

namespace Isnad.Cli;

/// <summary>Help in Arabic (<c>help.tsv</c>), for whose environment or <c>--lang</c> asks for it.</summary>
internal static class ArabicHelp
{
    private const string Default = "[default:";

    private static readonly Lazy<Dictionary<string, string>> Texts = new(() =>
        EmbeddedTable.Rows(typeof(ArabicHelp).Assembly, "help.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal)
    );

    /// <summary>Whether a text has an Arabic form.</summary>
    /// <param name="text">As the code has it.</param>
    public static bool Has(string text) => Texts.Value.ContainsKey(text);

    /// <summary>Puts the descriptions of a command, its options and its commands into Arabic.</summary>
    /// <param name="command">The command.</param>
    public static void Describe(Command command)
    {
        foreach (var symbol in command.Options.Concat<Symbol>(command.Arguments).Append(command))
        {
            if (symbol.Description is { } text && Texts.Value.TryGetValue(text, out var arabic))
                symbol.Description = arabic;
        }
        foreach (var inner in command.Subcommands)
            Describe(inner);
    }

    /// <summary>Puts the headings of a help page into Arabic.</summary>
    /// <param name="page">What the library printed.</param>
    public static string Headed(string page) =>
        string.Join('\n', page.ReplaceLineEndings("\n").Split('\n').Select(line => Texts.Value.GetValueOrDefault(line, line)))
            .Replace(Default, Texts.Value[Default], StringComparison.Ordinal);
}
