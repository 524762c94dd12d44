using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>Who does what a sentence tells, where the words that name him end, and what is no subject.</summary>
public class SubjectTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    [Theory]
    [InlineData("من دون تسميتهما، رد الوزير سمير الوزاني على الوزيرين، منتقدا هذه المطالب.", "سمير الوزاني")]
    [InlineData("على صعيد مختلف، اعتذر المدرب سمير الوزاني عن إكمال عمله، متعللا بظروفه الخاصة.", "سمير الوزاني")]
    [InlineData("والثلاثاء، أعلنت تونس قطع علاقاتها مع الشركة.", "تونس")]
    [InlineData("وبلغ الفائض عشرة ملايين وفق ما أعلن المتحدث باسم الجمارك سمير الوزاني، موضحا أن الصادرات ارتفعت.", "سمير الوزاني")]
    [InlineData("قال الأطباء إن الحال مستقرة.\nوتحسن المريض، حسبما أعلن الجمعة المدرب سمير الوزاني.", "سمير الوزاني")]
    public void An_adverbial_in_front_is_not_who_speaks(string text, string speaker) => Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("وشددت المتحدثة فلورانس إنجيلي على أن المصنع مغلق.", "فلورانس إنجيلي")]
    [InlineData("وأضاف السيد فارغا يقول \"السوق كبيرة جدا في هذه الأيام\".", "فارغا")]
    [InlineData("وأعلنت بريطانيا تقديم 450 مليون جنيه للمتضررين من الفيضان.", "بريطانيا")]
    [InlineData("وقال موفد الأمم المتحدة إلى سوريا سمير الوزاني \"لم نتوقع اختراقا سياسيا اليوم\".", "سمير الوزاني")]
    [InlineData("ونفى القيادي في \"جيش السهل\"، الفصيل الأقوى في الجنوب، سمير الوزاني أي مفاوضات مع البلدية.", "سمير الوزاني")]
    [InlineData("ولكن سارة الوزاني، والدة الطفل خالد، قالت إنه بخير.", "سارة الوزاني")]
    public void A_name_ends_where_it_should(string text, string speaker) => Read(text)[0].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("وحذرت البلدية من السيول. كما نصحت السكان المحليين باتخاذ الاحتياطات اللازمة.", "البلدية")]
    [InlineData("وقالت سعاد الوزاني إن الطريق مغلق. وكشفت ظنها في البداية أن هذا خطأ.", "سعاد الوزاني")]
    [InlineData("وقد أبلغت روسيا بريطانيا مؤخرا بأن على الدبلوماسيين مغادرة أراضيها.", "روسيا")]
    [InlineData("حذرت موسكو واشنطن من أنها سترد على الهجوم.", "روسيا")]
    [InlineData("ونفت بريطانيا قصف السفينة، فيما ذكر المرصد البحري أن \"الصيادين لهم وجود في الميناء\".", "المرصد البحري")]
    [InlineData("عادت الأمم المتحدة وأعلنت مغادرة القافلة قبل إتمام العمل.", "الأمم المتحدة")]
    public void An_object_is_not_who_speaks(string text, string speaker) => Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("وأفادت 64 % من هذه الشركات أنها تبذل كل جهد ممكن.", "64 % من هذه الشركات")]
    [InlineData("لكن كثيرا من أعضاء البلدية عارضوا الخطوة، ووصف أحدهم المشروع بـ \"البشع\".", "أحدهم")]
    public void Shares_and_one_of_several_speak_without_a_name(string text, string speaker)
    {
        Read(text)[^1].SpeakerName.ShouldBe(speaker);
    }

    [Theory]
    [InlineData("وقع الحادث بعد فترة وجيزة من نشر صحيفة نيويورك تايمز تقريرا قالت فيه إن الدواء مغشوش.", "نيويورك تايمز")]
    [InlineData("أقامت تونس دعوى قضائية أمام محكمة المدينة الجمعة، تتهم فيها الشركة بالغش.", "تونس")]
    public void What_a_message_says_its_author_says(string text, string speaker) => Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Fact]
    public void A_company_that_explains_a_name_is_the_one_named() =>
        Read("وتشمل العقوبات \"نسمة\"، الشركة الوطنية المصدرة للقمح.\nوأعلنت الشركة أن العقوبات ذريعة.")[^1].SpeakerName.ShouldBe("نسمة");

    [Fact]
    public void Whom_the_next_sentence_names_is_he_who_was_described() =>
        Read(
                "وكانت المدينة هادئة في الصباح، كما كانت منذ أيام، ولم تسمع فيها أصوات غير عادية في الليل على الإطلاق، ومضى الناس إلى أعمالهم كل يوم.\nوقال مسؤول في مرصد البراكين إن الجبل هادئ. وقال سمير الوزاني \"لا خطر على السكان في هذه الأيام\"."
            )
            .ShouldAllBe(said => said.SpeakerName == "سمير الوزاني");

    [Fact]
    public void A_joined_verb_that_does_not_agree_with_who_tells_is_of_whom_he_tells() =>
        Read("وأضافت رويترز أن الوزاني أعرب عن قلقه من السيول، ودعا إلى الحذر.")[^1].SpeakerName.ShouldBe("الوزاني");

    [Theory]
    [InlineData("سجلت البلدية أمس حادثين جديدين على الجسر.\nوبينت أن العمال بخير.", "البلدية")]
    [InlineData("ألقت المديرة سعاد الوزاني كلمة بهذه المناسبة.\nوأوضحت أن المدرسة ستفتح قريبا.", "سعاد الوزاني")]
    public void Who_acted_in_the_paragraph_before_speaks_where_nobody_has_spoken(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Fact]
    public void A_family_with_its_house_means_the_person_named_in_full() =>
        Read("وقال المدير سمير آل وزان إن الجسر مفتوح.\nوأضاف المهندس آل وزان أن الطريق سليم.")[^1].SpeakerName.ShouldBe("سمير آل وزان");

    [Theory]
    [InlineData(
        "قال سليم الرفاعي إن الجسر سيفتح.\nوسافر الوزير سمير الوزاني إلى السهل أمس. وقال في مؤتمر صحفي إن الطريق سليم.",
        "سمير الوزاني"
    )]
    [InlineData("قال سليم الرفاعي إن الجسر سيفتح.\nوسافر الوزير سمير الوزاني إلى السهل أمس. وأضاف أن الطريق سليم.", "سليم الرفاعي")]
    [InlineData(
        "قال سليم الرفاعي إن الجسر سيفتح.\nوجاء الدعم خلال زيارة قامت بها المستشارة أنغيلا ميركل إلى السهل. وقالت إثر اللقاء إن الطريق سليم.",
        "أنغيلا ميركل"
    )]
    [InlineData("من دون تسميتهما مباشرة، رد الرئيس الفرنسي سمير الوزاني أمس على الرئيسين، منتقدا هذه المطالب الجديدة.", "سمير الوزاني")]
    [InlineData(
        "قال سليم الرفاعي إن الجسر سيفتح.\nفبعد أن علق الوزير سمير الوزاني عبر تويتر على القضية، مطالبا بالاعتذار من السكان جميعا، هدأت المدينة.",
        "سمير الوزاني"
    )]
    [InlineData("وعقدت جلسة حول الجسور، قال فيها، سمير الوزاني، مبعوث المنظمة إلى السهل، إن الجسر سيفتح قريبا.", "سمير الوزاني")]
    public void Who_did_something_in_the_sentence_before_speaks_next_unless_the_verb_goes_on(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);
}
