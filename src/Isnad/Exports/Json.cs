using System.Text.Encodings.Web;
using System.Text.Json;
using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Exports;

/// <summary>How the JSON of docs/json.md is written: Arabic as Arabic, one name for one thing.</summary>
public static class Json
{
    private static readonly JsonWriterOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>One JSON value as a line of text.</summary>
    /// <param name="write">Writes the value.</param>
    public static string Line(Action<Utf8JsonWriter> write) => Text(write, Compact);

    /// <summary>One JSON value, indented.</summary>
    /// <param name="write">Writes the value.</param>
    public static string Document(Action<Utf8JsonWriter> write) => Text(write, Indented);

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(write);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
            write(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes an array.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="items">Its items.</param>
    /// <param name="write">Writes one item.</param>
    /// <typeparam name="T">The items' type.</typeparam>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    /// <summary>Writes an array of strings.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="items">Its items.</param>
    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string?> items) =>
        json.Array(name, items, json.WriteStringValue);

    /// <summary>Writes <c>start</c> and <c>length</c>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="span">The span.</param>
    public static void Span(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }

    /// <summary>Writes <c>in</c>, unless it is the text.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="place">Which string.</param>
    public static void Place(this Utf8JsonWriter json, TextPlace place)
    {
        if (place.Code is { } code)
            json.WriteString("in", code);
    }

    /// <summary>Writes a number without a fraction where it has none; null as null.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">The number.</param>
    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is not { } number)
            json.WriteNull(name);
        else if (number == Math.Floor(number) && Math.Abs(number) < 1e15)
            json.WriteNumber(name, (long)number);
        else
            json.WriteNumber(name, number);
    }
}
