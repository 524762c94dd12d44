using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Copies;
using Isnad.Outlets;
using Isnad.Pipeline;
using Isnad.Storage;

namespace Isnad.Tests.Storage;

public sealed class CopyDeskTests : IDisposable
{
    private const string Ship =
        "وصلت السفينة زهرة الموج إلى ميناء تل الرند وعلى متنها مئة وعشرون راكبا بعد رحلة دامت ثلاثة أيام. وقال قبطان السفينة نادر الصفدي إن الرحلة مرت بعاصفة قرب جزر المرجان. وأضاف أن الركاب جميعا بخير وأن السفينة ستغادر صباح الأحد إلى ميناء السنديان بعد تزويدها بالوقود. وأوضحت إدارة الميناء أن الرصيف الشرقي سيغلق يوما واحدا لأعمال الصيانة.";
    private const string Fair =
        "افتتح وزير الثقافة سالم البحري معرض الكتاب السنوي في مدينة السنديان بمشاركة ستين دار نشر من المنطقة. ويستمر المعرض عشرة أيام وتصاحبه ندوات عن الرواية والترجمة وأمسيات شعرية. وذكرت لجنة التنظيم أن الدخول مجاني للطلاب وأن جناح الأطفال يضم ورشا للرسم والحكاية كل مساء. ويختتم المعرض بتوزيع جائزة النورس للقصة القصيرة.";

    private readonly Store _store = Store.Temporary();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void An_article_that_arrives_today_finds_its_copy_of_last_month()
    {
        Arrive(Article("shiraa", Ship, "2026-02-01T08:00:00Z"));
        Arrive(Article("nawras", Fair, "2026-02-20T08:00:00Z"));
        _store.ReleaseReuse();
        Arrive(Article("khabar", Ship, "2026-03-01T08:00:00Z"));

        var group = _store.Copies.Groups().ShouldHaveSingleItem();
        group.Members.Count.ShouldBe(2);
        group.Origin.ShouldBeOfType<TextOrigin.Inferred>().Article.ShouldBe(Article("shiraa", Ship, null).Article.Id);
    }

    [Fact]
    public void The_groups_do_not_depend_on_the_order_of_arrival_and_are_those_of_all_at_once()
    {
        var articles = Newsroom();
        foreach (var article in articles.AsEnumerable().Reverse())
            Arrive(article);
        using var other = Store.Temporary();
        other.Write(() =>
        {
            foreach (var article in articles)
                other.Articles.Put(article, DateTimeOffset.UnixEpoch);
            new CopyDesk(other).Take(articles);
        });

        var together = Said(new CopyFinder().Find(articles));
        together.Count.ShouldBe(2);
        Said(_store.Copies.Groups()).ShouldBe(together, ignoreOrder: true);
        Said(other.Copies.Groups()).ShouldBe(together, ignoreOrder: true);
    }

    [Fact]
    public void A_store_whose_index_is_gone_makes_it_again()
    {
        foreach (var article in Newsroom())
            Arrive(article);
        var before = Said(_store.Copies.Groups());
        _store.ReleaseReuse();
        Directory.Delete(Store.ReuseFolder(_store.Path), recursive: true);

        new CopyDesk(_store).CatchUp();

        _store.Reuse.Count.ShouldBe(Newsroom().Count);
        Said(_store.Copies.Groups()).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public void A_run_that_was_killed_between_index_and_store_loses_and_doubles_nothing()
    {
        Arrive(Article("shiraa", Ship, "2026-02-01T08:00:00Z"));
        var lost = Article("khabar", Ship, "2026-03-01T08:00:00Z");
        _store.Reuse.Add(lost.Article, CopyFinder.LeastShare);

        Arrive(Article("manara", Ship, "2026-03-01T09:00:00Z"));
        _store.Copies.Groups().ShouldHaveSingleItem().Members.Count.ShouldBe(2);
        Arrive(lost);
        _store.Copies.Groups().ShouldHaveSingleItem().Members.Count.ShouldBe(3);
        _store.Reuse.Count.ShouldBe(3);
    }

    [Fact]
    public void What_only_the_index_holds_hides_nothing_that_is_missing_from_it()
    {
        Arrive(Article("shiraa", Ship, "2026-02-01T08:00:00Z"));
        _store.Reuse.Add(Article("khabar", Fair, "2026-03-01T08:00:00Z").Article, CopyFinder.LeastShare);
        _store.Reuse.Add(Article("nawras", Fair, "2026-03-01T09:00:00Z").Article, CopyFinder.LeastShare);
        var missing = Article("manara", Ship, "2026-03-01T09:00:00Z");
        _store.Write(() => _store.Articles.Put(missing, DateTimeOffset.UnixEpoch));

        new CopyDesk(_store).CatchUp();

        _store.Reuse.Holds(missing.Article.Id).ShouldBeTrue();
        _store.Reuse.Count.ShouldBe(2);
    }

    [Fact]
    public void A_revised_article_that_tells_something_else_leaves_its_group()
    {
        foreach (var article in Newsroom())
            Arrive(article);
        var id = Newsroom()[1].Article.Id;
        var revised = Article("khabar", Fair + " وقد زاد عدد الزوار.", "2026-03-01T12:00:00Z");

        Arrive(revised with { Article = revised.Article with { Id = id } });

        _store.Copies.GroupsOf([id]).ShouldHaveSingleItem().Members.Select(m => m.Article).ShouldContain(Newsroom()[3].Article.Id);
    }

    [Fact]
    public void A_removed_article_leaves_its_group_and_a_group_of_one_is_none()
    {
        foreach (var article in Newsroom())
            Arrive(article);
        foreach (var article in Newsroom().Take(2))
            _store.Write(() =>
            {
                _store.Articles.Remove(article.Article.Id);
                new CopyDesk(_store).Remove(article.Article.Id);
            });

        _store.Copies.Groups().ShouldHaveSingleItem().Members.Count.ShouldBe(2);
    }

    private static List<AnalysedArticle> Newsroom() =>
        [
            Article("shiraa", Ship, "2026-03-01T08:00:00Z"),
            Article("khabar", Ship, "2026-03-01T09:00:00Z"),
            Article("manara", Ship[..330] + ".", "2026-03-01T10:00:00Z"),
            Article("nawras", Fair, "2026-03-01T08:30:00Z"),
            Article("midan", Fair, "2026-03-01T11:00:00Z"),
        ];

    private static List<string> Said(IEnumerable<CopyGroup> groups) =>
        [.. groups.Select(g => g.Id + " " + g.Origin + " " + string.Join(' ', g.Members.Select(m => m.Article + "/" + m.Relation)))];

    private static AnalysedArticle Article(string outlet, string text, string? published)
    {
        var body = ParagraphText.Join(text);
        return Analyser
            .WithShippedTables()
            .Analyse(
                new Article
                {
                    Id = ArticleId.OfText(outlet, "test", 0, text),
                    Input = "test",
                    Outlet = new OutletName(outlet, outlet),
                    Text = body.Text,
                    Paragraphs = body.Paragraphs,
                    Published = published is null ? null : new ArticleDate(published, DatePrecision.Second, DateBasis.Given),
                }
            );
    }

    private void Arrive(AnalysedArticle article) =>
        _store.Write(() =>
        {
            _store.Articles.Put(article, DateTimeOffset.UnixEpoch);
            new CopyDesk(_store).Take([article]);
        });
}
