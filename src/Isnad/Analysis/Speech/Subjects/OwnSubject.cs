using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>Whether a clause has a subject of its own, so that its verb does not go on with whoever spoke before.</summary>
internal sealed class OwnSubject(SpeechParagraph paragraph, SpeakerMemory memory)
{
    /// <summary>Words of stems less rare than this are words of the language.</summary>
    private const float CommonStem = 6f,
        KnownStem = 7f;

    private static readonly WordClass NotSubject =
        WordClass.Interposed
        | WordClass.Manner
        | WordClass.Day
        | WordClass.PartOfPeriod
        | WordClass.Period
        | WordClass.Position
        | WordClass.Blessing
        | WordClass.Demonstrative
        | WordClass.Few
        | WordClass.Span
        | WordClass.Self;

    /// <summary>
    /// وأشار | تحذير صدر أمس إلى, وتقول | نظرية إن: whether a noun right behind a verb that has no object is its subject, so that, whether
    /// or not it can speak, nobody else does.
    /// </summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public bool Has(int cue, VerbForm form)
    {
        var at = cue + 1;
        if (form.HasObject || form.Gender == Gender.Plural || !form.Verb.Is(WordClass.Intransitive) || !paragraph.IsWord(at))
            return false;
        if (paragraph.MentionAt(at) is { Kind: not MentionKind.Other } || paragraph.Form(at) is not null || paragraph[at].Length < 3)
            return false;
        if (form.Verb.Act == "add" && paragraph.IsDefinite(at))
            return false; // وأضاف المركزي: whoever spoke before
        if (IsPersons(at) || IsLastSpeaker(paragraph[at]) || paragraph.IsDefinite(at) && paragraph.Is(at, WordClass.Thing))
            return false;
        return paragraph[at] is [not ('ب' or 'ل' or 'ك' or 'و' or 'ف'), .., not 'ا']
            && !PhraseBounds.IsStop(paragraph, at)
            && !paragraph.IsJoinedPreposition(at)
            && !StopWords.Contains(paragraph[at])
            && !WordClass.OpensClause(paragraph[at])
            && !paragraph.Is(at, NotSubject)
            && StemTable.Shipped.WeightOf(paragraph[at]) < (paragraph.IsDefinite(at) ? KnownStem : CommonStem);
    }

    /// <summary>وخلص | الباحثون الذين, وقال | معاليه.</summary>
    private bool IsPersons(int at) =>
        WordShape.IsSubjectPlural(paragraph[at])
        || RoleWord.Is(paragraph[at])
        || SourceNoun.IsUnnamed(WordShape.WithoutArticle(paragraph[at]))
        || paragraph.Is(at, WordClass.Honoured);

    /// <summary>(البنك المركزي) … ولمح | المركزي: a part of what the last speaker is called.</summary>
    private bool IsLastSpeaker(string word) =>
        memory.Last?.Speaker is { } last && Folding.Fold(last.Name).Contains(word, StringComparison.Ordinal);
}
