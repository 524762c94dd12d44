using Isnad.Arabic.Speech;

namespace Isnad.Tests.Names;

/// <summary>Nouns that a corpus lets speak.</summary>
public class SpeakingNounTests
{
    [Fact]
    public void A_noun_right_behind_a_verb_of_saying_speaks_and_one_elsewhere_does_not()
    {
        var miner = new SpeakingNounMiner();
        for (var i = 0; i < 60; i++)
            miner.Add("قال البستاني في مقابلة إن الشجرة مثمرة. زار الوفد الشجرة أمس.");

        var (word, times, occurrences) = miner.Rows().ShouldHaveSingleItem();

        word.ShouldBe("بستاني");
        times.ShouldBe(60);
        occurrences.ShouldBe(60);
    }

    [Theory]
    [InlineData("الوزير", true)]
    [InlineData("ومحاميه", true)]
    [InlineData("المراقبون", true)]
    [InlineData("حكومتا", true)]
    [InlineData("الليله", false)]
    [InlineData("شموخ", false)]
    public void Words_are_seen_through_what_is_joined_to_them(string folded, bool speaks) =>
        SpeakingNouns.MaySpeak(folded).ShouldBe(speaks);
}
