namespace Isnad.Analysis.Speech.Text;

/// <summary>Who the subject of a cue is, the token behind the words that name it, and whether it is named there.</summary>
/// <param name="Speaker">The speaker; null when nobody is found.</param>
/// <param name="End">The token behind the words behind the verb that name the subject; the one behind the verb when it stands
/// elsewhere.</param>
/// <param name="Named">Whether the sentence names the subject.</param>
/// <param name="First">First of the words before the verb that name the subject; -1 where they stand elsewhere.</param>
internal readonly record struct Subject(Speaker? Speaker, int End, bool Named, int First = -1)
{
    /// <summary>Somebody whom words name that do not stand behind the verb.</summary>
    /// <param name="speaker">Who; null gives null.</param>
    /// <param name="cue">The verb's token.</param>
    /// <param name="first">First of the words before the verb that name him; -1 where they stand elsewhere.</param>
    public static Subject? Apart(Speaker? speaker, int cue, int first = -1) =>
        speaker is null ? null : new Subject(speaker, cue + 1, true, first);

    /// <summary>Somebody whom a verb means without words of its own for him.</summary>
    /// <param name="speaker">Who; null gives null.</param>
    /// <param name="cue">The verb's token.</param>
    /// <param name="named">Whether the sentence names him.</param>
    public static Subject? Meant(Speaker? speaker, int cue, bool named) =>
        speaker is null ? null : new Subject(speaker with { Span = null }, cue + 1, named);
}
