using System.Text.Json;

namespace Isnad.Tests.Contract;

/// <summary>Holds JSON against a shape written as JSON: an object's names must all be there, more may follow.</summary>
/// <remarks>
/// In a shape a string is a kind: <c>string</c>, <c>number</c>, <c>bool</c>, <c>any</c>; <c>a|b|c</c> allows these very strings;
/// a leading <c>?</c> allows null, on a name allows it to be missing; an array of one shape means any number of those.
/// A name <c>*</c> stands for every name; objects that may be null hold <c>"?": true</c>.
/// </remarks>
internal static class JsonShape
{
    private static readonly string[] Kinds = ["string", "number", "bool", "any"];

    /// <summary>Where a value departs from a shape; empty where it does not.</summary>
    public static IEnumerable<string> Departures(JsonElement value, JsonElement shape, string path = "$") =>
        shape.ValueKind switch
        {
            JsonValueKind.String => Fits(value, shape.GetString()!) ? [] : [$"{path}: {Short(value)} is not {shape}"],
            JsonValueKind.Array => value.ValueKind != JsonValueKind.Array
                ? [$"{path}: {Short(value)} is not an array"]
                : value.EnumerateArray().SelectMany((item, n) => Departures(item, shape[0], $"{path}[{n}]")),
            _ => OfObject(value, shape, path),
        };

    private static IEnumerable<string> OfObject(JsonElement value, JsonElement shape, string path)
    {
        if (value.ValueKind == JsonValueKind.Null && shape.TryGetProperty("?", out _))
            return [];
        if (value.ValueKind != JsonValueKind.Object)
            return [$"{path}: {Short(value)} is not an object"];
        if (shape.TryGetProperty("*", out var every))
            return value.EnumerateObject().SelectMany(p => Departures(p.Value, every, path + "." + p.Name));
        return shape
            .EnumerateObject()
            .Where(p => p.Name != "?")
            .SelectMany(p =>
            {
                var optional = p.Name[0] == '?';
                var name = p.Name.TrimStart('?');
                return value.TryGetProperty(name, out var inner) ? Departures(inner, p.Value, path + "." + name)
                    : optional ? []
                    : [$"{path}.{name} is missing"];
            });
    }

    private static bool Fits(JsonElement value, string kind)
    {
        if (kind[0] == '?')
            return value.ValueKind == JsonValueKind.Null || Fits(value, kind[1..]);
        return kind switch
        {
            "any" => true,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "bool" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            _ => value.ValueKind == JsonValueKind.String && !Kinds.Contains(kind) && kind.Split('|').Contains(value.GetString()),
        };
    }

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 60 } text ? text[..60] + "…" : value.GetRawText();
}
