using BenchmarkDotNet.Attributes;
using Isnad.Analysis;
using Isnad.Briefs;
using Isnad.Stories;

namespace Isnad.Benchmarks;

/// <summary>Stories of analysed articles, and the briefs of those stories.</summary>
public class StoryBenchmarks
{
    private const int Count = 5_000;
    private const int Day = 500;
    private readonly BriefWriter _writer = BriefWriter.WithShippedTables();
    private List<AnalysedArticle> _articles = [];
    private Newsroom? _day;

    [GlobalSetup]
    public void Read()
    {
        _articles = Inputs.Analysed(Count, "corpus", "ant-2018-02-to-05.jsonl.gz");
        _day = NewsroomBuilder.WithShippedTables().Build(Inputs.Analysed(Day, "eval", "stories", "2018-03-13--16.articles.jsonl"));
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Track() => new StoryTracker().Track(_articles, []).Count;

    /// <summary>All briefs of the labelled days; one operation is all of them.</summary>
    [Benchmark]
    public int BriefsOfADay() => _day!.Stories.Sum(s => _writer.Write(_day, s).Title.Length);
}
