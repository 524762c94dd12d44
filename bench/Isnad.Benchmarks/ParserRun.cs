using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;
using Isnad.Articles;
using Isnad.Pages;
using Isnad.Pipeline;

namespace Isnad.Benchmarks;

/// <summary>
/// Parses the pages of the article extraction benchmark with both parsers that could be had, and extracts them, on one thread; counts
/// processor time, which other work on the machine disturbs less than the clock (docs/decisions/0004-html-parser.md).
/// </summary>
internal static class ParserRun
{
    private const int Rounds = 6;

    /// <summary>Runs each over all pages: once to warm up, then several times.</summary>
    public static int Run()
    {
        List<Page> pages =
        [
            .. Directory
                .GetFiles(Inputs.Shared("eval", "extraction", "aeb", "html"), "*.html")
                .Order(StringComparer.Ordinal)
                .Select(f => new Page(f, PageKind.Html, File.ReadAllBytes(f))),
        ];
        List<string> texts = [.. pages.Select(p => Charset.Decode(p.Content.Span) ?? "")];
        var extractor = new ArticleExtractor();
        Measure(
            "AngleSharp, parse",
            pages.Count,
            i => new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(texts[i]).Dispose()
        );
        Measure("HtmlAgilityPack, parse", pages.Count, i => new HtmlAgilityPack.HtmlDocument().LoadHtml(texts[i]));
        Measure("extraction, metadata included", pages.Count, i => extractor.Extract(pages[i]));
        return 0;
    }

    private static void Measure(string what, int pages, Action<int> read)
    {
        for (var i = 0; i < pages; i++)
            read(i);
        using var process = Process.GetCurrentProcess();
        var before = process.UserProcessorTime;
        for (var round = 0; round < Rounds; round++)
        for (var i = 0; i < pages; i++)
            read(i);
        process.Refresh();
        var each = (process.UserProcessorTime - before).TotalMilliseconds / (pages * Rounds);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{what, -32} {each:0.00} ms a page, {1000 / each:0} pages a second")
        );
    }
}
