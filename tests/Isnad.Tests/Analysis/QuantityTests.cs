using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Tests.Analysis;

public class QuantityTests
{
    private static IReadOnlyList<Quantity> Read(string text) =>
        new QuantityReader().Read(
            new Article
            {
                Id = ArticleId.OfText("", "x", 0, text),
                Input = "x",
                Text = text,
                Paragraphs = ParagraphText.Join(text).Paragraphs,
            }
        );

    [Theory]
    [InlineData("نقلت الفرق 131 ناجيا إلى المستشفى", 131, "survived")]
    [InlineData("قتل 17 منهم ونجا 190 بحسب الميناء", 190, "survived")]
    [InlineData("بلغ عددهم 236 شخصا، بينهم 24 طفلا، وإن حصيلة القتلى ارتفعت", 236, null)]
    [InlineData("وقال إن 230 مدنيا، بينهم 35 طفلا، قتلوا في الغرق", 230, "killed")]
    [InlineData("قتل ما لا يقل عن 27 مدنيا بينهم خمسة أطفال وأصيب 40 بجروح", 5, "killed")]
    [InlineData("لقي 16 بحارا حتفهم وأصيب 14 آخرون بجروح", 16, "killed")]
    [InlineData("أدى الدخان إلى مقتل 30 شخصا واختناق 90", 90, "injured")]
    public void What_happened_to_some_happened_not_to_others(string text, double value, string? what) =>
        Running.Analyse(text).Quantities.First(q => q.Low == value).What.ShouldBe(what);

    [Theory]
    [InlineData("شارك ما بين 32 و35 ألف شخص في المسيرة", 32_000, 35_000)]
    [InlineData("يكلف الجسر بين ستة وسبعة ملايين ريال", 6_000_000, 7_000_000)]
    [InlineData("حضر بين 900 وألف شخص", 900, 1_000)]
    [InlineData("حضر بين ألف و1200 شخص", 1_000, 1_200)]
    public void A_scale_written_once_counts_for_both_ends_of_a_range(string text, double low, double high)
    {
        var range = Read(text).ShouldHaveSingleItem();

        (range.Low, range.High).ShouldBe((low, high));
    }

    [Theory]
    [InlineData("بلغت الحرارة 27 درجة مئوية تحت الصفر في الجبل", -27, "degree")]
    [InlineData("للفريق إحدى وسبعون نقطة", 71, "point")]
    [InlineData("بينهم تسعة إعلاميين كانوا في الميناء", 9, "journalist")]
    [InlineData("هبط السعر 13 سنتا", 13, "cent")]
    public void Numbers_mean_what_the_words_around_them_say(string text, double value, string unit)
    {
        var quantity = Read(text).ShouldHaveSingleItem();

        (quantity.Low, quantity.Unit).ShouldBe((value, unit));
    }

    [Fact]
    public void The_first_half_of_a_month_is_no_day_and_a_city_no_two_miles()
    {
        var read = Running.Analyse("يفتتح المعرض في النصف الأول من شهر حزيران 2031 بعد أن زار ميلان.");

        read.Quantities.ShouldBeEmpty();
        read.Times.ShouldAllBe(t => t.Value == null || t.Value.Length < 10);
    }

    [Theory]
    [InlineData("فاز فريق الميناء 3-1 على فريق الجسر")]
    [InlineData("انتهت المباراة 2 - صفر لفريق الجسر")]
    [InlineData("خسر فريق الميناء صفر-1")]
    [InlineData("بلغ الفريق الدور نصف النهائي للبطولة")]
    [InlineData("نشرت الهيئة نص الاتفاق")]
    [InlineData("يختبئ الهارب في إحدى الجزر")]
    [InlineData("أطلق المشروع بين 2027 و2029")]
    [InlineData("أنا على حق 100 في المئة")]
    [InlineData("خرقت السفينة القرار البحري 2216 والقرار (2231)")]
    [InlineData("عثر على الصياد ميتا في مركبه")]
    [InlineData("يفتتح المعرض بين 26 و28 آذار 2031")]
    [InlineData("يستمر المعرض من 26 حتى 28 آذار 2031")]
    public void Scores_rounds_years_and_one_of_several_count_nothing(string text) => Running.Analyse(text).Quantities.ShouldBeEmpty();

    [Theory]
    [InlineData("يتنافسون على مقاعد المجلس البالغ عددها 128 مقعدا", 128, null)]
    [InlineData("صاحب المركز الثالث برصيد 34 نقطة", 34, null)]
    [InlineData("هاجم الرجل خمسة أشخاص قتل أحدهم وأصيب أربعة", 5, null)]
    [InlineData("كان في القارب 12 صيادا غرق بعضهم وتوفي اثنان منهم", 12, null)]
    [InlineData("خسر المقاعد التي كان حصد 33 نائبا منها", 33, null)]
    [InlineData("حصد الزلزال أرواح 33 شخصا", 33, "killed")]
    [InlineData("نجت فتاة في الثامنة من عمرها", 8, "age")]
    [InlineData("معظم الصيادين دون سن الثلاثين", 30, "age")]
    [InlineData("نقل الجرحى السبعة إلى الميناء", 7, "injured")]
    [InlineData("كان على متن المركب 12 صيادا وأعلن موت أربعة", 12, "aboard")]
    [InlineData("يقتل أربعة أشخاص ويصيب 6 أشخاص", 6, "injured")]
    [InlineData("اعترضت الدفاعات 71 صاروخا من أصل 103 صواريخ", 103, null)]
    [InlineData("خسر الفريق، فقد تعادل مع 33 لاعبا", 33, null)]
    [InlineData("خرجت الصيادة البالغة 33 من العمر", 33, "age")]
    [InlineData("سجل الهدف الذي كلفهم اللقب بعد 46 دقيقة", 46, null)]
    public void What_happened_is_what_can_happen_to_what_is_counted(string text, double value, string? what) =>
        Running.Analyse(text).Quantities.First(q => q.Low == value).What.ShouldBe(what);

    [Theory]
    [InlineData("سجل اللاعب 12 هدفا في 20 مباراة", "goal")]
    [InlineData("فاز فريق الميناء بثلاثة أهداف مقابل هدفين", "goal")]
    [InlineData("قصف الجيش 12 هدفا في الجزيرة", "site")]
    [InlineData("زاد عدد السفن 13 ضعفا", "fold")]
    public void Goals_are_no_targets_and_what_is_multiplied_has_a_unit(string text, string unit) =>
        Running.Analyse(text).Quantities[0].Unit.ShouldBe(unit);

    [Theory]
    [InlineData("أقلعت طائرة سو 24 من القاعدة")]
    [InlineData("نشرت منظومة \"أس 400\" للدفاع عن الميناء")]
    [InlineData("انتهت محادثات «الميناء 2» من دون اتفاق")]
    public void A_number_in_a_name_counts_nothing(string text) => Running.Analyse(text).Quantities.ShouldBeEmpty();

    [Theory]
    [InlineData("قال \"قتل 40\" في الميناء", 40)]
    [InlineData("وصل بدر 45 عاما إلى الميناء", 45)]
    public void A_number_behind_a_name_or_in_marks_may_count(string text, double value) =>
        Running.Analyse(text).Quantities.ShouldContain(q => q.Low == value);

    [Theory]
    [InlineData("أرسلت الجزيرة أكثر من 10 آلاف جندي إلى الميناء", "أكثر من 10 آلاف جندي", 10000, Comparator.MoreThan, "soldier", "sent")]
    [InlineData("قالت البلدية إن 40% من المخازن فارغة", "40%", 40, Comparator.Exact, "percent", null)]
    [InlineData("دخلت الميناء أكثر من 1،000 شاحنة", "أكثر من 1،000 شاحنة", 1000, Comparator.MoreThan, "truck", "sent")]
    [InlineData("أصيب ما لا يقل عن سبعة أشخاص", "ما لا يقل عن سبعة أشخاص", 7, Comparator.AtLeast, "person", "injured")]
    [InlineData("مقتل 7 مدنيين على الأقل", "7 مدنيين على الأقل", 7, Comparator.AtLeast, "civilian", "killed")]
    [InlineData("نزح مئات المدنيين من القرية", "مئات المدنيين", 200, Comparator.Hundreds, "civilian", "displaced")]
    [InlineData("أغلق الميناء عامين ونصف", "عامين ونصف", 2.5, Comparator.Exact, "year", null)]
    [InlineData("أغلق الميناء نحو 3 سنوات ونصف السنة", "نحو 3 سنوات ونصف السنة", 3.5, Comparator.About, "year", null)]
    [InlineData("أغلق الميناء ساعة ونصف قبل العاصفة", "ساعة ونصف", 1.5, Comparator.Exact, "hour", null)]
    [InlineData("أصيب العشرات اليوم في الميناء", "العشرات", 20, Comparator.Dozens, null, "injured")]
    [InlineData("قتل جنديان", "جنديان", 2, Comparator.Exact, "soldier", "killed")]
    [InlineData("انفجرت عبوة قرب مرفأ الرند من دون وقوع أي إصابات", "دون وقوع أي إصابات", 0, Comparator.Exact, "person", "injured")]
    [InlineData("قال خفر السواحل إن أحدا لم يصب بأذى في الحريق", "أحدا لم يصب بأذى", 0, Comparator.Exact, "person", "injured")]
    [InlineData("بلغ عدد القتلى والجرحى 5 أشخاص", "5 أشخاص", 5, Comparator.Exact, "person", "killed-or-injured")]
    [InlineData("وإصابة آخران على الأقل", "آخران على الأقل", 2, Comparator.AtLeast, "person", "injured")]
    [InlineData("أعلن وفاة شقيقين في المنجم", "شقيقين", 2, Comparator.Exact, "person", "killed")]
    [InlineData("نزح الآلاف من سكان الرند", "الآلاف", 2000, Comparator.Thousands, null, "displaced")]
    [InlineData("تشييع خمسة من مقاتلي الجزيرة", "خمسة من مقاتلي", 5, Comparator.Exact, "fighter", null)]
    [InlineData("توقف الملاحة أكثر من عامين", "عامين", 2, Comparator.MoreThan, "year", null)]
    [InlineData("حلت الجزيرة في المرتبة الثامنة", "الثامنة", 8, Comparator.Exact, "rank", "rank")]
    public void A_figure_keeps_its_bound_its_unit_and_what_happened(
        string text,
        string span,
        double low,
        Comparator comparator,
        string? unit,
        string? what
    )
    {
        var quantity = Read(text).ShouldHaveSingleItem();
        quantity.Text.ShouldBe(span);
        quantity.Span.Of(text).ShouldBe(span);
        (quantity.Low, quantity.Comparator, quantity.Unit, quantity.What).ShouldBe((low, comparator, unit, what));
    }

    [Fact]
    public void The_killed_and_the_injured_of_one_sentence_stay_apart() =>
        Read("مقتل 3 أشخاص وإصابة 12 آخرين").Select(q => (q.Low, q.What)).ShouldBe([(3, "killed"), (12, "injured")]);

    [Theory]
    [InlineData("قتل في العاصفة 23 صيادا، بينهم 4 أطفال، ونجا الباقون", 23)]
    [InlineData("إن 23 مدنيا، من بينهم 4 أطفال، قتلوا في العاصفة", 23)]
    public void What_happened_is_found_behind_an_aside_that_counts_a_part(string text, double all) =>
        Read(text)[0].ShouldSatisfyAllConditions(q => q.Low.ShouldBe(all), q => q.What.ShouldBe("killed"));

    [Theory]
    [InlineData("لم ترد تقارير عن إصابات")]
    [InlineData("لم يصب الوزير بأذى")]
    [InlineData("لم يقتل أي من أفراد الطاقم")]
    public void That_one_person_is_unhurt_or_nothing_is_known_counts_nobody(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void Hundreds_behind_and_are_hundreds_and_two_thousands_are_two_numbers()
    {
        Read("سقط عشرات القتلى ومئات الجرحى").Last().Comparator.ShouldBe(Comparator.Hundreds);
        Read("غادر ما بين 12 ألفا و16 ألف شخص").ShouldHaveSingleItem().High.ShouldBe(16000);
        Read("أصيب مابين ثمانية وعشرة أشخاص").ShouldHaveSingleItem().High.ShouldBe(10);
    }

    [Fact]
    public void Two_or_more_is_a_range()
    {
        var range = Read("تستمر أعمال الترميم سنتين أو ثلاث سنوات في الميناء").ShouldHaveSingleItem();

        (range.Text, range.Low, range.High, range.Comparator, range.Unit).ShouldBe(
            ("سنتين أو ثلاث سنوات", 2, 3, Comparator.Between, "year")
        );
    }

    [Fact]
    public void What_is_said_behind_while_happened_to_others() =>
        Read("بلغ عدد القتلى في المدينة وما حولها حتى الآن 500 شخص فيما بلغ عدد المصابين 2500 شخص")[0].What.ShouldNotBe("injured");

    [Fact]
    public void A_truce_of_thirty_days_launches_nothing() =>
        Read("وقف إطلاق النار لمدة 30 يوما").ShouldHaveSingleItem().What.ShouldBeNull();

    [Fact]
    public void A_date_is_no_figure() => Read("افتتح الجسر في 12 آذار 2018").ShouldBeEmpty();
}
