using System.CommandLine;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Exports;
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
                var terminal = new Terminal(parsed);
                using var store = OpenStore.Of(parsed);
                using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
                var serving = parsed.GetValue(serve) ? ServeCommand.Serve(parsed, store.Path, ended.Token) : Task.CompletedTask;
                if (serving.IsFaulted)
                    await serving.ConfigureAwait(false);
                using var fetcher = new Fetcher(WebAccess.FetchSettings(), TimeProvider.System, Noting(parsed));
                if (store.Sources.All().Any(s => s.Kind != "path"))
                    WebAccess.AskForContact(terminal);
                for (var n = 1; ; n++)
                {
                    var round = await Once(parsed, terminal, store, fetcher, stop).ConfigureAwait(false);
                    terminal.Say(
                        FormattableString.Invariant($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm:ss}Z  {Line(terminal, round)}")
                    );
                    if (serving.IsFaulted)
                        await serving.ConfigureAwait(false);
                    if (n == parsed.GetValue(rounds))
                    {
                        await ended.CancelAsync().ConfigureAwait(false);
                        await serving.ConfigureAwait(false);
                        return ExitCode.Done;
                    }
                    await Task.Delay(TimeSpan.FromMinutes(WebAccess.Number("every", 15)), TimeProvider.System, stop).ConfigureAwait(false);
                }
            }
        );
        return command;
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
