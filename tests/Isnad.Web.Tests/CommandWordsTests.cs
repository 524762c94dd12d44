using System.Diagnostics;

namespace Isnad.Web.Tests;

public class CommandWordsTests
{
    [Theory]
    [InlineData("status", "ar", "المقالات", "articles")]
    [InlineData("status", "en", "articles", "المقالات")]
    [InlineData("outlets", "ar", "بلا عزو", "uncredited")]
    [InlineData("outlets", "en", "uncredited", "بلا عزو")]
    public async Task Labels_are_in_the_language_that_was_asked_for(string command, string language, string label, string other)
    {
        await using var site = await Site.OfSamples();
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "Isnad.Cli.dll"), command, "--lang", language, "--store", site.StorePath]
            )
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
                UseShellExecute = false,
            }
        )!;

        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        text.ShouldContain(label);
        text.ShouldNotContain(other);
    }
}
