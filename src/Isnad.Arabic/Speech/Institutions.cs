using System.Collections.Frozen;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Speech;

/// <summary>Nouns for institutions, which speak as one (<c>Speech/institutions.tsv</c>): وزارة, شركة, محكمة.</summary>
public static class Institutions
{
    private static readonly FrozenSet<string> Nouns = EmbeddedTable
        .Rows(typeof(Institutions).Assembly, "Speech/institutions.tsv")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Joined = Clitics
        .All.SelectMany(prefix => Nouns.Select(noun => (Word: prefix + noun, Noun: noun)))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.MinBy(pair => pair.Word.Length - pair.Noun.Length).Noun, StringComparer.Ordinal);

    /// <summary>The institution's noun that a folded word is, seen through what is joined to its front; null when it is none.</summary>
    /// <param name="folded">A folded word.</param>
    public static string? Noun(string folded) => Joined.GetValueOrDefault(folded);

    /// <summary>Whether a folded word is a noun for an institution, seen through what is joined to its front.</summary>
    /// <param name="folded">A folded word.</param>
    public static bool Is(string folded) => Joined.ContainsKey(folded);
}
