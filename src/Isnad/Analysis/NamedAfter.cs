using Isnad.Arabic;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>What is called after a person is no person: مستشفى الملك فهد, شارع فلان.</summary>
/// <remarks>The nouns stand in <c>Analysis/named-after.tsv</c>; those with other meanings (عن طريق) only before a name with a title.</remarks>
internal static class NamedAfter
{
    private static readonly Dictionary<string, (MentionKind Kind, bool Titled)> Nouns = EmbeddedTable
        .Rows(typeof(NamedAfter).Assembly, "Analysis/named-after.tsv")
        .ToDictionary(
            row => row[0],
            row => (row[1] == "place" ? MentionKind.Place : MentionKind.Organisation, row[2] == "titled"),
            StringComparer.Ordinal
        );

    /// <summary>The names, persons with such a noun before them made what the noun names.</summary>
    /// <param name="names">The names of a string, in order.</param>
    /// <param name="tokens">Its tokens.</param>
    public static List<NameSpan> Read(List<NameSpan> names, IReadOnlyList<Token> tokens)
    {
        var end = 0;
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is { Kind: MentionKind.Person, Clitics: 0 } && Thing(names[i], tokens, end) is { } thing)
                names[i] = thing;
            end = names[i].End;
        }
        return names;
    }

    /// <summary>Whether what is called after a person stands before his name, or begins what was taken for it: مدينة الملك | فلان.</summary>
    /// <param name="tokens">The tokens of a string.</param>
    /// <param name="first">The first of the name.</param>
    public static bool Precedes(IReadOnlyList<Token> tokens, int first)
    {
        var noun = first > 0 && IsHonour(tokens[first - 1].Folded) ? first - 2 : first - 1;
        return IsNoun(tokens[first].Folded) || noun >= 0 && IsNoun(tokens[noun].Folded);
    }

    private static bool IsNoun(string word) => Nouns.ContainsKey(word) || Nouns.ContainsKey(Clitics.WithoutConjunction(word));

    private static NameSpan? Thing(NameSpan person, IReadOnlyList<Token> tokens, int from)
    {
        var first = person.First;
        var titled = IsHonour(tokens[first].Folded);
        if (!titled && first > from && IsHonour(tokens[first - 1].Folded))
        {
            titled = true;
            first--;
        }
        if (first <= from || tokens[first - 1].Kind != TokenKind.Word || tokens[first].Span.Start - tokens[first - 1].Span.End > 1)
            return null;
        var noun = tokens[first - 1].Folded;
        var clitics = 0;
        if (!Nouns.TryGetValue(noun, out var named))
        {
            clitics = 1;
            if (noun is not ['و' or 'ب' or 'ل' or 'ف', _, _, ..] || !Nouns.TryGetValue(noun[1..], out named))
                return null;
        }
        return named.Titled && !titled ? null : new NameSpan(first - 1, person.End - first + 1, clitics, named.Kind, []);
    }

    private static bool IsHonour(string word) => WordShape.HasArticle(word) && PersonPattern.IsTitle(word);
}
