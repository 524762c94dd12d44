using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;
using Isnad.Sources;

namespace Isnad.Analysis;

/// <summary>Finds the outlets of the register in text. A name that is also a plain word counts only behind a word like صحيفة or in quotation marks.</summary>
internal static class OutletNames
{
    private const int LongestName = 6;

    /// <summary>A name whose word is rarer than about one article in six hundred is no plain word.</summary>
    private const float RareEnough = 6.4f;

    /// <summary>A name this long without the article that an agency bears is its own word, however often news has it: رويترز.</summary>
    private const int CoinedLength = 6;

    private static readonly Dictionary<string, Outlet> Names = Load();
    private const int MostRemembered = 40_000;

    private static readonly WordMemory<Reading[]> Firsts = new(MostRemembered, folded => [.. Readings(folded)]);
    private static readonly HashSet<string> FirstWords = [.. Names.Keys.Select(n => n.Split(' ')[0])];
    private static readonly HashSet<string> Kinds = new(
        ["صحيفه", "صحيفتا", "صحيفتي", "جريده", "وكاله", "وكالتا", "قناه", "شبكه", "موقع", "اذاعه", "تلفزيون", "مجله", "راديو", "فضاييه", "يوميه", "انباء"], StringComparer.Ordinal);

    /// <summary>The outlet named at a token, with the number of tokens and the letters of clitics before it.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">The first token.</param>
    /// <param name="besideOutlet">Whether the word before belongs to an outlet, to which و joins a further one.</param>
    public static (Outlet Outlet, int Tokens, int Clitics)? At(IReadOnlyList<Token> tokens, int at, bool besideOutlet)
    {
        foreach (var (first, clitics, joined) in Firsts.Of(tokens[at].Folded))
        {
            var words = first;
            (Outlet, int)? best = FirstAlone(tokens, at, first, besideOutlet && joined) is { } alone ? (alone, 1) : null;
            for (var n = 1; n < LongestName && at + n < tokens.Count; n++)
            {
                var token = tokens[at + n];
                if (token.Folded is "." && n < 6) continue;
                if (token.Kind != TokenKind.Word && token.Kind != TokenKind.Number) break;
                words += " " + token.Folded;
                if (Names.TryGetValue(words, out var outlet)) best = (outlet, n + 1);
            }
            if (best is { } found) return (found.Item1, found.Item2, clitics);
        }
        return null;
    }

    /// <summary>The readings of a word, joined particles taken off, with which an outlet's name begins.</summary>
    private static IEnumerable<Reading> Readings(string folded)
    {
        foreach (var reading in Clitics.Readings(folded))
        {
            if (reading.Prefix is not ("" or "و" or "ل" or "ب" or "ول" or "لل" or "وب" or "ف" or "وال" or "بال" or "فال" or "ولل")) continue;
            var withArticle = reading.Prefix.Length > 1 && (reading.Prefix.EndsWith("لل", StringComparison.Ordinal) || reading.Prefix.EndsWith("ال", StringComparison.Ordinal));
            var first = withArticle ? "ال" + reading.Stem : reading.Stem;
            var clitics = withArticle ? reading.Prefix.Length - (reading.Prefix.EndsWith("لل", StringComparison.Ordinal) ? 1 : 2) : reading.Prefix.Length;
            if (FirstWords.Contains(first)) yield return new Reading(first, clitics, reading.Prefix.StartsWith('و'));
        }
    }

    private static Outlet? FirstAlone(IReadOnlyList<Token> tokens, int at, string first, bool joined)
    {
        if (!Names.TryGetValue(first, out var outlet)) return null;
        var plain = !char.IsAsciiLetter(first[0]) && (StopWords.Contains(first) || first.Length < 5 || Stories.StemTable.Shipped.Weight(LightStemmer.Stem(first)) < RareEnough);
        if (!plain || joined) return outlet;
        var before = at > 0 ? tokens[at - 1].Folded : "";
        if (outlet.Kind == "agency" && (first.Length >= CoinedLength && !first.StartsWith("ال", StringComparison.Ordinal) || Reports(tokens, at))) return outlet;
        return Kinds.Contains(Clitics.WithoutConjunction(before)) || Kinds.Contains(before) || before.Length > 4 && before[0] is 'ل' or 'ب' && Kinds.Contains(before[1..]) || before is "\"" or "«" or "“" or "(" ? outlet : null;
    }

    /// <summary>Behind a verb that reports, or words that name a source, an agency's name is no plain word: ذكرت واس, نقلا عن تاس.</summary>
    private static bool Reports(IReadOnlyList<Token> tokens, int at)
    {
        if (at == 0 || tokens[at].Folded.Length < 3) return false;
        var before = tokens[at - 1].Folded;
        if (before is "عن") return at > 1 && tokens[at - 2].Folded is "نقلا" or "ونقلا";
        if (before is "بحسب" or "وبحسب" or "حسب" or "وفق" or "وحسب") return true;
        return SpeechLexicon.Shipped.Form(before) is { Participle: false, HasObject: false, Gender: Gender.Feminine, Verb.Complements: var how } && (how & (Complements.Clause | Complements.Relay)) != Complements.None && !how.HasFlag(Complements.Object);
    }

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
