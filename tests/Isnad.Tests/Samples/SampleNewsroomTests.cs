using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Tests.Samples;

public class SampleNewsroomTests
{
    private static readonly Lazy<Newsroom> Samples = new(() => Running.Newsroom(Path.Combine(Repository.Root, "samples", "pages")));

    private static ArticleId Page(string name) =>
        Samples.Value.Articles.First(a => a.Article.Input.Contains(name, StringComparison.Ordinal) && a.Article.PartOf is null).Article.Id;

    [Fact]
    public void Every_page_gives_its_article_with_title_outlet_and_date()
    {
        var articles = Samples.Value.Articles.Where(a => a.Article.PartOf is null).Select(a => a.Article).ToList();

        articles.Count.ShouldBe(34);
        articles.Where(a => a.Title is null || a.Outlet is null || a.Published is null).Select(a => a.Input).ShouldBeEmpty();
        articles.Select(a => a.Outlet!.Name).Distinct().Count().ShouldBe(8);
    }

    [Fact]
    public void A_second_article_on_a_page_is_its_own() =>
        Samples.Value.Articles.Single(a => a.Article.PartOf is not null).Article.Title.ShouldBe("معرض للصناعات البحرية في تل الرند");

    [Fact]
    public void No_page_debris_is_left_in_a_text()
    {
        string[] debris =
        [
            "مقالات ذات صلة",
            "شاركها",
            "الأكثر قراءة",
            "Exit mobile",
            "زر الذهاب",
            "حقوق محفوظة",
            "رحم الله الضحايا",
            "الرئيسية",
        ];

        Samples
            .Value.Articles.SelectMany(a =>
                debris.Where(d => a.Article.Text.Contains(d, StringComparison.Ordinal)).Select(d => a.Article.Input + ": " + d)
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_copy_without_credit_is_of_the_group_that_credits_the_agency()
    {
        var group = Samples.Value.CopyGroup(Page("khabar-toll-19"));

        group.ShouldNotBeNull().Origin.ShouldBeOfType<TextOrigin.Stated>().Name.ShouldBe("المرفأ");
        group.Members.Single(m => m.Article == Page("khabar-toll-19")).Credit.ShouldBeNull();
        group.Members.Select(m => m.Article).ShouldContain(Page("shiraa-toll-19"));
    }

    [Fact]
    public void Weather_that_only_looks_alike_is_no_copy() =>
        Samples.Value.CopyGroup(Page("manara-weather-1"))?.Members.Select(m => m.Article).ShouldNotContain(Page("khabar-weather-2"));

    [Fact]
    public void The_sinking_is_one_story_without_the_book_fair()
    {
        var story = Samples.Value.Stories.OrderByDescending(s => s.Articles.Count).First();

        story.Articles.Count.ShouldBeGreaterThan(20);
        story.Articles.ShouldNotContain(Page("nawras-bookfair"));
    }

    [Fact]
    public void What_happened_tells_the_corrected_toll_and_none_before_it()
    {
        var sinking = Samples.Value.Stories.MaxBy(s => s.Articles.Count)!;
        var told = string.Join(
            '\n',
            Isnad.Briefs.BriefWriter.WithShippedTables().Write(Samples.Value, sinking).Happened.Select(h => h.Text)
        );

        told.ShouldContain("17 قتيلا");
        told.ShouldNotContain("19 قتيلا");
        told.ShouldNotContain("14 قتيلا");
    }
}
