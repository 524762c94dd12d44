using Isnad.Analysis;
using Isnad.Storage;
using Isnad.Stories;
using Isnad.Tests.Stories;

namespace Isnad.Tests.Storage;

public sealed class StorylineDeskTests : IDisposable
{
    private readonly Store _store = Store.Temporary();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void The_store_has_the_storylines_that_all_articles_at_once_have_in_whatever_order_they_come()
    {
        foreach (var article in StorylineTests.Quarrel.Reverse())
        {
            _store.Write(() => _store.Articles.Put(article, DateTimeOffset.UnixEpoch));
            Track();
        }

        var line = _store.Storylines.All().ShouldHaveSingleItem();
        line.Stories.Order(Comparer<StoryId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value)))
            .ShouldBe(
                StorylineTests.Quarrel.Take(3).Select(a => StoryId.OpenedBy(a.Article.Id)).OrderBy(s => s.Value, StringComparer.Ordinal)
            );
        line.Title.ShouldBe("فشل مفاوضات سد الرند");
    }

    [Fact]
    public void A_storyline_that_has_one_story_left_is_none()
    {
        Take();
        var desk = new Newsdesk(_store, TimeProvider.System);
        desk.Remove(StorylineTests.Quarrel[0].Article.Id.Value);
        _store.Storylines.All().ShouldHaveSingleItem().Stories.Count.ShouldBe(2);

        desk.Remove(StorylineTests.Quarrel[1].Article.Id.Value);

        _store.Storylines.All().ShouldBeEmpty();
        _store.Stories.Latest(10).ShouldAllBe(s => s.Storyline == null);
    }

    [Fact]
    public void Stories_of_an_older_store_are_found_again()
    {
        Take();
        foreach (var table in new[] { "line_keys", "line_members" })
            _store.Execute("DELETE FROM " + table);
        _store.Execute("INSERT INTO to_line (story) SELECT id FROM stories");
        _store.Storylines.Put(new Storyline(new StorylineId("l0"), "بلا أخبار", []));

        Track();

        _store.Number("SELECT count(*) FROM line_members").ShouldBe(4);
        _store.Number("SELECT count(*) FROM to_line").ShouldBe(0);
        _store.Storylines.All().ShouldHaveSingleItem().Stories.Count.ShouldBe(3);
    }

    [Fact]
    public void Origins_that_were_counted_before_are_counted_anew_and_the_story_is_no_news_for_it()
    {
        Take();
        var before = _store.Stories.Latest(1)[0];
        _store.Execute("UPDATE stories SET origins = 9");
        _store.Execute("INSERT INTO to_count (story) SELECT id FROM stories");
        var updated = _store.Number("SELECT sum(updated) FROM stories");

        Track();

        _store.Stories.Latest(1)[0].ShouldBe(before);
        _store.Number("SELECT sum(updated) FROM stories").ShouldBe(updated);
        _store.Number("SELECT count(*) FROM to_count").ShouldBe(0);
    }

    private void Take()
    {
        _store.Write(() =>
        {
            foreach (var article in StorylineTests.Quarrel)
                _store.Articles.Put(article, DateTimeOffset.UnixEpoch);
        });
        Track();
    }

    private void Track() => new Newsdesk(_store, TimeProvider.System).Track();
}
