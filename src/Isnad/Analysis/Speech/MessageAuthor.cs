using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds whose words a message holds that فيه or فيها leads back to: أصدر بيانا دعا فيه, تصريحات للوزير قال فيها.</summary>
internal sealed class MessageAuthor(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver, DraftList drafts)
{
    /// <summary>Tokens between a message and the verb that leads back to it.</summary>
    private const int Reach = 20;

    private bool IsMessage(string word) => lexicon.Source(word) == "document" || lexicon.Source(word.TrimEnd('ا')) == "document" || WordClass.Message.Has(word.TrimEnd('ا'));

    /// <summary>Whether فيه leads back to a message: أصدر بيانا دعا فيه.</summary>
    public bool Holds(int cue)
    {
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - Reach); i--)
        {
            if (paragraph[i] is "وقت" or "الوقت" or "يوم" or "اليوم" or "الذي" or "التي") return false;
            if (IsMessage(paragraph[i]) || lexicon.Noun(paragraph[i]) is not null) return true;
        }
        return false;
    }

    /// <summary>تصريحات للوزير قال فيها, تغريدة من والدها اتهم فيها: whose words they are.</summary>
    public Speaker? AuthorOf(int cue, VerbForm form, SubjectFinder subjects)
    {
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - Reach); i--)
        {
            if (lexicon.Noun(paragraph[i]) is null && !IsMessage(paragraph[i])) continue;
            var next = i + 1;
            while (next < cue && paragraph[next] is "صحفي" or "صحافي" or "صحفيه" or "صحافيه" or "رسمي" or "رسميه" or "متلفز" or "متلفزه" or "مشترك" or "مشتركه" or "مكتوب" or "خاص" or "خاصه" or "حصري" or "له" or "لها" or "صادره" or "صادر") next++;
            if (IsReleased(paragraph[next]) || IsReleased(paragraph[next + 1]) && !paragraph.IsDefinite(next)) next += IsReleased(paragraph[next]) ? 0 : 1;
            var first = paragraph[next] is "من" or "عن" or "ل" or "لـ" || IsReleased(paragraph[next]) ? next + 1 : next;
            if (first >= cue || !(first > next || paragraph.MentionAt(first) is not null || PersonPattern.IsTitle(paragraph[first]) || paragraph[first].StartsWith("لل", StringComparison.Ordinal)))
            {
                if (Before(i, form) is { } maker) return maker;
                if (paragraph[i - 1] is "في" && !paragraph.IsDefinite(i)) break; // كتب في تغريدة قال فيها: his who does what the sentence tells
                continue;
            }
            var end = SpeakerPhrase.End(paragraph, first, cue);
            var named = resolver.Named(paragraph, first, end > first ? end : cue, form.Gender);
            if (named is null || SubjectAgreement.IsThing(paragraph, first)) continue;
            return named.Name.StartsWith("لل", StringComparison.Ordinal) ? named with { Name = "ال" + named.Name[2..] } : named;
        }
        return drafts.LastInSentence(cue) is { Nested: false } said ? said.Speaker with { Span = null } : subjects.Sentences.Of(cue);
    }

    /// <summary>نشر صحيفة كذا تقريرا قالت فيه: the name right before an indefinite message is whose it is.</summary>
    private Speaker? Before(int message, VerbForm form)
    {
        var last = paragraph.ClosesQuotation(message - 1) is not null ? message - 2 : message - 1;
        if (paragraph.IsDefinite(message) || paragraph.Is(last, WordClass.Platform) || paragraph.MentionAt(last) is not { Kind: MentionKind.Outlet or MentionKind.Organisation or MentionKind.Person } mention) return null;
        var first = last;
        while (first > 0 && paragraph.MentionAt(first - 1) == mention) first--;
        return paragraph.HasJoinedParticle(first) || Arabic.Words.StopWords.Contains(paragraph[first - 1]) ? null : resolver.Named(paragraph, first, last + 1, form.Gender);
    }

    /// <summary>جاء ذلك في تصريح للوزير: to whom the message belongs that the sentence opens with; null when it says nothing of it.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public Speaker? OwnerOf(int cue, VerbForm form)
    {
        for (var i = paragraph.SentenceStart(cue) + 1; i < Math.Min(cue, paragraph.SentenceStart(cue) + 8); i++)
        {
            if (lexicon.Noun(paragraph[i]) is null && !IsMessage(paragraph[i]) && !SpeakerPhrase.IsOccasion(paragraph[i])) continue;
            var owner = i + 1;
            while (owner < cue && SpeakerPhrase.IsIndefiniteNisba(paragraph, owner)) owner++;
            if (paragraph[owner] is "ل" or "لـ") owner++;
            else if (paragraph[owner].Length < 4 || paragraph[owner][0] != 'ل' || !(paragraph[owner].StartsWith("لل", StringComparison.Ordinal) || SpeakerPhrase.IsTitleLike(paragraph[owner][1..]) || paragraph.HasJoinedParticle(owner))) continue;
            if (paragraph.MentionAt(owner) is { Kind: MentionKind.Person } person) return new Speaker(null, memory.FullName(person), person.Entity, LinkRole.Person, false, form.Gender) { NamedAt = person.Span };
            if (paragraph.MentionAt(owner) is { Kind: MentionKind.Outlet or MentionKind.Place } || Enumerable.Range(owner, Math.Min(4, cue - owner)).Any(k => WordClass.Platform.Has(paragraph[k].TrimStart('ل')))) return null;
            var end = SpeakerPhrase.End(paragraph, paragraph[owner].StartsWith("لل", StringComparison.Ordinal) ? owner : owner + 1, cue);
            if (end <= owner + 1 && !paragraph[owner].StartsWith("لل", StringComparison.Ordinal) || resolver.Named(paragraph, owner, Math.Max(end, owner + 1), form.Gender) is not { IsMedia: false, Vague: false } named) return null;
            if (paragraph.Written(owner) is ['ل', 'ل', ..] written && (named.Name.StartsWith(written, StringComparison.Ordinal) || named.Name == written[1..])) named = named with { Name = "ال" + named.Name[(named.Name == written[1..] ? 1 : 2)..] };
            return named.Role == LinkRole.Person || Institutions.Is(paragraph[owner]) ? named with { Span = null } : null;
        }
        return null;
    }

    private static bool IsReleased(string word) => WordClass.Released.Has(word);
}
