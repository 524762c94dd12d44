using System.Collections.Frozen;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Speech;

/// <summary>Nouns that news lets speak (<c>Speech/speakers.tsv</c>, from <see cref="SpeakingNounMiner"/>).</summary>
public static class SpeakingNouns
{
    private static readonly FrozenSet<string> Nouns = EmbeddedTable
        .Rows(typeof(SpeakingNouns).Assembly, "Speech/speakers.tsv")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Pronouns = ["هما", "هم", "ها", "ه"];

    /// <summary>
    /// Whether a word can head the words for a speaker: a noun of the table, of institutions, of sources, an office, a name, men in the
    /// plural; seen through what is joined to it.
    /// </summary>
    /// <param name="folded">A folded word.</param>
    public static bool MaySpeak(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return IsNoun(folded)
            || folded.Length > 3 && folded[0] is 'و' or 'ل' or 'ب' or 'ف' && IsNoun(folded[1..])
            || folded.Length > 4 && folded.StartsWith("لل", StringComparison.Ordinal) && IsNoun(folded[2..]);
    }

    /// <summary>A word without the article.</summary>
    internal static string Bare(string word) => word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    private static bool IsNoun(string word) =>
        IsPlural(word)
        || SpeechLexicon.Shipped.Source(word) is not null
        || Institutions.Is(word)
        || WordClass.Generic.Has(word)
        || GivenNames.Has(word)
        || GivenNames.Announces(word)
        || IsListed(Bare(word));

    /// <summary>مسؤولون, مسؤولين, مسلحو: the sound plural of persons.</summary>
    private static bool IsPlural(string word) =>
        word.EndsWith("ون", StringComparison.Ordinal)
        || word.EndsWith("ين", StringComparison.Ordinal)
        || word.Length > 3 && word[^1] == 'و';

    private static bool IsListed(string bare)
    {
        if (
            Nouns.Contains(bare)
            || bare.Length > 4
                && (bare.EndsWith("ان", StringComparison.Ordinal) || bare.EndsWith("تا", StringComparison.Ordinal))
                && (Nouns.Contains(bare[..^2]) || Nouns.Contains(bare[..^2] + 'ه'))
            || bare.Length > 5 && bare.EndsWith("تان", StringComparison.Ordinal) && Nouns.Contains(bare[..^3] + 'ه')
        )
            return true; // المحاميان, حكومتا, المنظمتان
        foreach (var pronoun in Pronouns)
        {
            if (bare.Length < pronoun.Length + 2 || !bare.EndsWith(pronoun, StringComparison.Ordinal))
                continue;
            var own = bare[..^pronoun.Length];
            if (
                Nouns.Contains(own)
                || own[^1] is 'ي' or 'و' && Nouns.Contains(own[..^1])
                || own[^1] == 'ت' && Nouns.Contains(own[..^1] + "ه")
            )
                return true; // محاميه, مساعدوه, أسرتها
        }
        return false;
    }
}
