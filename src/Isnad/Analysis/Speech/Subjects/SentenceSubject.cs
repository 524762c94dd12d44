using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>Who does what a sentence tells: the subject of its first verb, or the noun that it begins with.</summary>
internal sealed class SentenceSubject(SpeechParagraph paragraph, SpeakerMemory memory, SpeakerResolver resolver)
{
    /// <summary>Words of stems less rare than this name nobody by themselves.</summary>
    private const float CommonStem = 6f;

    /// <summary>Tokens of an adverbial before the first verb.</summary>
    private const int LongestAdverbial = 16;

    /// <summary>Tokens of a noun that a sentence begins with, and of the subject behind its verb.</summary>
    private const int LongestTopic = 16,
        LongestSubject = 24;

    /// <summary>Tokens of a dateline.</summary>
    private const int LongestDateline = 12;

    /// <summary>What can begin a subject.</summary>
    public SubjectOpening Openings { get; } = new(paragraph, memory);

    /// <summary>The subject of the sentence's first verb, or the noun that it begins with.</summary>
    public Speaker? Of(int cue)
    {
        var verb = FirstVerb(cue);
        if (verb >= cue || Openings.IsAdverbial(verb))
            return null;
        if (Topic(verb, cue) is { } end)
            return Named(verb, end);
        while (verb + 2 < cue && paragraph.Is(verb + 1, WordClass.Day))
            verb++; // تظاهر الأحد الآلاف
        return Behind(verb + 1, Math.Min(cue, verb + LongestSubject));
    }

    /// <summary>
    /// أجريت الانتخابات بعدما مدد البرلمان ولايته بحجة: the subject of the clause of time before a cue; null where there is
    /// none.
    /// </summary>
    /// <param name="cue">The cue's token.</param>
    public Speaker? OfClause(int cue)
    {
        for (var i = cue - 3; i > paragraph.SentenceStart(cue); i--)
            if (OpensClauseOfTime(i))
                return Behind(i + 2, cue);
        return null;
    }

    /// <summary>بعدما, أو بعد أن: whether a token is the last of the words that open a clause of time.</summary>
    public bool OpensClauseOfTime(int at) =>
        paragraph.Is(at, WordClass.When) || paragraph[at] == "ان" && WithoutParticle(paragraph[at - 1]) is "بعد" or "قبل";

    /// <summary>بعد of فبعد and وبعد.</summary>
    private static string WithoutParticle(string word) => word is ['ف' or 'و', _, _, _] ? word[1..] : word;

    /// <summary>
    /// زيارة قامت بها فلانة, ورشة قدمها الدكتور فلان: the person who did, as a sentence tells before a token, what it is about; null
    /// where nobody is told to have done it.
    /// </summary>
    /// <param name="cue">The token.</param>
    public Speaker? Agent(int cue)
    {
        for (var i = cue - 1; i > paragraph.SentenceStart(cue); i--)
        {
            if (!paragraph.StartsMention(i) || paragraph.MentionAt(i) is not { Kind: MentionKind.Person })
                continue;
            var first = i;
            while (PersonPattern.IsTitle(paragraph[first - 1]))
                first--;
            if (IsDoneBy(first - 1))
                return Behind(first, cue);
        }
        return null;
    }

    /// <summary>(زيارة) قامت بها | فلانة, (ورشة) قدمها | فلان: a verb that takes up a noun, no relative and no trade (والدها, مدربها).</summary>
    private bool IsDoneBy(int at) =>
        paragraph[at] is "بها" or "به"
            ? WordClass.Doing.Has(paragraph[at - 1])
            : Clitics.WithoutConjunction(paragraph[at]) is { Length: >= 5 and <= 7 } word
                && word.EndsWith("ها", StringComparison.Ordinal)
                && !paragraph.IsName(at)
                && !paragraph.IsDefinite(at)
                && !paragraph.Is(at - 1, WordClass.Relative)
                && !WordClass.Kin.Has(word[..^2])
                && !RoleWord.IsTrade("ال" + word[..^2]);

    /// <summary>The first token of a sentence behind its dateline: دبي (رويترز) - قال.</summary>
    public int Opening(int cue)
    {
        var start = paragraph.SentenceStart(cue);
        for (var i = start + 1; i < Math.Min(cue, start + LongestDateline); i++)
            if (paragraph.IsDash(i) && EndsDateline(i))
                return i + 1;
        return start;
    }

    /// <summary>
    /// Somebody whom words name that can be who does what a sentence tells: no document, nothing of the writer's own, no lone
    /// common word.
    /// </summary>
    public Speaker? Named(int from, int to)
    {
        if (resolver.Named(paragraph, from, to, null) is not { Role: not LinkRole.Document } named)
            return null;
        return IsFirstPerson(from) || to - from == 1 && IsUnlikely(from) ? null : named with { Span = null };
    }

    private bool EndsDateline(int dash) => paragraph[dash - 1] == ")" || paragraph[dash - 1] is "-" or "–" && paragraph[dash - 2] == ")";

    /// <summary>
    /// The token of the first verb, or of the noun in front of it, past what leads it in; the cue or later where there is none.
    /// </summary>
    private int FirstVerb(int cue)
    {
        var start = Opening(cue);
        var first = start;
        while (start < cue && LeadsIn(start, first))
            start++;
        var past = PastAdverbial(start, cue);
        start = Math.Min(past, cue);
        return paragraph.Is(start, WordClass.VerbParticle) ? start + 1 : start;
    }

    /// <summary>كما, وقد, من جانبه, إلى ذلك, ويذكر أن, بينما: what stands at the head of a sentence before its verb.</summary>
    private bool LeadsIn(int at, int first)
    {
        if (paragraph[at] is "من" or "ومن" && !paragraph.Is(at + 1, WordClass.OwnSide | WordClass.Aside))
            return false; // من دون تسميته، رد الوزير
        if (!paragraph.IsWord(at) || paragraph.Is(at, WordClass.LeadIn | WordClass.Aside))
            return true;
        if (at > first)
            return paragraph[at] == "ان";
        return Clitics.WithoutConjunction(paragraph[at]) is var word && (WordClass.Background.Has(word) || word is "بينما" or "فيما");
    }

    /// <summary>
    /// من دون تسميتهما، رد الرئيس; وبعد ثلاثة أشهر، أسقطت: past what stands before the first verb: to the comma that ends it, or
    /// to a verb that reports; the same token where nothing does.
    /// </summary>
    private int PastAdverbial(int start, int cue)
    {
        if (!Openings.IsAdverbial(start) || Openings.Opens(start, WordClass.Account))
            return start;
        for (var i = start + 1; i < Math.Min(cue, start + LongestAdverbial); i++)
        {
            if (paragraph.IsComma(i))
                return i + 1;
            if (IsMainVerb(i))
                return paragraph.Is(i - 1, WordClass.Relative) ? start : i;
        }
        return start;
    }

    private bool IsMainVerb(int at) =>
        paragraph.MentionAt(at) is null
        && paragraph.Form(at) is { Participle: false }
        && !paragraph.Is(at, WordClass.NounVerb)
        && !(paragraph[at] is "عبر" && paragraph[at + 1] is not "عن") // عبر تويتر
        && paragraph[at - 1] is not ("ان" or "ما");

    /// <summary>
    /// The token behind the noun that a sentence begins with, of which it tells; null where it begins with a verb or a document.
    /// </summary>
    private int? Topic(int first, int cue)
    {
        if (SourceNoun.IsDocument(paragraph[first]) || !Openings.CanOpen(first, paragraph[first - 1] == "ان"))
            return null;
        var end = SpeakerPhrase.End(paragraph, first, Math.Min(cue, first + LongestTopic), tight: true);
        return end > first && !paragraph.IsComma(end) ? end : null;
    }

    /// <summary>The subject that begins with a token behind a verb.</summary>
    private Speaker? Behind(int first, int limit)
    {
        if (first >= limit || !Openings.CanOpen(first, true))
            return null;
        var end = SpeakerPhrase.End(paragraph, first, limit, tight: true);
        return end > first ? Named(first, end) : null;
    }

    /// <summary>
    /// A lone word that names neither somebody nor a body: an adjective, a matter (الشفاء, الحال), what a preposition is joined
    /// to (بجلاء).
    /// </summary>
    private bool IsUnlikely(int at)
    {
        if (paragraph.MentionAt(at) is not null || !paragraph.IsWord(at))
            return false;
        var word = Clitics.WithoutConjunction(paragraph[at]);
        if (NamesSpeaker(word))
            return false;
        if (paragraph.IsDefinite(at))
            return ActionNoun.Is(word) || SaysNothing.Has(word);
        return paragraph.IsJoinedPreposition(at) || paragraph.IsIndefiniteNisba(at) || StemTable.Shipped.WeightOf(word) < CommonStem;
    }

    private bool NamesSpeaker(string word) => Institutions.Is(word) || SourceNoun.Is(word) || RoleWord.Is(word);

    private static readonly WordClass SaysNothing =
        WordClass.Thing | WordClass.Topic | WordClass.Affair | WordClass.Occasion | WordClass.Span | WordClass.Day;

    /// <summary>كلمتي, مقالتي: what is the writer's own.</summary>
    private bool IsFirstPerson(int at) => paragraph[at] is [_, _, _, .., 'ت', 'ي'] && paragraph.MentionAt(at) is null;
}
