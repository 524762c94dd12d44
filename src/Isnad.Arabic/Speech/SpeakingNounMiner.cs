using Isnad.Arabic.Words;

namespace Isnad.Arabic.Speech;

/// <summary>Counts over a corpus which nouns stand right behind a verb of saying whose clause follows: قال | المتحدث … إن.</summary>
/// <remarks>The rows are candidates for <c>Speech/speakers.tsv</c>: to be read before they go into the table.</remarks>
public sealed class SpeakingNounMiner
{
    private const int Reach = 12;
    private const int LeastOccurrences = 50; // a rarer word may be a name
    private const int LeastTimes = 3;
    private const int OftenTimes = 15;
    private const double LeastShare = 0.01;
    private const double LeastShareOfOften = 0.004;
    private static readonly WordClass Other =
        WordClass.Stop | WordClass.Day | WordClass.Adverb | WordClass.Opener | WordClass.Relative | WordClass.Auxiliary;

    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);

    /// <summary>Takes a text up.</summary>
    /// <param name="text">Any text.</param>
    public void Add(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            var word = tokens[i].Folded;
            Count(_occurrences, SpeakingNouns.Bare(Clitics.WithoutConjunction(word)));
            if (SpeechLexicon.Shipped.Form(word) is not { Participle: false, HasObject: false } form || !form.Verb.IsPlainSaying)
                continue;
            if (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && ClauseFollows(tokens, i + 2))
                Count(_times, SpeakingNouns.Bare(tokens[i + 1].Folded));
        }
    }

    /// <summary>The nouns that speak often enough: word, how often it spoke, how often it occurs.</summary>
    public IEnumerable<(string Word, int Times, int Occurrences)> Rows() =>
        _times
            .Where(t =>
                t.Value >= LeastTimes
                && t.Key.Length > 1
                && !StopWords.Contains(t.Key)
                && !Other.Has(t.Key)
                && SpeechLexicon.Shipped.Form(t.Key) is null
            )
            .Select(t => (t.Key, t.Value, _occurrences.GetValueOrDefault(t.Key)))
            .Where(t =>
                t.Item3 >= LeastOccurrences
                && (t.Value >= LeastShare * t.Item3 || t.Value >= OftenTimes && t.Value >= LeastShareOfOften * t.Item3)
            )
            .OrderBy(t => t.Key, StringComparer.Ordinal);

    private static bool ClauseFollows(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i < Math.Min(tokens.Count, from + Reach); i++)
        {
            if (tokens[i].Folded is "." or "؟" or "!")
                return false;
            if (tokens[i].Folded is ":" or "ان" or "انه" or "انها" or "انهم" or "بان" or "بانه" or "بانها")
                return true;
        }
        return false;
    }

    private static void Count(Dictionary<string, int> counts, string word) => counts[word] = counts.GetValueOrDefault(word) + 1;
}
