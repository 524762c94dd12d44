using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Api;

/// <summary>How answers of the API and twins of pages are written: Arabic as Arabic, names as docs/json.md has them.</summary>
internal static class ApiJson
{
    /// <summary>The options of the serialiser.</summary>
    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions());

    /// <summary>Sets options.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
        return options;
    }

    /// <summary>Refuses a body that lacks what is needed, rather than to find out later.</summary>
    public static void Demand(JsonSerializerOptions options)
    {
        options.RespectRequiredConstructorParameters = true;
        options.RespectNullableAnnotations = true;
    }

    /// <summary>An answer of one of our records.</summary>
    public static IResult Of<T>(T value) => Results.Json(value, Options);

    /// <summary>An answer that one of the writers of <c>Isnad.Exports</c> wrote.</summary>
    public static IResult Written(Action<Utf8JsonWriter> write) =>
        Results.Text(Exports.Json.Document(write), "application/json", System.Text.Encoding.UTF8);
}
