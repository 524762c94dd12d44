using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>Descriptions that mean somebody whom the article names elsewhere, and descriptions that name nobody.</summary>
public class WhoIsMeantTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    private static string[] Chain(Statement statement) => [.. statement.Chain.Select(link => link.Name)];

    [Theory]
    [InlineData(
        "وقال المتحدث باسم الدفاع المدني اللواء سمير الوزاني إن الحريق أخمد.\nوزار فلان الموقع.\nوذكر المتحدث باسم الدفاع المدني أن السكان عادوا.",
        "سمير الوزاني"
    )]
    [InlineData("فاز الفريق أمس بعد أن تألق حارس الفريق الفرنسي سمير الوزاني.\nوقال الحارس الفرنسي إن المباراة كانت صعبة.", "سمير الوزاني")]
    [InlineData("استقبل البابا فرنسيس الوفد أمس.\nوأعرب الحبر الأعظم عن أمله في وقف الحرب.", "البابا فرنسيس")]
    [InlineData("وعندما سئل الوزير سمير الوزاني عن موعد الافتتاح، قال: \"لا نعرف الموعد حتى الآن\".", "سمير الوزاني")]
    [InlineData("وذكرت جامعة السهل أن المخطوط فحص في جامعة المرفأ.\nوأضافت الجامعة أن النتائج أكيدة.", "جامعة السهل")]
    [InlineData("وأعلن مسؤولون في البنتاغون أنهم ليسوا متأكدين.\nلكن هذه المرة أعلن البنتاغون أن الطائرة سقطت.", "البنتاغون")]
    [InlineData("أغلقت البلدية الجسر، بحسب ما أفاد مصدر قضائي. وأوضح المصدر أن الجسر قديم.", "مصدر قضائي")]
    [InlineData("قال الوزير إن الجسر قديم.\nوهاجم حزب السهل أمس القرى على قواعد الجيش التي قال إنها قريبة من النهر.", "حزب السهل")]
    [InlineData("واس- جدة: أعلنت كلية الملاحة توفر وظيفة معيد في قسم السفن.", "كلية الملاحة")]
    [InlineData("قال سمير الوزاني إن البيت قديم.\nودعا رحمه الله إلى اجتماع بين الجانبين في المرفأ.", "سمير الوزاني")]
    [InlineData("وعادت صحيفة ليكيب الفرنسية إلى الوصف ذاته، حيث قالت: هذا هدف من كوكب آخر.", "ليكيب")]
    [InlineData("زار بان كي مون المدينة. وأكد الوزير بأن الوضع مستقر.", "الوزير")]
    [InlineData("وبث التنظيم شريطا يظهر فيه رجال قال إنهم صيادون من القرية.", "التنظيم")]
    [InlineData("وكتبت كلارا ابنة سمير الوزاني \"وداعا أبي كنت قدوتنا ومصدر قوتنا\".", "كلارا")]
    [InlineData("وتحدثت تقارير عن استقالة المدرب، لينفي رئيس النادي سمير الوزاني هذه الأنباء.", "سمير الوزاني")]
    public void An_epithet_means_whom_the_article_names_with_it(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Fact]
    public void Somebody_unnamed_in_the_lead_is_whom_the_text_then_introduces_by_the_same_word()
    {
        var said = Read("قال مسؤول حكومي كبير إن الجسر سيفتح قريبا.\nوأوضح المسؤول الحكومي سمير الوزاني أن العمل انتهى.");

        said[0].SpeakerName.ShouldBe("سمير الوزاني");
        said[0].Anonymous.ShouldBeFalse();
    }

    [Theory]
    [InlineData("حذر وزير المرافئ السرندي من أن الأرصفة قديمة.\nوقال سمير الوزاني إن الترميم يبدأ في الربيع.", "سمير الوزاني")]
    [InlineData("صرح مدير المرصد السرندي لحقوق الصيادين أن السفن عادت.\nوأكد مدير المرصد سمير الوزاني أن البحر هدأ.", "سمير الوزاني")]
    [InlineData(
        "قال المتحدث باسم قوات الحدود \"درع السهل\" العقيد سمير الوزاني إن الطريق مفتوح.\nوزار فلان الموقع.\nوأكد المتحدث باسم قوات الحدود أن الجسر سليم.",
        "سمير الوزاني"
    )]
    [InlineData("حذر وزير المرافئ من أن الأرصفة قديمة.\nوقال التاجر سمير الوزاني إن السوق راكدة.", "وزير المرافئ")]
    [InlineData("أعلن المتحدث باسم وزارة المرافئ أن الأرصفة قديمة.\nوقالت أنغيلا ميركل إن بلادها تساعد.", "المتحدث باسم وزارة المرافئ")]
    public void An_office_alone_is_who_holds_it_when_the_text_says_so_later(string text, string speaker)
    {
        var said = Read(text);
        (text.StartsWith("قال المتحدث", StringComparison.Ordinal) ? said[^1] : said[0]).SpeakerName.ShouldBe(speaker);
    }

    [Theory]
    [InlineData(
        "وصل سليم الرفاعي رئيس اتحاد الصيادين إلى الميناء.\nواستقبله سمير الوزاني، نائب رئيس اتحاد الصيادين، في مكتبه.\nوقال رئيس اتحاد الصيادين إن البحر هدأ.",
        "سليم الرفاعي"
    )]
    [InlineData(
        "قال سليم الرفاعي رئيس اتحاد الصيادين إن السفن عادت.\nوأوضح نائب رئيس اتحاد الصيادين سمير الوزاني أن الأرصفة قديمة.\nوأكد رئيس اتحاد الصيادين أن البحر هدأ.",
        "سليم الرفاعي"
    )]
    public void An_office_means_who_holds_it_and_not_his_deputy(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("توفي أمس الصياد سمير الوزاني عن عمر يناهز 94 عاما، وفقا لما أعلنته أسرته.", "أسرة سمير الوزاني")]
    [InlineData("وقال الدبلوماسي سمير هووك إن الجسر سيفتح.\nوقال هوك إن الطريق سليم.", "سمير هووك")]
    [InlineData(
        "كشف أكاديمي سرندي عن إغلاق الجسر.\nوأكد الأكاديمي بكلية التجارة والاقتصاد في جامعة السهل الدكتور سمير الوزاني أن الطريق سليم.",
        "سمير الوزاني"
    )]
    [InlineData(
        "قال سليم الرفاعي محامي سمير \"نطلب الرحمة\". وتحدث يوسف الزياني محامي المتهم الثاني عن قضاء مذعور.\nوأشار المحاميان إلى أن موكليهما شابان.",
        "سليم الرفاعي ويوسف الزياني"
    )]
    [InlineData(
        "قال الرئيس الفرنسي سليم الرفاعي إن الجسر سيفتح.\nوزار رئيس الوزراء سمير الوزاني الموقع.\nوأكد الرئيس أن الطريق سليم.",
        "سليم الرفاعي"
    )]
    [InlineData("سخر نائب رئيس المجلس العسكري في محافظة السهل \"العميد سمير الوزاني\" من الأنباء، وقال إن الجسر مفتوح.", "سمير الوزاني")]
    [InlineData(
        "قال المتحدث الرسمي باسم قوات الحدود العقيد الركن سمير الوزاني، أن الطريق مفتوح.\nوزار فلان الموقع.\nوأكد المتحدث الرسمي باسم قوات الحدود أن الجسر سليم.",
        "سمير الوزاني"
    )]
    public void A_pronoun_a_slip_of_the_pen_and_a_title_lead_to_the_person(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Fact]
    public void A_thing_that_shows_something_says_nothing_in_the_name_of_who_spoke_before()
    {
        var said = Read("أكد سليم الرفاعي وسمير الوزاني أن الهدنة باقية.\nتظهر التصريحات المشتركة مدى التنسيق بين البلدين.");

        said.ShouldHaveSingleItem().SpeakerName.ShouldBe("سليم الرفاعي وسمير الوزاني");
    }

    [Fact]
    public void A_body_that_is_called_by_its_whole_name_is_the_one_that_is_known()
    {
        var said = Read("قال المرصد السوري لحقوق الإنسان إن الغارة قتلت تسعة مقاتلين.").ShouldHaveSingleItem();

        said.SpeakerEntity!.Id.Value.ShouldBe("isnad:syrian-observatory-for-human-rights");
    }

    [Theory]
    [InlineData("وكشف باحث روسي عن أن المخطوطة أقدم مما كان يعتقد.", "باحث روسي")]
    [InlineData("ويقول موظفو المطار إن الرحلات تأخرت بسبب الضباب.", "موظفو المطار")]
    [InlineData("واتهمته مؤلفة أمريكية بأنه نقل من كتابها.", "مؤلفة أمريكية")]
    [InlineData("وأعلن منظمو المهرجان أن الدورة ستبدأ في موعدها.", "منظمو المهرجان")]
    [InlineData("وأفاد مراسلنا بأن الطريق أغلق في الاتجاهين.", "مراسلنا")]
    [InlineData("وأوضح نفس المصدر أن القافلة وصلت إلى الحدود.", "المصدر")]
    public void Kinds_of_people_are_unnamed(string text, string speaker)
    {
        var said = Read(text)[^1];

        said.SpeakerName.ShouldBe(speaker);
        said.Anonymous.ShouldBeTrue();
    }

    [Fact]
    public void A_sentence_of_a_source_alone_carries_the_one_before() =>
        Chain(Read("أفادت وزارة الصحة التونسية بأن اللقاح متوفر في كل المدن. حسب ما نقلت رويترز.")[0])
            .ShouldBe(["رويترز", "وزارة الصحة التونسية"]);

    [Fact]
    public void What_stands_in_a_clause_of_time_does_not_carry_the_main_clause()
    {
        var said = Read("بعد أن أعلنت لجنة الانتخابات أنها أنهت الفرز، قال النائب سمير الوزاني إن النتائج ستعلن غدا.");

        said[0].Text.ShouldNotContain("الوزاني");
        Chain(said[^1]).ShouldBe(["سمير الوزاني"]);
    }

    [Fact]
    public void A_report_with_a_pronoun_is_whose_report_it_was() =>
        Read("وقالت وزارة الصحة التونسية في تقريرها إن اللقاح متوفر.\nوأضاف التقرير أن الحملة بدأت أمس.")[^1]
            .SpeakerName.ShouldBe("وزارة الصحة التونسية");

    [Fact]
    public void A_noun_that_a_man_speaks_about_does_not_speak() =>
        Read("وأكد الوزير سمير الوزاني أن الدولة حريصة على قضية المواطنة التي قال إنها أساس التعايش.")
            .ShouldAllBe(said => said.SpeakerName == "سمير الوزاني");

    [Theory]
    [InlineData("وقالت وكالة رويترز إن السفينة غرقت.\nوغرق الركاب كلهم وفقا للوكالة.", "رويترز")]
    [InlineData("وكشف تقرير لمنظمة الصحة العالمية تراجع الوفيات.\nوأضاف التقرير أن اللقاح متوفر.", "منظمة الصحة العالمية")]
    [InlineData("وقالت الوزيرة سمر الوزاني إن الاتفاق انتهى، وهو اتفاق تزعم هي أنه باطل.", "سمر الوزاني")]
    [InlineData(
        "وقالت سمر الوزاني إن الحملة بدأت.\nويذكر أن لجنة التحقيق البرلمانية أجلت الجلسة، موضحة أن الشهود لم يحضروا.",
        "لجنة التحقيق البرلمانية"
    )]
    [InlineData("وقال خالد المرزوقي إن السعر ارتفع.\nووافقه الرأي سمير الوزاني حيث قال: السوق لا يحتمل زيادة أخرى.", "سمير الوزاني")]
    [InlineData(
        "وقال الوزير خالد المرزوقي إن العمل انتهى، وفي المؤتمر قال هو وسمير الوزاني إن الطريق سيفتح.",
        "خالد المرزوقي وسمير الوزاني"
    )]
    [InlineData("ناقشت الأمم المتحدة الأزمة أمس.\nوسيزور المبعوث بلدا يعاني أسوأ أزمة في العالم، بحسب المنظمة الدولية.", "الأمم المتحدة")]
    [InlineData("ولم يتوصل سمير الوزاني إلى أي نتيجة. وأبلغ الأمم المتحدة أنه لا ينوي البقاء في منصبه.", "سمير الوزاني")]
    [InlineData("وقال الرئيس التنفيذي لسلطة المركز للمال يوسف الوزاني إن النتائج جيدة.", "يوسف الوزاني")]
    [InlineData("وقال أشرف القدرة الناطق باسم وزارة الصحة إن الوضع صعب.", "أشرف القدرة")]
    [InlineData("والتقى سمير الوزاني خالد المرزوقي أمس، لكن الأخير أكد أن الخلاف مستمر.", "خالد المرزوقي")]
    [InlineData("وهددت فرنسا في الأيام الأخيرة دمشق بضربات جديدة.", "فرنسا")]
    [InlineData("وقال الوزير سمير الوزاني في كلمة نقلها التلفزيون إن العمل انتهى.", "سمير الوزاني")]
    public void The_speaker_is(string text, string speaker) => Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Fact]
    public void An_interview_goes_on_past_whom_it_tells_of()
    {
        var said = Read(
            "قال الوزير سمير الوزاني لوكالة رويترز إن السوق هادئ.\nوقال خالد المرزوقي أمس إن الأسعار ترتفع، إلا أن الوزاني أكد أن الأسعار لم ترتفع."
        );

        Chain(said[^1]).ShouldBe(["رويترز", "سمير الوزاني"]);
    }

    [Fact]
    public void A_company_ends_before_what_says_when() =>
        Read("وقالت شركة النور هذا الأسبوع إن صافي ربحها ارتفع.")[0].SpeakerName.ShouldBe("شركة النور");

    [Theory]
    [InlineData("وقالت منظمة \"هيومن رايتس ووتش\" الحقوقية إن الميناء مغلق منذ شهر.", "هيومن رايتس ووتش")]
    [InlineData("وأعلن تنظيم \"الدولة الإسلامية\" مسؤوليته عن تفجير الجسر.", "الدولة الإسلامية")]
    [InlineData("وأكدت الوكالة الدولية للطاقة الذرية أن التفتيش انتهى.", "الوكالة الدولية للطاقة الذرية")]
    [InlineData("قتل شخصان على الجسر، وفق ما أعلنت وكالة دعائية تابعة للتنظيم.", "وكالة دعائية تابعة للتنظيم")]
    [InlineData("ذكرت وكالة الأنباء السعودية أن السفينة وصلت.", "وكالة الأنباء السعودية")]
    public void A_body_keeps_the_noun_that_is_its_name_and_loses_the_one_that_only_says_what_it_is(string text, string speaker) =>
        Running.Analyse(text).Statements[^1].SpeakerName.ShouldBe(speaker);

    [Fact]
    public void A_broadcaster_whose_name_ends_like_a_clause_opens_none()
    {
        var said = Running.Analyse("قال المحافظ لشبكة سي إن إن إن الجسر مغلق.").Statements.ShouldHaveSingleItem();

        said.Text.ShouldBe("الجسر مغلق");
        said.Chain.Select(l => l.Name).ShouldBe(["سي إن إن", "المحافظ"]);
    }

    [Fact]
    public void The_outlet_of_an_article_is_not_in_its_chains_in_whatever_letters_it_is_written() =>
        Running
            .Told("cnn", "2031-03-05T10:00:00Z", "قال المحافظ لشبكة CNN إن الجسر مغلق.")
            .Statements.ShouldHaveSingleItem()
            .Chain.ShouldHaveSingleItem()
            .Name.ShouldBe("المحافظ");

    [Theory]
    [InlineData("وقالت ليلى-سارة حداد إن المعرض سيفتح أبوابه غدا. وأضافت حداد أن الدخول مجاني للجميع.", "ليلى-سارة حداد")]
    [InlineData("وقال الأمين العام السابق بان كي مون إن العالم بحاجة إلى التضامن. وأضاف أن الوقت ينفد.", "بان كي مون")]
    [InlineData("ولم يشعر سليم الحداد بهذا الحماس كله. وقال إن الطريق ما زال مغلقا. وأضاف أن السوق بعيد.", "سليم الحداد")]
    public void A_name_of_several_parts_is_one_person(string text, string name) =>
        Running.Analyse(text).Statements.Select(s => s.SpeakerName).ShouldBe([name, name]);
}
