using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>Who says what a clause about a noun tells: the noun (حزبه الذي هدد), or whoever speaks of it (القضية التي قال إنها).</summary>
internal sealed class RelativeSubject(
    SpeechParagraph paragraph,
    SpeakerMemory memory,
    SpeakerResolver resolver,
    DraftList drafts,
    SentenceSubject sentences
)
{
    /// <summary>Words of a noun without a name, of the definite words before a name, and of a name with its titles.</summary>
    private const int LongestNoun = 5,
        LongestKind = 4,
        LongestName = 7;

    private readonly OfficeHolder holders = new(paragraph, resolver);

    /// <summary>The subject of a verb right behind الذي, التي, الذين; null where nobody is found.</summary>
    /// <param name="relative">The token that opens the clause.</param>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public Subject? Of(int relative, int cue, VerbForm form)
    {
        if (IsMatter(cue + 1, form))
            return new Subject(null, cue + 1, false);
        if (Antecedent(relative, cue, form) is { } noun)
            return Subject.Apart(noun, cue);
        var around = drafts.Around(cue);
        if (around is not null || !WordClass.OpensClause(paragraph[cue + 1]))
            return null;
        var said = drafts.LastInSentence(cue)?.Speaker ?? sentences.Of(cue); // هاجم الحزب المواقع التي قال إنها
        if (said is not null && SubjectAgreement.Fits(said, form))
            return Subject.Meant(said, cue, named: false);
        return memory.Dropped(form.Gender) is { } dropped && (GenderOf(relative) != form.Gender || SubjectAgreement.Fits(dropped, form))
            ? Subject.Meant(dropped, cue, named: false)
            : new Subject(null, cue + 1, false);
    }

    /// <summary>الخبر الذي أعلنت عنه: the noun is what is told of, and nobody is named who tells.</summary>
    private bool IsMatter(int behind, VerbForm form) => !form.HasObject && Pronouns.StandsOn(paragraph[behind], "عن");

    /// <summary>The noun before الذي: حزبه الذي هدد.</summary>
    private Speaker? Antecedent(int relative, int cue, VerbForm form)
    {
        var end = relative;
        while (end > 0 && !paragraph.IsWord(end - 1) && paragraph.ClosesQuotation(end - 1) is null)
            end--;
        end = BeforeWish(end);
        if (Marked(relative, end, form) is { } marked)
            return marked;
        var named = paragraph.MentionAt(end - 1) ?? Described(end - 1);
        if (named is { Kind: MentionKind.Place } && IsAbout(relative, cue, form))
            return null;
        if (named is { Kind: MentionKind.Place or MentionKind.Organisation } thing && form.Gender == GenderOf(relative))
        {
            if (holders.Of(MentionStart(thing, end), end, form.Gender) is { } holder)
                return holder;
            if (thing.Kind == MentionKind.Place && holders.IsElsewhere(MentionStart(thing, end), relative, form.Gender))
                return holders.Near(MentionStart(thing, end), form.Gender);
        }
        var numbered = named is null && paragraph.Tokens[end].Kind == TokenKind.Number && paragraph.IsDefinite(end - 1);
        var first =
            numbered ? end - 1 // في الأزمة المادة 62 التي
            : named is null ? NounStart(relative, end)
            : NameStart(named, end);
        if (named is null && (IsAbout(relative, cue, form) || IsMatter(first) && !IsTakenUp(first, relative, cue, form)))
            return null;
        if (first >= end || named is not null && IsOfPlace(named, end) || ThingNoun.Is(paragraph, first))
            return null;
        if (resolver.Named(paragraph, first, end, form.Gender) is not { } speaker)
            return null;
        if (
            GenderOf(relative) == Gender.Plural
            && speaker is { Role: LinkRole.Person, Unnamed: false }
            && Several(first, end) is { } several
        )
            return several;
        return paragraph.MentionAt(first) is null && drafts.Around(cue)?.Speaker.Name == speaker.Name
            ? Described(speaker, first, end)
            : speaker;
    }

    /// <summary>(فلان) - حفظه الله - | الذي: before a wish for whoever is told of.</summary>
    private int BeforeWish(int end)
    {
        if (paragraph[end - 1] != "الله" || !paragraph.Is(end - 2, WordClass.Blessing))
            return end;
        end -= 2;
        while (end > 0 && !paragraph.IsWord(end - 1))
            end--;
        return end;
    }

    /// <summary>شركة "كذا"، التي قالت: a body whose name stands in marks; null where none does.</summary>
    private Speaker? Marked(int relative, int end, VerbForm form)
    {
        if (GenderOf(relative) != form.Gender || paragraph[relative][0] == 'و')
            return null;
        if (paragraph.ClosesQuotation(end - 1) is not { Length: <= LongestKind } marks)
            return null;
        return Institutions.Is(paragraph[marks.Open - 1]) ? resolver.Named(paragraph, marks.Open - 1, end, form.Gender) : null;
    }

    /// <summary>متابعي | النجم فلان، الذين رأوا: those who are called by whose they are; null where the words before name no several.</summary>
    private Speaker? Several(int first, int end)
    {
        while (first > 0 && end - first < LongestName && IsDefiniteNoun(first - 1))
            first--;
        if (first == 0 || !IsConstructPlural(first - 1))
            return null;
        var span = paragraph.Span(first - 1, end);
        return new Speaker(span, span.Of(paragraph.Source), null, LinkRole.Unnamed, true, Gender.Plural);
    }

    /// <summary>متابعي, مؤيدو: a plural that the next word completes.</summary>
    private bool IsConstructPlural(int at) =>
        paragraph[at] is [_, _, _, _, .., 'ي' or 'و'] && paragraph.MentionAt(at) is null && !paragraph.IsDefinite(at);

    /// <summary>قال إن الرجل الذي هدد: whom a clause describes is not who speaks of him.</summary>
    private Speaker Described(Speaker speaker, int first, int end) =>
        new(speaker.Span, paragraph.Span(first, end).Of(paragraph.Source), null, LinkRole.Unnamed, true, speaker.Gender);

    /// <summary>وكالة الأنباء السورية | الرسمية: the medium or body before its adjective; null where none stands there.</summary>
    private Mention? Described(int at) =>
        paragraph.IsDefinite(at)
        && (WordShape.IsNisba(paragraph[at]) || paragraph.Is(at, WordClass.Adjective | WordClass.MediumAttribute))
        && paragraph.MentionAt(at - 1) is { Kind: MentionKind.Outlet or MentionKind.Organisation } body
        && !PersonPattern.IsTitle(paragraph[MentionStart(body, at) - 1])
            ? body
            : null;

    private int MentionStart(Mention mention, int end)
    {
        var first = end;
        while (first > 0 && paragraph.MentionAt(first - 1) != mention)
            first--;
        while (first > 0 && paragraph.MentionAt(first - 1) == mention)
            first--;
        return first;
    }

    /// <summary>The first of the words of a name, with its titles; النظام السوري, of an adjective, with its nouns.</summary>
    private int NameStart(Mention mention, int end)
    {
        var first = MentionStart(mention, end);
        if (mention.Kind == MentionKind.Other)
            while (first > 0 && end - first < LongestKind && IsDefiniteNoun(first - 1))
                first--;
        while (first > 0 && end - first < LongestName && PersonPattern.IsTitle(paragraph[first - 1]))
            first--;
        return first;
    }

    /// <summary>مدينة منبج السورية التي تهدد أنقرة بمهاجمتها: an adjective of a place.</summary>
    private bool IsOfPlace(Mention mention, int end) =>
        mention.Kind == MentionKind.Other && paragraph.MentionAt(MentionStart(mention, end) - 1) is { Kind: MentionKind.Place };

    private bool IsDefiniteNoun(int at) =>
        paragraph.IsWord(at) && paragraph.MentionAt(at) is null or { Kind: MentionKind.Other } && paragraph.IsDefinite(at);

    /// <summary>The first of the words of a noun without a name.</summary>
    private int NounStart(int relative, int end)
    {
        var first = end;
        while (first > Math.Max(paragraph.SentenceStart(relative), end - LongestNoun) && IsPlainWord(first - 1))
            first--;
        return first;
    }

    private bool IsPlainWord(int at) =>
        paragraph.IsWord(at) && !StopWords.Contains(paragraph[at]) && paragraph.Form(at) is null && !paragraph.Is(at, EndsNoun);

    private static readonly WordClass EndsNoun = WordClass.AroundSpeech - WordClass.Generic - WordClass.Adjective;

    /// <summary>A noun that names neither a speaker by kind or title nor a body with its owner (حزبه).</summary>
    private bool IsMatter(int first) =>
        paragraph.MentionAt(first) is null
        && !SourceNoun.Is(paragraph[first])
        && !PersonPattern.IsTitle(paragraph[first])
        && !IsPossessedBody(first);

    private bool IsPossessedBody(int at)
    {
        if (PossessedThing.Is(paragraph, at) || paragraph.IsDefinite(at) || paragraph[at].Length <= 3)
            return false;
        var written = paragraph.Written(at);
        return written.EndsWith("ها", StringComparison.Ordinal) || written.EndsWith('ه');
    }

    /// <summary>القيادي الذي توعد بأن: without a pronoun behind أن the noun is who speaks.</summary>
    private bool IsTakenUp(int first, int relative, int cue, VerbForm form) =>
        paragraph.IsDefinite(first) && form.Gender == GenderOf(relative) && IsBareThat(cue + 1);

    private bool IsBareThat(int at) => paragraph[at] is "ان" or "بان";

    /// <summary>القضية التي قال إنها: the noun is what a man speaks about.</summary>
    private bool IsAbout(int relative, int cue, VerbForm form) =>
        form.Gender == Gender.Masculine
        && GenderOf(relative) == Gender.Feminine
        && !IsBareThat(cue + 1)
        && WordClass.OpensClause(paragraph[cue + 1]);

    private Gender GenderOf(int relative) =>
        paragraph[relative] switch
        {
            "التي" or "والتي" => Gender.Feminine,
            "الذين" or "والذين" => Gender.Plural,
            _ => Gender.Masculine,
        };
}
