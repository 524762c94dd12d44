using Isnad.Analysis;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>From analysed articles to a newsroom: copy groups, stories, storylines.</summary>
public sealed class NewsroomBuilder(CopyFinder copies, StoryTracker tracker, StorylineJoiner storylines)
{
    /// <summary>A builder with the weights that ship.</summary>
    /// <param name="threads">How many threads it may use; null for all cores.</param>
    public static NewsroomBuilder WithShippedTables(int? threads = null) =>
        new(new CopyFinder(threads), new StoryTracker(), new StorylineJoiner(threads));

    /// <summary>Builds the newsroom of some articles.</summary>
    /// <param name="articles">The articles, in any order; the result does not depend on it but for the order of
    /// <see cref="Newsroom.Articles"/>.</param>
    public Newsroom Build(IReadOnlyList<AnalysedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Build(articles, copies.Find(articles));
    }

    /// <summary>Builds the newsroom of some articles whose copy groups are known.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="groups">Their copy groups.</param>
    public Newsroom Build(IReadOnlyList<AnalysedArticle> articles, IReadOnlyList<CopyGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(groups);
        var stories = tracker.Track(articles, groups);
        var lines = storylines.Join(articles, stories);
        var lineOf = lines.SelectMany(l => l.Stories.Select(s => (s, l.Id))).ToDictionary(p => p.s, p => p.Id);
        return new Newsroom(
            articles,
            groups,
            [.. stories.Select(s => lineOf.TryGetValue(s.Id, out var line) ? s with { Storyline = line } : s)],
            lines
        );
    }
}
