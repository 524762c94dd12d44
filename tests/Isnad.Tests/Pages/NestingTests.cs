using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Isnad.Pages;

namespace Isnad.Tests.Pages;

public class NestingTests
{
    private const int Deepest = 1100;

    [Theory]
    [InlineData("<div></b>")]
    [InlineData("<div></x>")]
    [InlineData("<b><div></b>")]
    [InlineData("<span><div></span>")]
    [InlineData("<div><object></div>")]
    [InlineData("<pre>")]
    [InlineData("<pp>")]
    [InlineData("<li-x>")]
    [InlineData("<colx>")]
    [InlineData("<path>")]
    [InlineData("<g >")]
    [InlineData("<svg><path>")]
    [InlineData("<ul><li>")]
    [InlineData("<div><p></div><p>")]
    [InlineData("<table><tr><td><div></table>")]
    public void No_page_nests_deeper_than_the_guard_lets_it(string piece)
    {
        var html = NestingGuard.Cut("<body>" + string.Concat(Enumerable.Repeat(piece, 2500)));

        using var page = new HtmlParser().ParseDocument(html);
        Depth(page.Body!).ShouldBeLessThan(Deepest);
    }

    [Theory]
    [InlineData("<p>نص <span>كلمة</p>")]
    [InlineData("<p>نص")]
    [InlineData("<div><p>نص<br>نص<img src=x></div>")]
    [InlineData("<li>نص")]
    [InlineData("<tr><td>نص<td>نص")]
    [InlineData("<b><i>نص</b></i>")]
    [InlineData("<p><b>نص</p><p>نص</b></p>")]
    [InlineData("<svg><path d='M0 0'/><g><circle r=1 /></g></svg>")]
    [InlineData("<script>for(i=0;i<n;i++)s+='<div>'</script>")]
    [InlineData("<!-- <div> -->")]
    [InlineData("<h2>نص</h2><div class=a><a href=x><span>نص</span></a></div>")]
    public void What_closes_is_left_whole(string piece)
    {
        var html = "<body><ul><table>" + string.Concat(Enumerable.Repeat(piece, 3000)) + "آخر";

        NestingGuard.Cut(html).ShouldBe(html);
    }

    [Fact]
    public void Marks_without_an_end_are_looked_at_once() =>
        NestingGuard.Cut(string.Concat(Enumerable.Repeat("<a", 1_000_000))).Length.ShouldBe(2_000_000);

    private static int Depth(IElement root)
    {
        var deepest = 0;
        var waiting = new Stack<(IElement Element, int Depth)>([(root, 1)]);
        while (waiting.TryPop(out var next))
        {
            deepest = Math.Max(deepest, next.Depth);
            foreach (var child in next.Element.Children)
                waiting.Push((child, next.Depth + 1));
        }
        return deepest;
    }
}
