using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>What somebody is told to have said, inside another's words and in the sentences behind them.</summary>
public class RetoldTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    private static string Chain(Statement statement) => string.Join(" < ", statement.Chain.Select(link => link.Name));

    [Theory]
    [InlineData("ذكرت قناة الميادين أن حارس الجسر أعلن إضرابه عن العمل. وطالب بزيادة الأجور.", "الميادين < حارس الجسر")]
    [InlineData("ذكرت وكالة رويترز أن وزير الري أكد عزم الحكومة فتح الجسر. وأضاف أن الطريق سليم.", "رويترز < وزير الري")]
    [InlineData("ذكرت وكالة رويترز أن الوزير سمير الوزاني أكد فتح الجسر.\nوقال الوزاني إن الطريق سليم.", "رويترز < سمير الوزاني")]
    public void A_verb_goes_on_with_whom_a_medium_told_of_where_it_agrees_with_him_alone(string text, string chain) =>
        Chain(Read(text)[^1]).ShouldBe(chain);

    [Fact]
    public void Where_the_verb_agrees_with_the_medium_it_goes_on_with_the_medium() =>
        Chain(Read("ذكرت وكالة رويترز أن وزير الري أكد فتح الجسر. وأضافت أن الطريق سليم.")[^1]).ShouldBe("رويترز");

    [Fact]
    public void A_clause_about_the_subject_ends_before_its_own_verb()
    {
        var said = Read("والشركة التي تقول وكالة رويترز إنها ملتزمة بالعقد منذ توقيعه، استبعدت إجراء تعديلات عليه.");
        said.Select(Chain).ShouldBe(["رويترز", "الشركة"]);
        said[0].Text.ShouldBe("ملتزمة بالعقد منذ توقيعه");
    }

    [Fact]
    public void A_clause_with_while_needs_no_comma_before_the_sentences_own_verb() =>
        Read("وبينما قالت الوزارة إن الجسر مغلق أمام الناس أبلغ سمير الوزاني رويترز أنه مفتوح.")
            .Select(Chain)
            .ShouldBe(["الوزارة", "رويترز < سمير الوزاني"]);

    [Theory]
    [InlineData("أعلنت البلدية إلغاء المهرجان في المدينة، قبل أن يتخذ المحافظ قرارا مماثلا، حسب ما أوردت قناة الميادين.")]
    [InlineData("أمرت النيابة بحبس المدير خمسة عشر يوما، وذلك بعد توقيف الشرطة له في المطار، حسبما أفادت رويترز.")]
    public void A_source_at_the_end_carries_the_sentence_also_past_when_or_why(string text) => Read(text)[0].Chain.Count.ShouldBe(2);

    [Fact]
    public void A_source_named_again_keeps_who_carried_it() =>
        Chain(
                Read(
                    "أعلنت وكالة رويترز نقلا عن مصدر رسمي أن الطرفين اتفقا على فتح الجسر.\nوينص الاتفاق وفق المصدر الرسمي على \"فتح الجسر خلال يومين\"."
                )[^1]
            )
            .ShouldBe("رويترز < مصدر رسمي < الاتفاق");

    [Theory]
    [InlineData("قال سمير الوزاني: \"قيل لي إن الجسر سيفتح في الأسبوع المقبل أمام الجميع\".", "سمير الوزاني < غير مسمى")]
    [InlineData("قال سمير الوزاني: \"الوزارة أبلغتنا أن الرحلة تأجلت إلى الأسبوع المقبل بسبب الطقس\".", "سمير الوزاني < الوزارة")]
    [InlineData("قال سمير الوزاني: \"الحكومة تنفي وجود أزمة في الوقود لكننا نرى الطوابير كل يوم\".", "سمير الوزاني < الحكومة")]
    [InlineData(
        "قال سمير الوزاني: \"يبدو أن الوزير رامي البنا يحلم من خلال قوله إن الجسر سيفتح هذه الليلة\".",
        "سمير الوزاني < رامي البنا"
    )]
    [InlineData("قال سمير الوزاني: \"علماء المدينة حذروا من هذه القناة وذكروا أنها تمارس دورا مشبوها\".", "سمير الوزاني < علماء المدينة")]
    [InlineData(
        "أكد سمير الوزاني أن \"ما نواجهه اليوم في الأزمة المادة 62 التي تقول إنه في حال الفراغ تنتقل الصلاحيات\".",
        "سمير الوزاني < المادة"
    )]
    public void What_others_say_inside_a_quotation_is_read(string text, string chain) => Read(text).Select(Chain).ShouldContain(chain);

    [Fact]
    public void What_one_says_in_a_quotation_ends_where_he_says_another_thing() =>
        Read("أكدت سعاد الوزاني أن \"الرئيس قال إن الإدارة أجرت محادثات على أعلى المستويات وأضاف أنها لم تشارك فيها\".")
            .Select(said => (Chain(said), said.Text))
            .ShouldContain(("سعاد الوزاني < الرئيس", "الإدارة أجرت محادثات على أعلى المستويات"));

    [Theory]
    [InlineData("أعلنت الشرطة أنها بدأت التحقيق عقب ورود تقارير بتعرض فتاة لاعتداء في الشارع.")]
    [InlineData("أعلنت الشرطة أنها بدأت التحقيق بعد تقارير وردت عن انهيار الجسر القديم.")]
    public void Reports_that_somebody_tells_of_are_statements(string text) => Read(text).Select(Chain).ShouldContain("الشرطة < تقارير");

    [Fact]
    public void A_share_of_people_answers_a_survey_whose_maker_is_known() =>
        Chain(Read("وأظهر استطلاع لجامعة القاهرة أن الناس قلقون. وقال 40 في المائة من المستطلعين إنهم يفضلون السفر.")[^1])
            .ShouldBe("جامعة القاهرة < 40 في المائة من المستطلعين");

    [Theory]
    [InlineData("استقبل صاحب السمو الملكي الأمير سمير الوزاني وفدا من الأهالي. وأكد سموه أن الجسر سيفتح قريبا.")]
    [InlineData("التقى معالي الوزير سمير الوزاني الأهالي ومعهم علي البنا. وأشار معاليه إلى أن الجسر سيفتح قريبا.")]
    public void An_honorific_with_his_pronoun_is_whoever_was_named_with_it(string text) => Chain(Read(text)[^1]).ShouldBe("سمير الوزاني");

    [Theory]
    [InlineData("التقت معالي الوزيرة ليلى الراسني الأهالي ومعها سمير الوزاني. وأكدت معاليها أن الجسر سيفتح قريبا.")]
    [InlineData("قالت ليلى الراسني إن الطريق سليم. وقال سمير الوزاني إن الجسر قديم. وأكدت معاليها أن الجسر سيفتح قريبا.")]
    public void Her_honorific_is_hers(string text) => Chain(Read(text)[^1]).ShouldBe("ليلى الراسني");

    [Theory]
    [InlineData("قال المدرب سمير الوزاني إن اللاعبين جاهزون للمباراة. وفقا للألمانية.")]
    [InlineData("قال المدرب سمير الوزاني إن اللاعبين جاهزون للمباراة المقبلة وفقا للالمانية.")]
    public void An_agency_may_be_called_by_its_adjective_alone(string text)
    {
        var link = Read(text)[0].Chain[0];
        (link.Role, link.Entity?.Id.Value).ShouldBe((LinkRole.Agency, "isnad:outlet-dpa"));
    }
}
