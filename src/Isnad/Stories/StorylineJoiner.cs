using Isnad.Analysis;
using Isnad.Arabic.Words;

namespace Isnad.Stories;

/// <summary>Joins stories over months and years by their actors and matter.</summary>
/// <remarks>
/// Two stories are of one storyline when the same telling names stand in both (persons, movements, countries beside them) and the
/// words of their matter agree. A pair of country names is no storyline: at least one shared person or body, or three places, is needed.
/// Stories are joined by average likeness, so that a chain of chance likenesses does not become a storyline.
/// </remarks>
public sealed class StorylineJoiner
{
    private const float LeastNames = 0.35f;
    private const float LeastWords = 0.16f;
    private const float LeastTogether = 0.62f;
    private const int KeysPerStory = 12;
    private const int MostStoriesOfAName = 400;

    /// <summary>The storylines of some stories; a story that belongs to none is in none.</summary>
    /// <param name="articles">The articles of the stories.</param>
    /// <param name="stories">The stories.</param>
    public IReadOnlyList<Storyline> Join(IReadOnlyList<AnalysedArticle> articles, IReadOnlyList<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(stories);
        var sketcher = ArticleSketcher.WithShippedTables();
        var byId = articles.ToDictionary(a => a.Article.Id);
        var profiles = stories.OrderBy(s => byId[s.Articles[0]].Article.Published?.Earliest ?? DateTimeOffset.MaxValue).ThenBy(s => s.Id.Value, StringComparer.Ordinal)
            .Select(s => new LineMember(s, [.. s.Articles.Take(8).Select(id => byId[id])], sketcher)).ToList();
        var lines = new List<List<LineMember>>();
        var byName = new Dictionary<int, List<List<LineMember>>>();
        foreach (var story in profiles)
        {
            var best = Candidates(story, byName).Select(line => (Line: line, Likeness: line.Average(story.Likeness))).Where(l => l.Likeness >= LeastTogether).OrderByDescending(l => l.Likeness).FirstOrDefault().Line;
            if (best is null) lines.Add(best = []);
            best.Add(story);
            foreach (var key in story.Keys)
            {
                var known = byName.TryGetValue(key, out var list) ? list : byName[key] = [];
                if (known.Count == 0 || known[^1] != best) known.Add(best);
            }
        }
        return [.. lines.Where(l => l.Count > 1).Select(l => new Storyline(new StorylineId("l" + StableHash.Hex("storyline", l[0].Story.Id.Value)), Title(l), [.. l.Select(m => m.Story.Id)]))];
    }

    private static IEnumerable<List<LineMember>> Candidates(LineMember story, Dictionary<int, List<List<LineMember>>> byName) =>
        story.Keys.SelectMany(k => byName.TryGetValue(k, out var lines) && lines.Count <= MostStoriesOfAName ? lines : []).GroupBy(l => l).Where(g => g.Count() >= 2).Select(g => g.Key).Where(l => l.Count <= 300);

    /// <summary>The names that most of its stories share, in their usual form.</summary>
    private static string Title(List<LineMember> line) => string.Join("، ", line.SelectMany(m => m.Names).GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() * 2 > line.Count)
        .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Split(' ').Max(w => StemTable.Shipped.Weight(LightStemmer.Stem(Arabic.Letters.Folding.Fold(w))))).ThenBy(g => g.Key, StringComparer.Ordinal).Take(4).Select(g => g.Key));

    private sealed class LineMember
    {
        private readonly SparseVector _names = SparseVector.Empty;
        private readonly SparseVector _words = SparseVector.Empty;
        private readonly HashSet<string> _actors;

        public LineMember(Story story, IReadOnlyList<AnalysedArticle> articles, ArticleSketcher sketcher)
        {
            Story = story;
            var sketches = articles.Select(sketcher.Sketch).ToList();
            foreach (var sketch in sketches)
            {
                _names = _names.Plus(sketch.Names);
                _words = _words.Plus(sketch.All);
            }
            var mentions = articles.SelectMany(a => a.Mentions.Where(m => m is { Entity: not null, Kind: not MentionKind.Outlet }).Select(m => (a, m))).ToList();
            var telling = mentions.GroupBy(p => p.m.Entity!.Id.Value, StringComparer.Ordinal).Where(g => g.Select(p => p.a).Distinct().Count() * 2 > articles.Count && g.Count() >= 2).ToList();
            _actors = [.. telling.Select(g => g.Key)];
            Names = [.. telling.OrderByDescending(g => g.Count()).Select(g => g.First().m.Entity!.Name).Distinct(StringComparer.Ordinal).Take(10)];
            Keys = [.. sketches[0].Names.Keys.Zip(sketches[0].Names.Values).OrderByDescending(p => p.Second).ThenBy(p => p.First).Take(KeysPerStory).Select(p => p.First)];
        }

        public Story Story { get; }

        public IReadOnlyList<string> Names { get; }

        public IReadOnlyList<int> Keys { get; }

        /// <summary>1 and more when two stories are of one storyline; 0 when something that is needed is missing.</summary>
        public float Likeness(LineMember other)
        {
            if (_actors.Count(other._actors.Contains) < 3) return 0;
            var names = _names.Cosine(other._names);
            var words = _words.Cosine(other._words);
            return names < LeastNames || words < LeastWords ? 0 : names + words;
        }
    }
}
