using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Isnad.Cli;

/// <summary>What is wrong with a command line, as coded messages.</summary>
/// <remarks>The parser's own messages are English only; what they are about is told by the symbol that they hang on.</remarks>
internal static class UsageFaults
{
    private const char Part = '\u001f';

    /// <summary>What is wrong; empty where the command can run.</summary>
    /// <param name="parsed">What the parser made of the words.</param>
    /// <param name="words">The words behind <c>isnad</c>.</param>
    public static IReadOnlyList<Problem> Of(ParseResult parsed, IReadOnlyList<string> words)
    {
        var unknown = Unmatched(parsed, words);
        var faults = parsed
            .Errors.Where(e => unknown.Count == 0 || e.SymbolResult is not CommandResult && !Missing(e.SymbolResult))
            .Select(e => Told(e, parsed));
        return [.. unknown.Concat(faults).Distinct()];
    }

    /// <summary>Refuses a combination of options, or a value.</summary>
    /// <param name="result">The command or option.</param>
    /// <param name="code">ISN and three digits.</param>
    /// <param name="arguments">What the message names behind its first argument, which is the command or option itself.</param>
    public static void Refuse(SymbolResult result, string code, params ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(result);
        result.AddError(code + Part + string.Join(Part, arguments));
    }

    /// <summary>The command as it is typed: <c>isnad step extract</c>.</summary>
    /// <param name="command">The command; null is the program.</param>
    public static string Typed(SymbolResult? command)
    {
        var name = "";
        for (; command is not null; command = command.Parent)
        {
            if (command is CommandResult { Command: not RootCommand } one)
                name = " " + one.Command.Name + name;
        }
        return "isnad" + name;
    }

    /// <summary>
    /// Words that belong to nothing, and options that nobody knows which were taken for one more of an argument's many.
    /// </summary>
    private static List<Problem> Unmatched(ParseResult parsed, IReadOnlyList<string> words)
    {
        var command = parsed.CommandResult;
        var typed = Typed(command);
        var end = words.ToList().IndexOf("--");
        var options = Options(command);
        var taken = command
            .Children.OfType<ArgumentResult>()
            .SelectMany(a => a.Tokens)
            .Select(t => t.Value)
            .Concat(parsed.UnmatchedTokens)
            .Where(v => v.Length > 1 && v[0] == '-' && (end < 0 || words.Take(end).Contains(v, StringComparer.Ordinal)))
            .Select(v => new Problem(v, "ISN602", [typed, Meant(v, options)]))
            .ToList();
        if (taken.Count > 0 || parsed.UnmatchedTokens.Count == 0)
            return taken;
        var word = parsed.UnmatchedTokens[0];
        return command.Command.Subcommands.Count > 0
            ? [new Problem(word, "ISN601", [typed, Meant(word, [.. command.Command.Subcommands.Select(c => c.Name)])])]
            : [new Problem(word, "ISN603", [typed])];
    }

    private static Problem Told(ParseError error, ParseResult parsed)
    {
        var option = error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult;
        var about = option?.Option.Name ?? Typed(error.SymbolResult ?? parsed.CommandResult);
        if (error.Message.Split(Part) is [var code, .. var arguments] && arguments.Length > 0)
            return new Problem(about, code, arguments);
        if (option is { Option: var known })
        {
            return option.Tokens.Count switch
            {
                0 => new Problem(about, "ISN605", [known.HelpName ?? known.Name.TrimStart('-').ToUpperInvariant()]),
                1 => new Problem(about, "ISN115", [option.Tokens[0].Value, Needed(known)]),
                _ => new Problem(about, "ISN609"),
            };
        }
        return error.SymbolResult switch
        {
            ArgumentResult { Tokens.Count: > 0 } argument => new Problem(
                argument.Argument.Name,
                "ISN115",
                [argument.Tokens[0].Value, Needed(argument.Argument)]
            ),
            ArgumentResult argument => new Problem(argument.Argument.Name, "ISN604", [about]),
            CommandResult { Command: var command } result when command.Subcommands.Count > 0 => new Problem(
                about,
                "ISN606",
                [string.Join(" | ", command.Subcommands.Select(c => c.Name))]
            ),
            CommandResult { Command: var command } result when Wanting(command, result) is { } name => new Problem(name, "ISN604", [about]),
            _ => new Problem(about, "ISN600", [error.Message]),
        };
    }

    private static bool Missing(SymbolResult? result) => result is ArgumentResult { Tokens.Count: 0 };

    /// <summary>The first argument or option that a command needs and does not have.</summary>
    private static string? Wanting(Command command, CommandResult result) =>
        command
            .Arguments.Where(a => a.Arity.MinimumNumberOfValues > (result.GetResult(a)?.Tokens.Count ?? 0))
            .Select(a => a.Name)
            .Concat(command.Options.Where(o => o.Required && result.GetResult(o) is null).Select(o => o.Name))
            .FirstOrDefault();

    private static string Needed(Symbol symbol)
    {
        var choices = symbol.GetCompletions(CompletionContext.Empty).Select(c => c.Label).ToList();
        return choices.Count > 0 ? string.Join(" | ", choices) : Reason.Of("whole-number");
    }

    private static List<string> Options(CommandResult command)
    {
        var names = new List<string>();
        for (SymbolResult? at = command; at is not null; at = at.Parent)
            if (at is CommandResult { Command: var one })
                names.AddRange(one.Options.Select(o => o.Name));
        return names;
    }

    private static string Meant(string word, IReadOnlyList<string> known) =>
        known
            .Select(name => (Name: name, Steps: Steps(word, name)))
            .Where(n => n.Steps <= word.TrimStart('-').Length / 3)
            .OrderBy(n => n.Steps)
            .Select(n => Reason.Of("meant", n.Name))
            .FirstOrDefault("");

    /// <summary>How many letters must be changed, put in or left out, or exchanged with the next, to make one word of the other.</summary>
    private static int Steps(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }
        return table[a.Length, b.Length];
    }
}
