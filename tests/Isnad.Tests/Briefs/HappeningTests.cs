using Isnad.Analysis;
using Isnad.Briefs;

namespace Isnad.Tests.Briefs;

public class HappeningTests
{
    private static AnalysedArticle Told(string outlet, string when, string title, string text) => Running.Told(outlet, when, text, title);

    private static Brief Write(params AnalysedArticle[] articles)
    {
        var (newsroom, story) = Running.OneStory(articles);
        return BriefWriter.WithShippedTables().Write(newsroom, story);
    }

    private static AnalysedArticle With(string line) =>
        Told(
            "الشراع",
            "2031-05-01T09:00",
            "غرق العبارة نورس قرب جزيرة الرند",
            "غرقت العبارة نورس قرب جزيرة الرند صباح الخميس وعلى متنها عشرات الركاب.\n\n" + line + Rest
        );

    private const string Rest =
        "\n\nوقال خفر السواحل إن البحث عن ركاب العبارة نورس مستمر قرب جزيرة الرند.\n\nوأضافت البلدية أن الميناء أغلق أمام السفن.";

    [Theory]
    [InlineData("كيف غرقت العبارة نورس قرب جزيرة الرند")]
    [InlineData("العبارة نورس قرب جزيرة الرند: سيناريوهات الغرق")]
    public void A_headline_that_explains_is_no_title_where_another_tells(string explains) =>
        Write(
            Told("الشراع", "2031-05-01T09:00", explains, "غرقت العبارة نورس قرب جزيرة الرند صباح الخميس وعلى متنها عشرات الركاب." + Rest),
            Told(
                "المنارة",
                "2031-05-01T10:00",
                "غرق عبارة وعلى متنها ركاب قرب الرند",
                "غرقت عبارة في بحر الرند صباح الخميس بعد أن اصطدمت بصخرة وعلى متنها عشرات الركاب."
            )
        )
            .Title.ShouldBe("غرق عبارة وعلى متنها ركاب قرب الرند");

    [Theory]
    [InlineData("يذكر أن العبارة نورس بنيت قرب جزيرة الرند على يد شركة محلية لنقل الركاب.")]
    [InlineData("وكانت العبارة نورس تنقل عشرات الركاب قرب جزيرة الرند في كل صباح.")]
    [InlineData("وفي سياق آخر، عادت عشرات السفن صباح الخميس قرب جزيرة الرند.")]
    public void What_looks_back_or_tells_of_something_else_comes_behind_the_news(string line) =>
        Write(
            With(line),
            Told("المنارة", "2031-05-01T10:00", "غرق عبارة قرب الرند", "أنقذ خفر السواحل ركاب العبارة نورس التي غرقت قرب جزيرة الرند.")
        )
            .Happened.Take(2)
            .ShouldNotContain(s => s.Text == line);

    [Theory]
    [InlineData("* غرقت العبارة نورس قرب جزيرة الرند صباح الخميس وعلى متنها عشرات الركاب.")]
    [InlineData("هذا التقرير بقلم سمير الرندي، ولا يعكس بالضرورة رأي صحيفة الشراع في العبارة نورس.")]
    [InlineData("تتناول هذه الحلقة من برنامج المرسى غرق العبارة نورس وما قيل عنه.")]
    [InlineData("وزير الصيد في جزيرة الرند يطالب باستقالة مدير الميناء")]
    [InlineData("ولم يتسن للصحيفة الاتصال بمدير الميناء في جزيرة الرند للتعليق على غرق العبارة.")]
    public void What_the_outlet_says_of_itself_and_headlines_of_other_articles_do_not_tell_what_happened(string line) =>
        Write(
            With(line),
            Told(
                "المنارة",
                "2031-05-01T10:00",
                "غرق عبارة قرب الرند",
                "يبحث خفر السواحل عن ركاب عبارة غرقت في بحر الرند بعد أن اصطدمت بصخرة."
            )
        )
            .Happened.ShouldNotContain(s => s.Text == line);

    [Fact]
    public void A_paragraph_that_goes_on_without_a_stop_is_no_headline() =>
        SentenceCutter
            .Of(
                Told(
                    "الشراع",
                    "2031-05-01T09:00",
                    "غرق العبارة نورس قرب جزيرة الرند",
                    "غرقت العبارة نورس قرب جزيرة الرند صباح الخميس.\n\nوحمّل وزير الصيد مدير الميناء مسؤولية غرق العبارة" + Rest
                )
            )
            .ShouldContain(s => s.Text.StartsWith("وحمّل", StringComparison.Ordinal));

    [Fact]
    public void The_first_sentence_gives_the_toll_that_stands() =>
        Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "غرق العبارة نورس قرب جزيرة الرند",
                "غرقت العبارة نورس قرب جزيرة الرند بعد أن اصطدمت بصخرة قرب الميناء صباح الخميس." + Rest
            ),
            Told(
                "المنارة",
                "2031-05-01T12:00",
                "غرق العبارة نورس قرب جزيرة الرند",
                "قتل تسعة أشخاص في غرق العبارة نورس قرب جزيرة الرند." + Rest
            ),
            Told(
                "المرفأ",
                "2031-05-01T13:00",
                "ضحايا العبارة نورس قرب جزيرة الرند",
                "قال خفر السواحل إن تسعة أشخاص قتلوا في غرق العبارة نورس قرب جزيرة الرند."
            )
        )
            .Happened[0]
            .Text.ShouldContain("تسعة");

    [Fact]
    public void Sentences_of_several_days_have_their_days_in_order_behind_the_first()
    {
        var happened = Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "غرق العبارة نورس",
                "غرقت العبارة نورس قرب جزيرة الرند صباح الخميس وعلى متنها عشرات الركاب."
            ),
            Told(
                "المنارة",
                "2031-05-04T09:00",
                "توقيف قبطان العبارة نورس",
                "أوقفت شرطة جزيرة الرند القبطان سامي فرحات واتهمته النيابة بالإهمال والإبحار رغم التحذير من العاصفة."
            ),
            Told(
                "الأفق",
                "2031-05-02T09:00",
                "العثور على حطام العبارة نورس",
                "عثر غواصون من البحرية على حطام السفينة في قاع البحر على عمق خمسين مترا وانتشلوا صندوقها الأسود."
            )
        ).Happened;

        happened.ShouldAllBe(h => h.Day != null);
        happened.Skip(1).Select(h => h.Day!).ShouldBeInOrder();
    }

    [Fact]
    public void A_sentence_whose_speaker_only_the_one_before_tells_is_not_told() =>
        Write(With("وأوضح البيان أن العبارة نورس غرقت قرب جزيرة الرند وعلى متنها عشرات الركاب من أبناء الجزيرة."))
            .Happened.ShouldNotContain(h => h.Text.StartsWith("وأوضح", StringComparison.Ordinal));

    [Fact]
    public void A_rumour_is_no_title_where_another_headline_stands() =>
        Write(
            Told("الشراع", "2031-05-01T09:00", "أنباء عن غرق العبارة نورس قرب جزيرة الرند", "أنباء عن غرق العبارة نورس قرب جزيرة الرند."),
            Told("المنارة", "2031-05-01T12:00", "مقتل تسعة في غرق العبارة نورس", "قتل تسعة أشخاص في غرق العبارة نورس قرب جزيرة الرند.")
        )
            .Title.ShouldBe("مقتل تسعة في غرق العبارة نورس");

    [Fact]
    public void A_foreign_name_in_two_spellings_tells_one_thing() =>
        Write(
            Told(
                "الشراع",
                "2031-05-01T09:00",
                "توقف مفاجئ لتطبيق تيليغرام",
                "توقف تطبيق تيليغرام للتواصل عن العمل صباح الأحد، بما في ذلك موقعه الرسمي."
            ),
            Told(
                "المنارة",
                "2031-05-01T10:00",
                "تيليجرام لا يعمل",
                "توقف تطبيق التراسل المشفر تيليجرام عن العمل في الساعات الأولى من صباح الأحد."
            )
        )
            .Happened.Count.ShouldBe(1);

    [Theory]
    [InlineData("ولقي هذا التعليق انتقادات في جزيرة الرند.", true)]
    [InlineData("وتابع البيان أن الميناء سيبقى مغلقا.", true)]
    [InlineData("ولقي تعليق رئيس الجزيرة على هذا القرار انتقادات.", false)]
    [InlineData("غرقت العبارة نورس قرب جزيرة الرند.", false)]
    public void A_sentence_that_goes_on_and_points_back_leans_on_the_one_before(string sentence, bool leans) =>
        EmptySentences.Leans(sentence).ShouldBe(leans);
}
