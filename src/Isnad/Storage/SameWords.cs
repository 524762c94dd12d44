using System.Collections.Frozen;
using Isnad.Arabic;
using Isnad.Arabic.Letters;

namespace Isnad.Storage;

/// <summary>What is reviewed of words that mean the same or only look so (<c>Storage/same-words.tsv</c>).</summary>
internal static class SameWords
{
    private static readonly string[][] Table = [.. EmbeddedTable.Rows(typeof(SameWords).Assembly, "Storage/same-words.tsv")];

    private static readonly (string Written, string As)[] Letters =
    [
        .. Rows("letters").Select(words => (Folding.Fold(words[0]), Folding.Fold(words[1]))),
    ];

    private static readonly FrozenDictionary<char, (string Written, string As)[]> LettersByFirst = Letters
        .GroupBy(l => l.Written[0])
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    private static readonly ILookup<string, (string Word, double Likeness)> Alike = new[]
    {
        ("spelling", 1.0),
        ("number", 0.85),
        ("kin", 0.6),
    }
        .SelectMany(kind => Rows(kind.Item1).SelectMany(words => Pairs(words, kind.Item2)))
        .ToLookup(p => p.Word, p => (p.Other, p.Likeness), StringComparer.Ordinal);

    private static readonly FrozenSet<(string, string)> Apart = Rows("apart")
        .SelectMany(words => Pairs(words, 0))
        .Select(p => (p.Word, p.Other))
        .ToFrozenSet();

    private static readonly FrozenSet<string> Function = Rows("function")
        .SelectMany(words => words.Select(w => IndexWords.Form(Folding.Fold(w))))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A folded word with the letters that spellings of it differ in made one: اميركيه is امريكيه.</summary>
    /// <param name="folded">The word, without the article.</param>
    public static string OneSpelling(string folded)
    {
        if (folded.Length < 4)
            return folded;
        foreach (var at in (ReadOnlySpan<int>)[0, 1])
        {
            if (at == 1 && folded[0] is not ('و' or 'ف' or 'ب' or 'ل'))
                break;
            if (!LettersByFirst.TryGetValue(folded[at], out var rules))
                continue;
            foreach (var (written, one) in rules)
            {
                if (folded.AsSpan(at).StartsWith(written, StringComparison.Ordinal))
                    return string.Concat(folded.AsSpan(0, at), one, folded.AsSpan(at + written.Length));
            }
        }
        return folded;
    }

    /// <summary>Other words for what a word says, with how alike they are: 1 the same word, .85 its singular or plural, .6 a kin.</summary>
    /// <param name="form">A word as the index has it.</param>
    public static IEnumerable<(string Word, double Likeness)> Of(string form) => Alike[form];

    /// <summary>Whether a word is a particle or a question word, which nobody searches for outside quotation marks.</summary>
    /// <param name="form">A word as the index has it.</param>
    public static bool IsFunctionWord(string form) => Function.Contains(form);

    /// <summary>Whether two forms that look like one word are two.</summary>
    /// <param name="form">A word as the index has it.</param>
    /// <param name="other">Another.</param>
    public static bool AreApart(string form, string other) => Apart.Contains((form, other));

    private static IEnumerable<string[]> Rows(string kind) => Table.Where(row => row[0] == kind).Select(row => row[1].Split('|'));

    private static IEnumerable<(string Word, string Other, double Likeness)> Pairs(string[] words, double likeness)
    {
        var forms = words.Select(w => IndexWords.Form(Folding.Fold(w))).Distinct(StringComparer.Ordinal).ToList();
        return from one in forms from other in forms where one != other select (one, other, likeness);
    }
}
