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
    public static FigureWindow Near(IReadOnlyList<Token> tokens, int first, int figure, int last)
    {
        for (var away = 1; away <= Reach; away++)
        {
            if (figure + away <= last && At(tokens, figure + away) is not FigureWindow.Unsaid and var behind) return behind;
            if (figure - away >= first && At(tokens, figure - away) is not FigureWindow.Unsaid and var before) return before;
        }
        return FigureWindow.Unsaid;
    }

    private static FigureWindow At(IReadOnlyList<Token> tokens, int at)
    {
        var (next, after) = (Word(tokens, at + 1), Word(tokens, at + 2));
        return Word(tokens, at) switch
        {
            "منذ" when next is "بدء" or "بدايه" or "انطلاق" or "اندلاع" || StorySentence.IsDay(next == "يوم" || next == "مساء" || next == "صباح" ? after : next) => FigureWindow.Since,
            "في" or "خلال" when after == "ايام" => FigureWindow.Since,
            "في" or "خلال" when (next == "يوم" && after == "واحد") || (next is "24" or "الـ24" or "ال24" && after == "ساعه") => FigureWindow.Day,
            "اليوم" => FigureWindow.Day,
            _ => FigureWindow.Unsaid,
        };
    }

    private static string Word(IReadOnlyList<Token> tokens, int at) => at < tokens.Count ? tokens[at].Folded : "";
}
