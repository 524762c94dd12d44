using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>Finds the subject that stands before its verb: الوزير قال; وكان الوزير قد قال; لكن الوكالة تساءلت; أما فلان فقال.</summary>
internal sealed class SubjectBefore(
    SpeechParagraph paragraph,
    SpeakerMemory memory,
    SpeakerResolver resolver,
    DraftList drafts,
    SentenceSubject sentences,
    DroppedSubject dropped
)
{
    /// <summary>Tokens between a subject and its verb.</summary>
    private const int Reach = 30;

    /// <summary>Tokens between the comma before a subject and its verb.</summary>
    private const int CommaReach = 6;

    /// <summary>Tokens of a lone name with an apposition, and of adjectives and nouns of an indefinite plural.</summary>
    private const int LongestName = 5,
        LongestPlural = 4;

    /// <summary>Tokens that describe those of whom somebody tells, between their name and their verb.</summary>
    private const int LongestDescription = 8;

    private readonly DocumentSubject documents = new(paragraph, resolver);

    private readonly RelativeSubject relatives = new(paragraph, memory, resolver, drafts, sentences);

    private readonly SubjectReach reach = new(paragraph);

    /// <summary>The subject before a verb; null where none stands there.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public Subject? Of(int cue, VerbForm form)
    {
        if (IsPurpose(cue, form))
            return Subject.Apart(sentences.Of(cue), cue);
        var joined = paragraph.IsJoinedVerb(cue);
        if (!joined && documents.Before(cue, form) is { } document)
            return document;
        var so = joined && paragraph[cue][0] == 'ف';
        if (joined && !so)
            return null;
        var start = ClauseStart(cue);
        if (so && Fronted(start, cue, form) is { } fronted)
            return fronted;
        var last = cue;
        while (last > start && paragraph.Is(last - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Day))
            last--;
        if (last > start)
        {
            if (paragraph.Is(last - 1, WordClass.SubjectPronoun))
                return Subject.Apart(Pronoun(last - 1, form), cue);
            if (paragraph.Is(last - 1, WordClass.Agreeing))
                return form.HasObject ? null : relatives.Of(last - 1, cue, form);
        }
        if (paragraph[cue - 1] is ":")
            return null; // واس- جدة: أعلنت
        return Several(cue, last, form) ?? InClause(cue, form, start, last, so) ?? Plural(cue, form, start);
    }

    /// <summary>عاد ليؤكد.</summary>
    private bool IsPurpose(int cue, VerbForm form) => paragraph[cue][0] == 'ل' && SpeechLexicon.Shipped.Form(paragraph[cue][1..]) == form;

    /// <summary>
    /// Where the words of a verb's clause can begin: behind the dateline, or behind the mark of the quotation that holds it.
    /// </summary>
    private int ClauseStart(int cue) =>
        paragraph.QuotationAt(cue) is { } quotation && quotation.Holds(cue)
            ? Math.Max(paragraph.SentenceStart(cue), quotation.Open + 1)
            : sentences.Opening(cue);

    /// <summary>أما فلانة، وهي معلمة، فقالت.</summary>
    private Subject? Fronted(int start, int cue, VerbForm form)
    {
        if (!IsAsFor(start))
            return null;
        var end = SpeakerPhrase.End(paragraph, start + 1, cue);
        return end > start + 1 ? Subject.Apart(resolver.Named(paragraph, start + 1, end, form.Gender), cue, start + 1) : null;
    }

    private bool IsAsFor(int at) => paragraph[at] is "اما" or "واما";

    /// <summary>لكنها أضافت, وهو يقول: the last who spoke in the sentence, or before it.</summary>
    private Speaker? Pronoun(int at, VerbForm form)
    {
        if (drafts.Around(at) is not null)
            return null;
        var last = drafts.LastInSentence(at);
        if (last is { Speaker.Name: Speaker.NotNamed } && dropped.Topic(at, form) is { } accused)
            return accused; // اتُّهم فلان بكذا لكنه ينفي
        if (last is { Nested: false } && !(paragraph[at] is "وهو" or "وهي" && !SubjectAgreement.Fits(last.Speaker, form)))
            return last.Speaker with { Span = null };
        if (last is null && ActingBefore(at, form) is { } acting)
            return acting;
        return dropped.LastOrTopic(at, form, goesOn: form.Verb.Act is "add" or "reply");
    }

    /// <summary>وفلان متهم في قضيتين لكنه ينفي: the person whom the clause before is about.</summary>
    private Speaker? ActingBefore(int at, VerbForm form) =>
        (WordClass.ButHe | WordClass.AndHe).Has(paragraph[at])
        && sentences.Of(at) is { Role: LinkRole.Person, Unnamed: false } acting
        && SubjectAgreement.Fits(acting, form)
            ? acting with
            {
                Span = null,
            }
            : null;

    /// <summary>
    /// أثار غضب ناشطين حقوقيين اتهموا: an indefinite plural right before a verb that agrees with it, of which the clause tells.
    /// </summary>
    private Subject? Several(int cue, int last, VerbForm form)
    {
        if (
            form is not { Gender: Gender.Plural, HasObject: false }
            || last != cue
            || paragraph[cue] is not ([not 'و', .., 'و', 'ا'] or [not 'و', .., 'و', 'ن'])
        )
            return null;
        var first = cue;
        while (first > sentences.Opening(cue) && cue - first < LongestPlural && IsIndefinitePlural(first - 1))
            first--;
        if (first == cue || ThingNoun.Is(paragraph, first))
            return null;
        return resolver.Named(paragraph, first, cue, Gender.Plural) is { } named
            ? Subject.Apart(named with { Unnamed = true, Role = LinkRole.Unnamed }, cue, first)
            : null;
    }

    /// <summary>جعل المحققين البريطانيين يرجحون: a definite plural right before a verb that agrees with it.</summary>
    private Subject? Plural(int cue, VerbForm form, int start)
    {
        if (form is not { Gender: Gender.Plural, HasObject: false } || paragraph[cue] is not ['ي', .., 'و', 'ن'])
            return null;
        var first = cue;
        while (first > start && cue - first < LongestPlural && IsDefinitePlural(first - 1))
            first--;
        return first < cue && resolver.Named(paragraph, first, cue, Gender.Plural) is { } named
            ? Subject.Apart(named with { Unnamed = true, Role = LinkRole.Unnamed }, cue, first)
            : null;
    }

    private bool IsDefinitePlural(int at) =>
        paragraph.IsWord(at) && WordShape.HasArticle(paragraph[at]) && WordShape.IsSoundPlural(paragraph[at]) && paragraph.Form(at) is null;

    private bool IsIndefinitePlural(int at) =>
        paragraph.IsWord(at)
        && paragraph.MentionAt(at) is null or { Kind: MentionKind.Other }
        && !paragraph.IsDefinite(at)
        && paragraph[at].Length >= 4
        && WordShape.IsSoundPlural(paragraph[at])
        && paragraph.Form(at) is null;

    /// <summary>The nearest words before a verb that can begin a subject and reach up to it.</summary>
    private Subject? InClause(int cue, VerbForm form, int start, int last, bool so)
    {
        for (var i = last - 1; i >= Math.Max(start, cue - Reach); i--)
        {
            var opens = sentences.Openings.IsOpener(i);
            if (!opens && !CanBegin(i, start, last))
                continue;
            if (opens && paragraph.Is(i, WordClass.Circumstance) && paragraph.IsComma(last - 1))
                continue; // بعد شتم فلان فلانا، نددت الوزارة
            var first = PastOpeners(opens ? i + 1 : i, last);
            if (first >= last)
                return null; // فيما أكد أن
            if (!sentences.Openings.CanOpen(first, opens) || !opens && IsApposition(i, last, start))
                continue;
            var end = SpeakerPhrase.End(paragraph, first, last);
            if (
                end == first
                || IsSeveral(first, form)
                || !reach.IsClear(first, end, last) && !(so && IsAsFor(i)) && !IsToldOf(cue, form, first, end, last)
            )
                continue;
            var says = end == cue && form.Verb.IsPlainSaying && LeadsInClause(cue + 1);
            var named = resolver.Named(paragraph, first, end, form.Gender, says);
            return paragraph[cue] == "بين" && named?.Role != LinkRole.Person ? null : Subject.Apart(named, cue, first);
        }
        return null;
    }

    /// <summary>رؤوس رجال | قال إنهم: an indefinite plural of persons has no singular verb behind it.</summary>
    private bool IsSeveral(int first, VerbForm form) =>
        form is { Gender: Gender.Masculine, HasObject: false }
        && !paragraph.IsDefinite(first)
        && paragraph.MentionAt(first) is null
        && paragraph.Is(first, WordClass.Men);

    /// <summary>
    /// ذكرت الوكالة أن جماعة متعاطفة مع كذا أعلنت: with whom the words begin that somebody tells, where no other verb and no mark
    /// stands before hers.
    /// </summary>
    private bool IsToldOf(int cue, VerbForm form, int first, int end, int last)
    {
        if (form.HasObject || VerbShape.IsImperfect(paragraph[cue]))
            return false; // قراره بنقل السفارة يكشف عن
        if (last - end > LongestDescription || drafts.Around(last) is not { } around || around.From != first)
            return false;
        for (var i = end; i < last; i++)
            if (!paragraph.IsWord(i) || IsVerb(i) || paragraph.Is(i, WordClass.Opener | WordClass.Relative))
                return false;
        return true;
    }

    private bool IsVerb(int at) =>
        paragraph.MentionAt(at) is null
        && (paragraph.Form(at) is not null || FiniteVerb.Is(paragraph, at) || FiniteVerb.IsImperfect(paragraph, at));

    /// <summary>قال | إن, أشار | إلى أن.</summary>
    private bool LeadsInClause(int at) =>
        WordClass.OpensClause(paragraph[at]) || paragraph.Is(at, WordClass.PlainPreposition) && WordClass.OpensClause(paragraph[at + 1]);

    private bool CanBegin(int at, int start, int last) =>
        at == start
        || paragraph.IsComma(at - 1) && last - at <= CommaReach
        || paragraph.IsDash(at - 1)
        || paragraph[at - 1] is "." && paragraph.Quoted(at);

    private int PastOpeners(int at, int last)
    {
        while (
            at < last
            && (
                sentences.Openings.IsOpener(at)
                || paragraph.Is(at, WordClass.Both)
                || !paragraph.IsWord(at) && paragraph.OpensQuotation(at) is null
            )
        )
            at++;
        return at;
    }

    /// <summary>أمينة البابي، والدة الطفلة سعاد، قالت: a title between commas behind a bare name explains that name.</summary>
    private bool IsApposition(int at, int last, int start)
    {
        if (!paragraph.IsComma(at - 1) || !paragraph.IsComma(last - 1) || at - 2 <= start || !paragraph.IsWord(at - 2))
            return false;
        if (!RoleWord.Is(paragraph[at]) && !RoleWord.IsKin(paragraph[at]))
            return false;
        if (paragraph.MentionAt(at - 2) is { Kind: MentionKind.Person })
            return true;
        var first = at - 1;
        while (first > start && at - first < LongestName && paragraph.IsWord(first - 1) && !sentences.Openings.IsOpener(first - 1))
            first--;
        return sentences.Openings.IsOpener(first - 1) && UnlistedName.Head(paragraph, first, last) is not null;
    }
}
