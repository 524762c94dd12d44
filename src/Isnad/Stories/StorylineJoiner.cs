using Isnad.Analysis;
using Isnad.Arabic.Words;

namespace Isnad.Stories;

/// <summary>Joins stories over months and years by their actors and matter.</summary>
/// <remarks>
/// Two stories are of one storyline when the same telling names stand in both (persons, movements, countries beside them) and the
/// words of their matter agree. A pair of country names is no storyline: at least three shared actors or places are needed.
/// Stories are joined by average likeness, so that a chain of chance likenesses does not become a storyline.
/// </remarks>
public sealed class StorylineJoiner
{
    /// <summary>A story joins a storyline from this average likeness up.</summary>
    internal const float LeastTogether = 0.58f;

    /// <summary>A name that more stories have leads to none.</summary>
    internal const int MostStoriesOfAName = 400;

    /// <summary>A storyline of more stories takes none up.</summary>
    internal const int MostStories = 300;

    /// <summary>The storylines of some stories; a story that belongs to none is in none.</summary>
    /// <param name="articles">The articles of the stories.</param>
    /// <param name="stories">The stories.</param>
    public IReadOnlyList<Storyline> Join(IReadOnlyList<AnalysedArticle> articles, IReadOnlyList<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(stories);
        var sketcher = ArticleSketcher.WithShippedTables();
        var byId = articles.ToDictionary(a => a.Article.Id);
        var lines = new List<List<LineMember>>();
        var byName = new Dictionary<int, List<List<LineMember>>>();
        foreach (
            var story in stories
                .OrderBy(s => byId[s.Articles[0]].Article.Published?.Earliest ?? DateTimeOffset.MaxValue)
                .ThenBy(s => s.Id.Value, StringComparer.Ordinal)
        )
        {
            var member = LineMember.Of(story.Id, [.. story.Articles.Take(LineMember.MostArticles).Select(id => byId[id])], sketcher);
            var best = Candidates(member, byName)
                .Select(line => (Line: line, Likeness: line.Average(member.Likeness)))
                .Where(l => l.Likeness >= LeastTogether)
                .OrderByDescending(l => l.Likeness)
                .FirstOrDefault()
                .Line;
            if (best is null)
                lines.Add(best = []);
            best.Add(member);
            foreach (var key in member.Keys)
            {
                var known = byName.TryGetValue(key, out var list) ? list : byName[key] = [];
                if (known.Count == 0 || known[^1] != best)
                    known.Add(best);
            }
        }
        return [.. lines.Where(l => l.Count > 1).Select(l => new Storyline(IdOf(l[0].Id), Title(l), [.. l.Select(m => m.Id)]))];
    }

    /// <summary>The id of a storyline that begins with a story.</summary>
    internal static StorylineId IdOf(StoryId first) => new("l" + StableHash.Hex("storyline", first.Value));

    /// <summary>The names that most of its stories share, in their usual form, the most telling first.</summary>
    internal static string Title(IReadOnlyList<LineMember> line) =>
        string.Join(
            "، ",
            line.SelectMany(m => m.Actors.Values.Distinct(StringComparer.Ordinal))
                .GroupBy(n => n, StringComparer.Ordinal)
                .Where(g => g.Count() * 2 > line.Count)
                .OrderByDescending(g => g.Count())
                .ThenByDescending(g =>
                    g.Key.Split(' ').Max(w => StemTable.Shipped.Weight(LightStemmer.Stem(Arabic.Letters.Folding.Fold(w))))
                )
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Take(4)
                .Select(g => g.Key)
        );

    private static IEnumerable<List<LineMember>> Candidates(LineMember story, Dictionary<int, List<List<LineMember>>> byName) =>
        story
            .Keys.SelectMany(k => byName.TryGetValue(k, out var lines) && lines.Count <= MostStoriesOfAName ? lines : [])
            .GroupBy(l => l)
            .Where(g => g.Count() >= 2)
            .Select(g => g.Key)
            .Where(l => l.Count <= MostStories);
}
