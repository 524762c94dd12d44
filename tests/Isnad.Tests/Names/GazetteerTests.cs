using Isnad.Arabic;
using Isnad.Arabic.Names;

namespace Isnad.Tests.Names;

public class GazetteerTests
{
    private static List<string[]> Table(string name) => [.. EmbeddedTable.Rows(typeof(Gazetteer).Assembly, "Names/" + name + ".tsv")];

    [Theory]
    [InlineData("people", 0, 1500)]
    [InlineData("places", 0, 3500)]
    [InlineData("organisations", 0, 600)]
    [InlineData("countries", 1, 235)]
    public void Every_entity_has_one_row_and_an_id_of_the_two_kinds(string table, int column, int atLeast)
    {
        var ids = Table(table).Select(r => r[column]).ToList();

        ids.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        ids.ShouldAllBe(i => System.Text.RegularExpressions.Regex.IsMatch(i, "^(Q[1-9][0-9]*|isnad:[a-z0-9-]+)$"));
    }

    [Fact]
    public void A_verb_before_a_first_name_is_no_other_spelling_of_a_club() =>
        Running
            .Analyse("قالت سارة العلي إن الفريق عاد إلى المدينة أمس بعد رحلة طويلة.")
            .Mentions.ShouldNotContain(m => m.Text.Contains("قالت", StringComparison.Ordinal));

    [Fact]
    public void No_id_stands_in_two_tables() =>
        Table("people")
            .Concat(Table("places"))
            .Concat(Table("organisations"))
            .Select(r => r[0])
            .Concat(Table("countries").Select(r => r[1]))
            .GroupBy(i => i, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ShouldBeEmpty();

    [Fact]
    public void Spellings_that_mean_several_entities_are_noted()
    {
        var noted = Table("shared").Select(r => r[0]).ToHashSet(StringComparer.Ordinal);

        Gazetteer
            .Shipped.Shared.Where(n => n.Value.Select(k => k.Id).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(n => n.Key)
            .Where(s => !noted.Contains(s))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("الجيش السوري", "isnad:army-syr")]
    [InlineData("وزارة الصحة التونسية", "isnad:ministry-health-tun")]
    [InlineData("الشرطة الهولندية", "isnad:police-nld")]
    [InlineData("القوات الكورية الشمالية", "isnad:army-prk")]
    [InlineData("الحكومة السعودية", "isnad:government-sau")]
    public void A_noun_with_the_adjective_of_a_country_is_a_body(string text, string id) =>
        Running.Analyse("أعلنت " + text + " ذلك أمس.").Mentions.ShouldContain(m => m.Text == text && m.Entity!.Id.Value == id);

    [Fact]
    public void The_adjective_of_a_minister_makes_no_ministry() =>
        Running
            .Analyse("وقال وزير الخارجية الهولندي إن بلاده مستعدة.")
            .Mentions.ShouldNotContain(m => m.Kind == global::Isnad.Analysis.MentionKind.Organisation);

    [Theory]
    [InlineData("وبيونغ يانغ", "بيونغ يانغ")]
    [InlineData("بواشنطن", "واشنطن")]
    [InlineData("ولبنان", "لبنان")]
    public void Joined_particles_stay_outside_the_name(string written, string name) =>
        Running
            .Analyse("التقى الوفدان في القاهرة " + written + " هذا الأسبوع.")
            .Mentions.ShouldContain(m => m.Text == name && m.Entity != null);

    [Theory]
    [InlineData("في أبريل/نيسان الماضي زادت الأسعار.")]
    [InlineData("أصيب اللاعب في قدمه اليمنى وخرج من الملعب.")]
    [InlineData("بلغ المتوسط السنوي للنمو حده الأقصى في القاعدة الأولى.")]
    public void Ordinary_words_are_no_names(string text) =>
        Running.Analyse(text).Mentions.Where(m => m.Text is not "اليمنى").ShouldBeEmpty();
}
