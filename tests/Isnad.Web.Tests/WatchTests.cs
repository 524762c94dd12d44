using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Isnad.Pipeline;
using Isnad.Sources.Web;
using Isnad.Storage;
using Isnad.Web.Serving;
using Isnad.Web.Watches;

namespace Isnad.Web.Tests;

public class WatchTests
{
    /// <summary>Webhooks of these tests go to this machine.</summary>
    private static readonly FetchSettings Private = new() { AllowPrivate = true };

    private const string Late =
        """{"id":"late","outlet":"الشراع","title":"انتشال حطام السنونو","published":"2031-03-14T10:00:00Z","text":"انتشلت فرق الإنقاذ حطام العبّارة «السنونو» قبالة رأس المرجان، وقالت وزارة النقل إن 17 شخصا قتلوا في غرقها."}""";

    [Fact]
    public async Task A_watched_search_gives_a_digest_of_what_came_in_since()
    {
        await using var site = await Site.OfSamples();
        var made = await site.Post("/search?q=السنونو", "/watches", ("kind", "search"), ("subject", "?q=السنونو"), ("name", "السنونو"));
        var address = made.Headers.Location!.ToString().Split('?')[0];
        (await site.Get(address + ".rss")).ShouldNotContain("<item>");

        Import(site, Late);

        (await site.Get(address)).ShouldContain("انتشال حطام السنونو");
        (await site.Get(address + ".rss")).ShouldContain("انتشال حطام السنونو");
    }

    [Fact]
    public async Task A_digest_goes_once_to_the_webhook_signed_with_the_secret()
    {
        await using var site = await Site.OfSamples(o => o with { Fetch = Private });
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var hook = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/hook";
        using var wish = Wish(hook, null);
        using var watch = JsonDocument.Parse(
            await (await site.Http.PostAsync(new Uri("/api/v1/watches", UriKind.Relative), wish)).Content.ReadAsStringAsync()
        );
        Import(site, Late);
        using var pool = new StorePool(site.StorePath);
        var clock = new Later(TimeSpan.FromHours(30));
        var options = new ServeOptions
        {
            Store = site.StorePath,
            DigestHour = 0,
            Fetch = Private,
        };
        using var courier = new Courier(pool, options, clock);
        var maker = new DigestMaker(pool, courier, options, clock);

        var making = maker.Make();
        var (head, body) = await Receive(listener);
        (await making).ShouldBe(1);
        (await maker.Make()).ShouldBe(0);

        var signature = head.Split("\r\n").Single(l => l.StartsWith("X-Isnad-Signature:", StringComparison.OrdinalIgnoreCase)).Split(": ")[
            1
        ];
        var seconds = signature.Split(',')[0][2..];
        var expected = Convert.ToHexStringLower(
            HMACSHA256.HashData(
                Encoding.UTF8.GetBytes(watch.RootElement.GetProperty("secret").GetString()!),
                Encoding.UTF8.GetBytes(seconds + "." + body)
            )
        );
        signature.ShouldBe($"t={seconds},v1={expected}");
        using var sent = JsonDocument.Parse(body);
        sent.RootElement.GetProperty("articles")[0].GetProperty("title").GetString().ShouldBe("انتشال حطام السنونو");
        (await site.Get("/watches/" + watch.RootElement.GetProperty("id").GetString())).ShouldContain("انتشال حطام السنونو");
    }

    [Fact]
    public async Task A_webhook_that_does_not_answer_is_a_problem_and_is_tried_again()
    {
        await using var site = await Site.OfSamples(o => o with { Fetch = Private });
        using var wish = Wish("http://127.0.0.1:1/", null);
        await site.Http.PostAsync(new Uri("/api/v1/watches", UriKind.Relative), wish);
        Import(site, Late);
        using var pool = new StorePool(site.StorePath);
        var clock = new Later(TimeSpan.FromHours(30));
        var options = new ServeOptions
        {
            Store = site.StorePath,
            DigestHour = 0,
            Fetch = Private,
        };
        using var courier = new Courier(pool, options, clock);

        await new DigestMaker(pool, courier, options, clock).Make();

        (await site.Get("/problems.json")).ShouldContain("ISN511");
        pool.Read(store => store.Watches.Digests(store.Watches.All()[0].Id, 1)[0])
            .ShouldSatisfyAllConditions(d => d.Delivered.ShouldBeFalse(), d => d.Tries.ShouldBe(1), d => d.Articles.Count.ShouldBe(1));
    }

    [Fact]
    public async Task A_digest_goes_by_mail_through_the_server_of_the_user()
    {
        await using var post = new FakeMailServer();
        var server = new MailServer("127.0.0.1", post.Port, "isnad@alshira.example", null, null, Encrypted: false);
        await using var site = await Site.OfSamples(o => o with { Mail = server });
        using var wish = Wish(null, "desk@alshira.example");
        await site.Http.PostAsync(new Uri("/api/v1/watches", UriKind.Relative), wish);
        Import(site, Late);
        using var pool = new StorePool(site.StorePath);
        var clock = new Later(TimeSpan.FromHours(30));
        var options = new ServeOptions
        {
            Store = site.StorePath,
            DigestHour = 0,
            Mail = server,
            PublicUrl = new Uri("https://news.example/isnad/"),
        };
        using var courier = new Courier(pool, options, clock);

        await new DigestMaker(pool, courier, options, clock).Make();

        var letter = await post.Letter.WaitAsync(TimeSpan.FromMinutes(1));
        letter.From.ShouldBe("isnad@alshira.example");
        letter.To.ShouldBe(["desk@alshira.example"]);
        letter.Subject.ShouldStartWith("السنونو · ");
        letter.Body.ShouldContain("انتشال حطام السنونو");
        letter.Body.ShouldContain("https://news.example/isnad/articles/a");
        Digest(pool).Delivered.ShouldBeTrue();
        (await site.Get("/problems.json")).ShouldNotContain("ISN511");
    }

    [Fact]
    public async Task A_digest_counts_all_that_came_in_also_on_a_day_of_many()
    {
        await using var site = await Site.OfSamples();
        using var wish = Wish(null, null);
        await site.Http.PostAsync(new Uri("/api/v1/watches", UriKind.Relative), wish);
        Import(
            site,
            [
                .. Enumerable
                    .Range(1, 230)
                    .Select(n =>
                        $$"""{"id":"n{{n}}","outlet":"الشراع","title":"السنونو {{n}}","text":"أبحرت العبّارة «السنونو» للمرة {{n}}."}"""
                    ),
            ]
        );
        using var pool = new StorePool(site.StorePath);
        var clock = new Later(TimeSpan.FromHours(30));
        var options = new ServeOptions { Store = site.StorePath, DigestHour = 0 };
        using var courier = new Courier(pool, options, clock);

        await new DigestMaker(pool, courier, options, clock).Make();

        Digest(pool).Articles.Count.ShouldBe(230);
    }

    [Fact]
    public async Task A_webhook_that_has_its_digest_does_not_get_it_again_when_the_mail_failed()
    {
        var nobody = new MailServer("127.0.0.1", 1, "isnad@alshira.example", null, null, Encrypted: false);
        await using var site = await Site.OfSamples(o => o with { Mail = nobody, Fetch = Private });
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var wish = Wish($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/hook", "desk@alshira.example");
        (await site.Http.PostAsync(new Uri("/api/v1/watches", UriKind.Relative), wish)).StatusCode.ShouldBe(HttpStatusCode.OK);
        Import(site, Late);
        using var pool = new StorePool(site.StorePath);
        var clock = new Later(TimeSpan.FromHours(30));
        var options = new ServeOptions
        {
            Store = site.StorePath,
            DigestHour = 0,
            Mail = nobody,
            Fetch = Private,
        };
        using var courier = new Courier(pool, options, clock);
        var maker = new DigestMaker(pool, courier, options, clock);
        var making = maker.Make();
        await Receive(listener);
        await making;
        Digest(pool).Delivered.ShouldBeFalse();
        var problem = pool.Read(store => store.Problems.All().Single(p => p.Problem.Code == "ISN511").Problem);
        problem.Message("ar").ShouldContain("رُفض الاتصال");

        await maker.Make();
        listener.Pending().ShouldBeFalse();

        await using var post = new FakeMailServer();
        options = options with { Mail = nobody with { Port = post.Port } };
        using var again = new Courier(pool, options, clock);
        await new DigestMaker(pool, again, options, clock).Make();
        (await post.Letter.WaitAsync(TimeSpan.FromMinutes(1))).To.ShouldBe(["desk@alshira.example"]);
        listener.Pending().ShouldBeFalse();
        Digest(pool).Delivered.ShouldBeTrue();
        (await site.Get("/problems.json")).ShouldNotContain("ISN511");
    }

    [Fact]
    public async Task Without_a_mail_server_nobody_can_watch_by_mail_and_a_watch_from_before_says_why()
    {
        await using var site = await Site.OfSamples();
        using var wish = Wish(null, "desk@alshira.example");

        using var refused = await site.Http.PostAsync(new Uri("/api/v1/watches", UriKind.Relative), wish);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("ISN513");
        using var pool = new StorePool(site.StorePath);
        pool.Write(store =>
        {
            var before = new Watch("w1", "search", "?q=السنونو", "x", null, "", "desk@alshira.example", DateTimeOffset.UnixEpoch, 0);
            store.Write(() => store.Watches.Put(before));
            return 0;
        });
        var clock = new Later(TimeSpan.FromHours(30));
        var options = new ServeOptions { Store = site.StorePath, DigestHour = 0 };
        using var courier = new Courier(pool, options, clock);
        await new DigestMaker(pool, courier, options, clock).Make();
        (await site.Get("/problems.json")).ShouldContain("ISN513");
    }

    [Fact]
    public async Task News_is_told_to_pages_that_are_open()
    {
        await using var site = await Site.OfSamples();
        using var live = await site.Http.GetAsync(new Uri("/live?since=20", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await live.Content.ReadAsStreamAsync());

        (await reader.ReadLineAsync()).ShouldBe("event: news");
        (await reader.ReadLineAsync()).ShouldStartWith("data: {\"articles\":");
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080", "http://127.0.0.1:22/", false)]
    [InlineData("http://0.0.0.0:5080", "http://desk.internal/hook", false)]
    [InlineData("http://0.0.0.0:5080", "https://hooks.example/1", true)]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5678/hook", false)]
    [InlineData("http://127.0.0.1:5080", "http://169.254.169.254/latest", false)]
    public void A_server_sends_nothing_into_its_own_network_unless_that_is_set(string server, string webhook, bool reaches)
    {
        var options = new ServeOptions { Store = "", Address = new Uri(server) };

        Courier.Reaches(options, new Uri(webhook)).ShouldBe(reaches);
        Courier.Reaches(options with { Fetch = Private }, new Uri(webhook)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("search", "", null, null)]
    [InlineData("storyline", "l0000000000000000", null, null)]
    [InlineData("search", "?q=x", "javascript:alert(1)", null)]
    [InlineData("search", "?q=x", "file:///etc/passwd", null)]
    [InlineData("search", "?q=x", null, "a@b.example\r\nBcc: c@d.example")]
    public async Task What_cannot_be_watched_is_a_coded_problem(string kind, string subject, string? webhook, string? mail)
    {
        await using var site = await Site.OfSamples();
        using var wish = new StringContent(
            JsonSerializer.Serialize(
                new
                {
                    kind,
                    subject,
                    name = "x",
                    webhook,
                    mail,
                }
            ),
            Encoding.UTF8,
            "application/json"
        );

        using var answer = await site.Http.PostAsync(new Uri("/api/v1/watches", UriKind.Relative), wish);

        ((int)answer.StatusCode).ShouldBeOneOf(400, 404);
        (await site.Get("/watches.json")).ShouldNotContain("\"id\"");
    }

    private static StringContent Wish(string? webhook, string? mail) =>
        new(
            JsonSerializer.Serialize(
                new
                {
                    kind = "search",
                    subject = "?q=السنونو",
                    name = "السنونو",
                    webhook,
                    mail,
                }
            ),
            Encoding.UTF8,
            "application/json"
        );

    private static Digest Digest(StorePool pool) => pool.Read(store => store.Watches.Digests(store.Watches.All()[0].Id, 1)[0]);

    private static void Import(Site site, params string[] rows)
    {
        using var store = Store.Open(site.StorePath);
        var desk = new Newsdesk(store, TimeProvider.System);
        desk.Take(new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), 1).Read(Site.Rows(rows)));
        desk.Track();
    }

    private static async Task<(string Head, string Body)> Receive(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync().WaitAsync(TimeSpan.FromSeconds(20));
        var stream = client.GetStream();
        var bytes = new MemoryStream();
        var buffer = new byte[65536];
        while (true)
        {
            bytes.Write(buffer, 0, await stream.ReadAsync(buffer));
            var text = Encoding.UTF8.GetString(bytes.ToArray());
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end < 0)
                continue;
            var length = int.Parse(
                text[..end].Split("\r\n").Single(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Split(':')[1]
            );
            if (bytes.Length < Encoding.UTF8.GetByteCount(text[..end]) + 4 + length)
                continue;
            await stream.WriteAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"u8.ToArray());
            return (text[..end], text[(end + 4)..]);
        }
    }

    private sealed class Later(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
