namespace Isnad.Storage.Finding;

/// <summary>A form that a word may have, and what the index must hold for it to be believed.</summary>
/// <param name="Form">The form.</param>
/// <param name="Likeness">How alike it is to the word, up to 1.</param>
/// <param name="Base">What is left of the word when its ending is taken off; empty where the whole word is.</param>
internal readonly record struct Inflection(string Form, double Likeness, string Base);

/// <summary>
/// The forms of a word by its endings: number, gender, pronouns. An adjective of relation (ي, ية, يين) keeps to its own endings, so that
/// دولي is not دولة, and one ending is exchanged for one other, never two: امرأة is not أمر.
/// </summary>
internal static class Inflections
{
    private const int ShortestBase = 3;

    private static readonly (string Ending, double Likeness)[] Endings =
    [
        ("", 1),
        ("ا", 1),
        ("ها", 0.9),
        ("هم", 0.9),
        ("نا", 0.9),
        ("ه", 0.75),
        ("ته", 0.8),
        ("تها", 0.8),
        ("تهم", 0.8),
        ("ان", 0.85),
        ("ين", 0.85),
        ("ون", 0.85),
        ("ات", 0.8),
        ("اته", 0.75),
        ("اتها", 0.75),
        ("اتهم", 0.75),
        ("تين", 0.75),
        ("ت", 0.75),
        ("وا", 0.75),
    ];

    private static readonly string[] Relations = ["ي", "يه", "يا", "يين", "يون", "يان", "يات"];

    /// <summary>The forms of a word, itself left out.</summary>
    /// <param name="word">A word as the index has it.</param>
    public static IEnumerable<Inflection> Of(string word)
    {
        if (Relations.Where(r => Ends(word, r)).MaxBy(r => r.Length) is { } relation)
        {
            var stem = word[..^relation.Length];
            return Relations.Where(r => r != relation).Select(r => new Inflection(stem + r, r is "ي" or "يه" ? 0.85 : 0.8, ""));
        }
        return Endings
            .Where(e => e.Ending.Length == 0 || Ends(word, e.Ending))
            .SelectMany(own =>
            {
                var stem = word[..^own.Ending.Length];
                return Endings
                    .Where(e => e.Ending != own.Ending)
                    .Select(e => new Inflection(stem + e.Ending, Math.Min(own.Likeness, e.Likeness), own.Ending.Length == 0 ? "" : stem));
            })
            .Where(i => i.Form != word);
    }

    private static bool Ends(string word, string ending) =>
        word.Length >= ending.Length + ShortestBase && word.EndsWith(ending, StringComparison.Ordinal);
}
