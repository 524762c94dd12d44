using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Reads what somebody is accused of: متهم بـ, اتهام لندن موسكو بـ, بتهمة الفساد.</summary>
internal sealed class ChargeReader(SpeechParagraph paragraph, SpeakerResolver resolver, DraftList drafts, ClaimParts parts)
{
    private const string Accusation = "اتهام";
    private const string Accusations = "اتهامات";

    /// <summary>The most tokens between whom charges are directed at and ب.</summary>
    private const int Reach = 10;

    /// <summary>متهم بـ, متهمون من قبل السلطات بـ.</summary>
    public bool Accused(int cue, Claim claim)
    {
        var (from, speaker) = (cue + 1, parts.Hidden(cue));
        if (paragraph[from] == "من" && paragraph[from + 1] is "قبل" or "جانب" && parts.Author(from + 2, cue) is { } author)
            (from, speaker) = (author.End, author.Speaker);
        return !paragraph.Is(from, WordClass.Sentenced) && parts.With(from) is { } content && parts.Add(cue, claim, content, speaker);
    }

    /// <summary>اتهامات بـ, اتهامات واشنطن بـ, الاتهامات الموجهة إليه بـ.</summary>
    public bool Charge(int cue, Claim claim)
    {
        if (paragraph[cue][0] == 'ل')
            return false;
        if (paragraph.OpensQuotation(cue + 1) is { Length: > 1 } charged)
            return ByNobody(cue, claim, InMarks(cue + 1, charged));
        if (!IsCalled(cue) && parts.With(cue + 1) is { Quotation: null } content)
            return ByNobody(cue, claim, content);
        if (Directed(cue) is { } directed)
            return ByNobody(cue, claim, directed);
        if (paragraph[cue + 1] != "من" && Told(cue + 1, cue) is { } told)
            return told.Author is { } accuser ? parts.Add(cue, claim, told.Content, accuser) : ByNobody(cue, claim, told.Content);
        var from = parts.PastFrom(cue + 1);
        return parts.IsNamed(from)
            && parts.Author(from, cue) is { } author
            && parts.Behind(author.End, cue) is { } behind
            && parts.Add(cue, claim, behind, author.Speaker);
    }

    /// <summary>
    /// A charge by nobody named, unless somebody's words about it begin with it: اعتبر أن | اتهام بلاده بكذا هراء, وصف | الاتهامات بأنها.
    /// </summary>
    private bool ByNobody(int cue, Claim claim, Complement content) =>
        !(drafts.Opens(cue) && drafts.Around(cue) is { Verb.Act: not "deny" }) && parts.Add(cue, claim, content, parts.Hidden(cue));

    /// <summary>حكم عليه بتهمة الفساد, أوقف بتهم عدة: what somebody is held for; the accuser is whoever spoke in the sentence.</summary>
    public bool Crime(int cue, Claim claim)
    {
        var from = cue + 1;
        if (from >= paragraph.SentenceEnd(cue) || paragraph[from] is "عده" or "مختلفه" || parts.IsNamed(from))
            return false;
        if (!paragraph.IsWord(from) && paragraph.OpensQuotation(from) is null || drafts.Around(cue) is { Direct: true })
            return false;
        var speaker = drafts.LastInSentence(cue) is { Nested: false, IsPhrase: false } said
            ? said.Speaker with
            {
                Span = null,
            }
            : parts.Hidden(cue);
        return parts.Add(cue, claim, Held(from, cue), speaker);
    }

    /// <summary>وصف المزاعم بأنها: what somebody calls the charges, not what they say.</summary>
    private bool IsCalled(int cue) => paragraph[cue + 1] is "بانها" or "بانه";

    /// <summary>The crime: a quotation where it closes the sentence, else the noun.</summary>
    private Complement Held(int from, int cue) =>
        paragraph.OpensQuotation(from) is { } quotation && quotation.Close >= paragraph.SentenceEnd(cue) - 2
            ? new Complement(from, from + 1, quotation, ComplementKind.Object, "claim")
            : ClaimParts.Noun(from);

    /// <summary>اتهامات «كذا» و«كذا»: several charges are one noun, a single one is a quotation.</summary>
    private Complement InMarks(int from, Quotation charged) =>
        paragraph[charged.Close + 1] == "و"
            ? ClaimParts.Noun(from)
            : new Complement(from, from + 1, charged, ComplementKind.Quotation, "claim");

    /// <summary>الاتهامات الموجهة إلى فلان بـ, اتهامات وجهت إلى فلان بـ: whom they are directed at stands before ب.</summary>
    private Complement? Directed(int cue)
    {
        if (!paragraph.Is(cue + 1, WordClass.Directed))
            return null;
        for (var i = cue + 2; i < Math.Min(paragraph.SentenceEnd(cue) - 1, cue + 2 + Reach); i++)
        {
            if (parts.With(i) is { } with)
                return with;
            if (!paragraph.IsWord(i) || paragraph.MentionAt(i) is null && paragraph.Form(i) is not null)
                return null;
        }
        return null;
    }

    /// <summary>Who is accused, before ب, and who accuses where both stand there.</summary>
    private (Complement Content, Speaker? Author)? Told(int from, int cue)
    {
        if (!IsAccusation(paragraph[cue]) || parts.With(from) is not null || paragraph.IsDefinite(cue) && paragraph.IsDefinite(from))
            return null;
        return LetterPreposition.IsFor(paragraph, from) ? Against(from, cue) : Accuser(from, cue);
    }

    private static bool IsAccusation(string word) =>
        word.EndsWith(Accusation, StringComparison.Ordinal) || word.EndsWith(Accusations, StringComparison.Ordinal);

    /// <summary>اتهامات للحكومة بـ.</summary>
    private (Complement, Speaker?)? Against(int from, int cue)
    {
        var end = Math.Max(from + 1, SpeakerPhrase.End(paragraph, from + 1, parts.AuthorLimit(from, cue), tight: true));
        return parts.With(end) is not null || parts.Behind(end, cue) is not null ? (ClaimParts.Noun(from), null) : null;
    }

    /// <summary>اتهام فلان بـ, where he is accused; اتهام لندن موسكو بـ, where she accuses.</summary>
    private (Complement, Speaker?)? Accuser(int from, int cue)
    {
        var end = SpeakerPhrase.End(paragraph, from, parts.AuthorLimit(from, cue), tight: true);
        if (end == from || !CanAccuse(from))
            return null;
        if (parts.With(end) is not null && paragraph[cue].EndsWith(Accusation, StringComparison.Ordinal))
            return (ClaimParts.Noun(from), null);
        if (resolver.Named(paragraph, from, end, null) is not { } author)
            return null;
        return paragraph.IsWord(end) && parts.Behind(end, cue) is not null ? (ClaimParts.Noun(end), author) : null;
    }

    /// <summary>Whether words can name who accuses or is accused: definite, a name, an office, a body, persons.</summary>
    private bool CanAccuse(int at) =>
        paragraph.IsDefinite(at)
        || parts.IsNamed(at)
        || SourceNoun.Is(paragraph[at])
        || Institutions.Is(paragraph[at])
        || RoleWord.Is(paragraph[at])
        || WordShape.IsObjectPlural(paragraph[at]);
}
