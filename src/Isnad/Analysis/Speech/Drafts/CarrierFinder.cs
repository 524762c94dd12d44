using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Drafts;

/// <summary>Finds who carried a statement beside its verb: قال لوكالة رويترز, في تصريحات نقلتها سانا, في مقابلة مع قناة.</summary>
internal sealed class CarrierFinder(SpeechParagraph paragraph, SpeakerResolver resolver)
{
    private const int Reach = 7;

    /// <summary>أجراها معه رئيس تحرير: so many tokens before one of a medium's staff a verb tells that he asked.</summary>
    private const int StaffReach = 3;

    /// <summary>A name in marks stands at most so many tokens behind the beginning of an outlet's: صحيفة "…".</summary>
    private const int QuotedReach = 8;

    private const string Brackets = "\"«“»”-()";

    /// <summary>The carrier that a stretch names; null when it names none, or only the article's own outlet.</summary>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token behind the last.</param>
    /// <param name="speaker">The speaker, who is no carrier of his own words.</param>
    /// <param name="recipient">Whether the verb takes whom it tells as its object (أبلغ رويترز).</param>
    public Speaker? Find(int from, int to, Speaker speaker, bool recipient = false)
    {
        for (var i = from; i < to; i++)
        {
            if (paragraph[i] is "تعليقا" or "ردا" && i > from)
                return null; // تعليقا على مقابلة فلان مع قناة كذا
            if ((Outlet(i, from, to, recipient) ?? Medium(i, from, to)) is not { } carrier)
                continue;
            return IsOwnOutlet(carrier) || carrier.Name == speaker.Name ? null : carrier;
        }
        return null;
    }

    private Speaker? Outlet(int at, int from, int to, bool recipient)
    {
        if (!paragraph.StartsMention(at) || paragraph.MentionAt(at) is not { Kind: MentionKind.Outlet } outlet)
            return null;
        if (!recipient && !Leads(at, from))
            return null;
        var carrier = OutletSpeaker.Of(outlet);
        var quoted = OutletSpeaker.QuotedName(paragraph, at, Math.Min(to, at + QuotedReach));
        return quoted is null ? carrier : carrier with { Name = quoted };
    }

    /// <summary>لقناة محلية, لوسائل إعلام; نقلتها مواقع: a medium that is called by a noun.</summary>
    private Speaker? Medium(int at, int from, int to)
    {
        SourceKind? kind = MediumNames.IsMediaGroup(paragraph, at) ? SourceKind.Media : SourceNoun.KindOf(paragraph[at]);
        if (kind is not (SourceKind.Media or SourceKind.Vague) || paragraph.MentionAt(at) is not null || !Leads(at, from))
            return null;
        if (kind == SourceKind.Vague && !Publishes(at) || IsSiteOfBody(at))
            return null;
        var end = End(at, to);
        if (kind == SourceKind.Media && end <= at + 1 && !IsKnown(paragraph[at]) || IsPlatform(at, end))
            return null;
        return resolver.Named(paragraph, at, Math.Max(end, at + 1), Gender.Feminine) is { } named && (named.IsMedia || named.Vague)
            ? named
            : null;
    }

    private int End(int at, int to)
    {
        var end = SpeakerPhrase.End(paragraph, at, to);
        return end == at && paragraph[at][0] is 'ل' or 'ب' ? Math.Max(at + 1, SpeakerPhrase.End(paragraph, at + 1, to)) : end;
    }

    private static bool IsKnown(string word) => WordShape.HasArticle(word) || word.StartsWith("لل", StringComparison.Ordinal);

    /// <summary>
    /// «…»، في تصريح لوكالة كذا; …، في تصريحات نشرتها كذا: the carrier behind the words, and whether he was told
    /// them himself; null when none stands there.
    /// </summary>
    /// <param name="at">The token behind the content.</param>
    /// <param name="speaker">The speaker.</param>
    public (Speaker Carrier, bool Told)? Behind(int at, Speaker speaker)
    {
        if (paragraph.IsComma(at))
            at++;
        if (paragraph[at] is "وذلك")
            at++;
        if (at == 0 || at + 2 >= paragraph.Tokens.Count || paragraph[at] is not ("في" or "خلال"))
            return null;
        if (paragraph.Is(at + 1, WordClass.Apart) && paragraph[at + 2] is "من" || Occasion.Is(paragraph[at + 2]))
            at += paragraph[at + 2] is "من" ? 2 : 1; // في جزء من مقابلة, في إطار حديث
        if (!Occasion.Is(paragraph[at + 1]))
            return null;
        var end = Math.Min(paragraph.SentenceEnd(at - 1), at + Trailing);
        return Find(at + 1, end, speaker) is { } found
            ? (found, !Enumerable.Range(at, end - at).Any(i => paragraph.Is(i, WordClass.Publish)))
            : null;
    }

    private const int Trailing = 12;

    /// <summary>Further outlets named in a stretch beside the first: صحيفتا نيويورك تايمز والغارديان.</summary>
    public IReadOnlyList<Speaker> Beside(int from, int to, Speaker first)
    {
        var beside = new List<Speaker>();
        for (var i = from; i < to; i++)
        {
            if (
                !paragraph.StartsMention(i)
                || paragraph.MentionAt(i) is not { Kind: MentionKind.Outlet } outlet
                || OutletSpeaker.ShortName(outlet) == first.Name
            )
                continue;
            var other = OutletSpeaker.Of(outlet);
            if (!IsOwnOutlet(other))
                beside.Add(other);
        }
        return beside;
    }

    /// <summary>Whether a carrier is the outlet of the article itself, which is never in a chain.</summary>
    public bool IsOwnOutlet(Speaker carrier)
    {
        if (paragraph.Article.Outlet is not { } own)
            return false;
        if (carrier.Entity?.Id.Value == "isnad:outlet-" + own.Id || Outlets.OutletRegister.Shipped.Find(carrier.Name)?.Id == own.Id)
            return true;
        var (name, carried) = (Folding.Fold(own.Name), Folding.Fold(carrier.Name));
        return carried.Contains(name, StringComparison.Ordinal) || name.Contains(carried, StringComparison.Ordinal);
    }

    /// <summary>Twitter and the like are where something was said, not who brought it out.</summary>
    private bool IsPlatform(int from, int to)
    {
        for (var i = from; i < Math.Min(Math.Max(to, from + 4), paragraph.Tokens.Count); i++)
        {
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Outlet })
                return false;
            if (paragraph.Is(i, WordClass.Platform))
                return true;
            if (paragraph[i] is "الالكتروني" or "الرسمي" && Institutions.Noun(paragraph[from]) is "موقع")
                return true;
        }
        return false;
    }

    /// <summary>موقع المركز, موقع الوزارة: a body's own pages.</summary>
    private bool IsSiteOfBody(int at) =>
        Institutions.Noun(paragraph[at]) == "موقع"
        && paragraph.IsDefinite(at + 1)
        && Institutions.Is(paragraph[at + 1])
        && !SourceNoun.IsMedium(WordShape.WithoutArticle(paragraph[at + 1]));

    private bool Publishes(int at)
    {
        for (var k = at - 1; k >= Math.Max(0, at - 3); k--)
            if (paragraph.Is(k, WordClass.Publish))
                return true;
        return false;
    }

    /// <summary>
    /// Whether the words before lead to whom it was said or who brought it out: ل joined, مع, إلى, لدى, عبر, نقلته; not to a
    /// part of somebody's title.
    /// </summary>
    private bool Leads(int at, int from)
    {
        if (IsTold(at))
            return true;
        for (var k = at - 1; k >= Math.Max(from - 1, at - Reach) && k >= 0; k--)
        {
            if (paragraph.Is(k, WordClass.Toward | WordClass.Publish) || paragraph[k] is "لمراسل" or "لمراسله")
                return true;
            if (paragraph[k] is "في" && SourceNoun.KindOf(paragraph[k + 1]) is SourceKind.Media or SourceKind.Document)
                return true;
            if (paragraph.Is(k, WordClass.Staff))
                return Interviews(k);
            if (IsBreak(k))
                return false;
        }
        return false;
    }

    /// <summary>أجراها معه | رئيس تحرير كذا: somebody of a medium who asked the questions.</summary>
    private bool Interviews(int staff) =>
        Enumerable
            .Range(1, StaffReach)
            .Any(k => Pronouns.StandsOn(paragraph[staff - k], "مع") || paragraph.Is(staff - k, WordClass.Publish));

    /// <summary>لرويترز, للوكالة.</summary>
    private bool IsTold(int at)
    {
        if (paragraph[at][0] != 'ل')
            return false;
        return paragraph.MentionAt(at) is null ? SourceNoun.Is(paragraph[at]) : paragraph.HasJoinedParticle(at);
    }

    /// <summary>Whether a mark parts what stands around it: not quotation marks, parentheses and dashes.</summary>
    private bool IsBreak(int at) =>
        paragraph.Tokens[at].Kind == TokenKind.Punctuation && !Brackets.Contains(paragraph[at], StringComparison.Ordinal);
}
