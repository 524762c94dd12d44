using Isnad.Analysis;
using Isnad.Pipeline;
using Isnad.Storage;
using Isnad.Storage.Finding;

namespace Isnad.Tests.Storage;

public sealed class SearchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-search-").FullName;
    private readonly Store _store;

    public SearchTests()
    {
        _store = Store.Open(Path.Combine(_folder, "isnad.db"));
        Take(
            ("أعلنت وزارة الموانئ فتح الميناء الجديد للسفن.", "فتح ميناء"),
            ("قال البحارة إن الميناء مغلق منذ العاصفة.", "إغلاق الميناء"),
            ("زرعت البلدية مئة شجرة في الحديقة.", "شجر في الحديقة")
        );
    }

    [Theory]
    [InlineData("ميناء", 2)]
    [InlineData("الميناء العاصفة", 1)]
    [InlineData("\"فتح الميناء\"", 1)]
    [InlineData("\"الميناء فتح\"", 0)]
    [InlineData("شجر*", 1)]
    [InlineData("وزار* ميناء", 1)]
    [InlineData("ميناء -العاصفة", 1)]
    [InlineData("ميناء -\"منذ العاصفة\"", 1)]
    [InlineData("-ميناء", 0)]
    [InlineData("مينا* -مغلق -شجرة", 1)]
    [InlineData("- * \" (", 0)]
    [InlineData("", 0)]
    public void Words_together_beginnings_and_words_left_out(string query, int found) => Find(query).Found.ShouldBe(found);

    [Fact]
    public void The_forms_that_matched_are_those_of_the_text() =>
        Find("مينا* -مغلق")
            .Plan.Matches("قال البحارة إن الميناء مغلق والموانئ مفتوحة")
            .Select(s => s.Of("قال البحارة إن الميناء مغلق والموانئ مفتوحة"))
            .ShouldBe(["الميناء"]);

    [Fact]
    public void A_question_is_answered_by_its_telling_words() =>
        Find("لماذا أُغلق الميناء منذ العاصفة؟").Articles[0].Title.ShouldBe("إغلاق الميناء");

    [Fact]
    public void A_word_that_no_article_holds_is_left_out_and_said() =>
        Find("البحارة العاصفة الفستقية")
            .ShouldSatisfyAllConditions(
                r => r.LeftOut.ShouldBe(["الفستقية"]),
                r => r.Whole.ShouldBe(0),
                r => r.Articles.ShouldHaveSingleItem().Title.ShouldBe("إغلاق الميناء"),
                r => Exports.SearchNotes.Of(r, arabic: false).ShouldHaveSingleItem().ShouldContain("الفستقية")
            );

    [Fact]
    public void Words_in_quotation_marks_are_never_left_out() => Find("الميناء \"عاصفة ثلجية\"").Found.ShouldBe(0);

    [Theory]
    [InlineData("العاصمه", "العاصفة")]
    [InlineData("الحذيقة", "الحديقة")]
    [InlineData("الشجز", "شجر")]
    public void A_misspelt_word_is_searched_as_the_nearest_one(string typed, string meant) =>
        Find(typed)
            .ShouldSatisfyAllConditions(
                r => r.Plan.Corrected.ShouldHaveSingleItem().Typed.ShouldBe(typed),
                r => r.Found.ShouldBe(Find(meant).Found)
            );

    [Theory]
    [InlineData("بوتن", "ماكرون يتصل ببوتين")]
    [InlineData("بوتين", "زيارة بوتن")]
    [InlineData("Putin", "زيارة بوتن")]
    [InlineData("Vladimir Putin", "زيارة بوتن")]
    [InlineData("North Korea", "كوريا الشمالية تفتح ميناء")]
    [InlineData("أميركية", "سفن أمريكية")]
    [InlineData("صحفي", "مؤتمر صحافي")]
    [InlineData("عبدالرحيم", "تكريم عبد الرحيم")]
    [InlineData("عبد الرحيم", "تكريم عبدالرحيم")]
    [InlineData("صواريخ", "إطلاق صاروخ")]
    [InlineData("مظاهرات", "تظاهرات في المدينة")]
    public void Spellings_and_plurals_meet_in_both_directions(string query, string title)
    {
        Take(("نص الخبر الأول عن أمور أخرى.", title), ("نص آخر لا صلة له بالأول.", "بوتين وبوتن وبوتين معا"), ("نص ثالث.", "بوتين اليوم"));

        Find(query).Articles.Select(a => a.Title).ShouldContain(title);
    }

    [Fact]
    public void What_is_left_out_is_left_out_in_every_spelling()
    {
        Take(("نص الخبر.", "ماكرون يتصل ببوتين"), ("نص الخبر الثاني.", "ماكرون يتصل بوزير"), ("نص الخبر الثالث.", "بوتين في زيارة"));

        Find("ماكرون -بوتن").Articles.ShouldHaveSingleItem().Title.ShouldBe("ماكرون يتصل بوزير");
    }

    [Theory]
    [InlineData("امرأة", "أمر بالإغلاق")]
    [InlineData("\"قارب\"", "قوارب الصيد")]
    [InlineData("\"500 طن\"", "46.500 طن من القمح")]
    [InlineData("دولة", "مؤتمر دولي")]
    public void What_only_looks_alike_stays_apart(string query, string title)
    {
        Take(("نص قصير.", title), ("نص قصير آخر.", "امرأة في قارب حمولته 500 طن من دولة مجاورة"));

        Find(query).Articles.ShouldHaveSingleItem().Title.ShouldNotBe(title);
    }

    [Theory]
    [InlineData("46500 طن", "46,500 طن من القمح")]
    [InlineData("46.500 طن", "46,500 طن من القمح")]
    public void A_number_is_one_word_with_or_without_its_separators(string query, string title)
    {
        Take(("نص قصير.", title));

        Find(query).Articles.ShouldHaveSingleItem().Title.ShouldBe(title);
    }

    [Fact]
    public void Where_the_words_stand_in_order_comes_first()
    {
        Take(
            ("قال وزير النقل إن مدير الصحة في الإقليم الشمالي اجتمع مع وزير الزراعة.", "وزير يلتقي مدير الصحة"),
            ("قال وزير الصحة الشمالي إن الدواء وصل. وحضر مدير النقل.", "وصول الدواء")
        );

        Find("وزير الصحة الشمالي").Articles[0].Title.ShouldBe("وصول الدواء");
    }

    [Fact]
    public void An_agency_that_is_credited_or_named_is_a_facet_and_narrows()
    {
        Take(
            ("الميناء (رويترز) - رست سفينة الحبوب صباح الأحد.", "سفينة في الميناء"),
            ("ونقلت وكالة رويترز عن مدير الميناء سالم حرب قوله إن الميناء مزدحم.", "ازدحام الميناء")
        );

        var agency = Find("ميناء").Facets["agency"].ShouldHaveSingleItem();

        agency.ShouldSatisfyAllConditions(a => a.Label.ShouldBe("رويترز"), a => a.Count.ShouldBe(2));
        Find(new SearchQuery("ميناء") { Agency = agency.Value }).Found.ShouldBe(2);
    }

    [Fact]
    public void A_word_left_out_counts_also_where_only_something_else_narrows()
    {
        Take(
            ("الميناء (رويترز) - رست سفينة الحبوب صباح الأحد.", "سفينة في الميناء"),
            ("الميناء (رويترز) - أبحرت سفينة الملح مساء الأحد.", "سفينة من الميناء")
        );
        var agency = Find("سفينة").Facets["agency"].ShouldHaveSingleItem().Value;

        Find(new SearchQuery("-الملح") { Agency = agency }).Articles.ShouldHaveSingleItem().Title.ShouldBe("سفينة في الميناء");
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
    public void What_an_earlier_version_put_into_the_index_is_put_in_anew()
    {
        _store.Execute("DELETE FROM words");
        _store.Execute("INSERT INTO to_index (article) SELECT n FROM articles");

        new Newsdesk(_store, TimeProvider.System).Track();

        _store.Search.IsWaiting.ShouldBeFalse();
        Find("ميناء").Found.ShouldBe(2);
    }

    [Theory]
    [InlineData("ترامب")]
    [InlineData("ترمب")]
    [InlineData("Trump")]
    [InlineData("Donald Trump")]
    [InlineData("دونالد ترمب")]
    public void A_surname_in_any_spelling_means_whom_most_articles_name_by_it(string asked)
    {
        Take(("قال الرئيس الأميركي دونالد ترامب إن الميناء سيفتح.", "تصريح"));

        new NameChoice(_store).Meant(asked, MentionKind.Person)!.Name.ShouldBe("دونالد ترامب");
        new NameChoice(_store).Meant(asked, MentionKind.Place).ShouldBeNull();
        new NameChoice(_store).Meant("رامب", MentionKind.Person).ShouldBeNull();
        new NameChoice(_store).Meant("ترامب")!.Name.ShouldBe("دونالد ترامب");
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private SearchResult Find(string query) => Find(new SearchQuery(query));

    private SearchResult Find(SearchQuery query) => new ArticleSearch(_store).Find(query, 0, 10);

    private void Take(params (string Text, string Title)[] articles) =>
        new Newsdesk(_store, TimeProvider.System).Take(
            articles.Select(a => new ReadingResult(null, [Running.Analyse(a.Text, a.Title)], []))
        );
}
