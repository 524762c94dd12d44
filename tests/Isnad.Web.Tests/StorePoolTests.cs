using Isnad.Web.Serving;
using Isnad.Web.Telling;

namespace Isnad.Web.Tests;

public class StorePoolTests
{
    [Fact]
    public void What_many_readers_at_once_opened_is_closed_but_for_some()
    {
        if (!OperatingSystem.IsLinux())
            return; // counted in /proc: each connection has the log open by itself
        var folder = Directory.CreateTempSubdirectory("isnad-web-");
        var path = Path.Combine(folder.FullName, "isnad.db");
        using (var pool = new StorePool(path))
        {
            Nested(60);

            Opened().ShouldBe(32);

            long Nested(int left) => pool.Read(store => left == 0 ? store.Articles.Count : Nested(left - 1));
        }
        folder.Delete(recursive: true);

        int Opened() =>
            Directory.GetFiles("/proc/self/fd").Count(fd => new FileInfo(fd).LinkTarget is { } target && target == path + "-wal");
    }

    [Fact]
    public async Task Readers_of_one_story_at_once_get_one_brief()
    {
        await using var site = await Site.OfSamples();
        using var pool = new StorePool(site.StorePath);
        var newsstand = new Newsstand(pool, TimeProvider.System);
        var story = site.Stories()[0];
        using var start = new Barrier(8);

        var told = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ =>
                    Task.Factory.StartNew(
                        () =>
                        {
                            start.SignalAndWait();
                            return newsstand.Tell(story);
                        },
                        TaskCreationOptions.LongRunning
                    )
                )
        );

        told.Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
    }
}
