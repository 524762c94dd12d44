using System.Diagnostics;
using System.Text;
using Isnad.Storage;

namespace Isnad.Tests.Commands;

/// <summary>
/// What the command answers to input that is not what it needs: an exit code of docs/cli.md and a message that says what to do.
/// </summary>
public sealed class WrongInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-commands-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("no-such-command", 2, "ISN601 no-such-command")]
    [InlineData("stroies", 2, "Did you mean stories?")]
    [InlineData("stories --larget", 2, "ISN602 --larget: isnad stories has no such option. Did you mean --largest?")]
    [InlineData("brief --frob a.txt", 2, "ISN602 --frob")]
    [InlineData("brief -- --frob", 3, "ISN101 --frob")]
    [InlineData("stories more", 2, "ISN603 more")]
    [InlineData("brief", 2, "ISN604 PATH: is missing behind isnad brief")]
    [InlineData("brief --html", 2, "ISN605 --html")]
    [InlineData("step", 2, "ISN606 isnad step")]
    [InlineData("stories --largest --growing", 2, "ISN607 isnad stories")]
    [InlineData("correct a1#1", 2, "ISN608 isnad correct")]
    [InlineData("stories --top 1 --top 2", 2, "ISN609 --top")]
    [InlineData("stories --lang fr", 2, "ISN115 --lang: cannot be “fr”: ar | en is needed")]
    [InlineData("search x --from yesterday", 2, "a day such as")]
    [InlineData("stories --store none/isnad.db", 3, "ISN307 none/isnad.db")]
    [InlineData("brief hollow", 4, "ISN116 hollow")]
    [InlineData("search x --outlet nobody", 0, "ISN404 nobody")]
    [InlineData("stories --top x", 2, "a whole number is needed")]
    [InlineData("stories --top 0", 2, "ISN115 --top: cannot be “0”: a whole number from 1 is needed")]
    [InlineData("search", 2, "--outlet")]
    [InlineData("step copies none.jsonl", 3, "ISN101")]
    [InlineData("step times none.jsonl", 3, "ISN101")]
    [InlineData("step agreement none.csv", 3, "ISN101")]
    [InlineData("step agreement pairs.jsonl", 4, "ISN213")]
    [InlineData("step names binary.bin", 4, "ISN202")]
    [InlineData("step names empty.txt", 4, "ISN201")]
    [InlineData("step copies pairs.jsonl", 4, "ISN214")]
    [InlineData("step numbers pairs.jsonl", 4, "ISN214")]
    [InlineData("restore none.db", 3, "ISN101")]
    [InlineData("backup none/b.db", 2, "ISN114")]
    [InlineData("export warc none/b.warc.gz", 2, "ISN114")]
    [InlineData("serve --url nonsense", 2, "ISN115")]
    [InlineData("story s1", 3, "ISN401")]
    public async Task A_command_says_what_is_wrong_and_answers_with_the_code_of_the_contract(string words, int code, string told)
    {
        File.WriteAllText(Path.Combine(_folder, "empty.txt"), "");
        Directory.CreateDirectory(Path.Combine(_folder, "hollow"));
        File.WriteAllBytes(Path.Combine(_folder, "binary.bin"), [1, 0, 2, 0]);
        File.WriteAllText(Path.Combine(_folder, "pairs.jsonl"), "{\"pair\":1,\"a\":5,\"b\":{}}\n");

        var (exit, _, error) = await Run(words.Split(' '));

        error.ShouldContain(told);
        exit.ShouldBe(code);
    }

    [Theory]
    [InlineData("stroies", "ليس من أوامر isnad. هل قصدت stories؟")]
    [InlineData("brief --top x a.txt", "لا يصح أن تكون «x»: المطلوب عدد صحيح")]
    [InlineData("brief --html none/b.html bad.jsonl", "مجلده غير موجود")]
    [InlineData("brief bad.jsonl", "السطر 1 ليس كائن JSON: هو مصفوفة")]
    public async Task Where_the_environment_is_Arabic_messages_are_so_with_their_reasons(string words, string told)
    {
        File.WriteAllText(Path.Combine(_folder, "bad.jsonl"), "[]\n{\"text\":\"قال الوزير إن الهدنة باقية.\"}\n");

        var (_, _, error) = await Run(words.Split(' '), ("LC_ALL", "ar_EG.UTF-8"));

        error.ShouldContain(told);
    }

    [Theory]
    [InlineData("ISNAD_THREADS", "many")]
    [InlineData("ISNAD_LANG", "fr")]
    public async Task A_setting_that_cannot_be_is_named_and_not_passed_over(string variable, string value)
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "قال الوزير إن الهدنة باقية.");

        var (exit, _, error) = await Run(["brief", "a.txt"], (variable, value));

        error.ShouldContain("ISN115");
        error.ShouldContain(value);
        exit.ShouldBe(2);
    }

    [Fact]
    public async Task A_settings_file_that_is_no_JSON_is_named()
    {
        var file = Path.Combine(_folder, "settings.json");
        File.WriteAllText(file, "{");

        var (exit, _, error) = await Run(["status"], ("ISNAD_SETTINGS", file), ("ISNAD_STORE", ""));

        error.ShouldContain("ISN104");
        exit.ShouldBe(2);
    }

    [Fact]
    public async Task A_folder_is_no_store()
    {
        var (exit, _, error) = await Run(["status", "--store", "."]);

        error.ShouldContain("ISN301");
        exit.ShouldBe(5);
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused()
    {
        (await Run(["status"])).Exit.ShouldBe(0);
        using (var store = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_folder, "isnad.db")};Pooling=False"))
        {
            store.Open();
            using var command = store.CreateCommand();
            command.CommandText = "PRAGMA user_version = 9999";
            command.ExecuteNonQuery();
        }

        var (exit, _, error) = await Run(["status"]);

        error.ShouldContain("ISN303");
        exit.ShouldBe(5);
    }

    [Fact]
    public async Task What_cannot_be_decided_is_refused_and_not_kept()
    {
        File.WriteAllText(
            Path.Combine(_folder, "a.jsonl"),
            "{\"id\":\"1\",\"text\":\"قال وزير النقل سالم الراشد إن الميناء يفتح غدا أمام السفن.\",\"title\":\"الميناء يفتح غدا\"}\n"
        );
        (await Run(["import", "a.jsonl"])).Exit.ShouldBe(0);
        string story;
        using (var store = Isnad.Storage.Store.Open(Path.Combine(_folder, "isnad.db")))
            story = store.Stories.All().Single().Id.Value;

        var merged = await Run(["merge", story, story]);
        var nobody = await Run(["correct", "1#0", "--speaker", ""]);

        merged.Error.ShouldContain("ISN405 " + story);
        merged.Exit.ShouldBe(2);
        nobody.Error.ShouldContain("ISN406 1#0");
        nobody.Exit.ShouldBe(2);
        (await Run(["correct", "1#7", "--speaker", "سليم حرب"])).Exit.ShouldBe(3);
        (await Run(["undo", "--json"])).Output.ShouldNotContain("\"kind\"");
    }

    [Fact]
    public async Task A_round_that_fails_is_told_and_the_next_one_comes()
    {
        (await Run(["status"])).Exit.ShouldBe(0);
        using (var store = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_folder, "isnad.db")};Pooling=False"))
        {
            store.Open();
            using var command = store.CreateCommand();
            command.CommandText = "ALTER TABLE hosts RENAME TO hidden";
            command.ExecuteNonQuery();
        }

        var (exit, _, error) = await Run(["watch", "--rounds", "2"], ("ISNAD_EVERY", "0"));

        error.Split("ISN301").Length.ShouldBe(3); // once for each round
        exit.ShouldBe(4);
    }

    [Fact]
    public async Task What_runs_beside_rounds_ends_them_when_it_fails()
    {
        var rounds = 0;
        Task<int> Round(CancellationToken stop)
        {
            rounds++;
            return Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => 0, TaskScheduler.Default);
        }

        var fault = await Should.ThrowAsync<IOException>(() =>
            Isnad.Cli.Commands.FetchCommand.Beside(
                Round,
                async _ =>
                {
                    await Task.Delay(50, CancellationToken.None);
                    throw new IOException("the web server has died");
                },
                CancellationToken.None
            )
        );
        fault.Message.ShouldBe("the web server has died");
        rounds.ShouldBe(1);
        (await Isnad.Cli.Commands.FetchCommand.Beside(_ => Task.FromResult(4), End, CancellationToken.None)).ShouldBe(4);
        (await Isnad.Cli.Commands.FetchCommand.Beside(Round, _ => Task.CompletedTask, CancellationToken.None)).ShouldBe(1);

        static Task End(CancellationToken stop) => Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    [Fact]
    public async Task A_backup_writes_over_no_file()
    {
        File.WriteAllText(Path.Combine(_folder, "b.db"), "mine");

        var (exit, _, error) = await Run(["backup", "b.db"]);

        error.ShouldContain("ISN305");
        exit.ShouldBe(2);
        File.ReadAllText(Path.Combine(_folder, "b.db")).ShouldBe("mine");
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_not_packed_as_its_name_says_does_not_stop_the_others()
    {
        using (var large = File.Create(Path.Combine(_folder, "large.html")))
            large.SetLength(65L << 20);
        File.WriteAllText(Path.Combine(_folder, "plain.jsonl.gz"), "{}");
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "قال الوزير إن الهدنة باقية.");

        var (exit, output, error) = await Run(["brief", "large.html", "plain.jsonl.gz", "a.txt"]);

        error.ShouldContain("ISN208 large.html");
        error.ShouldContain("ISN103 plain.jsonl.gz");
        output.ShouldContain("الهدنة");
        exit.ShouldBe(4);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_named()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();

        var (exit, _, error) = await Run(["serve", "--url", "http://" + taken.LocalEndpoint]);

        error.ShouldContain("ISN509");
        exit.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown()
    {
        var (exit, output, _) = await Run([]);

        output.ShouldContain("Usage:");
        exit.ShouldBe(2);
    }

    [Fact]
    public async Task A_line_that_is_no_JSON_is_told_without_the_words_of_the_parser()
    {
        File.WriteAllText(Path.Combine(_folder, "a.jsonl"), "{\"text\":\n");

        var (exit, _, error) = await Run(["brief", "a.jsonl"]);

        error.ShouldContain("ISN203 a.jsonl: line 1");
        error.ShouldNotContain("LineNumber");
        error.ShouldNotContain("..");
        exit.ShouldBe(4);
    }

    [Fact]
    public async Task An_article_without_text_and_headline_is_told_as_such()
    {
        File.WriteAllText(Path.Combine(_folder, "a.jsonl"), "{\"text\":\"\"}\n");

        var (exit, output, error) = await Run(["brief", "a.jsonl"]);

        output.ShouldStartWith("بلا عنوان\n═");
        error.ShouldContain("ISN204");
        exit.ShouldBe(4);
    }

    [Fact]
    public async Task A_text_cannot_write_control_sequences_into_the_terminal()
    {
        File.WriteAllText(
            Path.Combine(_folder, "a.jsonl"),
            "{\"title\":\"\\u001b]0;x\\u0007عنوان\",\"text\":\"قال الوزير إن الهدنة\\u001b[2J باقية.\"}\n"
        );

        var (exit, output, _) = await Run(["brief", "a.jsonl", "--long"]);

        output.ShouldContain("الهدنة");
        output.ShouldNotContain("\u001b");
        output.ShouldNotContain("\u0007");
        exit.ShouldBe(0);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        var path = Path.Combine(_folder, "other.db");
        using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE mine (x)";
            command.ExecuteNonQuery();
        }
        var before = File.ReadAllBytes(path);

        var (exit, _, error) = await Run(["status", "--store", path]);

        error.ShouldContain("ISN304");
        exit.ShouldBe(5);
        File.ReadAllBytes(path).ShouldBe(before);
    }

    [Fact]
    public async Task A_store_that_a_backup_replaces_is_kept_beside_it_whole()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "قال الوزير إن الهدنة باقية في المدينة حتى الأحد.");
        (await Run(["backup", "b.db"])).Exit.ShouldBe(0);
        (await Run(["import", "a.txt"])).Exit.ShouldBe(0);

        (await Run(["restore", "b.db"])).Exit.ShouldBe(2);
        (await Run(["restore", "b.db", "--force"])).Exit.ShouldBe(0);

        (await Run(["status", "--json"])).Output.ShouldContain("\"articles\": 0");
        (await Run(["status", "--json", "--store", "isnad.db.before-restore"])).Output.ShouldContain("\"articles\": 1");
    }

    [Fact]
    public async Task A_backup_is_only_read_and_an_empty_file_is_none()
    {
        (await Run(["backup", "b.db"])).Exit.ShouldBe(0);
        var before = File.ReadAllBytes(Path.Combine(_folder, "b.db"));
        File.WriteAllText(Path.Combine(_folder, "empty.db"), "");

        (await Run(["restore", "b.db", "--force"])).Exit.ShouldBe(0);
        var (exit, _, error) = await Run(["restore", "empty.db", "--force"]);

        File.ReadAllBytes(Path.Combine(_folder, "b.db")).ShouldBe(before);
        File.Exists(Path.Combine(_folder, "b.db-wal")).ShouldBeFalse();
        error.ShouldContain("ISN304");
        exit.ShouldBe(5);
    }

    [Fact]
    public async Task A_store_that_somebody_has_open_is_not_replaced()
    {
        (await Run(["backup", "b.db"])).Exit.ShouldBe(0);
        using var open = Store.Open(Path.Combine(_folder, "isnad.db"));
        open.Articles.Count.ShouldBe(0);

        var (exit, _, error) = await Run(["restore", "b.db", "--force"]);

        error.ShouldContain("ISN306");
        exit.ShouldBe(5);
    }

    [Theory]
    [InlineData("stories")]
    [InlineData("timeline 1")]
    [InlineData("points 1")]
    [InlineData("story 1")]
    [InlineData("storyline 1")]
    public async Task Whatever_shows_stories_shows_them_as_Markdown_and_as_a_page(string words)
    {
        File.WriteAllText(
            Path.Combine(_folder, "a.jsonl"),
            "{\"id\":\"1\",\"title\":\"هدنة <b>حتى</b> الأحد\",\"published\":\"2026-03-08\",\"text\":\"قال الوزير سالم الهادي إن الهدنة باقية في المدينة حتى الأحد.\"}\n"
        );
        (await Run(["import", "a.jsonl"])).Exit.ShouldBe(0);

        (await Run([.. words.Split(' '), "--md"])).Error.ShouldNotContain("ISN602");
        var (exit, _, error) = await Run([.. words.Split(' '), "--html", "page.html"]);

        error.ShouldNotContain("ISN602");
        if (words.StartsWith("storyline", StringComparison.Ordinal))
            return; // one article makes no storyline
        exit.ShouldBe(0);
        var page = File.ReadAllText(Path.Combine(_folder, "page.html"));
        page.ShouldStartWith("<!DOCTYPE html>");
        page.ShouldContain("حتى");
        page.ShouldNotContain("<b>");
    }

    [Fact]
    public async Task What_changes_the_store_tells_in_JSON_what_it_did()
    {
        File.WriteAllText(
            Path.Combine(_folder, "a.jsonl"),
            "{\"id\":\"1\",\"text\":\"قال الوزير سالم الهادي إن الهدنة باقية في المدينة حتى الأحد.\"}\n"
        );
        (await Run(["import", "a.jsonl"])).Exit.ShouldBe(0);

        foreach (
            var (words, told) in new[]
            {
                ("correct 1#0 --speaker زيد --json", "\"number\": 1"),
                ("split 1 --json", "\"kind\": \"split\""),
                ("reread --json", "\"same\": 1"),
                ("remove 1 --json", "\"removed\": 1"),
                ("backup c.db --json", "\"file\": \"c.db\""),
                ("restore c.db --force --json", "\"store\": "),
            }
        )
        {
            var (exit, output, error) = await Run(words.Split(' '));
            (exit, words, error).ShouldBe((0, words, error));
            output.ShouldStartWith("{");
            output.ShouldContain(told);
        }
    }

    private async Task<(int Exit, string Output, string Error)> Run(string[] words, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Isnad.Cli.dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = _folder,
        };
        foreach (
            var (name, value) in (ReadOnlySpan<(string, string)>)
                [
                    ("LC_ALL", "C"),
                    ("ISNAD_SETTINGS", Path.Combine(_folder, "none.json")),
                    ("ISNAD_STORE", Path.Combine(_folder, "isnad.db")),
                    .. variables,
                ]
        )
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
