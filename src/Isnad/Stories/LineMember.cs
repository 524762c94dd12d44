using Isnad.Analysis;

namespace Isnad.Stories;

/// <summary>What joining stories to storylines needs of a story: its names and words, and its actors.</summary>
/// <param name="Id">The story.</param>
/// <param name="Names">The names of its articles.</param>
/// <param name="Words">Their words.</param>
/// <param name="Actors">Entities that most of its articles name, and what they are called.</param>
/// <param name="Keys">Its weightiest names, by which candidates are looked up.</param>
internal sealed record LineMember(
    StoryId Id,
    SparseVector Names,
    SparseVector Words,
    IReadOnlyDictionary<string, string> Actors,
    int[] Keys
)
{
    /// <summary>Of how many of its articles a story's names and words are taken.</summary>
    public const int MostArticles = 8;

    private const float LeastNames = 0.3f;
    private const float LeastWords = 0.16f;
    private const int LeastActors = 3;
    private const int MostKeys = 12;

    /// <summary>What a story's articles have.</summary>
    /// <param name="id">The story.</param>
    /// <param name="articles">Its first articles.</param>
    /// <param name="sketcher">Makes their sketches.</param>
    public static LineMember Of(StoryId id, IReadOnlyList<AnalysedArticle> articles, ArticleSketcher sketcher)
    {
        var sketches = articles.Select(sketcher.Sketch).ToList();
        var mentions = articles.SelectMany(a =>
            a.Mentions.Where(m => m is { Entity: not null, Kind: not MentionKind.Outlet }).Select(m => (Article: a, Mention: m))
        );
        var telling = mentions
            .GroupBy(p => p.Mention.Entity!.Id.Value, StringComparer.Ordinal)
            .Where(g => g.Count() >= 2 && g.Select(p => p.Article).Distinct().Count() * 2 > articles.Count);
        return new LineMember(
            id,
            Sum(sketches.Select(s => s.Names)),
            Sum(sketches.Select(s => s.All)),
            telling
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First().Mention.Entity!.Name, StringComparer.Ordinal),
            [
                .. sketches[0]
                    .Names.Keys.Zip(sketches[0].Names.Values)
                    .OrderByDescending(p => p.Second)
                    .ThenBy(p => p.First)
                    .Take(MostKeys)
                    .Select(p => p.First),
            ]
        );
    }

    /// <summary>1 and more when two stories are surely of one storyline; 0 when something that is needed is missing.</summary>
    public float Likeness(LineMember other)
    {
        if (Actors.Keys.Count(other.Actors.ContainsKey) < LeastActors)
            return 0;
        var names = Names.Cosine(other.Names);
        var words = Words.Cosine(other.Words);
        return names < LeastNames || words < LeastWords ? 0 : names + words;
    }

    private static SparseVector Sum(IEnumerable<SparseVector> vectors) => vectors.Aggregate(SparseVector.Empty, (sum, v) => sum.Plus(v));
}
