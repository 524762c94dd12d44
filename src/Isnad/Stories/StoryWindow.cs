using Isnad.Articles;

namespace Isnad.Stories;

/// <summary>The stories that are open: takes articles up, some at a time, and says which stories that changes.</summary>
/// <remarks>
/// Every article opens a story; then the likeliest stories are made one (<see cref="StoryGrouping"/>). What a person decided comes
/// before likeness. When in doubt, apart: a false merge claims that two newsrooms corroborate each other.
/// </remarks>
/// <param name="weights">How likeness speaks.</param>
/// <param name="ties">What a person decided about articles.</param>
/// <param name="open">The id of a story that an article opens.</param>
/// <seealso href="docs/how-it-works.md#stories"/>
internal sealed class StoryWindow(StoryWeights weights, ArticleTies ties, Func<ArticleId, StoryId> open)
{
    /// <summary>Articles further apart in time than this many days are never one story.</summary>
    public const double Days = 6;

    /// <summary>
    /// A story that would last longer than this many days is two, or a storyline: a centre that takes up months of news is near to
    /// everything.
    /// </summary>
    public const double MostDays = 10;

    private const int Candidates = 40;
    private const float SureWithoutDate = 3.5f;

    private readonly ArticleIndex _index = new();
    private readonly Dictionary<ArticleId, (ArticleSketch Sketch, StoryProfile Story)> _home = [];
    private readonly HashSet<StoryProfile> _changed = new(ReferenceEqualityComparer.Instance);
    private readonly List<(StoryId Gone, ArticleId Was)> _gone = [];

    /// <summary>A window without a store behind it.</summary>
    public StoryWindow(StoryWeights weights)
        : this(weights, ArticleTies.None, StoryId.OpenedBy) { }

    /// <summary>The stories that the last step gave other members, by id.</summary>
    public IReadOnlyList<StoryProfile> Changed => [.. _changed.OrderBy(s => s.Id.Value, StringComparer.Ordinal)];

    /// <summary>The stories that the last step ended, each with the one that has its first article now.</summary>
    public IReadOnlyList<(StoryId Gone, StoryId? Heir)> Gone =>
        [.. _gone.Select(g => (g.Gone, _home.TryGetValue(g.Was, out var at) ? at.Story.Id : (StoryId?)null)).Where(g => g.Gone != g.Item2)];

    /// <summary>The day whose articles are put into stories together; undated ones come last.</summary>
    public static long DayOf(ArticleSketch article) => article.From is { } from ? (long)Math.Floor(from) : long.MaxValue;

    /// <summary>How many articles it holds.</summary>
    public int Count => _home.Count;

    /// <summary>Whether it holds an article.</summary>
    public bool Holds(ArticleId article) => _home.ContainsKey(article);

    /// <summary>Takes up a story as it stands in the store.</summary>
    public void Restore(StoryProfile story)
    {
        if (_home.ContainsKey(story.Members[0].Id))
            return;
        foreach (var member in story.Members)
        {
            _index.Add(member);
            _home.Add(member.Id, (member, story));
        }
    }

    /// <summary>Begins a step: nothing has changed yet.</summary>
    public void Begin()
    {
        _changed.Clear();
        _gone.Clear();
    }

    /// <summary>Takes an article out of its story, so that it can be put into one anew.</summary>
    public void TakeOut(ArticleId article)
    {
        if (!_home.Remove(article, out var at))
            return;
        _index.Remove(at.Sketch);
        at.Story.Remove(at.Sketch);
        _changed.Add(at.Story);
        if (at.Story.Members.Count > 0)
            return;
        _changed.Remove(at.Story);
        _gone.Add((at.Story.Id, article));
    }

    /// <summary>Puts articles that are not here into stories, in any order; the result does not depend on it.</summary>
    public void Take(IReadOnlyList<ArticleSketch> articles)
    {
        var near = new Dictionary<StoryProfile, HashSet<StoryProfile>>(ReferenceEqualityComparer.Instance);
        foreach (var article in articles)
        {
            var story = new StoryProfile(open(article.Id));
            story.Add(article);
            near[story] = new HashSet<StoryProfile>(ReferenceEqualityComparer.Instance);
            _changed.Add(story);
            _index.Add(article);
            _home.Add(article.Id, (article, story));
        }
        foreach (var (one, other) in ties.Joined)
        {
            if (_home.TryGetValue(one, out var a) && _home.TryGetValue(other, out var b) && a.Story != b.Story)
                Join(a.Story, b.Story, near);
        }
        foreach (var article in articles)
        {
            foreach (var other in _index.Nearest(article, Days, Candidates))
                Link(_home[article.Id].Story, _home[other.Id].Story, near);
        }
        new StoryGrouping(Weigh).Run(near, TakeOver);
    }

    /// <summary>Lets stories go whose last article is older than a day.</summary>
    public void Close(double? before)
    {
        foreach (
            var story in _home
                .Values.Select(h => h.Story)
                .Distinct()
                .Where(s => s.Members[^1] is { From: not null } last && last.To < before)
                .ToList()
        )
        {
            foreach (var member in story.Members)
            {
                _index.Remove(member);
                _home.Remove(member.Id);
            }
        }
    }

    private void Join(StoryProfile stays, StoryProfile goes, Dictionary<StoryProfile, HashSet<StoryProfile>> near)
    {
        if (!stays.IsKnown && goes.IsKnown)
            (stays, goes) = (goes, stays);
        stays.Add(goes);
        near.Remove(goes);
        TakeOver(stays, goes);
    }

    private void TakeOver(StoryProfile stays, StoryProfile goes)
    {
        foreach (var member in goes.Members)
            _home[member.Id] = (member, stays);
        _changed.Remove(goes);
        _changed.Add(stays);
        _gone.Add((goes.Id, goes.Members[0].Id));
    }

    private float? Weigh(StoryProfile a, StoryProfile b)
    {
        if (!IsNear(a, b) || ties.Apart.Any(p => Stand(p.One, p.Other, a, b)))
            return null;
        var margin = weights.Margin(a, b);
        return margin < SureWithoutDate && IsBlind(a, b) ? null : margin;
    }

    /// <summary>Whether two stories are near enough in time to be one.</summary>
    public static bool IsNear(StoryProfile a, StoryProfile b) =>
        a.Span is not { } one
        || b.Span is not { } other
        || (
            Math.Max(one.First - other.To, other.First - one.To) <= Days
            && Math.Max(one.Last, other.Last) - Math.Min(one.First, other.First) <= MostDays
        );

    private bool Stand(ArticleId one, ArticleId other, StoryProfile a, StoryProfile b) =>
        _home.TryGetValue(one, out var x)
        && _home.TryGetValue(other, out var y)
        && ((x.Story == a && y.Story == b) || (x.Story == b && y.Story == a));

    /// <summary>
    /// To put an undated article into a story dated to the day, or the reverse, claims a time that nobody named: that takes more than
    /// likeness.
    /// </summary>
    private static bool IsBlind(StoryProfile a, StoryProfile b) => (a.Span is null && b.HasDay) || (b.Span is null && a.HasDay);

    private static void Link(StoryProfile one, StoryProfile other, Dictionary<StoryProfile, HashSet<StoryProfile>> near)
    {
        if (one == other)
            return;
        Near(near, one).Add(other);
        Near(near, other).Add(one);
    }

    private static HashSet<StoryProfile> Near(Dictionary<StoryProfile, HashSet<StoryProfile>> near, StoryProfile story) =>
        near.TryGetValue(story, out var known) ? known : near[story] = new HashSet<StoryProfile>(ReferenceEqualityComparer.Instance);
}
