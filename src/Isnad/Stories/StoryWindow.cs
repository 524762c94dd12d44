namespace Isnad.Stories;

/// <summary>The stories that are open: takes articles up, some at a time, and says which stories that changes.</summary>
/// <remarks>
/// Every article opens a story; then the likeliest stories are made one (<see cref="StoryGrouping"/>); then those that grew much are
/// looked at anew from their single articles, so that what was put together too early comes apart. When in doubt, apart: a false merge
/// claims that two newsrooms corroborate each other.
/// </remarks>
/// <seealso href="docs/how-it-works.md#stories"/>
internal sealed class StoryWindow(StoryWeights weights)
{
    /// <summary>Articles further apart in time than this many days are never one story.</summary>
    public const double Days = 6;

    private const int Candidates = 40;
    private const float SureWithoutDate = 3.5f;
    private const double SlotsPerDay = 1;

    private readonly ArticleIndex _index = new();
    private readonly Dictionary<ArticleSketch, StoryProfile> _home = new(ReferenceEqualityComparer.Instance);
    private readonly List<StoryId> _merged = [];
    private readonly HashSet<StoryProfile> _changed = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many articles are open.</summary>
    public int Count => _index.Count;

    /// <summary>The stories that are open, each once.</summary>
    public IEnumerable<StoryProfile> Stories => _home.Values.Distinct(ReferenceEqualityComparer.Instance).Cast<StoryProfile>();

    /// <summary>Takes up a story as it was before.</summary>
    public void Restore(StoryProfile story)
    {
        foreach (var member in story.Members)
        {
            _index.Add(member);
            _home[member] = story;
        }
    }

    /// <summary>The part of a day whose articles are put into stories together; undated ones come last.</summary>
    public static long SlotOf(ArticleSketch article) => article.From is { } from ? (long)Math.Floor(from * SlotsPerDay) : long.MaxValue;

    /// <summary>The stories that the last call of <see cref="Take"/> gave other members, by id.</summary>
    public IEnumerable<StoryProfile> Changed => _changed.OrderBy(s => s.Id.Value, StringComparer.Ordinal);

    /// <summary>Puts articles into stories.</summary>
    /// <param name="articles">Articles that are not here yet, in any order; the result does not depend on it.</param>
    /// <returns>What became of stories that are not there any more.</returns>
    public TrackingStep Take(IReadOnlyList<ArticleSketch> articles)
    {
        _changed.Clear();
        _merged.Clear();
        var near = new Dictionary<StoryProfile, HashSet<StoryProfile>>(ReferenceEqualityComparer.Instance);
        foreach (var article in articles)
        {
            var story = new StoryProfile(StoryId.OpenedBy(article.Id));
            story.Add(article);
            near[story] = new HashSet<StoryProfile>(ReferenceEqualityComparer.Instance);
            _changed.Add(story);
            _index.Add(article);
            _home.Add(article, story);
        }
        foreach (var article in articles)
        {
            foreach (var other in _index.Nearest(article, Days, Candidates)) Link(_home[article], _home[other], near);
        }
        Group(near);
        return new TrackingStep([.. _merged]);
    }

    /// <summary>Lets stories go whose last article is older than a day.</summary>
    public void Close(double? before)
    {
        foreach (var story in Stories.Where(s => s.Members[^1] is { From: not null } last && last.To < before).ToList())
        {
            foreach (var member in story.Members)
            {
                _index.Remove(member);
                _home.Remove(member);
            }
        }
    }

    private void Group(Dictionary<StoryProfile, HashSet<StoryProfile>> near) => new StoryGrouping(Weigh, weights.Joins).Run(near, (stays, goes) =>
    {
        foreach (var member in goes.Members) _home[member] = stays;
        _changed.Remove(goes);
        _merged.Add(goes.Id);
        _changed.Add(stays);
    });

    private float? Weigh(StoryProfile a, StoryProfile b)
    {
        if (StoryLikeness.Gap(a, b) > Days) return null;
        var logOdds = weights.LogOdds(StoryLikeness.Of(a, b));
        return logOdds < SureWithoutDate && IsBlind(a, b) ? null : logOdds;
    }

    /// <summary>To put an undated article into a story dated to the day, or the reverse, claims a time that nobody named: that takes more than likeness.</summary>
    private static bool IsBlind(StoryProfile a, StoryProfile b) =>
        (a.Members.All(m => m.From is null) && b.Members.Any(m => m.IsDatedToTheDay)) || (b.Members.All(m => m.From is null) && a.Members.Any(m => m.IsDatedToTheDay));

    private static void Link(StoryProfile one, StoryProfile other, Dictionary<StoryProfile, HashSet<StoryProfile>> near)
    {
        if (one == other) return;
        Near(near, one).Add(other);
        Near(near, other).Add(one);
    }

    private static HashSet<StoryProfile> Near(Dictionary<StoryProfile, HashSet<StoryProfile>> near, StoryProfile story) =>
        near.TryGetValue(story, out var known) ? known : near[story] = new HashSet<StoryProfile>(ReferenceEqualityComparer.Instance);
}

/// <summary>What a step of tracking did to stories.</summary>
/// <param name="Gone">Stories that became part of others.</param>
internal sealed record TrackingStep(IReadOnlyList<StoryId> Gone);
