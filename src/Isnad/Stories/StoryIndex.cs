namespace Isnad.Stories;

/// <summary>Finds the stories that an article could belong to: those that share its weightiest words.</summary>
internal sealed class StoryIndex
{
    private const int KeysPerArticle = 24;
    private const int LongestPosting = 3000;
    private const int Most = 24;

    private readonly Dictionary<int, List<StoryProfile>> _postings = [];

    /// <summary>Notes that a story has an article with these words.</summary>
    public void Add(ArticleSketch article, StoryProfile story)
    {
        foreach (var (key, _) in Weightiest(article))
        {
            if (!_postings.TryGetValue(key, out var posting)) _postings[key] = posting = [];
            if (posting.Count == 0 || posting[^1] != story)
            {
                posting.Add(story);
                if (posting.Count > LongestPosting) posting.RemoveRange(0, LongestPosting / 2);
            }
        }
    }

    /// <summary>The stories that share most weight with an article and are near enough in time, the nearest first.</summary>
    public List<StoryProfile> Candidates(ArticleSketch article, double windowDays)
    {
        var shared = new Dictionary<StoryProfile, float>();
        foreach (var (key, value) in Weightiest(article))
        {
            if (!_postings.TryGetValue(key, out var posting)) continue;
            foreach (var story in posting)
            {
                if (story.Members.Count > 0) shared[story] = shared.GetValueOrDefault(story) + (value * value);
            }
        }
        return [.. shared.Where(p => Near(article, p.Key, windowDays)).OrderByDescending(p => p.Value).ThenBy(p => p.Key.Id.Value, StringComparer.Ordinal).Take(Most).Select(p => p.Key)];
    }

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

    private static IEnumerable<(int Key, float Value)> Weightiest(ArticleSketch article) =>
        article.Lead.Keys.Zip(article.Lead.Values).OrderByDescending(p => p.Second).ThenBy(p => p.First).Take(KeysPerArticle).Select(p => (p.First, p.Second));
}
