using System.Text;
using Isnad.Arabic.Times;
using Isnad.Articles;
using Isnad.Pages;
using Isnad.Pipeline;

namespace Isnad.Tests.Articles;

/// <summary>
/// Random and mutated bytes through every reader of pages, texts and dates: no exception escapes, and what comes out holds together. The
/// cases are the same in every run.
/// </summary>
public sealed class PageFuzzTests
{
    private const int Pages = 2400;
    private const int Lines = 12_000;

    private static readonly string[] Labels = ["utf-8", "windows-1256", "iso-8859-6", "utf-16", "x-unknown", ""];
    private static readonly DateTimeOffset Now = new(2027, 3, 1, 12, 0, 0, TimeSpan.FromHours(3));

    [Fact]
    public void Mutated_pages_give_articles_that_hold_together_or_a_coded_problem()
    {
        var seeds = PageShape
            .All.SelectMany(
                (shape, i) =>
                    new[] { WrittenArticle.All[i % WrittenArticle.All.Count] }.Select(a =>
                        Encoding.UTF8.GetBytes(shape.Build(a, DateForms.All[i % DateForms.All.Count].Print(a.Published)))
                    )
            )
            .ToList();
        var extractor = new ArticleExtractor();
        for (var i = 0; i < Pages; i++)
        {
            var mutation = new Mutation((ulong)i + 1);
            var bytes = mutation.Of(seeds);
            var kind =
                i % 7 == 0 ? PageKind.PlainText
                : i % 11 == 0 ? PageKind.JsonRow
                : PageKind.Html;
            var page = new Page("fuzz", kind, bytes)
            {
                HeaderCharset = Labels[i % Labels.Length],
                Url = i % 3 == 0 ? "https://outlet.example/2027/02/05/x" : null,
                Fetched = i % 5 == 0 ? Now : null,
            };

            var result = extractor.Extract(page);

            if (result is ExtractResult.Extracted read)
                foreach (var article in read.Articles)
                    Holds(article, i);
            else
                ((ExtractResult.NotAnArticle)result).Why.Code.ShouldStartWith("ISN");
        }
    }

    [Fact]
    public void Random_lines_are_read_as_dates_and_bylines_without_an_exception()
    {
        for (var i = 0; i < Lines; i++)
        {
            var line = new Mutation((ulong)i + 90_001).Line();
            foreach (var time in TimeReader.Read(line, Now.DateTime))
                time.Span.Of(line).Length.ShouldBe(time.Span.Length);
            if (DatelineReader.Read(line, i % 2 == 0 ? Now : null) is { } date)
                date.Span.Of(line).ShouldNotBeEmpty();
            AuthorReader.Persons(line).ShouldAllBe(p => p.Length >= 5);
            AuthorReader.Labelled(line);
            LanguageReader.Of(line).Length.ShouldBeInRange(2, 3);
        }
    }

    [Fact]
    public void Random_bytes_decode_to_text_or_to_nothing()
    {
        for (var i = 0; i < Lines; i++)
        {
            var text = Charset.Decode(new Mutation((ulong)i + 500_001).Bytes(200), Labels[i % Labels.Length]);
            text?.Length.ShouldBeLessThanOrEqualTo(200);
        }
    }

    private static void Holds(Article article, int seed)
    {
        article.Text.Length.ShouldBeGreaterThan(0, $"case {seed}");
        foreach (var paragraph in article.Paragraphs)
            paragraph.Span.Of(article.Text).ShouldNotBeNullOrWhiteSpace($"case {seed}");
        if (article.Published is { } published)
            published.Earliest.ShouldBeGreaterThan(DateTimeOffset.MinValue, $"case {seed}");
        article.Authors.ShouldAllBe(a => !a.Contains('@', StringComparison.Ordinal));
    }
}
