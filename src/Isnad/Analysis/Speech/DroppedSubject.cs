using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Whether a verb may leave its subject out, and whom it then means by what stands around it.</summary>
internal sealed class DroppedSubject(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver, DraftList drafts, MessageAuthor messages, SentenceSubject sentences)
{
    /// <summary>Whether a verb at a place can leave its subject out: at the beginning of a sentence, behind a comma with و, behind كما, حيث, لكن.</summary>
    public bool MayDrop(int cue)
    {
        if (drafts.Around(cue) is not null) return false;
        var at = cue;
        while (at > 0 && paragraph[at - 1] is "قد" or "وقد" or "كان" or "كانت" or "وكان" or "وكانت" or "ايضا") at--;
        if (at < cue && (at == paragraph.SentenceStart(cue) || paragraph[at] is "وقد" or "وكان" or "وكانت" && paragraph[cue][0] is not ('ي' or 'ت'))) return true;
        if (at == paragraph.SentenceStart(cue) || !paragraph.IsWord(at - 1) && at - 1 == paragraph.SentenceStart(cue)) return true;
        var word = paragraph[cue];
        if (lexicon.IsJoined(word)) return true;
        if (drafts.LastInSentence(cue) is null && cue - paragraph.SentenceStart(cue) <= 14 && paragraph[paragraph.SentenceStart(cue)].TrimStart('و', 'ف') is "بعد" or "ي" or "في" or "خلال" or "عقب" or "مع" or "اثناء" or "ردا" or "عن" or "حول" or "بشان" or "قبل" or "لدي" or "عند" or "بحسب" or "حسب" or "وفقا" or "فور" or "اثر" or "من" or "علي" or "بالمقابل" or "امس" or "اليوم") return true;
        return paragraph[at - 1] is "كما" or "حيث" or "حين" or "لكن" or "بل" or "ثم" or "اذ" or "فيما" or "بينما" || (paragraph.IsComma(at - 1) || paragraph.ClosesQuotation(at - 1) is not null) && !word.StartsWith('ي') && !word.StartsWith('ت');
    }

    /// <summary>شارك أحد الأساتذة في الندوة حيث قال, ووافقه الرأي فلان حيث قال: who did something in the sentence says it.</summary>
    public Speaker? Acting(int cue, VerbForm form)
    {
        if (paragraph[cue - 1] != "حيث" || paragraph[cue][0] is 'ي' or 'ت' || drafts.LastInSentence(cue) is not null) return null;
        if (Clitics.WithoutConjunction(paragraph[paragraph.SentenceStart(cue)]) is "جاء" or "جاءت") return messages.OwnerOf(cue, form); // جاء ذلك في تصريح للوزير …، حيث قال; else whoever spoke before
        if (sentences.Of(cue) is { } subject && (subject.Unnamed || subject.Role == LinkRole.Person) && (subject.Gender is null || subject.Gender == form.Gender)) return subject;
        for (var i = paragraph.SentenceStart(cue) + 1; i < cue - 1; i++)
        {
            if (paragraph.MentionAt(i) is not { Kind: MentionKind.Person } person || !paragraph.StartsMention(i) || paragraph.HasJoinedParticle(i) || !paragraph.IsWord(i - 1) || StopWords.Contains(paragraph[i - 1]) || PersonPattern.IsTitle(paragraph[i - 1])) continue;
            return new Speaker(null, memory.FullName(person), person.Entity, LinkRole.Person, false, form.Gender) { NamedAt = person.Span };
        }
        return null;
    }

    /// <summary>وعندما سئل الوزير عن كذا، قال: whoever was asked answers.</summary>
    public Speaker? Asked(int cue)
    {
        for (var i = cue - 2; i >= paragraph.SentenceStart(cue); i--)
        {
            if (Clitics.WithoutConjunction(paragraph[i]) is not ("سيل" or "سيلت")) continue;
            var end = SpeakerPhrase.End(paragraph, i + 1, cue);
            return end > i + 1 && resolver.Named(paragraph, i + 1, end, null) is { Role: LinkRole.Person } asked ? asked with { Span = null } : null;
        }
        return null;
    }

    /// <summary>Whom words most likely belong to whose subject is not found: the person or body named last in the sentence that no preposition leads in, else whoever spoke last, else a person whom one does lead in. Null inside what another says.</summary>
    public Speaker? Likely(int cue, VerbForm form)
    {
        if (form.HasObject || form.Verb.Complements.HasFlag(Complements.Strong) || drafts.Around(cue) is not null) return null;
        Speaker? governed = null;
        for (var i = cue - 1; i >= paragraph.SentenceStart(cue); i--)
        {
            if (!paragraph.StartsMention(i) || paragraph.MentionAt(i) is not { Kind: MentionKind.Person or MentionKind.Organisation } mention) continue;
            var end = i + 1;
            while (end < cue && paragraph.MentionAt(end) == mention) end++;
            if (resolver.Named(paragraph, i, end, form.Gender) is not { Unnamed: false } named) continue;
            if (!paragraph.HasJoinedParticle(i) && !(i > 0 && (StopWords.Contains(paragraph[i - 1]) || paragraph.IsJoinedPreposition(i - 1)))) return named with { Span = null };
            if (mention.Kind == MentionKind.Person) governed ??= named with { Span = null };
        }
        return memory.Last?.Speaker is { Unnamed: false } last && (last.Gender is null || last.Gender == form.Gender) ? last with { Span = null } : governed;
    }

    /// <summary>Where nobody has spoken yet: the person whom the sentence before is about. وكان جاويد وزيرا. وقال إنه …</summary>
    public Speaker? Topic(int cue, VerbForm form)
    {
        Speaker? governed = null;
        for (var i = cue - 1; i >= 0 && i > cue - 80; i--)
        {
            if (paragraph.MentionAt(i) is not { Kind: MentionKind.Person } person) continue;
            var end = i + 1;
            while (i > 0 && paragraph.MentionAt(i - 1) == person) i--;
            if (resolver.Named(paragraph, i, end, form.Gender) is not { } named) continue;
            if (!paragraph.HasJoinedParticle(i) && paragraph[i - 1] is not ("من" or "عن" or "مع" or "الي" or "علي" or "ل" or "لـ" or "في" or "ضد" or "بين")) return named with { Span = null };
            governed ??= named with { Span = null };
        }
        if (governed is not null) return governed;
        var start = paragraph.SentenceStart(cue);
        return start > 0 && sentences.Of(start - 1) is { } subject && (subject.Role != LinkRole.Body || subject.Entity is not null || Institutions.Is(Arabic.Letters.Folding.Fold(subject.Name.Split(' ')[0]))) ? subject : null;
    }
}
