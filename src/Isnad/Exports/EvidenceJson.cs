using System.Text.Json;
using Isnad.Articles;
using Isnad.Briefs;

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

    private static void WriteBasis(Utf8JsonWriter json, TextBasis? basis)
    {
        if (basis is null)
        {
            json.WriteNull("restsOn");
            return;
        }
        json.WriteStartObject("restsOn");
        json.WriteString("name", basis.Name);
        json.WriteString("by", Codes.Of(basis.By));
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of one thing said, with its chain and all places that report it.</summary>
    /// <param name="json">Where to, inside an object.</param>
    /// <param name="told">What was said.</param>
    public void WriteFields(Utf8JsonWriter json, ToldStatement told)
    {
        json.WriteString("speaker", told.Speaker);
        json.WriteString("speakerEntity", told.SpeakerEntity?.Id.Value);
        json.WriteString("text", told.Lead.Text);
        json.WriteString("shown", told.Shown);
        json.WriteString("kind", Codes.Of(told.Lead.Kind));
        json.WriteString("act", Codes.Of(told.Lead.Act));
        json.WriteString("polarity", told.Lead.Denied ? "denied" : "affirmed");
        json.WriteBoolean("anonymous", told.Lead.Anonymous);
        json.Array("chain", told.Lead.Chain, link => StatementJson.WriteLink(json, link, place => Write(json, place)));
        json.WriteString("strength", Codes.Of(told.StrengthIn(newsroom)));
        WriteBasis(json, told.RestsOn);
        json.WriteNumber("independentChains", told.IndependentChains);
        json.WriteString("spread", ToldStatement.Spread(told.IndependentChains, told.Countries));
        json.WriteNumber("worth", Math.Round(told.Worth, 3));
        WriteAll(json, told.Evidence);
    }
}
