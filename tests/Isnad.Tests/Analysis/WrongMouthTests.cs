using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>Words are never given to somebody who did not say them: another one's clause, an object, a thing, a word that only looks like a cue.</summary>
public class WrongMouthTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    [Theory]
    [InlineData("وقال سمير الوزاني إن الملف طويل. وسليم الدباغ متهم في قضيتين لكنه ينفي ارتكاب أي مخالفة.", "سليم الدباغ")]
    [InlineData("وبخ النائب المعارض، سليم الدباغ، الرئيس سمير الوزاني، واتهمه بالتقاعس عن حماية القرية.", "سليم الدباغ")]
    [InlineData("وقال الوزير سمير الوزاني إن الدعم باق. وأشاد إمام المسجد الشيخ سليم الدباغ بالمبادرة.", "سليم الدباغ")]
    [InlineData("وقال الوزير سمير الوزاني إن الدعم باق. وعبر 12 نائبا من المعارضة عن قلقهم من القانون.", "12 نائبا من المعارضة")]
    [InlineData("قال وزير النقل سمير الوزاني إن سليم الدباغ أصر على الزيارة رغم الخطر، مضيفا أن الحكومة ستعود قريبا.", "سمير الوزاني")]
    public void Who_acts_in_the_clause_speaks_not_whoever_spoke_before(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("قال السفير لدى القاهرة سمير الوزاني إن الدعوة قائمة. وتتخوف القاهرة من أن يتأخر بناء السد.", "مصر")]
    [InlineData("قال وزير الدولة في الإمارات سمير الوزاني إن الأمر مفتعل. وكانت الإمارات أعربت عن استنكارها احتجاز الطائرة.", "الإمارات")]
    [InlineData("أمر النائب العام بالتحفظ على أموال سليم الدباغ. وحسب النائب العام فإن القرار جاء تنفيذا للقانون.", "النائب العام")]
    [InlineData(
        "قالت صحيفة \"نيويورك تايمز\" إن الشحنات كثيرة. وتبعا لما نشرته صحيفة وول ستريت جورنال مرت السفن ليلا. وأضافت الصحيفة أن الشركة صينية.",
        "وول ستريت جورنال"
    )]
    public void A_place_or_body_that_speaks_itself_is_not_the_person_named_with_it(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("وقال سمير الوزاني إن الطقس بارد. وأشار تحذير الخميس إلى احتمال أن تغلق الطرق.")]
    [InlineData("وقال سمير الوزاني إن الفرقة جديدة. وتهدف المسرحية إلى حفظ العادات، كما تدعو إلى وحدة الصف.")]
    [InlineData("وقال سمير الوزاني إن الطقس بارد. ويقضي سليم الدباغ حاليا فترة نقاهة في الجبل بعد إصابته بكسر في القدم.")]
    [InlineData("وقال سمير الوزاني إن الحماية واجبة. كما يقلل البرنامج من المشكلات في القرى.")]
    [InlineData("وقال سمير الوزاني إن الشركة رابحة. وسجلت شركة النسيم، التي تتخذ من المدينة مقرا لها، ربحا قدره مليون ريال.")]
    [InlineData("وقال سمير الوزاني إن الشاب خطير. وفي مراجعة طلبه للإقامة قبل عامين ظهرت أخطاء كثيرة.")]
    [InlineData("وقال سمير الوزاني إن الباب مغلق. ولا تنفي سعاد الدباغ أن الشركة دفعت مالا كثيرا.")]
    [InlineData("وقال سمير الوزاني إن الأمر مقلق. وتجمع أنصار الحزب في الساحة للاحتفال \"بالفوز الكبير على الجميع\".")]
    [InlineData("قال سمير الوزاني إن الملتقى ناجح. ويجمع الملتقى عدة أركان، منها: المطبخ الشعبي، والمرسم الصغير، ومعرض الكتب.")]
    public void What_is_done_or_shown_by_a_thing_nobody_says(string text) =>
        Read(text).ShouldHaveSingleItem().SpeakerName.ShouldBe("سمير الوزاني");

    [Theory]
    [InlineData("وألغيت الرحلات، بينما نبهت الشرطة السائقين إلى توخي الحذر على الطرق.", "الشرطة")]
    [InlineData("ودعا المحتجون في العاصمة المسؤولين والرئيس سمير الوزاني إلى التصدي لهذه القضية.", "المحتجون في العاصمة")]
    [InlineData("أحد الناجين، ويدعى سليم الدباغ، أخبر الحاضرين خلال المسيرة أن الجهود لن تتوقف.", "أحد الناجين")]
    [InlineData("قال الأمين سمير الوزاني إن العيد فرحة، وسأل الله أن يحفظ الجميع.", "سمير الوزاني")]
    [InlineData("وقال المتحدث باسم سمير الوزاني \"إن الوزير السابق لن يعلق على هذه القضية\".", "المتحدث باسم سمير الوزاني")]
    public void Whom_one_addresses_or_speaks_for_does_not_speak(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("أدانت محكمة يونانية شابا فرنسيا، اليوم الجمعة، بالشروع في القتل.", "محكمة يونانية")]
    [InlineData("وأوضح عبدالله بن عبدالملك الوزاني أن المهرجان وفر وظائف كثيرة.", "عبدالله بن عبدالملك الوزاني")]
    [InlineData("وأكد وكيل وزارة العمل للتفتيش المهندس سليم الدباغ أن البرنامج مستمر.", "سليم الدباغ")]
    [InlineData("وقالت أم خالد إنها تقدم أكلات شعبية منها الهريس.", "أم خالد")]
    public void A_name_holds_all_that_is_its_own_and_no_more(string text, string speaker) => Read(text)[0].SpeakerName.ShouldBe(speaker);

    [Fact]
    public void A_name_in_marks_is_no_quotation() =>
        Read("وشدد \"سليم الدباغ\" على أن الطريق مفتوح أمام الجميع في القرية.")[0].Text.ShouldBe("الطريق مفتوح أمام الجميع في القرية");

    [Fact]
    public void A_minister_of_one_country_is_not_the_president_of_another()
    {
        const string Text = "قال الرئيس الروسي سمير الوزاني إن الصاروخ جاهز. غير أن الوزير الأمريكي قلل من أهمية الصاروخ.";
        Read(Text)[^1].SpeakerName.ShouldBe("الوزير الأمريكي");
    }

    [Fact]
    public void What_may_be_insisted_on_is_not_said_yet() =>
        Read("وقال سمير الوزاني إن التحالف ممكن. وتبقى عقبة تتمثل باحتمال إصرار حركة النهضة على تسمية الرئيس.").Count.ShouldBe(1);
}
