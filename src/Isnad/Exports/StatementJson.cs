using System.Text.Json;
using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Exports;

/// <summary>Writes a statement and its chain as docs/json.md has them.</summary>
public static class StatementJson
{
    /// <summary>Writes one statement as an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="statement">The statement.</param>
    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(statement);
        json.WriteStartObject();
        json.Span(statement.Evidence.Span);
        json.Place(statement.Evidence.In);
        json.WriteString("text", statement.Text);
        json.WriteString("kind", Codes.Of(statement.Kind));
        WriteExcerpt(json, "cue", statement.Cue);
        WriteExcerpt(json, "speaker", statement.Speaker);
        json.WriteString("speakerName", statement.SpeakerName);
        json.WriteString("speakerEntity", statement.SpeakerEntity?.Id.Value);
        json.WriteBoolean("anonymous", statement.Anonymous);
        json.WriteString("act", Codes.Of(statement.Act));
        json.WriteString("polarity", statement.Denied ? "denied" : "affirmed");
        json.Array("chain", statement.Chain, link => WriteLink(json, link));
        json.Array(
            "alsoThrough",
            statement.AlsoThrough,
            chain =>
            {
                json.WriteStartArray();
                foreach (var link in chain)
                    json.WriteStringValue(link.Name);
                json.WriteEndArray();
            }
        );
        json.Array(
            "alsoThroughLinks",
            statement.AlsoThrough,
            chain =>
            {
                json.WriteStartArray();
                foreach (var link in chain)
                    WriteLink(json, link);
                json.WriteEndArray();
            }
        );
        json.WriteString("strength", Codes.Of(statement.Strength));
        json.WriteString("rule", statement.Rule);
        json.WriteEndObject();
    }

    /// <summary>Writes one link of a chain; what the text states and nothing else.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="link">The link.</param>
    /// <param name="evidence">Writes its evidence where that is to name its article; null writes the span alone.</param>
    public static void WriteLink(Utf8JsonWriter json, Link link, Action<Evidence>? evidence = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(link);
        json.WriteStartObject();
        json.WriteString("name", link.Name);
        json.WriteString("entity", link.Entity?.Id.Value);
        json.WriteString("role", Codes.Of(link.Role));
        json.WriteString("basis", "stated");
        json.WritePropertyName("evidence");
        if (evidence is not null)
            evidence(link.Evidence);
        else
            WriteSpan(json, link.Evidence);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.Span(evidence.Span);
        json.Place(evidence.In);
        json.WriteEndObject();
    }

    private static void WriteExcerpt(Utf8JsonWriter json, string name, Excerpt? excerpt)
    {
        if (excerpt is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.Span(excerpt.Span);
        json.WriteString("text", excerpt.Text);
        json.WriteEndObject();
    }
}
