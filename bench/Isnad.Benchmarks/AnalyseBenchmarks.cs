using BenchmarkDotNet.Attributes;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Pipeline;

namespace Isnad.Benchmarks;

/// <summary>The whole analysis of an article: names, statements, chains, figures, times.</summary>
public class AnalyseBenchmarks
{
    private const int Count = 1_000;
    private readonly Analyser _analyser = Analyser.WithShippedTables();
    private List<Article> _articles = [];

    [GlobalSetup]
    public void Read() => _articles = Inputs.Articles(Count, "corpus", "ant-2018-02-to-05.jsonl.gz");

    [Benchmark(OperationsPerInvoke = Count)]
    public int Article() => _articles.Sum(a => _analyser.Analyse(a).Statements.Count);
}
