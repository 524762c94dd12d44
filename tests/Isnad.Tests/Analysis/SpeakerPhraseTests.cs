using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>How far the words for a speaker reach, and whose a document is.</summary>
public class SpeakerPhraseTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    [Theory]
    [InlineData("وقال معجبو نادين إنهم لم يتعرفوا عليها في الصورة.", "معجبو نادين")]
    [InlineData("وكان وزير الأشغال، نهاد الشامي، أعلن في مؤتمر صحافي عقده في مقر الوزارة أن الطريق فتح.", "نهاد الشامي")]
    [InlineData("ورفض مسؤول في البلدية مزاعم التجار بأن الرسوم ارتفعت، ودعا إلى تحقيق مستقل في الأمر.", "مسؤول في البلدية")]
    [InlineData("وقال مسؤول محلي طلب عدم الكشف عن اسمه إن الطريق سيغلق.", "مسؤول محلي")]
    [InlineData("رجال الإطفاء المرهقون تحدثوا عن ليلة صعبة وقالوا إن النار امتدت إلى الوادي.", "رجال الإطفاء المرهقون")]
    [InlineData("أعلن التحالف في الساعات الأولى من يوم الاثنين أن الدفاعات أسقطت صاروخين.", "التحالف")]
    [InlineData(
        "دبي، الإمارات العربية المتحدة (نبأ)— نفى الاتحاد الكويتي، الثلاثاء، ما وصفها بـ\"مزاعم\" النادي، معتبرا أن اللجنة أخطأت.",
        "الاتحاد الكويتي"
    )]
    [InlineData("قال مكتب الرئيس السرندي سمير الوزاني إن اللقاء سيعقد غدا.", "مكتب الرئيس السرندي سمير الوزاني")]
    [InlineData("طالب نشطاء من قبيلة السهل بفتح الجسر القديم فورا.", "نشطاء من قبيلة السهل")]
    [InlineData("وشددت وزيرا خارجية البلدين، وكرر وزيرا خارجية البلدين التأكيد على فتح الجسر القديم.", "وزيرا خارجية البلدين")]
    [InlineData("ناشد النائب سمير الوزاني، (شقيق زوج المقدم سعاد الحاج)، سحب القضية من التداول.", "سمير الوزاني")]
    [InlineData("وقال محللون في مؤسسة البحوث \"المرفأ الجديد\" إن السفن تأخرت.", "محللون في مؤسسة البحوث \"المرفأ الجديد\"")]
    [InlineData("اتهمت وزارة الداخلية \"القيادي المعارض\" سمير الوزاني بالتحريض على العنف.", "وزارة الداخلية")]
    [InlineData("وأوضحت \"بلتون\" في مذكرة بحثية أن التضخم انخفض في المدن.", "بلتون")]
    [InlineData("من جهته رأى الرئيس الفرنسي بضرورة فتح الجسر القديم، قائلا إن الطريق سليم.", "الرئيس الفرنسي")]
    [InlineData("كشفت إحدى ضحايا سمير الوزاني، حفيد مؤسس الميناء سليم الرفاعي، عن إغلاق الجسر القديم.", "إحدى ضحايا سمير الوزاني")]
    public void The_words_for_a_speaker_end_where_his_name_does(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("وجهت وزارة الصحة رسالة إلى المنظمة حول اللقاح. وأضافت الرسالة أن المخازن امتلأت.", "وزارة الصحة")]
    [InlineData("وانتقد النواب الشركة في ضوء تقرير نشرته وزارة النقل عن الجسر. وقال التقرير إن الأعمدة متآكلة.", "وزارة النقل")]
    [InlineData("وفي بيان على موقعها، قالت بلدية صور إنها ستصلح الخط. وجاء في البيان أن العمل يبدأ الأحد.", "بلدية صور")]
    [InlineData("أعلنت وزارة الداخلية أن الحدود مغلقة. وأضاف البيان أن القرار يسري أسبوعا.", "وزارة الداخلية")]
    [InlineData("جاء ذلك في تصريح للدكتور سالم الخطيب على هامش الملتقى، حيث قال: \"العلاج متوفر في كل المستشفيات\".", "سالم الخطيب")]
    public void A_document_is_his_who_sent_it_made_it_or_opened_with_it(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData(
        "أصدرت الهيئة الوطنية العليا للمساءلة والرقابة قرارا أمس. ودعت الهيئة الحكومة إلى تنفيذ القرار فورا.",
        "الهيئة الوطنية العليا للمساءلة والرقابة"
    )]
    [InlineData(
        "أصدر المكتب الإعلامي لوزارة النقل اليمنية قرارا. وأكد المكتب الإعلامي للوزارة أن الطريق آمن.",
        "المكتب الإعلامي لوزارة النقل اليمنية"
    )]
    public void An_institution_is_known_by_a_part_of_its_name(string text, string speaker) => Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Fact]
    public void What_one_was_moved_to_is_his_not_his_who_moved_him()
    {
        var said = Read("أعلنت الهيئة النتائج، مما دفع الأمم المتحدة إلى التعبير عن استنكارها لهذه الخطوة.");

        said.Select(s => (s.SpeakerName, s.Text)).ShouldBe([("الهيئة", "النتائج"), ("الأمم المتحدة", "لهذه الخطوة")]);
    }

    [Fact]
    public void Several_whom_a_plural_participle_hangs_on_say_it_not_the_one_person_before()
    {
        var said = Read("وقال المدير سليم فهمي إن الشركة قد تغلق أبوابها، مع بدء العاملين فيها إضرابا جديدا، مطالبين بزيادة الأجور.");

        said[^1].SpeakerName.ShouldBe("العاملين");
        said[^1].Text.ShouldBe("زيادة الأجور");
    }

    [Fact]
    public void Whom_one_calls_on_does_not_call()
    {
        var said = Read("أعلنت وزارة الدفاع بدء التدريبات أمس. ودعت وسائل الإعلام إلى عدم نشر الشائعات.");

        said[^1].SpeakerName.ShouldBe("وزارة الدفاع");
    }

    [Fact]
    public void A_media_group_carries_what_it_was_told()
    {
        var said = Read("وفي مقابلة مع مجموعة هوفمان الصحفية أصر السفير كارل غرينيل على أن الاتفاق قائم.");

        said[^1].Chain.Select(link => link.Name).ShouldBe(["هوفمان الصحفية", "كارل غرينيل"]);
    }

    [Fact]
    public void A_verb_that_is_also_a_noun_is_no_part_of_the_name_behind_it() =>
        Read("نشر المرصد السوري لحقوق الإنسان، السبت، ما قال إنه الرد على المقترحات.")
            .ShouldAllBe(s => s.SpeakerName == "المرصد السوري لحقوق الإنسان");

    [Theory]
    [InlineData("وتتهم إيران الأوروبيين بانتظام بعدم الوفاء بتعهداتهم.", "إيران")]
    [InlineData("ويرى مؤيدو الاتفاق أنه جيد، لكن الرئيس سليم الرفاعي يعتبر الاتفاق ضعيفا قائلا إنه لا يكفي.", "سليم الرفاعي")]
    [InlineData("وانتقد سمير الوزاني القرار، ووصف البيان بأنه ضعيف ومتأخر.", "سمير الوزاني")]
    [InlineData("وحدد الوزير سليم الرفاعي موعدا للجلسة بعد أن دعا الأطراف إلى ضبط النفس.", "سليم الرفاعي")]
    [InlineData("وقال سمير الوزاني لبرنامج (صباح البلد) بقناة الجزيرة \"لا أستبعد شيئا من هذا\".", "سمير الوزاني")]
    public void Whom_the_verb_is_about_does_not_speak(string text, string speaker) => Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Fact]
    public void A_name_and_a_source_before_a_colon_are_no_headline()
    {
        var said = Read("قال سمير الوزاني إن الملعب جاهز.\nوقال، بحسب تقرير وكالة رويترز: \"كان الطريق طويلا وصعبا\".");

        said[^1].Chain.Select(link => link.Name).ShouldBe(["رويترز", "سمير الوزاني"]);
    }
}
