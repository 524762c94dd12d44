using BenchmarkDotNet.Attributes;
using Isnad.Analysis;
using Isnad.Stories;

namespace Isnad.Benchmarks;

/// <summary>Stories of analysed articles.</summary>
public class StoryBenchmarks
{
    private const int Count = 5_000;
    private List<AnalysedArticle> _articles = [];

    [GlobalSetup]
    public void Read() => _articles = Inputs.Analysed(Count, "corpus", "ant-2018-02-to-05.jsonl.gz");

    [Benchmark(OperationsPerInvoke = Count)]
    public int Track() => new StoryTracker().Track(_articles, []).Count;
}
