using System.Globalization;
using System.Text.Json;
using Isnad.Articles;
using Isnad.Storage;

namespace Isnad.Exports;

/// <summary>Writes a dossier as JSON: each thing said once, with its story and with evidence.</summary>
public static class DossierJson
{
    /// <summary>Writes one as an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="dossier">The dossier.</param>
    public static void Write(Utf8JsonWriter json, Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(dossier);
        json.WriteStartObject();
        json.WriteString("key", dossier.Person.Key);
        json.WriteString("name", dossier.Person.Name);
        json.WriteString("kind", Codes.Of(dossier.Person.Kind));
        json.WriteNumber("articles", dossier.Person.Articles);
        json.Array("spellings", dossier.Spellings, s => Counted(json, "text", s.Text, s.Articles));
        json.Array(
            "days",
            dossier.Said.Days,
            d => Counted(json, "day", d.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), d.Reports)
        );
        json.Array("speaksOf", dossier.Matters, n => Named(json, n));
        json.Array("spokenOfBy", dossier.Speakers, n => Named(json, n));
        Write(json, "said", dossier.Said);
        Write(json, "about", dossier.About);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, DossierPart part)
    {
        json.WriteNumber(name + "Count", part.Reports);
        json.Array(
            name,
            part.Stories.SelectMany(s => s.Statements.Select(told => (Story: s, Told: told))),
            said =>
            {
                var article = said.Story.Newsroom.Article(said.Told.Lead.Evidence.Article).Article;
                json.WriteStartObject();
                json.WriteString("day", article.Published?.Day ?? article.Published?.Value);
                json.WriteString("outlet", article.Outlet?.Name);
                json.WriteString("story", said.Story.Row.Id.Value);
                json.WriteString("storyTitle", said.Story.Row.Title);
                new EvidenceJson(said.Story.Newsroom).WriteFields(json, said.Told);
                json.WriteEndObject();
            }
        );
        json.Number(name + "Next", part.Next);
    }

    private static void Counted(Utf8JsonWriter json, string name, string value, int count)
    {
        json.WriteStartObject();
        json.WriteString(name, value);
        json.WriteNumber("count", count);
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, NamedRow named)
    {
        json.WriteStartObject();
        json.WriteString("key", named.Key);
        json.WriteString("name", named.Name);
        json.WriteNumber("articles", named.Articles);
        json.WriteEndObject();
    }
}
