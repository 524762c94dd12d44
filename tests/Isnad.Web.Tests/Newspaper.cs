using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Isnad.Web.Tests;

/// <summary>A newspaper on loopback: a front page that names its feed, the feed, and articles; one of them stands in no feed.</summary>
internal sealed class Newspaper : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _name;
    private readonly (string Path, string Title, string At, string[] Text)[] _news;
    private readonly (string Path, string Title, string At, string[] Text) _elsewhere;

    public Newspaper(string name, (string, string, string, string[])[] news, (string, string, string, string[]) elsewhere)
    {
        (_name, _news, _elsewhere) = (name, news, elsewhere);
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        }
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(Serve);
    }

    public string Address { get; }

    /// <summary>The paths that were asked for, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                Asked.Enqueue(context.Request.Url!.AbsolutePath);
                var (type, text) = Answer(context.Request.Url!.AbsolutePath);
                context.Response.StatusCode = text is null ? 404 : 200;
                context.Response.ContentType = type;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text ?? "none"));
                context.Response.Close();
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private (string Type, string? Text) Answer(string path)
    {
        if (path == "/")
            return ("text/html; charset=utf-8", Page(_name, "", _news.Select(n => $"<a href=\"{n.Path}\">{n.Title}</a>")));
        if (path == "/feed.xml")
            return (
                "application/rss+xml; charset=utf-8",
                $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>{_name}</title><link>{Address}</link>"
                    + string.Concat(_news.Select(n => $"<item><title>{n.Title}</title><link>{Address.TrimEnd('/')}{n.Path}</link></item>"))
                    + "</channel></rss>"
            );
        var found = _news.Append(_elsewhere).FirstOrDefault(n => n.Path == path);
        return ("text/html; charset=utf-8", found.Title is null ? null : Page(found.Title, found.At, found.Text));
    }

    private string Page(string title, string at, IEnumerable<string> paragraphs) =>
        $"""
            <!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title}</title><meta property="og:site_name" content="{(
                at.Length > 0 && title == _elsewhere.Title ? "بوابة السهل" : _name
            )}"><meta property="og:title" content="{title}">
            <meta property="article:published_time" content="{at}"><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><article><h1>{title}</h1>{string.Concat(
                paragraphs.Select(p => $"<p>{p}</p>")
            )}</article></body></html>
            """;
}
