using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Outlets;

namespace Isnad.Tests.Analysis;

public class StatementTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    private static string[] Chain(Statement statement) => [.. statement.Chain.Select(link => link.Name)];

    [Theory]
    [InlineData("رفض الوزير سامر عمران الإدلاء بمعلومات عن الغرق.")]
    [InlineData("ورفضت الشركة التعليق على الحادث.")]
    public void Who_keeps_silent_denies_nothing(string text) => Running.Analyse(text).Statements.ShouldBeEmpty();

    [Fact]
    public void A_verb_before_its_subject_gives_content_and_speaker()
    {
        var said = Read("وقال مدير الميناء سليم الرفاعي، الثلاثاء، إن الرصيف الجديد سيفتح قبل نهاية العام.").ShouldHaveSingleItem();

        said.Text.ShouldBe("الرصيف الجديد سيفتح قبل نهاية العام");
        said.SpeakerName.ShouldBe("سليم الرفاعي");
        said.Kind.ShouldBe(StatementKind.Indirect);
        said.Strength.ShouldBe(ChainStrength.Connected);
    }

    [Fact]
    public void Where_the_outlet_is_not_known_the_chain_lacks_its_first_link()
    {
        const string text = "وقال مدير الميناء سليم الرفاعي، الثلاثاء، إن الرصيف الجديد سيفتح قبل نهاية العام.";
        var article = Running.Analyse(text).Article;
        var said = Read(text).ShouldHaveSingleItem();

        said.StrengthFrom(article with { Outlet = null }).ShouldBe(ChainStrength.Broken);
        said.StrengthFrom(article with { Outlet = new OutletName("x", "الشراع") }).ShouldBe(ChainStrength.Connected);
    }

    [Theory]
    [InlineData("أعلنت الوزيرة سلمى الحداد خلال زيارتها لموسكو دعم بلادها الكامل لخطة الموانئ.", "دعم بلادها الكامل لخطة الموانئ")]
    [InlineData("وأكد الوزير سامي الحداد عقب اجتماعه مع سلمى النجار رفض بلاده لأي تأجيل جديد.", "رفض بلاده لأي تأجيل جديد")]
    public void An_occasion_before_the_object_is_none_of_it(string text, string content) => Read(text)[0].Text.ShouldBe(content);

    [Fact]
    public void A_relay_names_carrier_and_speaker()
    {
        var said = Read("ونقلت رويترز عن مسؤول أوكراني قوله إن الاشتباك كان محدودا.").ShouldHaveSingleItem();

        Chain(said).ShouldBe(["رويترز", "مسؤول أوكراني"]);
        said.Anonymous.ShouldBeTrue();
        said.Strength.ShouldBe(ChainStrength.Unnamed);
    }

    [Fact]
    public void Two_papers_side_by_side_are_one_statement_with_two_ways()
    {
        var said = Read("ذكرت صحيفتا نيويورك تايمز والغارديان عن مصادر أوكرانية أن قوات شاركت في اشتباكات.")[0];

        Chain(said).ShouldBe(["نيويورك تايمز", "مصادر أوكرانية"]);
        said.AlsoThrough.ShouldHaveSingleItem()[0].Name.ShouldBe("الغارديان");
    }

    [Fact]
    public void A_dropped_subject_is_who_spoke_last_and_keeps_the_carrier()
    {
        var said = Read("قال الوزير سليم الرفاعي في مقابلة مع قناة الجزيرة إن الجسر آمن.\nوأضاف أن الفحص سيتكرر كل عام.");

        said.Count.ShouldBe(2);
        Chain(said[1]).ShouldBe(Chain(said[0]));
        said[1].Speaker.ShouldBeNull();
        said[1].SpeakerName.ShouldBe("سليم الرفاعي");
    }

    [Fact]
    public void A_participle_hangs_on_the_speaker_of_its_sentence()
    {
        var said = Read("أكدت الوزيرة ليلى الحداد أن المدارس ستفتح الأحد، مشيرة إلى أن الكتب وصلت كلها.");

        said.Select(s => s.SpeakerName).ShouldBe(["ليلى الحداد", "ليلى الحداد"]);
        said[0].Text.ShouldBe("المدارس ستفتح الأحد");
    }

    [Fact]
    public void A_claim_inside_a_claim_has_the_outer_speaker_as_carrier()
    {
        var said = Read("وقال المتحدث سليم الرفاعي إن التقارير الطبية تؤكد أن المصاب تجاوز الخطر.");

        Chain(said[^1]).ShouldBe(["سليم الرفاعي", "التقارير الطبية"]);
    }

    [Fact]
    public void A_source_phrase_behind_a_statement_names_its_carrier()
    {
        var said = Read("وقال سليم الرفاعي إن المصنع سيغلق، وفقا لوكالة رويترز.").ShouldHaveSingleItem();

        Chain(said).ShouldBe(["رويترز", "سليم الرفاعي"]);
    }

    [Fact]
    public void A_source_phrase_alone_makes_its_sentence_a_statement()
    {
        var said = Read("وتراجع عدد الزوار بنسبة كبيرة هذا الصيف، بحسب وزارة السياحة.").ShouldHaveSingleItem();

        said.SpeakerName.ShouldBe("وزارة السياحة");
        said.Text.ShouldBe("وتراجع عدد الزوار بنسبة كبيرة هذا الصيف");
    }

    [Theory]
    [InlineData("ويذكر أن المدينة بنيت قبل ألف عام.")]
    [InlineData("ويشار إلى أن المدينة بنيت قبل ألف عام.")]
    [InlineData("ويسكن المدينة حسب القانون الجديد ألف شخص.")]
    [InlineData("ولم يعلن الوزير أن المدينة ستتوسع.")]
    public void Background_measures_and_what_was_not_said_are_no_statements(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void Names_in_quotation_marks_are_no_quotations()
    {
        var said = Read("وقالت جماعة \"الخوذ الخضراء\" إن فرقها وصلت إلى الوادي.").ShouldHaveSingleItem();

        said.Text.ShouldBe("فرقها وصلت إلى الوادي");
    }

    [Fact]
    public void A_denial_takes_its_object_and_its_polarity()
    {
        var said = Read("ونفت وزارة الدفاع وجود أي خطط لنشر قوات جديدة.").ShouldHaveSingleItem();

        said.Denied.ShouldBeTrue();
        said.SpeakerName.ShouldBe("وزارة الدفاع");
        said.Text.ShouldBe("وجود أي خطط لنشر قوات جديدة");
    }

    [Fact]
    public void A_passive_that_names_nobody_has_an_unnamed_speaker()
    {
        var said = Read("وانتشرت صور قيل إنها التقطت قرب السد.").ShouldHaveSingleItem();

        said.SpeakerName.ShouldBe("غير مسمى");
        said.Anonymous.ShouldBeTrue();
    }

    [Fact]
    public void Words_behind_a_colon_go_on_to_the_next_cue()
    {
        var said = Read("وقال سليم الرفاعي: وصلنا فجرا إلى الميناء. لم نجد أحدا هناك. وأضاف: عدنا عند الظهر.");

        said.Select(s => s.Text).ShouldBe(["وصلنا فجرا إلى الميناء. لم نجد أحدا هناك", "عدنا عند الظهر"]);
    }

    [Fact]
    public void A_paragraph_that_is_one_quotation_goes_on_with_who_spoke_last()
    {
        var said = Read("وقال سليم الرفاعي: «وصلنا فجرا إلى الميناء».\n«ولم نجد هناك غير الحراس وبعض الصيادين».");

        said[1].Speaker.ShouldBeNull();
        said[1].SpeakerName.ShouldBe("سليم الرفاعي");
        said[1].Kind.ShouldBe(StatementKind.Direct);
    }

    [Fact]
    public void The_articles_own_outlet_is_never_in_a_chain()
    {
        var article = Running.Analyse("قال سليم الرفاعي في تصريح لسكاي نيوز عربية إن الجسر آمن.", outlet: "سكاي نيوز عربية");

        Chain(article.Statements.ShouldHaveSingleItem()).ShouldBe(["سليم الرفاعي"]);
    }

    [Fact]
    public void A_short_verb_joined_to_and_is_read()
    {
        var said = Read("وحث مدير الميناء سليم الرفاعي في كلمة أمام البحارة الجميع على التزام الهدوء في المرفأ.").ShouldHaveSingleItem();

        said.Text.ShouldBe("التزام الهدوء في المرفأ");
        said.SpeakerName.ShouldBe("سليم الرفاعي");
    }

    [Fact]
    public void A_pronoun_may_stand_between_verb_and_subject()
    {
        Read("رد عليه مدير الميناء سليم الرفاعي بأن الرصيف آمن.").ShouldHaveSingleItem().SpeakerName.ShouldBe("سليم الرفاعي");
    }

    [Fact]
    public void An_office_behind_the_name_is_no_object()
    {
        var said = Read("وأكد العميد سليم الرفاعي وزير الدفاع السابق أن بلاده لن تتراجع.").ShouldHaveSingleItem();

        said.Text.ShouldBe("بلاده لن تتراجع");
    }

    [Theory]
    [InlineData("مدير الشركة متهم باختلاس أموال الميناء خلال ولايته.", "اختلاس أموال الميناء خلال ولايته", "غير مسمى")]
    [InlineData("ويواجه مدير الشركة اتهامات بتلقي رشى في صفقة السفن.", "تلقي رشى في صفقة السفن", "غير مسمى")]
    [InlineData("جاء ذلك بعد أوامر صادرة عن الرئيس سليم الرفاعي بإغلاق الميناء الجديد.", "إغلاق الميناء الجديد", "سليم الرفاعي")]
    [InlineData("وأجل المجلس البلدي الاقتراع مرتين بحجة سوء الأحوال الجوية.", "سوء الأحوال الجوية", "المجلس البلدي")]
    public void A_noun_or_a_passive_participle_states_a_claim(string text, string content, string speaker)
    {
        var said = Read(text).ShouldHaveSingleItem();

        said.Text.ShouldBe(content);
        said.SpeakerName.ShouldBe(speaker);
    }

    [Fact]
    public void Whose_call_somebody_rejects_he_does_not_carry()
    {
        var call = Read("ورفضت الحكومة دعوات من الأمم المتحدة بإجراء تحقيق محايد في الحريق.")[1];

        call.Text.ShouldBe("إجراء تحقيق محايد في الحريق");
        Chain(call).ShouldBe(["الأمم المتحدة"]);
    }

    [Fact]
    public void What_is_told_inside_a_quotation_is_a_claim_of_its_own()
    {
        var said = Read("وقال مدير الميناء سليم الرفاعي: \"السكان يقولون إن الرصيف الجديد سيفتح قبل نهاية العام\".");

        said.Count.ShouldBe(2);
        Chain(said[1]).ShouldBe(["سليم الرفاعي", "السكان"]);
        said[1].Text.ShouldBe("الرصيف الجديد سيفتح قبل نهاية العام");
    }

    [Fact]
    public void What_somebody_called_something_is_his()
    {
        var said = Read("حذر مدير الميناء سليم الرفاعي من تكرار ما وصفه بـ\"الخطأ القديم\" في الرصيف.");

        said.Select(s => s.Text).ShouldContain("الخطأ القديم");
    }

    [Theory]
    [InlineData("وقالت سهير زقوت إن السلطات تأخرت كثيرا.", "سهير زقوت")]
    [InlineData("وقالت سمر زقوت، مديرة القسم، إن السلطات تأخرت كثيرا.", "سمر زقوت")]
    [InlineData("سالم العلي زعيم الحزب في الجنوب قال إن الجسر آمن.", "سالم العلي")]
    [InlineData("وأعلنت شركة الطيران الأهلية \"نسمة\" أنها ستستأنف رحلاتها.", "نسمة")]
    [InlineData("ووجه الوزير كلامه إلى الحضور وحث المواطنين على التزام الهدوء.", "الوزير")]
    public void A_speaker_nobody_listed_is_found(string text, string speaker)
    {
        Read(text)[^1].SpeakerName.ShouldBe(speaker);
    }

    [Fact]
    public void A_charge_against_one_name_is_not_his_own()
    {
        Read("وتركز القضية على اتهام سليم الرفاعي بتوجيه طلب إلى ناشر الصحيفة.").ShouldHaveSingleItem().SpeakerName.ShouldBe("غير مسمى");
    }
}
