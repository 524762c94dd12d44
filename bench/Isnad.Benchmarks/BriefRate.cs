using System.Diagnostics;
using System.Globalization;
using Isnad.Briefs;
using Isnad.Stories;

namespace Isnad.Benchmarks;

/// <summary>
/// What the brief of a hundred articles and all briefs of the labelled days cost, in processor time, so that other work on the machine does
/// not count.
/// </summary>
internal static class BriefRate
{
    /// <summary>Writes the same briefs several times; the first round also splits the sentences that later rounds find ready.</summary>
    /// <param name="rounds">How many times.</param>
    public static int Run(int rounds)
    {
        var days = NewsroomBuilder
            .WithShippedTables()
            .Build(Inputs.Analysed(int.MaxValue, "eval", "stories", "2018-03-13--16.articles.jsonl"));
        var strikes = NewsroomBuilder
            .WithShippedTables()
            .Build(Inputs.Analysed(int.MaxValue, "eval", "stories", "2018-04-11--14.articles.jsonl"));
        var largest = strikes.Stories.OrderByDescending(s => s.Articles.Count).First();
        var story = largest with { Articles = [.. largest.Articles.Take(100)] };
        var writer = BriefWriter.WithShippedTables();
        for (var round = 1; round <= rounds; round++)
        {
            var one = Cost(() => writer.Write(strikes, story));
            var all = Cost(() => days.Stories.Sum(s => writer.Write(days, s).Title.Length));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"round {round}: {one:0} ms for {story.Articles.Count} articles; {all:0} ms for the {days.Stories.Count} briefs of the days"
                )
            );
        }
        return 0;
    }

    private static double Cost<T>(Func<T> work)
    {
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        GC.KeepAlive(work());
        process.Refresh();
        return (process.TotalProcessorTime - start).TotalMilliseconds;
    }
}
