using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>A number or share of people: 87.5 في المائة من المواطنين, حوالي ثلاثة أرباع المجيبين.</summary>
internal static class PeopleShare
{
    /// <summary>Whether a stretch is one.</summary>
    public static bool Is(SpeechParagraph paragraph, int from, int to)
    {
        if (paragraph.Tokens[from].Kind == TokenKind.Number || paragraph.Is(from, WordClass.Share))
            return true;
        for (var i = from; i < Math.Min(to, paragraph.Tokens.Count); i++)
            if (paragraph[i] is "%" or "٪" || paragraph.Is(i, WordClass.Percent))
                return true;
        return false;
    }
}
