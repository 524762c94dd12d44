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

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_document_that_takes_too_long_is_a_problem_and_the_others_are_read(int threads)
    {
        using var never = new ManualResetEventSlim();
        var inputs = Enumerable
            .Range(0, 6)
            .Select(i => new InputItem.Got(new Page(i + ".txt", PageKind.PlainText, "وصلت السفينة."u8.ToArray())));
        var reading = new Reading(new ArticleExtractor(), null, threads)
        {
            Longest = TimeSpan.FromMilliseconds(50),
            HeldUpBy = input =>
            {
                if (input is not InputItem.Got { Page.Input: "1.txt" })
                    never.Wait();
            },
        };

        var results = reading.Read(inputs).ToList();

        results.Select(r => r.Page!.Input).ShouldBe(["0.txt", "1.txt", "2.txt", "3.txt", "4.txt", "5.txt"]);
        results[0].Problems.ShouldHaveSingleItem().Code.ShouldBe("ISN209");
        results[5].Problems.ShouldHaveSingleItem().Code.ShouldBe("ISN209");
        never.Set();
    }
}
