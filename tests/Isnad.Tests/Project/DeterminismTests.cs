using Isnad.Analysis;
using Isnad.Briefs;
using Isnad.Exports;
using Isnad.Pipeline;

namespace Isnad.Tests.Project;

public class DeterminismTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");

    [Fact]
    public void One_thread_and_two_give_the_same_bytes() => Brief(Running.Read(Samples, 1)).ShouldBe(Brief(Running.Read(Samples, 2)));

    [Fact]
    public void Shuffled_input_gives_the_same_stories()
    {
        var articles = Running.Articles(Samples);
        var shuffled = articles.OrderBy(a => StableHash.Hex(a.Article.Id.Value)).ToList();

        Stories(shuffled).ShouldBe(Stories(articles));
    }

    private static string[] Stories(IReadOnlyList<AnalysedArticle> articles) =>
        [
            .. NewsroomBuilder
                .WithShippedTables()
                .Build(articles)
                .Stories.Select(s => s.Id + ": " + string.Join(' ', s.Articles.Select(a => a.Value)))
                .Order(StringComparer.Ordinal),
        ];

    private static string Brief(IEnumerable<ReadingResult> results)
    {
        var newsroom = NewsroomBuilder.WithShippedTables().Build([.. results.SelectMany(r => r.Articles).DistinctBy(a => a.Article.Id)]);
        var writer = BriefWriter.WithShippedTables();
        return Json.Document(json =>
            new BriefJson(newsroom, "ar").Write(json, [.. newsroom.Stories.Select(s => writer.Write(newsroom, s))], [])
        );
    }
}
