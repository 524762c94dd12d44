using System.Text.Json;

namespace Isnad.Web.Tests;

[Collection("samples")]
public class AccessibilityTests(SampleSite samples)
{
    private static readonly string Axe = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    [BrowserTheory]
    [InlineData("light", 1280)]
    [InlineData("dark", 360)]
    public async Task Axe_finds_no_violation_on_any_page_and_none_is_wider_than_the_screen(string scheme, int width)
    {
        await using var context = await samples.Browser!.NewContextAsync(
            new()
            {
                ColorScheme = scheme == "dark" ? Microsoft.Playwright.ColorScheme.Dark : Microsoft.Playwright.ColorScheme.Light,
                ViewportSize = new() { Width = width, Height = 900 },
                BypassCSP = true,
                ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce,
            }
        );
        var page = await context.NewPageAsync();
        var found = new List<string>();
        foreach (var path in samples.Site.Pages().Concat(width == 1280 ? ["/stories?lang=en", "/?lang=ar"] : []))
        {
            await page.GotoAsync(samples.Site.Address + path);
            await page.EvaluateAsync(Axe);
            var answer = await page.EvaluateAsync<JsonElement>(
                "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
            );
            found.AddRange(
                answer
                    .GetProperty("violations")
                    .EnumerateArray()
                    .Select(v =>
                        $"{path}: {v.GetProperty("id").GetString()} {v.GetProperty("nodes")[0].GetProperty("html").GetString()} {v.GetProperty("nodes")[0].GetProperty("failureSummary").GetString()}"
                    )
            );
            var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0)
                found.Add($"{path}: {over} px wider than the screen");
            if (Environment.GetEnvironmentVariable("ISNAD_SCREENSHOTS") is { Length: > 0 } folder)
                await page.ScreenshotAsync(
                    new()
                    {
                        Path = Path.Combine(folder, $"{path.Trim('/').Replace('/', '-').Replace('?', '-')}-{width}-{scheme}.png"),
                        FullPage = true,
                    }
                );
        }
        found.ShouldBeEmpty();
    }
}
