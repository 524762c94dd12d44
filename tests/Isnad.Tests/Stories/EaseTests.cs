using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Tests.Stories;

public sealed class EaseTests
{
    private static readonly StoryWeights Weights = StoryWeights.Shipped;

    [Fact]
    public void An_affair_of_many_sides_asks_for_less_the_less_alike_its_articles_are() =>
        Weights.EaseOf(2, 40, 1).ShouldBeGreaterThan(Weights.EaseOf(1, 40, 1));

    [Fact]
    public void A_story_that_is_looser_than_any_affair_asks_for_more_than_a_small_one_however_large_it_is() =>
        Weights.EaseOf(5, 2_000, 1).ShouldBeLessThan(0);

    [Fact]
    public void News_of_one_kind_that_names_nobody_in_common_is_eased_nothing() => Weights.EaseOf(2, 400, 0.8f).ShouldBe(0);

    [Fact]
    public void The_core_of_a_story_is_what_nearly_all_its_articles_name()
    {
        var story = Story(10, n => n < 8 ? [1, 2, 100 + n] : [1, 100 + n]);

        story.Core.ShouldBe(0.9f, 0.001f);
    }

    [Fact]
    public void Two_texts_of_one_formula_are_less_of_one_story_the_more_so_on_two_days()
    {
        var first = Article(1, 0, [7], formula: 5);
        float Odds(double day, int formula) => Weights.LogOdds(StoryLikeness.Of(Of(first), Of(Article(2, day, [7], formula))));

        Odds(0, 5).ShouldBeLessThan(Odds(0, 0));
        (Odds(1, 0) - Odds(1, 5)).ShouldBeGreaterThan(Odds(0, 0) - Odds(0, 5));
    }

    [Fact]
    public void What_shares_rare_words_is_found_among_thousands_that_share_a_common_one()
    {
        var index = new ArticleIndex();
        for (var n = 0; n < 6_000; n++)
            index.Add(Article(n, 0, [1, 1_000 + n]));
        for (var n = 6_000; n < 6_050; n++)
            index.Add(Article(n, 0, [1, 2]));

        var near = index.Nearest(Article(7_000, 0, [1, 2]), 6, 40);

        near.Count.ShouldBe(40);
        near.ShouldAllBe(a => a.All.Keys.Contains(2));
    }

    [Fact]
    public void What_an_index_let_go_does_not_change_what_it_finds()
    {
        ArticleIndex whole = new(),
            fresh = new();
        for (var n = 0; n < 3_000; n++)
        {
            var article = Article(n, 0, [1, 2 + (n % 50), 1_000 + n]);
            whole.Add(article);
            if (n % 3 == 0)
                fresh.Add(article);
        }
        for (var n = 0; n < 3_000; n++)
            if (n % 3 != 0)
                whole.Remove(whole.Nearest(Article(9_000 + n, 0, [1_000 + n]), 6, 1)[0]);

        var asked = Article(20_000, 0, [1, 5]);
        whole.Nearest(asked, 6, 40).Select(a => a.Id).ShouldBe(fresh.Nearest(asked, 6, 40).Select(a => a.Id));
    }

    private static StoryProfile Story(int articles, Func<int, int[]> names) =>
        Of([.. Enumerable.Range(0, articles).Select(n => Article(n, 0, names(n)))]);

    private static StoryProfile Of(params ArticleSketch[] articles) => StoryProfile.Of(StoryId.OpenedBy(articles[0].Id), articles);

    private static ArticleSketch Article(int number, double day, int[] keys, int formula = 0)
    {
        var vector = SparseVector.Of([.. keys.Order()], [.. keys.Select(_ => SparseVector.Length / keys.Length)]);
        return new ArticleSketch(
            ArticleId.OfText("", "", number, ""),
            day,
            day,
            vector,
            vector,
            vector,
            vector,
            vector,
            vector,
            [],
            [],
            [],
            false,
            formula
        );
    }
}
