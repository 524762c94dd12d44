using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Reads verbal nouns with their author and what he says: إعلان فلان الانسحاب, رفضها التعليق, مطالبته بـ.</summary>
internal sealed class AuthoredReader(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver, SubjectFinder subjects, ComplementFinder complements, ObjectFinder objects, DraftList drafts)
{
    private const int LongestAuthor = 12;

    /// <summary>Reads the statement of a verbal noun at a token; nothing where author or content is missing.</summary>
    public void Read(int cue)
    {
        if (paragraph.MentionAt(cue) is not null || lexicon.Authored(paragraph[cue]) is not { } noun || paragraph[cue - 1] is "تم" or "تمت" or "جري" or "جرت" or "سيتم" or "يتم" or "لم") return;
        if (lexicon.Form(paragraph[cue]) is { Participle: false } && !IsGoverned(cue)) return;
        var (speaker, end) = noun.Whose == "subject" ? Urged(cue, noun) : noun.Owner is { } owner ? (Owner(cue, owner), cue + 1) : Author(cue, noun);
        if (speaker is null || Content(cue, end, noun.Verb) is not { } complement) return;
        if (noun.Owner is not null && noun.Verb.Act == "accuse" && complement.Marker == end && complement.How == "ب") speaker = Speaker.Hidden(paragraph.Tokens[cue].Span); // بعد اتهامه بـ: the pronoun is the accused
        if (drafts.Around(cue) is { } outer && outer.Speaker.Name == speaker.Name || noun.Owner is not null && drafts.Opens(cue)) return;
        drafts.Add(cue, paragraph.Tokens[cue].Span, noun.Verb, "claim noun " + noun.Verb.Lemma + " " + complement.How, complement, speaker, [], [], aside: true);
    }

    /// <summary>Whether a word that is also a verb is the noun: behind a preposition or a noun of time.</summary>
    private bool IsGoverned(int cue) => paragraph[cue][0] is 'ب' or 'ل' || paragraph.Is(cue - 1, WordClass.Governing) || lexicon.Form(paragraph[cue - 1]) is { HasObject: false } && !paragraph.IsJoinedPreposition(cue);

    private Speaker? Owner(int cue, Gender gender)
    {
        if (drafts.Repeated is { } repeated && repeated.Noun == cue) return repeated.Speaker with { Span = null };
        var said = Moved(cue, gender) ?? drafts.LastInSentence(cue)?.Speaker ?? subjects.Sentences.Of(cue);
        return (said is not null && (said.Gender is null || said.Gender == gender) ? said : memory.Dropped(gender) ?? said) is { } speaker ? speaker with { Span = null } : null;
    }

    /// <summary>مما دفع الوزراء إلى التعبير عن استنكارهم: whom the subject of the sentence moves to speak.</summary>
    private Speaker? Moved(int cue, Gender gender)
    {
        for (var i = cue - 1; i >= paragraph.SentenceStart(cue); i--)
        {
            if (!paragraph.Is(i, WordClass.Moving)) continue;
            var end = SpeakerPhrase.End(paragraph, i + 1, Math.Min(cue, i + 1 + LongestAuthor), tight: true);
            if (paragraph[end][0] == 'و') end++; // وحلفائهم
            return end > i + 1 && end < cue && paragraph[end] is ("الي" or "علي") ? resolver.Named(paragraph, i + 1, end, gender) : null;
        }
        return null;
    }

    /// <summary>تحاول الحكومة إقناع الرئيس بـ, إقناعه بـ: whom the subject of the sentence urges stands behind the noun or is its pronoun.</summary>
    private (Speaker? Speaker, int End) Urged(int cue, AuthoredNoun noun)
    {
        var end = noun.Owner is null ? SpeakerPhrase.End(paragraph, cue + 1, Math.Min(paragraph.SentenceEnd(cue), cue + 1 + LongestAuthor), tight: true) : cue + 1;
        return (subjects.Sentences.Of(cue) ?? drafts.LastInSentence(cue)?.Speaker, end);
    }

    private (Speaker? Speaker, int End) Author(int cue, AuthoredNoun noun)
    {
        var from = paragraph[cue + 1] == "من" ? cue + 2 : cue + 1;
        var mention = paragraph.MentionAt(from);
        var named = mention is { Kind: not MentionKind.Other };
        if (named && paragraph.HasJoinedParticle(from) || !named && !(paragraph.IsDefinite(from) && (SpeakerPhrase.IsTitleLike(paragraph[from]) || Institutions.Is(paragraph[from]))) && !PersonPattern.IsTitle(paragraph[from]) && !Institutions.Is(paragraph[from])) return (null, from);
        var end = SpeakerPhrase.End(paragraph, from, Math.Min(paragraph.SentenceEnd(cue), from + LongestAuthor), tight: true);
        if (end == from || SubjectAgreement.IsThing(paragraph, from) || resolver.Named(paragraph, from, end, null) is not { } speaker) return (null, from);
        return noun.Whose == "own" && from == cue + 1 && speaker.Role != LinkRole.Person ? (null, from) : (speaker, end);
    }

    /// <summary>What is said: behind the noun's preposition, or a further noun of action.</summary>
    private Complement? Content(int cue, int from, ReportingVerb verb)
    {
        var limit = paragraph.SentenceEnd(cue) - 1;
        if (verb.Complements.HasFlag(Complements.For) && (paragraph[from] is "ل" or "لـ" || paragraph.IsJoinedPreposition(from) && paragraph[from][0] == 'ل') && from + 1 < limit) return new Complement(from, paragraph[from].Length > 2 ? from : from + 1, null, ComplementKind.Preposition, "ل");
        var at = objects.PastAdverbials(from, limit);
        if (at >= limit || at > from && paragraph.IsComma(at - 1) && !paragraph.IsComma(from)) return null;
        if (paragraph[at] is "ل" or "لـ" || paragraph.IsJoinedPreposition(at) && paragraph[at][0] == 'ل' || paragraph[at] == "من" && !verb.Complements.HasFlag(Complements.Of))
        {
            var told = SpeakerPhrase.End(paragraph, at + 1, Math.Min(limit, at + 8), tight: true);
            var behind = Math.Max(told, at + 1);
            if (Preposition(behind, verb.Complements) is { } further) return further;
            return verb.Complements.HasFlag(Complements.Object) && behind > at + 1 && IsDone(behind) ? new Complement(behind, behind, null, ComplementKind.Object, "object") : null;
        }
        if (Preposition(at, verb.Complements) is { } complement) return complement;
        return verb.Complements.HasFlag(Complements.Object) && IsDone(at) ? new Complement(at, at, null, ComplementKind.Object, "object") : null;
    }

    private Complement? Preposition(int at, Complements wanted)
    {
        if (complements.Preposition(at, wanted) is not { } preposition) return null;
        var from = preposition == "ب" && paragraph[at].Length > 2 ? at : at + 1;
        return paragraph.OpensQuotation(from) is { Length: > 3 } quotation && quotation.Close >= paragraph.SentenceEnd(at) - 2 ? new Complement(at, from + 1, quotation, ComplementKind.Preposition, preposition) : new Complement(at, from, null, ComplementKind.Preposition, preposition);
    }

    /// <summary>A noun of action, definite or with what belongs to it, or a thing with a pronoun: الانسحاب, نقل السفارة, قلقها.</summary>
    private bool IsDone(int at) =>
        paragraph.IsWord(at) && paragraph.MentionAt(at) is null && paragraph[at][0] != 'و' && !paragraph.Is(at, WordClass.Stop | WordClass.Day)
        && (SourceSense.IsVerbalNoun(paragraph, at) || SubjectAgreement.IsAction(paragraph[at]) || SpeakerPhrase.IsPossessedThing(paragraph, at) || paragraph.Is(at, WordClass.Thing) && (paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null || paragraph.IsWord(at + 1) && SubjectAgreement.IsAction(paragraph[at + 1]))
            || IsPlainConstruct(at));

    /// <summary>قبول الاستقالة, ترك العمل: a plain noun with the noun it governs, no person and no body.</summary>
    private bool IsPlainConstruct(int at) =>
        !paragraph.IsDefinite(at) && (paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null || paragraph.IsWord(at + 1) && SubjectAgreement.IsAction(paragraph[at + 1])) && paragraph[at][0] is not 'ل' && !paragraph.IsJoinedPreposition(at) && lexicon.Form(paragraph[at]) is null
        && lexicon.Source(paragraph[at]) is null && !Institutions.Is(paragraph[at]) && !SpeakerPhrase.IsTitleLike(paragraph[at]) && !Offices.IsRole(paragraph[at]) && !Arabic.Words.StopWords.Contains(paragraph[at]) && !PhraseBounds.IsFinite(paragraph, at) && paragraph[at][0] is not ('ي' or 'س') && Stories.StemTable.Shipped.Weight(Arabic.Words.LightStemmer.Stem(paragraph[at])) < CommonStem;

    private const float CommonStem = 6.5f;
}
