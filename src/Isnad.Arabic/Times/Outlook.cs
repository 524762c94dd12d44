using System.Collections.Frozen;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Tells by the words around a day whether it is still to come: ستجري الأربعاء, المقرر الأحد, قبل انتهاء المهلة الجمعة.</summary>
internal static class Outlook
{
    private const int Window = 16;
    private const int ShortestVerb = 5;
    private const int WasWithin = 4;
    private static readonly Dictionary<string, string[]> Table = EmbeddedTable
        .Rows(typeof(Outlook).Assembly, "Times/outlook.tsv")
        .ToDictionary(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal);
    private static readonly FrozenSet<string> AheadWords = Table["ahead"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> PastWords = Table["past"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Nouns = Table["noun"];

    /// <summary>
    /// Whether a day is still to come: a verb that is to come follows at once, or the nearest word before it that tells says so.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The day's first token.</param>
    /// <param name="next">The token behind it.</param>
    public static bool Ahead(IReadOnlyList<Token> tokens, int first, int next)
    {
        if (next + 1 < tokens.Count && tokens[next].Folded is "،" or ",")
            next++;
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Word && IsVerbToCome(tokens[next].Folded))
            return true;
        for (var at = first - 1; at >= 0 && at >= first - Window; at--)
        {
            if (tokens[at].Kind == TokenKind.Punctuation && tokens[at].Folded is "." or "؟" or "!" or ":" or "؛")
                break;
            if (tokens[at].Kind != TokenKind.Word)
                continue;
            var word = Bare(tokens[at].Folded);
            if (PastWords.Contains(word))
                return false;
            if (IsToCome(word))
                return !Was(tokens, at);
        }
        return false;
    }

    private static bool IsToCome(string word) => AheadWords.Contains(word) || IsVerbToCome(word);

    /// <summary>Whether what was to come is told of as past: كان من المقرر, كانت ستبدأ, لم تشارك.</summary>
    private static bool Was(IReadOnlyList<Token> tokens, int at)
    {
        if (at > 0 && Bare(tokens[at - 1].Folded) is "لم")
            return true;
        for (var i = at - 1; i >= 0 && i >= at - WasWithin; i--)
        {
            if (Bare(tokens[i].Folded) is "كان" or "كانت" or "كانوا")
                return true;
        }
        return false;
    }

    /// <summary>A verb with the particle of what is to come: سيعقد, ستجري.</summary>
    private static bool IsVerbToCome(string word) =>
        word.Length >= ShortestVerb
        && word[0] == 'س'
        && word[1] is 'ي' or 'ت' or 'ن'
        && !Array.Exists(Nouns, n => word.StartsWith(n, StringComparison.Ordinal));

    private static string Bare(string word) =>
        word.Length > 3 && word[0] is 'و' or 'ف' && (AheadWords.Contains(word[1..]) || PastWords.Contains(word[1..]) || word[1] == 'س')
            ? word[1..]
            : word;
}
