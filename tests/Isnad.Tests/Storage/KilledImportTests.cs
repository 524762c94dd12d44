using System.Diagnostics;
using System.Text.Json;
using Isnad.Storage;
using Isnad.Tests.Stories;

namespace Isnad.Tests.Storage;

/// <summary>What stands in a store does not depend on where an import was killed (as <c>kill -9</c> does).</summary>
public sealed class KilledImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-killed-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_import_that_is_killed_and_begun_again_loses_nothing_has_nothing_twice_and_gives_the_same_stories()
    {
        var file = Path.Combine(_folder, "news.jsonl");
        File.WriteAllLines(
            file,
            new InventedNews()
                .Days(30)
                .Select(a =>
                    JsonSerializer.Serialize(
                        new
                        {
                            id = a.Article.Url,
                            url = a.Article.Url,
                            title = a.Article.Title,
                            text = a.Article.Text,
                            published = a.Article.Published!.Earliest.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
                        }
                    )
                )
        );
        var (whole, killed) = (Path.Combine(_folder, "whole.db"), Path.Combine(_folder, "killed.db"));
        using (var import = Import(whole, file))
            await import.WaitForExitAsync();
        foreach (var least in new[] { 1, 100, 250 })
        {
            using var import = Import(killed, file);
            while (!import.HasExited && Articles(killed) < least)
                await Task.Delay(5);
            import.Kill(entireProcessTree: true);
            await import.WaitForExitAsync();
        }
        using (var import = Import(killed, file))
            await import.WaitForExitAsync();

        using var expected = Store.Open(whole);
        using var found = Store.Open(killed);
        expected.Articles.Count.ShouldBe(360);
        found.Articles.Count.ShouldBe(360);
        Stories(found).ShouldBe(Stories(expected));
    }

    private static Process Import(string store, string file)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Isnad.Cli.dll"), "import", "--store", store, "--quiet", file]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static long Articles(string path)
    {
        if (!File.Exists(path))
            return 0;
        try
        {
            using var store = Store.Open(path);
            return store.Articles.Count;
        }
        catch (Exception e) when (e is Microsoft.Data.Sqlite.SqliteException or IsnadException)
        {
            return 0;
        }
    }

    private static string[] Stories(Store store) =>
        [
            .. store
                .Stories.All()
                .Select(s => string.Join(' ', s.Articles.Select(a => a.Value).Order(StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
}
