using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace Isnad.Web.Tests;

[Collection("samples")]
public class PageTests(SampleSite samples)
{
    [Fact]
    public async Task Every_page_is_small_and_right_to_left_and_says_what_it_may_do()
    {
        foreach (var path in samples.Site.Pages())
        {
            using var answer = await samples.Site.Http.GetAsync(new Uri(path, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();

            text.ShouldContain("dir=\"rtl\"", customMessage: path);
            if (!path.EndsWith("?all=1", StringComparison.Ordinal))
                System.Text.Encoding.UTF8.GetByteCount(text).ShouldBeLessThan(100_000, path);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("default-src 'none'");
            policy.ShouldNotContain("unsafe");
            answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        }
    }

    [Fact]
    public async Task Every_link_of_ours_leads_somewhere()
    {
        var broken = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in samples.Site.Pages())
        {
            var text = await (await samples.Site.Http.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync();
            foreach (
                System.Text.RegularExpressions.Match link in System.Text.RegularExpressions.Regex.Matches(
                    text,
                    "href=\"(/[^\"#]*)",
                    System.Text.RegularExpressions.RegexOptions.None,
                    TimeSpan.FromSeconds(5)
                )
            )
            {
                var to = WebUtility.HtmlDecode(link.Groups[1].Value);
                if (!seen.Add(to) || to.StartsWith("/articles/", StringComparison.Ordinal) && seen.Count > 400)
                    continue;
                using var answer = await samples.Site.Http.GetAsync(
                    new Uri(to, UriKind.Relative),
                    HttpCompletionOption.ResponseHeadersRead
                );
                if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Redirect))
                    broken.Add($"{path} → {to}: {(int)answer.StatusCode}");
            }
        }
        broken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_has_a_twin_in_json_and_lists_in_csv_and_rss()
    {
        var story = samples.Site.Stories()[0];
        foreach (
            var path in (string[])
                [
                    "/index",
                    "/stories",
                    "/stories/" + story,
                    "/storylines",
                    "/people",
                    "/outlets",
                    "/search",
                    "/sources",
                    "/problems",
                    "/decisions",
                    "/watches",
                    "/settings",
                ]
        )
        {
            JsonDocument.Parse(await samples.Site.Get(path + ".json" + (path == "/search" ? "?q=السنونو" : ""))).Dispose();
        }
        foreach (
            var path in (string[])
                ["/index.csv", "/stories.csv", "/stories/" + story + ".csv", "/outlets.csv", "/people.csv", "/search.csv?q=السنونو"]
        )
            (await samples.Site.Get(path)).ShouldContain("\r\n");
        foreach (var path in (string[])["/index.rss", "/stories.rss", "/stories/" + story + ".rss", "/search.rss?q=السنونو"])
            XDocument.Parse(await samples.Site.Get(path)).Root!.Name.LocalName.ShouldBe("rss");
        (await samples.Site.Get("/stories/" + story + ".md")).ShouldStartWith("#");
        (await samples.Site.Get("/stories/" + story + ".html")).ShouldStartWith("<!DOCTYPE html>");
    }

    [Fact]
    public async Task The_front_page_tells_each_story_once()
    {
        var front = await samples.Site.Get("/");
        var main = front[front.IndexOf("<main", StringComparison.Ordinal)..];

        var shown = System
            .Text.RegularExpressions.Regex.Matches(main, "href=\"(/stories/s[0-9a-f]+)\"", default, TimeSpan.FromSeconds(5))
            .Select(m => m.Groups[1].Value)
            .ToList();

        shown.Count.ShouldBeGreaterThan(1);
        shown.ShouldBeUnique();
    }

    [Fact]
    public async Task English_is_shown_on_request_and_stays()
    {
        await using var site = await Site.OfSamples();

        (await site.Get("/?lang=en")).ShouldContain("dir=\"ltr\"");
        (await site.Get("/about")).ShouldContain("lang=\"en\"");
        (await site.Get("/?lang=ar")).ShouldContain("dir=\"rtl\"");
    }

    [Fact]
    public async Task A_pasted_text_gets_the_brief_of_its_story_and_is_not_kept_unless_asked()
    {
        await using var site = await Site.OfSamples();
        const string text =
            "حصيلة غرق العبّارة «السنونو» 25 قتيلا\n\nقالت وزارة الصحة السرندانية مساء الاثنين إن حصيلة غرق العبّارة «السنونو» قبالة رأس المرجان ارتفعت إلى 25 قتيلا. ونقلت وكالة أنباء المرفأ عن ناصر الحليمي أن البحث مستمر عن المفقودين قبالة ميناء رأس المرجان.";

        using var pasted = await site.Post("/paste", "/paste", ("given", text));
        var page = await site.Get(pasted.Headers.Location!.ToString());

        page.ShouldContain("id=\"answers\"");
        page.ShouldContain(">ناشر غير معلوم</bdi> ← ");
        page.ShouldContain("/keep\"");
        (await site.Get("/index.json")).ShouldNotContain("25 قتيلا");
    }

    [Fact]
    public async Task A_pasted_text_that_stands_alone_leads_to_the_stories_that_share_its_words()
    {
        await using var site = await Site.OfSamples();
        const string text =
            "ارتفعت أسعار السمك في سوق رأس المرجان بعد توقف عبّارة «السنونو» عن الرحلات. وقال تجار السوق إن الأسعار ستنخفض في الصيف.";

        using var pasted = await site.Post("/paste", "/paste", ("given", text));
        var page = await site.Get(pasted.Headers.Location!.ToString());

        page[page.IndexOf("<nav class=\"near\"", StringComparison.Ordinal)..page.IndexOf("<h1>", StringComparison.Ordinal)]
            .ShouldContain("href=\"/stories/" + site.Stories()[0]);
        page.ShouldContain("<p class=\"state\">تاريخه غير معروف</p>");
    }

    [Theory]
    [InlineData("مرحبا", "ISN215")]
    [InlineData("The ministry of health said that 25 people died when the ferry sank off the coast on Monday.", "ISN216")]
    [InlineData("وزارت بهداشت گفت که بیست و پنج نفر در غرق شدن کشتی کشته شدند و این را در گزارشی که منتشر کرد گفت", "ISN216")]
    public async Task What_no_brief_can_be_made_of_is_told_and_stays_in_the_box(string given, string code)
    {
        await using var site = await Site.OfSamples();

        using var answer = await site.Post("/paste", "/paste", ("given", given));
        var page = await answer.Content.ReadAsStringAsync();

        ((int)answer.StatusCode).ShouldBe(422);
        page.ShouldContain(code);
        page.ShouldContain(given);
    }

    [Fact]
    public async Task A_pasted_text_of_another_matter_is_shown_no_stories()
    {
        await using var site = await Site.OfSamples();

        using var pasted = await site.Post(
            "/paste",
            "/paste",
            ("given", "أعلن نادي الجبل تعاقده مع الحارس مراد الزيتوني لثلاثة مواسم. وقال المدرب إن الحارس سيلعب يوم الأحد.")
        );

        (await site.Get(pasted.Headers.Location!.ToString())).ShouldNotContain("<nav class=\"near\"");
    }

    [Fact]
    public async Task The_other_language_keeps_what_the_address_asks_for()
    {
        var page = WebUtility.HtmlDecode(await samples.Site.Get("/stories/" + samples.Site.Stories()[0] + "?all=1&lang=ar"));

        page.ShouldContain("href=\"?all=1&lang=en\" lang=\"en\"");
    }

    [Fact]
    public async Task In_english_the_words_of_articles_run_their_own_way()
    {
        var story = samples.Site.Stories()[0];

        var english = await samples.Site.Get("/stories/" + story + "?lang=en");
        var arabic = await samples.Site.Get("/stories/" + story + "?lang=ar");

        english.ShouldContain("<h1 dir=\"rtl\" lang=\"ar\">");
        english.ShouldContain("<li data-item dir=\"rtl\" lang=\"ar\">");
        arabic.ShouldContain("<h1><bdi>");
    }

    [Fact]
    public void The_drawing_of_the_spread_ends_at_the_number_that_heads_the_story()
    {
        using var pool = new Serving.StorePool(samples.Site.StorePath);
        var stand = new Telling.Newsstand(pool, TimeProvider.System);
        foreach (var story in samples.Site.Stories().Take(10))
        {
            var told = stand.Tell(story)!;

            var rows = Charts.SpreadChart.Rows(told).Rows;

            if (rows.Count == 0)
                continue;
            rows[^1].Origins.ShouldBe(told.Brief.Origins.Count);
            rows.Select(r => r.Origins).ShouldBeInOrder();
        }
    }

    [Fact]
    public async Task Evidence_that_is_not_shown_can_be_opened()
    {
        var page = await samples.Site.Get("/stories/" + samples.Site.Stories()[0] + "?lang=ar");

        var button = System.Text.RegularExpressions.Regex.Match(page, "popovertarget=\"(more-1)\"", default, TimeSpan.FromSeconds(5));
        button.Success.ShouldBeTrue();
        page.ShouldContain("<span popover id=\"more-1\" class=\"behind\"> <a class=\"cite\"");
    }

    [Fact]
    public async Task An_agency_without_articles_of_its_own_is_known_and_has_its_twins()
    {
        await using var site = await Site.Of(
            Site.Rows([
                .. new[] { "الشراع", "المنارة" }.Select(
                    (outlet, i) =>
                        $$"""{"id":"r{{i}}","outlet":"{{outlet}}","title":"حريق في مرفأ السهل","published":"2031-03-14T1{{i}}:00:00Z","text":"السهل (رويترز) - قال متحدث باسم الدفاع المدني إن حريقا كبيرا اندلع فجر الجمعة في مستودعات مرفأ السهل القديمة، وإن فرق الإطفاء أخمدته بعد سبع ساعات دون أن يصاب أحد بأذى. وأضاف المتحدث أن التحقيق جار لمعرفة سبب اندلاع النار في المستودع الثالث الذي كانت فيه أخشاب وأقمشة تعود لتجار من المدينة."}"""
                ),
            ])
        );

        (await site.Get("/outlets/reuters?lang=ar")).ShouldNotContain("ليست في سجل الوسائل");
        using var twin = JsonDocument.Parse(await site.Get("/outlets/reuters.json"));
        twin.RootElement.GetProperty("kind").GetString().ShouldBe("agency");
        twin.RootElement.GetProperty("copied").GetInt32().ShouldBe(2);
        (await site.Get("/outlets/reuters.csv")).ShouldStartWith("id,");
        (await site.Get("/outlets/reuters.rss")).ShouldContain("<rss");
    }

    [Fact]
    public async Task Two_articles_of_one_outlet_are_told_apart_by_their_hours()
    {
        await using var site = await Site.Of(
            Site.Rows(
                """{"id":"x","outlet":"الشراع","title":"حريق في مرفأ السهل","published":"2031-03-14T08:25:00Z","text":"اندلع حريق كبير في مرفأ السهل فجر الجمعة ولم يصب أحد بأذى."}""",
                """{"id":"y","outlet":"الشراع","title":"إخماد حريق مرفأ السهل","published":"2031-03-14T15:40:00Z","text":"أخمد رجال الإطفاء حريقا كبيرا في مرفأ السهل بعد سبع ساعات."}"""
            )
        );

        var page = await site.Get("/compare/x/y");

        page.ShouldContain("<bdi>الشراع</bdi>، <bdi>08:25</bdi>");
        page.ShouldContain("<bdi>الشراع</bdi>، <bdi>15:40</bdi>");
    }

    [Fact]
    public void Every_word_of_the_interface_is_in_both_languages_and_every_key_is_known()
    {
        var keys = Serving.SiteWords.Keys;
        keys.Where(k => Serving.SiteWords.InArabic[k].Length == 0 || Serving.SiteWords.InEnglish[k].Length == 0).ShouldBeEmpty();
        var used = Directory
            .GetFiles(Path.Combine(Repository.Root, "src", "Isnad.Web"), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(f =>
                System
                    .Text.RegularExpressions.Regex.Matches(
                        File.ReadAllText(f),
                        "(?:\\bV|isitor|Words)(?:\\[|\\.Say\\()\"([a-z0-9-]+)\"[\\],)]",
                        System.Text.RegularExpressions.RegexOptions.None,
                        TimeSpan.FromSeconds(5)
                    )
                    .Select(m => m.Groups[1].Value)
            )
            .Distinct(StringComparer.Ordinal);

        used.Where(k => Serving.SiteWords.InArabic[k] == k).ShouldBeEmpty();
    }

    [Fact]
    public void The_style_sheet_knows_no_left_and_no_right_and_never_parts_letters()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Root, "src", "Isnad.Web", "Assets", "site.css"));

        foreach (var barred in (string[])["left", "right", "letter-spacing", "italic", "uppercase", "text-align:justify"])
            css.ShouldNotContain(barred);
    }
}
