using Isnad.Analysis.Speech.Cues;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Makes statements of what stands beside a source phrase.</summary>
internal sealed class PhraseDrafts(SpeechParagraph paragraph, DraftList drafts)
{
    /// <summary>The fewest tokens that say something, without marks around them.</summary>
    private const int Shortest = 3;

    /// <summary>So many tokens of a text can a dateline take.</summary>
    private const int LongestDateline = 10;

    /// <summary>The rule of content on both sides of a phrase, whose dashes are no dateline's.</summary>
    public const string Around = "phrase around";

    private static readonly ReportingVerb Say = new("قال", "say", false, Complements.Clause);

    /// <summary>Adds what a phrase is the source of; false when it says too little.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="from">The first token of the content.</param>
    /// <param name="to">The token behind it.</param>
    /// <param name="rule">What fired.</param>
    public bool Add(SourcePhrase phrase, int from, int to, string rule = "phrase")
    {
        if (from == 0 && rule != Around)
            from = AfterDateline(to);
        var quotation = paragraph.OpensQuotation(from) is { } q && q.Close >= to - 3 && q.Close <= to ? q : (Quotation?)null;
        if (to - from < Shortest && quotation is null)
            return false;
        var content = quotation is { } whole ? paragraph.Span(whole.Open + 1, whole.Close) : paragraph.Span(from, to);
        return drafts.Add(
            new Draft(
                phrase.At,
                paragraph.Span(phrase.At, Math.Max(phrase.Source, phrase.At + 1)),
                from,
                to,
                content,
                quotation is not null,
                phrase.Speaker,
                phrase.Through,
                [],
                Say,
                rule + " " + paragraph[phrase.At],
                false
            )
            {
                Told = phrase.Told,
            }
        );
    }

    /// <summary>Past a dateline: رأس المرجان (ومف) -.</summary>
    private int AfterDateline(int to)
    {
        for (var i = 1; i < Math.Min(to - 3, LongestDateline); i++)
            if (paragraph.IsDash(i))
                return i + 1;
        return 0;
    }
}
