using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>What an article tells itself and nobody says, and who says what a clause about a noun tells.</summary>
public class NarrationTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    [Theory]
    [InlineData("جدد النادي عقد المدرب سمير الوزاني حتى نهاية العام.")]
    [InlineData("وجددت البلدية مفاوضاتها مع الشركة لشراء الجسر.")]
    [InlineData("وكرر سمير الوزاني الزيارة للحديقة بعد ثلاثة أسابيع.")]
    [InlineData("وأثبت سمير الوزاني أنه أفضل لاعب في الفريق هذا العام.")]
    [InlineData("وفاز سمير الوزاني بجائزة المرفأ التي تعتبر الأبرز في البلاد.")]
    public void What_the_article_tells_itself_nobody_says(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("جددت وزارة المرافئ دعوتها إلى إغلاق الجسر القديم.", "وزارة المرافئ")]
    [InlineData("قالت النيابة العامة إن الرجل سجن سنة كاملة بتهمة التحريض على العنف.", "النيابة العامة")]
    [InlineData("وأثبتت الدراسة أن الجسر القديم سليم.", "الدراسة")]
    [InlineData("ورد المستشار على سمير الوزاني الذي يرى أن الجسر القديم خطير.", "سمير الوزاني")]
    [InlineData("وزار الوفد سمير الوزاني المقيم في سوريا والذي ينفي أي دور له في الحادث.", "سمير الوزاني")]
    [InlineData("سخر الجمهور من تصريحات سمير الوزاني مدرب ريال مدريد الذي أكد أن فريقه جاهز.", "سمير الوزاني")]
    [InlineData("زار الوفد سمير الوزاني - حفظه الله - الذي أكد أن الجسر جاهز.", "سمير الوزاني")]
    [InlineData("ووصفت الداخلية سمير الوزاني بالمهرب الخطير.", "الداخلية")]
    [InlineData("أكد الفرنسي سمير الوزاني رغبته في البقاء مدربا للفريق.", "سمير الوزاني")]
    public void Who_says_it_is_told_in_the_words_before(string text, string speaker) => Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("قالت المعلمات إن المدرسة مغلقة، وأكدن أن الطريق مغلق منذ شهر.", "الطريق مغلق منذ شهر")]
    [InlineData("قالت المعلمات إن الطريق مغلق، مطالبات بفتح المدرسة في الصيف.", "فتح المدرسة في الصيف")]
    public void Women_speak_in_the_plural(string text, string content) => Read(text)[^1].Text.ShouldBe(content);

    [Theory]
    [InlineData("وسيكون الرئيس المقبل مطالبا بالتعامل مع المشكلات الاقتصادية في البلاد.")]
    public void What_is_asked_of_somebody_he_does_not_ask(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("أمرت محكمة بلجيكية شركة فيسبوك بوقف تعقب الأشخاص دون موافقتهم.", "محكمة بلجيكية", "وقف تعقب الأشخاص دون موافقتهم")]
    [InlineData("وأضافت السفارة قائلة: \"إن بلادنا ستقاتل إلى النهاية\".", "السفارة", "إن بلادنا ستقاتل إلى النهاية")]
    [InlineData(
        "أعلنت المديرية العامة للشؤون الصحية بمنطقة جازان حالة الطوارئ.",
        "المديرية العامة للشؤون الصحية بمنطقة جازان",
        "حالة الطوارئ"
    )]
    [InlineData("أعلنت المؤسسة العامة للتدريب التقني والمهني بدء القبول.", "المؤسسة العامة للتدريب التقني والمهني", "بدء القبول")]
    [InlineData("توقعت الهيئة العامة للمرافئ وحماية السواحل طقسا حارا.", "الهيئة العامة للمرافئ وحماية السواحل", "طقسا حارا")]
    [InlineData(
        "توقعت الهيئة العامة للمرافئ وحماية السواحل في تقريرها عن الطقس سماء غائمة.",
        "الهيئة العامة للمرافئ وحماية السواحل",
        "عن الطقس سماء غائمة"
    )]
    [InlineData("أعلن التحالف العربي بقيادة السعودية بدء العملية.", "التحالف العربي بقيادة السعودية", "بدء العملية")]
    [InlineData("أبدى العديد منهم قلقه بشأن الفواتير.", "العديد منهم", "قلقه بشأن الفواتير")]
    public void All_words_of_a_name_are_his_and_no_others(string text, string speaker, string content)
    {
        var said = Read(text).ShouldHaveSingleItem();

        (said.SpeakerName, said.Text).ShouldBe((speaker, content));
    }

    [Fact]
    public void Who_asserts_that_something_is_not_right_denies_it()
    {
        var said = Read("وأكدت الوزارة عدم صحة ما تردد عن إغلاق المدارس.").ShouldHaveSingleItem();

        (said.Act, said.Denied, said.Text).ShouldBe((SpeechAct.Deny, true, "صحة ما تردد عن إغلاق المدارس"));
    }

    [Fact]
    public void What_he_denied_before_is_not_what_he_admits_now() =>
        Read("التهم التي نفاها سمير الوزاني سابقا، عاد أمس ليعترف: \"كنت مخطئا للغاية في ذلك\".")
            .ShouldHaveSingleItem()
            .Act.ShouldBe(SpeechAct.Concede);

    [Theory]
    [InlineData("وأشار التقرير إلى أن الجسر قديم.", ChainStrength.Broken)]
    [InlineData("وينص القانون على أن الجسر مغلق.", ChainStrength.Connected)]
    [InlineData("وقال آخر: \"هذا أمر غريب جدا في مدينتنا\".", ChainStrength.Unnamed)]
    public void A_document_of_nobody_breaks_the_chain(string text, ChainStrength strength) =>
        Read(text).ShouldHaveSingleItem().Strength.ShouldBe(strength);

    [Fact]
    public void Words_in_marks_behind_but_are_still_his() =>
        Read("وأعلن سمير الوزاني أن المنطقة خطيرة، لكن الموقع \"ليس مشبوها وكان العلم يرفرف عليه\".")
            .ShouldHaveSingleItem()
            .Text.ShouldEndWith("يرفرف عليه\"");

    [Fact]
    public void What_somebody_calls_a_charge_is_no_charge_of_nobody() =>
        Read("واعتبر الوزير سمير الوزاني أن اتهام بلاده بتسميم الجاسوس مجرد هراء.")
            .ShouldHaveSingleItem()
            .SpeakerName.ShouldBe("سمير الوزاني");

    [Fact]
    public void Who_asks_the_questions_carries_the_answer() =>
        Read("وردا على أسئلة وكالة فرانس برس، قال مسؤول عسكري إنه على علم بالحادث.")
            .ShouldHaveSingleItem()
            .Chain[0]
            .Name.ShouldBe("فرانس برس");

    [Fact]
    public void What_only_the_verb_completes_keeps_its_marks() =>
        Read("وطالبت الحكومة \"بتدخل دولي عاجل لوقف المذبحة\".").ShouldHaveSingleItem().Kind.ShouldBe(StatementKind.Mixed);
}
