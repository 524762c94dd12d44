using BenchmarkDotNet.Attributes;
using Isnad.Briefs;
using Isnad.Stories;

namespace Isnad.Benchmarks;

/// <summary>Briefs of analysed stories: one of a hundred articles, and all of the labelled days.</summary>
/// <remarks>
/// <c>dotnet run -c Release --project bench/Isnad.Benchmarks -- --filter '*BriefBenchmarks*'</c>; wanted: under 50 ms, under 2 s. Warm-up
/// is long enough for the compiler to be done, as in a server that runs.
/// </remarks>
[WarmupCount(60)]
public class BriefBenchmarks
{
    private const int Large = 100;
    private readonly BriefWriter _writer = BriefWriter.WithShippedTables();
    private Newsroom? _days;
    private Newsroom? _strikes;
    private Story? _story;

    [GlobalSetup]
    public void Read()
    {
        _days = NewsroomBuilder
            .WithShippedTables()
            .Build(Inputs.Analysed(int.MaxValue, "eval", "stories", "2018-03-13--16.articles.jsonl"));
        _strikes = NewsroomBuilder
            .WithShippedTables()
            .Build(Inputs.Analysed(int.MaxValue, "eval", "stories", "2018-04-11--14.articles.jsonl"));
        var largest = _strikes.Stories.OrderByDescending(s => s.Articles.Count).First();
        _story = largest with { Articles = [.. largest.Articles.Take(Large)] };
    }

    /// <summary>The brief of the first hundred articles about the strikes on Syria.</summary>
    [Benchmark]
    public int BriefOfAHundredArticles() => _writer.Write(_strikes!, _story!).Title.Length;

    /// <summary>All briefs of the March days; one operation is all of them.</summary>
    [Benchmark]
    public int BriefsOfADay() => _days!.Stories.Sum(s => _writer.Write(_days, s).Title.Length);
}
