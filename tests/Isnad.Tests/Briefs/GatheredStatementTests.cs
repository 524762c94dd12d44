using Isnad.Briefs;
using Isnad.Copies;

namespace Isnad.Tests.Briefs;

public class GatheredStatementTests
{
    [Theory]
    [InlineData("تنكيس الأعلام ثلاثة أيام", 2)]
    [InlineData("تنكيس الأعلام", 2)]
    [InlineData("صرف المعونات", 1)]
    public void Few_words_are_told_once_where_they_are_the_same(string other, int articles)
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("الشراع", "2031-05-01T09:00", "أعلن حاكم الإقليم حاتم الراعي " + (articles == 2 ? other : "تنكيس الأعلام") + "."),
            Running.Told("المنارة", "2031-05-01T10:00", "أعلن حاكم الإقليم حاتم الراعي " + other + ".")
        );

        var told = new StatementGatherer(new OriginCounter()).Gather(newsroom, story);

        told.Count.ShouldBe(3 - articles);
        told.ShouldAllBe(t => t.Evidence.Count == articles);
    }

    [Fact]
    public void Two_who_speak_together_are_named_in_one_spelling_however_articles_write_them()
    {
        var (newsroom, story) = Running.OneStory(
            Running.Told("الشراع", "2031-05-01T09:00", "أكد سيرجي لافروف وكيم جونج أون أن المعاهدة باقية."),
            Running.Told("المنارة", "2031-05-01T10:00", "وقال سيرغي لافروف وكيم جونغ أون إن المعاهدة باقية.")
        );

        var told = new StatementGatherer(new OriginCounter()).Gather(newsroom, story).ShouldHaveSingleItem();

        told.Speaker.ShouldBe("سيرغي لافروف وكيم جونغ أون");
        told.Evidence.Count.ShouldBe(2);
        told.Lead.SpeakerName.ShouldBe("سيرجي لافروف وكيم جونج أون");
    }
}
