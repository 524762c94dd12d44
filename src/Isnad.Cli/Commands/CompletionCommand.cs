using System.CommandLine;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad completion SHELL</c>: a script that completes commands and options in a shell.</summary>
internal static class CompletionCommand
{
    public static Command Build()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Prints a completion script for a shell.") { shell };
        command.SetAction(parsed =>
        {
            var words = CommandWords(parsed.RootCommandResult.Command, "").ToList();
            Console.Out.Write(
                parsed.GetRequiredValue(shell) switch
                {
                    "bash" => Bash(words),
                    "zsh" => "autoload -U +X bashcompinit && bashcompinit\n" + Bash(words),
                    "fish" => Fish(words),
                    _ => PowerShell(words),
                }
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<(string Path, IReadOnlyList<string> Words)> CommandWords(Command command, string path)
    {
        yield return (
            path,
            [
                .. command
                    .Subcommands.Select(c => c.Name)
                    .Concat(command.Options.Select(o => o.Name))
                    .Concat(GlobalOptions.All.Select(o => o.Name))
                    .Distinct(StringComparer.Ordinal),
            ]
        );
        foreach (var inner in command.Subcommands)
        {
            foreach (var words in CommandWords(inner, (path + " " + inner.Name).Trim()))
                yield return words;
        }
    }

    private static string Bash(List<(string Path, IReadOnlyList<string> Words)> words) =>
        "_isnad() {\n  local words path w; path=\"\"\n  for w in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do case \"$w\" in -*) ;; *) path=\"$path $w\";; esac; done\n  case \"${path# }\" in\n"
        + string.Concat(
            words
                .OrderByDescending(w => w.Path.Length)
                .Select(w => $"    \"{w.Path}\"{(w.Path.Length > 0 ? "*" : "")}) words=\"{string.Join(' ', w.Words)}\";;\n")
        )
        + "  esac\n  COMPREPLY=( $(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\") )\n}\ncomplete -o default -F _isnad isnad\n";

    private static string Fish(List<(string Path, IReadOnlyList<string> Words)> words) =>
        string.Concat(
            words.SelectMany(w =>
                w.Words.Select(word =>
                    "complete -c isnad -n '"
                    + (w.Path.Length == 0 ? "__fish_use_subcommand" : "__fish_seen_subcommand_from " + w.Path.Split(' ')[^1])
                    + "' "
                    + (
                        word.StartsWith("--", StringComparison.Ordinal) ? "-l " + word[2..]
                        : word.StartsWith('-') ? "-s " + word[1..]
                        : "-a " + word
                    )
                    + "\n"
                )
            )
        );

    private static string PowerShell(List<(string Path, IReadOnlyList<string> Words)> words) =>
        "Register-ArgumentCompleter -Native -CommandName isnad -ScriptBlock {\n  param($word, $ast, $cursor)\n  $path = ($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { \"$_\" } | Where-Object { $_ -notlike '-*' -and $_ -ne $word }) -join ' '\n  $words = @{\n"
        + string.Concat(words.Select(w => $"    '{w.Path}' = '{string.Join(' ', w.Words)}'\n"))
        + "  }\n  ($words[$path] -split ' ') | Where-Object { $_ -like \"$word*\" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }\n}\n";
}
