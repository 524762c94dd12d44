using Isnad.Arabic.Words;

namespace Isnad.Tests.Arabic;

public class WordMemoryTests
{
    [Fact]
    public void A_word_is_worked_out_once_while_there_is_room_and_rightly_when_there_is_none()
    {
        var asked = new List<string>();
        var lengths = new WordMemory<int>(
            2,
            word =>
            {
                asked.Add(word);
                return word.Length;
            }
        );

        Assert.Equal([2, 4, 3, 2, 4, 3], new[] { "من", "وزير", "قال", "من", "وزير", "قال" }.Select(lengths.Of));
        Assert.Equal(["من", "وزير", "قال", "قال"], asked);
    }
}
