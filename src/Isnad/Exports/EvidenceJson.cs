using System.Text.Json;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Exports;

/// <summary>Writes evidence: the article, the place in it, and the very characters there.</summary>
/// <param name="newsroom">Where the articles are.</param>
internal sealed class EvidenceJson(Newsroom newsroom)
{
    /// <summary>Writes <c>evidence</c> as an array.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="evidence">The places.</param>
    public void WriteAll(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence) =>
        json.Array("evidence", evidence, place => Write(json, place));

    /// <summary>Writes one place under a name; null where there is none.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The name.</param>
    /// <param name="evidence">The place.</param>
    public void WriteOne(Utf8JsonWriter json, string name, Evidence? evidence)
    {
        if (evidence is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WritePropertyName(name);
        Write(json, evidence);
    }

    /// <summary>Writes one place as an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="evidence">The place.</param>
    public void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("article", evidence.Article.Value);
        json.Span(evidence.Span);
        json.WriteString("exact", evidence.ExactIn(newsroom.Article(evidence.Article).Article));
        json.Place(evidence.In);
        json.WriteEndObject();
    }
}
