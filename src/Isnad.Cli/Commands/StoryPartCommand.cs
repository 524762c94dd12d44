using System.CommandLine;
using Isnad.Briefs;
using Isnad.Exports;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad points ID</c> and <c>isnad timeline ID</c>: one part of the brief of a story.</summary>
internal static class StoryPartCommand
{
    public static Command BuildPoints() =>
        Build(
            "points",
            "Prints where the accounts of a story agree and differ.",
            (text, to, brief) => text.WritePoints(to, brief),
            (json, writer, brief) => json.WritePoints(writer, brief),
            brief => brief with { Happened = [], Statements = [], Timeline = [], Silences = [] }
        );

    public static Command BuildTimeline() =>
        Build(
            "timeline",
            "Prints the dated events of a story.",
            (text, to, brief) => text.WriteTimeline(to, brief),
            (json, writer, brief) => json.WriteTimeline(writer, brief),
            brief =>
                brief with
                {
                    Happened = [],
                    Statements = [],
                    Points = [],
                    LoneFigures = [],
                    Contradictions = [],
                    Wordings = [],
                    Silences = [],
                }
        );

    private static Command Build(
        string name,
        string description,
        Action<BriefText, TextWriter, Brief> write,
        Action<BriefJson, System.Text.Json.Utf8JsonWriter, Brief> writeJson,
        Func<Brief, Brief> part
    )
    {
        var id = new Argument<string>("ID") { Description = "The id of a story, or of one of its articles." };
        var markdown = new Option<bool>("--md") { Description = "Print Markdown." };
        var html = BriefOutput.Html();
        var command = new Command(name, description) { id, markdown, html };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.ToRead(parsed);
            var stories = StoryCommand.Find(store, parsed.GetRequiredValue(id));
            if (stories.Count == 0)
                throw OpenStore.NotFound(parsed.GetRequiredValue(id));
            var newsroom = new Newsdesk(store, TimeProvider.System).Load(stories);
            var brief = BriefWriter.WithShippedTables().Write(newsroom, newsroom.Stories.Single(s => s.Id == stories[0].Id));
            var language = GlobalOptions.BriefLanguage(parsed);
            if (parsed.GetValue(html) is { } file)
                BriefOutput.WriteHtml(terminal, file, Web.BriefPage.Write(newsroom, [part(brief)], language));
            else if (parsed.GetValue(GlobalOptions.Json))
            {
                terminal.Out.WriteLine(
                    Json.Document(json =>
                    {
                        json.WriteStartObject();
                        json.WriteString("id", brief.Story.Id.Value);
                        json.WriteString("title", brief.Title);
                        writeJson(new BriefJson(newsroom, language), json, brief);
                        json.WriteEndObject();
                    })
                );
            }
            else
                write(new BriefText(newsroom, language, parsed.GetValue(markdown)), terminal.Out, brief);
            return terminal.Conclude([]);
        });
        return command;
    }
}
