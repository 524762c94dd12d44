namespace Isnad.Stories;

/// <summary>Makes one story of two, again and again, the likeliest pair first, as long as a pair is to be joined.</summary>
/// <remarks>Agglomerative clustering: after each step the new story is weighed anew against all that are near to it. Total order of pairs, so that the result does not depend on the order of the input.</remarks>
/// <param name="weigh">How much speaks for two stories being one, above what it takes; null when it is out of the question.</param>
internal sealed class StoryGrouping(Func<StoryProfile, StoryProfile, float?> weigh)
{
    private readonly PriorityQueue<(StoryProfile A, StoryProfile B, int VersionA, int VersionB, float Weight), (float Weight, string A, string B)> _pairs =
        new(Comparer<(float Weight, string A, string B)>.Create(static (x, y) =>
        {
            var order = y.Weight.CompareTo(x.Weight);
            if (order == 0) order = string.CompareOrdinal(x.A, y.A);
            return order == 0 ? string.CompareOrdinal(x.B, y.B) : order;
        }));

    private readonly Dictionary<StoryProfile, int> _versions = new(ReferenceEqualityComparer.Instance);

    /// <summary>Joins stories.</summary>
    /// <param name="near">Which stories could be one, both ways; changed on the way.</param>
    /// <param name="joined">Called with the story that stays, after it has taken up the members of the one that goes.</param>
    public void Run(Dictionary<StoryProfile, HashSet<StoryProfile>> near, Action<StoryProfile, StoryProfile> joined)
    {
        foreach (var (story, others) in near)
        {
            foreach (var other in others) if (string.CompareOrdinal(story.Id.Value, other.Id.Value) < 0) Weigh(story, other);
        }
        while (_pairs.TryDequeue(out var pair, out _))
        {
            if (Version(pair.A) != pair.VersionA || Version(pair.B) != pair.VersionB) continue;
            var (stays, goes) = Stays(pair.A, pair.B) ? (pair.A, pair.B) : (pair.B, pair.A);
            stays.Add(goes);
            _versions[stays] = Version(stays) + 1;
            _versions[goes] = -1;
            joined(stays, goes);
            var neighbours = near[stays];
            neighbours.UnionWith(near[goes]);
            neighbours.Remove(stays);
            neighbours.Remove(goes);
            near.Remove(goes);
            foreach (var neighbour in neighbours)
            {
                var theirs = near[neighbour];
                theirs.Remove(goes);
                theirs.Add(stays);
                Weigh(stays, neighbour);
            }
        }
    }

    private int Version(StoryProfile story) => _versions.GetValueOrDefault(story);

    private void Weigh(StoryProfile one, StoryProfile other)
    {
        var (a, b) = string.CompareOrdinal(one.Id.Value, other.Id.Value) < 0 ? (one, other) : (other, one);
        if (weigh(a, b) is { } weight and >= 0) _pairs.Enqueue((a, b, Version(a), Version(b), weight), (weight, a.Id.Value, b.Id.Value));
    }

    /// <summary>An id that was given out stays before one that was not; of two such that of the larger story, then that of the earlier.</summary>
    private static bool Stays(StoryProfile a, StoryProfile b)
    {
        if (a.IsKnown != b.IsKnown) return a.IsKnown;
        if (a.Members.Count != b.Members.Count) return a.Members.Count > b.Members.Count;
        return ArticleSketch.Compare(a.Members[0], b.Members[0]) <= 0;
    }
}
