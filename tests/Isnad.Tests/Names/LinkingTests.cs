using System.Text.Json;
using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Tests.Names;

/// <summary>The table of spellings and of names that only their article can tell apart, measured against its floor.</summary>
public class LinkingTests
{
    private static readonly Lazy<List<string[]>> Rows = new(() =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Isnad.Tests", "Names", "linking.tsv"))
                .Where(l => l.Length > 0 && l[0] != '#')
                .Select(l => l.Split('\t')),
        ]
    );

    [Fact]
    public void The_table_has_three_hundred_spellings_and_forty_that_need_their_article()
    {
        Rows.Value.Count.ShouldBeGreaterThanOrEqualTo(300);
        Rows.Value.Count(r => r[0].Length > 0).ShouldBeGreaterThanOrEqualTo(40);
    }

    [Fact]
    public void Names_mean_whom_they_mean()
    {
        var wrong = Rows.Value.Where(r => Linked(r) != r[3]).Select(r => $"{r[2]} in {r[1]}: {Linked(r)} for {r[3]}").ToList();
        using var floors = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Isnad.Evaluation", "floors.json")));

        (1 - ((double)wrong.Count / Rows.Value.Count)).ShouldBeGreaterThanOrEqualTo(
            floors.RootElement.GetProperty("linking.right").GetDouble(),
            string.Join('\n', wrong)
        );
    }

    /// <summary>The id of the last mention that ends where the name last ends; - where there is none.</summary>
    private static string Linked(string[] row)
    {
        var text = row[0].Length > 0 ? row[1] : "ورد في التقرير اسم " + row[1] + " أمس.";
        var article = new Article
        {
            Id = ArticleId.OfText("", "test", 0, text),
            Input = "test",
            Text = text,
            Published = row[0].Length > 0 ? new ArticleDate(row[0], DatePrecision.Day, DateBasis.Given, null) : null,
        };
        var end = text.LastIndexOf(row[2], StringComparison.Ordinal) + row[2].Length;
        return NameReader.WithShippedTables().Read(article).LastOrDefault(m => m.Span.End == end)?.Entity?.Id.Value ?? "-";
    }
}
