using BenchmarkDotNet.Attributes;
using Isnad.Articles;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Sources;

namespace Isnad.Benchmarks;

/// <summary>From the bytes of a page to its article, metadata included, over the pages of the article extraction benchmark.</summary>
public class ExtractBenchmarks
{
    private const int Count = 91;
    private readonly ArticleExtractor _extractor = new();
    private List<Page> _pages = [];

    [GlobalSetup]
    public void Read() =>
        _pages = [
            .. new InputReader()
                .Read([Inputs.Shared("eval", "extraction", "aeb", "html")])
                .OfType<InputItem.Got>()
                .Take(Count)
                .Select(i => i.Page),
        ];

    [Benchmark(OperationsPerInvoke = Count)]
    public int Page() => _pages.Sum(p => _extractor.Extract(p) is ExtractResult.Extracted e ? e.Articles.Count : 0);
}
