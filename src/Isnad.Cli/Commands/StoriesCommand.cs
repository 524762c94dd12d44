using System.CommandLine;
using System.Globalization;
using Isnad.Briefs;
using Isnad.Exports;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad stories</c>: the stories of the store, the latest first.</summary>
internal static class StoriesCommand
{
    public static Command Build()
    {
        var top = new Option<int>("--top") { Description = "How many.", DefaultValueFactory = _ => 50, HelpName = "N" };
        var largest = new Option<bool>("--largest") { Description = "Those with most articles first." };
        var command = new Command("stories", "Lists the stories of the store.") { top, largest };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.Of(parsed);
            var rows = parsed.GetValue(largest) ? store.Stories.Largest(parsed.GetValue(top)) : store.Stories.Latest(parsed.GetValue(top));
            if (parsed.GetValue(GlobalOptions.Json)) WriteJson(terminal, rows);
            else WriteText(terminal, rows, new BriefWords(GlobalOptions.BriefLanguage(parsed)));
            return terminal.Conclude([]);
        });
        return command;
    }

    private static void WriteText(Terminal terminal, IReadOnlyList<StoryRow> rows, BriefWords words)
    {
        foreach (var row in rows)
        {
            terminal.Out.WriteLine(row.Id.Value + "  " + row.Title);
            terminal.Out.WriteLine("    " + words.Articles(row.Articles) + " · " + words.Outlets(row.Outlets) + " · " + words.Origins(row.Origins) + " · "
                + (row.Last?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? words["unknown-date"]));
        }
    }

    private static void WriteJson(Terminal terminal, IReadOnlyList<StoryRow> rows) => terminal.Out.WriteLine(Json.Document(json =>
    {
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("id", row.Id.Value);
            json.WriteString("storyline", row.Storyline?.Value);
            json.WriteString("title", row.Title);
            json.WriteString("first", row.First?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            json.WriteString("last", row.Last?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            json.WriteNumber("articles", row.Articles);
            json.WriteNumber("outlets", row.Outlets);
            json.WriteNumber("independentOrigins", row.Origins);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }));
}
