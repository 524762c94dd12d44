using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Isnad.Analysis;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>How records lie in the store: JSON, compressed. Not the JSON of docs/json.md, which is for others.</summary>
internal static class RecordJson
{
    public static byte[] Pack<T>(T record, JsonTypeInfo<T> type)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(deflate, record, type);
        return packed.ToArray();
    }

    public static T Unpack<T>(byte[] packed, JsonTypeInfo<T> type)
    {
        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(deflate, type) ?? throw new InvalidDataException("An empty record in the store.");
    }
}

/// <summary>Types that the store keeps, with code made at compile time so that the command starts quickly.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AnalysedArticle))]
[JsonSerializable(typeof(TextAlone))]
[JsonSerializable(typeof(Story))]
[JsonSerializable(typeof(Storyline))]
[JsonSerializable(typeof(CopyGroup))]
[JsonSerializable(typeof(LineMember))]
internal sealed partial class RecordTypes : JsonSerializerContext;

/// <summary>The record of an article, of which only the text is read.</summary>
internal sealed record TextAlone(TextAlone.Strings Article)
{
    /// <summary>The strings.</summary>
    internal sealed record Strings(string Text);
}
