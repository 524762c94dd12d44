using System.CommandLine;
using Isnad.Briefs;
using Isnad.Pipeline;
using Isnad.Storage;
using Isnad.Stories;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad demo</c>: the story of the sample newsroom, on an embedded store that is gone afterwards; no network.</summary>
internal static class DemoCommand
{
    public static Command Build()
    {
        var output = new BriefOutput();
        var command = new Command(
            "demo",
            "Tells the story of the sample newsroom (invented outlets, an invented happening), without network."
        );
        var serve = new Option<bool>("--serve") { Description = "Open it as the web application instead." };
        output.AddTo(command);
        command.Add(serve);
        ServeCommand.AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                var terminal = new Terminal(parsed);
                var samples = Environment.GetEnvironmentVariable("ISNAD_SAMPLES") is { Length: > 0 } given
                    ? given
                    : Path.Combine(AppContext.BaseDirectory, "samples");
                if (!Directory.Exists(samples))
                    throw OpenStore.NotFound(samples);
                using var store = Store.Temporary();
                var desk = new Newsdesk(store, TimeProvider.System);
                var reading = new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), GlobalOptions.ThreadCount(parsed));
                var intake = desk.Take(reading.Read(new InputReader().Read([samples])), stop: stop);
                desk.Track(stop);
                if (parsed.GetValue(serve))
                {
                    await ServeCommand.Serve(parsed, store.Path, fetcher: null, stop).ConfigureAwait(false);
                    return ExitCode.Done;
                }
                var newsroom = desk.Load([.. store.Stories.Latest(1000).Select(row => store.Stories.Find(row.Id.Value)).OfType<Story>()]);
                output.Write(parsed, terminal, newsroom, newsroom.Stories, intake.Problems);
                return terminal.Conclude(intake.Problems, intake.New > 0);
            }
        );
        return command;
    }
}
