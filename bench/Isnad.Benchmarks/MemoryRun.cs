using System.Diagnostics;
using System.Globalization;
using Isnad.Articles;
using Isnad.Pages;
using Isnad.Pipeline;

namespace Isnad.Benchmarks;

/// <summary>
/// Extracts ten thousand pages on one thread and tells, thousand by thousand, what memory is held and how many pages a second of processor
/// time pass.
/// </summary>
internal static class MemoryRun
{
    private const int Pages = 10_000;
    private const int Step = 1_000;

    /// <summary>Runs over the pages of the labelled sets, again and again.</summary>
    public static int Run()
    {
        List<Page> pages =
        [
            .. new InputReader()
                .Read([Inputs.Shared("eval", "extraction")])
                .OfType<InputItem.Got>()
                .Select(i => i.Page)
                .Where(p => p.Kind == PageKind.Html),
        ];
        var extractor = new ArticleExtractor();
        using var process = Process.GetCurrentProcess();
        var articles = 0;
        var last = process.UserProcessorTime;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{pages.Count} pages, {Pages} in all\npages  articles  heap MB  resident MB  pages/s of user time"
            )
        );
        for (var i = 1; i <= Pages; i++)
        {
            if (extractor.Extract(pages[i % pages.Count]) is ExtractResult.Extracted found)
                articles += found.Articles.Count;
            if (i % Step != 0)
                continue;
            process.Refresh();
            var (spent, resident) = (process.UserProcessorTime - last, process.WorkingSet64 >> 20);
            last = process.UserProcessorTime;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i, 5}  {articles, 8}  {GC.GetTotalMemory(forceFullCollection: true) >> 20, 7}  {resident, 11}  {Step / spent.TotalSeconds, 8:0}"
                )
            );
        }
        return 0;
    }
}
