using System.CommandLine;
using System.CommandLine.Help;
using System.Text.RegularExpressions;
using Isnad.Cli;

namespace Isnad.Tests.Project;

public class DocumentationTests
{
    private static string Doc(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name));

    [Fact]
    public void Every_error_code_is_documented() => ProblemMessages.Codes.Where(code => !Doc("errors.md").Contains(code)).ShouldBeEmpty();

    [Fact]
    public void Every_command_is_documented() =>
        Commands(CommandLine.Build(), "isnad").Where(c => !Names(Doc("cli.md"), c)).ShouldBeEmpty();

    [Fact]
    public void Every_option_is_documented() =>
        Options(CommandLine.Build()).Distinct(StringComparer.Ordinal).Where(o => !Names(Doc("cli.md"), o)).ShouldBeEmpty();

    [Fact]
    public void A_command_is_not_documented_by_one_that_begins_like_it()
    {
        Names("`isnad storyline ID` and `isnad stories --growing-fast`", "isnad story").ShouldBeFalse();
        Names("`isnad storyline ID` and `isnad stories --growing-fast`", "--growing").ShouldBeFalse();
        Names("`isnad story ID`", "isnad story").ShouldBeTrue();
    }

    [Fact]
    public void Every_page_of_documentation_that_the_code_names_is_there()
    {
        var named = new[] { "src", "tests", "bench" }
            .SelectMany(part => Directory.EnumerateFiles(Path.Combine(Repository.Root, part), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar))
            .SelectMany(f => Regex.Matches(File.ReadAllText(f), @"\b(docs/[\w/-]+|[A-Z]{4,})\.md\b").Select(m => m.Value))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        named.Count.ShouldBeGreaterThan(5);
        named.Where(n => !File.Exists(Path.Combine(Repository.Root, n))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_setting_is_documented() => Settings.Names.Where(name => !Doc("cli.md").Contains("`" + name + "`")).ShouldBeEmpty();

    [Fact]
    public void Every_help_text_has_an_arabic_form() => Texts(CommandLine.Build()).Where(text => !ArabicHelp.Has(text)).ShouldBeEmpty();

    private static bool Names(string text, string word) => Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])");

    private static IEnumerable<string> Options(Command command) =>
        command
            .Options.Where(o => o is not (HelpOption or VersionOption))
            .Select(o => o.Name)
            .Concat(command.Subcommands.SelectMany(Options));

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
