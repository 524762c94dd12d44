using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds who carried a statement beside its verb: قال لوكالة رويترز, في تصريحات نقلتها سانا, في مقابلة مع قناة.</summary>
internal sealed class CarrierFinder(SpeechParagraph paragraph, SpeakerResolver resolver)
{
    private const int Reach = 7;

    /// <summary>The carrier that a stretch names; null when it names none, or only the article's own outlet.</summary>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token behind the last.</param>
    /// <param name="speaker">The speaker, who is no carrier of his own words.</param>
    /// <param name="recipient">Whether the verb takes whom it tells as its object (أبلغ رويترز).</param>
    public Speaker? Find(int from, int to, Speaker speaker, bool recipient = false)
    {
        for (var i = from; i < to; i++)
        {
            if (paragraph.StartsMention(i) && paragraph.MentionAt(i) is { Kind: MentionKind.Outlet } outlet && (recipient || Leads(i, from)))
            {
                var carrier = OutletSpeaker.Of(outlet);
                if (OutletSpeaker.QuotedName(paragraph, i, Math.Min(to, i + 8)) is { } quoted) carrier = carrier with { Name = quoted };
                return IsOwnOutlet(carrier) || carrier.Name == speaker.Name ? null : carrier;
            }
            var kind = MediumNames.IsMediaGroup(paragraph, i) ? "media" : SpeechLexicon.Shipped.Source(paragraph[i]);
            if (kind is not ("media" or "vague") || paragraph.MentionAt(i) is not null || !Leads(i, from)) continue;
            if (kind == "vague" && !Publishes(i)) continue;
            var end = SpeakerPhrase.End(paragraph, i, to);
            if (end == i && paragraph[i][0] is 'ل' or 'ب' && end == i) end = SpeakerPhrase.End(paragraph, i + 1, to) is var behind && behind > i + 1 ? behind : i + 1;
            if (end <= i + 1 && kind == "media" && !paragraph[i].StartsWith("ال", StringComparison.Ordinal) && !paragraph[i].StartsWith("لل", StringComparison.Ordinal)) continue;
            if (IsPlatform(i, end) || resolver.Named(paragraph, i, Math.Max(end, i + 1), Gender.Feminine) is not { } named || !(named.IsMedia || named.Vague)) continue;
            return IsOwnOutlet(named) || named.Name == speaker.Name ? null : named;
        }
        return null;
    }

    /// <summary>«…»، في تصريح لوكالة كذا; …، في تصريحات نشرتها كذا: the carrier behind the words, and whether he was told them himself; null when none stands there.</summary>
    /// <param name="at">The token behind the content.</param>
    /// <param name="speaker">The speaker.</param>
    public (Speaker Carrier, bool Told)? Behind(int at, Speaker speaker)
    {
        if (paragraph.IsComma(at)) at++;
        if (at == 0 || at + 2 >= paragraph.Tokens.Count || !(paragraph[at] is "في" or "خلال" && SpeakerPhrase.IsOccasion(paragraph[at + 1]))) return null;
        var end = Math.Min(paragraph.SentenceEnd(at - 1), at + Trailing);
        return Find(at + 1, end, speaker) is { } found ? (found, !Enumerable.Range(at, end - at).Any(i => paragraph.Is(i, WordClass.Publish))) : null;
    }

    private const int Trailing = 12;

    /// <summary>Further outlets named in a stretch beside the first: صحيفتا نيويورك تايمز والغارديان.</summary>
    public IReadOnlyList<Speaker> Beside(int from, int to, Speaker first)
    {
        var beside = new List<Speaker>();
        for (var i = from; i < to; i++)
        {
            if (!paragraph.StartsMention(i) || paragraph.MentionAt(i) is not { Kind: MentionKind.Outlet } outlet || OutletSpeaker.ShortName(outlet) == first.Name) continue;
            var other = OutletSpeaker.Of(outlet);
            if (!IsOwnOutlet(other)) beside.Add(other);
        }
        return beside;
    }

    /// <summary>Whether a carrier is the outlet of the article itself, which is never in a chain.</summary>
    public bool IsOwnOutlet(Speaker carrier) => paragraph.Article.Outlet is { } own
        && (carrier.Entity?.Id.Value == "isnad:outlet-" + own.Id || Sources.OutletRegister.Shipped.Find(carrier.Name)?.Id == own.Id || (Folding.Fold(own.Name) is var name && (Folding.Fold(carrier.Name).Contains(name, StringComparison.Ordinal) || name.Contains(Folding.Fold(carrier.Name), StringComparison.Ordinal))));

    /// <summary>Twitter and the like are where something was said, not who brought it out.</summary>
    private bool IsPlatform(int from, int to)
    {
        for (var i = from; i < Math.Max(to, from + 4) && i < paragraph.Tokens.Count; i++)
        {
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Outlet }) return false;
            if (paragraph.Is(i, WordClass.Platform) || paragraph[i].Length > 4 && paragraph[i][0] is 'ل' or 'ب' && WordClass.Platform.Has(paragraph[i][1..])) return true;
            if (paragraph[i] is "الالكتروني" or "الرسمي" && Institutions.Noun(paragraph[from]) is "موقع") return true;
        }
        return false;
    }

    private bool Publishes(int at)
    {
        for (var k = at - 1; k >= Math.Max(0, at - 3); k--) if (paragraph.Is(k, WordClass.Publish)) return true;
        return false;
    }

    /// <summary>Whether the words before lead to whom it was said or who brought it out: ل joined, مع, إلى, لدى, عبر, نقلته; not to a part of somebody's title.</summary>
    private bool Leads(int at, int from)
    {
        var word = paragraph[at];
        if (word[0] == 'ل' && (paragraph.MentionAt(at) is null || paragraph.HasJoinedParticle(at)) && (SpeechLexicon.Shipped.Source(word) is not null || paragraph.MentionAt(at) is not null)) return true;
        for (var k = at - 1; k >= Math.Max(from - 1, at - Reach) && k >= 0; k--)
        {
            var before = paragraph[k];
            if (before is "مع" or "الي" or "لدي" or "عبر" or "لـ" or "ل" or "ب" or "بـ" or "علي" || WordClass.Publish.Has(before)) return true;
            if (before is "في" && SpeechLexicon.Shipped.Source(paragraph[k + 1]) is "media" or "document" || before is "في" && paragraph[k + 1] is "برنامج" or "البرنامج" or "نشره" or "عدد" or "عددها") return true;
            if (before.Length > 3 && before[0] is 'ل' && SpeechLexicon.Shipped.Source(before) == "media") return true;
            if (before is "مراسل" or "مراسله" or "تحرير" or "مدير" or "لمراسل" && before is not "لمراسل") return false;
            if (before is "لمراسل" or "لمراسله") return true;
            if (paragraph.Tokens[k].Kind == Arabic.Words.TokenKind.Punctuation && before is not ("\"" or "«" or "“" or "»" or "”" or "-" or "(" or ")")) return false;
        }
        return false;
    }
}
