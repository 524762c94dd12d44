using Isnad.Arabic.Letters;

namespace Isnad.Tests.Project;

/// <summary>A word that folding would change is never met in folded text: in a table of folded words it is dead.</summary>
public class FoldedTableTests
{
    public static TheoryData<string> Tables =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.tsv", SearchOption.AllDirectories)
                .Where(f =>
                    !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj")
                    && File.ReadLines(f).First() is ['#', ..] head
                    && head.Contains(" folded", StringComparison.Ordinal)
                )
                .Select(f => Path.GetRelativePath(Repository.Root, f))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_of_folded_words_holds_only_what_folding_leaves(string table) =>
        File.ReadLines(Path.Combine(Repository.Root, table))
            .Where(l => l.Length > 0 && l[0] != '#')
            .SelectMany(l => l.Split('\t', ' ', '|', '^'))
            .Where(w => w.AsSpan().IndexOfAnyInRange('\u0620', '\u06FF') >= 0 && w != Folding.Fold(w))
            .ShouldBeEmpty();
}
