using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Copies;

namespace Isnad.Tests.Copies;

public class OriginCountTests
{
    private const int Stories = 200;

    private static readonly Analyser Analyser = Analyser.WithShippedTables();

    [Fact]
    public void Over_generated_stories_the_count_of_origins_is_off_by_less_than_a_tenth_and_labels_of_one_owner_are_one()
    {
        var counter = new OriginCounter();
        var errors = new List<(int Seed, int Truth, int Counted)>();
        for (var seed = 1; seed <= Stories; seed++)
        {
            var made = new GeneratedNewsroom(seed);
            var newsroom = made.Build(Analyser);
            var count = counter.Count(newsroom, [.. newsroom.Articles.Select(a => a.Article.Id)]);
            errors.Add((seed, made.Truth, count.Count));
            made.TwoLabels.Select(id => OriginCounter.OriginOf(newsroom, id).Key)
                .Distinct()
                .Count()
                .ShouldBeLessThanOrEqualTo(1, $"story {seed}");
        }

        errors.Average(e => Math.Abs(e.Truth - e.Counted)).ShouldBeLessThan(0.1, string.Join(' ', errors.Where(e => e.Truth != e.Counted)));
    }
}
