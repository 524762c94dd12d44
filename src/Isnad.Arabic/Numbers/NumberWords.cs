using System.Collections.Frozen;
using System.Globalization;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Numbers;

/// <summary>What a number word is for the grammar of numbers.</summary>
internal enum NumberWordClass
{
    None,
    Zero,
    One,
    Teen,
    Ten,
    Hundred,
    Hundreds,
    Scale,
    Duals,
    Part,
    Ordinal,
    Dozen,
}

/// <summary>One number word: its value and class, and whether the article ال stood before it.</summary>
internal readonly record struct NumberWord(double Value, NumberWordClass Class, bool Definite, bool Joined);

/// <summary>Number words by their folded form, also behind و ب ل ك ف and the article.</summary>
internal static class NumberWords
{
    private static readonly string[] Before = ["", "ال", "و", "وال", "ب", "ل", "لل", "بال", "ول", "وب", "ف", "ك"];

    private static readonly FrozenDictionary<string, NumberWord> Anywhere = Forms(Before);
    private static readonly FrozenDictionary<string, NumberWord> Inside = Forms(["", "ال", "و", "وال"]);

    /// <summary>Whether a number can begin with a folded word: with a number word or the word for a sign.</summary>
    /// <param name="folded">A folded token.</param>
    public static bool Begins(string folded) => folded is "سالب" or "ناقص" || Find(folded, inside: false).Class != NumberWordClass.None;

    /// <summary>The number word that a folded token is; class None when it is none.</summary>
    /// <param name="folded">A folded token.</param>
    /// <param name="inside">Whether a number is going on: then only و and ال are looked through.</param>
    public static NumberWord Find(string folded, bool inside) => (inside ? Inside : Anywhere).GetValueOrDefault(folded);

    /// <summary>The number word that a token is; class None when it is no word, or none of numbers.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="i">Index of a token, also outside.</param>
    /// <param name="inside">Whether a number is going on.</param>
    public static NumberWord At(IReadOnlyList<Token> tokens, int i, bool inside) =>
        tokens.IsWord(i) ? Find(tokens[i].Folded, inside) : default;

    /// <summary>All words behind each of some prefixes; where two make the same form, the prefix that is named first counts.</summary>
    private static FrozenDictionary<string, NumberWord> Forms(string[] prefixes)
    {
        var words = EmbeddedTable
            .Rows(typeof(NumberWords).Assembly, "Numbers/words.tsv")
            .Select(row => (row[0], Value(row[1]), Enum.Parse<NumberWordClass>(row[2], ignoreCase: true)))
            .ToList();
        var forms = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        foreach (var prefix in prefixes)
        {
            var definite = prefix.EndsWith("ال", StringComparison.Ordinal) || prefix == "لل";
            var joined = prefix is "و" or "وال" or "ول" or "وب";
            foreach (var (word, value, kind) in words)
                forms.TryAdd(prefix + word, new NumberWord(value, kind, definite, joined));
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static double Value(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? double.Parse(text, CultureInfo.InvariantCulture)
            : double.Parse(text.AsSpan(0, slash), CultureInfo.InvariantCulture)
                / double.Parse(text.AsSpan(slash + 1), CultureInfo.InvariantCulture);
    }
}
