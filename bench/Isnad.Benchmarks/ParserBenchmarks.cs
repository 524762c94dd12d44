using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace Isnad.Benchmarks;

/// <summary>From the text of a page to its tree, with both parsers that could be had, over the pages of the article extraction benchmark (docs/decisions/0003-html-parser.md).</summary>
public class ParserBenchmarks
{
    private const int Count = 91;
    private string[] _pages = [];

    [GlobalSetup]
    public void Read() => _pages = [.. Directory.GetFiles(Inputs.Shared("eval", "extraction", "aeb", "html"), "*.html").Order(StringComparer.Ordinal).Take(Count).Select(File.ReadAllText)];

    [Benchmark(OperationsPerInvoke = Count)]
    public int AngleSharp()
    {
        var nodes = 0;
        foreach (var page in _pages)
        {
            using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(page);
            nodes += document.ChildNodes.Length;
        }
        return nodes;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int HtmlAgilityPack()
    {
        var nodes = 0;
        foreach (var page in _pages)
        {
            var document = new HtmlAgilityPack.HtmlDocument();
            document.LoadHtml(page);
            nodes += document.DocumentNode.ChildNodes.Count;
        }
        return nodes;
    }
}
