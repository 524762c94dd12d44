using System.Globalization;
using Isnad.Briefs;

namespace Isnad.Evaluation;

/// <summary>What readers say of the sentences by which stories tell what happened.</summary>
/// <param name="First">Stories whose first sentence tells the main happening or an indispensable stage by itself.</param>
/// <param name="Stages">Happenings and indispensable stages that are told, each once.</param>
/// <param name="Told">Sentences told.</param>
/// <param name="Poor">Those of them that are useless: they hang, tell another matter, mislead.</param>
internal readonly record struct JudgedHappened(int First, int Stages, int Told, int Poor)
{
    /// <summary>Tells what happened in each story and looks up the grades; a sentence that no reader graded counts for nothing.</summary>
    /// <param name="labels">The file of graded sentences: set, story, article, start, grade, group.</param>
    /// <param name="folder">A folder with <c>articles.jsonl</c>, the articles that the labels name.</param>
    /// <returns>By the set that a story is of.</returns>
    public static Dictionary<string, JudgedHappened> Of(string labels, string folder)
    {
        var writer = BriefWriter.WithShippedTables();
        var sums = new Dictionary<string, JudgedHappened>(StringComparer.Ordinal);
        foreach (var graded in GradedStory.Read(labels, folder))
        {
            var grades = graded
                .Rows.Where(r => r[3] != "-")
                .ToDictionary(
                    r => (graded.Articles[r[2]].Article.Id, int.Parse(r[3], CultureInfo.InvariantCulture)),
                    r => (Grade: int.Parse(r[4], CultureInfo.InvariantCulture), Group: r[5])
                );
            var told = writer
                .Write(graded.Newsroom, graded.Story)
                .Happened.Select(t => grades.GetValueOrDefault((t.Evidence[0].Article, t.Evidence[0].Span.Start), (Grade: -1, Group: "")))
                .ToList();
            var sum = sums.GetValueOrDefault(graded.Rows[0][0]);
            sums[graded.Rows[0][0]] = new JudgedHappened(
                sum.First + (told is [{ Grade: 3 }, ..] ? 1 : 0),
                sum.Stages + told.Where(t => t.Grade == 3).Select(t => t.Group).Distinct(StringComparer.Ordinal).Count(),
                sum.Told + told.Count,
                sum.Poor + told.Count(t => t.Grade == 0)
            );
        }
        return sums;
    }

    /// <summary>Several together.</summary>
    public static JudgedHappened Sum(IEnumerable<JudgedHappened> judged) =>
        judged.Aggregate((a, b) => new JudgedHappened(a.First + b.First, a.Stages + b.Stages, a.Told + b.Told, a.Poor + b.Poor));
}
