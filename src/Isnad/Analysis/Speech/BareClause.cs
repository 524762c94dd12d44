using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds what somebody said where no أن, colon or quotation mark leads it in: وأضاف فلان لا بد من …; وقال المدير سالم، في مؤتمر صحفي، تم فتح الطريق.</summary>
internal sealed class BareClause(SpeechParagraph paragraph, SpeechLexicon lexicon)
{
    /// <summary>A shorter rest of the sentence is an object or an adverbial.</summary>
    private const int Shortest = 4;

    private const int Farthest = 50;

    /// <summary>The clause behind the subject of a verb; null where none stands there.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public Complement? Find(int cue, VerbForm form)
    {
        if (form.Participle || form.HasObject || !form.Verb.Complements.HasFlag(Complements.Bare) || paragraph.MentionAt(cue) is not null) return null;
        var end = Math.Min(paragraph.SentenceEnd(cue), cue + Farthest);
        return Unmarked(cue, end) ?? BehindComma(cue, end, named: form.Verb.Lemma != "قال");
    }

    /// <summary>وأضاف فلان لا بد من …: the words follow the name without any mark.</summary>
    private Complement? Unmarked(int cue, int end)
    {
        var joined = lexicon.IsJoined(paragraph[cue]);
        var at = joined && Begins(cue + 1) && paragraph[cue + 1] is not ("هذا" or "هذه") ? cue + 1 : NameEnd(cue, end);
        return (joined || at > cue + 1) && at + 3 < end && Begins(at) ? new Complement(at, at, null, ComplementKind.Colon, "bare") : null;
    }

    private bool Begins(int at) => paragraph.Is(at, WordClass.Begins);

    /// <summary>The token behind the name or the definite noun that follows a verb; the one behind the verb where neither does.</summary>
    private int NameEnd(int cue, int end)
    {
        var tight = SpeakerPhrase.End(paragraph, cue + 1, end, tight: true);
        if (paragraph.MentionAt(cue + 1) is { Kind: MentionKind.Person }) return tight;
        if (TitledName.End(paragraph, cue + 1, end) is var titled && titled > cue + 1) return titled;
        return tight - cue is 2 or 3 && paragraph.IsDefinite(tight - 1) ? tight : cue + 1;
    }

    /// <summary>يقول الوزير، إذا لم …; وقال المدير، في مؤتمر صحفي، تم …: a comma alone before what was said.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="end">The token behind the last that is looked at.</param>
    /// <param name="named">Whether a person must be named, because the verb also stands without what was said.</param>
    private Complement? BehindComma(int cue, int end, bool named)
    {
        var at = SpeakerPhrase.End(paragraph, cue + 1, end);
        if (at == cue + 1 || !paragraph.IsComma(at)) return null;
        if (named && !SpeakerPhrase.IsTitleLike(paragraph[cue + 1]) && !Enumerable.Range(cue + 1, at - cue - 1).Any(i => paragraph.MentionAt(i) is { Kind: MentionKind.Person })) return null;
        if (paragraph[at + 1] is "في" or "خلال" or "عبر" or "علي" or "امس" or "اليوم")
        {
            at++;
            while (at < end && !paragraph.IsComma(at)) at++;
        }
        if (end - at <= Shortest || paragraph.OpensQuotation(at + 1) is not null) return null;
        var word = paragraph[at + 1];
        var starts = Begins(at + 1) || !(WordClass.Relative | WordClass.Day | WordClass.Stop).Has(word) && (named ? PhraseBounds.IsFinite(paragraph, at + 1) && lexicon.Form(word) is null && word[0] is not ('و' or 'ل' or 'ب') && !StopWords.Contains(word) : word is not ("في" or "وفي"));
        return starts && !SpeakerPhrase.IsTitleLike(word) ? new Complement(at, at + 1, null, ComplementKind.Comma, "comma") : null;
    }
}
