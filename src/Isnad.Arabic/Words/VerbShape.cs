namespace Isnad.Arabic.Words;

/// <summary>What the first and last letters of a folded word show of a verb, seen through و.</summary>
/// <remarks>Letters alone: يمن and تونس look like verbs, too; whoever asks knows that the word is a form of one.</remarks>
public static class VerbShape
{
    /// <summary>Whether a verb is in the imperfect of a third person: يقول, وتقول.</summary>
    /// <param name="word">A folded verb.</param>
    public static bool IsImperfect(string word) => First(word) is 'ي' or 'ت';

    /// <summary>Whether a verb is in the imperfect of the third person masculine: يقول, ويقولون.</summary>
    /// <param name="word">A folded verb.</param>
    public static bool IsMasculineImperfect(string word) => First(word) is 'ي';

    private static char First(string word) => word.AsSpan().TrimStart('و') is [var first, ..] ? first : default;
}
