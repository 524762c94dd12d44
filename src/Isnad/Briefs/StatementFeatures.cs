using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>What speaks for and against a statement being worth its place in a brief, as figures from about −1 to 5.</summary>
/// <remarks>
/// Worth its place is what an editor would quote: a main actor's decisive words, rightly given. So there are figures for its matter (how much
/// of it the headlines carry), and for how sure its reading is: whether the speaker is named beside the verb, whether a clause or quotation
/// marks bound what is said.
/// </remarks>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="headlines">What its headlines say of its speakers.</param>
internal sealed class StatementFeatures(Newsroom newsroom, SpeakersInHeadlines headlines)
{
    /// <summary>A speaker who is named so many letters from the verb or further is named in another clause.</summary>
    private const int Far = 60;

    private const int FewStems = 4;
    private const int ManyWords = 5;

    /// <summary>What each figure is, in their order; the last is the bias.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "carried",
        "matter",
        "in-headlines",
        "direct",
        "mixed",
        "length",
        "few-stems",
        "alone",
        "little",
        "articles",
        "chains",
        "announces",
        "denies",
        "adds",
        "anonymous",
        "unnamed",
        "entity",
        "person",
        "broken",
        "place",
        "names",
        "that",
        "dropped",
        "far",
        "long-name",
        "document",
        "bias",
    ];

    /// <summary>The figures of a statement.</summary>
    /// <param name="told">The statement with the words to be shown.</param>
    public float[] Of(ToldStatement told)
    {
        var lead = told.Lead;
        var article = newsroom.Article(lead.Evidence.Article);
        var stems = newsroom.Stems(lead).Count;
        var (carried, matter) = headlines.Of(told);
        double[] values =
        [
            carried,
            matter,
            told.SpeakerInHeadlines,
            Is(lead.Kind == StatementKind.Direct),
            Is(lead.Kind == StatementKind.Mixed),
            Math.Log(1 + stems),
            Is(stems < FewStems),
            Is(ShownAlone.IsUnderstood(told)),
            Is(ShownWords.TellsLittle(told)),
            Math.Log(told.Evidence.Select(e => e.Article).Distinct().Count()),
            Is(told.IndependentChains > 1),
            Is(lead.Act is SpeechAct.Announce or SpeechAct.Assert),
            Is(lead.Denied),
            Is(lead.Act == SpeechAct.Add),
            Is(lead.Anonymous),
            Is(SpeakerOrder.IsUnnamed(told)),
            Is(told.SpeakerEntity is not null),
            Is(lead.Chain is [.., { Role: LinkRole.Person }]),
            Is(lead.Strength == ChainStrength.Broken),
            (double)lead.Evidence.Span.Start / Math.Max(1, article.Article.Text.Length),
            Math.Min(4, article.Mentions.Count(m => m.In == TextPlace.Body && lead.Evidence.Span.Contains(m.Span))) / 4.0,
            Is(IsClause(article.Article, lead)),
            Is(lead.Speaker is null),
            Is(lead.Speaker is { } speaker && Distance(speaker.Span, lead.Cue.Span) >= Far),
            Is(told.Speaker.AsSpan().Count(' ') >= ManyWords),
            Is(lead.Chain is [.., { Role: LinkRole.Document }]),
            1,
        ];
        return [.. values.Select(v => (float)v)];
    }

    private static double Is(bool so) => so ? 1 : 0;

    private static int Distance(TextSpan one, TextSpan other) => Math.Max(0, Math.Max(one.Start - other.End, other.Start - one.End));

    /// <summary>Whether a clause with أن, not a noun or quotation marks, tells what is said.</summary>
    private static bool IsClause(Article article, Statement statement)
    {
        var (cue, said) = (statement.Cue.Span, statement.Evidence.Span);
        if (statement.Kind == StatementKind.Direct || said.Start <= cue.End)
            return false;
        var between = article.StringAt(statement.Evidence.In)[cue.End..said.Start];
        return between.AsSpan().IndexOfAny("\"«“:") < 0 && Folding.Fold(between).Split(' ').Any(WordClass.OpensClause);
    }
}
