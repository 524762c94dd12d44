using System.Text;
using System.Text.Json;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Pages;
using Isnad.Pipeline;

namespace Isnad.Cli;

/// <summary>Reads files of article pairs: <c>{"pair":…,"a":{…},"b":{…}}</c>.</summary>
internal static class ArticlePairs
{
    /// <summary>Hands every pair that can be read to some work; a row without one of its articles becomes a problem.</summary>
    public static IReadOnlyList<Problem> Each(string path, Action<JsonElement, AnalysedArticle, AnalysedArticle> work)
    {
        var reader = new JsonRowReader();
        var analyser = Analyser.WithShippedTables();
        return JsonRows.Each(
            path,
            row =>
            {
                if (Article(row, "a") is not { } a)
                    return "a";
                if (Article(row, "b") is not { } b)
                    return "b";
                work(row, a, b);
                return null;
            }
        );

        AnalysedArticle? Article(JsonElement row, string name)
        {
            if (!row.TryGetProperty(name, out var article) || article.ValueKind != JsonValueKind.Object)
                return null;
            var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            foreach (var field in article.EnumerateObject())
                fields[field.Name == "date" ? "published" : field.Name] = field.Value;
            var page = new Page(path + "#" + name, PageKind.JsonRow, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields)));
            return reader.Extract(page) is ExtractResult.Extracted { Articles: [var one, ..] } ? analyser.Analyse(one) : null;
        }
    }
}
