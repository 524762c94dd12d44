using System.CommandLine;
using System.Globalization;
using Isnad.Briefs;
using Isnad.Exports;
using Isnad.Storage;
using Isnad.Stories;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad story ID</c> and <c>isnad storyline ID</c>: the brief of a story, or of a storyline.</summary>
internal static class StoryCommand
{
    public static Command Build()
    {
        var why = new Option<bool>("--why")
        {
            Description = "Instead: why these articles are together, what became part of the story and what left it.",
        };
        return Build("story", "Prints the brief of a story.", Find, why);
    }

    /// <summary>The story with an id, or the one that an article belongs to.</summary>
    /// <param name="store">The store.</param>
    /// <param name="id">An id of either.</param>
    public static IReadOnlyList<Story> Find(Store store, string id) =>
        store.Stories.Find(id) is { } story ? [story]
        : store.Articles.Find(id) is { } article
        && store.Stories.StoryOf(article.Article.Id) is { } home
        && store.Stories.Find(home) is { } its
            ? [its]
        : [];

    public static Command BuildStoryline() =>
        Build(
            "storyline",
            "Prints the brief of a storyline; with --long those of its stories too.",
            (store, id) => [.. store.Stories.OfStoryline(id).Select(row => store.Stories.Find(row.Id.Value)).OfType<Story>()]
        );

    private static Command Build(string name, string description, Func<Store, string, IReadOnlyList<Story>> find, Option<bool>? why = null)
    {
        var id = new Argument<string>("ID") { Description = "Its id." };
        var output = new BriefOutput();
        var command = new Command(name, description) { id };
        output.AddTo(command);
        if (why is not null)
            command.Add(why);
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            using var store = OpenStore.ToRead(parsed);
            var stories = find(store, parsed.GetRequiredValue(id));
            if (stories.Count == 0)
                throw OpenStore.NotFound(parsed.GetRequiredValue(id));
            if (why is not null && parsed.GetValue(why))
            {
                WriteWhy(parsed, terminal, store, stories[0]);
                return terminal.Conclude([]);
            }
            var newsroom = new Newsdesk(store, TimeProvider.System).Load(stories);
            var line = why is null ? store.Storylines.Find(parsed.GetRequiredValue(id)) : null;
            output.Write(parsed, terminal, newsroom, newsroom.Stories, [], line);
            return terminal.Conclude([]);
        });
        return command;
    }

    private static void WriteWhy(ParseResult parsed, Terminal terminal, Store store, Story story)
    {
        var changes = store.Stories.Changes(story.Id);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            terminal.Out.WriteLine(
                Json.Document(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("story", story.Id.Value);
                    json.Array(
                        "together",
                        story.Together,
                        t =>
                        {
                            json.WriteStartObject();
                            json.WriteString("kind", t.Kind);
                            json.Strings("shared", t.Shared);
                            json.WriteEndObject();
                        }
                    );
                    json.Array(
                        "changes",
                        changes,
                        c =>
                        {
                            json.WriteStartObject();
                            json.WriteString("kind", c.Kind);
                            json.WriteString("other", c.Other);
                            json.WriteString("why", c.Why);
                            json.WriteString("made", c.Made.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
                            json.WriteEndObject();
                        }
                    );
                    json.WriteEndObject();
                })
            );
            return;
        }
        var words = new BriefWords(GlobalOptions.BriefLanguage(parsed));
        foreach (var reason in story.Together)
            terminal.Out.WriteLine(words[reason.Kind] + ": " + string.Join(words.Comma, reason.Shared));
        foreach (var change in changes)
        {
            terminal.Out.WriteLine(
                $"{change.Made:yyyy-MM-dd HH:mm}  {words["change-" + change.Kind]}  {change.Other}  {words["change-" + change.Why]}"
            );
        }
    }
}
