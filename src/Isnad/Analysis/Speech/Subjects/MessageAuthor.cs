using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>Finds whose words a message holds that فيه or فيها leads back to: أصدر بيانا دعا فيه, تصريحات للوزير قال فيها.</summary>
internal sealed class MessageAuthor(SpeechParagraph paragraph, SpeakerMemory memory, SpeakerResolver resolver, DraftList drafts)
{
    /// <summary>Tokens between a message and the verb that leads back to it.</summary>
    private const int Reach = 20;

    /// <summary>Tokens at the head of a sentence that may name a message: جاء ذلك في تصريح.</summary>
    private const int Head = 8;

    /// <summary>Whether فيه leads back to a message: أصدر بيانا دعا فيه.</summary>
    public bool Holds(int cue)
    {
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - Reach); i--)
        {
            if (paragraph.Is(i, WordClass.LeftOpen))
                return false;
            if (IsMessage(i))
                return true;
        }
        return false;
    }

    /// <summary>تصريحات للوزير قال فيها, تغريدة من والدها اتهم فيها: whose words they are.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    /// <param name="sentences">Who does what a sentence tells.</param>
    public Speaker? AuthorOf(int cue, VerbForm form, SentenceSubject sentences)
    {
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - Reach); i--)
        {
            if (!IsMessage(i))
                continue;
            var (first, led) = BehindMessage(i, cue);
            if (first < cue && (led || CanOwn(first)))
            {
                if (Author(first, cue, form) is { } author)
                    return author;
                continue;
            }
            if (Maker(i, form) is { } maker)
                return maker;
            if (paragraph[i - 1] is "في" && !paragraph.IsDefinite(i))
                break; // كتب في تغريدة قال فيها: his who does what the sentence tells
        }
        return drafts.LastInSentence(cue) is { Nested: false } said ? said.Speaker with { Span = null } : sentences.Of(cue);
    }

    /// <summary>
    /// جاء ذلك في تصريح للوزير: to whom the message belongs that the sentence opens with; null when it says nothing of it.
    /// </summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    /// <param name="anywhere">Whether the message may stand anywhere before the verb.</param>
    public Speaker? OwnerOf(int cue, VerbForm form, bool anywhere = false)
    {
        var start = paragraph.SentenceStart(cue);
        for (var i = start + 1; i < (anywhere ? cue : Math.Min(cue, start + Head)); i++)
        {
            if (!IsMessage(i) && !Occasion.Is(paragraph[i]))
                continue;
            if (OwnerBehind(i, cue) is { } owner)
                return Owner(owner, cue, form);
        }
        return null;
    }

    private bool IsMessage(int at)
    {
        var word = paragraph[at];
        if (SpeechLexicon.Shipped.Noun(word) is not null || SourceNoun.IsDocument(word))
            return true;
        var bare = word.TrimEnd('ا');
        return SourceNoun.IsDocument(bare) || WordClass.Message.Has(bare);
    }

    /// <summary>
    /// The first token behind a message that can name its author, and whether a particle or a verb leads it in: تصريح صحفي |
    /// للوزير, بيان | أصدرته الوزارة.
    /// </summary>
    private (int First, bool Led) BehindMessage(int message, int cue)
    {
        var next = message + 1;
        while (next < cue && paragraph.Is(next, WordClass.OfMessage))
            next++;
        var led = paragraph.Is(next, WordClass.OwnerParticle | WordClass.Released);
        return (led ? next + 1 : next, led);
    }

    private bool CanOwn(int at) => paragraph.MentionAt(at) is not null || PersonPattern.IsTitle(paragraph[at]) || IsJoinedByLam(at);

    private Speaker? Author(int first, int cue, VerbForm form)
    {
        var end = SpeakerPhrase.End(paragraph, first, cue);
        if (resolver.Named(paragraph, first, end > first ? end : cue, form.Gender) is not { } named || ThingNoun.Is(paragraph, first))
            return null;
        return named.Name.StartsWith("لل", StringComparison.Ordinal) ? named with { Name = "ال" + named.Name[2..] } : named;
    }

    /// <summary>نشرت صحيفة كذا تقريرا قالت فيه: the name right before an indefinite message is whose it is.</summary>
    private Speaker? Maker(int message, VerbForm form)
    {
        var last = paragraph.ClosesQuotation(message - 1) is not null ? message - 2 : message - 1;
        if (paragraph.IsDefinite(message) || paragraph.Is(last, WordClass.Platform))
            return null;
        if (paragraph.MentionAt(last) is not { Kind: MentionKind.Outlet or MentionKind.Organisation or MentionKind.Person } mention)
            return null;
        var first = last;
        while (first > 0 && paragraph.MentionAt(first - 1) == mention)
            first--;
        return paragraph.HasJoinedParticle(first) || StopWords.Contains(paragraph[first - 1])
            ? null
            : resolver.Named(paragraph, first, last + 1, form.Gender);
    }

    /// <summary>في تصريح صحفي | للوزير: the first token of the words that ل joins to a message, or of the person right behind it; null where none does.</summary>
    private int? OwnerBehind(int message, int cue)
    {
        var at = message + 1;
        while (at < cue && paragraph.IsIndefiniteNisba(at))
            at++;
        if (paragraph.MentionAt(at) is { Kind: MentionKind.Person } && !paragraph.HasJoinedParticle(at))
            return at; // جاءت تصريحات فلان خلال
        if (paragraph[at] is not ['ل', _, _, _, ..] word)
            return null;
        return IsJoinedByLam(at) || RoleWord.Is(word[1..]) || paragraph.HasJoinedParticle(at) ? at : null;
    }

    private bool IsJoinedByLam(int at) => paragraph[at].StartsWith("لل", StringComparison.Ordinal);

    private Speaker? Owner(int first, int cue, VerbForm form)
    {
        if (paragraph.MentionAt(first) is { Kind: MentionKind.Person } person)
            return new Speaker(null, memory.FullName(person), person.Entity, LinkRole.Person, false, form.Gender) { NamedAt = person.Span };
        var joined = IsJoinedByLam(first);
        var end = SpeakerPhrase.End(paragraph, joined ? first : first + 1, cue);
        if (end <= first + 1 && !joined)
            return null;
        if (resolver.Named(paragraph, first, Math.Max(end, first + 1), form.Gender) is not { IsMedia: false, Vague: false } named)
            return null;
        return named.Role == LinkRole.Person || Institutions.Is(paragraph[first])
            ? named with
            {
                Span = null,
                Name = WithArticle(named.Name, first),
            }
            : null;
    }

    /// <summary>للوزير as the name الوزير.</summary>
    private string WithArticle(string name, int first)
    {
        if (paragraph.Written(first) is not ['ل', 'ل', ..] written)
            return name;
        return name.StartsWith(written, StringComparison.Ordinal) ? "ال" + name[2..] : name;
    }
}
