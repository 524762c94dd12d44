using System.Globalization;
using Isnad.Briefs;

namespace Isnad.Evaluation;

/// <summary>What readers say of the statements that short briefs quote first.</summary>
/// <param name="Foremost">Decisive words of a main actor, rightly given.</param>
/// <param name="Worthy">Those and others worth quoting.</param>
/// <param name="Graded">Statements that a reader graded, of the first ten of each brief.</param>
/// <param name="Wrong">Another's words, no statement, misleading.</param>
internal readonly record struct JudgedStatements(int Foremost, int Worthy, int Graded, int Wrong)
{
    private const int Speakers = 8;
    private const int OfOne = 4;
    private const int Lines = 10;

    /// <summary>Writes the brief of each story and looks up the grades; a statement that no reader graded counts for nothing.</summary>
    /// <param name="labels">The file of graded statements: set, story, article, start, grade.</param>
    /// <param name="folder">A folder with <c>articles.jsonl</c>, the articles that the labels name.</param>
    public static JudgedStatements Of(string labels, string folder)
    {
        var writer = BriefWriter.WithShippedTables();
        var sum = default(JudgedStatements);
        foreach (var story in GradedStory.Read(labels, folder))
        {
            var grades = story
                .Rows.Where(r => r[3] != "-")
                .ToLookup(
                    r => (story.Articles[r[2]].Article.Id, int.Parse(r[3], CultureInfo.InvariantCulture)),
                    r => int.Parse(r[4], CultureInfo.InvariantCulture)
                );
            var quoted = SpeakerOrder
                .Foremost(SpeakerOrder.Of(writer.Write(story.Newsroom, story.Story).Statements), Speakers)
                .SelectMany(said => SpeakerOrder.First(said, OfOne))
                .Take(Lines)
                .SelectMany(told => grades[(told.Lead.Evidence.Article, told.Lead.Evidence.Span.Start)].Take(1))
                .ToList();
            sum = new JudgedStatements(
                sum.Foremost + quoted.Count(g => g == 3),
                sum.Worthy + quoted.Count(g => g >= 2),
                sum.Graded + quoted.Count,
                sum.Wrong + quoted.Count(g => g == 0)
            );
        }
        return sum;
    }
}
