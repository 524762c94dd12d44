using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>Which words are statements, and where what was said begins and ends.</summary>
public class ContentTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    [Theory]
    [InlineData("واتفق أطباء المستشفى على أن العملية لن تفيد المريض، لكن أسرته نقلته إلى مدينة أخرى.", "العملية لن تفيد المريض")]
    [InlineData("وقال الوزير سليم الحداد إن الميناء سيبقى مفتوحا، الذي كانت الشركة قد قالت إنه سيغلق.", "الميناء سيبقى مفتوحا")]
    [InlineData("واعترض سكان الحي على المشروع وقد أدى ذلك إلى تأخيره سنة كاملة.", "المشروع")]
    [InlineData("وأعلن العقيد سمير الوزاني، السبت، انشقاقه عن قوات السهل.", "انشقاقه عن قوات السهل")]
    [InlineData("ودعا المحافظ كافة السكان إلى إخلاء البيوت القريبة من النهر.", "إخلاء البيوت القريبة من النهر")]
    [InlineData("وهددت الجماعة بشن هجمات على الجسور.", "شن هجمات على الجسور")]
    [InlineData("أعلنت البلدية قبل أقل من ستة أشهر ترميم السوق القديمة.", "ترميم السوق القديمة")]
    [InlineData("وأكدت الجماعة مسؤوليتها عن الهجومين وذلك ردا على عملية في الشمال.", "مسؤوليتها عن الهجومين")]
    [InlineData("وتحدثت تقارير عن استقالة المدرب، لينفي رئيس النادي سمير الوزاني هذه الأنباء.", "استقالة المدرب")]
    [InlineData("وكان الوزير اتهم - بحسب وسائل إعلام محلية - بالفساد قبل عامين.", "بالفساد قبل عامين")]
    [InlineData("لكن هذه المرة أعلن البنتاغون نفسه سقوط الطائرة في البحر.", "سقوط الطائرة في البحر")]
    [InlineData("وطالب الجمهور الذي استبشر بعودة المغني بأن يغني في المرفأ.", "يغني في المرفأ")]
    [InlineData("وقال الوزير سمير الوزاني إن الجسر مغلق منذ الصباح، الأمر الذي تنفيه البلدية.", "الجسر مغلق منذ الصباح")]
    [InlineData("وقال مسؤولون إن سبعة عمال أصيبوا في الميناء، في أحدث حلقة من سلسلة حوادث.", "سبعة عمال أصيبوا في الميناء")]
    [InlineData("وقال الوزير سمير الوزاني إن السفينة غرقت قرب الجزيرة، وعلى إثر ذلك وصلت القوارب.", "السفينة غرقت قرب الجزيرة")]
    [InlineData("ووعد سمير الوزاني بتأمين احتياجات المدارس، إلى ذلك أكد الوزاني أن الطريق سليم.", "تأمين احتياجات المدارس")]
    public void Content_ends_before_what_is_no_longer_said(string text, string content) => Read(text)[0].Text.ShouldBe(content);

    [Fact]
    public void If_God_wills_opens_no_clause() =>
        Read("وأكد الوزير سمير الوزاني أهمية الاستفادة من الميناء بما يحقق التطلعات إن شاء الله، حيث يعمل المركز على تسهيل الإجراءات.")[0]
            .Text.ShouldStartWith("أهمية");

    [Theory]
    [InlineData("اقرأ: وصول السفينة إلى المرفأ بعد رحلة طويلة.")]
    [InlineData("وصلت المساعدات عبر ميناء صغير بعيد عن المدينة.")]
    [InlineData("هاجم مسلحون قافلة تجارية شمال البلاد فجر السبت.")]
    [InlineData("شركة النقل توقع عقد صيانة القطارات مع شركة محلية.")]
    [InlineData("وكانت في القصة عبرة لمن يريد أن يسافر بلا زاد.")]
    [InlineData("انتقدها المدير خلال اجتماع طويل.")]
    [InlineData("وكان اعتماد القرار متوقعا بعد أن منح المجلس الضوء الأخضر للجسر.")]
    [InlineData("فالخسارة تعتبر مقبولة حين يلعب الفريق كما يجب، ولكن الجمهور لن يقبل أن يخسر كل مرة.")]
    [InlineData("ومع الخبر الذي أعلنت عنه أمس، فإن ذلك سيرفع أسعار السمك في السوق.")]
    [InlineData("وصوت السكان مجددا للقائمة التي فازت في الدورة الماضية.")]
    public void Words_that_only_look_like_reports_are_none(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void A_notice_farther_back_says_what_a_verb_behind_it_tells()
    {
        var said = Read("ورد بلاغ إلى غرفة العمليات في المدينة ظهر أمس، يفيد بوقوع حريق في مخزن للأخشاب.").ShouldHaveSingleItem();

        said.Text.ShouldBe("وقوع حريق في مخزن للأخشاب");
        said.SpeakerName.ShouldBe("بلاغ");
    }

    [Fact]
    public void A_source_with_and_in_mid_sentence_has_said_what_follows_it()
    {
        var said = Read("بنى التاجر ثروته في سنوات قليلة، وبحسب وثائق المحكمة كانت له شركات كثيرة في الخارج.").ShouldHaveSingleItem();

        said.Text.ShouldBe("كانت له شركات كثيرة في الخارج");
    }

    [Fact]
    public void A_source_between_dashes_has_said_the_clause_around_it()
    {
        var said = Read("غرق عشرة صيادين، كانوا - بحسب تقارير - يبحرون ليلا قرب الجزيرة.").ShouldHaveSingleItem();

        said.Text.ShouldBe("كانوا - بحسب تقارير - يبحرون ليلا قرب الجزيرة");
    }

    [Fact]
    public void What_somebody_wrote_is_his_words_behind_a_colon()
    {
        var said = Read("وقال المدرب سليم الحداد إنه حزين. ومن بين ما كتبه على صفحته: «لن أعود إلى هذا الملعب أبدا».");

        said.Count.ShouldBe(2);
        said[1].Text.ShouldBe("لن أعود إلى هذا الملعب أبدا");
        said[1].Kind.ShouldBe(StatementKind.Direct);
    }

    [Fact]
    public void A_quotation_goes_on_to_the_paragraph_that_closes_it()
    {
        var said = Read(
                "وقال الشاهد سليم الحداد: \"خرجنا من البيت قبل الفجر وكان البحر هادئا.\n\nثم سمعنا صوتا عاليا ولم نر شيئا\".\n\nووصلت فرق الإنقاذ بعد ساعة."
            )
            .ShouldHaveSingleItem();

        said.Kind.ShouldBe(StatementKind.Direct);
        said.Text.ShouldStartWith("خرجنا من البيت");
        said.Text.ShouldEndWith("ولم نر شيئا");
    }

    [Fact]
    public void One_mark_may_close_two_quotations()
    {
        var said = Read("وقال الحارس سليم الحداد: \"رأيت سيارة من نوع \"الريح\". ثم ذهبت. وقال الجار إنه لم ير شيئا.")[0];

        said.Text.ShouldBe("رأيت سيارة من نوع \"الريح");
    }

    [Fact]
    public void The_text_of_a_document_may_have_several_paragraphs()
    {
        var said = Read("أصدرت وزارة الزراعة بيانا قالت فيه:\n\nتم فتح السدود مساء أمس.\n\nوتم إخلاء القرى القريبة من النهر.")[0];

        said.Text.ShouldEndWith("القرى القريبة من النهر");
        said.SpeakerName.ShouldBe("وزارة الزراعة");
    }

    [Fact]
    public void A_purpose_is_said_by_the_subject_before_it()
    {
        var said = Read("ووزارة الصحة إذ تعلن ذلك لتؤكد للجميع حرصها على سلامة المرضى.").ShouldHaveSingleItem();

        said.Text.ShouldBe("حرصها على سلامة المرضى");
        said.SpeakerName.ShouldEndWith("الصحة");
    }

    [Fact]
    public void A_participle_hangs_on_the_verb_and_not_on_statements_that_it_answers()
    {
        var said = Read("رد الوزير سليم الحداد على تصريحات مدير الشركة، مؤكدا أن الجسر آمن.").ShouldHaveSingleItem();

        said.SpeakerName.ShouldBe("سليم الحداد");
        said.Text.ShouldBe("الجسر آمن");
    }

    [Theory]
    [InlineData("أصدرت محكمة المدينة الخميس حكما بالسجن سبع سنوات على صاحب المصنع.", "السجن سبع سنوات على صاحب المصنع")]
    [InlineData("وجه أمير المنطقة سليم الحداد بإنشاء حدائق جديدة في الأحياء.", "إنشاء حدائق جديدة في الأحياء")]
    [InlineData("وشدد المسؤولون على الحفل مساء أمس على أن المسرح كان ممتلئا.", "المسرح كان ممتلئا")]
    [InlineData("ولطالما انتقد ناشطون حقوقيون القانون الذي يمنع التظاهر.", "القانون الذي يمنع التظاهر")]
    [InlineData("وبحسب هؤلاء الأطباء يمكن للمرضى أن يعودوا إلى بيوتهم.", "يمكن للمرضى أن يعودوا إلى بيوتهم")]
    [InlineData("يقول الوزير، سليم الحداد، إذا لم تصل السفينة غدا فإن الميناء سيغلق.", "إذا لم تصل السفينة غدا فإن الميناء سيغلق")]
    [InlineData("وانتقد الوزير سليم الحداد خطة البلدية واصفا الشارع بأنه ضيق.", "خطة البلدية")]
    [InlineData("ولا توجد أدلة تؤيد ما ذكره بعض السكان من أن الجسر كان مغلقا.", "الجسر كان مغلقا")]
    [InlineData("حيث عرضت عدة جامعات استقبال الطلاب في الصيف.", "استقبال الطلاب في الصيف")]
    public void Orders_and_objects_are_read_to_their_ends(string text, string content) => Read(text)[0].Text.ShouldBe(content);

    [Theory]
    [InlineData("وكان الطبيب سليم الحداد على قناعة بأن العلاج مفيد.", "العلاج مفيد", "سليم الحداد")]
    [InlineData("خرج الطلاب إلى الشوارع للمطالبة بخفض الرسوم.", "خفض الرسوم", "الطلاب")]
    [InlineData("ووفقا لدراسة أجريت على مئة طفل، فإن النوم القليل يضر الذاكرة.", "النوم القليل يضر الذاكرة", "دراسة")]
    public void Beliefs_demands_and_findings_are_of_whom_the_sentence_names(string text, string content, string speaker)
    {
        var said = Read(text).ShouldHaveSingleItem();

        said.Text.ShouldBe(content);
        said.SpeakerName.ShouldContain(speaker);
    }

    [Fact]
    public void A_source_that_leads_a_sentence_carries_what_is_said_in_it()
    {
        var said = Read("وبحسب رويترز، قال الوزير سليم الحداد في مؤتمر صحفي إن الميناء سيبقى مفتوحا.").ShouldHaveSingleItem();

        said.Chain.Select(link => link.Name).ShouldBe(["رويترز", "سليم الحداد"]);
    }

    [Theory]
    [InlineData("وانتشرت في المدينة أنباء عن استقالة رئيس البلدية.", "استقالة رئيس البلدية")]
    [InlineData("ووردت تقارير من سكان القرى بأن النهر فاض ليلا.", "النهر فاض ليلا")]
    public void Reports_by_nobody_in_particular_are_unnamed(string text, string content)
    {
        var said = Read(text).ShouldHaveSingleItem();

        said.Text.ShouldBe(content);
        said.Anonymous.ShouldBeTrue();
    }

    [Theory]
    [InlineData("ولم ترد أي تقارير عن أضرار في المباني.")]
    [InlineData("إذا أخبر أحد اللاعب بأن المباراة ألغيت لضحك.")]
    [InlineData("وكانت آخر مواجهة بين \"أسود الشمال\" والفريق الضيف عام 2012.")]
    [InlineData("وما زال عشرة من التجار محبوسين على ذمة المحاكمة في العاصمة.")]
    [InlineData("وفي حال تبين أن الوثيقة مزورة يلغى العقد.")]
    [InlineData("ملاحظة عن استخدام المصطلح: تستخدم الصحيفة كلمة واحدة.")]
    public void What_nobody_has_said_is_no_statement(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("روسيا: اعتقال ثلاثة أشخاص في مطار العاصمة", false)]
    [InlineData("فرنسا: الشرطة تخلي مبنى جامعيا", false)]
    [InlineData("اليمن: مقتل عشرة في انهيار منجم", false)]
    [InlineData("روسيا: لن نقبل شروطا جديدة", true)]
    [InlineData("واشنطن: ندعم الحوار بين الطرفين", true)]
    [InlineData("أنقرة: طوقنا المدينة من الشرق", true)]
    [InlineData("لافروف: القمة ستعقد في مايو", true)]
    public void A_place_before_a_headlines_colon_speaks_only_in_its_own_voice(string title, bool said)
    {
        var statements = Running
            .Analyse("وصل الوزير سيرغي لافروف إلى العاصمة.", title)
            .Statements.Where(s => s.Evidence.In == Isnad.Articles.TextPlace.Title);

        statements.Any().ShouldBe(said);
    }

    [Fact]
    public void A_verb_goes_on_with_the_verb_before_it_not_with_the_noun_that_this_one_governs()
    {
        var said = Read("وندد المدير سليم الحداد بإغلاق الطريق القديم وأعلن فتح طريق آخر.");

        said.Select(s => s.Text).ShouldBe(["إغلاق الطريق القديم", "فتح طريق آخر"]);
        said.ShouldAllBe(s => s.SpeakerName == "سليم الحداد");
    }
}
