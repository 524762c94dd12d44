using Isnad.Analysis;
using Isnad.Storage;

namespace Isnad.Tests.Storage;

public sealed class StoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 9, 12, 0, 0, TimeSpan.Zero);

    private readonly Store _store = Store.Temporary();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_full_disk_is_a_coded_fault_and_keeps_what_was_written()
    {
        Put(Article("1", "وصل الوفد إلى المدينة.", "2026-03-09T10:00:00Z"));
        _store.Execute("PRAGMA max_page_count = 40");

        var fault = Should.Throw<IsnadException>(() =>
            _store.Write(() =>
            {
                for (var i = 0; i < 2000; i++)
                    _store.Articles.Put(
                        Article("n" + i, string.Join(' ', Enumerable.Range(i * 1000, 200).Select(n => "كلمة" + n)), null),
                        Noon
                    );
            })
        );

        fault.Problem.Code.ShouldBe("ISN302");
        _store.Articles.Count.ShouldBe(1);
        _store.Articles.Find("1").ShouldNotBeNull();
    }

    [Fact]
    public void A_table_that_cannot_be_read_is_a_coded_fault_whoever_asks()
    {
        _store.Execute("ALTER TABLE articles RENAME TO hidden");

        Action[] asked =
        [
            () => _ = _store.Articles.Count,
            () => _store.Articles.Find("1"),
            () => _store.Execute("DELETE FROM articles"),
            () => _store.Write(() => _store.Execute("DELETE FROM articles")),
        ];

        asked.Select(ask => Should.Throw<IsnadException>(ask).Problem.Code).ShouldAllBe(code => code == "ISN301");
    }

    [Fact]
    public async Task A_store_that_another_made_while_this_waited_is_not_made_again()
    {
        var folder = Directory.CreateTempSubdirectory("isnad-test-");
        var path = Path.Combine(folder.FullName, "isnad.db");
        await using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False"))
        {
            other.Open();
            Run("PRAGMA journal_mode = WAL");
            Run("BEGIN IMMEDIATE");
            var opening = Task.Run(() => Store.Open(path).Dispose());
            await Task.Delay(500);
            foreach (var migration in Schema.Migrations)
                Run(migration);
            Run($"PRAGMA user_version = {Schema.Migrations.Count}");
            Run($"PRAGMA application_id = {0x49534E44}");
            Run("COMMIT");

            await Should.NotThrowAsync(() => opening);

            void Run(string sql)
            {
                using var command = other.CreateCommand();
                command.CommandText = sql;
                command.ExecuteNonQuery();
            }
        }
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_typo_of_a_year_is_not_the_latest_moment_of_a_store()
    {
        Put(Article("1", "وصل الوفد إلى المدينة.", "2026-03-09T10:00:00Z"));
        Put(Article("2", "غادر الوفد المدينة.", "2062-03-09T10:00:00Z"));

        _store.Lists.LatestMoment(Noon).ShouldBe(new DateTimeOffset(2026, 3, 9, 10, 0, 0, TimeSpan.Zero));
        _store.Lists.LatestMoment(Noon.AddYears(50)).ShouldBe(new DateTimeOffset(2062, 3, 9, 10, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_store_whose_news_all_lie_ahead_has_a_latest_moment()
    {
        Put(Article("2", "غادر الوفد المدينة.", "2062-03-09T10:00:00Z"));

        _store.Lists.LatestMoment(Noon).ShouldBe(new DateTimeOffset(2062, 3, 9, 10, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_newer_text_replaces_the_older_and_keeps_it()
    {
        Put(Article("1", "بلغ عدد الجرحى عشرة.", "2026-03-09T10:00:00Z")).ShouldBe(Taken.New);
        Put(Article("1", "بلغ عدد الجرحى عشرين.", "2026-03-09T11:00:00Z")).ShouldBe(Taken.Revised);

        Text().ShouldBe("بلغ عدد الجرحى عشرين.");
        Revisions().ShouldBe(["بلغ عدد الجرحى عشرة."]);
    }

    [Fact]
    public void An_older_text_that_comes_later_does_not_replace_the_newer()
    {
        var (first, second) = (
            Article("1", "بلغ عدد الجرحى عشرة.", "2026-03-09T10:00:00Z"),
            Article("1", "بلغ عدد الجرحى عشرين.", "2026-03-09T11:00:00Z")
        );

        foreach (var article in new[] { second, first, second, first, first })
            Put(article);

        Text().ShouldBe("بلغ عدد الجرحى عشرين.");
        Revisions().ShouldBe(["بلغ عدد الجرحى عشرة."]);
    }

    [Fact]
    public void A_removed_article_stays_away()
    {
        var article = Article("1", "وصل الوفد إلى المدينة.", null);
        Put(article);
        _store.Write(() => _store.Articles.Remove(article.Article.Id));

        Put(article).ShouldBe(Taken.Refused);
        _store.Articles.Count.ShouldBe(0);
    }

    [Fact]
    public void Another_programs_file_is_refused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "not a database at all, only some text that is long enough to be looked at");

        Should.Throw<IsnadException>(() => Store.Open(path)).Problem.Code.ShouldBe("ISN304");

        File.Delete(path);
    }

    private static AnalysedArticle Article(string id, string text, string? published)
    {
        var row =
            "{\"id\":\""
            + id
            + "\",\"url\":\"https://shiraa.example/"
            + id
            + "\",\"text\":\""
            + text
            + "\""
            + (published is null ? "" : ",\"published\":\"" + published + "\"")
            + "}";
        var path = Path.Combine(Path.GetTempPath(), "isnad-" + Guid.NewGuid().ToString("n") + ".jsonl");
        File.WriteAllText(path, row + "\n");
        try
        {
            return Running.Articles(path).Single();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private Taken Put(AnalysedArticle article)
    {
        var taken = Taken.Same;
        _store.Write(() => taken = _store.Articles.Put(article, Noon));
        return taken;
    }

    private string Text() => _store.Articles.All().Single().Article.Text;

    private IEnumerable<string> Revisions() =>
        _store.Articles.Revisions(_store.Articles.All().Single().Article.Id).Select(r => r.Article.Article.Text);
}
