using System.Text.Json;
using Isnad.Briefs;

namespace Isnad.Exports;

/// <summary>Writes what the brief of a storyline says of the whole; what it takes from one story stands in that of the story.</summary>
/// <param name="evidence">Writes evidence.</param>
internal sealed class StorylineJson(EvidenceJson evidence)
{
    /// <summary>Writes the brief as the property <c>storyline</c>.</summary>
    /// <param name="json">Where to, inside an object.</param>
    /// <param name="brief">The brief.</param>
    public void Write(Utf8JsonWriter json, StorylineBrief brief)
    {
        json.WriteStartObject("storyline");
        json.WriteString("id", brief.Line.Id.Value);
        json.WriteString("title", brief.Line.Title);
        json.WriteNumber("articles", brief.Articles);
        json.WriteNumber("outlets", brief.Outlets);
        json.WriteNumber("independentOrigins", brief.Origins);
        json.WriteString("first", brief.First?.Value);
        json.WriteString("last", brief.Last?.Value);
        json.Array("course", brief.Stories, story => WriteStep(json, story));
        json.Array(
            "speakers",
            brief.Speakers,
            speaker =>
            {
                json.WriteStartObject();
                json.WriteString("speaker", speaker.Name);
                json.WriteString("speakerEntity", speaker.Entity?.Id.Value);
                json.WriteNumber("stories", speaker.Stories);
                json.Array("said", speaker.Said, told => WriteTold(json, told));
                json.WriteEndObject();
            }
        );
        json.Array(
            "changed",
            brief.Changed,
            change =>
            {
                json.WriteStartObject();
                json.WritePropertyName("before");
                WriteTold(json, change.Before);
                json.WritePropertyName("after");
                WriteTold(json, change.After);
                json.WriteString("opposed", change.Opposed);
                json.WriteEndObject();
            }
        );
        json.Array("unnamed", brief.Unnamed, told => WriteTold(json, told));
        json.WriteEndObject();
    }

    private void WriteStep(Utf8JsonWriter json, Brief story)
    {
        json.WriteStartObject();
        json.WriteString("story", story.Story.Id.Value);
        json.WriteString("title", story.Title);
        json.WriteString("first", story.First?.Value);
        json.WriteNumber("articles", story.Story.Articles.Count);
        json.WriteNumber("outlets", story.Outlets);
        json.WriteNumber("independentOrigins", story.Origins.Count);
        json.WriteString("text", story.Happened is [var lead, ..] ? lead.Text : null);
        evidence.WriteAll(json, story.Happened is [var told, ..] ? told.Evidence : []);
        json.WriteEndObject();
    }

    private void WriteTold(Utf8JsonWriter json, InStory<ToldStatement> told)
    {
        json.WriteStartObject();
        json.WriteString("story", told.Brief.Story.Id.Value);
        evidence.WriteFields(json, told.What);
        json.WriteEndObject();
    }
}
