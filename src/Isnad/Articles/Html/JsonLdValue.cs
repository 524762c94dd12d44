using System.Text.Json;

namespace Isnad.Articles.Html;

/// <summary>Reads what an object of JSON-LD holds under a name, in whatever form pages write it.</summary>
internal static class JsonLdValue
{
    private const int Deepest = 12;

    /// <summary>The types that an object says it is of.</summary>
    public static List<string> Types(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
            return [];
        return type.ValueKind == JsonValueKind.Array
                ? [.. type.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!)]
            : type.ValueKind == JsonValueKind.String ? [type.GetString()!]
            : [];
    }

    /// <summary>A text, or the first of several; null where there is none.</summary>
    public static string? First(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value
                .EnumerateArray()
                .Where(v => v.ValueKind == JsonValueKind.String)
                .Select(v => ParagraphText.Collapse(v.GetString()))
                .FirstOrDefault()
            : Text(element, name);

    /// <summary>The address of an image, however it is given.</summary>
    public static string? Url(JsonElement image, int depth = 0) =>
        image.ValueKind switch
        {
            JsonValueKind.String => image.GetString(),
            JsonValueKind.Object => Text(image, "url"),
            JsonValueKind.Array when image.GetArrayLength() > 0 && depth < Deepest => Url(image[0], depth + 1),
            _ => null,
        };

    /// <summary>A text; null where there is none.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? ParagraphText.Collapse(System.Net.WebUtility.HtmlDecode(value.GetString()))
            : null;
}
