using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>Statements by nouns, by clauses about a noun and by decisions, and where their content ends.</summary>
public class ClaimTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    [Theory]
    [InlineData("ونشرت السفارة الروسية صورا قالت إنها التقطت في الميناء صباح أمس.", "التقطت في الميناء صباح أمس")]
    [InlineData("وشن الجيش التركي غارات على مواقع في الجبال، استهدفت قرية يقول إنها مخزن للسلاح.", "مخزن للسلاح")]
    public void A_clause_about_a_noun_is_told_by_whoever_acts(string text, string content) =>
        Read(text).ShouldHaveSingleItem().Text.ShouldBe(content);

    [Theory]
    [InlineData("ومن المتوقع أن يصل الوفد إلى العاصمة مساء الخميس.", "يصل الوفد إلى العاصمة مساء الخميس")]
    [InlineData("وجاء الإفراج بعد يومين على انتقاد السفارة الأمريكية لظروف احتجاز البحارة.", "لظروف احتجاز البحارة")]
    [InlineData("وارتفعت الأسعار مع تهديد روسيا بوقف تصدير القمح.", "وقف تصدير القمح")]
    [InlineData("وقررت النيابة العامة حبس المتهم أسبوعين على الأقل.", "حبس المتهم أسبوعين على الأقل")]
    [InlineData("ردت المحكمة العليا طعن الشركة في الحكم.", "طعن الشركة في الحكم")]
    [InlineData("وتعتبر تركيا حزب العمال الكردستاني تنظيما إرهابيا.", "حزب العمال الكردستاني تنظيما إرهابيا")]
    [InlineData("دعا الرئيس الفلسطيني محمود عباس لتطبيق المبادرة كما هي.", "لتطبيق المبادرة كما هي")]
    [InlineData("وتراجع آخرون منددين بالعملية كلها.", "العملية كلها")]
    public void Nouns_decisions_and_appeals_are_statements(string text, string content) =>
        Read(text).ShouldHaveSingleItem().Text.ShouldBe(content);

    [Theory]
    [InlineData("أعلنت وزارة الصحة عن افتتاح ثلاثة مستشفيات، في بيان نشر على موقعها.", "افتتاح ثلاثة مستشفيات")]
    [InlineData(
        "وشدد الوزير سليم الحداد على أن الميناء سيبقى مفتوحا أمام السفن، وعند سؤاله عن الأسعار امتنع عن الكلام.",
        "الميناء سيبقى مفتوحا أمام السفن"
    )]
    [InlineData("ووصفت وزارة الداخلية النائب بـ\"الانتهازي\"، على الرغم من دعمه لها سنوات طويلة.", "النائب بـ\"الانتهازي\"")]
    public void Content_ends_where_the_article_tells_place_question_or_contrast(string text, string content) =>
        Read(text)[0].Text.ShouldBe(content);

    [Fact]
    public void Another_cue_with_its_subject_ends_what_was_said_before()
    {
        var said = Read(
            "بعد أن أعلنت وزارة التجارة أن الاتفاق مع الشركة انتهى أمس بالتراضي الكامل، قال الوزير سليم الحداد إن الأسعار لن تتغير."
        );

        said.Count.ShouldBe(2);
        said[0].Text.ShouldBe("الاتفاق مع الشركة انتهى أمس بالتراضي الكامل");
        said[1].Text.ShouldBe("الأسعار لن تتغير");
    }

    [Theory]
    [InlineData("وجاء اللقاء بعد إعلان الوزير سليم الحداد انسحاب بلاده من الاتفاق.", "سليم الحداد", "انسحاب بلاده من الاتفاق")]
    [InlineData("وتأخر الافتتاح بسبب رفض الحكومة تمديد المهلة للشركات.", "الحكومة", "تمديد المهلة للشركات")]
    [InlineData("كرر المدير سليم الحداد، الأربعاء، اتهامه للشركة بالتقصير في الصيانة.", "سليم الحداد", "للشركة بالتقصير في الصيانة")]
    [InlineData("وأوقف الرجل بعد اتهامه بسرقة لوحات من المتحف.", "غير مسمى", "سرقة لوحات من المتحف")]
    [InlineData("وجاء القرار وسط اتهامات للشركة بالتقصير في الصيانة.", "غير مسمى", "للشركة بالتقصير في الصيانة")]
    [InlineData("وسجن الرجل سنة كاملة بتهمة التحريض على العنف.", "غير مسمى", "التحريض على العنف")]
    [InlineData("وكانت شركة النقل قد اتهمت بتسريب الوقود إلى البحيرة.", "غير مسمى", "بتسريب الوقود إلى البحيرة")]
    [InlineData("ودان غوتيريس تجنيد الأطفال للقتال.", "غوتيريس", "تجنيد الأطفال للقتال")]
    public void Verbal_nouns_with_their_author_say_what_follows(string text, string speaker, string content)
    {
        var said = Read(text).ShouldHaveSingleItem();

        said.Text.ShouldBe(content);
        said.SpeakerName.ShouldBe(speaker);
    }

    [Theory]
    [InlineData("ولم يكن المراقبون في العاصمة يتوقعون استقالة الوزير بعد العطلة.")]
    [InlineData("وفاجأت تصريحات الوزير السكان إذ إن الميناء ما زال مغلقا.")]
    public void What_was_not_said_is_no_statement(string text) =>
        Read(text).ShouldNotContain(s => s.Text.Contains("مغلقا") || s.Act == SpeechAct.Opine);

    [Theory]
    [InlineData("بعد ساعات من إعلان الوزير سليم الحداد عن افتتاح الميناء، سحبت الشركة سفنها.", "افتتاح الميناء")]
    [InlineData("وكان المدرب قال في كلمة له، الثلاثاء، معلنا رحيل مساعده عن الفريق الأول.", "رحيل مساعده عن الفريق الأول")]
    [InlineData("وقال الوزير سليم الحداد إن المصنع قد يغلق، مع بدء العاملين به إضرابا جديدا.", "المصنع قد يغلق")]
    [InlineData("وأعلنت وزارة النقل أنها تحقق في غرق سفينة في البحيرة، وذلك وسط غضب سكان القرى.", "تحقق في غرق سفينة في البحيرة")]
    [InlineData("توعد الرئيس سليم الحداد المسؤولين عن الحريق بدفع الثمن.", "المسؤولين عن الحريق بدفع الثمن")]
    [InlineData("ونفى الجيش في تغريدة هذه المعلومات.", "هذه المعلومات")]
    [InlineData("واتهمت وزارة الداخلية في سبتمبر/أيلول الماضي الشركة بارتكاب مخالفات.", "الشركة بارتكاب مخالفات")]
    [InlineData("طرابلس، ليبيا (CNN)-- نفى الجيش الليبي، الثلاثاء، تزويد المسلحين بالسلاح.", "تزويد المسلحين بالسلاح")]
    [InlineData("وأعلنت جماعة \"السهل\" التوصل إلى اتفاق مع البلدية.", "التوصل إلى اتفاق مع البلدية")]
    [InlineData("لكن سليم الحداد يعتبر الاتفاق ضعيفا جدا قائلا إنه لا يقدم ضمانات.", "الاتفاق ضعيفا جدا")]
    [InlineData(
        "نفى الجيش الليبي، الثلاثاء، تزويد المسلحين بالسلاح، وذلك بعد الاتهامات التي وجهتها الشركة له بأنه يساعدهم.",
        "تزويد المسلحين بالسلاح"
    )]
    [InlineData("خلص الجانبان، بعد تحليل فني لأعراض صحية و\"معلومات موثوقة\" ومقاطع مصورة، إلى أن الغاز استخدم.", "الغاز استخدم")]
    [InlineData("وأكد مدير الأمانة حرصها على الجودة.", "حرصها على الجودة")]
    [InlineData("ودعا المشاركون إلى تطوير المناهج وأوصوا بعقد الندوة كل عام.", "تطوير المناهج")]
    [InlineData("وأشاد الأمير بما تحقق من إنجازات في المنطقة.", "ما تحقق من إنجازات في المنطقة")]
    [InlineData(
        "وقال قائد الشرطة سليم الحداد، في مؤتمر صحفي الجمعة، تم نقل المتهم إلى سجن المدينة القديم.",
        "تم نقل المتهم إلى سجن المدينة القديم"
    )]
    [InlineData("ووصف سليم الحداد من حزب الأمة الحاكم الفيلم بأنه مزعج ومثير للإحباط.", "الفيلم بأنه مزعج ومثير للإحباط")]
    public void Content_is_what_was_announced_threatened_or_denied(string text, string content) => Read(text)[0].Text.ShouldBe(content);

    [Fact]
    public void Who_says_that_he_asked_for_something_asked_for_it()
    {
        var said = Read("وأوضح الوزير سليم الحداد أنه طلب من الشركة تأجيل الرحلة.");

        said.Count.ShouldBe(2);
        said[1].Text.ShouldBe("تأجيل الرحلة");
        said[1].SpeakerName.ShouldBe("سليم الحداد");
    }

    [Theory]
    [InlineData("وخرج المتظاهرون إلى الشارع مطالبين بالحرية.", "الحرية")]
    [InlineData("وخرج الطلاب من السجن هاتفين \"الحرية للجميع في هذا البلد\".", "الحرية للجميع في هذا البلد")]
    [InlineData("وجاءت بعد تصريحات للمدير وصفت بأنها اعتراف نادر بالخسارة.", "بأنها اعتراف نادر بالخسارة")]
    [InlineData("وتشتبه الشرطة بضلوع الرجل في الهجوم.", "ضلوع الرجل في الهجوم")]
    [InlineData("وشكا سكان الحي من انقطاع الماء.", "انقطاع الماء")]
    [InlineData("وأبلغ المدرب سليم الحداد إدارة النادي باستقالته من التدريب.", "استقالته من التدريب")]
    public void Crowds_passives_suspicions_and_complaints_are_statements(string text, string content) =>
        Read(text).ShouldHaveSingleItem().Text.ShouldBe(content);

    [Fact]
    public void An_indefinite_plural_right_before_a_plural_verb_speaks()
    {
        var said = Read("وأثار ذلك غضب ناشطين حقوقيين اتهموا الصحيفة بتعريض حياة الناس للخطر.").ShouldHaveSingleItem();

        said.SpeakerName.ShouldBe("ناشطين حقوقيين");
        said.Anonymous.ShouldBeTrue();
    }

    [Fact]
    public void Words_in_marks_go_on_with_what_belongs_to_them() =>
        Read("وأعلن حزب الأمة \"التعليق المؤقت للأنشطة\" لأسباب مالية.")
            .ShouldHaveSingleItem()
            .Text.ShouldBe("\"التعليق المؤقت للأنشطة\" لأسباب مالية");

    [Fact]
    public void Behind_where_the_sentence_s_own_person_speaks() =>
        Read("وتحدث المدرب سليم الحداد في الندوة عن الموسم، حيث قال: \"لن نغير الخطة هذا العام\".")[^1].SpeakerName.ShouldBe("سليم الحداد");

    [Theory]
    [InlineData("الأمطار تهدد بفيضان كبير في الوادي.")]
    [InlineData("وتعتبر فرنسا من أكبر الدول الزراعية.")]
    [InlineData("ويعمل الأطفال سعيا وراء الرزق ورفضاً لطلب الحاجة من الناس.")]
    [InlineData("ورفض المدير سليم الحداد توضيح أسباب القرار.")]
    public void What_things_do_is_no_statement(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("وجاء ذلك بعد نشر تقرير لخبراء محليين أفاد بأن الجسر مهدد بالانهيار.", "الجسر مهدد بالانهيار")]
    [InlineData("طلبت السفارة الروسية، الخميس، من رعاياها توخي الحيطة في الأسواق.", "توخي الحيطة في الأسواق")]
    [InlineData("وقال الوزير سليم الحداد ردا على سؤال عما إذا كان \"المشروع قد ألغي نهائيا\"، إن العمل يبدأ غدا.", "العمل يبدأ غدا")]
    [InlineData(
        "وقال الوزير سليم الحداد إن الخسائر كبيرة هذا العام، لكنها لن توقف المشروع.",
        "الخسائر كبيرة هذا العام، لكنها لن توقف المشروع"
    )]
    [InlineData(
        "وبقي المتهم في السجن عاما كاملا، تعرض فيه للضرب المبرح وفق وزارة الداخلية.",
        "وبقي المتهم في السجن عاما كاملا، تعرض فيه للضرب المبرح"
    )]
    public void What_was_said_is_found_behind_what_stands_between(string text, string content) => Read(text)[^1].Text.ShouldBe(content);

    [Fact]
    public void A_clause_of_time_has_the_sentence_s_person_for_its_subject() =>
        Read("وانسحب سليم الحداد من السباق بعد أن حذر من تزوير النتائج.").ShouldHaveSingleItem().SpeakerName.ShouldBe("سليم الحداد");

    [Fact]
    public void Of_two_clauses_the_source_behind_has_told_the_last() =>
        Read("نفذ الجيش عملية واسعة في الجبال قبل شهرين وأسفرت حتى الآن عن مقتل خمسين مسلحا، حسب إحصاءات الوزارة.")
            .ShouldHaveSingleItem()
            .Text.ShouldStartWith("وأسفرت");
}
