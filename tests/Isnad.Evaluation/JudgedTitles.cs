using Isnad.Briefs;
using Isnad.Copies;
using Isnad.Pipeline;
using Isnad.Stories;

namespace Isnad.Evaluation;

/// <summary>What readers say of the titles of stories.</summary>
/// <param name="Good">Titles that tell the main matter by themselves.</param>
/// <param name="Bad">Titles by which one does not recognise the story.</param>
internal readonly record struct JudgedTitles(int Good, int Bad)
{
    /// <summary>Gives each story its title and looks up its grade; a headline that no reader graded is neither.</summary>
    /// <param name="labels">The file of graded headlines: set, story, article, grade.</param>
    /// <param name="folder">A folder with <c>articles.jsonl</c>, the articles that the labels name.</param>
    public static JudgedTitles Of(string labels, string folder)
    {
        var articles = new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), 2)
            .Read(new InputReader().Read([Path.Combine(folder, "articles.jsonl")]))
            .SelectMany(r => r.Articles)
            .DistinctBy(a => a.Article.SourceId)
            .ToDictionary(a => a.Article.SourceId!, StringComparer.Ordinal);
        var writer = BriefWriter.WithShippedTables();
        var grades = new List<string>();
        foreach (
            var rows in File.ReadLines(labels).Where(l => l[0] != '#').Select(l => l.Split('\t')).GroupBy(r => r[1], StringComparer.Ordinal)
        )
        {
            var members = rows.Select(r => articles[r[2]]).ToList();
            var story = new Story(StoryId.OpenedBy(members[0].Article.Id), [.. members.Select(a => a.Article.Id)], null, []);
            var title = writer.Title(new Newsroom(members, new CopyFinder().Find(members), [story], []), story);
            grades.Add(rows.First(r => articles[r[2]].Article.Title == title)[3]);
        }
        return new JudgedTitles(grades.Count(g => g == "2"), grades.Count(g => g == "0"));
    }
}
