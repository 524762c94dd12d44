using Isnad.Analysis;
using Isnad.Briefs;
using Isnad.Copies;
using Isnad.Pipeline;
using Isnad.Stories;

namespace Isnad.Evaluation;

/// <summary>A story of which readers graded something.</summary>
/// <param name="Articles">Its articles by the id that their input gives them.</param>
/// <param name="Newsroom">Where they are.</param>
/// <param name="Story">The story.</param>
/// <param name="Rows">Its rows: set, story, article, what was graded.</param>
internal sealed record GradedStory(
    IReadOnlyDictionary<string, AnalysedArticle> Articles,
    Newsroom Newsroom,
    Story Story,
    IReadOnlyList<string[]> Rows
)
{
    /// <summary>The stories of a file of labels.</summary>
    /// <param name="labels">The file.</param>
    /// <param name="folder">A folder with <c>articles.jsonl</c>, the articles that the labels name.</param>
    public static IEnumerable<GradedStory> Read(string labels, string folder)
    {
        var articles = new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), 2)
            .Read(new InputReader().Read([Path.Combine(folder, "articles.jsonl")]))
            .SelectMany(r => r.Articles)
            .DistinctBy(a => a.Article.SourceId)
            .ToDictionary(a => a.Article.SourceId!, StringComparer.Ordinal);
        var rows = File.ReadLines(labels).Where(l => l[0] != '#').Select(l => l.Split('\t'));
        foreach (var group in rows.GroupBy(r => r[1], StringComparer.Ordinal))
        {
            var members = group.Select(r => articles[r[2]]).Distinct().ToList();
            var story = new Story(StoryId.OpenedBy(members[0].Article.Id), [.. members.Select(a => a.Article.Id)], null, []);
            yield return new GradedStory(articles, new Newsroom(members, new CopyFinder().Find(members), [story], []), story, [.. group]);
        }
    }
}
