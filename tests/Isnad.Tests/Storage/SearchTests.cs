using Isnad.Storage;

namespace Isnad.Tests.Storage;

public sealed class SearchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-search-").FullName;
    private readonly Store _store;

    public SearchTests()
    {
        _store = Store.Open(Path.Combine(_folder, "isnad.db"));
        var desk = new Newsdesk(_store, TimeProvider.System);
        desk.Take(
            new[]
            {
                Running.Analyse("أعلنت وزارة الموانئ فتح الميناء الجديد للسفن.", "فتح ميناء"),
                Running.Analyse("قال البحارة إن الميناء مغلق منذ العاصفة.", "إغلاق الميناء"),
                Running.Analyse("زرعت البلدية مئة شجرة في الحديقة.", "شجر في الحديقة"),
            }.Select(a => new ReadingResult(null, [a], []))
        );
    }

    [Theory]
    [InlineData("ميناء", 2)]
    [InlineData("الميناء العاصفة", 1)]
    [InlineData("\"فتح الميناء\"", 1)]
    [InlineData("\"الميناء فتح\"", 0)]
    [InlineData("شجر*", 1)]
    [InlineData("وزار* ميناء", 1)]
    [InlineData("بحا* الحديقة", 0)]
    [InlineData("ميناء -العاصفة", 1)]
    [InlineData("ميناء -\"منذ العاصفة\"", 1)]
    [InlineData("-ميناء", 0)]
    [InlineData("مينا* -مغلق -شجرة", 1)]
    [InlineData("- * \" ( NOT AND", 0)]
    [InlineData("", 0)]
    public void Words_together_beginnings_and_words_left_out(string query, int found) =>
        _store.Search.Find(query, 10).Count.ShouldBe(found);

    [Fact]
    public void The_forms_that_matched_are_those_of_the_text() =>
        SearchTable
            .Matches("مينا* -مغلق", "قال البحارة إن الميناء مغلق والموانئ مفتوحة")
            .Select(s => s.Of("قال البحارة إن الميناء مغلق والموانئ مفتوحة"))
            .ShouldBe(["الميناء"]);

    [Fact]
    public void An_agency_that_is_credited_or_named_is_a_facet_and_narrows()
    {
        new Newsdesk(_store, TimeProvider.System).Take(
            new[]
            {
                Running.Analyse("الميناء (رويترز) - رست سفينة الحبوب صباح الأحد.", "سفينة في الميناء"),
                Running.Analyse("ونقلت وكالة رويترز عن مدير الميناء سالم حرب قوله إن الميناء مزدحم.", "ازدحام الميناء"),
            }.Select(a => new ReadingResult(null, [a], []))
        );
        var search = new ArticleSearch(_store);

        var agency = search.Find(new SearchQuery("ميناء"), 0, 10).Facets["agency"].ShouldHaveSingleItem();

        agency.ShouldSatisfyAllConditions(a => a.Label.ShouldBe("رويترز"), a => a.Count.ShouldBe(2));
        search.Find(new SearchQuery("ميناء") { Agency = agency.Value }, 0, 10).Found.ShouldBe(2);
    }

    [Fact]
    public void A_word_left_out_counts_also_where_only_something_else_narrows()
    {
        new Newsdesk(_store, TimeProvider.System).Take(
            new[]
            {
                Running.Analyse("الميناء (رويترز) - رست سفينة الحبوب صباح الأحد.", "سفينة في الميناء"),
                Running.Analyse("الميناء (رويترز) - أبحرت سفينة الملح مساء الأحد.", "سفينة من الميناء"),
            }.Select(a => new ReadingResult(null, [a], []))
        );
        var search = new ArticleSearch(_store);
        var agency = search.Find(new SearchQuery("سفينة"), 0, 10).Facets["agency"].ShouldHaveSingleItem().Value;

        search
            .Find(new SearchQuery("-الملح") { Agency = agency }, 0, 10)
            .Articles.ShouldHaveSingleItem()
            .Title.ShouldBe("سفينة في الميناء");
    }

    [Fact]
    public void Words_of_very_many_articles_are_not_weighed_but_stand_by_headline_and_time()
    {
        var result = new ArticleSearch(_store) { MostRanked = 1 }.Find(new SearchQuery("ميناء"), 0, 10);

        result.ShouldSatisfyAllConditions(
            r => r.Order.ShouldBe(SearchOrder.Latest),
            r => r.Found.ShouldBe(2),
            r => r.More.ShouldBeFalse(),
            r => r.Articles.Select(a => a.Title).ShouldBe(["إغلاق الميناء", "فتح ميناء"])
        );
    }

    [Fact]
    public void Facets_count_every_article_that_can_be_listed() =>
        new ArticleSearch(_store)
            .Find(new SearchQuery("ميناء"), 0, 1)
            .ShouldSatisfyAllConditions(r => r.Articles.Count.ShouldBe(1), r => r.Counted.ShouldBe(2), r => r.Found.ShouldBe(2));

    [Fact]
    public void A_surname_alone_means_whom_most_articles_name_by_it()
    {
        new Newsdesk(_store, TimeProvider.System).Take([
            new ReadingResult(null, [Running.Analyse("قال الرئيس الأميركي دونالد ترامب إن الميناء سيفتح.")], []),
        ]);

        _store.People.Meant("ترامب")!.Name.ShouldBe("دونالد ترامب");
        _store.People.Meant("رامب").ShouldBeNull();
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
