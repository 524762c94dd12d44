using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>What looks like somebody's words and is not, and who speaks where another was taken for it before.</summary>
public class FalseStatementTests
{
    private const string Before = "قال سمير الوزاني إنه سيلعب.\n";

    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    [Theory]
    [InlineData("ويصر الفلاسفة على أن الهيكل كان هنا.", "الفلاسفة")]
    [InlineData("وأعرب الصبي عن سعادته بما فعل من أجل القرية.", "الصبي")]
    [InlineData("من جهته، عبر الاتحاد الروسي لكرة القدم عن رغبته بالتعاون.", "الاتحاد الروسي لكرة القدم")]
    [InlineData("وتقول المنظمتان إن القرية آمنة.", "المنظمتان")]
    [InlineData("وقال وكيله إنه دفع المال كله.", "وكيله")]
    [InlineData("ويرى هذا العامل بمصلحة التنظيف أن الوضع سيئ جدا.", "العامل")]
    [InlineData("وتشير أحدث الإحصاءات إلى أن القرى خالية من السكان.", "الإحصاءات")]
    [InlineData("وأعلن مؤخرا رئيس الاتحاد الأوروبي لكرة القدم أن التقنية لن تستخدم.", "رئيس الاتحاد الأوروبي لكرة القدم")]
    [InlineData("وطالبت أصوات أخرى في المرفأ بفتح الجسر القديم.", "أصوات أخرى في المرفأ")]
    [InlineData("هذا وأكدت وزارة المرافئ أن السفن عادت.", "وزارة المرافئ")]
    public void Who_stands_behind_the_verb_speaks(string text, string speaker) => Read(Before + text)[^1].SpeakerName.ShouldBe(speaker);

    [Fact]
    public void Whom_somebody_told_stands_before_him_in_the_chain() =>
        Read(Before + "وقالت لرويترز المخرجة سلمى الحداد \"إنها قوة نساء المدينة كلها\".")[^1]
            .Chain.Select(l => l.Name)
            .ShouldBe(["رويترز", "سلمى الحداد"]);

    [Theory]
    [InlineData("زار سمير الوزاني المدينة وناشد رفاقه العدول عن القرار.")]
    [InlineData("وقال سمير الوزاني إن الطريق مغلق، وحث الكونغرس على تبني قانون جديد.")]
    [InlineData("وقال سمير الوزاني إن الطريق مغلق. ودعا الطلاب إلى تحمل المسؤولية.")]
    public void Whom_somebody_urges_does_not_speak(string text) => Read(text)[^1].SpeakerName.ShouldBe("سمير الوزاني");

    [Theory]
    [InlineData("أعلن النائب العام في ولاية نيويورك الأحد بدء ملاحقات قضائية.", "بدء ملاحقات قضائية")]
    [InlineData("أعلن سمير الوزاني، رئيس مجلس إدارة الشركة الوطنية للنقل، استقالته من العمل.", "استقالته من العمل")]
    [InlineData("وتعارض النقابات العمالية ذات النفوذ بيع الشركات العامة.", "بيع الشركات العامة")]
    [InlineData("وأكد الوزير سمير الوزاني حرص حكومته على دعم الصادرات.", "حرص حكومته على دعم الصادرات")]
    [InlineData("وأكدت الوزارة بشكل واضح وفاة الرجل في القرية.", "وفاة الرجل في القرية")]
    [InlineData("وبحسب صحيفة \"المرفأ\" التي أجرت عدة تحقيقات فإنها تعود إلى الخريف.", "تعود إلى الخريف")]
    [InlineData("وبحسب تقرير «صحارى» تراجع أداء البورصة بنسبة كبيرة.", "تراجع أداء البورصة بنسبة كبيرة")]
    public void What_was_said_begins_behind_its_speaker(string text, string content) => Read(text)[0].Text.ShouldBe(content);

    [Theory]
    [InlineData("ويعتقد أن الرجل عبر الحدود قبل عام.")]
    [InlineData("وتبين أن المعدن نادر، وهو ما يشير إلى عمره الطويل.")]
    [InlineData("ويمكن القول إن القرية آمنة اليوم.")]
    [InlineData("ويعتبر سمير الوزاني لاعبا مهما في الفريق.")]
    [InlineData("كان الفرق كبيرا بينه وبين الرئيس الجديد والمقرر أن يصل غدا.")]
    [InlineData("وبلغ الفريق وثمن نهائي الكأس بعد الفوز.")]
    [InlineData("ثم كتب كتابه \"القرية والبحر والناس\" قبل عامين.")]
    public void Nobody_says_it(string text) => Read(Before + text).Count.ShouldBe(1);

    [Fact]
    public void But_ends_what_somebody_in_a_quotation_says() =>
        Read("قال سمير الوزاني: \"الحكومة أكدت أن الطريق مغلق كله ولكننا سنفتحه غدا في الصباح للجميع\".")[^1]
            .Text.ShouldBe("الطريق مغلق كله");

    [Fact]
    public void Who_accuses_in_the_imperfect_is_who_was_told_of() =>
        Read("ونفت تونس التهمة كلها، وتتهم ليبيا بإثارة الشكوك حولها.")[^1].SpeakerName.ShouldBe("تونس");
}
