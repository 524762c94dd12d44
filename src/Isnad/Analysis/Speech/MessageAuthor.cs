using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech;

/// <summary>Finds whose words a message holds that فيه or فيها leads back to: أصدر بيانا دعا فيه, تصريحات للوزير قال فيها.</summary>
internal sealed class MessageAuthor(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerResolver resolver, DraftList drafts)
{
    private bool IsMessage(string word) => lexicon.Source(word) == "document" || lexicon.Source(word.TrimEnd('ا')) == "document" || SpeechWords.Is(word.TrimEnd('ا'), SpeechWordKinds.Message);

    /// <summary>Whether فيه leads back to a message: أصدر بيانا دعا فيه.</summary>
    public bool Holds(int cue)
    {
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - 8); i--)
        {
            if (paragraph[i] is "وقت" or "الوقت" or "يوم" or "اليوم" or "الذي" or "التي") return false;
            if (IsMessage(paragraph[i]) || lexicon.Noun(paragraph[i]) is not null) return true;
        }
        return false;
    }

    /// <summary>تصريحات للوزير قال فيها, تغريدة من والدها اتهم فيها: whose words they are.</summary>
    public Speaker? AuthorOf(int cue, VerbForm form, SubjectFinder subjects)
    {
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - 12); i--)
        {
            if (lexicon.Noun(paragraph[i]) is null && !IsMessage(paragraph[i])) continue;
            var next = i + 1;
            while (next < cue && paragraph[next] is "صحفي" or "صحافي" or "صحفيه" or "صحافيه" or "رسمي" or "رسميه" or "متلفز" or "متلفزه" or "مشترك" or "مشتركه" or "مكتوب" or "خاص" or "خاصه" or "حصري" or "له" or "لها" or "صادره" or "صادر") next++;
            if (IsReleased(paragraph[next]) || IsReleased(paragraph[next + 1]) && !paragraph.IsDefinite(next)) next += IsReleased(paragraph[next]) ? 0 : 1;
            var first = paragraph[next] is "من" or "عن" or "ل" or "لـ" || IsReleased(paragraph[next]) ? next + 1 : next;
            if (first >= cue || !(first > next || paragraph.MentionAt(first) is not null || PersonPattern.IsTitle(paragraph[first]) || paragraph[first].StartsWith("لل", StringComparison.Ordinal))) continue;
            var end = SpeakerPhrase.End(paragraph, first, cue);
            var named = resolver.Named(paragraph, first, end > first ? end : cue, form.Gender);
            if (named is null || SubjectAgreement.IsThing(paragraph, first)) continue;
            return named.Name.StartsWith("لل", StringComparison.Ordinal) ? named with { Name = "ال" + named.Name[2..] } : named;
        }
        return drafts.LastInSentence(cue) is { Nested: false } said ? said.Speaker with { Span = null } : subjects.SentenceSubject(cue);
    }

    private static bool IsReleased(string word) => word is "اطلقها" or "اطلقه" or "نشرها" or "نشره" or "نشرته" or "نشرتها" or "كتبها" or "كتبه" or "وجهها" or "وجهه" or "اصدره" or "اصدرته" or "اصدرها" or "القاه" or "القاها" or "بثته";
}
