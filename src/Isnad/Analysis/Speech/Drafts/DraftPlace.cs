using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Drafts;

/// <summary>How a statement stands to another inside whose words its cue is.</summary>
internal sealed class DraftPlace(SpeechParagraph paragraph)
{
    /// <summary>Tokens between the word that opens a clause of time and a cue in it.</summary>
    private const int ClauseReach = 20;

    /// <summary>Where a statement ends that stands before another, not around it; null when it stands around it.</summary>
    public int? EndingBefore(Draft outer, Draft draft)
    {
        if (IsClauseBefore(outer, draft) || IsBeside(outer, draft) || IsBehindRelative(outer, draft))
            return paragraph.IsComma(draft.Cue - 1) || paragraph[draft.Cue][0] == 'و' ? draft.Cue - 1 : draft.Cue;
        var isAfter = paragraph[draft.Cue - 1] is "بعدما" && paragraph.IsComma(draft.Cue - 2); // …، بعدما تحدث آخرون عن
        return isAfter && !draft.IsAside ? draft.Cue - 2 : null;
    }

    /// <summary>
    /// Whether a statement stands in a clause of time before the sentence's own verb: وبعد أن أعلنت اللجنة كذا، قال
    /// فلان.
    /// </summary>
    private bool IsClauseBefore(Draft outer, Draft draft)
    {
        var start = paragraph.SentenceStart(outer.Cue);
        if (
            paragraph.SentenceStart(draft.Cue) != start
            || !paragraph.IsComma(draft.Cue - 1) && !IsOwnVerb(draft)
            || draft.Cue <= outer.From + (paragraph.IsComma(draft.Cue - 1) ? 2 : 1)
            || !IsNamedBehind(draft)
        )
            return false;
        for (var i = outer.Cue - 1; i >= Math.Max(start, outer.Cue - ClauseReach); i--)
        {
            var opening = Clitics.WithoutConjunction(paragraph[i]);
            var opens = i <= start + 1 || paragraph.IsComma(i - 1) || paragraph[i] == "وبينما";
            if (opens && WordClass.ClauseBefore.Has(opening))
                return paragraph.IsComma(draft.Cue - 1) || opening == "بينما";
        }
        return false;
    }

    /// <summary>وبينما ذكرت تقارير أن الاتحاد أعلن كذا | أبلغ رئيسه الوكالة أنه: no comma, but the sentence must have its own verb.</summary>
    private bool IsOwnVerb(Draft draft) =>
        draft is { IsAside: false, IsPhrase: false, IsNoun: false } && paragraph[draft.Cue][0] is not ('و' or 'ي' or 'ت' or 'ف');

    /// <summary>
    /// والشركة التي تقول الوزارة إنها خالفت، رفضت: the sentence's own verb, whose subject stands before the clause about it.
    /// </summary>
    private bool IsBehindRelative(Draft outer, Draft draft) =>
        draft.Subject >= 0
        && draft.Subject < outer.Cue
        && paragraph.Is(outer.Cue - 1, WordClass.Relative)
        && paragraph.IsComma(draft.Cue - 1)
        && paragraph.SentenceStart(draft.Cue) == paragraph.SentenceStart(outer.Cue);

    private bool IsNamedBehind(Draft draft) => draft.Speaker.Span is { } named && named.Start >= paragraph.Tokens[draft.Cue].Span.Start;

    /// <summary>
    /// هددت هذه بفرض رسوم وتعهدت تلك بالرد: a verb with a subject of its own goes on with the verb before it, not
    /// with the noun that this one governs.
    /// </summary>
    private bool IsBeside(Draft outer, Draft draft)
    {
        if (!outer.HasVerbWithNoun || paragraph[draft.Cue] is not ['و', ..] || !IsNamedBehind(draft) || paragraph.Quoted(draft.Cue))
            return false;
        for (var i = outer.From; i < draft.Cue; i++)
        {
            if (paragraph.Is(i, WordClass.Relative) || WordClass.OpensClause(paragraph[i]))
                return false;
        }
        return true;
    }

    /// <summary>Whose claim another rejects or repeats, he does not carry.</summary>
    public bool IsAnswered(Draft outer, Draft draft) => draft.IsAside && draft.Cue <= outer.From + 1 && !paragraph.Quoted(draft.Cue);

    /// <summary>Of two findings told one behind the other neither carries the other.</summary>
    public bool IsFurtherFinding(Draft outer, Draft draft) =>
        outer.Speaker.Role == LinkRole.Document
        && draft.Speaker is { Role: LinkRole.Document, IsMedia: false }
        && outer.Speaker.Name != draft.Speaker.Name;

    /// <summary>Whether a statement is only the source phrase in front of the sentence whose first words are the cue of another.</summary>
    public static bool Leads(Draft outer, Draft draft)
    {
        if (!outer.IsPhrase || outer.Cue >= outer.From || outer.Speaker.Name == draft.Speaker.Name)
            return false;
        return draft.Cue <= outer.From + 1 && draft.To >= outer.To - 3;
    }
}
