using Isnad.Analysis;

namespace Isnad.Tests.Analysis;

/// <summary>Whom a statement speaks of, and whom it only mentions.</summary>
public class StatementMatterTests
{
    private const string Trump = "Q22686";

    [Theory]
    [InlineData("قال نادر الصفدي إن دونالد ترامب تأخر عن الاجتماع.", true)]
    [InlineData("قال نادر الصفدي إن فريق التحقيق يتهم دونالد ترامب بالتأخير.", true)]
    [InlineData("قال نادر الصفدي إن الوفد بقيادة دونالد ترامب وصل إلى الميناء.", false)]
    [InlineData("قال نادر الصفدي إن الوفد بقيادة الرئيس الأميركي دونالد ترامب وصل إلى الميناء.", false)]
    public void A_name_in_the_genitive_of_who_leads_is_only_mentioned(string text, bool isMatter)
    {
        var article = Running.Analyse(text);

        StatementMatter.Of(article, article.Statements[0]).Any(e => e.Value == Trump).ShouldBe(isMatter);
    }
}
