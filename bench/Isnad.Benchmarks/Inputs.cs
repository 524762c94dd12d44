using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Pipeline;

namespace Isnad.Benchmarks;

/// <summary>The real articles and pages that benchmarks run on, out of ../shared beside the repository.</summary>
internal static class Inputs
{
    /// <summary>A file of ../shared; the folder is looked for from here upwards.</summary>
    public static string Shared(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "eval")))
                return Path.Combine([shared, .. parts]);
        }
        throw new DirectoryNotFoundException("../shared does not stand beside the repository; the benchmarks run on its articles.");
    }

    /// <summary>The first articles of some input, not analysed.</summary>
    public static List<Article> Articles(int count, params string[] parts) =>
        [
            .. new Reading(new ArticleExtractor(), null, 1)
                .Read(new InputReader().Read([Shared(parts)]))
                .SelectMany(r => r.Articles)
                .Take(count)
                .Select(a => a.Article),
        ];

    /// <summary>The first articles of some input, analysed.</summary>
    public static List<AnalysedArticle> Analysed(int count, params string[] parts) =>
        [
            .. new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), 1)
                .Read(new InputReader().Read([Shared(parts)]))
                .SelectMany(r => r.Articles)
                .DistinctBy(a => a.Article.Id)
                .Take(count),
        ];
}
