using Isnad.Arabic.Times;

namespace Isnad.Tests.Arabic;

public class RelativeTimeTests
{
    private static readonly DateTime Friday = new(2031, 5, 2, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("تعمل العبارة على هذا الخط منذ عام 2009", "2009")]
    [InlineData("أغلق الميناء قبل عام 2011", "2011")]
    [InlineData("توقف الصيد منذ يوم الثلاثاء", "2031-04-29")]
    [InlineData("توقف الصيد منذ عام", "2030")]
    [InlineData("عاد الصيادون قبل 3 أيام", "2031-04-29")]
    [InlineData("توقف الصيد قبل عام ونصف العام", "2029-11")]
    [InlineData("توقف الصيد قبل عامين على يد الهيئة", "2029")]
    public void A_unit_that_announces_which_year_or_day_it_is_counts_no_distance(string text, string value) =>
        TimeReader.Read(text, Friday).ShouldHaveSingleItem().Value.ShouldBe(value);

    [Theory]
    [InlineData("فتح الميناء أبوابه بعد 3 أيام من الإغلاق")]
    [InlineData("غرقت العبارة بعد ساعة من إبحارها")]
    public void What_is_counted_from_something_told_is_no_time(string text) => TimeReader.Read(text, Friday).ShouldBeEmpty();

    [Theory]
    [InlineData("أرسلت العبارة نداء استغاثة ثم انقطع الاتصال بها بعد 12 دقيقة")]
    [InlineData("نُقل البحار إلى المستشفى وتوفي بعد 3 ساعات")]
    [InlineData("سجل الفريق هدفه الثاني بعد 4 دقائق فقط")]
    public void What_came_some_time_after_something_told_is_no_time(string text) => TimeReader.Read(text, Friday).ShouldBeEmpty();

    [Theory]
    [InlineData("سيصبح القرار نافذا بعد 15 يوما", "2031-05-17")]
    [InlineData("ستبحر العبارة بعد ساعتين", "2031-05-02T12:00")]
    [InlineData("تعود العبارة بعد أسبوعين من الآن", "2031-05-16")]
    public void What_will_come_after_some_time_counts_from_now(string text, string value) =>
        TimeReader.Read(text, Friday).ShouldHaveSingleItem().Value.ShouldBe(value);

    [Theory]
    [InlineData("انقطع الماء أما في إب فقد عاد")]
    [InlineData("وصلت القافلة إلى صنعاء وإب")]
    public void A_town_that_folds_to_a_month_is_none(string text) => TimeReader.Read(text, Friday).ShouldBeEmpty();

    [Theory]
    [InlineData("انقطع الماء في آب", "2030-08")]
    [InlineData("تعقد القمة في حزيران/يونيو", "2031-06")]
    [InlineData("من المقرر أن تعقد القمة في مارس", "2032-03")]
    [InlineData("زادت الصادرات في مارس", "2031-03")]
    [InlineData("أغلق الميناء منتصف كانون الأول/ديسمبر", "2030-12")]
    [InlineData("توقف الصيد منذ يونيو", "2030-06")]
    [InlineData("غرقت السفينة في تشرين الأول/أكتوبر", "2030-10")]
    public void A_month_without_a_year_is_the_nearest_that_can_be_meant(string text, string value) =>
        TimeReader.Read(text, Friday).ShouldHaveSingleItem().Value.ShouldBe(value);

    [Theory]
    [InlineData("أغلق الميناء عام 2019 ثم فتح في مارس", "2019")]
    [InlineData("استمر العمل في أبريل ثم في يونيو 2027", "2027-06")]
    [InlineData("يقول مارس القبطان هوايته", null)]
    public void A_month_beside_another_year_or_without_a_preposition_is_left_open(string text, string? value) =>
        TimeReader.Read(text, Friday).Select(t => t.Value).ShouldBe(value is null ? [] : [value]);

    [Theory]
    [InlineData("سيفتتح الميناء الأحد", "2031-05-04")]
    [InlineData("يتأهب الفريق لمباراة الأربعاء", "2031-05-07")]
    [InlineData("من المتوقع أن تستمر الأمطار حتى يوم الاثنين", "2031-05-05")]
    [InlineData("وقالت الهيئة إن السبت سيشهد افتتاح الجسر", "2031-05-03")]
    [InlineData("ويستضيف فريق الميناء نظيره يوم الثلاثاء", "2031-05-06")]
    [InlineData("لم تشارك العبارة الأحد في السباق", "2031-04-27")]
    [InlineData("قال الوزير الاثنين إن بلاده ستعقد قمة", "2031-04-28")]
    [InlineData("وصل المدرب سيرجيو الأحد إلى الميناء", "2031-04-27")]
    [InlineData("كان من المقرر أن تبدأ الرحلة الأربعاء", "2031-04-30")]
    [InlineData("سيكرم الوزير البحار الذي عاد الأربعاء", "2031-04-30")]
    [InlineData("ستقام البطولة في 20 تشرين الأول", "2031-10-20")]
    [InlineData("أقيمت البطولة في 20 تشرين الأول", "2030-10-20")]
    [InlineData("يبدأ السباق في 14 نوفمبر المقبل", "2031-11-14")]
    [InlineData("في 20 تشرين الأول، ستقام البطولة", "2031-10-20")]
    [InlineData("تمول الخطة الميناء حتى 30 أيلول", "2031-09-30")]
    [InlineData("يرعى سمير الوزاني مستشار رئيس الهيئة العامة للموانئ في منطقة الساحل الشمالي مساء يوم الأحد، حفل الميناء", "2031-05-04")]
    [InlineData(
        "سيزور خبراء من هيئة الموانئ، أو \"هيم\" اختصارا، موقع الغرق المشتبه به قرب مدينة الجسر الجديد في الساحل الشمالي، الأربعاء",
        "2031-05-07"
    )]
    [InlineData("يذكر أن العبارة توقفت الأحد", "2031-04-27")]
    [InlineData("وتنفذ الهيئة قرارا أصدرته المحكمة الأحد", "2031-04-27")]
    [InlineData("الحفل الذي تستضيفه الهيئة الأحد", "2031-05-04")]
    [InlineData("جاءت الرحلة لرفع الغموض عن الغرق المفترض للعبارة الأحد", "2031-04-27")]
    [InlineData("هزم يونايتد الأحد فريق الميناء", "2031-04-27")]
    public void What_is_to_come_lies_ahead_and_what_was_told_behind(string text, string value) =>
        TimeReader.Read(text, Friday).ShouldHaveSingleItem().Value.ShouldBe(value);

    [Theory]
    [InlineData("فاز فريق الميناء 2-1 على فريق الجسر")]
    [InlineData("تعود العاصفة كل 10-12 سنة")]
    [InlineData("غرقت السفينة قبل أسابيع قليلة")]
    [InlineData("توقف الصيد منذ عدة أشهر")]
    [InlineData("أغلق الميناء قبل ساعات على موعده")]
    [InlineData("جاء التقرير في 2000 صفحة")]
    [InlineData("تنتهي السنة المالية بنهاية شهر يونيو من كل عام")]
    public void A_score_a_range_and_what_is_not_counted_are_no_time(string text) => TimeReader.Read(text, Friday).ShouldBeEmpty();

    [Theory]
    [InlineData("وصلت السفينة اليوم الخميس", "2031-05-01")]
    [InlineData("وصلت السفينة أمس الخميس", "2031-05-01")]
    [InlineData("وصلت السفينة أمس الجمعة", "2031-05-02")]
    public void The_weekday_says_which_day_today_and_yesterday_are(string text, string value) =>
        TimeReader.Read(text, Friday).ShouldHaveSingleItem().Value.ShouldBe(value);

    [Fact]
    public void Late_in_the_evening_the_next_weekday_has_begun_farther_east() =>
        TimeReader.Read("وصلت السفينة السبت", Friday.AddHours(13)).ShouldHaveSingleItem().Value.ShouldBe("2031-05-03");

    [Theory]
    [InlineData("يخرج الصيادون ساعتين في اليوم")]
    [InlineData("عادت السفن في اليوم الثالث للعاصفة")]
    [InlineData("غرقت العبارة في اليوم نفسه")]
    [InlineData("توقف الصيد منذ ذلك اليوم")]
    [InlineData("وفي اليوم التالي عادت العبارة إلى الميناء")]
    [InlineData("قال رئيس حزب «الغد» إن الميناء مغلق")]
    [InlineData("يدرب المعهد بحارة الغد")]
    public void A_day_of_a_tale_or_of_any_week_and_a_name_are_not_the_present_day_or_the_next(string text) =>
        TimeReader.Read(text, Friday).ShouldBeEmpty();

    [Theory]
    [InlineData("تغلق الهيئة الميناء صباح الغد", "2031-05-03")]
    [InlineData("تلتقي السفن اليوم الثالثة عصرا", "2031-05-02")]
    [InlineData("عادت السفن الأحد السابع والعشرين من الشهر الماضي", "2031-04-27")]
    [InlineData("تبحر العبارة في السادس من الشهر المقبل", "2031-06-06")]
    [InlineData("أبحرت العبارة في 12 من الشهر الماضي", "2031-04-12")]
    [InlineData("لقاء يتأهب له في مؤتمر عقده الأربعاء", "2031-04-30")]
    public void The_present_day_and_the_next_are_found_beside_them(string text, string value) =>
        TimeReader.Read(text, Friday)[0].Value.ShouldBe(value);

    [Theory]
    [InlineData("يحتفل النادي بعيده بعد 60 سنة تقريبا على تأسيسه")]
    [InlineData("عاد القبطان إلى الميناء بعد 5 أعوام")]
    [InlineData("أعلن انتخابات الهيئة قبل عام ونصف العام على الموعد المقرر")]
    [InlineData("تغلق الهيئة أبوابها أيام الأحد طوال السنة")]
    [InlineData("عادت السفن بعد يومين على العاصفة")]
    [InlineData("جاء الحادث قبل يوم واحد من افتتاح الميناء")]
    public void What_came_some_years_or_days_after_something_told_is_no_time(string text) => TimeReader.Read(text, Friday).ShouldBeEmpty();

    [Theory]
    [InlineData("تستكمل الجولة الأحد بلقاء واحد", "2031-05-04")]
    [InlineData("أعلنت الهيئة أن الميناء مغلق اعتبارا من الاثنين", "2031-05-05")]
    [InlineData("لن يلعب الفريق كما حصل الثلاثاء", "2031-04-29")]
    [InlineData("ستحقق الهيئة مع بحارة قتلوا الاثنين زميلا لهم", "2031-04-28")]
    public void A_weekday_goes_by_the_nearest_verb(string text, string value) =>
        TimeReader.Read(text, Friday).ShouldHaveSingleItem().Value.ShouldBe(value);

    [Fact]
    public void A_weekday_is_that_of_the_date_behind_it() =>
        TimeReader.Read("تعود العبارة يوم الجمعة 16 مايو 2031", Friday).Select(t => t.Value).ShouldBe(["2031-05-16", "2031-05-16"]);

    [Theory]
    [InlineData("لعب الفريق بخطة 4-4-2 أمام ضيفه")]
    [InlineData("فاز الفريق على ضيفه 3/2 مساء")]
    [InlineData("ارتفع السهم بواقع 1.18 دولار")]
    public void A_formation_a_score_and_a_price_are_no_day(string text) => TimeReader.Read(text, Friday).ShouldBeEmpty();

    [Theory]
    [InlineData("تقام البطولة في 24 يونيو حزيران", "2031-06-24")]
    [InlineData("بدأت الدعوة إلى انتخابات في 24 يوليو تموز", "2031-07-24")]
    [InlineData("- 03 حزيران/يونيو 1931: ولد في الميناء", "1931-06-03")]
    [InlineData("أغلق الميناء في 31 أكتوبر/تشرين الثاني 2027", "2027-10-31")]
    [InlineData("أغلق الميناء في كانون الثاني/ديسمبر الماضي", "2030-12")]
    [InlineData("فتح الميناء في أكتوبر تشرين الأول 2029", "2029-10")]
    [InlineData("غرقت السفينة في 10 حزيران/يونيو من العام الماضي", "2030-06-10")]
    [InlineData("غرقت السفينة في 17 يونيو الماضي", "2030-06-17")]
    public void Doubled_months_and_years_stand_as_they_are_meant(string text, string value) =>
        TimeReader.Read(text, Friday).ShouldHaveSingleItem().Value.ShouldBe(value);

    [Fact]
    public void The_last_day_of_a_range_does_not_come_before_its_first() =>
        TimeReader.Read("الدورة من 30 يوليو وحتى 15 أغسطس", Friday).Select(t => t.Value).ShouldBe(["2031-07-30", "2031-08-15"]);

    [Theory]
    [InlineData("عادت العبارة أول من أمس", "2031-04-30")]
    [InlineData("عادت العبارة أمس الأول (الأربعاء)", "2031-04-30")]
    [InlineData("تعود العبارة بعد غد (الأحد)", "2031-05-04")]
    [InlineData("تعود العبارة بعد غد الأحد إلى الميناء", "2031-05-04")]
    [InlineData("يفتتح الميناء يوم (الخميس) المقبل", "2031-05-08")]
    [InlineData("ويوم الاثنين يبدأ البحارة إضرابهم", "2031-05-05")]
    [InlineData("جرى السباق الأحد المنصرم", "2031-04-27")]
    [InlineData("وفي 3 أغسطس (آب) العام الماضي غرقت العبارة", "2030-08-03")]
    [InlineData("دخل عدد غير محدد من البحارة الميناء الأحد", "2031-04-27")]
    [InlineData("بدءا من صباح الأحد، شهدت الجزيرة سلسلة زلازل", "2031-04-27")]
    [InlineData("في عيد البحارة الذي يوافق الثلاثاء", "2031-05-06")]
    public void A_day_is_read_with_all_words_that_name_it(string text, string value) =>
        TimeReader.Read(text, Friday).ShouldHaveSingleItem().Value.ShouldBe(value);

    [Fact]
    public void A_weekday_that_is_joined_to_a_day_follows_it() =>
        TimeReader.Read("تصدر النتائج اليوم الجمعة ويوم السبت", Friday).Select(t => t.Value).ShouldBe(["2031-05-02", "2031-05-03"]);

    [Theory]
    [InlineData("قال القبطان لـ«اليوم» إن الميناء مغلق")]
    [InlineData("علمت (اليوم) أن الميناء مغلق")]
    [InlineData("قضى البحار أسابيع في المستشفى وتوفي بعد 4 أيام")]
    public void A_newspaper_and_a_distance_in_a_tale_are_no_day(string text) => TimeReader.Read(text, Friday).ShouldBeEmpty();

    [Theory]
    [InlineData("غرقت العبارة قبل شهرين", "2031-03-02", "2031-03")]
    [InlineData("غرقت العبارة قبل أسبوعين", "2031-04-18", "2031-04-15/2031-04-21")]
    [InlineData("غرقت العبارة قبل 10 أيام", "2031-04-22", "2031-04-20/2031-04-24")]
    [InlineData("غرقت العبارة قبل يومين", "2031-04-30", "2031-04-30")]
    public void What_is_only_roughly_known_is_told_no_more_exactly(string text, string value, string told)
    {
        var time = TimeReader.Read(text, Friday).ShouldHaveSingleItem();
        (time.Value, time.AsTold.Value).ShouldBe((value, told));
    }

    [Theory]
    [InlineData("يعود الصيادون يوم الأربعاء 15 من شهر محرم", "2031-05-07", "2031-05-07")]
    [InlineData("أغلق الميناء في الثالث من محرم", "2031-04-25")]
    [InlineData("فاز فريق الميناء 3-صفر")]
    public void A_hijri_day_without_its_year_is_the_nearest(string text, params string[] values) =>
        TimeReader.Read(text, Friday).Select(t => t.Value).ShouldBe(values);
}
