using System.Text.Json;
using Isnad.Articles;

namespace Isnad.Tests.Golden;

/// <summary>
/// Pages of our own writing with the articles that must come out of them; <c>ISNAD_WRITE_GOLDEN=1</c> writes what comes out, to be read
/// before it is kept.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "Isnad.Tests", "Golden");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_page_gives_its_articles(string name)
    {
        var expected = Path.Combine(Folder, name, "expected.json");
        var got = Written(Running.Articles(Path.Combine(Folder, name, "source.html")).Select(a => a.Article));
        if (Environment.GetEnvironmentVariable("ISNAD_WRITE_GOLDEN") == "1")
            File.WriteAllText(expected, got);

        got.ShouldBe(File.ReadAllText(expected));
    }

    private static string Written(IEnumerable<Article> articles) =>
        JsonSerializer.Serialize(
            articles.Select(a => new
            {
                a.Title,
                a.Subtitle,
                Outlet = a.Outlet?.Name,
                a.Authors,
                a.Section,
                a.Tags,
                Published = a.Published?.Value,
                Basis = a.Published?.Basis.ToString(),
                Modified = a.Modified?.Value,
                a.Language,
                PartOf = a.PartOf?.Index,
                Paragraphs = a.Paragraphs.Select(p => p.Kind + ": " + p.Span.Of(a.Text)),
                a.Captions,
                Dropped = a.Dropped.Select(d => d.Reason + ": " + d.Text),
            }),
            Options
        ) + "\n";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };
}
