using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;
using Isnad.Outlets;

namespace Isnad.Analysis;

/// <summary>Finds the outlets of the register in text.</summary>
/// <remarks>A name that is also a plain word counts only behind a word like صحيفة or in quotation marks.</remarks>
internal static class OutletNames
{
    /// <summary>A name whose word is rarer than about one article in six hundred is no plain word.</summary>
    private const float RareEnough = 6.4f;

    /// <summary>A name this long without the article that an agency bears is its own word, however often news has it: رويترز.</summary>
    private const int CoinedLength = 6;

    private const int LongestName = 6;

    private static readonly Dictionary<string, Outlet> Names = Load();
    private const int MostRemembered = 40_000;

    private static readonly WordMemory<Reading[]> Firsts = new(MostRemembered, folded => [.. Readings(folded)]);

    /// <summary>For the first word of a name how many words the longest name has that begins with it.</summary>
    private static readonly Dictionary<string, int> LongestOf = Names
        .Keys.GroupBy(n => n.Split(' ')[0], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Max(n => n.Count(' '.Equals) + 1), StringComparer.Ordinal);

    /// <summary>The outlet named at a token, with the number of tokens and the letters of clitics before it.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">The first token.</param>
    /// <param name="besideOutlet">Whether the word before belongs to an outlet, to which و joins a further one.</param>
    public static (Outlet Outlet, int Tokens, int Clitics)? At(IReadOnlyList<Token> tokens, int at, bool besideOutlet)
    {
        foreach (var reading in Firsts.Of(tokens[at].Folded))
        {
            if (Longest(tokens, at, reading.First) is { } longest)
                return (longest.Outlet, longest.Tokens, reading.Clitics);
            if (FirstAlone(tokens, at, reading.First, besideOutlet && reading.Joined) is { } alone)
                return (alone, 1, reading.Clitics);
        }
        return null;
    }

    /// <summary>
    /// Whether an outlet is meant by a name in quotation marks that a place has too: قال لـ«الرياض», صحيفة «القدس», and «الشرق الأوسط» in
    /// the paper of that name.
    /// </summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">The first token of the name.</param>
    /// <param name="named">The outlet with its tokens.</param>
    /// <param name="own">The id of the outlet that published the text; null where it is not known.</param>
    public static bool IsSpokenTo(IReadOnlyList<Token> tokens, int at, (Outlet Outlet, int Tokens, int Clitics) named, string? own)
    {
        var behind = at + named.Tokens;
        if (named.Clitics > 0 || at == 0 || behind >= tokens.Count || !IsMark(tokens[at - 1].Folded) || !IsMark(tokens[behind].Folded))
            return false;
        return named.Outlet.Id == own || (at > 1 && (tokens[at - 2].Folded == "ل" || IsMedium(tokens[at - 2].Folded)));
    }

    private static bool IsMark(string mark) => mark is "\"" or "«" or "»" or "“" or "”";

    /// <summary>The longest name of several words that a first word begins; null when there is none.</summary>
    private static (Outlet Outlet, int Tokens)? Longest(IReadOnlyList<Token> tokens, int at, string first)
    {
        (Outlet, int)? best = null;
        var words = first;
        var left = LongestOf[first] - 1;
        for (var n = 1; left > 0 && n < LongestName && at + n < tokens.Count; n++)
        {
            var token = tokens[at + n];
            if (token.Folded is ".")
                continue;
            if (token.Kind != TokenKind.Word && token.Kind != TokenKind.Number)
                break;
            left--;
            words += " " + token.Folded;
            if (Names.TryGetValue(words, out var outlet))
                best = (outlet, n + 1);
        }
        return best;
    }

    /// <summary>The readings of a word, joined particles taken off, with which an outlet's name begins.</summary>
    private static IEnumerable<Reading> Readings(string folded)
    {
        foreach (var (prefix, stem, definite) in Clitics.Readings(folded))
        {
            if (!MayPrecede(prefix))
                continue;
            var first = definite ? "ال" + stem : stem;
            var clitics = definite ? prefix.Length - (prefix.EndsWith("لل", StringComparison.Ordinal) ? 1 : 2) : prefix.Length;
            if (LongestOf.ContainsKey(first))
                yield return new Reading(first, clitics, prefix.StartsWith('و'));
        }
    }

    /// <summary>Whether particles may stand before an outlet: neither ك, which likens, nor س, which only verbs have.</summary>
    private static bool MayPrecede(string prefix) => prefix.AsSpan().IndexOfAny('ك', 'س') < 0;

    /// <summary>The outlet that one word names; null where it is a plain word and nothing beside it shows an outlet.</summary>
    private static Outlet? FirstAlone(IReadOnlyList<Token> tokens, int at, string first, bool joined)
    {
        if (!Names.TryGetValue(first, out var outlet))
            return null;
        if (joined || !IsPlainWord(first))
            return outlet;
        if (outlet.Kind == "agency" && (IsCoined(first) || Reports(tokens, at)))
            return outlet;
        return at > 0 && Announces(tokens[at - 1].Folded) && !IsBehindQuotation(tokens, at) ? outlet : null;
    }

    /// <summary>الموقع "فلان" | اليوم: a mark that closes what stands before and announces nothing.</summary>
    private static bool IsBehindQuotation(IReadOnlyList<Token> tokens, int at) =>
        tokens[at - 1].Folded == "\""
        && (at + 1 == tokens.Count || !IsMark(tokens[at + 1].Folded))
        && StopWords.Contains(tokens[at].Folded);

    private static bool IsPlainWord(string first) =>
        !char.IsAsciiLetter(first[0]) && (first.Length < 5 || StopWords.Contains(first) || StemTable.Shipped.WeightOf(first) < RareEnough);

    private static bool IsCoined(string first) => first.Length >= CoinedLength && !WordShape.HasArticle(first);

    /// <summary>A word like صحيفة, also with what is joined to it, or the mark before a name.</summary>
    private static bool Announces(string before) => IsMedium(before) || before is "\"" or "«" or "“" or "(";

    private static bool IsMedium(string word) =>
        WordClass.MediumKind.Has(word)
        || WordClass.MediumKind.Has(Clitics.WithoutConjunction(word))
        || (word is ['ل' or 'ب', _, _, _, _, ..] && WordClass.MediumKind.Has(word[1..]));

    /// <summary>
    /// Behind a verb that reports, or words that name a source, an agency's name is no plain word: ذكرت واس, نقلا عن تاس.
    /// </summary>
    private static bool Reports(IReadOnlyList<Token> tokens, int at)
    {
        if (at == 0 || tokens[at].Folded.Length < 3)
            return false;
        var before = tokens[at - 1].Folded;
        if (before is "عن")
            return at > 1 && Clitics.WithoutConjunction(tokens[at - 2].Folded) == "نقلا";
        return WordClass.SourceCue.Has(Clitics.WithoutConjunction(before)) || IsReport(before);
    }

    private static bool IsReport(string word) =>
        SpeechLexicon.Shipped.Form(word) is { Participle: false, HasObject: false, Gender: Gender.Feminine, Verb.Complements: var how }
        && (how & (Complements.Clause | Complements.Relay)) != Complements.None
        && !how.HasFlag(Complements.Object);

    private static Dictionary<string, Outlet> Load()
    {
        var names = new Dictionary<string, Outlet>(StringComparer.Ordinal);
        foreach (var outlet in OutletRegister.Shipped.All)
        {
            foreach (var name in outlet.Names)
            {
                var words = Tokenizer.Tokenize(name).Where(t => t.Kind != TokenKind.Punctuation).Select(t => t.Folded);
                names.TryAdd(string.Join(' ', words), outlet);
            }
        }
        return names;
    }

    /// <summary>A first word of an outlet's name as it stands in a text.</summary>
    /// <param name="First">The word without particles.</param>
    /// <param name="Clitics">The letters of particles before it.</param>
    /// <param name="Joined">Whether و is the first of them.</param>
    private readonly record struct Reading(string First, int Clitics, bool Joined);
}
