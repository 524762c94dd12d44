using Isnad.Arabic.Words;

namespace Isnad.Tests.Arabic;

public sealed class WordRootTests
{
    [Theory]
    [InlineData("قتيل", "قتل")]
    [InlineData("مقتل", "قتل")]
    [InlineData("تصريح", "صرح")]
    [InlineData("وزير", "وزير")]
    [InlineData("بيت", "بيت")]
    public void Nouns_of_one_verb_meet_and_short_words_stay(string stem, string root) => WordRoot.Of(stem).ShouldBe(root);
}
