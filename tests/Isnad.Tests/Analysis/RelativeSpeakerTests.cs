using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>Who is called by whose he is, who is told, and of whom a clause tells: none of them is the person named beside.</summary>
public class RelativeSpeakerTests
{
    private static IReadOnlyList<Statement> Read(string text) => Running.Analyse(text).Statements;

    [Theory]
    [InlineData("أعلن والد النجم البرازيلي نيمار أن ابنه سيغيب شهرين.", "والد النجم البرازيلي نيمار")]
    [InlineData("وقال نيمار الأب إن ابنه سيعود قريبا.", "نيمار الأب")]
    [InlineData("قال محامي ترامب إن موكله لن يحضر.", "محامي ترامب")]
    [InlineData("قال محامو الرئيس الأمريكي، دونالد ترامب، إنهم يرفضون الطلب.", "محامو الرئيس الأمريكي")]
    [InlineData("ونشر نجل الفنان عادل إمام صورة وقال إن الفيلم جاهز.", "نجل الفنان عادل إمام")]
    [InlineData("قال مستشار خامنئي إن المفاوضات صعبة.", "مستشار خامنئي")]
    [InlineData("قال مستشار للرئيس التركي رجب طيب أردوغان إن البحر هدأ.", "مستشار للرئيس التركي رجب طيب أردوغان")]
    public void Kin_lawyers_and_aides_are_called_by_all_their_words_and_are_not_the_person(string text, string speaker)
    {
        var said = Read(text)[0];

        said.SpeakerName.ShouldBe(speaker);
        said.SpeakerEntity.ShouldBeNull();
    }

    [Theory]
    [InlineData("قال مستشار الأمن القومي الأمريكي جون بولتون إن الاتفاق سيئ.", "جون بولتون")]
    [InlineData("قالت ابنة الرئيس الأمريكي إيفانكا ترامب إن البرنامج جديد.", "إيفانكا ترامب")]
    [InlineData("وقال والد الطفلة المواطن سمير الوزاني إن ابنته بخير.", "سمير الوزاني")]
    [InlineData("وطالب مفتي عام المملكة الشيخ سمير الوزاني المؤسسة العامة للتقاعد بالتراجع عن قرارها.", "سمير الوزاني")]
    public void A_name_behind_kin_or_office_is_his_own_where_the_words_before_it_are_his(string text, string speaker) =>
        Read(text)[0].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("وقال الوزير سمير الوزاني إنه أبلغ الرئيس الأمريكي دونالد ترامب بأن الجسر قديم.", "سمير الوزاني")]
    [InlineData("وكان سمير الوزاني قد قال للملك سلمان في وقت سابق إن الجسر جاهز.", "سمير الوزاني")]
    public void Who_is_told_does_not_speak(string text, string speaker) => Read(text)[^1].SpeakerName.ShouldBe(speaker);

    [Theory]
    [InlineData("بعد شتم الوزير سمير الوزاني السفير السرندي في المرفأ، ندد البيت الأبيض بقوة بتلك التصريحات.", "البيت الأبيض")]
    [InlineData("قال سمير الوزاني إن البيت قديم.\nوتواجه شركة \"سرندي ناليتيك\"، التي قالت إنها لم تخطئ، انتقادات.", "سرندي ناليتيك")]
    [InlineData("أغضبت الصورة متابعي الفنان سمير الوزاني، الذين رأوا أن هناك طرقا أفضل.", "متابعي الفنان سمير الوزاني")]
    public void A_clause_of_its_own_is_spoken_by_its_own_subject(string text, string speaker) =>
        Read(text)[^1].SpeakerName.ShouldBe(speaker);
}
