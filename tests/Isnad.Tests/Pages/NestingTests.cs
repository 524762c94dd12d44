using AngleSharp.Dom;
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
    [InlineData("<!-- --!><div>")]
    [InlineData("<svg><style><g>")]
    [InlineData("<svg><title><g>")]
    [InlineData("<svg><div><style></div></style>")]
    public void No_page_nests_deeper_than_the_guard_lets_it(string piece)
    {
        using var page = BoundedHtml.Parse("<body>" + string.Concat(Enumerable.Repeat(piece, 2500)));

        Depth(page.Body!).ShouldBeLessThan(Deepest);
    }

    [Fact]
    public void A_comment_that_ends_as_browsers_let_it_does_not_hide_what_is_behind_it()
    {
        using var page = BoundedHtml.Parse("<body><!-- --!>" + string.Concat(Enumerable.Repeat("<div>", 1_200_000)));

        Depth(page.Body!).ShouldBeLessThan(Deepest);
    }

    [Fact]
    public void Formatting_that_goes_on_in_every_paragraph_makes_up_only_so_many_elements()
    {
        var opened = string.Concat(Enumerable.Range(0, 900).Select(i => $"<p><b id={i}></p>"));

        using var page = BoundedHtml.Parse("<body>" + opened + string.Concat(Enumerable.Repeat("<p>نص", 100_000)));

        page.Body!.QuerySelectorAll("p").Length.ShouldBeInRange(100, 2000);
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

        using var page = BoundedHtml.Parse(html);
        page.Body!.TextContent.ShouldContain("آخر");
    }

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
