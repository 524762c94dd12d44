using System.CommandLine;
using System.Globalization;
using Isnad.Briefs;
using Isnad.Exports;
using Isnad.Exports.Printed;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad stories</c>: the stories of the store, the latest first.</summary>
internal static class StoriesCommand
{
    public static Command Build()
    {
        var top = new Option<int>("--top")
        {
            Description = "How many.",
            DefaultValueFactory = _ => 50,
            HelpName = "N",
        }.FromOne();
        var largest = new Option<bool>("--largest") { Description = "Those with most articles first." };
        var growing = new Option<bool>("--growing") { Description = "Those that won most articles in the last hours first." };
        var origins = new Option<bool>("--origins") { Description = "Of the last hours, those with most independent origins first." };
        var hours = new Option<int>("--hours")
        {
            Description = "How many hours --growing and --origins look back from the latest article.",
            DefaultValueFactory = _ => 24,
            HelpName = "N",
        }.FromOne();
        var markdown = new Option<bool>("--md") { Description = "Print Markdown." };
        var html = BriefOutput.Html();
        var command = new Command("stories", "Lists the stories of the store.") { top, largest, growing, origins, hours, markdown, html };
        command.Validators.Add(result =>
        {
            if (new[] { largest, growing, origins }.Count(result.GetValue) > 1)
                UsageFaults.Refuse(result, "ISN607", "--largest, --growing, --origins");
        });
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.ToList(parsed, terminal);
            var most = parsed.GetValue(top);
            var now = store.Lists.LatestMoment(TimeProvider.System.GetUtcNow()) ?? DateTimeOffset.UnixEpoch;
            var since = now.AddHours(-Math.Clamp(parsed.GetValue(hours), 1, 24 * 366));
            IReadOnlyList<(StoryRow Row, int? Won)> rows = parsed.GetValue(growing)
                ? [.. store.Lists.Unfolding(since, now, most).Select(u => (u.Row, (int?)u.Won))]
                :
                [
                    .. (
                        parsed.GetValue(origins) ? store.Lists.ByOrigins(since, now, most)
                        : parsed.GetValue(largest) ? store.Stories.Largest(most)
                        : store.Stories.Latest(most)
                    ).Select(r => (r, (int?)null)),
                ];
            var words = new BriefWords(GlobalOptions.BriefLanguage(parsed));
            if (parsed.GetValue(html) is { } file)
                BriefOutput.WriteHtml(
                    terminal,
                    file,
                    Web.BriefPage.WriteList(words, [.. rows.Select(r => (r.Row.Id.Value, words.Headline(r.Row.Title), State(r, words)))])
                );
            else if (parsed.GetValue(GlobalOptions.Json))
                WriteJson(terminal, rows);
            else
                WriteText(terminal, rows, words, parsed.GetValue(markdown));
            return terminal.Conclude([]);
        });
        return command;
    }

    private static void WriteText(Terminal terminal, IReadOnlyList<(StoryRow Row, int? Won)> rows, BriefWords words, bool markdown)
    {
        foreach (var row in rows)
        {
            var (id, headline, state) = (row.Row.Id.Value, words.Headline(row.Row.Title), State(row, words));
            terminal.Out.WriteLine(markdown ? $"* **{PrintedSheet.Escaped(headline, markdown)}** (`{id}`)  " : id + "  " + headline);
            terminal.Out.WriteLine((markdown ? "  " : "    ") + state);
        }
    }

    /// <summary>How many articles, outlets and origins a story has, and until when.</summary>
    private static string State((StoryRow Row, int? Won) row, BriefWords words) =>
        words.Articles(row.Row.Articles)
        + (row.Won is { } more ? " (+" + more.ToString(CultureInfo.InvariantCulture) + ")" : "")
        + " · "
        + words.Outlets(row.Row.Outlets)
        + " · "
        + words.Origins(row.Row.Origins)
        + " · "
        + (row.Row.Last?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? words["unknown-date"]);

    private static void WriteJson(Terminal terminal, IReadOnlyList<(StoryRow Row, int? Won)> rows) =>
        terminal.Out.WriteLine(
            Json.Document(json =>
            {
                json.WriteStartArray();
                foreach (var (row, won) in rows)
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
                    if (won is { } more)
                        json.WriteNumber("won", more);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            })
        );
}
