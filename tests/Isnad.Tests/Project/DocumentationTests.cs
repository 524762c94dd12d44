using System.CommandLine;
using Isnad.Cli;

namespace Isnad.Tests.Project;

public class DocumentationTests
{
    private static string Doc(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name));

    [Fact]
    public void Every_error_code_is_documented() => ProblemMessages.Codes.Where(code => !Doc("errors.md").Contains(code)).ShouldBeEmpty();

    [Fact]
    public void Every_command_is_documented() =>
        Commands(CommandLine.Build(), "isnad").Where(c => !Doc("cli.md").Contains(c)).ShouldBeEmpty();

    [Fact]
    public void Every_setting_is_documented() => Settings.Names.Where(name => !Doc("cli.md").Contains("`" + name + "`")).ShouldBeEmpty();

    [Fact]
    public void Every_help_text_has_an_arabic_form() => Texts(CommandLine.Build()).Where(text => !ArabicHelp.Has(text)).ShouldBeEmpty();

    private static IEnumerable<string> Texts(Command command) =>
        command
            .Options.Concat<Symbol>(command.Arguments)
            .Append(command)
            .Select(s => s.Description)
            .OfType<string>()
            .Concat(command.Subcommands.SelectMany(Texts));

    private static IEnumerable<string> Commands(Command command, string path) =>
        command.Subcommands.SelectMany(c => Commands(c, path + " " + c.Name).Prepend(path + " " + c.Name));
}
