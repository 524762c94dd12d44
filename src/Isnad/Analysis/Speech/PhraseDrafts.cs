using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech;

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
    /// <param name="at">The phrase's first token.</param>
    /// <param name="cueEnd">The token behind its own words.</param>
    /// <param name="from">The first token of the content.</param>
    /// <param name="to">The token behind it.</param>
    /// <param name="speaker">The source.</param>
    /// <param name="rule">What fired.</param>
    /// <param name="through">Who carried it.</param>
    public bool Add(int at, int cueEnd, int from, int to, Speaker speaker, string rule, IReadOnlyList<Speaker>? through = null)
    {
        if (from == 0 && rule != Around)
            from = AfterDateline(to);
        var quotation = paragraph.OpensQuotation(from) is { } q && q.Close >= to - 3 && q.Close <= to ? q : (Quotation?)null;
        if (to - from < Shortest && quotation is null)
            return false;
        var content = quotation is { } whole ? paragraph.Span(whole.Open + 1, whole.Close) : paragraph.Span(from, to);
        var cue = paragraph.Span(at, Math.Max(cueEnd, at + 1));
        return drafts.Add(
            new Draft(at, cue, from, to, content, quotation is not null, speaker, through ?? [], [], Say, rule + " " + paragraph[at], false)
        );
    }

    /// <summary>Adds what a phrase is the source of.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="from">The first token of the content.</param>
    /// <param name="to">The token behind it.</param>
    /// <param name="rule">What fired.</param>
    public void Add(SourcePhrase phrase, int from, int to, string rule = "phrase") =>
        Add(phrase.At, phrase.Source, from, to, phrase.Speaker, rule, phrase.Through);

    /// <summary>Past a dateline: رأس المرجان (ومف) -.</summary>
    private int AfterDateline(int to)
    {
        for (var i = 1; i < Math.Min(to - 3, LongestDateline); i++)
            if (paragraph.IsDash(i))
                return i + 1;
        return 0;
    }
}
