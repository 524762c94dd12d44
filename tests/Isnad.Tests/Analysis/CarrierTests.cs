using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>How long a carrier stays, and what stands beside a statement without being carried by it.</summary>
public class CarrierTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    private static string[] Chain(Statement statement) => [.. statement.Chain.Select(link => link.Name)];

    [Theory]
    [InlineData(
        "نقلت رويترز عن الوزير سمير الوزاني قوله إن الجسر سيفتح قريبا. وقال الوزاني: \"العمل يمضي كما يجب\".\nوأكد الوزاني أن الطريق سليم."
    )]
    [InlineData(
        "وقال الوزير سمير الوزاني في مقابلة مع رويترز إن الجسر سيفتح قريبا.\nوأمطرت السماء طوال الليل على المدينة.\nوشدد الوزاني في المقابلة على أن الطريق سليم."
    )]
    [InlineData("وقال الوزير سمير الوزاني لرويترز إن الجسر سيفتح قريبا.\nولم تعلق البلدية بعد على الأمر.\nكما قال الوزاني إن الطريق سليم.")]
    public void A_carrier_stays_while_the_same_speaker_goes_on(string text) =>
        Read(text).ShouldAllBe(said => Chain(said).SequenceEqual(new[] { "رويترز", "سمير الوزاني" }));

    [Theory]
    [InlineData(
        "وقال الوزير سمير الوزاني لرويترز إن الجسر سيفتح قريبا.\nولم تعلق البلدية بعد على الأمر. والجسر مغلق منذ الشتاء الماضي حين جرف السيل ركائزه القديمة وبقيت القرى على الضفة الأخرى بلا طريق تصل به إلى السوق. والجسر مغلق منذ الشتاء الماضي حين جرف السيل ركائزه القديمة وبقيت القرى على الضفة الأخرى بلا طريق تصل به إلى السوق. والجسر مغلق منذ الشتاء الماضي حين جرف السيل ركائزه القديمة وبقيت القرى على الضفة الأخرى بلا طريق تصل به إلى السوق. والجسر مغلق منذ الشتاء الماضي حين جرف السيل ركائزه القديمة وبقيت القرى على الضفة الأخرى بلا طريق تصل به إلى السوق.\nكما قال الوزاني إن الطريق سليم."
    )]
    [InlineData("نقلت رويترز عن الوزير سمير الوزاني قوله إن الجسر سيفتح قريبا.\nوقال الوزاني في بيان نشر أمس إن الطريق سليم.")]
    public void A_carrier_ends_where_something_else_is_told_or_the_words_come_from_elsewhere(string text) =>
        Chain(Read(text)[^1]).ShouldBe(["سمير الوزاني"]);

    [Fact]
    public void Today_behind_a_name_in_marks_is_no_paper() =>
        Chain(Read("وقالت شركة المرجان على موقع السوق \"تداول\" اليوم إن الأرباح تراجعت كثيرا.")[0]).ShouldNotContain("اليوم");

    [Theory]
    [InlineData("وأفاد موقع إخباري محلي بأن الجسر سيغلق غدا.", ChainStrength.Broken)]
    [InlineData("وقال قائد ميداني في قوات السهل إن الجسر سيغلق غدا.", ChainStrength.Unnamed)]
    [InlineData("وقال محققون في القضية إن الجسر سيغلق غدا.", ChainStrength.Unnamed)]
    [InlineData("وأعلنت قناة أون تي أن الجسر سيغلق غدا.", ChainStrength.Connected)]
    public void Who_is_only_described_is_not_named(string text, ChainStrength strength) => Read(text)[0].Strength.ShouldBe(strength);

    [Theory]
    [InlineData("أكد النائب سمير الوزاني أن المصنع سيعمل قريبا، في تصريحات أدلى بها لوكالة رويترز.", 0)]
    [InlineData("واتهم الحزب سمير الوزاني بإخفاء ما وصفه بـ\"الحقيقة المرة\" عن الناس، وفق ما ذكرت رويترز.", 0)]
    public void A_carrier_may_stand_behind_the_words(string text, int which) => Chain(Read(text)[which])[0].ShouldBe("رويترز");

    [Fact]
    public void A_medium_before_the_verb_carries_whom_it_relays() =>
        Chain(Read("وكانت وسائل إعلام محلية نقلت على لسان الوزير سمير الوزاني قوله إن الجسر سيفتح قريبا.")[0])
            .ShouldBe(["وسائل إعلام محلية", "سمير الوزاني"]);

    [Theory]
    [InlineData(
        "وقالت وزارة الصحة التونسية في بيان نشرته وكالة رويترز إن المستشفى سيفتح قريبا.\nوأضاف البيان أن الطريق سليم.\nوتابع: \"العمل يمضي كما يجب\"."
    )]
    [InlineData("جاء ذلك في بيان نشرته رويترز، حيث ذكرت وزارة الصحة التونسية أن المستشفى سيفتح قريبا. وأضاف البيان أن الطريق سليم.")]
    public void A_statement_that_an_agency_brought_out_stays_whose_it_is(string text) =>
        Read(text).ShouldAllBe(said => Chain(said)[0] == "رويترز" && Chain(said)[1].StartsWith("وزارة الصحة"));

    [Theory]
    [InlineData("وبحسب رويترز، كشفت الشركة، في بيان، أنها ستفتح الجسر قريبا.", "الشركة")]
    [InlineData("وحسب رويترز، أوردت صحيفة الجسور، أمس، أن الجسر سيفتح قريبا.", "الجسور")]
    public void A_verb_behind_the_source_in_front_is_no_part_of_its_name(string text, string speaker) =>
        Chain(Read(text).ShouldHaveSingleItem()).ShouldBe(["رويترز", speaker]);

    [Fact]
    public void The_several_of_whom_an_agency_tells_go_on_in_its_words() =>
        Chain(Read("وذكرت رويترز أن أطباء المدينة حذروا من إغلاق الجسر القديم، وقالوا إن الطريق سليم.")[^1])
            .ShouldBe(["رويترز", "أطباء المدينة"]);

    [Fact]
    public void A_document_that_an_outlet_brought_out_is_carried_by_the_outlet() =>
        Chain(Read("طالبت قطر المجلس بإنهاء الحصار فورا، وفقا لبيان نشرته وكالة رويترز.")[0]).ShouldBe(["رويترز", "قطر"]);

    [Theory]
    [InlineData("وهددت تونس بفرض رسوم على المنتجات وتعهدت الصين بالرد.", "الصين")]
    [InlineData("أكدت تونس أنها سترد على الهجوم، بعدما تحدث مسعفون عن سقوط عشرات الجرحى.", "مسعفون")]
    public void Who_speaks_beside_another_is_not_carried_by_him(string text, string speaker) => Chain(Read(text)[^1]).ShouldBe([speaker]);
}
