using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>Constructs in which a known word reports something, and what ends the words that it reports.</summary>
public class ConstructTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    [Theory]
    [InlineData("وتشمل القائمة بريطانيا، التي تتهم روسيا بالوقوف وراء الحريق، ودولا أخرى.", "روسيا بالوقوف وراء الحريق، ودولا أخرى")]
    [InlineData("وزار الوفد بريطانيا، التي تتهم روسيا بالوقوف وراء الحريق، قبل أسبوعين.", "روسيا بالوقوف وراء الحريق")]
    [InlineData("وكانت روسيا أعلنت طرد عشرة بحارة وأغلقت المرفأ الشمالي.", "طرد عشرة بحارة")]
    [InlineData("وأكد الوزير سليم الحداد أن الجسر آمن، من دون أن يحدد موعد افتتاحه.", "الجسر آمن")]
    [InlineData("وأكد الوزير سليم الحداد أن الجسر آمن، ملقيا باللوم على شركة البناء.", "الجسر آمن")]
    [InlineData("وأكد الوزير سليم الحداد أن الجسر سيفتح قريبا، بعدما تحدث مهندسون عن شقوق في أعمدته.", "الجسر سيفتح قريبا")]
    [InlineData("وأعلنت سلمى الحداد عن ترشحها للرئاسة، ويراها المراقبون منافسة قوية.", "ترشحها للرئاسة")]
    public void Content_ends_where_the_article_goes_on(string text, string content) => Read(text)[0].Text.ShouldBe(content);

    [Theory]
    [InlineData("ويراها المراقبون منافسة قوية للرئيس.", "منافسة قوية للرئيس")]
    [InlineData("ويرى فيه البعض بطلا للجناح المحافظ في الحزب.", "بطلا للجناح المحافظ في الحزب")]
    [InlineData("وقالت اللجنة إن المدير \"أقر باستجلاب العمال من الخارج\" قبل عامين.", "استجلاب العمال من الخارج")]
    [InlineData("ونبه المبعوث الخاص إلى سوريا سليم الحداد إلى كارثة في الشمال.", "كارثة في الشمال")]
    [InlineData("وندد بالهجوم بعد تقارير حول هجوم على المخيم.", "هجوم على المخيم")]
    [InlineData("ورفض النائب الاتهامات الموجهة إليه بالتهرب من الضرائب.", "التهرب من الضرائب")]
    [InlineData("وثمن الوزير سليم الحداد لمسؤولي المطار جهودهم الكبيرة.", "جهودهم الكبيرة")]
    [InlineData("ونص الاتفاق على خروج الشاحنات من المدينة.", "خروج الشاحنات من المدينة")]
    [InlineData("ودانت وزارة الخارجية التركية بشدة قصف الميناء.", "قصف الميناء")]
    [InlineData("كرر الرئيس سليم الحداد، الأربعاء، اتهامه للشركة بالتلاعب بالأسعار.", "للشركة بالتلاعب بالأسعار")]
    public void A_known_word_reports_in_these_constructs(string text, string content) =>
        Read(text).Select(s => s.Text).ShouldContain(content);

    [Fact]
    public void Whose_words_are_in_marks_says_the_verb_that_opens_them()
    {
        var said = Read("وقال سليم الحداد إن النظام \"يظن أنه سيبقى إلى الأبد\".")[^1];

        said.Chain.Select(l => l.Name).ShouldBe(["سليم الحداد", "النظام"]);
    }

    [Theory]
    [InlineData("وبدد ثروته عبر البحث عن كنز قديم.")]
    [InlineData("كان في تقلبه بين ساعة وأخرى، أمر محير بالفعل لكل من عرفه.")]
    [InlineData("وخصص النادي مبلغاً كبيرا مقابل أن يبقى اللاعب.")]
    public void Nouns_that_look_like_verbs_report_nothing(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("وأضاف الوزير سليم الحداد لا بد من فتح الطريق قبل الشتاء.", "لا بد من فتح الطريق قبل الشتاء")]
    [InlineData("وقال المدير سليم الحداد، في مؤتمر صحفي، تم فتح الطريق أمس بالكامل.", "تم فتح الطريق أمس بالكامل")]
    public void Words_without_any_mark_are_said(string text, string content) => Read(text).ShouldHaveSingleItem().Text.ShouldBe(content);

    [Theory]
    [InlineData("وقالت البلدية إن العقد ظالم، ووصفته بأنه غير قانوني.", "غير قانوني")]
    [InlineData("وقال سليم الحداد إن المخالفين قلة، ووصفهم بأنهم \"متهورون\".", "متهورون")]
    [InlineData("وبررت البلدية ذلك بوجود خلاف على السعر.", "وجود خلاف على السعر")]
    [InlineData("وعزا المدير سليم الحداد ذلك إلى الزحام في السوق.", "الزحام في السوق")]
    [InlineData("وأكد المدير سليم الحداد خلال اللقاء حرص البلدية على فتح الطريق.", "حرص البلدية على فتح الطريق")]
    [InlineData("وأكدت المديرة في كلمتها ضرورة حماية الأشجار.", "ضرورة حماية الأشجار")]
    [InlineData("وكانت المحكمة قررت إغلاق الطريق القديم.", "إغلاق الطريق القديم")]
    [InlineData("وقالت الصحيفة إن المدير سليم الحداد أمر العمال بفتح الطريق.", "فتح الطريق")]
    [InlineData("سيفتح الطريق قبل الشتاء بعد إصلاح الجسر، كما ذكر مهندس في البلدية.", "سيفتح الطريق قبل الشتاء بعد إصلاح الجسر")]
    [InlineData("ويرى المدير سليم الحداد أن الطريق سليم. وكان الجسر آمنا في كل عام، كما قال.", "وكان الجسر آمنا في كل عام")]
    public void What_somebody_calls_it_orders_or_gives_for_a_reason_is_said(string text, string content) =>
        Read(text)[^1].Text.ShouldBe(content);

    [Fact]
    public void What_a_speaker_only_calls_so_inside_his_own_words_is_part_of_them() =>
        Read("وأكد المدير سليم الحداد على السعي لعرض ما سماها \"أعمال السنة الكبرى\" في المعرض.").ShouldHaveSingleItem();

    [Theory]
    [InlineData("وحذر المدير سليم الحداد مما وصفه بالتآمر على السوق، وقال إن الطريق آمن.", "سليم الحداد", "التآمر على السوق")]
    [InlineData("وقال سليم الحداد إن البلدية أغلقت السوق في خطوة وصفها بأنها \"ضرورية\".", "سليم الحداد", "ضرورية")]
    [InlineData("وانضم الرجل إلى الجماعة التي تعتبرها أنقرة \"إرهابية\" منذ سنوات طويلة.", "تركيا", "إرهابية")]
    [InlineData("وقال سليم الحداد إن القرار الذي اعتبره غير لائق بشأن السوق سيلغى.", "سليم الحداد", "غير لائق")]
    public void What_somebody_calls_a_thing_by_the_way_is_said(string text, string speaker, string content) =>
        Read(text).ShouldContain(s => s.Text == content && s.SpeakerName == speaker);
}
