using Isnad.Briefs;

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
        var writer = BriefWriter.WithShippedTables();
        var grades = new List<string>();
        foreach (var graded in GradedStory.Read(labels, folder))
        {
            var title = writer.Title(graded.Newsroom, graded.Story);
            grades.Add(graded.Rows.First(r => graded.Articles[r[2]].Article.Title == title)[3]);
        }
        return new JudgedTitles(grades.Count(g => g == "2"), grades.Count(g => g == "0"));
    }
}
