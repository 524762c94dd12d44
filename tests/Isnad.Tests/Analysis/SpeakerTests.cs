using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>Whom the words for a speaker mean, and through whom the words came.</summary>
public class SpeakerTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    private static string[] Chain(Statement statement) => [.. statement.Chain.Select(link => link.Name)];

    [Theory]
    [InlineData("وأوضح معالي مدير جامعة الساحل الدكتور خليل بن إبراهيم البراهيم أن الاتفاقية مهمة.", "خليل بن إبراهيم البراهيم")]
    [InlineData("وقال عضو المجلس البلدي بالدمام جاسم العسل إن الطريق سيعبد هذا العام.", "جاسم العسل")]
    [InlineData("وقال المخرج عادل الشرقاوي إن التصوير يبدأ في الربيع.", "عادل الشرقاوي")]
    [InlineData("أكد القائم بأعمال وزير النقل، الفريق محمد الصالحي، أن الجسر آمن.", "محمد الصالحي")]
    [InlineData("وقال فان هورميرن في رسالة مفتوحة إنه استقال من منصبه.", "فان هورميرن")]
    public void A_name_behind_honorifics_trades_and_long_titles_is_the_speaker(string text, string speaker) =>
        Read(text)[0].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("زار الوفد وزارة الصحة التونسية أمس.\nوقالت الوزارة إن اللقاح متوفر في كل المدن.", "وزارة الصحة التونسية")]
    [InlineData("أغلقت شركة \"سنبلة\" مصنعها في طنجة.\nوأكدت الشركة أن العمال سيحصلون على حقوقهم.", "شركة سنبلة")]
    [InlineData(
        "قال مدير المرصد السوري لحقوق الإنسان رامي عبد الرحمن إن القصف توقف. ونزح مئات السكان من القرية وفق المرصد.",
        "المرصد السوري لحقوق الإنسان"
    )]
    public void An_institution_by_its_noun_alone_is_the_last_of_its_kind(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("التقى رئيس الوزراء سليم الرفاعي أمس الملك خالد بن فهد، وأكد الجانبان أن التعاون مستمر.", "سليم الرفاعي وخالد بن فهد")]
    [InlineData("تفاوض تونس والجزائر على الحدود منذ عام.\nلكن البلدين يطالبان بتعويضات كبيرة.", "تونس والجزائر")]
    public void A_dual_stands_for_the_two_named_last(string text, string speaker) => Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("وقال الوزير سليم الرفاعي إن الجسر آمن. وتعزز الليلة ثقته في المهندسين، مضيفا أن العمل مستمر.", "سليم الرفاعي")]
    [InlineData("أكد الوزير سليم الرفاعي شموخ البلاد. واستطرد موضحا \"لن نتراجع عن هذا المشروع أبدا\".", "سليم الرفاعي")]
    [InlineData("قال الإعلامية سلوى الحداد إن القناة ستعود غدا.", "سلوى الحداد")]
    public void Nights_and_pride_say_nothing_and_a_slip_of_gender_hides_nobody(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData(
        "وأعرب ملك أرخان في البرقية باسمه ونيابة عن شعب أرخان عن أحر التعازي لأسر الضحايا.",
        "ملك أرخان",
        "أحر التعازي لأسر الضحايا"
    )]
    [InlineData(
        "كشف مصدر مسؤول في هيئة الموانئ، طلب عدم الكشف عن هويته، أن عدد الركاب كان 243.",
        "مصدر مسؤول في هيئة الموانئ",
        "عدد الركاب كان 243"
    )]
    [InlineData("ونفت الحكومة السورية وحليفتاها روسيا وإيران مسؤولية الجيش عن الهجوم.", "الحكومة السورية", "مسؤولية الجيش عن الهجوم")]
    [InlineData("أما هدى السالمي، وهي معلمة كانت عائدة إلى الجزيرة، فقالت إن قارب صيد انتشلها.", "هدى السالمي", "قارب صيد انتشلها")]
    public void Words_between_a_speaker_and_what_he_says_are_passed_over(string text, string speaker, string content)
    {
        var said = Read(text).ShouldHaveSingleItem();

        said.SpeakerName.ShouldBe(speaker);
        said.Text.ShouldBe(content);
    }

    [Theory]
    [InlineData("وأعلنت حركة الشباب المسؤولية عن الهجوم.", "المسؤولية عن الهجوم")]
    [InlineData("وقالت الشرطة إنها أغلقت المقر دون استخدام القوة موضحة أن القرار جاء من النيابة.", "القرار جاء من النيابة")]
    [InlineData("واتهم الوزير سليم الرفاعي، الشركة بالتقصير في الصيانة، وقال إن العقد سيلغى.", "العقد سيلغى")]
    public void What_is_said_begins_behind_its_own_cue(string text, string content) => Read(text).ShouldContain(s => s.Text == content);

    [Fact]
    public void An_office_told_before_its_holder_is_his()
    {
        var said = Read(
            "قال رئيس اتحاد الكرة المغربي إن البطولة ستقام في موعدها.\nوأبلغ سمير الوزاني، رئيس اتحاد الكرة المغربي، وكالة رويترز أن الملاعب جاهزة."
        );

        said[0].SpeakerName.ShouldBe("سمير الوزاني");
        said[0].Anonymous.ShouldBeFalse();
    }

    [Theory]
    [InlineData("وزعت البلدية الأكشاك على الباعة وفق خطط مدروسة وضعها المهندسون.")]
    [InlineData("ترتب الجوائز حسب الفئة العمرية وحسب مستوى الحفظ في المسابقة.")]
    public void According_to_a_plan_or_a_measure_is_no_source(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void Who_is_accused_behind_a_masculine_verb_is_not_who_accuses()
    {
        Read("انتقد الوزير سليم الرفاعي القرار، ويحمّل واشنطن مسؤولية الأزمة كلها.").ShouldAllBe(s => s.SpeakerName == "سليم الرفاعي");
    }

    [Fact]
    public void A_dual_or_plural_verb_has_had_its_subject_and_does_not_take_what_follows_it()
    {
        Read("التقى سليم الرفاعي وخالد الدوسري أمس في تونس.\nوأكدا التزامهما المستمر بالهدنة على أن تبقى المعابر مفتوحة.")
            .ShouldAllBe(s => !s.SpeakerName.Contains("التزامهما", StringComparison.Ordinal));
    }

    [Fact]
    public void As_to_something_is_no_speaker()
    {
        var said = Read("قال سليم الرفاعي إن الجسر آمن. وفيما يخص علاقات المدينة مع جيرانها، أكد أن الحوار مستمر.");

        said[^1].SpeakerName.ShouldBe("سليم الرفاعي");
    }

    [Fact]
    public void An_action_is_nobody_who_speaks()
    {
        var said = Read("وذكر الوزير سليم الرفاعي أنه رفض التدخل في عمل القضاء، وأشار إلى أن الملف مغلق.");

        said.ShouldAllBe(s => s.SpeakerName == "سليم الرفاعي");
    }

    [Fact]
    public void A_phrase_in_front_of_a_reported_sentence_only_carries_it()
    {
        var said = Read("وبحسب رويترز، قال الوزير سليم الرفاعي إن الجسر آمن.").ShouldHaveSingleItem();

        Chain(said).ShouldBe(["رويترز", "سليم الرفاعي"]);
    }

    [Fact]
    public void A_source_phrase_between_speaker_and_clause_is_no_part_of_his_name()
    {
        var said = Read("شدد رئيس الوزراء اليمني بحسب سكاي نيوز على أن الحوار مستمر.").ShouldHaveSingleItem();

        Chain(said).ShouldBe(["سكاي نيوز", "رئيس الوزراء اليمني"]);
    }

    [Fact]
    public void An_agency_with_a_plain_name_is_one_behind_a_verb_that_reports()
    {
        Chain(Read("ونقلت واس عن المدير سليم الرفاعي قوله إن الطريق مفتوح.")[0]).ShouldBe(["واس", "سليم الرفاعي"]);
        Read("وذكرت سانا أن الطريق مفتوح.")[0].Chain[^1].Role.ShouldBe(LinkRole.Agency);
    }

    [Fact]
    public void Words_that_go_on_keep_the_carrier_also_past_something_told_between_and_a_new_cue_does_not()
    {
        const string First = "ونقلت صحيفة نيويورك تايمز عن الوزير سليم الرفاعي قوله إن الجسر آمن.\n";
        const string Between = "وأمطرت السماء طوال الليل.\n";

        Chain(Read(First + Between + "وأضاف الرفاعي أن الفحص سيتكرر.")[^1]).ShouldBe(["نيويورك تايمز", "سليم الرفاعي"]);
        Chain(Read(First + Between + "وأكد الرفاعي أن الفحص سيتكرر.")[^1]).ShouldBe(["سليم الرفاعي"]);
    }

    [Fact]
    public void A_medium_that_says_where_it_has_its_words_from_carries_them()
    {
        Chain(Read("أعلنت وكالة سانا نقلا عن مصدر سوري رسمي التوصل إلى اتفاق جديد.")[0]).ShouldBe(["سانا", "مصدر سوري رسمي"]);
        Chain(Read("وذكرت صحيفة \"ديلي ميل\" أن سفينة غرقت في البحر الأسود، نقلا عن ضابط متقاعد.")[0])
            .ShouldBe(["ديلي ميل", "ضابط متقاعد"]);
    }

    [Fact]
    public void An_outlets_own_sources_are_carried_by_it()
    {
        var said = Read("وأفادت مصادر شبكة سكاي نيوز عربية في اليمن بأن الطريق مقطوع.")[0];

        Chain(said).ShouldBe(["سكاي نيوز عربية", "مصادر"]);
        said.Anonymous.ShouldBeTrue();
    }

    [Fact]
    public void A_social_network_is_no_carrier()
    {
        Chain(Read("وكتب الوزير سليم الرفاعي على موقع التواصل الاجتماعي، تويتر: \"سنفتح الجسر غدا أمام الناس\".")[^1])
            .ShouldBe(["سليم الرفاعي"]);
    }

    [Fact]
    public void Some_of_those_who_spoke_keep_the_carrier()
    {
        var said = Read("ونقلت صحيفة نيويورك تايمز عن مسؤولين حاليين قولهم إن الوزير غاضب.\nوأوضح اثنان من المسؤولين أن الخلاف قديم.");

        Chain(said[^1]).ShouldBe(["نيويورك تايمز", "اثنان من المسؤولين"]);
        said[^1].Anonymous.ShouldBeTrue();
    }

    [Theory]
    [InlineData("وقال 45 في المائة من السكان إنهم راضون عن الخدمة.")]
    [InlineData("ونقلت صحيفة الغارديان عن إحداهن قولها إن الرحلة كانت طويلة.")]
    [InlineData("وذكرت عدة مصادر في البيت الأبيض أن القرار اتخذ ليلا.")]
    [InlineData("وألمحت مصادر قريبة من ميشيل بلاتيني إلى أن المفاوضات انتهت.")]
    public void Shares_crowds_and_those_near_somebody_are_not_named(string text)
    {
        var said = Read(text)[0];

        said.Anonymous.ShouldBeTrue();
        said.SpeakerName.ShouldNotBe("ميشيل بلاتيني");
    }

    [Fact]
    public void Of_two_findings_neither_carries_the_other()
    {
        var said = Read("وصدر بحقه صك شرعي يقضي بثبوت ما نسب إليه، وصدر أمر ملكي يقضي بتنفيذ الحكم في المدينة.");

        said.ShouldAllBe(s => s.Chain.Count == 1);
    }

    [Fact]
    public void A_particle_joined_to_a_carrier_is_no_part_of_its_name()
    {
        Read("ووفقا لدراسة حديثة فإن النوم مفيد للقلب.")[0].SpeakerName.ShouldBe("دراسة حديثة");
        Chain(Read("وقالت الخبيرة ليلى الحداد للقناة الثانية إن النتائج مبكرة.")[0]).ShouldBe(["القناة الثانية", "ليلى الحداد"]);
    }

    [Fact]
    public void Who_did_something_last_is_whom_a_dropped_subject_means_unless_the_verb_goes_on()
    {
        const string Before = "قالت رئيسة الوزراء تيريزا ماي إن الرد قادم.\nوسخرت ماريا زخاروفا من هذا الكلام أمام الصحفيين.\n";

        Read(Before + "وقالت للمذيعين \"لا أدري كيف ستتحملون ذلك كله\".")[^1].SpeakerName.ShouldBe("ماريا زخاروفا");
        Read(Before + "وأضافت أن التحقيق مستمر.")[^1].SpeakerName.ShouldBe("تيريزا ماي");
    }

    [Fact]
    public void The_two_lawyers_are_those_whom_the_article_called_so()
    {
        var said = Read(
            "وقال سمير الوزاني، محامي المتهم الأول، إن موكله بريء. وتحدث عادل الشرقاوي، محامي المتهم الثاني، عن ظروف صعبة في حضور الوزير سليم الرفاعي.\nوأشار المحاميان إلى أن الحكم قاس."
        );

        said[^1].SpeakerName.ShouldBe("سمير الوزاني وعادل الشرقاوي");
    }

    [Theory]
    [InlineData("وطلب الأهالي من القضاء أن يسمح لهم بالسفر.", "الأهالي")]
    [InlineData("وأعلنت شركة الطيران الروسية \"أجنحة\" أنها ستعود إلى القاهرة.", "أجنحة")]
    public void Whom_somebody_asks_is_no_part_of_his_name_and_a_company_is_called_by_its_own(string text, string speaker) =>
        Read(text)[0].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("نقلت رويترز عن بحارة أن السفينة غرقت قبالة السواحل.", "رويترز", "بحارة", "السفينة غرقت قبالة السواحل")]
    [InlineData("وقال الوزير سامر الحلو إن القيادي الذي توعد بأن تغلق الموانئ قتل أمس.", "سامر الحلو", "القيادي", "تغلق الموانئ قتل أمس")]
    [InlineData(
        "وقال الوزير سامر الحلو: «حفاظا على المصلحة العامة فإن الوزارة تؤكد أنه لا توجد أي نية لرفع الأسعار هذا العام».",
        "سامر الحلو",
        "الوزارة",
        "لا توجد أي نية لرفع الأسعار هذا العام"
    )]
    [InlineData("قال الوزير سامر الحلو إن التحقيقات أظهرت وجود تلوث في مياه البئر.", "سامر الحلو", "التحقيقات", "وجود تلوث في مياه البئر")]
    public void What_another_said_inside_what_somebody_says_comes_through_him(string text, string outer, string inner, string content)
    {
        var said = Read(text)[^1];

        Chain(said).ShouldBe([outer, inner]);
        said.Text.ShouldBe(content);
    }

    [Theory]
    [InlineData(
        "وأسفر التحقيق معه عن توجيه الاتهام إليه، وبإحالته إلى المحكمة الجزائية صدر بحقه صك شرعي يقضي بثبوت ما نسب إليه وصدق الحكم من محكمة الاستئناف.",
        "المحكمة الجزائية",
        "ثبوت ما نسب إليه"
    )]
    [InlineData(
        "وأحيل إلى المحكمة العامة وصدر بحقه صك يتضمن ثبوت إدانته بالسرقة والحكم بسجنه.",
        "المحكمة العامة",
        "ثبوت إدانته بالسرقة والحكم بسجنه"
    )]
    public void A_ruling_is_that_of_the_court_before_it(string text, string court, string content)
    {
        var said = Read(text)[^1];

        said.SpeakerName.ShouldBe(court);
        said.Text.ShouldBe(content);
    }

    [Fact]
    public void A_place_behind_whose_adjective_a_clause_stands_threatens_nobody() =>
        Read("وأرسلت قوات إلى بلدة منبج السورية التي تهدد أنقرة بمهاجمتها.")[0].SpeakerName.ShouldBe("تركيا");

    [Fact]
    public void Whom_a_statement_given_word_for_word_reports_comes_through_its_issuer()
    {
        var said = Read("أصدرت وزارة الداخلية أمس بيانا بشأن الحادث وفيما يلي نص البيان:\nأكدت شركة الكهرباء أن العطل أصلح في ساعتين.");

        Chain(said[^1]).ShouldBe(["وزارة الداخلية", "شركة الكهرباء"]);
    }
}
