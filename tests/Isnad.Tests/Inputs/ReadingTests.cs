using Isnad.Pages;
using Isnad.Pipeline;

namespace Isnad.Tests.Inputs;

public class ReadingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_inputs_and_few_are_read_ahead(int threads)
    {
        var taken = 0;
        var given = 0;

        foreach (var result in new Reading(new ArticleExtractor(), null, threads).Read(Inputs()))
        {
            result.Page!.Index.ShouldBe(given++);
            (taken - given).ShouldBeLessThanOrEqualTo(threads * 8);
        }
        given.ShouldBe(500);

        IEnumerable<InputItem> Inputs()
        {
            for (var i = 0; i < 500; i++)
            {
                taken++;
                yield return new InputItem.Got(
                    new Page(
                        "a.txt",
                        PageKind.PlainText,
                        System.Text.Encoding.UTF8.GetBytes(
                            string.Concat(Enumerable.Repeat("وصلت السفينة إلى الميناء.\n", (i % 7 * 30) + 1))
                        )
                    )
                    {
                        Index = i,
                    }
                );
            }
        }
    }
}
