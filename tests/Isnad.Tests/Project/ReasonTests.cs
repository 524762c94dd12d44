namespace Isnad.Tests.Project;

/// <summary>Why something went wrong is said in both languages.</summary>
public sealed class ReasonTests
{
    [Fact]
    public void A_reason_is_told_in_the_language_of_the_message()
    {
        var problem = new Problem("b.html", "ISN114", [Reason.Of(new DirectoryNotFoundException("Could not find a part of the path."))]);

        problem.Message("en").ShouldContain("could not be written: its folder is not there. Check");
        problem.Message("ar").ShouldContain("مجلده غير موجود");
    }

    [Fact]
    public void A_reason_takes_a_text_and_other_arguments_stand_as_they_are()
    {
        Reason.Say(Reason.Of("no-answer", "30"), "en").ShouldBe("no whole answer within 30 s");
        Reason.Say("@nobody", "ar").ShouldBe("@nobody");
        Reason.Say("404", "ar").ShouldBe("404");
    }

    [Fact]
    public void What_is_not_known_is_told_in_the_words_of_the_system() => Reason.Of(new IOException("odd")).ShouldBe("odd");
}
