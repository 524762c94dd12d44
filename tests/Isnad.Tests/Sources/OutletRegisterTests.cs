using System.Text.RegularExpressions;
using Isnad.Arabic.Letters;
using Isnad.Outlets;
using Isnad.Sources;

namespace Isnad.Tests.Sources;

public partial class OutletRegisterTests
{
    private static readonly IReadOnlyList<Outlet> All = OutletRegister.Shipped.All;

    [Fact]
    public void The_register_holds_what_arabic_news_names()
    {
        All.Count(o => o.Kind != "agency").ShouldBeGreaterThanOrEqualTo(250);
        All.Count(o => o.Kind == "agency").ShouldBeGreaterThanOrEqualTo(60);
    }

    [Fact]
    public void Ids_are_unique_and_plain() =>
        All.GroupBy(o => o.Id, StringComparer.Ordinal).Where(g => g.Count() > 1 || !Id().IsMatch(g.Key)).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void A_domain_belongs_to_one_outlet_and_is_one() =>
        All.SelectMany(o => o.Domains.Select(d => (Domain: d, o.Id)))
            .GroupBy(d => d.Domain, StringComparer.Ordinal)
            .Where(g => g.Count() > 1 || !Domain().IsMatch(g.Key) || g.Key.StartsWith("www.", StringComparison.Ordinal))
            .Select(g => g.Key)
            .ShouldBeEmpty();

    [Fact]
    public void Every_outlet_has_an_arabic_name_first() =>
        All.Where(o => !o.Names[0].Any(c => c is >= '\u0621' and <= '\u064A') || o.Names.Any(n => n.Trim() != n || n.Length == 0))
            .Select(o => o.Id)
            .ShouldBeEmpty();

    [Fact]
    public void No_name_leads_to_two_outlets()
    {
        var names = All.SelectMany(o => o.Names.Select(n => (Name: Folding.Fold(n), o.Id)).Distinct());

        names
            .GroupBy(n => n.Name, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key + ": " + string.Join(", ", g.Select(n => n.Id)))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("أسوشتيد برس", "ap")]
    [InlineData("اسوشييتدبرس", "ap")]
    [InlineData("نويورك تايمز", "nyt")]
    [InlineData("واشنطون بوست", "wapo")]
    public void A_foreign_outlet_is_known_in_spellings_that_are_not_listed(string spelling, string id) =>
        OutletRegister.Shipped.Find(spelling).ShouldNotBeNull().Id.ShouldBe(id);

    [Theory]
    [InlineData("وزارة الصحة")]
    [InlineData("سالم البحري")]
    [InlineData("مدينة المرجان")]
    public void A_name_that_sounds_like_no_outlet_is_none(string name) => OutletRegister.Shipped.Find(name).ShouldBeNull();

    [Fact]
    public void Kinds_countries_and_owners_are_of_the_known_ones()
    {
        string[] kinds = ["agency", "daily", "magazine", "broadcaster", "site", "aggregator"];
        // ISO 3166-1 alpha-3, of the countries that have an outlet here; XKX is the usual one for Kosovo.
        var countries = Countries.Split(' ').ToHashSet(StringComparer.Ordinal);

        All.Where(o => !kinds.Contains(o.Kind) || (o.Country.Length > 0 && !countries.Contains(o.Country)) || !Owner().IsMatch(o.Owner))
            .Select(o => $"{o.Id} {o.Kind} {o.Country} {o.Owner}")
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("https://www.reuters.com/world/1", "reuters")]
    [InlineData("https://arabic.rt.com/1", "rt")]
    [InlineData("https://m.aawsat.com/1", "aawsat")]
    public void An_address_leads_to_its_outlet(string url, string id) => OutletRegister.Shipped.OfUrl(url)!.Id.ShouldBe(id);

    [Theory]
    [InlineData("فرانس برس", "afp")]
    [InlineData("أ ف ب", "afp")]
    [InlineData("AFP", "afp")]
    [InlineData("واس", "spa")]
    [InlineData("الجزيره نت", "aljazeera")]
    [InlineData("وكاله الانباء اللبنانيه", "nna")]
    public void A_name_in_any_spelling_leads_to_its_outlet(string name, string id) => OutletRegister.Shipped.Find(name)!.Id.ShouldBe(id);

    private const string Countries =
        "AFG ARE ARM AUS AUT AZE BEL BGD BGR BHR BLR BRA CAN CHE CHN COM CUB CYP CZE DEU DJI DNK DZA EGY ERI ESP ETH FIN FRA GBR GRC HKG HUN IDN IND IRL IRN IRQ ISR ITA JOR JPN KAZ KEN KOR KWT LBN LBY LUX MAR MEX MLI MLT MRT MYS NGA NLD NOR NZL OMN PAK POL PRK PRT PSE QAT ROU RUS SAU SDN SEN SGP SOM SRB SSD SWE SYR TCD THA TUN TUR UKR USA VAT VEN YEM ZAF XKX";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]
    private static partial Regex Domain();

    [GeneratedRegex("^(state|party|private)?(;? ?owner:[a-z0-9-]+)?$")]
    private static partial Regex Owner();
}
