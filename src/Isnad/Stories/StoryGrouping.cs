namespace Isnad.Stories;

/// <summary>Makes one story of two, again and again, the likeliest pair first, as long as a pair is to be joined.</summary>
/// <remarks>
/// Agglomerative clustering: after each step the new story is weighed anew against all that are near to it; a large one when it has grown
/// by an eighth, and before that each of its pairs once more when its turn comes. Total order of pairs, so that the result does not depend
/// on the order of the input.
/// </remarks>
/// <param name="weigh">How much speaks for two stories being one, above what it takes; null when it is out of the question.</param>
internal sealed class StoryGrouping(Func<StoryProfile, StoryProfile, float?> weigh)
{
    private readonly PriorityQueue<
        (StoryProfile A, StoryProfile B, int VersionA, int VersionB, float Weight),
        (float Weight, string A, string B)
    > _pairs = new(
        Comparer<(float Weight, string A, string B)>.Create(
            static (x, y) =>
            {
                var order = y.Weight.CompareTo(x.Weight);
                if (order == 0)
                    order = string.CompareOrdinal(x.A, y.A);
                return order == 0 ? string.CompareOrdinal(x.B, y.B) : order;
            }
        )
    );

    private const int EveryTime = 16;

    private readonly Dictionary<StoryProfile, int> _versions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StoryProfile, int> _weighed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Joins stories.</summary>
    /// <param name="near">Which stories could be one, both ways; changed on the way.</param>
    /// <param name="joined">Called with the story that stays, after it has taken up the members of the one that goes.</param>
    public void Run(Dictionary<StoryProfile, HashSet<StoryProfile>> near, Action<StoryProfile, StoryProfile> joined)
    {
        foreach (var (story, others) in near)
        {
            foreach (var other in others)
                if (string.CompareOrdinal(story.Id.Value, other.Id.Value) < 0)
                    Weigh(story, other);
        }
        while (_pairs.TryDequeue(out var pair, out _))
        {
            if (Version(pair.A) != pair.VersionA || Version(pair.B) != pair.VersionB)
                continue;
            if (HasGrown(pair.A) || HasGrown(pair.B))
            {
                if (!(weigh(pair.A, pair.B) >= 0))
                    continue;
            }
            var (stays, goes) = Stays(pair.A, pair.B) ? (pair.A, pair.B) : (pair.B, pair.A);
            stays.Add(goes);
            _versions[goes] = -1;
            joined(stays, goes);
            var neighbours = near[stays];
            neighbours.Remove(goes);
            var all = stays.Members.Count < EveryTime || stays.Members.Count * 8 > _weighed.GetValueOrDefault(stays) * 9;
            foreach (var neighbour in near[goes])
            {
                if (neighbour == stays)
                    continue;
                var theirs = near[neighbour];
                theirs.Remove(goes);
                if (!theirs.Add(stays))
                    continue;
                neighbours.Add(neighbour);
                if (!all)
                    Weigh(stays, neighbour);
            }
            near.Remove(goes);
            if (!all)
                continue;
            _versions[stays] = Version(stays) + 1;
            _weighed[stays] = stays.Members.Count;
            foreach (var neighbour in neighbours)
                Weigh(stays, neighbour);
        }
    }

    /// <summary>Whether a story has taken up others since all its pairs were weighed.</summary>
    private bool HasGrown(StoryProfile story) => _weighed.TryGetValue(story, out var size) && size != story.Members.Count;

    private int Version(StoryProfile story) => _versions.GetValueOrDefault(story);

    private void Weigh(StoryProfile one, StoryProfile other)
    {
        var (a, b) = string.CompareOrdinal(one.Id.Value, other.Id.Value) < 0 ? (one, other) : (other, one);
        if (weigh(a, b) is { } weight and >= 0)
            _pairs.Enqueue((a, b, Version(a), Version(b), weight), (weight, a.Id.Value, b.Id.Value));
    }

    /// <summary>
    /// An id that was given out stays before one that was not; of two such that of the larger story, then that of the earlier.
    /// </summary>
    private static bool Stays(StoryProfile a, StoryProfile b)
    {
        if (a.IsKnown != b.IsKnown)
            return a.IsKnown;
        if (a.Members.Count != b.Members.Count)
            return a.Members.Count > b.Members.Count;
        return ArticleSketch.Compare(a.Members[0], b.Members[0]) <= 0;
    }
}
