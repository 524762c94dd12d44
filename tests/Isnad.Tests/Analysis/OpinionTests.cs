using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Tests.Analysis;

/// <summary>Whether a text is a column, in which its writer's own judgement leads, or tells what happened.</summary>
public class OpinionTests
{
    private static AnalysedArticle Told(string outlet, string when, string title, string text) => Running.Told(outlet, when, text, title);

    private static Brief Write(params AnalysedArticle[] articles)
    {
        var (newsroom, story) = Running.OneStory(articles);
        return BriefWriter.WithShippedTables().Write(newsroom, story);
    }

    private const string Column =
        "لماذا ننسى دائما أن الجسر كان لنا جميعا؟ لا أعتقد أن أحدا منا يحتاج إلى من يذكره بما ضاع!\n"
        + "علينا أن نسأل أنفسنا: هل كان يجب أن يسقط حتى نراه؟ نحن الذين مررنا فوقه كل صباح، ولم نقل كلمة واحدة.\n"
        + "للأسف، هكذا نحن: نبكي على ما ضاع ولا نحفظ ما لدينا. لعل الناس يتعلمون، وربما لا. فيا ليت قومي يعلمون!";

    private const string Report =
        "أعلنت بلدية تل الرند الخميس أن جسر المشاة انهار مساء الأربعاء، وقال المتحدث باسمها سالم المرجان إن 3 صيادين أصيبوا.\n"
        + "وأضاف المرجان أن فرق الإنقاذ وصلت بعد 10 دقائق. وأكدت الشرطة أن التحقيق بدأ، بحسب بيان نشرته أمس الخميس.";

    [Fact]
    public void A_writer_who_asks_and_judges_writes_a_column_who_tells_what_was_said_and_when_does_not()
    {
        Told("المنارة", "2031-05-01T09:00", "حديث الجسر!", Column).IsOpinion.ShouldBeTrue();
        Told("المنارة", "2031-05-01T09:00", "انهيار جسر المشاة في تل الرند", Report).IsOpinion.ShouldBeFalse();
    }

    [Fact]
    public void What_happened_is_not_told_by_a_column_where_a_report_tells_it()
    {
        var column = Told("الشراع", "2031-05-02T09:00", "حديث الجسر!", "انهار جسر المشاة في تل الرند مساء الأربعاء.\n" + Column);
        var brief = Write(column, Told("المنارة", "2031-05-01T09:00", "انهيار جسر المشاة في تل الرند", Report));

        column.IsOpinion.ShouldBeTrue();
        brief.Title.ShouldBe("انهيار جسر المشاة في تل الرند");
        brief.Happened.ShouldAllBe(s => s.Evidence[0].Article != column.Article.Id);
    }

    [Fact]
    public void A_story_of_columns_alone_is_told_by_them()
    {
        var brief = Write(Told("الشراع", "2031-05-02T09:00", "حديث الجسر!", Column));

        brief.Title.ShouldBe("حديث الجسر!");
        brief.Happened.ShouldNotBeEmpty();
    }
}
