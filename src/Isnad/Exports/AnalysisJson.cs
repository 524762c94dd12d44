using System.Text.Json;
using Isnad.Analysis;

namespace Isnad.Exports;

/// <summary>Writes an analysed article as docs/json.md has it: the article, and what was read in it.</summary>
public static class AnalysisJson
{
    /// <summary>Writes one analysed article as an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="article">The article.</param>
    public static void Write(Utf8JsonWriter json, AnalysedArticle article)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        json.WriteStartObject();
        ArticleJson.WriteProperties(json, article.Article, withText: true);
        json.Array("mentions", article.Mentions, mention => WriteMention(json, mention));
        json.Array("statements", article.Statements, statement => StatementJson.Write(json, statement));
        json.Array("quantities", article.Quantities, quantity => WriteQuantity(json, quantity));
        json.Array(
            "times",
            article.Times,
            time =>
            {
                json.WriteStartObject();
                json.Span(time.Span);
                json.Place(time.In);
                json.WriteString("text", time.Text);
                json.WriteString("value", time.Value);
                json.WriteEndObject();
            }
        );
        json.WriteBoolean("opinion", article.IsOpinion);
        json.Array("credits", article.Credits, link => StatementJson.WriteLink(json, link));
        json.WriteStartArray("events");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.Span(mention.Span);
        json.Place(mention.In);
        json.WriteString("text", mention.Text);
        json.WriteString("kind", Codes.Of(mention.Kind));
        if (mention.Entity is { } entity)
        {
            json.WriteStartObject("entity");
            json.WriteString("id", entity.Id.Value);
            json.WriteString("name", entity.Name);
            json.WriteEndObject();
        }
        else
            json.WriteNull("entity");
        json.WriteEndObject();
    }

    private static void WriteQuantity(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteStartObject();
        json.Span(quantity.Span);
        json.Place(quantity.In);
        json.WriteString("text", quantity.Text);
        json.Number("low", quantity.Low);
        json.Number("high", quantity.High);
        json.WriteString("comparator", Codes.Of(quantity.Comparator));
        json.WriteString("unit", quantity.Unit);
        json.WriteString("what", quantity.What);
        json.WriteEndObject();
    }
}
