using System.Net;
using System.Text;
using Isnad.Analysis;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Storage;
using Isnad.Web.Serving;

namespace Isnad.Web.Tests;

/// <summary>The application on a store of its own, served by real Kestrel on a free port.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebServer _server;

    private Site(string folder, WebServer server, HttpClientHandler handler)
    {
        _folder = folder;
        _server = server;
        Http = new HttpClient(handler) { BaseAddress = server.Address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Http { get; }

    public string Address => _server.Address.GetLeftPart(UriPartial.Authority);

    public string StorePath => Path.Combine(_folder, "isnad.db");

    /// <summary>The sample newsroom, read once for all tests; each gets a copy.</summary>
    private static readonly Lazy<byte[]> Samples = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("isnad-web-").FullName;
        Fill(Path.Combine(folder, "read.db"), new InputReader().Read([Repository.Samples]));
        using (var store = Store.Open(Path.Combine(folder, "read.db")))
            store.Backup(Path.Combine(folder, "isnad.db"));
        var bytes = File.ReadAllBytes(Path.Combine(folder, "isnad.db"));
        Directory.Delete(folder, recursive: true);
        return bytes;
    });

    /// <summary>Serves a store that holds some inputs.</summary>
    public static Task<Site> Of(IEnumerable<InputItem> inputs, Func<ServeOptions, ServeOptions>? change = null) =>
        Serve(path => Fill(path, inputs), change);

    private static void Fill(string path, IEnumerable<InputItem> inputs)
    {
        using var store = Store.Open(path);
        var desk = new Newsdesk(store, TimeProvider.System);
        desk.Take(new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), 2).Read(inputs));
        desk.Track();
    }

    private static async Task<Site> Serve(Action<string> fill, Func<ServeOptions, ServeOptions>? change)
    {
        var folder = Directory.CreateTempSubdirectory("isnad-web-").FullName;
        var path = Path.Combine(folder, "isnad.db");
        fill(path);
        var options = new ServeOptions
        {
            Store = path,
            Address = new Uri("http://127.0.0.1:0"),
            Limits = false,
        };
        var server = WebServer.Prepare(change is null ? options : change(options), TimeProvider.System);
        await server.Start();
        return new Site(
            folder,
            server,
            new HttpClientHandler
            {
                AllowAutoRedirect = false,
                UseCookies = true,
                CookieContainer = new CookieContainer(),
                UseProxy = false,
            }
        );
    }

    /// <summary>Serves the sample newsroom.</summary>
    public static Task<Site> OfSamples(Func<ServeOptions, ServeOptions>? change = null) =>
        Serve(path => File.WriteAllBytes(path, Samples.Value), change);

    /// <summary>Articles as JSON Lines would give them.</summary>
    public static IEnumerable<InputItem> Rows(params string[] rows) =>
        rows.Select((row, i) => new InputItem.Got(new Page("rows.jsonl", PageKind.JsonRow, Encoding.UTF8.GetBytes(row)) { Index = i }));

    /// <summary>The text of a page that must be there.</summary>
    public async Task<string> Get(string path)
    {
        using var answer = await Http.GetAsync(new Uri(path, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path + "\n" + text[..Math.Min(text.Length, 500)]);
        return text;
    }

    /// <summary>Sends a form as the page that holds it would.</summary>
    public async Task<HttpResponseMessage> Post(string page, string action, params (string Name, string Value)[] fields)
    {
        var form = await Get(page);
        var token = System
            .Text.RegularExpressions.Regex.Match(
                form,
                "name=\"token\" value=\"([^\"]+)\"",
                System.Text.RegularExpressions.RegexOptions.None,
                TimeSpan.FromSeconds(5)
            )
            .Groups[1]
            .Value;
        using var content = new FormUrlEncodedContent(
            fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)).Append(new("token", WebUtility.HtmlDecode(token)))
        );
        return await Http.PostAsync(new Uri(action, UriKind.Relative), content);
    }

    /// <summary>The ids of stories, the one with most articles first.</summary>
    public List<string> Stories()
    {
        using var store = Store.Open(StorePath);
        return [.. store.Stories.Largest(50).Select(r => r.Id.Value)];
    }

    /// <summary>Every page there is, with one example of each kind.</summary>
    public List<string> Pages()
    {
        using var store = Store.Open(StorePath);
        var story = store.Stories.Largest(1)[0].Id.Value;
        var articles = store.Lists.OfStory(story).Where(a => a.Outlet is not null).ToList();
        var speaker = store
            .Stories.Find(story)!
            .Articles.SelectMany(a => store.Articles.Find(a.Value)!.Statements)
            .First(s => s.SpeakerName.Length > 0 && !s.Anonymous);
        var pages = new List<string>
        {
            "/",
            "/?order=origins",
            "/stories",
            "/stories/" + story,
            "/stories/" + story + "?all=1",
            "/articles/" + articles[0].Id.Value,
            "/articles/" + articles[^1].Id.Value + "?e=0-20",
            $"/compare/{articles[0].Id.Value}/{articles[1].Id.Value}",
            "/storylines",
            "/people",
            "/people/" + Uri.EscapeDataString(speaker.SpeakerEntity?.Id.Value ?? speaker.SpeakerName),
            "/outlets",
            "/outlets/" + Uri.EscapeDataString(articles[0].Outlet!),
            "/search",
            "/search?q=" + Uri.EscapeDataString(articles[0].Title!.Split(' ')[0]),
            "/sources",
            "/problems",
            "/decisions",
            "/watches",
            "/settings",
            "/about",
            "/paste",
            "/api/v1",
            "/no-such-page",
        };
        if (store.Storylines.All().FirstOrDefault() is { } line)
            pages.Add("/storylines/" + line.Id.Value);
        return pages;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>The sample newsroom and a browser, shared by all tests that change nothing.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    public Site Site { get; private set; } = null!;

    public Microsoft.Playwright.IBrowser? Browser { get; private set; }

    private Microsoft.Playwright.IPlaywright? _playwright;

    public async Task InitializeAsync()
    {
        Site = await Site.OfSamples();
        if (Chromium.Path is null)
            return;
        _playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-gpu"] }
        );
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        await Site.DisposeAsync();
    }
}

[CollectionDefinition("samples")]
public sealed class SampleCollection : ICollectionFixture<SampleSite>;
