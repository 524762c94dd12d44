using System.Globalization;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Components;

namespace Isnad.Web.Telling;

/// <summary>Small numbered links from a claim to the very words: each opens its article, scrolled to the words, which are marked.</summary>
/// <param name="visitor">Who looks.</param>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="numbers">The number under which the page lists each article.</param>
/// <param name="all">Whether all of them can be opened; else as many as a page bears.</param>
public sealed class Citations(Visitor visitor, Newsroom newsroom, IReadOnlyDictionary<ArticleId, int> numbers, bool all)
{
    private const int MostShown = 4;
    private const int MostBehind = 40;

    private int _lists;

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
            Behind(html, places[MostShown..]);
        return new MarkupString(html.Raw("</span>").ToString());
    }

    /// <summary>The others, which a button opens; where the page bears no more, the last leads to the page that has all.</summary>
    private void Behind(Html html, List<Evidence> places)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"more-{++_lists}");
        html.Raw($" <button type=\"button\" class=\"cite more\" popovertarget=\"{id}\" aria-label=\"")
            .Text(visitor.Say("more-evidence", visitor.Number(places.Count)))
            .Raw("\"><bdi dir=\"ltr\">+")
            .Text(visitor.Number(places.Count))
            .Raw($"</bdi></button><span popover id=\"{id}\" class=\"behind\">");
        var shown = all ? places.Count : MostBehind;
        foreach (var place in places.Take(shown))
            One(html, place);
        if (places.Count > shown)
            html.Raw(" <a href=\"?all=1\">").Text(visitor.Say("all-evidence", visitor.Number(places.Count - shown))).Raw("</a>");
        html.Raw("</span>");
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
