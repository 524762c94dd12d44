using System.Text.RegularExpressions;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;

namespace Isnad.Tests.Project;

/// <summary>Whatever a person reads is in the tables of words, in both languages.</summary>
public partial class WordKeyTests
{
    [Fact]
    public void Every_key_that_a_page_or_a_brief_asks_for_is_in_a_table()
    {
        var keys = new[] { "src/Isnad/Briefs/words.tsv", "src/Isnad.Web/words.tsv" }
            .SelectMany(t => File.ReadLines(Path.Combine(Repository.Root, t)))
            .Where(l => !l.StartsWith('#'))
            .Select(l => l.Split('\t')[0])
            .ToHashSet(StringComparer.Ordinal);
        var sources = new[] { "src/Isnad/Briefs", "src/Isnad/Exports", "src/Isnad/Copies", "src/Isnad.Web" }
            .SelectMany(d => Directory.EnumerateFiles(Path.Combine(Repository.Root, d), "*.*", SearchOption.AllDirectories))
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => !f.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal));

        var asked = sources
            .SelectMany(f => Key().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        asked.Count.ShouldBeGreaterThan(200);
        asked.Except(keys, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, "دقيقة")]
    [InlineData(45, "45 دقيقة")]
    [InlineData(100, "ساعة")]
    [InlineData(240, "4 ساعات")]
    [InlineData(2880, "يومان")]
    [InlineData(20000, "13 يوما")]
    public void A_delay_is_counted_as_arabic_counts(int minutes, string told) => new BriefWords("ar").Delay(minutes).ShouldBe(told);

    [Theory]
    [InlineData("نفت وزارة المرافئ أن يكون الجسر قد انهار.", "نفي")]
    [InlineData("وعارض الوزير سليم الرفاعي الاتفاق بشدة في البرلمان.", "رفض")]
    [InlineData("ورفض الوزير سليم الرفاعي إعادة صياغة الاتفاق.", "رفض")]
    [InlineData("واستبعد الوزير سليم الرفاعي أن ينهار الجسر.", "تشكيك")]
    public void Who_refuses_or_doubts_does_not_deny(string text, string stance)
    {
        var statement = Running.Analyse(text).Statements.ShouldHaveSingleItem();

        statement.Denied.ShouldBeTrue();
        new BriefWords("ar").Stance(statement).ShouldBe(stance);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void How_a_text_is_known_and_credited_is_said_in_words(string language)
    {
        var words = new BriefWords(language);
        var id = ArticleId.OfText("t", "test", 0, "نص");
        var evidence = new Evidence(id, new TextSpan(0, 2));

        foreach (
            TextOrigin origin in new TextOrigin[]
            {
                new TextOrigin.Stated("رويترز", evidence, null),
                new TextOrigin.Issued("سالم", evidence),
                new TextOrigin.Inferred(id),
            }
        )
        {
            words.OneText(origin).ShouldContain(' ');
            words.Standing(new CopyGroup("c1", origin, []), new CopyMember(id, null, 1, null)).ShouldNotContain('-');
        }
        words.Credit(new CopyMember(id, CopyRelation.Copy, 1, null)).ShouldNotBe("uncredited");
    }

    [GeneratedRegex("""(?:[wW]ords|V|visitor)\["([a-z][a-z-]*)"\]""")]
    private static partial Regex Key();
}
