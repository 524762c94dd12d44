using Isnad.Sources.Web;

namespace Isnad.Tests.Sources;

/// <summary>The rules of RFC 9309, a case each.</summary>
public class RobotsTests
{
    [Theory]
    [InlineData("user-agent: IsnadBot\ndisallow: /", "/x", false)]
    [InlineData("USER-AGENT: isnadbot\nDISALLOW: /", "/x", false)] // case of keys and of our name does not count
    [InlineData("User-agent: OtherBot\nDisallow: /", "/x", true)]
    [InlineData("User-agent: IsnadBotNews\nDisallow: /", "/x", true)] // another token, not a beginning of ours
    [InlineData("User-agent: Isnad\nDisallow: /", "/x", true)]
    [InlineData("User-agent: IsnadBot/0.1\nDisallow: /", "/x", false)] // a version behind the token
    [InlineData("User-agent: *\nDisallow: /", "/x", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: IsnadBot\nAllow: /", "/x", true)] // our own group stands before the one for all
    [InlineData("User-agent: IsnadBot\nDisallow:\n\nUser-agent: *\nDisallow: /", "/x", true)] // and be it empty
    [InlineData("User-agent: IsnadBot\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: IsnadBot\nDisallow: /b", "/b", false)] // groups of one name are one
    [InlineData("User-agent: IsnadBot\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: IsnadBot\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: x\nUser-agent: IsnadBot\nDisallow: /a", "/a", false)] // two names over one group
    [InlineData("User-agent: x\nSitemap: https://shiraa.example/s.xml\nUser-agent: IsnadBot\nDisallow: /a", "/a", false)] // other lines do not part them
    [InlineData("Disallow: /\nUser-agent: IsnadBot\nAllow: /", "/x", true)] // rules before any name belong to nobody
    [InlineData("User-agent: *\nDisallow: /page\nAllow: /page/open", "/page/open/1", true)] // the longest rule stands
    [InlineData("User-agent: *\nDisallow: /page/closed\nAllow: /page", "/page/closed", false)]
    [InlineData("User-agent: *\nDisallow: /page\nAllow: /page", "/page", true)] // of equal ones the allowing
    [InlineData("User-agent: *\nDisallow: /Fish", "/fish", true)] // paths are case-sensitive
    [InlineData("User-agent: *\nDisallow: /fish", "/fish.html?a=1", false)]
    [InlineData("User-agent: *\nDisallow: /fish/", "/fish", true)]
    [InlineData("User-agent: *\nDisallow: /*.php", "/a/b.php?x", false)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a/b.php?x", true)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a/b.php", false)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a.php/b.php", false)] // the end is matched, not the first place
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1b2c3", false)]
    [InlineData("User-agent: *\nDisallow: /a*c*b", "/a1b2c3", true)]
    [InlineData("User-agent: *\nDisallow: *", "/x", false)]
    [InlineData("User-agent: *\nDisallow: /**********x", "/yyyyx", false)]
    [InlineData("User-agent: *\nDisallow: /$", "/x", true)]
    [InlineData("User-agent: *\nDisallow: /$", "/", false)]
    [InlineData("User-agent: *\nDisallow: /a$b", "/a$b", false)] // a dollar inside is a dollar
    [InlineData("User-agent: *\nDisallow: /\nAllow: /$", "/", true)]
    [InlineData("User-agent: *\nDisallow: /أخبار", "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1", false)] // letters and their percent-encoding are the same
    [InlineData("User-agent: *\nDisallow: /%d8%a3%d8%ae", "/أخبار", false)]
    [InlineData("User-agent: *\nDisallow: /%62%61%7A", "/baz", false)] // what needs no encoding is decoded
    [InlineData("User-agent: *\nDisallow: /a%3Cd.html", "/a%3cd.html", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Fb", "/a/b", true)] // an encoded slash is no slash
    [InlineData("\uFEFFUser-agent: *\nDisallow: /a", "/a", false)] // a byte order mark
    [InlineData("User-agent: *\r\nDisallow: /a\r\n", "/a", false)]
    [InlineData("User-agent: *\rDisallow: /a", "/a", false)]
    [InlineData("User-agent : *  \n\tDisallow :  /a  # secret", "/a", false)]
    [InlineData("# Disallow: /\nUser-agent: *\nDisallow: # nothing", "/a", true)]
    [InlineData("<html>not found</html>", "/a", true)]
    [InlineData("User-agent: *\nDissallow: /a", "/a", false)] // a common slip; obeying it costs nothing
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("", "/a", true)]
    public void A_path_is_allowed_or_not(string text, string path, bool allowed) =>
        RobotsFile.Read(text, FetchSettings.Agent).Allows(path).ShouldBe(allowed);

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 5", 5.0)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5", 0.5)]
    [InlineData("User-agent: *\nCrawl-delay: 9999", 120.0)]
    [InlineData("User-agent: *\nCrawl-delay: Infinity", 120.0)]
    [InlineData("User-agent: *\nCrawl-delay: 5\n\nUser-agent: IsnadBot\nDisallow:\nCrawl-delay: 7", 7.0)]
    [InlineData("User-agent: x\nDisallow: /\nCrawl-delay: 5", null)]
    [InlineData("User-agent: *\nCrawl-delay: -1", null)]
    [InlineData("User-agent: *\nCrawl-delay: NaN", null)]
    public void A_delay_is_kept_within_reason(string text, double? seconds) =>
        RobotsFile.Read(text, FetchSettings.Agent).Delay.ShouldBe(seconds is { } s ? TimeSpan.FromSeconds(s) : null);

    [Fact]
    public void Sitemaps_are_named_for_everybody() =>
        RobotsFile
            .Read(
                "Sitemap: https://shiraa.example/a.xml\nUser-agent: x\nDisallow: /\nSITEMAP: https://shiraa.example/b.xml",
                FetchSettings.Agent
            )
            .Sitemaps.ShouldBe(["https://shiraa.example/a.xml", "https://shiraa.example/b.xml"]);

    [Fact]
    public void A_pattern_made_to_take_long_does_not()
    {
        var hostile = string.Concat(
            Enumerable.Range(0, 60).Select(_ => "Disallow: /" + string.Concat(Enumerable.Repeat("*a", 4000)) + "b\n")
        );

        RobotsFile.Read("User-agent: *\n" + hostile, FetchSettings.Agent).Allows("/" + new string('a', 8000)).ShouldBeTrue();
    }
}
