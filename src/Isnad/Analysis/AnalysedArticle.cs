using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>An article with everything that was read in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Mentions">The names in it, in order of place.</param>
/// <param name="Statements">Who is reported to have said what, in the order of their cues.</param>
/// <param name="Quantities">The figures in it, in order.</param>
/// <param name="Times">The times that its text names, in order.</param>
public sealed record AnalysedArticle(
    Article Article,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Quantity> Quantities,
    IReadOnlyList<TimeMention> Times
)
{
    /// <summary>Above this <see cref="Opinion"/> a text is rather a column than a report.</summary>
    internal const double RatherOpinion = 0.5;

    /// <summary>Agencies and outlets that the article's byline, dateline or last line credits for its text as a whole.</summary>
    public IReadOnlyList<Link> Credits { get; init; } = [];

    /// <summary>
    /// How likely the text is a column, in which its writer's own judgement leads rather than what happened, 0 to 1; 0 where it was not read.
    /// </summary>
    public double Opinion { get; init; }

    /// <summary>Whether it is rather a column than a report; no report of what happened is taken from one where others tell.</summary>
    public bool IsOpinion => Opinion > RatherOpinion;
}
