using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>
/// Who holds an office, or stays at a place, whose name ends the words before الذي: (فلان)، مدرب النادي، الذي قال; فلان المقيم في المدينة
/// والذي ينفي.
/// </summary>
internal sealed class OfficeHolder(SpeechParagraph paragraph, SpeakerResolver resolver)
{
    /// <summary>Tokens of an office, and of what stands between a person and the place where he is.</summary>
    private const int LongestOffice = 9,
        LongestStay = 8;

    /// <summary>The holder of the office that ends with the name of a body or place; null where no office does.</summary>
    /// <param name="first">The name's first token.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="gender">As the verb agrees.</param>
    public Speaker? Of(int first, int end, Gender gender)
    {
        int? office = null;
        for (var at = first - 1; at >= Math.Max(paragraph.SentenceStart(first), first - LongestOffice); at--)
        {
            if (!IsOfOffice(at))
                break;
            if (RoleWord.Is(paragraph[at]) && !paragraph.IsDefinite(at) && paragraph[at].EndsWith('ه') == (gender == Gender.Feminine))
                office = at;
        }
        if (office is not { } head || gender == Gender.Plural)
            return null;
        var before = paragraph.IsComma(head - 1) ? head - 2 : head - 1;
        var from = paragraph.MentionAt(before) is { Kind: MentionKind.Person } person ? Start(person, before) : head;
        return resolver.Named(paragraph, from, end, gender);
    }

    /// <summary>Whether a clause cannot be about a place: its gender differs, or it goes on about who is there (في المدينة والذي).</summary>
    /// <param name="first">The place's first token.</param>
    /// <param name="relative">The token that opens the clause.</param>
    /// <param name="gender">As the verb agrees.</param>
    public bool IsElsewhere(int first, int relative, Gender gender) =>
        gender == Gender.Masculine && !SubjectAgreement.Allows(paragraph, first, Gender.Masculine)
        || gender != Gender.Plural && paragraph[relative][0] == 'و' && paragraph.Is(first - 1, WordClass.PlainPreposition);

    /// <summary>The person named right before the words that lead to a place; null where a verb stands between, or nobody is named.</summary>
    /// <param name="first">The place's first token.</param>
    /// <param name="gender">As the verb agrees.</param>
    public Speaker? Near(int first, Gender gender)
    {
        for (var at = first - 1; at >= Math.Max(paragraph.SentenceStart(first), first - LongestStay); at--)
        {
            if (paragraph.MentionAt(at) is { Kind: MentionKind.Person } person)
                return resolver.Named(paragraph, Start(person, at), at + 1, gender);
            if (paragraph.MentionAt(at) is null && (FiniteVerb.Is(paragraph, at) || paragraph.Form(at) is { Participle: false }))
                return null;
        }
        return null;
    }

    private int Start(Mention mention, int at)
    {
        while (at > 0 && paragraph.MentionAt(at - 1) == mention)
            at--;
        return at;
    }

    /// <summary>A word of an office: no particle but one that leads on to where it is, no verb.</summary>
    private bool IsOfOffice(int at) =>
        paragraph.IsName(at)
            ? paragraph.MentionAt(at) is { Kind: not MentionKind.Person }
            : paragraph.IsWord(at)
                && (paragraph.Is(at, WordClass.OfficeLink) || !PhraseBounds.IsStop(paragraph, at))
                && !FiniteVerb.Is(paragraph, at)
                && (paragraph.Form(at) is null or { Participle: true } || RoleWord.Is(paragraph[at]));
}
