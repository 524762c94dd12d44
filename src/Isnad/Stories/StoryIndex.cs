namespace Isnad.Stories;

/// <summary>Finds the stories that an article could belong to: those that share its weightiest words and have an article near enough in time.</summary>
/// <remarks>Words are kept by day, so that the cost of a look-up grows with the news of a window, not with the store.</remarks>
internal sealed class StoryIndex
{
    private const int KeysPerArticle = 24;
    private const int Most = 20;
    private const int Undated = int.MinValue;

    private readonly Dictionary<(int Key, int Day), List<StoryProfile>> _postings = [];
    private readonly Dictionary<int, SortedSet<int>> _daysOfKey = [];

    /// <summary>Notes that a story has an article with these words.</summary>
    public void Add(ArticleSketch article, StoryProfile story)
    {
        foreach (var day in DaysOf(article))
        {
            foreach (var (key, _) in Weightiest(article))
            {
                var posting = _postings.TryGetValue((key, day), out var known) ? known : _postings[(key, day)] = [];
                if (posting.Count == 0 || (posting[^1] != story && !posting.Contains(story))) posting.Add(story);
                if (day != Undated) (_daysOfKey.TryGetValue(key, out var days) ? days : _daysOfKey[key] = []).Add(day);
            }
        }
    }

    /// <summary>The stories that share most weight with an article and are near enough in time, the nearest first.</summary>
    public List<StoryProfile> Candidates(ArticleSketch article, double windowDays)
    {
        var shared = new Dictionary<StoryProfile, float>();
        var seen = new HashSet<StoryProfile>();
        var (first, last) = article.IsDatedToTheDay ? ((int)(article.From!.Value - windowDays), (int)(article.To + windowDays)) : (0, -1);
        foreach (var (key, value) in Weightiest(article))
        {
            seen.Clear();
            if (article.IsDatedToTheDay)
            {
                for (var day = first; day <= last; day++) Note(key, day, value * value, shared, seen);
            }
            Note(key, Undated, value * value, shared, seen);
            if (!article.IsDatedToTheDay) foreach (var day in _daysOfKey.GetValueOrDefault(key) ?? []) Note(key, day, value * value, shared, seen);
        }
        return [.. shared.Where(p => Near(article, p.Key, windowDays)).OrderByDescending(p => p.Value).ThenBy(p => p.Key.Id.Value, StringComparer.Ordinal).Take(Most).Select(p => p.Key)];
    }

    private void Note(int key, int day, float weight, Dictionary<StoryProfile, float> shared, HashSet<StoryProfile> seen)
    {
        if (!_postings.TryGetValue((key, day), out var posting)) return;
        foreach (var story in posting)
        {
            if (story.Members.Count > 0 && seen.Add(story)) shared[story] = shared.GetValueOrDefault(story) + weight;
        }
    }

    private static int[] DaysOf(ArticleSketch article) => [article.IsDatedToTheDay ? (int)article.From!.Value : Undated];

    private static bool Near(ArticleSketch article, StoryProfile story, double windowDays)
    {
        var undated = true;
        for (var i = story.Members.Count - 1; i >= 0; i--)
        {
            if (StoryFeatures.Gap(article, story.Members[i]) is not { } gap) continue;
            undated = false;
            if (gap <= windowDays) return true;
            if (story.Members.Count - i > 200) return false;
        }
        return undated;
    }

    private static IEnumerable<(int Key, float Value)> Weightiest(ArticleSketch article) => article.Weightiest(KeysPerArticle);
}
