using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Isnad.Tests.Project;

/// <summary>What STYLE asks of all code and what a reader notices first.</summary>
public partial class HouseStyleTests
{
    private const int Widest = 150;
    private const int Longest = 310;
    private const int MostParameters = 6;

    private static readonly List<string> Files =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj")),
    ];

    [Fact]
    public void No_line_of_code_is_wider_than_a_page() =>
        Files
            .SelectMany(f => File.ReadLines(f).Select((line, i) => (Place: Path.GetFileName(f) + ":" + (i + 1), Line: line)))
            .Where(l => l.Line.Length > Widest && !l.Line.Contains('"') && !l.Line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .Select(l => l.Place)
            .ShouldBeEmpty();

    [Fact]
    public void No_file_is_longer_than_a_reader_can_keep_in_mind() =>
        Files.Where(f => File.ReadLines(f).Count() > Longest).Select(Path.GetFileName).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_handed_more_than_a_reader_can_count_but_records_of_data() =>
        Assemblies
            .SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(t => !t.Name.Contains('<') && !IsRecord(t) && t.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .SelectMany(t => t.GetMethods(Declared).Concat<MethodBase>(t.GetConstructors(Declared)))
            .Where(m => !m.Name.Contains('<') && m.GetParameters().Length > MostParameters)
            .Select(m => m.DeclaringType!.Name + "." + m.Name)
            .ShouldBeEmpty();

    private static readonly string[] Assemblies = ["Isnad.Arabic", "Isnad", "Isnad.Web", "Isnad.Cli"];

    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    [Fact]
    public void Whatever_runs_on_several_threads_runs_on_as_many_as_were_asked_for() =>
        Files
            .Select(f => (Name: Path.GetFileName(f), Text: File.ReadAllText(f)))
            .Where(f =>
                Regex.Count(f.Text, @"\.AsParallel\(\)") != Regex.Count(f.Text, @"\.WithDegreeOfParallelism\(")
                || Regex.Count(f.Text, @"Parallel\s*\.For") != Regex.Count(f.Text, "new ParallelOptions")
            )
            .Select(f => f.Name)
            .ShouldBeEmpty();

    [Fact]
    public void Nine_in_ten_files_have_at_most_250_lines() =>
        Files.Count(f => File.ReadLines(f).Count() > 250).ShouldBeLessThan(Files.Count / 10);

    [Fact]
    public void The_words_that_statements_are_read_by_are_in_tables() =>
        Files
            .Where(f => f.Contains(Path.Combine("Analysis", "Speech"), StringComparison.Ordinal))
            .SelectMany(f => ListOfWords().Matches(File.ReadAllText(f)).Select(m => Path.GetFileName(f) + ": " + m.Value))
            .ShouldBeEmpty();

    /// <summary>Three Arabic words in a row, as alternatives or as a list.</summary>
    [GeneratedRegex(@"(?:""[\u0621-\u064A]{2,}""(?:\s+or\s+|, )){2,}""[\u0621-\u064A]{2,}""")]
    private static partial Regex ListOfWords();
}
