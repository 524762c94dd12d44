using Isnad.Analysis;
using Isnad.Briefs;
using Isnad.Pipeline;

namespace Isnad.Tests.Copies;

public class OriginCountTests
{
    private const int Stories = 200;

    private static readonly Analyser Analyser = Analyser.WithShippedTables();

    [Fact]
    public void Over_generated_stories_the_count_of_origins_is_off_by_less_than_a_tenth_and_labels_of_one_owner_are_one()
    {
        var counter = new OriginCounter();
        var errors = new List<(int Seed, int Truth, int Counted)>();
        for (var seed = 1; seed <= Stories; seed++)
        {
            var made = new GeneratedNewsroom(seed);
            var newsroom = made.Build(Analyser);
            var count = counter.Count(newsroom, [.. newsroom.Articles.Select(a => a.Article.Id)]);
            errors.Add((seed, made.Truth, count.Count));
            made.TwoLabels.Select(id => OriginCounter.OriginOf(newsroom, id).Key)
                .Distinct()
                .Count()
                .ShouldBeLessThanOrEqualTo(1, $"story {seed}");
        }

        errors.Average(e => Math.Abs(e.Truth - e.Counted)).ShouldBeLessThan(0.1, string.Join(' ', errors.Where(e => e.Truth != e.Counted)));
    }

    [Fact]
    public void An_outlet_that_leaves_the_agency_out_once_rests_on_the_one_it_names_elsewhere()
    {
        var count = Chains(
            Running.Told("الشراع", "2031-05-01T09:00", "نقلت رويترز عن وزير النقل سالم الرندي قوله إن الجسر سيغلق أسبوعا كاملا للصيانة."),
            Running.Told("الشراع", "2031-05-01T11:00", "قال وزير النقل سالم الرندي إن الجسر سيغلق أسبوعا كاملا للصيانة."),
            Running.Told("المنارة", "2031-05-01T10:00", "نقلت رويترز عن وزير النقل سالم الرندي قوله إن الجسر سيغلق أسبوعا كاملا للصيانة.")
        );

        count.ShouldBe(1);
    }

    [Fact]
    public void Two_outlets_that_name_no_carrier_are_two_chains() =>
        Chains(
                Running.Told("الشراع", "2031-05-01T09:00", "قال وزير النقل سالم الرندي إن الجسر سيغلق أسبوعا كاملا للصيانة."),
                Running.Told("المنارة", "2031-05-01T10:00", "سيغلق الجسر أسبوعا كاملا للصيانة، على ما أكد وزير النقل سالم الرندي.")
            )
            .ShouldBe(2);

    [Theory]
    [InlineData("سونا", "وكالة الأنباء السودانية")]
    [InlineData("وات", "وكالة الأنباء التونسية")]
    [InlineData("واج", "وكالة أنباء الجزائر")]
    public void An_agency_is_one_by_its_initials_and_spelled_out(string initials, string spelled) =>
        Isnad.Outlets.OutletRegister.Shipped.Find(spelled).ShouldBe(Isnad.Outlets.OutletRegister.Shipped.Find(initials).ShouldNotBeNull());

    private static int Chains(params AnalysedArticle[] articles)
    {
        var (newsroom, _) = Running.OneStory(articles);
        var ids = articles.Select(a => a.Article.Id).ToList();
        return new OriginCounter()
            .CountChains(newsroom, ids, [.. articles.SelectMany(a => a.Statements.Select(s => (a.Article.Id, s)))])
            .Chains;
    }
}
