using System.Net;
using System.Text.Json;
using Isnad.Analysis;
using Isnad.Storage;

namespace Isnad.Web.Tests;

public class DecisionTests
{
    [Fact]
    public async Task Notes_checks_splits_corrections_and_removals_are_made_on_the_pages()
    {
        await using var site = await Site.OfSamples();
        var story = site.Stories()[0];
        var articles = (await site.Get($"/stories/{story}.csv"))
            .Split("\r\n")
            .Skip(1)
            .Where(l => l.Length > 0)
            .Select(l => l.Split(',')[0])
            .ToList();

        (
            await site.Post(
                "/stories/" + story,
                "/decisions",
                ("subject", story),
                ("back", "/stories/" + story),
                ("kind", "note"),
                ("value", "اتصلنا بالوزارة")
            )
        )
            .Headers.Location!.ToString()
            .ShouldBe($"/stories/{story}?done=note");
        (await site.Get("/stories/" + story)).ShouldContain("اتصلنا بالوزارة");
        await site.Post("/stories/" + story, "/decisions", ("subject", story), ("back", "/stories/" + story), ("kind", "checked"));
        var speaking = articles.First(a => site.Get($"/articles/{a}").Result.Contains("id=\"statement\"", StringComparison.Ordinal));
        await site.Post(
            "/articles/" + speaking,
            "/decisions",
            ("subject", speaking),
            ("kind", "correct"),
            ("statement", "0"),
            ("speaker", "سليم حرب")
        );
        (await site.Get("/articles/" + speaking)).ShouldContain("سليم حرب");
        await site.Post("/articles/" + articles[^1], "/decisions", ("subject", articles[^1]), ("kind", "split"));
        await site.Post("/articles/" + articles[0], "/decisions", ("subject", articles[0]), ("kind", "remove"));

        using var moved = await site.Http.GetAsync(new Uri("/stories/" + story, UriKind.Relative));
        moved.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.MovedPermanently);
        (await site.Get("/decisions")).ShouldContain("اتصلنا بالوزارة");
        using var decisions = JsonDocument.Parse(await site.Get("/decisions.json"));
        decisions
            .RootElement.GetProperty("items")
            .EnumerateArray()
            .Select(d => d.GetProperty("kind").GetString())
            .ShouldBe(["note", "checked", "correct", "split", "remove"]);
        (await site.Http.GetAsync(new Uri("/articles/" + articles[0], UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_corrected_speaker_is_shown_everywhere_until_the_correction_is_taken_back()
    {
        await using var site = await Site.OfSamples();
        var (article, statement, speaker, story) = Spoken(site);
        await site.Get("/stories/" + story + "?all=1");

        var made = await site.Post(
            "/articles/" + article,
            "/decisions",
            ("subject", article),
            ("back", "/articles/" + article),
            ("kind", "correct"),
            ("statement", statement),
            ("speaker", "سليم حرب")
        );

        made.Headers.Location!.ToString().ShouldBe($"/articles/{article}?done=correct");
        (await site.Get("/articles/" + article)).ShouldContain("سليم حرب");
        (await site.Get("/stories/" + story + "?all=1")).ShouldContain("سليم حرب");
        (await site.Get("/stories/" + story + ".md")).ShouldContain("سليم حرب");
        (await site.Get("/people/" + Uri.EscapeDataString("سليم حرب"))).ShouldContain(article);

        var number = JsonDocument
            .Parse(await site.Get("/decisions.json"))
            .RootElement.GetProperty("items")[0]
            .GetProperty("number")
            .GetInt64();
        var undone = await site.Post("/articles/" + article, $"/decisions/{number}/undo", ("back", "/articles/" + article));

        undone.Headers.Location!.ToString().ShouldBe($"/articles/{article}?done=undo");
        (await site.Get("/articles/" + article)).ShouldContain(speaker);
        (await site.Get("/stories/" + story + "?all=1")).ShouldNotContain("سليم حرب");
        (await site.Get("/decisions.json")).ShouldNotContain("correct");
    }

    [Theory]
    [InlineData("note", "value", "", "wrong-note", "اكتب الملاحظة أولا.")]
    [InlineData("merge", "other", "s0000000000000000", "wrong-story", "لا خبر بهذا الرابط أو المعرف.")]
    public async Task What_a_form_lacks_is_said_at_its_field(string kind, string field, string value, string place, string told)
    {
        await using var site = await Site.OfSamples();
        var story = "/stories/" + site.Stories()[0];

        using var answer = await site.Post(
            story,
            "/decisions",
            ("kind", kind),
            ("subject", site.Stories()[0]),
            ("back", story),
            (field, value)
        );

        var page = await site.Get(answer.Headers.Location!.ToString().Split('#')[0]);
        page.ShouldContain($"<p class=\"wrong\" id=\"{place}\" role=\"alert\">{told}</p>");
        page.ShouldContain($"aria-describedby=\"{place}\"");
    }

    [Fact]
    public async Task A_story_is_merged_by_the_address_of_its_page_and_the_decision_is_told_in_headlines()
    {
        await using var site = await Site.OfSamples();
        var (story, other) = (site.Stories()[0], site.Stories()[1]);

        using var answer = await site.Post(
            "/stories/" + story,
            "/decisions",
            ("kind", "merge"),
            ("subject", story),
            ("back", "/stories/" + story),
            ("other", $"http://127.0.0.1:5080/stories/{other}?all=1#said")
        );

        answer.Headers.Location!.ToString().ShouldBe($"/stories/{story}?done=merge");
        (await site.Get("/decisions")).ShouldNotContain($"<bdi dir=\"ltr\">{story}</bdi>");
    }

    [Fact]
    public async Task A_correction_is_told_with_the_words_and_both_speakers()
    {
        await using var site = await Site.OfSamples();
        var (article, statement, _, _) = Spoken(site);
        await site.Post(
            "/articles/" + article,
            "/decisions",
            ("subject", article),
            ("kind", "correct"),
            ("statement", statement),
            ("speaker", "سليم حرب")
        );

        (await site.Get("/decisions")).ShouldContain("← <bdi>سليم حرب</bdi>");
    }

    [Fact]
    public async Task An_article_that_was_split_off_comes_back_when_that_is_taken_back()
    {
        await using var site = await Site.OfSamples();
        var story = site.Stories()[0];
        var before = (await site.Get($"/stories/{story}.csv"))
            .Split("\r\n")
            .Skip(1)
            .Where(l => l.Length > 0)
            .Select(l => l.Split(',')[0])
            .ToList();
        await site.Post("/articles/" + before[^1], "/decisions", ("subject", before[^1]), ("kind", "split"));
        (await site.Get($"/stories/{site.Stories()[0]}.csv")).ShouldNotContain(before[^1]);

        (await site.Post("/decisions", "/decisions/1/undo", ("back", "/decisions")))
            .Headers.Location!.ToString()
            .ShouldBe("/decisions?done=undo");

        (await site.Get($"/stories/{site.Stories()[0]}.csv")).ShouldContain(before[^1]);
    }

    /// <summary>A statement of the largest story that somebody is named for.</summary>
    private static (string Article, string Statement, string Speaker, string Story) Spoken(Site site)
    {
        using var store = Storage.Store.Open(site.StorePath);
        var story = store.Stories.Largest(1)[0].Id.Value;
        var article = store.Articles.OfStory(story).First(a => a.Statements.Any(s => !s.Anonymous && s.SpeakerName.Length > 0));
        var n = article.Statements.TakeWhile(s => s.Anonymous || s.SpeakerName.Length == 0).Count();
        return (
            article.Article.Id.Value,
            n.ToString(System.Globalization.CultureInfo.InvariantCulture),
            article.Statements[n].SpeakerName,
            story
        );
    }

    [Theory]
    [InlineData("note", "s0000000000000000", "x", 404)]
    [InlineData("note", "", "", 400)]
    [InlineData("merge", "s0000000000000000", "", 404)]
    [InlineData("abolish", "s0000000000000000", "", 400)]
    [InlineData("correct", "a0000000000000000#0", "x", 404)]
    public async Task What_cannot_be_decided_is_a_coded_problem(string kind, string subject, string value, int status)
    {
        await using var site = await Site.OfSamples();
        using var wish = new StringContent(
            JsonSerializer.Serialize(
                new
                {
                    kind,
                    subject,
                    value,
                }
            ),
            System.Text.Encoding.UTF8,
            "application/json"
        );

        using var answer = await site.Http.PostAsync(new Uri("/api/v1/decisions", UriKind.Relative), wish);

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task A_story_is_not_made_one_with_itself_and_a_speaker_has_a_name()
    {
        await using var site = await Site.OfSamples();
        var (article, statement, _, story) = Spoken(site);

        (
            await Decide(
                site,
                new
                {
                    kind = "merge",
                    subject = story,
                    @object = story,
                }
            )
        ).ShouldContain("ISN405");
        (
            await Decide(
                site,
                new
                {
                    kind = "correct",
                    subject = article + "#" + statement,
                    value = "  ",
                }
            )
        ).ShouldContain("ISN406");
        (await site.Get("/decisions.json")).ShouldNotContain("\"kind\"");
    }

    private static async Task<string> Decide(Site site, object wish)
    {
        using var body = new StringContent(JsonSerializer.Serialize(wish), System.Text.Encoding.UTF8, "application/json");
        using var answer = await site.Http.PostAsync(new Uri("/api/v1/decisions", UriKind.Relative), body);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        return await answer.Content.ReadAsStringAsync();
    }
}
