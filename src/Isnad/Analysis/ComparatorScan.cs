using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Reads how the words around a number bound it: أكثر من, ما لا يقل عن, نحو, على الأقل.</summary>
internal static class ComparatorScan
{
    /// <summary>So many tokens behind a number and its noun a bound begins at the latest.</summary>
    private const int Reach = 3;

    /// <summary>The comparator before a number and the token it begins at; Exact and the number's own token when there is none.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="number">Index of the number's first token.</param>
    public static (Comparator Comparator, int First) Before(IReadOnlyList<Token> tokens, int number) =>
        Alone(tokens, number - 1) ?? WithPreposition(tokens, number - 2) ?? (Comparator.Exact, number);

    /// <summary>One word before the number: نحو 5, دون 5, تتجاوز 5, حتى 5.</summary>
    private static (Comparator, int)? Alone(IReadOnlyList<Token> tokens, int at)
    {
        var word = WordClass.Of(Bare(tokens.Folded(at)));
        if (word.Meets(WordClass.Approximate))
            return (Comparator.About, WithMa(tokens, at));
        if (tokens.Folded(at) == "دون")
            return (Comparator.LessThan, at);
        if (word.Meets(WordClass.Exceeding))
            return IsNegated(tokens, at) ? (Comparator.AtMost, at - 1) : (Comparator.MoreThan, at);
        return word.Meets(WordClass.Bounding) ? (Comparator.AtMost, at) : null;
    }

    /// <summary>A word and its preposition before the number: أكثر من 5, لا يقل عن 5, ما يزيد على 5.</summary>
    private static (Comparator, int)? WithPreposition(IReadOnlyList<Token> tokens, int at)
    {
        if (at < 0 || !tokens.Is(at + 1, WordClass.PlainPreposition))
            return null;
        var bare = Bare(tokens[at].Folded);
        var word = WordClass.Of(bare);
        var negated = IsNegated(tokens, at);
        if (word.Meets(WordClass.More))
            return negated || IsNegated(tokens, at - 1) ? (Comparator.AtMost, at) : (Comparator.MoreThan, at);
        if (bare is "اقل" or "ادني")
            return negated ? (Comparator.AtLeast, at - 1) : (Comparator.LessThan, at);
        if (word.Meets(WordClass.Rising))
            return negated ? (Comparator.AtMost, WithMa(tokens, at - 1)) : (Comparator.MoreThan, WithMa(tokens, at));
        if (bare is "يقل" or "تقل")
            return negated ? (Comparator.AtLeast, WithMa(tokens, at - 1)) : (Comparator.LessThan, at);
        return bare is "يقرب" or "يقارب" ? (Comparator.About, WithMa(tokens, at)) : null;
    }

    /// <summary>A bound that stands behind: 7 أشخاص على الأقل; null when there is none within four tokens.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="next">The token behind the number and its noun.</param>
    public static (Comparator Comparator, int Next)? After(IReadOnlyList<Token> tokens, int next)
    {
        for (var at = next; at + 1 < tokens.Count && at < next + Reach; at++)
        {
            if (!tokens.IsWord(at) || tokens[at].Folded is ['و', _, _, _, ..])
                return null;
            if (Bound(tokens[at].Folded, tokens[at + 1].Folded) is { } bound)
                return (bound, at + 2);
        }
        return tokens.Folded(next) == "تقريبا" ? (Comparator.About, next + 1) : null;
    }

    private static Comparator? Bound(string one, string two)
    {
        if (one == "علي")
            return two == "الاقل" ? Comparator.AtLeast
                : two == "الاكثر" ? Comparator.AtMost
                : null;
        if (one is not ("بحد" or "كحد"))
            return null;
        return two == "ادني" ? Comparator.AtLeast
            : two == "اقصي" ? Comparator.AtMost
            : null;
    }

    /// <summary>The token, or the ما before it: ما يقارب, ما لا يقل.</summary>
    private static int WithMa(IReadOnlyList<Token> tokens, int first) => Bare(tokens.Folded(first - 1)) == "ما" ? first - 1 : first;

    private static bool IsNegated(IReadOnlyList<Token> tokens, int at) => tokens.Is(at - 1, WordClass.Negation);

    /// <summary>A word without the particle joined to it: بنحو, لأكثر, بما.</summary>
    private static string Bare(string folded)
    {
        if (folded is not ['ب' or 'ل' or 'و' or 'ف', _, _, _, ..])
            return folded;
        var bare = folded[1..];
        return bare == "ما" || WordClass.Comparative.Has(bare) ? bare : folded;
    }
}
