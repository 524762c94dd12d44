using System.Collections.Frozen;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>Tells by the words around a day whether it is still to come: ستجري الأربعاء, المقرر الأحد, قبل انتهاء المهلة الجمعة.</summary>
internal static class Outlook
{
    private const int Window = 16;

    /// <summary>A sentence whose first word is a verb of the present is read so far, in tokens: titles make subjects long.</summary>
    private const int OpeningWindow = 40;
    private const int ShortestVerb = 5;
    private const int WasWithin = 4;
    private static readonly Dictionary<string, string[]> Table = EmbeddedTable
        .Rows(typeof(Outlook).Assembly, "Times/outlook.tsv")
        .ToDictionary(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal);
    private static readonly FrozenSet<string> AheadWords = Table["ahead"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> PastWords = Table["past"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> BehindOf = Table["ahead-behind-of"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> OpeningWords = Table["opening"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NoOpening = Table["no-opening"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> BeforeDay = Table["before-day"].ToFrozenSet(StringComparer.Ordinal);
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
        if (tokens.IsWord(next) && (IsVerbToCome(tokens[next].Folded) || Opens(tokens, first) && IsToCome(tokens[next].Folded)))
            return true;
        for (var at = first - 1; at >= 0 && at >= first - OpeningWindow; at--)
        {
            if (IsStop(tokens[at]))
                break;
            if (tokens[at].Kind != TokenKind.Word)
                continue;
            var word = Bare(tokens[at].Folded);
            if (IsPast(word) || IsFrom(word) && tokens.IsComma(next - 1) && IsPast(tokens.Folded(next)))
                return false;
            if (
                at == 0 || IsStop(tokens[at - 1])
                    ? IsOpening(tokens[at].Folded)
                    : OpeningWords.Contains(word) && at == Beside(tokens, first)
            )
                return !Was(tokens, at);
            if (
                at >= first - Window
                && tokens.Folded(at - 1) != "غير"
                && (IsToCome(word) || BehindOf.Contains(word) && tokens.Folded(at - 1) is "من" or "ومن")
            )
                return !Was(tokens, at);
        }
        return false;
    }

    /// <summary>بدءا من صباح الجمعة، شهدت الجزيرة زلازل: what began then may be past.</summary>
    private static bool IsFrom(string word) => word is "بدءا" or "وبدءا" or "ابتداء" or "اعتبارا" or "سريان";

    /// <summary>Whether a day opens its sentence: ويوم الاثنين يبدأ التصويت.</summary>
    private static bool Opens(IReadOnlyList<Token> tokens, int first)
    {
        var at = first - 1;
        while (at >= 0 && BeforeDay.Contains(Clitics.WithoutConjunction(tokens[at].Folded)))
            at--;
        return at < 0 || IsStop(tokens[at]);
    }

    /// <summary>The word before a day, seen through مساء يوم.</summary>
    private static int Beside(IReadOnlyList<Token> tokens, int first)
    {
        var at = first - 1;
        while (at >= 0 && BeforeDay.Contains(tokens[at].Folded))
            at--;
        return at;
    }

    /// <summary>Whether a mark ends what a word before it says of a time.</summary>
    internal static bool IsStop(Token token) => token.Kind == TokenKind.Punctuation && token.Folded is "." or "؟" or "!" or ":" or "؛";

    /// <summary>A verb of the present that opens a sentence, where news tells with it what is to come: يرعى الوزير الأحد, وتلعب السويد السبت.</summary>
    private static bool IsOpening(string folded)
    {
        var word = folded.Length > 4 && folded[0] == 'و' ? folded[1..] : folded;
        return OpeningWords.Contains(word) || IsToCome(word) || word.Length >= 4 && word[0] == 'ي' && !NoOpening.Contains(word);
    }

    internal static bool IsToCome(string word) =>
        AheadWords.Contains(word) || IsVerbToCome(word) || WithoutObject(word) is { } verb && AheadWords.Contains(verb);

    /// <summary>Tells what was, also with a pronoun: عقده, أصدرتها; but بعدها is no verb.</summary>
    internal static bool IsPast(string word) =>
        PastWords.Contains(word)
        || word[0] != 'ب' && word.Length > 4 && word.EndsWith("ها", StringComparison.Ordinal) && PastWords.Contains(word[..^2])
        || word[0] != 'ب' && word.Length > 3 && word[^1] == 'ه' && PastWords.Contains(word[..^1]);

    /// <summary>A verb of the present without the pronoun behind it: يعقده, تستضيفها; null for other words.</summary>
    private static string? WithoutObject(string word) =>
        word[0] is not ('ي' or 'ت') ? null
        : word.Length > 5 && word.EndsWith("ها", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 4 && word[^1] == 'ه' ? word[..^1]
        : null;

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
    internal static bool IsVerbToCome(string word) =>
        word.Length >= ShortestVerb
        && word[0] == 'س'
        && word[1] is 'ي' or 'ت' or 'ن'
        && !Array.Exists(Nouns, n => word.StartsWith(n, StringComparison.Ordinal));

    private static string Bare(string word) =>
        word.Length > 3 && word[0] is 'و' or 'ف' && (AheadWords.Contains(word[1..]) || PastWords.Contains(word[1..]) || word[1] == 'س')
            ? word[1..]
            : word;
}
