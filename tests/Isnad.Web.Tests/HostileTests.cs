using System.Net;
using System.Text.Json;
using Isnad.Pages;
using Isnad.Storage;

namespace Isnad.Web.Tests;

[Collection("samples")]
public class HostileTests(SampleSite samples)
{
    private static readonly string Long = new('م', 10_000);

    private static string Row(string id, string url, string outlet, string title, string text) =>
        JsonSerializer.Serialize(
            new
            {
                id,
                url,
                outlet,
                title,
                text,
                author = title,
                published = "2031-03-10T10:00:00Z",
            }
        );

    private static IEnumerable<InputItem> Rows() =>
        Site.Rows(
            Row(
                "1",
                "https://h.example/1",
                "<b onmouseover=alert(1)>صحيفة</b>",
                "</title><script>document.title='owned'</script>",
                "<script>document.title='owned'</script>\n\n<img src=x onerror=\"document.title='owned'\"> قال محمد علي إن 12 جنديا قتلوا في المدينة صباح الاثنين وإن التحقيق مستمر."
            ),
            Row(
                "2",
                "javascript:document.title='owned'",
                "\u202Eصحيفة مقلوبة\u202C",
                "عنوان \u202Eمقلوب\u202C وفيه \u2066عزل\u2069",
                "نص المقال \u202Eوفيه\u202C قلب. قال محمد علي إن 13 جنديا قتلوا في المدينة صباح الاثنين وإن التحقيق مستمر."
            ),
            Row(
                "3",
                "https://h.example/3",
                "صحيفة",
                Long,
                Long + " " + Long + "\n\nقال محمد علي إن 12 جنديا قتلوا في المدينة صباح الاثنين."
            ),
            Row(
                "4",
                "https://h.example/4\" onclick=\"alert(1)",
                "\"><svg onload=alert(1)>",
                "&#60;script&#62; {{7*7}} ${7*7} %3Cscript%3E",
                "=HYPERLINK(\"http://h.example\") قال محمد علي إن 12 جنديا قتلوا في المدينة صباح الاثنين."
            )
        );

    [BrowserFact]
    public async Task Hostile_titles_texts_and_names_are_shown_and_do_nothing()
    {
        await using var site = await Site.Of(Rows());
        await using var context = await samples.Browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 800 },
            }
        );
        var page = await context.NewPageAsync();
        var said = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            said.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        var ids = await Ids(site);
        var paths = ids.Select(i => "/articles/" + i)
            .Concat(ids.Select(i => "/articles/" + i + "?e=title.0-5"))
            .Concat(site.Stories().Select(s => "/stories/" + s))
            .Concat([
                "/",
                "/stories",
                "/outlets",
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/search?q=محمد",
                "/people/" + Uri.EscapeDataString("محمد علي"),
                $"/compare/{ids[0]}/{ids[1]}",
                "/paste?url=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
            ]);

        foreach (var path in paths)
        {
            await page.GotoAsync(site.Address + path);
            (await page.TitleAsync()).ShouldNotBe("owned", path);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(
                0,
                path
            );
            var html = await page.ContentAsync();
            html.ShouldNotContain("\u202E", customMessage: path);
            (await page.Locator("a[href^='javascript']").CountAsync()).ShouldBe(0, path);
            (await page.Locator("main script, main img, main svg[onload], main b[onmouseover]").CountAsync()).ShouldBe(0, path);
            (await page.Locator("a[href^='http']:not([rel*='noopener'][rel*='nofollow'])").CountAsync()).ShouldBe(0, path);
        }
        said.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cell_that_a_spreadsheet_would_run_is_text() => (await samples.Site.Get("/stories.csv")).ShouldNotContain("\n=");

    [Fact]
    public void A_formula_gets_an_apostrophe_and_quotes_are_doubled()
    {
        Feeds.Csv.Cell("=1+1").ShouldBe("'=1+1");
        Feeds.Csv.Cell("قال: \"لا\"").ShouldBe("\"قال: \"\"لا\"\"\"");
    }

    [Theory]
    [InlineData("/articles/../../etc/passwd")]
    [InlineData("/stories/s0000000000000000")]
    [InlineData("/articles/a'%20OR%201=1")]
    [InlineData("/people/%00")]
    [InlineData("/stories.exe")]
    public async Task What_is_not_there_is_a_coded_problem(string path)
    {
        using var answer = await samples.Site.Http.GetAsync(new Uri(path, UriKind.Relative));

        ((int)answer.StatusCode).ShouldBeInRange(400, 404, path);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(answer.StatusCode == HttpStatusCode.NotFound ? "ISN" : "");
    }

    private static async Task<List<string>> Ids(Site site)
    {
        using var store = Storage.Store.Open(site.StorePath);
        await Task.CompletedTask;
        return [.. store.Lists.Latest(20).Select(a => a.Id.Value)];
    }
}
