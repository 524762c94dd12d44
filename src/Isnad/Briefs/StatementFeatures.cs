using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>What speaks for and against a statement being worth its place in a brief, as figures from about −1 to 5.</summary>
/// <remarks>
/// Worth its place is what an editor would quote: a main actor's decisive words, rightly given. So there are figures for its matter (how much
/// of it the headlines carry), and for how sure its reading is: whether the speaker is named beside the verb, whether a clause or quotation
/// marks bound what is said.
/// </remarks>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="story">The story.</param>
/// <param name="headlines">What its headlines say of its speakers.</param>
internal sealed class StatementFeatures(Newsroom newsroom, Story story, SpeakersInHeadlines headlines)
{
    /// <summary>A speaker who is named so many letters from the verb or further is named in another clause.</summary>
    private const int Far = 60;

    private const int FewStems = 4;
    private const int ManyWords = 5;

    private readonly List<DateTimeOffset> _times =
    [
        .. story.Articles.Select(id => newsroom.Article(id).Article.Published?.Earliest).OfType<DateTimeOffset>().Order(),
    ];

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
        "stand",
        "announces",
        "denies",
        "accuses",
        "adds",
        "anonymous",
        "unnamed",
        "entity",
        "person",
        "broken",
        "place",
        "opens",
        "figures",
        "names",
        "late",
        "that",
        "object",
        "before-cue",
        "dropped",
        "far",
        "long-name",
        "document",
        "story",
        "bias",
    ];

    /// <summary>The figures of a statement.</summary>
    /// <param name="told">The statement with the words to be shown.</param>
    public float[] Of(ToldStatement told)
    {
        var lead = told.Lead;
        var article = newsroom.Article(lead.Evidence.Article);
        var stems = newsroom.Stems(lead).Count;
        var at = article.Article.Published?.Earliest;
        var bound = BoundOf(article.Article, lead);
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
            Is(lead.Act is SpeechAct.Support or SpeechAct.Concede or SpeechAct.Promise or SpeechAct.Direct),
            Is(lead.Act is SpeechAct.Announce or SpeechAct.Assert),
            Is(lead.Denied),
            Is(lead.Act == SpeechAct.Accuse),
            Is(lead.Act == SpeechAct.Add),
            Is(lead.Anonymous),
            Is(SpeakerOrder.IsUnnamed(told)),
            Is(told.SpeakerEntity is not null),
            Is(lead.Chain is [.., { Role: LinkRole.Person }]),
            Is(lead.Strength == ChainStrength.Broken),
            (double)lead.Evidence.Span.Start / Math.Max(1, article.Article.Text.Length),
            Is(!article.Statements.Any(s => s.Evidence.In == TextPlace.Body && s.Evidence.Span.Start < lead.Evidence.Span.Start)),
            Math.Min(3, newsroom.Compared(lead).Numbers.Count) / 3.0,
            Math.Min(4, article.Mentions.Count(m => m.In == TextPlace.Body && lead.Evidence.Span.Contains(m.Span))) / 4.0,
            at is { } moment && _times.Count > 1 ? (double)_times.FindLastIndex(t => t <= moment) / (_times.Count - 1) : 0.5,
            Is(bound == Bound.Clause),
            Is(bound == Bound.Object),
            Is(bound == Bound.Before),
            Is(lead.Speaker is null),
            Is(lead.Speaker is { } speaker && Distance(speaker.Span, lead.Cue.Span) >= Far),
            Is(told.Speaker.AsSpan().Count(' ') >= ManyWords),
            Is(lead.Chain is [.., { Role: LinkRole.Document }]),
            Math.Log(story.Articles.Count) / 3,
            1,
        ];
        return [.. values.Select(v => (float)v)];
    }

    private static double Is(bool so) => so ? 1 : 0;

    private static int Distance(TextSpan one, TextSpan other) => Math.Max(0, Math.Max(one.Start - other.End, other.Start - one.End));

    /// <summary>What stands between the verb and what is said.</summary>
    private static Bound BoundOf(Article article, Statement statement)
    {
        var (cue, said) = (statement.Cue.Span, statement.Evidence.Span);
        if (said.Start < cue.Start)
            return Bound.Before;
        if (statement.Kind == StatementKind.Direct || said.Start <= cue.End)
            return statement.Kind == StatementKind.Direct ? Bound.Quotation : Bound.Object;
        var between = Folding.Fold(article.StringAt(statement.Evidence.In)[cue.End..said.Start]);
        if (between.AsSpan().IndexOfAny('"', '«', '“') >= 0 || between.Contains(':', StringComparison.Ordinal))
            return Bound.Quotation;
        return between.Split(' ').Any(w => Clitics.WithoutConjunction(w) is "ان" or "انه" or "انها" or "انهم" or "بان" or "بانه" or "بانها")
            ? Bound.Clause
            : Bound.Object;
    }

    private enum Bound
    {
        Quotation,
        Clause,
        Object,
        Before,
    }
}
