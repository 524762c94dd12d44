using Isnad.Briefs;
using Isnad.Storage;

namespace Isnad.Tests.Storage;

public class StoryListTests
{
    [Fact]
    public void A_list_gives_a_story_the_title_that_its_own_page_has()
    {
        using var store = Store.Temporary();
        var desk = new Newsdesk(store, TimeProvider.System);
        desk.Take(Running.Read(Path.Combine(Repository.Root, "samples")));
        desk.Track();

        var rows = store.Stories.Latest(100);

        rows.Max(r => r.Articles).ShouldBeGreaterThan(5);
        foreach (var row in rows)
        {
            var newsroom = desk.Load([store.Stories.Find(row.Id.Value)!]);
            BriefWriter.WithShippedTables().Write(newsroom, newsroom.Stories[0]).Title.ShouldBe(row.Title);
        }
    }
}
