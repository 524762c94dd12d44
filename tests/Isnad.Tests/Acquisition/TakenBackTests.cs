using Isnad.Analysis;
using Isnad.Storage;

namespace Isnad.Tests.Acquisition;

/// <summary>A removal that is taken back is taken back, and one that could mean several articles removes none.</summary>
public sealed class TakenBackTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 9, 12, 0, 0, TimeSpan.Zero);
    private readonly Store _store = Store.Temporary();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_removal_that_is_taken_back_lets_article_and_page_come_again()
    {
        const string Page = "https://shiraa.example/7";
        var article = Running.Told("shiraa", "2026-03-09T08:00", "وصلت السفينة إلى الميناء صباح اليوم.");
        _store.Write(() =>
        {
            _store.Pages.Wait(Page, "https://shiraa.example/feed", null, null, Noon);
            _store.Articles.Put(article, Noon, Coming.Imported, Page);
        });
        var desk = new Newsdesk(_store, TimeProvider.System);
        desk.Remove(article.Article.Id.Value).ShouldBe(1);
        _store.Write(() => _store.Articles.Put(article, Noon).ShouldBe(Taken.Refused));
        _store.Pages.Due(Noon.AddYears(10)).ShouldBeEmpty();

        desk.Undo(_store.Decisions.All().Single().Number).ShouldNotBeNull();

        _store.Pages.Due(Noon.AddYears(10)).ShouldHaveSingleItem().Url.ShouldBe(Page);
        _store.Write(() => _store.Articles.Put(article, Noon).ShouldBe(Taken.New));
    }

    [Fact]
    public void An_id_that_several_inputs_gave_removes_none()
    {
        var (first, second) = (Of("shiraa", "5"), Of("nawras", "5"));
        _store.Write(() =>
        {
            _store.Articles.Put(first, Noon);
            _store.Articles.Put(second, Noon);
        });

        var fault = Should.Throw<IsnadException>(() => new Newsdesk(_store, TimeProvider.System).Remove("5"));

        fault.Problem.Code.ShouldBe("ISN409");
        fault.Problem.Message("en").ShouldContain(first.Article.Id.Value);
        fault.Problem.Message("en").ShouldContain(second.Article.Id.Value);
        _store.Articles.Count.ShouldBe(2);
        new Newsdesk(_store, TimeProvider.System).Remove(second.Article.Id.Value).ShouldBe(1);
    }

    private static AnalysedArticle Of(string outlet, string id)
    {
        var told = Running.Told(outlet, "2026-03-09T08:00", "وصلت السفينة إلى الميناء صباح اليوم.");
        return told with { Article = told.Article with { SourceId = id } };
    }
}
