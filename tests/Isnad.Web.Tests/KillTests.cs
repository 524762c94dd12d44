using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Isnad.Storage;

namespace Isnad.Web.Tests;

public class KillTests
{
    [Fact]
    public async Task A_server_that_is_killed_while_watches_and_notes_are_saved_loses_none_it_confirmed_and_keeps_none_in_part()
    {
        await using var first = await Site.OfSamples();
        var story = first.Stories()[0];
        var confirmed = new List<string>();
        for (var round = 0; round < 3; round++)
        {
            using var server = Process.Start(
                new ProcessStartInfo(
                    "dotnet",
                    [
                        Path.Combine(AppContext.BaseDirectory, "Isnad.Cli.dll"),
                        "serve",
                        "--store",
                        first.StorePath,
                        "--url",
                        "http://127.0.0.1:0",
                        "--no-limits",
                        "--lang",
                        "en",
                    ]
                )
                {
                    RedirectStandardError = true,
                    UseShellExecute = false,
                }
            )!;
            var line = await server.StandardError.ReadLineAsync();
            using var http = new HttpClient(new HttpClientHandler { UseProxy = false }) { BaseAddress = new Uri(line!.Split(' ')[1]) };
            var saving = Task.Run(async () =>
            {
                for (var i = 0; i < 10_000; i++)
                {
                    var name = $"{round}-{i}";
                    try
                    {
                        using var watch = Json(
                            new
                            {
                                kind = "search",
                                subject = "?q=" + name,
                                name,
                            }
                        );
                        if ((await http.PostAsync(new Uri("/api/v1/watches", UriKind.Relative), watch)).IsSuccessStatusCode)
                            lock (confirmed)
                                confirmed.Add("watch " + name);
                        using var note = Json(
                            new
                            {
                                kind = i % 2 == 0 ? "note" : "checked",
                                subject = story,
                                value = name,
                            }
                        );
                        if ((await http.PostAsync(new Uri("/api/v1/decisions", UriKind.Relative), note)).IsSuccessStatusCode)
                            lock (confirmed)
                                confirmed.Add("note " + name);
                    }
                    catch (HttpRequestException)
                    {
                        return;
                    }
                }
            });
            while (confirmed.Count < (round + 1) * 20)
                await Task.Delay(20);
            server.Kill();
            await server.WaitForExitAsync();
            await saving;
        }

        using var store = Storage.Store.Open(first.StorePath);
        var watches = store.Watches.All();
        var notes = store.Decisions.All();
        confirmed
            .Where(c => c.StartsWith("watch ", StringComparison.Ordinal))
            .Select(c => c[6..])
            .Except(watches.Select(w => w.Name))
            .ShouldBeEmpty();
        confirmed
            .Where(c => c.StartsWith("note ", StringComparison.Ordinal))
            .Select(c => c[5..])
            .Except(notes.Select(n => n.Value))
            .ShouldBeEmpty();
        watches.ShouldAllBe(w => w.Secret.Length == 48 && w.Subject == "?q=" + w.Name);
        notes.ShouldAllBe(n => n.Subject == story && n.Kind.Length > 0);
    }

    private static StringContent Json(object value) => new(JsonSerializer.Serialize(value), Encoding.UTF8, "application/json");
}
