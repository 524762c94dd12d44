using System.Text.Json;
using Isnad.Articles;

namespace Isnad.Exports;

/// <summary>Writes an article as docs/json.md has it.</summary>
public static class ArticleJson
{
    /// <summary>Writes one article as an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="article">The article.</param>
    public static void Write(Utf8JsonWriter json, Article article)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteProperties(json, article, withText: true);
        json.WriteEndObject();
    }

    /// <summary>Writes an article's properties into an object that is open.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="withText">Whether text and paragraphs are written too.</param>
    public static void WriteProperties(Utf8JsonWriter json, Article article, bool withText)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        json.WriteString("id", article.Id.Value);
        json.WriteString("sourceId", article.SourceId);
        json.WriteString("input", article.Input);
        if (article.PartOf is { } part)
        {
            json.WriteStartObject("partOf");
            json.WriteString("input", part.Input);
            json.WriteNumber("index", part.Index);
            json.WriteEndObject();
        }
        else
            json.WriteNull("partOf");
        json.WriteString("url", article.Url);
        if (article.Outlet is { } outlet)
        {
            json.WriteStartObject("outlet");
            json.WriteString("id", outlet.Id);
            json.WriteString("name", outlet.Name);
            json.WriteEndObject();
        }
        else
            json.WriteNull("outlet");
        json.WriteString("title", article.Title);
        json.WriteString("subtitle", article.Subtitle);
        json.WriteString("summary", article.Summary);
        json.Strings("authors", article.Authors);
        json.WriteString("byline", article.Byline);
        json.WriteString("section", article.Section);
        json.Strings("tags", article.Tags);
        json.WriteString("image", article.Image);
        json.WriteString("language", article.Language);
        WriteDate(json, "published", article.Published);
        WriteDate(json, "modified", article.Modified);
        if (withText)
            WriteText(json, article);
        json.Strings("captions", article.Captions);
        json.Array(
            "dropped",
            article.Dropped,
            piece =>
            {
                json.WriteStartObject();
                json.WriteString("text", piece.Text);
                json.WriteString("reason", piece.Reason);
                json.WriteEndObject();
            }
        );
        json.WriteStartObject("fields");
        foreach (var (name, basis) in article.Fields.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(name);
            json.WriteString("from", basis.From);
            json.WriteNumber("sure", basis.Sure);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    /// <summary>Writes a date; null as null.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="date">The date.</param>
    public static void WriteDate(Utf8JsonWriter json, string name, ArticleDate? date)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (date is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("value", date.Value);
        json.WriteString("precision", Codes.Of(date.Precision));
        json.WriteString("basis", Codes.Of(date.Basis));
        if (date.Evidence is { } evidence)
        {
            json.WriteStartObject("evidence");
            json.Span(evidence.Span);
            json.Place(evidence.In);
            json.WriteEndObject();
        }
        else
            json.WriteNull("evidence");
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, Article article)
    {
        json.WriteString("text", article.Text);
        json.Array(
            "paragraphs",
            article.Paragraphs,
            paragraph =>
            {
                json.WriteStartObject();
                json.Span(paragraph.Span);
                json.WriteString("kind", Codes.Of(paragraph.Kind));
                json.WriteEndObject();
            }
        );
    }
}
