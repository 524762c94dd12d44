using System.Globalization;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Cli.Commands;

/// <summary>A story of which readers graded something, built from the rows that name its articles.</summary>
/// <param name="Set">The set of stories that it comes from.</param>
/// <param name="Newsroom">Its articles.</param>
/// <param name="Story">The story.</param>
/// <param name="Rows">Its rows: set, story, article, what was graded.</param>
internal sealed record GradedStory(string Set, Newsroom Newsroom, Story Story, IReadOnlyList<string[]> Rows)
{
    /// <summary>The stories that rows name, in their order.</summary>
    /// <param name="rows">Rows: set, story, article, what was graded.</param>
    /// <param name="bySource">The articles by the id that their input gives them.</param>
    public static IEnumerable<GradedStory> Of(IEnumerable<string[]> rows, Dictionary<string, AnalysedArticle> bySource)
    {
        foreach (var group in rows.GroupBy(r => r[1], StringComparer.Ordinal))
        {
            var articles = group.Select(r => bySource[r[2]]).Distinct().ToList();
            var story = new Story(new StoryId("s" + group.Key), [.. articles.Select(a => a.Article.Id)], null, []);
            yield return new GradedStory(
                group.First()[0],
                new Newsroom(articles, new CopyFinder().Find(articles), [story], []),
                story,
                [.. group.Where(r => r[3] != "-")]
            );
        }
    }

    /// <summary>The grades of texts that begin at a place of an article: rows with the place and the grade behind the article.</summary>
    /// <param name="bySource">The articles by the id that their input gives them.</param>
    public Dictionary<(ArticleId Article, int Start), int> GradesByPlace(Dictionary<string, AnalysedArticle> bySource) =>
        Rows.DistinctBy(r => (r[2], r[3]))
            .ToDictionary(
                r => (bySource[r[2]].Article.Id, int.Parse(r[3], CultureInfo.InvariantCulture)),
                r => int.Parse(r[4], CultureInfo.InvariantCulture)
            );
}
