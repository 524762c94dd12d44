using Isnad.Arabic.Words;

namespace Isnad.Tests.Arabic;

public class WordShapeTests
{
    [Theory]
    [InlineData("الوزير", "وزير")]
    [InlineData("وزير", "وزير")]
    [InlineData("المي", "المي")]
    public void The_article_comes_off_where_a_word_remains(string word, string bare) => WordShape.WithoutArticle(word).ShouldBe(bare);

    [Theory]
    [InlineData("مصادر", true)]
    [InlineData("وفود", true)]
    [InlineData("سفراء", true)]
    [InlineData("حكومه", false)]
    public void Broken_plurals_show_by_their_pattern(string word, bool plural) => WordShape.IsBrokenPlural(word).ShouldBe(plural);

    [Theory]
    [InlineData("بيانًا", true)]
    [InlineData("بيانا", true)]
    [InlineData("بيان", false)]
    public void An_indefinite_object_ends_in_alef_with_or_without_its_mark(string written, bool shows) =>
        WordShape.IsIndefiniteObject(written).ShouldBe(shows);

    [Fact]
    public void Both_cases_of_a_sound_plural_are_one()
    {
        WordShape.IsSoundPlural("عاملون").ShouldBeTrue();
        WordShape.IsSoundPlural("عاملين").ShouldBeTrue();
        WordShape.IsSoundPlural("عمال").ShouldBeFalse();
    }

    [Theory]
    [InlineData("عسكريه", true)]
    [InlineData("محليون", true)]
    [InlineData("سوريتين", true)]
    [InlineData("عسكر", false)]
    public void An_adjective_of_origin_shows_by_its_ending(string word, bool nisba) => WordShape.IsNisba(word).ShouldBe(nisba);
}
