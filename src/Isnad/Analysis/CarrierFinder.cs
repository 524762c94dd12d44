using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Finds who carried a statement between its verb and its content: قال لوكالة رويترز, في تصريح لصحيفة, في مقابلة مع قناة.</summary>
internal sealed class CarrierFinder(SpeechParagraph paragraph, SpeakerMemory memory)
{
    /// <summary>Carriers that stand beside the first: نيويورك تايمز و(الغارديان).</summary>
    public List<Speaker> Beside { get; } = [];

    /// <summary>The carriers, at most one; those beside it are in <see cref="Beside"/>.</summary>
    /// <param name="from">The first token behind the verb.</param>
    /// <param name="subjectEnd">The token behind the subject.</param>
    /// <param name="to">The token at which the complement begins.</param>
    /// <param name="speaker">The speaker, who is no carrier of his own words.</param>
    public IReadOnlyList<Speaker> Find(int from, int subjectEnd, int to, Speaker speaker)
    {
        Beside.Clear();
        if (speaker.Role is LinkRole.Agency or LinkRole.Outlet) Pair(from, subjectEnd, speaker);
        for (var i = subjectEnd; i < to; i++)
        {
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Outlet } outlet && Leads(i) && paragraph.Source[outlet.Span.Start..outlet.Span.End].Length > 0)
            {
                var carrier = new Speaker(outlet.Span, outlet.Text, outlet.Entity, LinkRole.Outlet, false, Gender.Feminine);
                return IsOwnOutlet(carrier) || carrier.Name == speaker.Name ? [] : [carrier];
            }
            if (SpeechLexicon.Shipped.Source(paragraph[i]) == "media" && Leads(i) && i + 1 < to && paragraph[i] is not ("موقع" or "الموقع"))
            {
                var end = SpeakerPhrase.End(paragraph, i, to);
                if (end > i + 1 && memory.Named(paragraph, i, end, Gender.Feminine) is { } named) return IsOwnOutlet(named) ? [] : [named];
            }
        }
        return [];
    }

    /// <summary>Whether a carrier is the outlet of the article itself, which is never in a chain.</summary>
    public bool IsOwnOutlet(Speaker carrier) => paragraph.Article.Outlet is { } own
        && (carrier.Entity?.Id.Value == "isnad:outlet-" + own.Id || Folding.Fold(carrier.Name).Contains(Folding.Fold(own.Name), StringComparison.Ordinal));

    private void Pair(int from, int end, Speaker first)
    {
        foreach (var mention in Enumerable.Range(from, Math.Max(0, end - from)).Select(paragraph.MentionAt).OfType<Mention>().Distinct())
        {
            if (mention.Kind == MentionKind.Outlet && mention.Text != first.Name) Beside.Add(new Speaker(mention.Span, mention.Text, mention.Entity, LinkRole.Outlet, false, Gender.Feminine));
        }
    }

    /// <summary>Whether the words before lead to whom it was said: ل joined, مع, إلى, لدى, or a kind word behind one of these.</summary>
    private bool Leads(int at)
    {
        var word = paragraph[at];
        if (word[0] == 'ل' && (paragraph.MentionAt(at) is not { } m || m.Span.Start > paragraph.Tokens[at].Span.Start || SpeechLexicon.Shipped.Source(word) is not null)) return true;
        for (var k = at - 1; k >= Math.Max(0, at - 3); k--)
        {
            var before = paragraph[k];
            if (before is "مع" or "الي" or "لدي" or "عبر" or "لـ" or "ل") return true;
            if (before.Length > 3 && before[0] == 'ل' && SpeechLexicon.Shipped.Source(before) == "media") return true;
            if (paragraph.Tokens[k].Kind == TokenKind.Punctuation && before is not ("\"" or "«" or "“")) return false;
        }
        return false;
    }
}
