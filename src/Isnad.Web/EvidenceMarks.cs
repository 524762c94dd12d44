using System.Globalization;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Briefs;

namespace Isnad.Web;

/// <summary>
/// Gives every piece of evidence a place in the articles' texts further down the page, and writes the texts with those places marked.
/// </summary>
internal sealed class EvidenceMarks(Newsroom newsroom)
{
    private readonly Dictionary<ArticleId, SortedDictionary<TextSpan, string>> _places = [];
    private readonly Dictionary<ArticleId, int> _numbers = [];

    /// <summary>Links to some evidence, as small numbers of the articles that it stands in; each article once.</summary>
    public void Cite(Html html, IReadOnlyList<Evidence> evidence)
    {
        foreach (var place in evidence.DistinctBy(e => e.Article).Take(12))
        {
            html.Raw($" <a class=\"cite\" href=\"#{Anchor(place)}\">").Raw(Number(place.Article)).Raw("</a>");
        }
    }

    /// <summary>The number under which the page lists an article.</summary>
    public string Number(ArticleId id)
    {
        if (!_numbers.TryGetValue(id, out var number))
            _numbers[id] = number = _numbers.Count + 1;
        return number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Writes an article with the places that were cited; a place inside another belongs to the outer.</summary>
    public void WriteArticle(Html html, BriefWords words, ArticleId id)
    {
        var article = newsroom.Article(id).Article;
        html.Raw(
                $"<article class=\"text\" id=\"{Html.Name(id.Value)}\" lang=\"{Html.Name(article.Language)}\" dir=\"auto\"><p class=\"soft\">[{Number(id)}] "
            )
            .Isolated(words.Outlet(article.Outlet?.Name))
            .Raw(" · <bdi>")
            .Text(article.Published?.Shown ?? words["unknown-date"])
            .Raw("</bdi></p>");
        if (article.Title is { } title)
            html.Raw("<p><strong>").Text(title).Raw("</strong></p>");
        foreach (var paragraph in article.Paragraphs)
        {
            html.Raw("<p>");
            WriteMarked(html, article, paragraph.Span);
            html.Raw("</p>");
        }
        html.Raw("</article>\n");
    }

    private void WriteMarked(Html html, Article article, TextSpan paragraph)
    {
        var at = paragraph.Start;
        if (_places.TryGetValue(article.Id, out var places))
        {
            foreach (var (span, anchor) in places)
            {
                if (!paragraph.Contains(span))
                    continue;
                if (span.Start < at)
                {
                    html.Raw($"<span id=\"{anchor}\"></span>");
                    continue;
                }
                html.Text(article.Text[at..span.Start]).Raw($"<mark id=\"{anchor}\">").Text(span.Of(article.Text)).Raw("</mark>");
                at = span.End;
            }
        }
        html.Text(article.Text[at..paragraph.End]);
    }

    private string Anchor(Evidence evidence)
    {
        if (evidence.In != TextPlace.Body)
            return Html.Name(evidence.Article.Value);
        var places = _places.TryGetValue(evidence.Article, out var known) ? known : _places[evidence.Article] = [];
        if (!places.TryGetValue(evidence.Span, out var anchor))
            places[evidence.Span] = anchor = string.Create(
                CultureInfo.InvariantCulture,
                $"{Html.Name(evidence.Article.Value)}-{evidence.Span.Start}-{evidence.Span.Length}"
            );
        return anchor;
    }
}
