namespace Isnad.Analysis.Speech.Text;

/// <summary>Prepositions of one letter, joined to the next word or before it.</summary>
internal static class LetterPreposition
{
    /// <summary>Whether ل leads in a token, or is it: للحكومة, ل«حكومة».</summary>
    public static bool IsFor(SpeechParagraph paragraph, int at) =>
        paragraph[at] is "ل" or "لـ" || paragraph.IsJoinedPreposition(at) && paragraph[at][0] == 'ل';
}
