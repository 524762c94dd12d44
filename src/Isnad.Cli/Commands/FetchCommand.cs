using System.CommandLine;
using Isnad.Exports;
using Isnad.Pipeline;
using Isnad.Sources.Web;
using Isnad.Storage;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad fetch</c> and <c>isnad watch</c>: what is new from all sources, once or again and again.</summary>
internal static class FetchCommand
{
    public static Command Build()
    {
        var now = new Option<bool>("--now") { Description = "Ask all sources, also those that are not due yet." };
        var command = new Command("fetch", "Gets what is new from all sources, politely; a run that was stopped goes on where it was.")
        {
            now,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                var terminal = new Terminal(parsed);
                using var store = OpenStore.Of(parsed);
                using var fetcher = new Fetcher(WebAccess.FetchSettings(), TimeProvider.System, Noting(parsed));
                if (store.Sources.All().Any(s => s.Kind != "path"))
                    WebAccess.AskForContact(terminal);
                if (parsed.GetValue(now))
                    store.Write(() => store.Sources.Hurry(TimeProvider.System.GetUtcNow()));
                var round = await Once(parsed, terminal, store, fetcher, stop).ConfigureAwait(false);
                if (parsed.GetValue(GlobalOptions.Json))
                {
                    terminal.Out.WriteLine(
                        Json.Document(json =>
                        {
                            json.WriteStartObject();
                            json.WriteNumber("sources", round.Sources);
                            json.WriteNumber("pages", round.Pages);
                            json.WriteNumber("unchanged", round.Unchanged);
                            json.WriteNumber("new", round.Intake.New);
                            json.WriteNumber("revised", round.Intake.Revised);
                            json.WriteNumber("same", round.Intake.Same);
                            json.WriteNumber("refused", round.Intake.Refused);
                            json.WriteNumber("waiting", store.Pages.Waiting);
                            ProblemJson.Write(json, round.Intake.Problems, GlobalOptions.MessageLanguage(parsed));
                            json.WriteEndObject();
                        })
                    );
                }
                else
                    terminal.Out.WriteLine(Line(terminal, round));
                if (round.Sources == 0 && round.Pages == 0)
                    terminal.Say(Nothing(store, GlobalOptions.MessageLanguage(parsed)));
                return terminal.Conclude(round.Intake.Problems);
            }
        );
        return command;
    }

    public static Command BuildWatch()
    {
        var rounds = new Option<int?>("--rounds") { Description = "End after N rounds (default: when stopped).", HelpName = "N" }.FromOne();
        var command = new Command("watch", "Fetches, analyses and tracks, again and again.") { rounds };
        var serve = new Option<bool>("--serve") { Description = "Serve the web application meanwhile." };
        command.Add(serve);
        ServeCommand.AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                using var store = OpenStore.Of(parsed);
                using var fetcher = new Fetcher(WebAccess.FetchSettings(), TimeProvider.System, Noting(parsed));
                Task<int> Watch(CancellationToken ended) => Rounds(parsed, store, fetcher, parsed.GetValue(rounds), ended);
                return parsed.GetValue(serve)
                    ? await Beside(Watch, ended => ServeCommand.Serve(parsed, store.Path, fetcher, ended), stop).ConfigureAwait(false)
                    : await Watch(stop).ConfigureAwait(false);
            }
        );
        return command;
    }

    /// <summary>Works while something else runs beside it: when one of them ends, so does the other.</summary>
    /// <param name="work">The work, which gives an exit code.</param>
    /// <param name="beside">What runs beside it until it is told to end; that it ends sooner is a fault.</param>
    /// <param name="stop">Ends both.</param>
    internal static async Task<int> Beside(
        Func<CancellationToken, Task<int>> work,
        Func<CancellationToken, Task> beside,
        CancellationToken stop
    )
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var running = beside(ended.Token);
        if (running.IsFaulted)
            await running.ConfigureAwait(false);
        var working = Task.Run(() => work(ended.Token), CancellationToken.None);
        var first = await Task.WhenAny(working, running).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        if (first == running)
        {
            await ((Task)working).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await running.ConfigureAwait(false);
            stop.ThrowIfCancellationRequested();
            return ExitCode.Fault;
        }
        await running.ConfigureAwait(false);
        return await working.ConfigureAwait(false);
    }

    /// <summary>Rounds until it is stopped; one that fails is a problem of that round, and the next one comes in its time.</summary>
    private static async Task<int> Rounds(ParseResult parsed, Store store, Fetcher fetcher, int? most, CancellationToken stop)
    {
        var terminal = new Terminal(parsed);
        if (store.Sources.All().Any(s => s.Kind != "path"))
            WebAccess.AskForContact(terminal);
        var every = TimeSpan.FromMinutes(WebAccess.Number("every", 15));
        var exit = ExitCode.Done;
        for (var n = 1; ; n++)
        {
            try
            {
                var round = await Once(parsed, terminal, store, fetcher, stop).ConfigureAwait(false);
                terminal.Say(
                    FormattableString.Invariant($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm:ss}Z  {Line(terminal, round)}")
                );
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stop.IsCancellationRequested)
            {
                terminal.Progress.Clear();
                CommandLine.Tell(parsed, fault);
                exit = ExitCode.SomeFailed;
                LetGo(store);
            }
            if (n == most)
                return exit;
            await Task.Delay(every, TimeProvider.System, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Lets other processes have the index of shared wording after a round that failed; the next one opens it anew.</summary>
    private static void LetGo(Store store)
    {
        try
        {
            store.ReleaseReuse();
        }
        catch (IOException)
        {
            // What it could not write is taken from the store again.
        }
    }

    private static async Task<Round> Once(ParseResult parsed, Terminal terminal, Store store, Fetcher fetcher, CancellationToken stop)
    {
        var reading = new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), GlobalOptions.ThreadCount(parsed));
        var round = await new Gathering(store, fetcher, reading, TimeProvider.System)
            .Run((done, all) => terminal.Progress.Show("asked", done, all), stop)
            .ConfigureAwait(false);
        store.Write(() =>
            store.Pages.LetGo(
                TimeProvider.System.GetUtcNow().AddDays(-WebAccess.Number("raw-days", 90)),
                (long)(WebAccess.Number("raw-megabytes", 4096) * (1 << 20))
            )
        );
        terminal.Progress.Clear();
        return round;
    }

    private static string Nothing(Store store, string language) =>
        (store.Sources.NextDue, language) switch
        {
            (null, "ar") => "isnad: لا مصادر بعد؛ أضفها بالأمر isnad add",
            (null, _) => "isnad: no sources yet; isnad add registers them",
            ({ } due, "ar") => FormattableString.Invariant($"isnad: لا يحين أي مصدر قبل {due:yyyy-MM-dd HH:mm}Z؛ تُسأل الآن بـ --now"),
            ({ } due, _) => FormattableString.Invariant($"isnad: no source is due before {due:yyyy-MM-dd HH:mm}Z; --now asks them anyway"),
        };

    private static Action<RequestNote>? Noting(ParseResult parsed) =>
        parsed.GetValue(GlobalOptions.Verbose)
            ? note => Console.Error.WriteLine(FormattableString.Invariant($"{note.At:HH:mm:ss.fff}  {note.Status}  {note.Url}"))
            : null;

    private static string Line(Terminal terminal, Round round) =>
        terminal.Arabic
            ? FormattableString.Invariant(
                $"المصادر {round.Sources}، الصفحات {round.Pages}، بلا تغير {round.Unchanged}؛ الجديد {round.Intake.New}، المنقح {round.Intake.Revised}، المعروف {round.Intake.Same}، المرفوض {round.Intake.Refused}، المشكلات {round.Intake.Problems.Count}"
            )
            : FormattableString.Invariant(
                $"{round.Sources} sources, {round.Pages} pages asked, {round.Unchanged} unchanged; {round.Intake.New} new, {round.Intake.Revised} revised, {round.Intake.Same} known, {round.Intake.Refused} refused, {round.Intake.Problems.Count} problems"
            );
}
