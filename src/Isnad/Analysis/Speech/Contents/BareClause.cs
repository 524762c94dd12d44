using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>
/// Finds what somebody said where no أن, colon or quotation mark leads it in: وأضاف فلان لا بد من …; وقال المدير
/// سالم، في مؤتمر صحفي، تم فتح الطريق.
/// </summary>
internal sealed class BareClause(SpeechParagraph paragraph)
{
    private const int Farthest = 50;

    /// <summary>The clause behind the subject of a verb; null where none stands there.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public Complement? Find(int cue, VerbForm form)
    {
        if (!form.IsBare || !form.Verb.Takes(Complements.Bare))
            return null;
        var end = Math.Min(paragraph.SentenceEnd(cue), cue + Farthest);
        return Unmarked(cue, end) ?? BehindComma(cue, end, named: form.Verb.Lemma != "قال");
    }

    /// <summary>وأضاف فلان لا بد من …: the words follow the name without any mark.</summary>
    private Complement? Unmarked(int cue, int end)
    {
        var joined = paragraph.IsJoinedVerb(cue);
        var at = joined && Begins(cue + 1) && paragraph[cue + 1] is not ("هذا" or "هذه") ? cue + 1 : NameEnd(cue, end);
        return (joined || at > cue + 1) && at + 3 < end && Begins(at) ? new Complement(at, at, null, ComplementKind.Colon, "bare") : null;
    }

    private bool Begins(int at) => paragraph.Is(at, WordClass.Begins);

    /// <summary>The token behind the name or the definite noun that follows a verb; the one behind the verb where neither does.</summary>
    private int NameEnd(int cue, int end)
    {
        var tight = SpeakerPhrase.End(paragraph, cue + 1, end, tight: true);
        if (paragraph.MentionAt(cue + 1) is { Kind: MentionKind.Person })
            return tight;
        if (TitledName.End(paragraph, cue + 1, end) is var titled && titled > cue + 1)
            return titled;
        return tight - cue is 2 or 3 && paragraph.IsDefinite(tight - 1) ? tight : cue + 1;
    }

    /// <summary>يقول الوزير، إذا لم …; وقال المدير، في مؤتمر صحفي، تم …: a comma alone before what was said.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="end">The token behind the last that is looked at.</param>
    /// <param name="named">Whether a person must be named, because the verb also stands without what was said.</param>
    private Complement? BehindComma(int cue, int end, bool named)
    {
        var at = SpeakerPhrase.End(paragraph, cue + 1, end);
        if (at == cue + 1 || !paragraph.IsComma(at))
            return null;
        if (named && !IsPerson(cue + 1, at))
            return null;
        if (paragraph.Is(at + 1, WordClass.Beside))
        {
            at++;
            while (at < end && !paragraph.IsComma(at))
                at++;
        }
        return StartsClause(at + 1, named) ? new Complement(at, at + 1, null, ComplementKind.Comma, "comma") : null;
    }

    private bool IsPerson(int from, int to)
    {
        if (RoleWord.Is(paragraph[from]))
            return true;
        for (var i = from; i < to; i++)
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Person })
                return true;
        return false;
    }

    private bool StartsClause(int at, bool finite)
    {
        var word = paragraph[at];
        if (RoleWord.Is(word) || paragraph.Form(at) is { Participle: true } || IsLeading(at))
            return false; // an apposition, or what he does beside
        if (Begins(at))
            return true;
        if ((WordClass.Relative | WordClass.Day | WordClass.Stop).Has(word))
            return false;
        return finite ? IsFinite(at) : word is not ("في" or "وفي");
    }

    /// <summary>كبير المحللين: a word of rank before those it leads.</summary>
    private bool IsLeading(int at) =>
        paragraph[at] is "كبير" or "كبيره" && paragraph.IsDefinite(at + 1) && WordShape.IsSoundPlural(paragraph[at + 1]);

    /// <summary>A finite verb that reports nothing itself: تم, ستبدأ.</summary>
    private bool IsFinite(int at) =>
        FiniteVerb.Is(paragraph, at)
        && paragraph.Form(at) is null
        && paragraph[at][0] is not ('و' or 'ل' or 'ب')
        && !StopWords.Contains(paragraph[at]);
}
