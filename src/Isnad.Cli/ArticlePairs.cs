using System.Text;
using System.Text.Json;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Pages;

namespace Isnad.Cli;

/// <summary>Reads files of article pairs: <c>{"pair":…,"a":{…},"b":{…}}</c>.</summary>
internal static class ArticlePairs
{
    /// <summary>Hands every pair that can be read to some work.</summary>
    public static IReadOnlyList<Problem> Each(string path, Action<JsonElement, AnalysedArticle, AnalysedArticle> work)
    {
        var reader = new JsonRowReader();
        var analyser = Analyser.WithShippedTables();
        return JsonRows.Each(path, row =>
        {
            if (Article(row, "a") is { } a && Article(row, "b") is { } b) work(row, a, b);
        });

        AnalysedArticle? Article(JsonElement row, string name)
        {
            if (!row.TryGetProperty(name, out var article)) return null;
            var fields = article.EnumerateObject().ToDictionary(p => p.Name == "date" ? "published" : p.Name, p => p.Value, StringComparer.Ordinal);
            var page = new Page(path + "#" + name, PageKind.JsonRow, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields)));
            return reader.Extract(page) is ExtractResult.Extracted { Articles: [var one, ..] } ? analyser.Analyse(one) : null;
        }
    }
}
