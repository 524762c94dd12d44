using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Isnad.Exports;
using Isnad.Sources.Web;
using Isnad.Storage;
using Isnad.Web.Serving;

namespace Isnad.Web.Watches;

/// <summary>Takes a digest to a webhook, signed, and to a mailbox through the user's own server.</summary>
/// <remarks>
/// The body is signed as <c>X-Isnad-Signature: t=SECONDS,v1=HEX</c>, where HEX is the HMAC-SHA256 with the watch's secret over
/// <c>SECONDS.BODY</c>, so that neither body nor time can be changed. Redirects are not followed.
/// </remarks>
/// <param name="pool">The store.</param>
/// <param name="options">The mail server; whether webhooks may go to private networks.</param>
/// <param name="clock">The time.</param>
public sealed class Courier(StorePool pool, ServeOptions options, TimeProvider clock) : IDisposable
{
    private const int MostShown = 100;

    private readonly HttpClient _web = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            ConnectCallback = options.Fetch.AllowPrivate || options.Loopback ? null : CheckedConnection.Public.Connect,
        }
    )
    {
        Timeout = TimeSpan.FromSeconds(20),
    };

    /// <summary>Delivers a digest wherever its watch wants it.</summary>
    /// <param name="watch">The watch.</param>
    /// <param name="digest">The digest.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>What went wrong; null when it arrived.</returns>
    public async Task<Problem?> Deliver(Watch watch, Digest digest, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(watch);
        ArgumentNullException.ThrowIfNull(digest);
        var articles = pool.Read(store => digest.Articles.Take(MostShown).Select(store.Lists.Find).OfType<ArticleRow>().ToList());
        try
        {
            if (watch.Webhook is { } hook)
                await Post(watch, hook, Body(watch, digest, articles), stop).ConfigureAwait(false);
            if (watch.Mail is { } to)
                await Mail(watch, digest, articles, to, stop).ConfigureAwait(false);
            return null;
        }
        catch (Exception fault)
            when (fault
                    is HttpRequestException
                        or SmtpException
                        or TaskCanceledException
                        or InvalidOperationException
                        or FormatException
                        or UriFormatException
                        or SocketException
                && !stop.IsCancellationRequested
            )
        {
            return new Problem(watch.Id, "ISN511", [fault.Message]);
        }
    }

    /// <summary>The signature of a body.</summary>
    /// <param name="secret">The watch's secret.</param>
    /// <param name="seconds">The time, Unix seconds.</param>
    /// <param name="body">The body.</param>
    public static string Sign(string secret, long seconds, string body)
    {
        var signed = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seconds}.{body}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"t={seconds},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))}"
        );
    }

    /// <inheritdoc/>
    public void Dispose() => _web.Dispose();

    private async Task Post(Watch watch, string hook, string body, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, hook)
        {
            Content = new StringContent(body, new UTF8Encoding(false), "application/json"),
        };
        request.Headers.TryAddWithoutValidation("X-Isnad-Signature", Sign(watch.Secret, clock.GetUtcNow().ToUnixTimeSeconds(), body));
        request.Headers.TryAddWithoutValidation("User-Agent", options.Fetch.UserAgent);
        using var answer = await _web.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
            throw new HttpRequestException(string.Create(CultureInfo.InvariantCulture, $"{hook}: {(int)answer.StatusCode}"));
    }

    private async Task Mail(Watch watch, Digest digest, List<ArticleRow> articles, string to, CancellationToken stop)
    {
        if (options.Mail is not { } server)
            throw new InvalidOperationException("smtp-host");
        var text = new StringBuilder();
        foreach (var article in articles)
            text.Append(Line(article.Title ?? article.Id.Value))
                .Append('\n')
                .Append(Line(article.OutletName ?? "?"))
                .Append("  ")
                .Append(article.Published)
                .Append('\n')
                .Append(options.Address.GetLeftPart(UriPartial.Authority))
                .Append("/articles/")
                .Append(article.Id.Value)
                .Append("\n\n");
        using var message = new MailMessage(new MailAddress(server.From), new MailAddress(to))
        {
            Subject = Line(watch.Name) + " · " + digest.Day,
            SubjectEncoding = Encoding.UTF8,
            Body = text.ToString(),
            BodyEncoding = Encoding.UTF8,
        };
        using var smtp = new SmtpClient(server.Host, server.Port)
        {
            EnableSsl = server.Encrypted,
            Credentials = server.User is null ? null : new NetworkCredential(server.User, server.Password),
        };
        await smtp.SendMailAsync(message, stop).ConfigureAwait(false);
    }

    private static string Body(Watch watch, Digest digest, List<ArticleRow> articles) =>
        Json.Line(json =>
        {
            json.WriteStartObject();
            json.WriteString("watch", watch.Id);
            json.WriteString("name", watch.Name);
            json.WriteString("day", digest.Day);
            json.WriteNumber("count", digest.Articles.Count);
            json.Array(
                "articles",
                articles,
                article =>
                {
                    json.WriteStartObject();
                    json.WriteString("id", article.Id.Value);
                    json.WriteString("title", article.Title);
                    json.WriteString("outlet", article.OutletName);
                    json.WriteString("published", article.Published);
                    json.WriteString("story", article.Story);
                    json.WriteEndObject();
                }
            );
            json.WriteEndObject();
        });

    private static string Line(string text) => Html.Clean(text).ReplaceLineEndings(" ");
}
