using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Tests.Names;

/// <summary>Where a name begins and ends in an article, what it names, and who is meant by a part of it.</summary>
public class NameReadingTests
{
    [Theory]
    [InlineData("وقال المتحدث باسم قوات الأمن في المحافظة إن الطريق مفتوح.")]
    [InlineData("وأضاف الناطق باسم قوات التحالف أن القصف استمر ليلا.")]
    public void A_speaker_in_the_name_of_forces_names_nobody(string text) => Read(text).ShouldNotContain(m => m.Kind == MentionKind.Person);

    [Fact]
    public void Another_given_name_before_a_statesmans_surname_is_another_person()
    {
        var names = Read("وحضر الندوة تيمور السيسي صاحب المتجر. وشكر السيسي الحاضرين.");

        names.ShouldContain(m => m.Text == "تيمور السيسي" && m.Kind == MentionKind.Person && m.Entity == null);
        names.Last().Entity.ShouldBeNull();
    }

    [Fact]
    public void A_public_figure_named_before_somebody_of_the_same_surname_stays_who_he_is()
    {
        var names = Read("وسافر الرئيس السيسي إلى باريس أمس. وأشاد خالد السيسي بالفكرة.");

        names.First(m => m.Text == "السيسي").Entity.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("وقال الأمير سلطان بن سلمان بن عبدالعزيز إن المشروع بدأ.", "سلطان بن سلمان بن عبدالعزيز")]
    [InlineData("وأوضح رئيس المنظمة الدكتور بندر آل فهيد أن الملتقى مفتوح.", "بندر آل فهيد")]
    [InlineData("أكد المدير الفني للفريق، علي ماهر، أن اللاعبين على استعداد.", "علي ماهر")]
    [InlineData("وقال مساعد الأمين العام، تايي-بروك زيريهون، إن الوضع قد يتدهور.", "تايي-بروك زيريهون")]
    [InlineData("وأكد عبدالسلام عاطف جابر أن الطريق على حاله.", "عبدالسلام عاطف جابر")]
    public void A_person_is_read_in_full(string text, string name) =>
        Read(text).ShouldContain(m => m.Text == name && m.Kind == MentionKind.Person);

    [Theory]
    [InlineData("وقال الشيخ صالح بن عبدالعزيز آل الشيخ إن المسجد جاهز.", "صالح بن عبدالعزيز آل الشيخ")]
    [InlineData("وقال الأمير متعب بن عبدالله بن عبدالعزيز إن الحفل غدا.", "متعب بن عبدالله بن عبدالعزيز")]
    [InlineData("وتزوج دونالد ترامب الابن قبل سنوات.", "دونالد ترامب الابن")]
    public void A_listed_name_is_not_meant_inside_a_longer_one(string text, string name) =>
        Read(text).ShouldContain(m => m.Text == name && m.Entity == null);

    [Theory]
    [InlineData("وقالت ماي أمام مجلس النواب إن الوزراء لن يحضروا. وقالت تيريزا ماي إن الأمر خطير.", "ماي")]
    [InlineData("وقال حازم إمام إنه سعيد بالفوز.", "حازم إمام")]
    public void A_name_ends_before_where_something_is(string text, string name) => Read(text)[0].Text.ShouldBe(name);

    [Theory]
    [InlineData("وقال جيم ماتيس وزير الدفاع إن القوات باقية.", "جيمس ماتيس")]
    [InlineData("والتقى السلطان هيثم بن طارق الوفد.", "هيثم بن طارق")]
    public void One_man_in_two_spellings_is_one_entity(string text, string name) =>
        Read(text).ShouldContain(m => m.Entity != null && m.Entity.Name == name);

    [Fact]
    public void The_verb_before_a_person_is_not_of_the_name()
    {
        Read("وأوضح عبدالله المغلوث رأيه في السوق. ويرى المغلوث أن الطلب سيزيد.").Last().Text.ShouldBe("المغلوث");
        Read("وأوضح محمد بن فريحان رأيه في السوق. ويرى بن فريحان أن الطلب سيزيد.").Last().Text.ShouldNotStartWith("يرى");
    }

    [Fact]
    public void The_prince_of_a_listed_name_is_nobody_by_himself() =>
        Read("وقال الأمير سعود إن المشروع بدأ. واستقبل الأمير محمد بن سلمان الوفد.").ShouldNotContain(m => m.Text == "الأمير");

    [Theory]
    [InlineData("فاز ليفربول على منافسه بهدفين. وقال المدرب إن ليفربول استحق النقاط.")]
    [InlineData("وقال مدرب نابولي إن فريقه سيفوز. ويعود نابولي إلى ملعبه غدا.")]
    [InlineData("ولم يحضر ليفربول الإنجليزي الحفل.")]
    public void A_club_is_told_from_the_city_whose_name_it_bears(string text) =>
        Read(text).Where(m => m.Text is "ليفربول" or "نابولي").ShouldAllBe(m => m.Kind == MentionKind.Organisation);

    [Theory]
    [InlineData("فاز ليفربول على منافسه بهدفين، وعاد الوفد إلى مدينة ليفربول مساء.", "ليفربول")]
    [InlineData("ووصل الرئيس إلى نابولي الإيطالية مساء.", "نابولي")]
    [InlineData("وتغلب منتخب فرنسا على منافسه في فرنسا.", "فرنسا")]
    public void A_city_stays_a_city(string text, string name) => Read(text).Last(m => m.Text == name).Kind.ShouldBe(MentionKind.Place);

    private static IReadOnlyList<Mention> Read(string text) =>
        NameReader
            .WithShippedTables()
            .Read(
                new Article
                {
                    Id = ArticleId.OfText("", "test", 0, text),
                    Input = "test",
                    Text = text,
                }
            );
}
