using System.Collections.Concurrent;
using System.Net;
using Isnad.Sources.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Isnad.Tests.Acquisition;

/// <summary>One request as the site saw it.</summary>
internal sealed record Seen(string Host, string Path, DateTimeOffset At, string? IfNoneMatch, string? UserAgent)
{
    public int Status { get; set; }
}

/// <summary>Outlets on loopback: every host name leads here, and a script says what each answers.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TimeProvider _clock;

    private TestSite(WebApplication app, TimeProvider clock) => (_app, _clock) = (app, clock);

    public ConcurrentQueue<Seen> Log { get; } = [];

    public int Port { get; private set; }

    /// <summary>Every name is this site, and nothing but this site may be reached.</summary>
    public CheckedConnection Connection { get; } =
        new((_, _) => Task.FromResult(new[] { IPAddress.Loopback }), a => a.Equals(IPAddress.Loopback));

    public static async Task<TestSite> Start(TimeProvider clock, Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var site = new TestSite(app, clock);
        app.Run(async context =>
        {
            var seen = new Seen(
                context.Request.Host.Host,
                context.Request.Path + context.Request.QueryString,
                clock.GetUtcNow(),
                context.Request.Headers.IfNoneMatch,
                context.Request.Headers.UserAgent
            );
            site.Log.Enqueue(seen);
            await answer(context);
            seen.Status = context.Response.StatusCode;
        });
        await app.StartAsync();
        site.Port = new Uri(app.Urls.Single()).Port;
        return site;
    }

    public string Url(string path, string host = "shiraa.example") => $"http://{host}:{Port}{path}";

    public Fetcher Fetcher(FetchSettings? settings = null, Action<RequestNote>? note = null) =>
        new(settings ?? new FetchSettings { Contact = "desk@shiraa.example" }, _clock, note, Connection);

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await _app.StopAsync(now.Token);
        }
        catch (OperationCanceledException)
        {
            // a body that never ends was still being written
        }
        await _app.DisposeAsync();
    }
}

/// <summary>Short forms of answers.</summary>
internal static class Answers
{
    public static Task Says(this HttpContext context, string body, string type = "text/html; charset=utf-8") =>
        context.Says(System.Text.Encoding.UTF8.GetBytes(body), type);

    public static Task Says(this HttpContext context, byte[] body, string? type)
    {
        if (type is not null)
            context.Response.ContentType = type;
        return context.Response.Body.WriteAsync(body).AsTask();
    }

    public static Task Fails(this HttpContext context, int status, string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    }

    public static Task Leads(this HttpContext context, string to, int status = 302)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    }

    /// <summary>With an entity tag; 304 where the asker has it.</summary>
    public static Task SaysTagged(this HttpContext context, string body, string type)
    {
        var tag = "\"" + StableHash.Hex(body) + "\"";
        context.Response.Headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch == tag ? context.Fails(304) : context.Says(body, type);
    }
}
