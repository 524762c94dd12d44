using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

public class FurtherQuantityTests
{
    private static (double?, string?, string?) Only(string text)
    {
        var quantity = Running.Analyse(text).Quantities.ShouldHaveSingleItem();
        return (quantity.Low, quantity.Unit, quantity.What);
    }

    [Theory]
    [InlineData("أسفر الانفجار عن مقتل شخص", "person", "killed")]
    [InlineData("أدى الحريق إلى إصابة عامل بحروق", "worker", "injured")]
    [InlineData("مقتل شخص على الأقل في العاصفة", "person", "killed")]
    [InlineData("قال الميناء إن شخصا واحدا قتل", "person", "killed")]
    [InlineData("سقوط قتيل من الصيادين", "person", "killed")]
    [InlineData("أسفر الانفجار عن إصابة لاجئ", "refugee", "injured")]
    public void One_who_came_to_harm_is_counted(string text, string unit, string what) => Only(text).ShouldBe((1, unit, what));

    [Fact]
    public void To_those_with_whom_something_is_done_nothing_happened() =>
        Running.Analyse("بعد طرد مدافعه أكمل فريق الميناء الشوط بعشرة لاعبين").Quantities.ShouldHaveSingleItem().What.ShouldBeNull();

    [Fact]
    public void One_who_is_counted_beside_others_is_one()
    {
        var read = Running.Analyse("قتل شرطي وأصيب 4 آخرون في انفجار قرب الجسر").Quantities;

        read.Select(q => (q.Low, q.Unit, q.What)).ShouldBe([(1, "police", "killed"), (4, "person", "injured")]);
    }

    [Theory]
    [InlineData("قتل رجل في منزله في قرية الرند")]
    [InlineData("أدى الحريق إلى وفاة شاب يدعى سالم")]
    [InlineData("اعتقال شخص ثالث في القضية")]
    [InlineData("قتل شاب صيادا في الميناء")]
    [InlineData("يسعى كل شخص واحد إلى رزقه")]
    [InlineData("تراوحت الجروح بين قتيل وجريح")]
    public void One_of_whom_a_story_is_told_is_no_count(string text) => Running.Analyse(text).Quantities.ShouldBeEmpty();

    [Theory]
    [InlineData("مقتل مدنيين اثنين في الغارة", 2, "civilian", "killed")]
    [InlineData("قتل رهينتين قبل أن يفر", 2, "detainee", "killed")]
    [InlineData("طرد دبلوماسيين رنديين اثنين", 2, "diplomat", "expelled")]
    [InlineData("قتل مهاجران في الغرق", 2, "refugee", "killed")]
    [InlineData("أسقطت الدفاعات مروحيتين", 2, "aircraft", "destroyed")]
    [InlineData("ارتفع عدد القتلى إلى تسعة", 9, null, "killed")]
    [InlineData("خلفت الحرب مقتل عشرات الآلاف", 20_000, null, "killed")]
    public void Duals_and_tolls_are_counted(string text, double value, string? unit, string what) =>
        Only(text).ShouldBe((value, unit, what));

    [Theory]
    [InlineData("فاز فريق الرند باللقب الـ25", 25, "nth")]
    [InlineData("حل وصيفا للمرة الخامسة والعشرين", 25, "nth")]
    [InlineData("تواصل الإضراب لليوم الخامس على التوالي", 5, "nth")]
    [InlineData("افتتحت القمة الزراعية التاسعة والعشرون", 29, "nth")]
    [InlineData("طرد اللاعب في الدقيقة 45", 45, "minute")]
    [InlineData("طرد اللاعب في الدقيقة الحادية والثلاثين", 31, "minute")]
    [InlineData("طرد اللاعب (31د)", 31, "minute")]
    public void Which_in_order_is_a_rank(string text, double value, string what) => Only(text).ShouldBe((value, "rank", what));

    [Fact]
    public void What_a_number_counts_is_told_by_the_word_behind_it_before_any_in_front() =>
        Running
            .Analyse("19 قتيلا و48 مفقودا في غرق العبارة")
            .Quantities.Select(q => (q.Low, q.What))
            .ShouldBe([(19d, "killed"), (48d, "missing")]);

    [Fact]
    public void Two_minutes_of_a_match_are_both_read() =>
        Running
            .Analyse("سجل اللاعب في الدقيقتين 53 و55 من المباراة")
            .Quantities.Select(q => (q.Low, q.What))
            .ShouldBe([(53d, "minute"), (55d, "minute")]);

    [Theory]
    [InlineData("يدفع الصيادون ثمن الحرية")]
    [InlineData("تواجه البلدية اتساع رقعتها")]
    public void A_price_and_an_extent_are_no_part(string text) => Running.Analyse(text).Quantities.ShouldBeEmpty();

    [Theory]
    [InlineData("وقعت الدول الـ28 الاتفاق", 28, "country", null)]
    [InlineData("غادرت الدول الخمس الاتفاق", 5, "country", null)]
    [InlineData("غادرت الدول البحرية الخمس الاتفاق", 5, "country", null)]
    [InlineData("نجا فتى دون العشرين من العمر", 20, "year", "age")]
    [InlineData("نجا فتى في الـ12 من عمره", 12, "year", "age")]
    [InlineData("روى القبطان سامي فرحات، 45 عاما، ما جرى", 45, "year", "age")]
    [InlineData("نجا قبطان يبلغ من العمر 54 وعاد", 54, "year", "age")]
    [InlineData("سيكمل القبطان عامه الـ93 في الميناء", 93, "year", "age")]
    [InlineData("أتم القبطان عامه الثالث والتسعين", 93, "year", "age")]
    [InlineData("تطوع قبطان في الخامسة والأربعين للإنقاذ", 45, "year", "age")]
    [InlineData("ألغت الشركة ربع رحلاتها", 25, "percent", null)]
    [InlineData("يعاني سبعة أشخاص من كل عشرة من العاصفة", 70, "percent", null)]
    [InlineData("لم يسجل الميناء ولم تسجل أية إصابات", 0, "person", "injured")]
    [InlineData("شارك في الحفل ستة أحزاب", 6, "party", null)]
    [InlineData("يمر المشروع بثلاث مراحل", 3, null, null)]
    [InlineData("نما الاقتصاد واحدا في المئة", 1, "percent", null)]
    public void Numbers_with_the_article_and_small_ones_count(string text, double value, string? unit, string? what) =>
        Only(text).ShouldBe((value, unit, what));

    [Theory]
    [InlineData("شحن الميناء نصف طن", 0.5, "tonne")]
    [InlineData("تأخر القارب ربع ساعة", 15, "minute")]
    [InlineData("دام العمل نصف قرن", 50, "year")]
    [InlineData("تحدثا لأكثر من ساعة", 1, "hour")]
    [InlineData("استمرت المكالمة التي استغرقت ساعة.", 1, "hour")]
    [InlineData("أغلق الميناء منذ عقدين", 20, "year")]
    [InlineData("أول زيارة منذ أكثر من عقد", 10, "year")]
    public void Parts_of_measures_and_spans_without_a_number_are_figures(string text, double value, string unit) =>
        Only(text).ShouldBe((value, unit, null));

    [Theory]
    [InlineData("يفتتح المعرض خلال شهر آذار")]
    [InlineData("بعد عقد اجتماع في الميناء")]
    [InlineData("كان واحدا من المواقع القديمة")]
    [InlineData("دخل الميناء العام الـ132 من عمله")]
    [InlineData("يسمح للعاملين بالدخول")]
    public void Months_contracts_and_one_of_several_are_no_spans(string text) => Running.Analyse(text).Quantities.ShouldBeEmpty();

    [Theory]
    [InlineData("تحطمت قرابة الساعة 09,45 قرب الجزيرة", 9.75, "clock")]
    [InlineData("يبدأ الدوام في الساعة التاسعة والنصف صباحا", 9.5, "clock")]
    [InlineData("يتحدث الساعة السادسة مساء بتوقيت غرينتش", 18, "clock-gmt")]
    [InlineData("أعلن ذلك (15:30 ت غ)", 15.5, "clock-gmt")]
    [InlineData("يغلق الميناء الساعة 12 ليلا", 0, "clock")]
    [InlineData("وقع الحادث الساعة الثالثة و9 دقائق", 3.15, "clock")]
    [InlineData("في تمام الساعة الخامسة وست وعشرين دقيقة من عصر اليوم", 17.43, "clock")]
    [InlineData("وصل القطار الساعة العاشرة ودقيقتين", 10.03, "clock")]
    public void An_hour_is_told_with_its_minutes(string text, double value, string unit) => Only(text).ShouldBe((value, unit, null));

    [Theory]
    [InlineData("وقع الحادث الساعة الثالثة و9 من الركاب في الميناء")]
    [InlineData("يفتح المعرض من الساعة 5 إلى 9 مساء")]
    public void An_hour_that_is_told_in_part_is_no_clock(string text) =>
        Running.Analyse(text).Quantities.ShouldNotContain(q => q.Unit == "clock" && q.Low < 9);
}
