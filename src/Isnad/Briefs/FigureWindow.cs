using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>Over what time a figure counts, as its sentence says beside it.</summary>
internal enum FigureWindow
{
    /// <summary>It does not say.</summary>
    Unsaid,

    /// <summary>One day: في يوم واحد, خلال 24 ساعة, اليوم.</summary>
    Day,

    /// <summary>From a beginning on: منذ الأحد, منذ بدء, في خمسة أيام.</summary>
    Since,
}

/// <summary>Reads over what time a figure counts.</summary>
internal static class FigureWindows
{
    private const int Reach = 10;

    /// <summary>The window named nearest to a figure, at most ten words away in its sentence.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="figure">The first token of the figure.</param>
    /// <param name="last">The last token of the sentence.</param>
    /// <param name="pastDays">Where days and months are named that lie before yesterday, by the place of their first letter.</param>
    public static FigureWindow Near(IReadOnlyList<Token> tokens, int first, int figure, int last, HashSet<int> pastDays)
    {
        for (var away = 1; away <= Reach; away++)
        {
            if (figure + away <= last && At(tokens, figure + away, pastDays) is not FigureWindow.Unsaid and var behind)
                return behind;
            if (figure - away >= first && At(tokens, figure - away, pastDays) is not FigureWindow.Unsaid and var before)
                return before;
        }
        return FigureWindow.Unsaid;
    }

    private static FigureWindow At(IReadOnlyList<Token> tokens, int at, HashSet<int> pastDays)
    {
        if (FigureWords.Are("window-since", tokens, at))
            return FigureWindow.Since;
        if (FigureWords.Are("window-day", tokens, at))
            return FigureWindow.Day;
        var (next, after) = (Word(tokens, at + 1), Word(tokens, at + 2));
        return Clitics.WithoutConjunction(Word(tokens, at)) switch
        {
            "منذ" when StorySentence.IsDay(next is "يوم" or "مساء" or "صباح" ? after : next) => FigureWindow.Since,
            "منذ" when at + 1 < tokens.Count && pastDays.Contains(tokens[at + 1].Span.Start) => FigureWindow.Since,
            "في" or "خلال" when after is "ايام" or "اسابيع" or "اشهر" => FigureWindow.Since,
            _ => FigureWindow.Unsaid,
        };
    }

    private static string Word(IReadOnlyList<Token> tokens, int at) => at < tokens.Count ? tokens[at].Folded : "";
}
