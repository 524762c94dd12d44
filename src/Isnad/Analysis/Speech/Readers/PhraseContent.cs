using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Cues;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Finds what a source phrase is the source of: a statement it carries, the words behind it, or those before it.</summary>
internal sealed class PhraseContent(SpeechParagraph paragraph, ContentEnd ends, DraftList drafts, PhraseDrafts phrases)
{
    /// <summary>Tokens on either side of a source between dashes that its clause may have.</summary>
    private const int Widest = 60;

    /// <summary>So far from the head of a sentence a phrase still stands before what it leads in.</summary>
    private const int Ahead = 4;

    /// <summary>So many tokens a clause about the source may have: لدراسة أجريت على …، فإن.</summary>
    private const int LongestAside = 30;

    /// <summary>Adds the statement, or puts the source to the one that it belongs to; gives the last token that was used.</summary>
    public int Place(SourcePhrase phrase) => OfStatement(phrase) ?? AtHead(phrase) ?? OfSentence(phrase);

    /// <summary>A phrase at, in or behind a statement with a speaker of its own; null when there is no such statement.</summary>
    private int? OfStatement(SourcePhrase phrase)
    {
        if (drafts.Opening(phrase.At) is { } opening)
            return Carry(opening, phrase);
        if (LeadsInNext(phrase))
            return AddBehind(phrase, ContentStart(phrase with { Last = PastAside(phrase.Last) }, paragraph.SentenceEnd(phrase.At)));
        if (drafts.Around(phrase.At) is not null)
            return WordClass.OpensClause(paragraph[phrase.Next]) ? AddBehind(phrase, phrase.Next + 1) : phrase.Last;
        return drafts.Reaching(phrase.At) is { } said ? Carry(said, Published(phrase)) : null;
    }

    /// <summary>بنى ثروته، وبحسب الوثائق تربطه …: a phrase with و leads in the next clause.</summary>
    private bool LeadsInNext(SourcePhrase phrase) =>
        phrase.At > paragraph.SentenceStart(phrase.At) + 1
        && PhraseOpening.WithoutAnd(paragraph[phrase.At]) != paragraph[phrase.At]
        && phrase.Last + 4 < paragraph.SentenceEnd(phrase.At)
        && (paragraph.IsWord(phrase.Next) || paragraph.IsComma(phrase.Next))
        && drafts.Around(phrase.At) is not { Direct: true };

    /// <summary>
    /// قال الوزير - بحسب الوكالة - إن, ذكرت الوكالة، نقلا عن مسؤول، أن: who carries what is said, or whom the medium has it from.
    /// </summary>
    private int Carry(Draft said, SourcePhrase phrase)
    {
        if (said.Speaker.IsMedia && PhraseOpening.WithoutAnd(paragraph[phrase.At]) == "نقلا")
            drafts.Deepen(said, phrase.Speaker);
        else if (phrase.At < said.From || CanCarry(phrase))
            drafts.Carry(said, phrase.Speaker);
        return phrase.Last;
    }

    /// <summary>Whether a source can bring out what somebody else says; a person only where a verb says so.</summary>
    private static bool CanCarry(SourcePhrase phrase) =>
        phrase.Verb || IsCarrier(phrase.Speaker) || phrase.Speaker.Role is LinkRole.Document or LinkRole.Body;

    private static bool IsCarrier(Speaker speaker) => speaker.IsMedia || speaker.Vague || speaker.Unnamed;

    /// <summary>وفقا لبيان نشرته الوكالة: who brought the document out.</summary>
    private SourcePhrase Published(SourcePhrase phrase)
    {
        if (phrase.Speaker.Role != LinkRole.Document || !paragraph.Is(phrase.Next, WordClass.Publish))
            return phrase;
        if (paragraph.MentionAt(phrase.Next + 1) is not { Kind: MentionKind.Outlet } outlet)
            return phrase;
        return phrase with { Speaker = OutletSpeaker.Of(outlet), Last = phrase.Last + 2 };
    }

    /// <summary>A phrase at the head of its sentence; null where it stands elsewhere.</summary>
    private int? AtHead(SourcePhrase phrase)
    {
        var (start, end) = (paragraph.SentenceStart(phrase.At), paragraph.SentenceEnd(phrase.At));
        if (phrase.At - start > 1)
            return null;
        if (LeadsInTeller(phrase, end))
            drafts.Led = (phrase.Speaker, start);
        else if (phrase.Last + 3 > end && IsCarrier(phrase.Speaker) && start > 0)
            CarrySentenceBefore(phrase, start);
        else
            AddBehind(phrase, ContentStart(phrase, end));
        return phrase.Last;
    }

    /// <summary>ستظل في منصبها. حسب ما نقلت رويترز. A source that is a sentence of its own has the one before.</summary>
    private void CarrySentenceBefore(SourcePhrase phrase, int start)
    {
        var before = paragraph.SentenceStart(start - 1);
        if (drafts.OuterInSentence(start - 1) is { } said)
            drafts.Carry(said, phrase.Speaker);
        else if (drafts.LastInSentence(start - 1) is null)
            phrases.Add(phrase, before, start);
    }

    /// <summary>وبحسب رويترز، قال فلان: the sentence has a speaker of its own.</summary>
    private bool LeadsInTeller(SourcePhrase phrase, int end)
    {
        var at = PastAside(phrase.Last) + 1;
        return at < end
            && paragraph.MentionAt(at) is null
            && paragraph.Form(at) is { Participle: false, HasObject: false } form
            && form.Verb.IsPlainSaying;
    }

    /// <summary>Past a comma, or a clause about the source between commas.</summary>
    private int PastAside(int last)
    {
        if (!paragraph.IsComma(last + 1))
            return last;
        if (!paragraph.Is(last + 2, WordClass.Relative))
            return last + 1;
        for (var i = last + 3; i < Math.Min(paragraph.SentenceEnd(last), last + 20); i++)
            if (paragraph.IsComma(i))
                return i;
        return last;
    }

    /// <summary>Where the content begins behind a phrase at the head, past marks and فإن.</summary>
    private int ContentStart(SourcePhrase phrase, int end)
    {
        var from = Result(phrase.Last, end) ?? phrase.Next;
        while (from < end && (IsMark(from) || IsOpener(from) || paragraph.Is(from, WordClass.Day) && paragraph.MentionAt(from) is null))
            from++;
        return from;
    }

    /// <summary>ووفقا لدراسة أجريت على …، فإن: the content begins behind فإن.</summary>
    private int? Result(int last, int end)
    {
        for (var i = last + 1; i < Math.Min(end - 3, last + LongestAside); i++)
            if (paragraph.Is(i, WordClass.Hence) && (paragraph.IsComma(i - 1) || IsMarkedHence(i)))
                return i;
        return null;
    }

    /// <summary>فإن with its hamza, no foreign name.</summary>
    private bool IsMarkedHence(int at) => paragraph.Written(at).StartsWith("فإن", StringComparison.Ordinal);

    private bool IsMark(int at) => paragraph.Tokens[at].Kind == TokenKind.Punctuation && paragraph.QuotationAt(at) is null;

    /// <summary>وبحسب الوزارة فإن, فقد, أن: opens what the source says.</summary>
    private bool IsOpener(int at) => paragraph.Is(at, WordClass.Hence) || paragraph[at] is "فقد" || WordClass.OpensClause(paragraph[at]);

    private int AddBehind(SourcePhrase phrase, int from)
    {
        if (from + 2 < paragraph.SentenceEnd(phrase.At))
            phrases.Add(phrase, from, ends.FindInSentence(from));
        return phrase.Last;
    }

    /// <summary>
    /// A phrase within a sentence that nobody else speaks: its words before the phrase, on both sides of it, or behind it.
    /// </summary>
    private int OfSentence(SourcePhrase phrase)
    {
        var at = phrase.At;
        if (paragraph.Is(at - 1, WordClass.Came))
            return phrase.Last; // التصريحات التي جاءت على لسان
        if (paragraph.IsDash(at - 1) && paragraph.IsDash(phrase.Next))
            return AddAround(phrase);
        if (OfWhole(phrase) is { } said)
            drafts.Carry(said, Published(phrase).Speaker);
        var first = BehindLast(at) ?? paragraph.SentenceStart(at);
        if (IsInserted(phrase))
        {
            phrases.Add(phrase, first, ends.FindInSentence(phrase.Next + 1));
            return phrase.Last;
        }
        if (!phrase.Verb && first == paragraph.SentenceStart(at))
            first = LastClause(first, at);
        var leads = at - first <= Ahead && phrase.Last + 6 < paragraph.SentenceEnd(at) && paragraph.IsWord(phrase.Next);
        if (leads && ContentStart(phrase, paragraph.SentenceEnd(at)) is var start)
            phrases.Add(phrase, start, ends.FindInSentence(start));
        else
            phrases.Add(phrase, first, at);
        return phrase.Last;
    }

    /// <summary>
    /// أعلنت الرئاسة إلغاء الزيارة، قبل أن يفعل الوزير ذلك، حسبما أوردت الوكالة. The statement of a sentence that a source ends, where only when
    /// or why stands between them; null where there is none.
    /// </summary>
    private Draft? OfWhole(SourcePhrase phrase) =>
        phrase.Last + 3 > paragraph.SentenceEnd(phrase.At)
        && paragraph.IsComma(phrase.At - 1)
        && CanCarry(phrase)
        && drafts.LastInSentence(phrase.At) is { Direct: false, Nested: false } before
        && IsCircumstance(paragraph.IsComma(before.To) ? before.To + 1 : before.To)
            ? before
            : null;

    private bool IsCircumstance(int at) =>
        paragraph.IsComma(at - 1) && (paragraph[at] is "وذلك" || paragraph.Is(at, WordClass.Circumstance));

    /// <summary>كانوا - بحسب تقارير - يحضرون حفلا: the clause on both sides of the dashes.</summary>
    private int AddAround(SourcePhrase phrase)
    {
        var (first, last) = (phrase.At - 1, phrase.Next + 1);
        var (start, end) = (
            Math.Max(paragraph.SentenceStart(phrase.At), phrase.At - Widest),
            Math.Min(paragraph.SentenceEnd(phrase.At), phrase.At + Widest)
        );
        while (first > start && !paragraph.IsComma(first - 1) && paragraph[first - 1] is not ("؛" or ":"))
            first--;
        while (last < end && !paragraph.IsComma(last))
            last++;
        phrases.Add(phrase, first, Math.Min(last, ends.FindInSentence(phrase.Next + 1)), PhraseDrafts.Around);
        return phrase.Last;
    }

    /// <summary>خرجوا، بحسب الشرطة، إلى الشارع: the sentence goes on behind the phrase.</summary>
    private bool IsInserted(SourcePhrase phrase) =>
        phrase.Last + 5 < paragraph.SentenceEnd(phrase.At)
        && IsCommaOrDash(phrase.At - 1)
        && IsCommaOrDash(phrase.Next)
        && paragraph.Form(phrase.Next + 1) is not { Participle: true }
        && !OpensRelative(phrase.Next + 1)
        && !TellsOfSource(phrase);

    /// <summary>حسب فلان، | النائب الأول; حسبما أعلن النادي، | أمس، على موقعه: who the source is, or when and where he said so.</summary>
    private bool TellsOfSource(SourcePhrase phrase)
    {
        var next = phrase.Next + 1;
        if (
            RoleWord.Is(paragraph[next])
            && paragraph.MentionAt(phrase.Last) is { Kind: MentionKind.Person }
            && paragraph.MentionAt(next) is null
        )
            return true;
        return phrase.Verb
            && (paragraph.Is(next, WordClass.Day) || paragraph[next] is "في" or "علي" && paragraph.Is(next + 1, WordClass.Occasion));
    }

    /// <summary>التي, الذي: a clause about the source; with و it goes on with the sentence.</summary>
    private bool OpensRelative(int at) => paragraph.Is(at, WordClass.Relative) && paragraph[at][0] != 'و';

    private bool IsCommaOrDash(int at) => paragraph.IsComma(at) || paragraph.IsDash(at);

    /// <summary>Behind the statement before it in the sentence; null where none ends well before the phrase.</summary>
    private int? BehindLast(int at)
    {
        if (drafts.LastInSentence(at) is not { } before || before.To >= at - 3)
            return null;
        if (before.Direct && before.To - before.From <= 4)
            return null;
        return paragraph[before.To] is "وذلك" || paragraph[before.To + 1] is "وذلك" ? null : before.To;
    }

    /// <summary>نفذ الجيش عملية وأسفرت عن …، حسب إحصاءات: the source is that of the last clause alone.</summary>
    private int LastClause(int start, int at)
    {
        for (var i = at - 6; i > start + 4; i--)
            if (IsFurtherVerb(i))
                return i;
        return start;
    }

    /// <summary>وأسفرت: a feminine perfect with و.</summary>
    private bool IsFurtherVerb(int at) =>
        paragraph[at] is ['و', _, _, _, .., 'ت'] word
        && !WordShape.IsFemininePlural(word)
        && !WordShape.HasArticle(word[1..])
        && paragraph.MentionAt(at) is null
        && !paragraph.Quoted(at);
}
