using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Isnad.Tests.Acquisition;

/// <summary>An invented outlet through a day: what it publishes when, and what goes wrong there.</summary>
internal sealed class Outlet(TimeProvider clock, DateTimeOffset dawn)
{
    public const int Articles = 40;

    private static readonly Encoding Windows1256 = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;
    private static readonly Encoding Iso88596 = CodePagesEncodingProvider.Instance.GetEncoding(28596)!;

    private static readonly string[] Towns =
    [
        "المرسى",
        "الرابية",
        "عين الزرقاء",
        "الكرمة",
        "سهل النخيل",
        "دير الورد",
        "تل القمر",
        "وادي السمسم",
    ];
    private static readonly string[] Matters =
    [
        "ترميم الجسر القديم",
        "توسيع شبكة المياه",
        "افتتاح مدرسة جديدة",
        "إنارة الطريق الساحلي",
        "تنظيف مجرى النهر",
    ];

    private readonly Dictionary<string, int> _asked = new(StringComparer.Ordinal);

    /// <summary>Set once the site is up.</summary>
    public string Home { get; set; } = "";

    public string SlowHome { get; set; } = "";

    /// <summary>Called before a page is answered.</summary>
    public Action<string>? Asked { get; set; }

    public static DateTimeOffset PublishedAt(DateTimeOffset dawn, int n) => dawn.AddMinutes(25 * n);

    public static string Title(int n) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"المجلس البلدي في {Towns[n % Towns.Length]} يقر {Matters[n % Matters.Length]} بكلفة {100 + n} ألف دينار"
        );

    public static string Body(int n, bool corrected = false) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            أقر المجلس البلدي في {Towns[n % Towns.Length]} في جلسته رقم {n + 1} مشروع {Matters[
                n % Matters.Length
            ]} بعد نقاش دام ساعتين حضره أعضاء المجلس وعدد من الأهالي.
            وقال رئيس المجلس سامي الراوي إن الكلفة تبلغ {100 + n} ألف دينار وإن العمل يبدأ خلال {n + 2} يوما، مضيفا أن {(
                corrected ? 70 + n : 20 + n
            )} عاملا من أبناء البلدة سيشاركون فيه.
            وطالب الأهالي بأن تنتهي الأعمال قبل حلول الشتاء، وأعلنت اللجنة الفنية أنها ستنشر تقريرا عن سير العمل كل أسبوعين في مقر البلدية رقم {n
                + 40}.
            """
        );

    /// <summary>Articles that can be had in the end, and those that cannot, with the code that says why.</summary>
    public static readonly IReadOnlyDictionary<int, string> Lost = new Dictionary<int, string>
    {
        [8] = "ISN109",
        [10] = "ISN108",
        [11] = "ISN108",
        [14] = "ISN106",
        [18] = "ISN109",
        [19] = "ISN107",
    };

    public async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var times = _asked[path] = _asked.GetValueOrDefault(path) + 1;
        var now = clock.GetUtcNow();
        if (context.Request.Host.Host == "slow.example")
        {
            await Slow(context, path, now);
            return;
        }
        if (path == "/robots.txt")
            await context.Says("User-agent: *\nDisallow: /private/\nCrawl-delay: 2\n", "text/plain");
        else if (path == "/feed")
            await Feed(context, now);
        else if (path == "/news-sitemap.xml.gz")
            await Sitemap(context, now);
        else if (
            path.Length > 3
            && int.TryParse(path.AsSpan(path.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        )
            await Article(context, path, n, times, now);
        else
            await context.Fails(404);
    }

    private async Task Feed(HttpContext context, DateTimeOffset now)
    {
        if (now >= dawn.AddHours(5) && now < dawn.AddHours(5.4))
        {
            await context.Fails(500);
            return;
        }
        if (now >= dawn.AddHours(9) && now < dawn.AddHours(9.2))
        {
            await context.Fails(429, "1800");
            return;
        }
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>الشراع</title>");
        foreach (var n in Enumerable.Range(0, Articles).Where(n => PublishedAt(dawn, n) <= now).Reverse().Take(12))
        {
            var title = n == 17 && now > dawn.AddHours(11) ? Title(n) + " (تحديث)" : Title(n);
            feed.Append(
                CultureInfo.InvariantCulture,
                $"<item><title>{title}</title><link>{Link(n)}{(n % 5 == 0 ? "?utm_source=rss&amp;utm_medium=feed" : "")}</link><pubDate>{PublishedAt(dawn, n):ddd, dd MMM yyyy HH:mm:ss} +0000</pubDate></item>"
            );
        }
        feed.Append(
            "<item><title>x</title><link>file:///etc/passwd</link></item><item><title>x</title><link>data:text/html,x</link></item><item><title>x</title><link>http://root:secret@shiraa.example/x</link></item>"
        );
        feed.Append(
            "<item><title>x</title><link>http://10.0.0.1/admin</link></item><item><title>x</title><link>http://[::1]/admin</link></item>"
        );
        await context.SaysTagged(feed.Append("</channel></rss>").ToString(), "application/rss+xml; charset=utf-8");
    }

    private async Task Sitemap(HttpContext context, DateTimeOffset now)
    {
        var map = new StringBuilder(
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">"
        );
        foreach (var n in Enumerable.Range(0, Articles).Where(n => PublishedAt(dawn, n) <= now))
            map.Append(
                CultureInfo.InvariantCulture,
                $"<url><loc>{Link(n)}</loc><news:news><news:publication_date>{PublishedAt(dawn, n):yyyy-MM-ddTHH:mm:ss}Z</news:publication_date><news:title>{Title(n)} - الشراع</news:title></news:news></url>"
            );
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(map.Append("</urlset>").ToString()));
        await context.Says(packed.ToArray(), "application/gzip");
    }

    private async Task Article(HttpContext context, string path, int n, int times, DateTimeOffset now)
    {
        Asked?.Invoke(path);
        switch (n)
        {
            case 5 when times <= 2:
                await context.Fails(500);
                break;
            case 6 when times == 1:
                await context.Fails(429, "30");
                break;
            case 7 when path.StartsWith("/a/", StringComparison.Ordinal):
                await context.Leads("/b/7", 301);
                break;
            case 8:
                await context.Leads(path.StartsWith("/a/", StringComparison.Ordinal) ? "/b/8" : "/a/8");
                break;
            case 9 when times == 1:
                await context.Says("<html><p>يتبع");
                await context.Response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case 10:
                await FetcherTests.Endless(context);
                break;
            case 11:
                await FetcherTests.Bomb(context);
                break;
            case 12:
                await context.Says(Windows1256.GetBytes(Page(n, now, "utf-8")), "text/html; charset=utf-8");
                break;
            case 13:
                await context.Says(Iso88596.GetBytes(Page(n, now, null)), "text/html");
                break;
            case 15 when times == 1:
                context.Response.ContentLength = 100_000;
                await context.Says(Page(n, now));
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
            case 16:
                await context.Says(Page(n, now).Replace("</body>", $"<!-- {times} --></body>", StringComparison.Ordinal));
                break;
            case 18:
                await context.Fails(404);
                break;
            case 19:
                await context.Leads("http://169.254.169.254/latest/meta-data/");
                break;
            default:
                await context.SaysTagged(Page(n, now), "text/html; charset=utf-8");
                break;
        }
    }

    private async Task Slow(HttpContext context, string path, DateTimeOffset now)
    {
        if (path == "/robots.txt" && now < dawn.AddMinutes(30))
            await context.Fails(503);
        else if (path == "/robots.txt")
            await context.Says("User-agent: IsnadBot\nCrawl-delay: 10\n", "text/plain");
        else if (path == "/atom.xml")
        {
            var feed = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>البطيء</title>");
            for (var n = 100; n < 115; n++)
                feed.Append(
                    CultureInfo.InvariantCulture,
                    $"<entry><title>{Title(n)}</title><link href=\"/c/{n}\"/><updated>{dawn:yyyy-MM-ddTHH:mm:ssZ}</updated></entry>"
                );
            await context.SaysTagged(feed.Append("</feed>").ToString(), "application/atom+xml");
        }
        else
            await context.SaysTagged(Page(int.Parse(path.AsSpan(3), CultureInfo.InvariantCulture), now), "text/html; charset=utf-8");
    }

    private string Link(int n) => Home + (n == 14 ? "/private/" : "/a/") + n.ToString(CultureInfo.InvariantCulture);

    private string Page(int n, DateTimeOffset now, string? charset = "utf-8")
    {
        var home = n >= 100 ? SlowHome + "/c/" : Home + (n == 7 ? "/b/" : "/a/");
        var body = string.Concat(
            Body(n, corrected: n == 3 && now >= dawn.AddHours(4))
                .Split('\n')
                .Select(p => "<p>" + WebUtility.HtmlEncode(p).Replace("&#", "&#", StringComparison.Ordinal) + "</p>")
        );
        // The letters stand as they are: pages in windows-1256 are to be windows-1256.
        body = WebUtility.HtmlDecode(body);
        return $"""
            <!doctype html><html lang="ar" dir="rtl"><head>{(charset is null ? "" : $"<meta charset=\"{charset}\">")}<title>{Title(
                n
            )} - الشراع</title>
            <link rel="canonical" href="{home}{n}"><meta property="og:title" content="{Title(n)}"><meta property="og:site_name" content="{(
                n >= 100 ? "البطيء" : "الشراع"
            )}">
            <meta property="article:published_time" content="{PublishedAt(dawn, n >= 100 ? 0 : n):yyyy-MM-ddTHH:mm:ss}Z"></head>
            <body><nav><a href="/">الرئيسية</a><a href="/local">محليات</a></nav><article><h1>{Title(
                n
            )}</h1>{body}</article><footer>جميع الحقوق محفوظة</footer></body></html>
            """;
    }
}
