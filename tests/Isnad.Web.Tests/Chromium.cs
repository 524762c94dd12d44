namespace Isnad.Web.Tests;

/// <summary>Where a browser is; tests in one are skipped, saying so, where there is none.</summary>
internal static class Chromium
{
    public static string? Path { get; } =
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
}

/// <summary>A test in a real browser.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = "needs Chromium (apt-get install chromium)";
    }
}

/// <summary>Like <see cref="BrowserFactAttribute"/>, with data.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium.Path is null)
            Skip = "needs Chromium (apt-get install chromium)";
    }
}

/// <summary>A test in a real browser on days of the shared corpus.</summary>
internal sealed class CorpusBrowserFactAttribute : FactAttribute
{
    public CorpusBrowserFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = "needs Chromium (apt-get install chromium)";
        else if (Repository.Corpus is null)
            Skip = "needs ../shared beside the repository";
    }
}
