using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Reads how the words around a number bound it: أكثر من, ما لا يقل عن, نحو, على الأقل.</summary>
internal static class ComparatorScan
{
    /// <summary>The comparator before a number and the token it begins at; Exact and the number's own token when there is none.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="number">Index of the number's first token.</param>
    public static (Comparator Comparator, int First) Before(IReadOnlyList<Token> tokens, int number)
    {
        if (number < 1) return (Comparator.Exact, number);
        var one = Bare(tokens[number - 1].Folded);
        if (one is "نحو" or "حوالي" or "زهاء" or "قرابه" or "تقريبا" or "يناهز" or "ناهز" or "تناهز" or "يقارب" or "تقارب" or "قارب") return (Comparator.About, Extended(tokens, number - 1, "ما"));
        if (one is "دون") return (Comparator.LessThan, number - 1);
        if (one is "يتجاوز" or "تتجاوز" or "تجاوز" or "تجاوزت" or "يفوق" or "تفوق" or "فاق" or "تخطي" or "تخطت" or "يتخطي") return Negated(tokens, number - 2) ? (Comparator.AtMost, number - 2) : (Comparator.MoreThan, number - 1);
        if (one is "يتعدي" or "تتعدي" or "لايتعدي" or "يتعد") return (Comparator.AtMost, number - 1);
        if (one is "حتي") return (Comparator.AtMost, number - 1);
        if (number < 2) return (Comparator.Exact, number);
        var two = Bare(tokens[number - 2].Folded);
        if (one is "من" or "عن" or "علي")
        {
            if (two is "اكثر" or "ازيد" or "اعلي" or "اكبر") return Negated(tokens, number - 3) || Negated(tokens, number - 4) ? (Comparator.AtMost, number - 2) : (Comparator.MoreThan, number - 2);
            if (two is "اقل" or "ادني") return Negated(tokens, number - 3) ? (Comparator.AtLeast, number - 3) : (Comparator.LessThan, number - 2);
            if (two is "يزيد" or "تزيد" or "يربو" or "تربو" or "زاد") return Negated(tokens, number - 3) ? (Comparator.AtMost, Extended(tokens, number - 3, "ما")) : (Comparator.MoreThan, Extended(tokens, number - 2, "ما"));
            if (two is "يقل" or "تقل") return Negated(tokens, number - 3) ? (Comparator.AtLeast, Extended(tokens, number - 3, "ما")) : (Comparator.LessThan, number - 2);
            if (two is "يقرب" or "يقارب") return (Comparator.About, Extended(tokens, number - 2, "ما"));
        }
        return (Comparator.Exact, number);
    }

    /// <summary>A bound that stands behind: 7 أشخاص على الأقل; null when there is none within four tokens.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="next">The token behind the number and its noun.</param>
    public static (Comparator Comparator, int Next)? After(IReadOnlyList<Token> tokens, int next)
    {
        for (var at = next; at + 1 < tokens.Count && at < next + 3; at++)
        {
            if (tokens[at].Kind != TokenKind.Word || (tokens[at].Folded[0] == 'و' && tokens[at].Folded.Length > 3)) return null;
            if (tokens[at].Folded == "علي" && tokens[at + 1].Folded == "الاقل") return (Comparator.AtLeast, at + 2);
            if (tokens[at].Folded == "علي" && tokens[at + 1].Folded == "الاكثر") return (Comparator.AtMost, at + 2);
            if (tokens[at].Folded is "بحد" or "كحد" && tokens[at + 1].Folded == "اقصي") return (Comparator.AtMost, at + 2);
            if (tokens[at].Folded is "بحد" or "كحد" && tokens[at + 1].Folded == "ادني") return (Comparator.AtLeast, at + 2);
        }
        return next < tokens.Count && tokens[next].Folded == "تقريبا" ? (Comparator.About, next + 1) : null;
    }

    private static int Extended(IReadOnlyList<Token> tokens, int first, string word) =>
        first > 0 && Bare(tokens[first - 1].Folded) == word ? first - 1 : first;

    private static bool Negated(IReadOnlyList<Token> tokens, int i) => i >= 0 && tokens[i].Folded is "لا" or "لن" or "لم" or "ولا" or "ليس";

    private static string Bare(string folded) => folded.Length > 3 && folded[0] is 'ب' or 'ل' or 'و' or 'ف' && folded.Length > 3 && folded[1..] is "نحو" or "حوالي" or "اكثر" or "اقل" or "ما" or "زهاء" or "قرابه" or "ازيد" ? folded[1..] : folded;
}
