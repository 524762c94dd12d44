using System.IO.Compression;
using System.Net;
using Isnad.Sources.Web;
using Microsoft.AspNetCore.Http;

namespace Isnad.Tests.Acquisition;

public sealed class FetcherTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 9, 6, 0, 0, TimeSpan.Zero);

    private readonly JumpingClock _clock = new(Morning);

    [Fact]
    public async Task The_user_agent_names_a_contact_and_nothing_that_a_header_cannot_carry()
    {
        await using var site = await Site(_ => Task.CompletedTask);
        using var fetcher = site.Fetcher(new FetchSettings { Contact = "desk@shiraa.example\r\nX-Evil: 1 (مكتب)" });

        (await fetcher.Get(site.Url("/a"))).Status.ShouldBe(200);

        site.Log.Last().UserAgent.ShouldBe("IsnadBot/0.1 (+desk@shiraa.exampleX-Evil: 1)");
    }

    [Fact]
    public async Task Robots_are_read_once_and_obeyed()
    {
        await using var site = await Site(c => c.Says("نعم"), robots: "User-agent: *\nDisallow: /private/");
        using var fetcher = site.Fetcher();

        (await fetcher.Get(site.Url("/private/1"))).Problem!.Code.ShouldBe("ISN106");
        (await fetcher.Get(site.Url("/public/1"))).Status.ShouldBe(200);

        site.Log.Select(s => s.Path).ShouldBe(["/robots.txt", "/public/1"]);
    }

    [Fact]
    public async Task Robots_that_lead_into_a_private_network_are_not_asked_for_through_a_proxy_either()
    {
        await using var site = await TestSite.Start(
            _clock,
            c => c.Request.Path == "/robots.txt" ? c.Leads("http://169.254.169.254/latest/") : c.Says("نعم")
        );
        using var fetcher = site.Fetcher(
            new FetchSettings { Contact = "desk@shiraa.example", Proxy = new Uri($"http://127.0.0.1:{site.Port}") }
        );

        await fetcher.Get("http://shiraa.example/1");

        site.Log.Select(s => s.Host).ShouldContain("shiraa.example");
        site.Log.Select(s => s.Host).ShouldNotContain("169.254.169.254");
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(403, true)]
    [InlineData(500, false)]
    [InlineData(503, false)]
    [InlineData(429, false)]
    public async Task Without_robots_everything_is_allowed_and_with_robots_that_fail_nothing(int status, bool allowed)
    {
        await using var site = await TestSite.Start(_clock, c => c.Request.Path == "/robots.txt" ? c.Fails(status) : c.Says("نعم"));
        using var fetcher = site.Fetcher();

        var answer = await fetcher.Get(site.Url("/1"));
        var second = await fetcher.Get(site.Url("/2"));

        if (allowed)
            answer.Status.ShouldBe(200);
        else
            (answer.Problem!.Code, answer.Passing, second.Problem!.Code).ShouldBe(("ISN111", true, "ISN111"));
        site.Log.Count(s => s.Path == "/robots.txt").ShouldBe(1); // not again for every page
        site.Log.Count(s => s.Path != "/robots.txt").ShouldBe(allowed ? 2 : 0);
    }

    [Fact]
    public async Task Robots_that_never_end_are_read_as_far_as_they_count()
    {
        await using var site = await TestSite.Start(
            _clock,
            async c =>
            {
                if (c.Request.Path != "/robots.txt")
                    return;
                await c.Says("User-agent: *\nDisallow: /private/\n");
                await Endless(c);
            }
        );
        using var fetcher = site.Fetcher();

        (await fetcher.Get(site.Url("/private/1"))).Problem!.Code.ShouldBe("ISN106");
        (await fetcher.Get(site.Url("/1"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Between_two_requests_to_a_host_there_is_the_delay_that_its_robots_ask_for()
    {
        await using var site = await Site(c => c.Says("نعم"), robots: "User-agent: *\nCrawl-delay: 7");
        using var fetcher = site.Fetcher();

        for (var i = 0; i < 3; i++)
            await fetcher.Get(site.Url("/" + i));

        Gaps(site).Skip(1).ShouldAllBe(gap => gap >= TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task Many_who_ask_one_host_at_once_take_turns()
    {
        await using var site = await Site(c => c.Says("نعم"));
        using var fetcher = site.Fetcher();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => fetcher.Get(site.Url("/" + i))));

        Gaps(site).ShouldAllBe(gap => gap >= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_short_wait_that_a_host_asks_for_is_waited_and_a_long_one_is_left_to_another_run()
    {
        var asked = 0;
        await using var site = await Site(c =>
            c.Request.Path == "/short" && asked++ == 0 ? c.Fails(429, "30")
            : c.Request.Path == "/long" ? c.Fails(503, "7200")
            : c.Says("نعم")
        );
        using var fetcher = site.Fetcher();

        (await fetcher.Get(site.Url("/short"))).Status.ShouldBe(200);
        var refused = await fetcher.Get(site.Url("/long"));
        var after = await fetcher.Get(site.Url("/other"));

        Gaps(site).ShouldContain(gap => gap >= TimeSpan.FromSeconds(30));
        (refused.Passing, refused.RetryAfter).ShouldBe((true, TimeSpan.FromHours(2)));
        (after.Asked, after.Passing).ShouldBe((false, true));
        site.Log.ShouldNotContain(s => s.Path == "/other");
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var site = await Site(c => c.SaysTagged("نعم", "text/html"));
        using var fetcher = site.Fetcher();

        var first = await fetcher.Get(site.Url("/1"));
        var second = await fetcher.Get(site.Url("/1"), first.ETag, first.LastModified);

        (second.NotModified, second.Problem).ShouldBe((true, null));
        site.Log.Last().IfNoneMatch.ShouldBe(first.ETag);
    }

    [Fact]
    public async Task Redirects_are_followed_as_far_as_they_lead_somewhere()
    {
        await using var site = await Site(c =>
            c.Request.Path.Value switch
            {
                "/old" => c.Leads("/new", 301),
                "/new" => c.Says("نعم"),
                "/loop" => c.Leads("/loop2"),
                "/loop2" => c.Leads("/loop"),
                var p => c.Leads(p + "x"),
            }
        );
        using var fetcher = site.Fetcher();

        var moved = await fetcher.Get(site.Url("/old"));

        (moved.Status, moved.Final, moved.Moved).ShouldBe((200, site.Url("/new"), site.Url("/new")));
        (await fetcher.Get(site.Url("/loop"))).Problem!.Code.ShouldBe("ISN109");
        (await fetcher.Get(site.Url("/on"))).Problem!.Code.ShouldBe("ISN109");
        site.Log.Count(s => s.Path.StartsWith("/loop", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Theory]
    [InlineData("http://127.0.0.2/x", "ISN107")]
    [InlineData("http://10.1.2.3/latest", "ISN107")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "ISN107")]
    [InlineData("http://[::ffff:10.0.0.1]/", "ISN107")]
    [InlineData("http://2130706434/", "ISN107")]
    [InlineData("http://intranet.local/", "ISN107")]
    [InlineData("file:///etc/passwd", "ISN107")]
    [InlineData("ftp://shiraa.example/x", "ISN107")]
    [InlineData("http://user:secret@shiraa.example/", "ISN107")]
    public async Task A_redirect_out_of_the_public_web_is_not_followed(string target, string code)
    {
        await using var site = await Site(c => c.Leads(target));
        using var fetcher = site.Fetcher();

        (await fetcher.Get(site.Url("/1"))).Problem!.Code.ShouldBe(code);
        (await fetcher.Get(target)).Problem!.Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_name_that_turns_private_between_two_requests_is_refused()
    {
        var looked = 0;
        await using var site = await TestSite.Start(
            _clock,
            c =>
            {
                c.Response.Headers.Connection = "close";
                return c.Says("");
            }
        );
        using var fetcher = new Fetcher(
            new FetchSettings(),
            _clock,
            null,
            new CheckedConnection(
                (_, _) => Task.FromResult(new[] { looked++ < 2 ? IPAddress.Loopback : IPAddress.Parse("127.0.0.9") }),
                a => a.Equals(IPAddress.Loopback)
            )
        );

        (await fetcher.Get(site.Url("/1"))).Status.ShouldBe(200);
        (await fetcher.Get(site.Url("/2"))).Problem!.Code.ShouldBe("ISN107");
    }

    [Fact]
    public async Task Private_networks_are_refused_unless_they_are_allowed()
    {
        await using var site = await Site(c => c.Says("نعم"));
        using var careful = new Fetcher(new FetchSettings(), _clock);
        using var intranet = new Fetcher(new FetchSettings { AllowPrivate = true }, _clock);

        (await careful.Get(site.Url("/1", "127.0.0.1"))).Problem!.Code.ShouldBe("ISN107");
        (await careful.Get(site.Url("/1", "localhost"))).Problem!.Code.ShouldBe("ISN107");
        (await intranet.Get(site.Url("/1", "127.0.0.1"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Bodies_without_end_and_bombs_are_refused()
    {
        await using var site = await Site(c =>
            c.Request.Path == "/bomb" ? Bomb(c)
            : c.Request.Path == "/long" ? Long(c)
            : Endless(c)
        );
        using var fetcher = site.Fetcher(new FetchSettings { LargestBody = 1 << 20 });

        foreach (var path in new[] { "/endless", "/bomb", "/long" })
            (await fetcher.Get(site.Url(path))).Problem!.Code.ShouldBe("ISN108");

        static Task Long(HttpContext c)
        {
            c.Response.ContentLength = 2 << 20;
            return c.Response.Body.WriteAsync(new byte[2 << 20]).AsTask();
        }
    }

    [Fact]
    public async Task Slow_bodies_and_broken_ones_are_asked_again_later()
    {
        await using var site = await Site(async c =>
        {
            if (c.Request.Path == "/slow")
            {
                await c.Says("أو");
                await c.Response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, c.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            }
            else
            {
                c.Response.ContentLength = 1000;
                await c.Says("أو");
                await c.Response.Body.FlushAsync();
                c.Abort();
            }
        });
        using var fetcher = site.Fetcher(new FetchSettings { Timeout = TimeSpan.FromSeconds(1) });

        foreach (var path in new[] { "/slow", "/broken" })
        {
            var answer = await fetcher.Get(site.Url(path));
            (answer.Problem!.Code, answer.Passing).ShouldBe(("ISN105", true));
        }
    }

    [Fact]
    public async Task Headers_that_are_too_long_or_cannot_be_sent_back_do_no_harm()
    {
        await using var site = await Site(c =>
        {
            if (c.Request.Path == "/huge")
                c.Response.Headers["X-Huge"] = new string('x', 100_000);
            else
                c.Response.Headers.ETag = "\"" + new string('e', 2000) + "\"";
            return c.Says("نعم");
        });
        using var fetcher = site.Fetcher();

        (await fetcher.Get(site.Url("/huge"))).Problem!.Code.ShouldBe("ISN105");
        (await fetcher.Get(site.Url("/tag"))).ETag.ShouldBeNull();
        (await fetcher.Get(site.Url("/1"), etag: "\"a\"\r\nX-Evil: 1")).Problem?.Code.ShouldBe("ISN105");
        site.Log.ShouldNotContain(s => s.Path == "/1" && s.IfNoneMatch != null && s.IfNoneMatch.Contains("Evil"));
    }

    [Fact]
    public async Task A_picture_is_no_page()
    {
        await using var site = await Site(c => c.Says([1, 2, 3], "image/png"));
        using var fetcher = site.Fetcher();

        (await fetcher.Get(site.Url("/1"))).Problem!.Code.ShouldBe("ISN202");
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_asked_again_later()
    {
        using var fetcher = new Fetcher(
            new FetchSettings(),
            _clock,
            null,
            new CheckedConnection((_, _) => throw new System.Net.Sockets.SocketException(11001), _ => true)
        );

        var answer = await fetcher.Get("http://shiraa.example/1");

        (answer.Problem!.Code, answer.Passing).ShouldBe(("ISN111", true));
    }

    internal static async Task Endless(HttpContext context)
    {
        var chunk = new byte[1 << 16];
        Array.Fill(chunk, (byte)'\n');
        try
        {
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // whoever asked has gone, as it should
        }
    }

    internal static async Task Bomb(HttpContext context)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            for (var i = 0; i < 64; i++)
                gzip.Write(new byte[1 << 20]);
        context.Response.Headers.ContentEncoding = "gzip";
        context.Response.ContentType = "text/html";
        try
        {
            await context.Response.Body.WriteAsync(packed.ToArray(), context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // as above
        }
    }

    private Task<TestSite> Site(Func<HttpContext, Task> answer, string robots = "") =>
        TestSite.Start(_clock, c => c.Request.Path == "/robots.txt" ? c.Says(robots, "text/plain") : answer(c));

    private static IEnumerable<TimeSpan> Gaps(TestSite site) => site.Log.Zip(site.Log.Skip(1), (a, b) => b.At - a.At);
}
