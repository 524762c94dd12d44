using BenchmarkDotNet.Attributes;
using Isnad.Copies;

namespace Isnad.Benchmarks;

/// <summary>All pairs of texts that share text, in a corpus full of agency copies.</summary>
public class CopyBenchmarks
{
    private const int Count = 20_000;
    private string[] _texts = [];

    [GlobalSetup]
    public void Read() => _texts = [.. Inputs.Articles(Count, "corpus", "saudi-2015-07-21-to-08-04.jsonl.gz").Select(a => a.Text)];

    [Benchmark(OperationsPerInvoke = Count)]
    public int Reuse() => new ReuseFinder().Find(_texts, 0.2, static (_, _) => true).Count;
}
