using System.Globalization;
using Isnad.Articles;
using Isnad.Stories;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Components;

namespace Isnad.Web.Telling;

/// <summary>Small numbered links from a claim to the very words: each opens its article, scrolled to the words, which are marked.</summary>
/// <param name="visitor">Who looks.</param>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="numbers">The number under which the page lists each article.</param>
public sealed class Citations(Visitor visitor, Newsroom newsroom, IReadOnlyDictionary<ArticleId, int> numbers)
{
    private const int MostShown = 4;

    /// <summary>The links, one an article.</summary>
    /// <param name="evidence">The places.</param>
    public MarkupString Of(IReadOnlyList<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var html = new Html();
        var places = evidence.DistinctBy(e => e.Article).ToList();
        html.Raw("<span class=\"cites\">");
        foreach (var place in places.Take(MostShown))
            One(html, place);
        if (places.Count > MostShown)
            html.Raw("<span class=\"soft\">+").Text(visitor.Number(places.Count - MostShown)).Raw("</span>");
        return new MarkupString(html.Raw("</span>").ToString());
    }

    /// <summary>Where evidence is shown: the article, opened at the words.</summary>
    /// <param name="evidence">The place.</param>
    public static string Address(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"/articles/{Html.Name(evidence.Article.Value)}?e={(evidence.In.Code is { } place ? place.Replace(':', '.') + "." : "")}{evidence.Span.Start}-{evidence.Span.Length}#e"
        );
    }

    private void One(Html html, Evidence place)
    {
        var number = numbers.TryGetValue(place.Article, out var n) ? visitor.Number(n) : "•";
        var outlet = newsroom.Article(place.Article).Article.Outlet?.Name ?? visitor["unknown-outlet"];
        html.Raw(" <a class=\"cite\" href=\"")
            .Text(Address(place))
            .Raw("\" title=\"")
            .Text(visitor["evidence"] + ": " + Outside.Cut(outlet, 80))
            .Raw("\">")
            .Text(number)
            .Raw("</a>");
    }
}
