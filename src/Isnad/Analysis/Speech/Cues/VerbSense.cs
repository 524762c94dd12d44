using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Cues;

/// <summary>
/// Whether a word that has the form of a reporting verb is used as one: not as a noun (رد, نقل), a preposition (عبر) or
/// another word (اقرأ).
/// </summary>
internal sealed class VerbSense(SpeechParagraph paragraph, ContentEnd ends)
{
    /// <summary>Tokens between لم يكن and its verb.</summary>
    private const int LongestSubject = 8;

    private readonly ClausePlace place = new(paragraph);
    private readonly Homograph homographs = new(paragraph);
    private readonly ParticipleSense participles = new(paragraph, ends);

    /// <summary>Whether a word stands for what a verb behind it has for its object: ما قاله, مما كتبه.</summary>
    public static bool IsWhat(string word) => WordClass.What.Has(word);

    /// <summary>Whether what a cue reports was not said: لم يقل, لا يرى.</summary>
    public bool IsNegated(int cue, VerbForm form)
    {
        if (form.Verb.Denied)
            return form is { Verb.Act: "deny", Participle: false } && paragraph.Is(cue - 1, WordClass.Negation);
        return paragraph.Is(cue - 1, WordClass.Negating) || paragraph[cue - 1] is "لا" or "ولا" && !form.Participle || WasNot(cue);
    }

    /// <summary>لم يكن المعلقون يتوقعون: what was not is denied before its subject.</summary>
    private bool WasNot(int cue)
    {
        if (!VerbShape.IsImperfect(paragraph[cue]))
            return false;
        for (var at = cue - 1; at > 0 && at >= cue - LongestSubject; at--)
        {
            if (paragraph.IsComma(at) || WordClass.OpensClause(paragraph[at]) || paragraph.Is(at, WordClass.Relative))
                return false;
            if (paragraph.Is(at, WordClass.Been))
                return paragraph[at - 1] is "لم" or "ولم";
        }
        return false;
    }

    /// <summary>Whether a token that has the form of a verb is used as one.</summary>
    public bool IsVerb(int cue, VerbForm form)
    {
        if (homographs.Is(cue, form))
            return false;
        if (form.Participle)
            return participles.IsVerb(cue, form);
        if (IsUnsaid(cue, form) || IsGoverned(cue))
            return false;
        if (IsNounToo(paragraph[cue]))
            return place.BehindSubject(cue) || IsVerbNotNoun(cue);
        return !IsBackground(cue);
    }

    /// <summary>إذا قال, كي يقول: nobody has said it yet.</summary>
    private bool IsUnsaid(int cue, VerbForm form)
    {
        if (form.HasObject)
            return false;
        if (paragraph[cue - 1] is "اذا" or "لو" && !WordClass.OpensClause(paragraph[cue + 1]))
            return true;
        if (paragraph[cue - 1] is "حال" && paragraph[cue - 2] is "في" or "وفي" && !paragraph.IsJoinedVerb(cue))
            return true; // في حال رفض
        return paragraph[cue][0] is 'ي' or 'ت'
            && paragraph.Is(cue - 1, WordClass.Subjunctive)
            && paragraph[cue - 1] is not ("لان" or "حتي")
            && !LeadsInWords(cue + 1)
            && paragraph[cue - 2] is not ("اعلن" or "اكد"); // أعلن أن يقول
    }

    /// <summary>في رد, حين رد: the word before asks for a noun.</summary>
    private bool IsGoverned(int cue) =>
        paragraph.Is(cue - 1, WordClass.BeforeNoun) && !(paragraph[cue - 1] is "هذا" && paragraph.IsJoinedVerb(cue)) // هذا وقال
        || paragraph[cue - 1] is "حين" && paragraph.Is(cue, WordClass.NounVerb);

    private static bool IsNounToo(string word) =>
        WordClass.NounVerb.Has(word) || word.Length > 3 && word[0] == 'و' && WordClass.NounVerb.Has(word[1..]);

    /// <summary>Whether what stands around a word that is noun and verb asks for the verb.</summary>
    private bool IsVerbNotNoun(int cue)
    {
        if (WordClass.OpensClause(paragraph[cue + 1]))
            return true;
        if (IsNounWithFor(cue))
            return false;
        if (place.StartsClause(cue))
            return true;
        return !ThingNoun.Is(paragraph, cue + 1) && (EndsSubject(cue - 1) || LeadsInWords(cue + 1));
    }

    /// <summary>ووصف للهجوم: what is described stands behind ل.</summary>
    private bool IsNounWithFor(int cue) =>
        paragraph.MentionAt(cue + 1) is null && paragraph[cue + 1].StartsWith("لل", StringComparison.Ordinal);

    private bool EndsSubject(int at) =>
        paragraph.IsDefinite(at) || paragraph.MentionAt(at) is { Kind: not MentionKind.Other } && paragraph.EndsMention(at);

    private bool LeadsInWords(int at) => paragraph[at] == ":" || paragraph.OpensQuotation(at) is not null;

    /// <summary>ويذكر أن: an impersonal formula.</summary>
    private bool IsBackground(int cue) =>
        WordClass.Background.Has(paragraph[cue].TrimStart('و')) && WordClass.OpensClause(paragraph[cue + 1]);
}
