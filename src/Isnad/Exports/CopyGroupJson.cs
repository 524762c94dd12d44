using System.Text.Json;
using Isnad.Articles;
using Isnad.Copies;

namespace Isnad.Exports;

/// <summary>Writes groups of articles over one text: the origin and who copied how much, with what credit.</summary>
/// <param name="evidence">Writes the places.</param>
internal sealed class CopyGroupJson(EvidenceJson evidence)
{
    /// <summary>Writes one group as an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="group">The group.</param>
    public void Write(Utf8JsonWriter json, CopyGroup group)
    {
        json.WriteStartObject();
        json.WriteString("id", group.Id);
        json.Strings("articles", group.Members.Select(m => m.Article.Value));
        json.WriteStartObject("origin");
        var (article, name, basis, place) = group.Origin switch
        {
            TextOrigin.Stated stated => (stated.Article, stated.Name, "stated", stated.Evidence),
            TextOrigin.Issued issued => ((ArticleId?)null, issued.Name, "inferred", issued.Evidence),
            TextOrigin.Inferred inferred => (inferred.Article, null, "inferred", (Evidence?)null),
            _ => throw new InvalidOperationException("No such origin."),
        };
        json.WriteString("article", article?.Value);
        json.WriteString("name", name);
        json.WriteString("basis", basis);
        evidence.WriteOne(json, "evidence", place);
        json.WriteEndObject();
        json.Array(
            "members",
            group.Members,
            member =>
            {
                json.WriteStartObject();
                json.WriteString("article", member.Article.Value);
                json.WriteString("relation", member.Relation is { } relation ? Codes.Of(relation) : "origin");
                json.WriteNumber("share", Math.Round(member.Share, 3));
                json.WriteBoolean("credited", member.Credit is not null);
                evidence.WriteOne(json, "evidence", member.Credit);
                json.WriteString("creditsOther", member.Other?.Name);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }
}
