using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>
/// Nouns behind a verb that agree with it and are its object all the same: ودعت المجتمع الدولي إلى, وحملت الحركة المسؤولية.
/// </summary>
internal sealed class ObjectBehind(SpeechParagraph paragraph, SpeakerMemory memory, DraftList drafts, SentenceSubject sentences)
{
    /// <summary>حدد موعدا بعد أن دعا الدول إلى, ودعت المجتمع الدولي إلى: those on whom somebody calls who acted or spoke before.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    /// <param name="first">The noun's token.</param>
    public bool IsCalledOn(int cue, VerbForm form, int first)
    {
        if (form.Verb.Act != "direct" || !paragraph.Is(first, WordClass.Addressed))
            return false;
        if (paragraph[cue - 1] == "ان" && paragraph[cue - 2] == "بعد" && sentences.Of(cue) is { Role: LinkRole.Person })
            return true;
        return (paragraph.IsJoinedVerb(cue) || paragraph.Is(cue - 1, WordClass.GoesOn | WordClass.When))
            && memory.Last?.Speaker is { Unnamed: false } speaking
            && SubjectAgreement.Fits(speaking, form);
    }

    /// <summary>وحث الكونغرس على, وأبلغ الوزارة ب: one noun or name alone is whom he urges or tells who spoke or acted before.</summary>
    private bool IsUrged(int cue, VerbForm form, int first, int end, int limit)
    {
        if (end < limit || !paragraph.IsJoinedVerb(cue) && !paragraph.Is(cue - 1, WordClass.GoesOn | WordClass.When))
            return false;
        if (paragraph.MentionAt(first) is { Kind: MentionKind.Person } || RoleWord.Is(paragraph[first]))
            return false;
        var before = drafts.LastInSentence(cue)?.Speaker ?? sentences.Of(cue);
        return before is not null && SubjectAgreement.Fits(before, form);
    }

    /// <summary>Whether the words behind a verb are its object.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    /// <param name="first">First token of the words.</param>
    /// <param name="end">The token behind them.</param>
    /// <param name="limit">Where the complement begins, or the sentence ends.</param>
    public bool IsObject(int cue, VerbForm form, int first, int end, int limit)
    {
        if (paragraph[cue] == "بين")
            return AreTwo(first, end);
        if (paragraph[first] == "الله" && form.Verb.Lemma != "قال")
            return true; // سأل الله أن
        if (form.HasObject)
            return false;
        return form.Verb.Lemma switch
        {
            "ابلغ" or "اخبر" => IsTold(form, first, end, limit) || IsUrged(cue, form, first, end, limit),
            _ when form.Verb.Is(WordClass.Urging) => IsUrged(cue, form, first, end, limit),
            "حمل" => IsBlamed(cue, form, end),
            "وصف" => IsDescribed(cue, end),
            _ => false,
        };
    }

    /// <summary>بين الوزير والسفير: between the two.</summary>
    private bool AreTwo(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (paragraph[i][0] == 'و')
                return true;
        return false;
    }

    /// <summary>أبلغ المنظمة أنه: whom he told.</summary>
    private bool IsTold(VerbForm form, int first, int end, int limit) =>
        form.Gender == Gender.Masculine
        && end == limit
        && paragraph.MentionAt(first) is { Kind: MentionKind.Organisation or MentionKind.Outlet } told
        && told.Text[^1] is 'ة';

    /// <summary>وحملت الحركة المسؤولية: one noun alone is who is blamed, where the sentence goes on with whoever spoke.</summary>
    private bool IsBlamed(int cue, VerbForm form, int end)
    {
        if (!paragraph.IsJoinedVerb(cue) || paragraph[end] is not ("المسووليه" or "مسووليه") || memory.Last is null)
            return false;
        return drafts.LastInSentence(cue) is { } said ? SubjectAgreement.Fits(said.Speaker, form) : cue == paragraph.SentenceStart(cue);
    }

    /// <summary>ووصف القرار بأنه: one noun alone is what is described.</summary>
    private bool IsDescribed(int cue, int end) =>
        paragraph.IsJoinedVerb(cue) && drafts.LastInSentence(cue) is not null && paragraph.Is(end, WordClass.AsBeing);
}
