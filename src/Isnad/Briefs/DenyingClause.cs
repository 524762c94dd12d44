using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>
/// A clause that denies what stands right before it and does not say it again: وهو ما تنفيه موسكو, الأمر الذي نفته طهران, وتنفي دمشق ذلك.
/// </summary>
/// <param name="First">Its first token, behind و.</param>
/// <param name="Verb">The token of the verb.</param>
/// <param name="Subject">The first token of who denies; null where it is not told.</param>
/// <param name="End">The token behind its last.</param>
internal readonly record struct DenyingClause(int First, int Verb, int? Subject, int End)
{
    private const int LongestSubject = 5;
    private const int LongestObject = 8;
    private const int MostAdverbs = 2;

    /// <summary>Whether it denies accusations that need not be those before it (الاتهامات), not what was just said (ذلك, هذه الاتهامات).</summary>
    public bool OfCharge { get; init; }

    /// <summary>Whether it only adds to the clause before it: وهو ما.</summary>
    public bool IsRelative { get; init; }

    /// <summary>The clauses of a sentence that deny what stands before them.</summary>
    /// <param name="tokens">The sentence.</param>
    public static IEnumerable<DenyingClause> Of(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = Clitics.WithoutConjunction(tokens[i].Folded);
            if (DenialWords.Is("denies-it", word) && Relative(tokens, i) is { } relative)
                yield return relative;
            else if (DenialWords.Is("denies", word) && !IsNegated(tokens, i) && Main(tokens, i) is { } main)
                yield return main;
        }
    }

    private static bool IsNegated(List<Token> tokens, int at) => at > 0 && DenialWords.Is("not", tokens[at - 1].Folded);

    /// <summary>وهو ما تنفيه موسكو, الأمر الذي نفته طهران, وهي اتهامات تنفيها دمشق.</summary>
    private static DenyingClause? Relative(List<Token> tokens, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && at >= verb - MostAdverbs && tokens[at].Kind == TokenKind.Word && !Leads(tokens[at].Folded))
            at--;
        if (at < 1 || !Leads(tokens[at].Folded) || BeforeLead(tokens, at) is not { } first)
            return null;
        var (subject, end) = SubjectBehind(tokens, verb);
        return new DenyingClause(first, verb, subject, end) { IsRelative = true };
    }

    /// <summary>ما, الذي, or a noun that what follows is about: (هي) اتهامات.</summary>
    private static bool Leads(string word) => DenialWords.Is("which", word) || DenialWords.Is("charge", word) || word == "امر";

    /// <summary>The first token of a clause that leads to its verb by a token; null where it is about something else.</summary>
    private static int? BeforeLead(List<Token> tokens, int at)
    {
        var before = Clitics.WithoutConjunction(tokens[at - 1].Folded);
        if (tokens[at].Folded is not ("الذي" or "التي"))
            return DenialWords.Is("opens-which", before) ? at - 1 : null;
        if (!IsCharge(before) && before != "الامر")
            return null;
        return at > 1 && DenialWords.Is("opens-which", Clitics.WithoutConjunction(tokens[at - 2].Folded)) ? at - 2 : at - 1;
    }

    private static (int? Subject, int End) SubjectBehind(List<Token> tokens, int verb)
    {
        var end = verb + 1;
        while (end < tokens.Count && end <= verb + LongestSubject && tokens[end].Kind == TokenKind.Word && !IsAdverbial(tokens[end].Folded))
            end++;
        return (end > verb + 1 ? verb + 1 : null, end);
    }

    /// <summary>بشدة, في مقابلة, على لسان.</summary>
    private static bool IsAdverbial(string word) =>
        word.Length < 4 && StopWords.Contains(word) || word is ['ب', _, _, _, ..] && !Arabic.Names.Gazetteer.Shipped.FindAll(word).Any();

    /// <summary>وتنفي دمشق ذلك, لكن موسكو نفت هذه الاتهامات, ونفت أسرته صحة ذلك.</summary>
    private static DenyingClause? Main(List<Token> tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count && i <= verb + LongestObject && tokens[i].Kind == TokenKind.Word; i++)
        {
            var word = tokens[i].Folded;
            var isThis = DenialWords.Is("this", word);
            if (!isThis && !DenialWords.Is("that", word) && !IsCharge(word))
                continue;
            var end = i + 1;
            var charge = IsCharge(word);
            if (isThis)
            {
                if (
                    end >= tokens.Count
                    || !(IsCharge(tokens[end].Folded) || DenialWords.Is("report", WordShape.WithoutArticle(tokens[end].Folded)))
                )
                    return null;
                charge = IsCharge(tokens[end].Folded);
                end++;
            }
            else if (DenialWords.Is("that", word) && end < tokens.Count && WordShape.HasArticle(tokens[end].Folded))
                return null; // ذلك الخبر is read with its noun by هذا alone
            if (charge && !isThis && end < tokens.Count && tokens[end].Folded is ['ب', _, _, ..])
                return null; // says itself what it denies
            if (tokens[i - 1].Folded is { Length: < 4 } && StopWords.Contains(tokens[i - 1].Folded))
                return null; // ضلوعها في هذا الأمر
            var last = DenialWords.Is("truth", tokens[i - 1].Folded) ? i - 1 : i;
            var first = FirstOf(tokens, verb);
            int? subject =
                last > verb + 1 ? verb + 1
                : first < verb ? first
                : null;
            return new DenyingClause(first, verb, subject, end) { OfCharge = charge && !isThis };
        }
        return null;
    }

    private static bool IsCharge(string word) => WordShape.HasArticle(word) && DenialWords.Is("charge", WordShape.WithoutArticle(word));

    /// <summary>Where the clause of a verb begins: behind the last mark or joining word before it.</summary>
    private static int FirstOf(List<Token> tokens, int verb)
    {
        if (tokens[verb].Folded is ['و' or 'ف', ..] && !DenialWords.Is("denies", tokens[verb].Folded))
            return verb;
        var first = verb;
        while (
            first > 0
            && first > verb - LongestSubject
            && tokens[first - 1].Kind == TokenKind.Word
            && !DenialWords.Is("joining", Clitics.WithoutConjunction(tokens[first - 1].Folded))
        )
            first--;
        return first;
    }
}
