using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Copies;

namespace Isnad.Stories;

/// <summary>Puts articles into stories, one after another in order of time: each joins the story it most likely belongs to, or opens one.</summary>
/// <remarks>
/// Online clustering after Miranda et al. 2018 with learned weights, then two passes in which every article may move to a story
/// that has meanwhile become likelier, and stories that have become one are merged. When in doubt, apart: a false merge
/// claims that two newsrooms corroborate each other.
/// </remarks>
/// <seealso href="docs/how-it-works.md#stories"/>
public sealed class StoryTracker
{
    /// <summary>Articles further apart in time than this many days are never one story.</summary>
    internal const double WindowDays = 6;

    private const int Passes = 2;
    private const float SureWithoutDate = 0.97f;

    private readonly StoryWeights _weights;

    /// <summary>A tracker with the weights that ship.</summary>
    public StoryTracker()
        : this(StoryWeights.Shipped)
    {
    }

    internal StoryTracker(StoryWeights weights) => _weights = weights;

    /// <summary>The stories of some articles.</summary>
    /// <param name="articles">The articles, in any order; the result does not depend on it.</param>
    /// <param name="copies">Their copy groups.</param>
    public IReadOnlyList<Story> Track(IReadOnlyList<AnalysedArticle> articles, IReadOnlyList<CopyGroup> copies)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(copies);
        var sketcher = new ArticleSketcher(StemTable.Shipped);
        var sketches = InOrder(articles).Select(sketcher.Sketch).ToList();
        var byId = articles.ToDictionary(a => a.Article.Id);
        var reasons = new TogetherWriter();
        return [.. Cluster(sketches)
            .Select(profile => profile.Members.OrderBy(m => m.From ?? double.MaxValue).ThenBy(m => m.Id).ToList())
            .Select(members => new Story(StoryId.OpenedBy(members[0].Id), [.. members.Select(m => m.Id)], null, reasons.Write([.. members.Select(m => byId[m.Id])])))
            .OrderByDescending(s => byId[s.Articles[^1]].Article.Published?.Earliest ?? DateTimeOffset.MinValue).ThenBy(s => s.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>Articles in order of time, undated ones last, of the same moment by id.</summary>
    internal static IEnumerable<AnalysedArticle> InOrder(IReadOnlyList<AnalysedArticle> articles) =>
        articles.OrderBy(a => a.Article.Published?.Earliest ?? DateTimeOffset.MaxValue).ThenBy(a => a.Article.Id);

    /// <summary>Clusters sketches that stand in order of time.</summary>
    internal IReadOnlyList<StoryProfile> Cluster(IReadOnlyList<ArticleSketch> sketches)
    {
        var index = new StoryIndex();
        var home = new Dictionary<ArticleSketch, StoryProfile>(ReferenceEqualityComparer.Instance);
        foreach (var sketch in sketches) Place(sketch, index, home);
        for (var pass = 0; pass < Passes; pass++)
        {
            Merge(sketches, index, home);
            foreach (var sketch in sketches) Move(sketch, index, home);
        }
        Merge(sketches, index, home);
        return [.. sketches.Select(s => home[s]).Distinct()];
    }

    private void Place(ArticleSketch sketch, StoryIndex index, Dictionary<ArticleSketch, StoryProfile> home)
    {
        var (best, probability) = Best(sketch, index);
        var story = best is not null && probability >= _weights.Threshold ? best : new StoryProfile(StoryId.OpenedBy(sketch.Id));
        story.Add(sketch);
        index.Add(sketch, story);
        home[sketch] = story;
    }

    private void Move(ArticleSketch sketch, StoryIndex index, Dictionary<ArticleSketch, StoryProfile> home)
    {
        var old = home[sketch];
        old.Remove(sketch);
        Place(sketch, index, home);
    }

    private (StoryProfile? Story, float Probability) Best(ArticleSketch sketch, StoryIndex index)
    {
        StoryProfile? best = null;
        var highest = 0f;
        foreach (var candidate in index.Candidates(sketch, WindowDays))
        {
            var probability = Likelihood(sketch, candidate);
            if (probability > highest) (best, highest) = (candidate, probability);
        }
        return (best, highest);
    }

    /// <summary>How likely an article belongs to a story. To put an undated article into a story dated to the day, or the reverse, claims a time that nobody named: that takes more than likeness.</summary>
    private float Likelihood(ArticleSketch article, StoryProfile story)
    {
        var probability = _weights.Probability(StoryFeatures.Of(article, story));
        var blind = article.From is null ? story.Latest.Any(m => m.IsDatedToTheDay) : article.IsDatedToTheDay && story.Latest.All(m => m.From is null);
        return blind && probability < SureWithoutDate ? 0 : probability;
    }

    /// <summary>Merges two stories when the articles of the smaller would, on the whole, each join the larger.</summary>
    private void Merge(IReadOnlyList<ArticleSketch> sketches, StoryIndex index, Dictionary<ArticleSketch, StoryProfile> home)
    {
        foreach (var story in sketches.Select(s => home[s]).Distinct().OrderBy(s => s.Members.Count).ThenBy(s => s.Id.Value, StringComparer.Ordinal).ToList())
        {
            if (story.Members.Count == 0) continue;
            var votes = new Dictionary<StoryProfile, float>();
            foreach (var member in story.Members.Take(20))
            {
                foreach (var candidate in index.Candidates(member, WindowDays))
                {
                    if (candidate == story || candidate.Members.Count < story.Members.Count) continue;
                    votes[candidate] = votes.GetValueOrDefault(candidate) + Likelihood(member, candidate);
                }
            }
            var looked = Math.Min(20, story.Members.Count);
            var best = votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key.Id.Value, StringComparer.Ordinal).FirstOrDefault();
            if (best.Key is null || best.Value / looked < _weights.Merge) continue;
            foreach (var member in story.Members.ToList())
            {
                story.Remove(member);
                best.Key.Add(member);
                index.Add(member, best.Key);
                home[member] = best.Key;
            }
        }
    }
}
