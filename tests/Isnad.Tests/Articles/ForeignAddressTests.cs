using System.Text;
using Isnad.Articles;
using Isnad.Pages;
using Isnad.Pipeline;

namespace Isnad.Tests.Articles;

/// <summary>A page speaks for addresses of its own site only; sites under one public suffix are not one site.</summary>
public class ForeignAddressTests
{
    [Theory]
    [InlineData("https://other.com.sa/x", "https://www.okaz.com.sa/article/1")]
    [InlineData("https://other.gov.eg/x", "https://paper.gov.eg/1")]
    [InlineData("https://one.blogspot.com/x", "https://two.blogspot.com/1")]
    [InlineData("https://one.blogspot.com.eg/x", "https://two.blogspot.com.eg/1")]
    [InlineData("https://one.github.io/x", "https://two.github.io/1")]
    [InlineData("https://one.co.zz/x", "https://two.co.zz/1")]
    [InlineData("https://10.1.2.3/x", "https://11.1.2.3/1")]
    [InlineData("https://outlet.example/x", "https://outlet.example/")]
    public void An_address_of_another_site_is_not_the_pages_own(string page, string canonical) => Read(page, canonical).ShouldBe(page);

    [Theory]
    [InlineData("https://m.paper.com.sa/x", "https://www.paper.com.sa/1")]
    [InlineData("https://amp.paper.example/x", "https://paper.example/1")]
    [InlineData("https://ar.aps.dz/x", "https://www.aps.dz/1")]
    [InlineData("https://www.paper.zz/x", "https://paper.zz/1")]
    [InlineData("https://www.one.blogspot.com/x", "https://one.blogspot.com/1")]
    [InlineData("https://aljazeera.net/x", "https://www.aljazeera.com/1")]
    public void An_address_of_the_same_site_is(string page, string canonical) => Read(page, canonical).ShouldBe(canonical);

    private static string? Read(string page, string canonical)
    {
        var html =
            $"<html lang=ar><head><link rel=canonical href='{canonical}'></head><body><article><h1>وصول السفينة إلى الميناء</h1><p>وصلت السفينة إلى الميناء صباح اليوم وعلى متنها ثلاثمئة راكب، وقال القبطان إن الرحلة كانت هادئة رغم الريح.</p></article></body></html>";
        var result = new ArticleExtractor().Extract(new Page(page, PageKind.Html, Encoding.UTF8.GetBytes(html)) { Url = page });
        return ((ExtractResult.Extracted)result).Articles[0].Url;
    }
}
