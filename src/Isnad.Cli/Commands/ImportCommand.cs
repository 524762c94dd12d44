using System.CommandLine;
using Isnad.Exports;
using Isnad.Pipeline;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad import PATH…</c>: articles or pages into the store.</summary>
internal static class ImportCommand
{
    public static Command Build()
    {
        var paths = StepCommand.Paths();
        var command = new Command("import", "Takes articles or pages into the store and updates its stories.") { paths };
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, parsed.GetRequiredValue(paths), stop)));
        return command;
    }

    private static int Run(ParseResult parsed, string[] paths, CancellationToken stop)
    {
        var terminal = new Terminal(parsed);
        using var store = OpenStore.Of(parsed);
        var desk = new Newsdesk(store, TimeProvider.System, GlobalOptions.ThreadCount(parsed));
        var reading = new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), GlobalOptions.ThreadCount(parsed));
        var intake = desk.Take(reading.Read(new InputReader().Read(paths)), done => terminal.Progress.Show("imported", done), stop);
        desk.Track(stop);
        if (parsed.GetValue(GlobalOptions.Json))
            Write(terminal, store, intake);
        else
        {
            terminal.Out.WriteLine(
                terminal.Arabic
                    ? FormattableString.Invariant(
                        $"الجديد {intake.New}، المنقح {intake.Revised}، المعروف {intake.Same}، المرفوض {intake.Refused}؛ في المخزن مقالات {store.Articles.Count} وأخبار {store.Stories.Count}"
                    )
                    : FormattableString.Invariant(
                        $"{intake.New} new, {intake.Revised} revised, {intake.Same} known, {intake.Refused} refused; {store.Articles.Count} articles, {store.Stories.Count} stories in the store"
                    )
            );
        }
        return terminal.Conclude(intake.Problems, intake.New + intake.Revised + intake.Same > 0);
    }

    /// <summary>Writes what was taken in as JSON.</summary>
    public static void Write(Terminal terminal, Store store, Intake intake) =>
        terminal.Out.WriteLine(
            Json.Document(json =>
            {
                json.WriteStartObject();
                json.WriteNumber("new", intake.New);
                json.WriteNumber("revised", intake.Revised);
                json.WriteNumber("same", intake.Same);
                json.WriteNumber("refused", intake.Refused);
                json.WriteNumber("articles", store.Articles.Count);
                json.WriteNumber("stories", store.Stories.Count);
                ProblemJson.Write(json, intake.Problems, terminal.Arabic ? "ar" : "en");
                json.WriteEndObject();
            })
        );
}
