using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Whether what leads in somebody's words follows a cue: أن, a colon, a quotation, the cue's own preposition.</summary>
internal sealed class WhatFollows(SpeechParagraph paragraph)
{
    private const int Soon = 3;
    private const int Within = 8;

    /// <summary>Whether أن, a colon or a quotation stands within the next three words.</summary>
    /// <param name="at">The cue's token.</param>
    public bool Adjacent(int at)
    {
        for (var i = at + 1; i <= at + Soon && i < paragraph.Tokens.Count; i++)
        {
            if (IsThatOrColon(i) || paragraph.OpensQuotation(i) is not null)
                return true;
        }
        return false;
    }

    /// <summary>Whether أن, a colon or a quotation that is more than a name stands within the next eight words of the sentence.</summary>
    /// <param name="at">The cue's token.</param>
    public bool Near(int at)
    {
        for (var i = at + 1; i < paragraph.Tokens.Count && i <= at + Within; i++)
        {
            if (IsThatOrColon(i) || paragraph.OpensQuotation(i) is { Length: > 2 })
                return true;
            if (paragraph[i] == ".")
                return false;
        }
        return false;
    }

    /// <summary>دون استخدام القوة | مشددة على أن: a feminine participle with its clause right behind is no adjective.</summary>
    /// <param name="at">The participle's token.</param>
    /// <param name="form">Its form.</param>
    public bool Says(int at, VerbForm form) =>
        form.Participle
        && paragraph[at][^1] == 'ه'
        && form.Verb.IsPlainSaying
        && (paragraph.Is(at + 1, WordClass.That) || paragraph[at + 1] is "الي" or "علي" && paragraph.Is(at + 2, WordClass.That));

    /// <summary>معبرا عن, داعيا إلى: the cue's own preposition follows.</summary>
    /// <param name="at">The cue's token.</param>
    /// <param name="wanted">How the cue's content is introduced.</param>
    public bool TakesNext(int at, Complements wanted) =>
        paragraph[at + 1] switch
        {
            "عن" => wanted.HasFlag(Complements.About),
            "الي" => wanted.HasFlag(Complements.To),
            "علي" => wanted.HasFlag(Complements.On),
            "من" => wanted.HasFlag(Complements.Of),
            "في" => wanted.HasFlag(Complements.In),
            "ب" => wanted.HasFlag(Complements.With),
            ['ب', _, _, _, ..] => wanted.HasFlag(Complements.With) && paragraph.IsJoinedPreposition(at + 1),
            _ => false,
        };

    private bool IsThatOrColon(int at) => paragraph.Is(at, WordClass.That) || paragraph[at] == ":";
}
