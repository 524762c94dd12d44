using System.Globalization;
using System.Text;
using Isnad.Articles;
using Isnad.Pages;
using Isnad.Pipeline;

namespace Isnad.Tests.Articles;

/// <summary>Every shape of page, made of every article with its day in every form, gives exactly the article.</summary>
public sealed class GeneratedPageTests
{
    public static TheoryData<string> Shapes => [.. PageShape.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_page_gives_its_article_and_nothing_else(string shape)
    {
        var built = PageShape.All.Single(s => s.Name == shape);
        var wrong = new List<string>();
        foreach (var article in WrittenArticle.All)
        {
            foreach (var (form, print) in DateForms.All)
            {
                var articles = Read(built.Build(article, print(article.Published)));
                wrong.AddRange(Faults(built, article, articles).Select(fault => $"{article.Title[..12]} / {form}: {fault}"));
            }
        }

        wrong.Take(12).ShouldBeEmpty();
    }

    [Fact]
    public void There_are_at_least_a_dozen_shapes() => PageShape.All.Count.ShouldBeGreaterThanOrEqualTo(12);

    private static IEnumerable<string> Faults(PageShape shape, WrittenArticle written, IReadOnlyList<Article> articles)
    {
        if (articles.Count == 0)
            return ["no article"];
        var read = articles[0];
        var faults = new List<string>();
        void Same(string what, string? got, string? wanted)
        {
            if (got != wanted)
                faults.Add($"{what} is {got ?? "null"}, not {wanted ?? "null"}");
        }
        Same("title", read.Title, written.Title);
        Same("authors", string.Join(", ", read.Authors), shape.Signed ? written.Author : "");
        Same("day", read.Published?.Day, shape.Dated ? written.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
        Same("subtitle", read.Subtitle, shape.Subtitled ? written.Subtitle : null);
        if (shape.Tagged)
            Same("tags", string.Join(", ", read.Tags), string.Join(", ", written.Tags));
        Same("language", read.Language, "ar");
        Paragraphs(faults, read, written);
        Same("articles", articles.Count.ToString(CultureInfo.InvariantCulture), shape.Second ? "2" : "1");
        if (shape.Second && articles.Count == 2)
        {
            Same("second title", articles[1].Title, PageShape.Other.Title);
            Paragraphs(faults, articles[1], PageShape.Other);
        }
        return faults;
    }

    /// <summary>An agency's dateline belongs to the first paragraph; else the paragraphs are those written, no more and no fewer.</summary>
    private static void Paragraphs(List<string> faults, Article read, WrittenArticle written)
    {
        var got = read.Paragraphs.Select(p => p.Span.Of(read.Text)).ToList();
        if (
            got.Count > 0
            && got[0].EndsWith(written.Paragraphs[0], StringComparison.Ordinal)
            && got[0].Contains("(الأفق) - ", StringComparison.Ordinal)
        )
            got[0] = written.Paragraphs[0];
        faults.AddRange(written.Paragraphs.Except(got).Select(p => "misses: " + p[..30]));
        faults.AddRange(got.Except(written.Paragraphs).Select(p => "keeps: " + p[..Math.Min(50, p.Length)]));
    }

    private static IReadOnlyList<Article> Read(string html) =>
        new ArticleExtractor().Extract(new Page("page.html", PageKind.Html, Encoding.UTF8.GetBytes(html))) is ExtractResult.Extracted read
            ? read.Articles
            : [];
}
