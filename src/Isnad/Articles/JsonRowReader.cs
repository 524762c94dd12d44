using System.Text.Json;
using Isnad.Outlets;
using Isnad.Pages;

namespace Isnad.Articles;

/// <summary>
/// Reads articles that a program hands over as JSON objects, see docs/json.md; only <c>text</c> is required; an empty one is an article
/// without text, answered and listed as a problem.
/// </summary>
public sealed class JsonRowReader
{
    /// <summary>Reads one object.</summary>
    /// <param name="page">A page of kind <see cref="PageKind.JsonRow"/>.</param>
    public ExtractResult Extract(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        JsonDocument row;
        try
        {
            row = JsonDocument.Parse(page.Content);
        }
        catch (JsonException fault)
        {
            return Refused(page, Reason.Of(fault));
        }
        using (row)
        {
            try
            {
                return row.RootElement.ValueKind == JsonValueKind.Object
                    ? Read(page, row.RootElement)
                    : Refused(page, Reason.Of(row.RootElement.ValueKind));
            }
            catch (InvalidOperationException)
            {
                return Refused(page, Reason.Of("json-text")); // a string that is no UTF-8, or half a surrogate pair
            }
        }
    }

    private static ExtractResult Read(Page page, JsonElement row)
    {
        var text = ParagraphText.Join(Text(row, "text") ?? "");
        var sourceId = Text(row, "id");
        var url = Text(row, "url") is { } address && IsWeb(address) ? address : null; // "N/A" is not one article
        var outlet = Text(row, "outlet") is { } name ? OutletRegister.Shipped.Named(name) : OutletRegister.Shipped.OfUrl(url);
        var published = IsoDate.Read(Text(row, "published")) is { } given
            ? new ArticleDate(given.Value, given.Precision, DateBasis.Given)
            : null;
        var byline = Text(row, "author");
        return new ExtractResult.Extracted(
            [
                new Article
                {
                    Id = url is null
                        ? ArticleId.OfText(outlet?.Id ?? "", sourceId ?? page.Input, page.Index, text.Text)
                        : ArticleId.OfUrl(url),
                    SourceId = sourceId,
                    Input = page.Input,
                    Url = url,
                    Outlet = outlet,
                    Title = ParagraphText.Collapse(Text(row, "title")),
                    Summary = ParagraphText.Collapse(Text(row, "summary")),
                    Byline = ParagraphText.Collapse(byline),
                    Authors = AuthorReader.Persons(byline),
                    Section = Text(row, "section"),
                    Published = published,
                    Language = LanguageReader.Of(text.Text),
                    Text = text.Text,
                    Paragraphs = text.Paragraphs,
                    Fields = new Dictionary<string, FieldBasis>(StringComparer.Ordinal) { ["text"] = new("input", 1) },
                },
            ],
            text.Text.Length > 0 ? null : new Problem(sourceId ?? page.Input, "ISN204")
        );
    }

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    private static ExtractResult.NotAnArticle Refused(Page page, string why) =>
        new(new Problem(page.Input, "ISN203", [(page.Index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), why]));
}
