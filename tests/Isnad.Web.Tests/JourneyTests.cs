using Microsoft.Playwright;

namespace Isnad.Web.Tests;

[Collection("samples")]
public class JourneyTests(SampleSite samples)
{
    [BrowserFact]
    public async Task From_the_front_page_to_the_very_words_by_mouse()
    {
        await using var context = await samples.Browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 800 },
            }
        );
        context.SetDefaultTimeout(90_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(samples.Site.Address);

        await page.Locator(".card h3 a").First.ClickAsync();
        var value = page.Locator("#differences tbody tr").First.Locator("td.value");
        var claimed = (await value.Locator("bdi").First.TextContentAsync())!;
        await value.Locator("a.cite").First.ClickAsync();

        await ShouldShow(page, claimed);
    }

    [BrowserFact]
    public async Task From_the_front_page_to_the_very_words_by_keyboard_only()
    {
        await using var context = await samples.Browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 800 },
            }
        );
        context.SetDefaultTimeout(90_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(samples.Site.Address);

        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("o");
        await Arrived(page, "/stories/");
        for (var i = 0; i < 400 && await page.Locator("#differences [data-item].here").CountAsync() == 0; i++)
            await page.Keyboard.PressAsync("j");
        var claimed = (await page.Locator("#differences .here td.value bdi").First.TextContentAsync())!;
        await page.Keyboard.PressAsync("e");

        await ShouldShow(page, claimed);
        await page.Keyboard.PressAsync("u");
        await Arrived(page, "/stories/");
    }

    [BrowserFact]
    public async Task Without_a_script_every_step_still_works()
    {
        await using var context = await samples.Browser!.NewContextAsync(new() { JavaScriptEnabled = false });
        context.SetDefaultTimeout(90_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(samples.Site.Address);

        await page.Locator(".card h3 a").First.ClickAsync();
        await page.Locator("#differences a.cite").First.ClickAsync();

        (await page.Locator("mark#e").TextContentAsync())!.Length.ShouldBeGreaterThan(0);
        (await page.Locator("mark#e").BoundingBoxAsync())!.Y.ShouldBeInRange(0, 700);
        await page.Locator("#show-name").UncheckAsync();
        (await page.Locator(".reader .name").First.EvaluateAsync<string>("e => getComputedStyle(e).color")).ShouldBe(
            await page.Locator(".reader .body").EvaluateAsync<string>("e => getComputedStyle(e).color")
        );
    }

    [BrowserFact]
    public async Task The_question_mark_lists_the_keys_and_arrows_follow_the_direction()
    {
        await using var context = await samples.Browser!.NewContextAsync();
        context.SetDefaultTimeout(90_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(samples.Site.Address + "/stories");

        await page.Keyboard.PressAsync("?");
        (await page.Locator("dialog#keys[open]").CountAsync()).ShouldBe(1);
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft");
        (
            await page.EvaluateAsync<int>("[...document.querySelectorAll('[data-item]')].findIndex(i => i.classList.contains('here'))")
        ).ShouldBe(1);
        await page.Keyboard.PressAsync("ArrowRight");
        (
            await page.EvaluateAsync<int>("[...document.querySelectorAll('[data-item]')].findIndex(i => i.classList.contains('here'))")
        ).ShouldBe(0);
        await page.GotoAsync(samples.Site.Address + "/stories?lang=en");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        (
            await page.EvaluateAsync<int>("[...document.querySelectorAll('[data-item]')].findIndex(i => i.classList.contains('here'))")
        ).ShouldBe(1);
    }

    [BrowserFact]
    public async Task Keys_are_known_by_their_place_where_the_keyboard_writes_arabic()
    {
        await using var context = await samples.Browser!.NewContextAsync();
        context.SetDefaultTimeout(90_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(samples.Site.Address + "/stories");
        Task Press(string key, string code, bool shift = false) =>
            page.EvaluateAsync(
                "k => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: k.key, code: k.code, shiftKey: k.shift, bubbles: true }))",
                new
                {
                    key,
                    code,
                    shift,
                }
            );

        await Press("ت", "KeyJ");
        (await page.Locator("[data-item].here").CountAsync()).ShouldBe(1);
        await Press("؟", "Slash", shift: true);
        (await page.Locator("dialog#keys[open]").CountAsync()).ShouldBe(1);
        await Press("؟", "Slash", shift: true);
        await Press("ل", "KeyG");
        await Press("ا", "KeyH");
        await page.WaitForFunctionAsync("() => location.pathname === '/'");
    }

    [BrowserFact]
    public async Task On_a_narrow_screen_tables_stand_where_drawings_would_be_too_small_to_read()
    {
        await using var context = await samples.Browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 800 },
            }
        );
        context.SetDefaultTimeout(90_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(samples.Site.Address + "/stories/" + samples.Site.Stories()[0]);

        (await page.Locator("svg.chart:visible").CountAsync()).ShouldBe(0);
        (await page.Locator("#chains table").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator("#chains table").BoundingBoxAsync())!.Height.ShouldBeGreaterThan(20);
    }

    [CorpusBrowserFact]
    public async Task On_days_of_a_real_corpus_a_claim_leads_to_its_words()
    {
        await using var site = await Site.Of(new Isnad.Pipeline.InputReader().Read([Repository.Corpus!]).Take(350));
        await using var context = await samples.Browser!.NewContextAsync();
        context.SetDefaultTimeout(90_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/stories/" + site.Stories()[0]);

        await page.Locator("#happened a.cite").First.ClickAsync();

        (await page.Locator("mark#e").BoundingBoxAsync())!.Y.ShouldBeInRange(0, 720);
    }

    /// <summary>Waits inside the browser: a wait for a navigation misses one that ends before the wait is set up.</summary>
    private static Task Arrived(IPage page, string path) =>
        page.WaitForFunctionAsync("path => document.readyState === 'complete' && location.pathname.startsWith(path)", path);

    private static async Task ShouldShow(IPage page, string claimed)
    {
        await Arrived(page, "/articles/");
        new Uri(page.Url).Fragment.ShouldBe("#e");
        string.Concat(await page.Locator("mark.e").AllTextContentsAsync()).ShouldContain(claimed.Trim());
        (await page.Locator("mark#e").BoundingBoxAsync())!.Y.ShouldBeInRange(0, 800);
        (await page.Locator("mark#e").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor")).ShouldNotBe("rgba(0, 0, 0, 0)");
    }
}
