using System.Text;
using Isnad.Articles;
using Isnad.Pages;
using Isnad.Pipeline;

namespace Isnad.Tests.Articles;

/// <summary>Pages made to exhaust a parser: what is read of them is bounded, in memory and in elements, and nothing escapes.</summary>
public sealed class HostilePageTests
{
    private const int Size = 200 << 20;
    private const long MostMemory = 700L << 20;

    [Theory]
    [InlineData("<div>")]
    [InlineData("<font size=1><p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<")]
    [InlineData("<p class=a id=b>x ")]
    public void Two_hundred_megabytes_of_one_tag_are_read_within_bounds(string piece)
    {
        var unit = Encoding.UTF8.GetBytes(piece);
        var bytes = new byte[Size / unit.Length * unit.Length];
        unit.CopyTo(bytes, 0);
        for (var filled = unit.Length; filled < bytes.Length; filled *= 2)
            bytes.AsSpan(0, Math.Min(filled, bytes.Length - filled)).CopyTo(bytes.AsSpan(filled));
        var before = GC.GetAllocatedBytesForCurrentThread();

        new ArticleExtractor().Extract(new Page("hostile.html", PageKind.Html, bytes));

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostMemory);
    }

    [Fact]
    public void Ever_different_formatting_elements_do_not_multiply()
    {
        var page = new StringBuilder("<html><body><h1>عنوان الصفحة المعادية</h1>");
        for (var i = 0; i < 20_000; i++)
            page.Append("<font size=").Append(i).Append("><p>نص");
        var before = GC.GetAllocatedBytesForCurrentThread();

        new ArticleExtractor().Extract(new Page("hostile.html", PageKind.Html, Encoding.UTF8.GetBytes(page.ToString())));

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostMemory);
    }

    [Fact]
    public void An_article_before_the_hostile_part_is_read_all_the_same()
    {
        var article = WrittenArticle.All[0];
        var page = PageShape
            .All[0]
            .Build(article, "5 فبراير 2027")
            .Replace("</article>", "</article>" + string.Concat(Enumerable.Repeat("<div>", 300_000)), StringComparison.Ordinal);

        var read = (ExtractResult.Extracted)
            new ArticleExtractor().Extract(new Page("hostile.html", PageKind.Html, Encoding.UTF8.GetBytes(page)));

        read.Articles[0].Title.ShouldBe(article.Title);
        read.Articles[0].Paragraphs.Count.ShouldBe(article.Paragraphs.Length);
    }
}
