using System.Net;
using Isnad.Pipeline;
using Isnad.Storage;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Microsoft.Data.Sqlite;

namespace Isnad.Web.Tests;

/// <summary>What the server does by itself goes on after the store was out of reach.</summary>
public class UpkeepTests
{
    private const string New =
        """{"id":"new","outlet":"الشراع","title":"انتشال حطام السنونو","published":"2031-03-14T10:00:00Z","text":"انتشلت فرق الإنقاذ حطام العبّارة «السنونو» قبالة رأس المرجان، وقالت وزارة النقل إن 17 شخصا قتلوا في غرقها."}""";

    [Fact]
    public async Task News_is_told_at_once_again_after_the_store_was_out_of_reach()
    {
        await using var site = await Site.OfSamples();
        // The server looks for news every five seconds: once before the fault, once during it.
        await Task.Delay(TimeSpan.FromSeconds(2));
        await using (await Hidden.Articles(site.StorePath))
        {
            using var answer = await site.Http.GetAsync(new Uri("/live?since=20", UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("ISN301");
            await Task.Delay(TimeSpan.FromSeconds(6));
        }
        long newest;
        using (var store = Store.Open(site.StorePath))
            newest = store.Lists.Newest;
        using var live = await site.Http.GetAsync(
            new Uri("/live?since=" + newest, UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead
        );
        using var reader = new StreamReader(await live.Content.ReadAsStreamAsync());
        (await reader.ReadLineAsync()).ShouldBe(": ");
        await reader.ReadLineAsync();

        using (var store = Store.Open(site.StorePath))
            new Newsdesk(store, TimeProvider.System).Take(
                new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), 1).Read(Site.Rows(New))
            );

        // Without it the next word comes with the heartbeat, after 25 seconds.
        (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20))).ShouldBe("event: news");
    }

    [Fact]
    public async Task A_report_keeps_what_was_counted_last_while_the_store_is_out_of_reach_and_says_why()
    {
        await using var site = await Site.OfSamples();
        using var pool = new StorePool(site.StorePath);
        using var said = new StringWriter();
        var clock = new Hours();
        var shelf = new Shelf<string>(pool, clock, new Upkeep(said), store => store.Articles.Count.ToString());
        var before = shelf.Value;

        await using (await Hidden.Articles(site.StorePath))
        {
            clock.Add(1);
            shelf.Value.ShouldBe(before);
            await Until(() => said.ToString().Length > 0);
            clock.Add(1);
            shelf.Value.ShouldBe(before);
        }
        using (var store = Store.Open(site.StorePath))
            new Newsdesk(store, TimeProvider.System).Take(
                new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), 1).Read(Site.Rows(New))
            );

        await Until(() =>
        {
            clock.Add(1);
            return shelf.Value != before;
        });
        said.ToString().ShouldContain("ISN301");
    }

    [Fact]
    public async Task A_fault_is_said_once_until_the_work_has_succeeded()
    {
        using var said = new StringWriter();
        var upkeep = new Upkeep(said);
        void Fail() => throw new IsnadException(new Problem("a.db", "ISN306"));

        upkeep.Try("news", Fail);
        upkeep.Try("news", Fail);
        Lines(said).ShouldBe(1);
        upkeep.Try("news", () => { });
        upkeep.Try("news", Fail);
        Lines(said).ShouldBe(2);
        (await upkeep.Try("digests", () => throw new FormatException("x"))).ShouldBeFalse();
        said.ToString().ShouldContain("ISN507 digests");

        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => upkeep.Try("news", () => Task.Delay(1000, stop.Token), stop.Token));
    }

    [Fact]
    public void A_server_has_so_many_places_for_pages_that_listen_and_another_has_its_own()
    {
        var (one, other) = (new Listeners(), new Listeners());
        Enumerable.Range(0, Listeners.Most).ShouldAllBe(_ => one.Enter());

        one.Enter().ShouldBeFalse();
        other.Enter().ShouldBeTrue();
        one.Leave();
        one.Enter().ShouldBeTrue();
    }

    private static int Lines(StringWriter said) => said.ToString().Split('\n').Length - 1;

    private static async Task Until(Func<bool> so)
    {
        for (var n = 0; !so(); n++)
        {
            n.ShouldBeLessThan(200);
            await Task.Delay(50);
        }
    }

    /// <summary>A clock that stands until it is moved.</summary>
    private sealed class Hours : TimeProvider
    {
        private int _hours;

        public void Add(int hours) => Interlocked.Add(ref _hours, hours);

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddHours(Volatile.Read(ref _hours));
    }

    /// <summary>A table that cannot be read until this is disposed of.</summary>
    private sealed class Hidden(SqliteConnection connection) : IAsyncDisposable
    {
        public static async Task<Hidden> Articles(string path)
        {
            var connection = new SqliteConnection($"Data Source={path};Pooling=False");
            await connection.OpenAsync();
            await Run(connection, "ALTER TABLE articles RENAME TO hidden");
            return new Hidden(connection);
        }

        public async ValueTask DisposeAsync()
        {
            await Run(connection, "ALTER TABLE hidden RENAME TO articles");
            await connection.DisposeAsync();
        }

        private static async Task Run(SqliteConnection connection, string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }
    }
}
