using System.Diagnostics;
using System.Globalization;
using Isnad.Pipeline;

namespace Isnad.Benchmarks;

/// <summary>How many articles a second one core analyses, in processor time, so that other work on the machine does not count.</summary>
internal static class AnalyseRate
{
    private const int Rounds = 8;

    /// <summary>Analyses the same articles several times on one thread; the first time also reads the tables, and the first few compile.</summary>
    /// <param name="count">How many articles.</param>
    public static int Run(int count)
    {
        var articles = Inputs.Articles(count, "corpus", "ant-2018-02-to-05.jsonl.gz");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var analyser = Analyser.WithShippedTables();
        for (var round = 1; round <= Rounds; round++)
        {
            var (start, allocated) = (Processor(), GC.GetTotalAllocatedBytes());
            var statements = articles.Sum(article => analyser.Analyse(article).Statements.Count);
            var taken = Processor() - start;
            var each = (GC.GetTotalAllocatedBytes() - allocated) / articles.Count / 1024;
            var kept = (GC.GetTotalMemory(forceFullCollection: true) - before) / (1024 * 1024);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"round {round}: {articles.Count} articles, {statements} statements, {taken.TotalMilliseconds / articles.Count:0.00} ms each, {articles.Count / taken.TotalSeconds:0} a second; {each} KB allocated each; tables and memories {kept} MB"
                )
            );
        }
        GC.KeepAlive(analyser);
        return 0;
    }

    private static TimeSpan Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
