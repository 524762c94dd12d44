using Isnad.Storage;
using Isnad.Web.Serving;
using Isnad.Web.Telling;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Isnad.Web.Tests;

public class WritingAheadTests
{
    [Fact]
    public async Task A_page_that_was_written_ahead_is_the_page_that_would_be_written_now_until_something_in_its_story_changes()
    {
        await using var site = await Site.OfSamples();
        using var pool = new StorePool(site.StorePath);
        await using var services = new ServiceCollection().BuildServiceProvider();
        var stand = new Newsstand(pool, TimeProvider.System);
        var teller = new StoryTeller(stand, services);
        var story = site.Stories()[0];
        var visitor = new Visitor(new DefaultHttpContext(), new ServeOptions { Store = site.StorePath }, DateTimeOffset.UnixEpoch);

        await teller.Prepare(pool, story, [visitor]);

        var ahead = pool.Read(store => StoryTeller.Ahead(store, story, visitor)).ShouldNotBeNull();
        var now = await teller.Write(visitor, stand.Tell(story)!, all: false, kept: true);
        ahead.ShouldBe(now);
        ahead.Page.ShouldContain("id=\"answers\"");
        (await site.Get("/stories/" + story)).ShouldContain(ahead.Page);

        var article = pool.Read(store => store.Stories.Find(story)!.Articles[0].Value);
        await site.Post("/articles/" + article, "/decisions", ("subject", article), ("kind", "split"));

        pool.Read(store => store.Lists.FindStory(story) is null ? null : StoryTeller.Ahead(store, story, visitor)).ShouldBeNull();
    }

    [Fact]
    public async Task Only_large_stories_wait_and_each_until_it_is_written_and_what_is_gone_is_let_go()
    {
        await using var site = await Site.OfSamples();
        using var pool = new StorePool(site.StorePath);
        var large = pool.Read(store =>
            store.Stories.Largest(50).Where(r => r.Articles >= PreparedTable.Least).Select(r => r.Id.Value).ToList()
        );

        pool.Read(store => store.Prepared.Waiting("this", 10)).ShouldBe(large, ignoreOrder: true);
        pool.Write(store =>
        {
            store.Write(() =>
            {
                foreach (var id in large)
                    store.Prepared.Put(id, "ar", "this", store.Lists.StoryVersion(id), new PreparedPage("عنوان", "<p>نص</p>"));
                store.Prepared.Put("s0000000000000000", "ar", "this", 1, new PreparedPage("ليس خبرا", ""));
                store.Prepared.Clear();
            });
            return 0;
        });

        pool.Read(store => store.Prepared.Waiting("this", 10)).ShouldBeEmpty();
        pool.Read(store => store.Prepared.Waiting("another", 10)).ShouldBe(large, ignoreOrder: true);
        pool.Read(store => store.Prepared.Find(large[0], "ar", "this")).ShouldBe(new PreparedPage("عنوان", "<p>نص</p>"));
        pool.Read(store => store.Prepared.Find(large[0], "en", "this")).ShouldBeNull();
    }
}
