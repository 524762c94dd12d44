using System.Globalization;
using System.Text;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Sources.Archives;
using Isnad.Storage;

namespace Isnad.Benchmarks;

/// <summary>
/// Whether memory stays flat while a large archive is read into a store: writes one of made-up pages, then extracts and keeps its articles
/// (analysis, which holds nothing between articles, is left out).
/// </summary>
internal static class ArchiveMemory
{
    private const int Step = 1000;

    private static readonly string[] Words =
        "المجلس البلدي يقر مشروع ترميم الجسر القديم بعد نقاش حضره الأهالي وقال رئيس اللجنة إن العمل يبدأ قريبا في حي الميناء والسوق والمدرسة والحديقة العامة".Split(
            ' '
        );

    /// <summary>Prints, every thousand pages, the managed memory that is in use after a full collection, and the process's peak.</summary>
    /// <param name="pages">How many pages.</param>
    public static int Run(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("isnad-bench-").FullName;
        try
        {
            var path = Path.Combine(folder, "pages.warc.gz");
            using (var stream = File.Create(path))
                WarcWriter.Write(stream, Enumerable.Range(0, pages).Select(Page), DateTimeOffset.UnixEpoch);
            Console.WriteLine(FormattableString.Invariant($"{pages} pages, {new FileInfo(path).Length >> 20} MB packed"));
            using var store = Store.Open(Path.Combine(folder, "isnad.db"));
            var reading = new Reading(new ArticleExtractor(), null, Environment.ProcessorCount);
            var clock = System.Diagnostics.Stopwatch.StartNew();
            var intake = new Newsdesk(store, TimeProvider.System).Take(
                reading.Read(new InputReader().Read([path])),
                done =>
                {
                    if (done % Step != 0)
                        return;
                    using var process = System.Diagnostics.Process.GetCurrentProcess();
                    Console.WriteLine(
                        FormattableString.Invariant(
                            $"{done, 8} pages  {GC.GetTotalMemory(forceFullCollection: true) >> 20, 5} MB in use  {process.PeakWorkingSet64 >> 20, 5} MB peak  {done / clock.Elapsed.TotalSeconds, 6:0} pages/s"
                        )
                    );
                }
            );
            Console.WriteLine(
                FormattableString.Invariant(
                    $"{intake.New} new, {intake.Revised} revised, {intake.Same} same, {intake.Problems.Count} problems"
                )
            );
            return intake.New == pages ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>About 40 KB of HTML, of which 4 KB are text.</summary>
    private static Page Page(int n)
    {
        var html = new StringBuilder("<!doctype html><html lang=ar><head><meta charset=utf-8><title>")
            .Append(Sentence(n, 0))
            .Append("</title>");
        for (var i = 0; i < 200; i++)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<link rel=\"preload\" href=\"/assets/{n * 7919L % 100003}/chunk-{i}.js\" as=\"script\">"
            );
        html.Append("</head><body><nav>");
        for (var i = 0; i < 150; i++)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li><a class=\"menu-item menu-item-{i}\" href=\"/section/{i}?from={n}\">{Words[i % Words.Length]}</a></li>"
            );
        html.Append("</nav><article><h1>").Append(Sentence(n, 0)).Append("</h1>");
        for (var i = 1; i < 15; i++)
            html.Append("<p>").Append(Sentence(n, i)).Append("</p>");
        return new Page("x", PageKind.Html, Encoding.UTF8.GetBytes(html.Append("</article></body></html>").ToString()))
        {
            Url = "https://shiraa.example/" + n.ToString(CultureInfo.InvariantCulture),
            HeaderCharset = "utf-8",
            Fetched = DateTimeOffset.UnixEpoch.AddDays(20000).AddMinutes(n),
        };
    }

    private static string Sentence(int n, int at)
    {
        var words = Enumerable.Range(0, 22).Select(i => Words[(int)((n * 31L + (at * 17) + (i * (at + 3))) % Words.Length)]);
        return string.Join(' ', words) + FormattableString.Invariant($" رقم {n * 15L + at}.");
    }
}
