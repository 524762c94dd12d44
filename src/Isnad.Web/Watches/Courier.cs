using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using Isnad.Exports;
using Isnad.Sources.Web;
using Isnad.Storage;
using Isnad.Web.Serving;

namespace Isnad.Web.Watches;

/// <summary>What became of a digest that was to be delivered.</summary>
/// <param name="Digest">The digest with what has arrived by now.</param>
/// <param name="Problems">Why something has not.</param>
public sealed record Delivery(Digest Digest, IReadOnlyList<Problem> Problems);

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
            UseProxy = false, // of a proxy only its own address could be checked
            ConnectTimeout = TimeSpan.FromSeconds(10),
            ConnectCallback = options.Fetch.AllowPrivate ? null : CheckedConnection.Public.Connect,
        }
    )
    {
        Timeout = TimeSpan.FromSeconds(20),
    };

    /// <summary>
    /// Whether a webhook can be sent to an address; what its name leads to is found out when it is sent. Into private networks only where
    /// it is set: a server that listens on its own machine alone may stand behind a proxy that everybody reaches.
    /// </summary>
    internal static bool Reaches(ServeOptions options, Uri webhook) =>
        options.Fetch.AllowPrivate || !CheckedConnection.Public.Refuses(webhook);

    /// <summary>Delivers a digest wherever its watch wants it and it has not arrived yet.</summary>
    /// <param name="watch">The watch.</param>
    /// <param name="digest">The digest.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Delivery> Deliver(Watch watch, Digest digest, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(watch);
        ArgumentNullException.ThrowIfNull(digest);
        var articles = pool.Read(store => digest.Articles.Take(MostShown).Select(store.Lists.Find).OfType<ArticleRow>().ToList());
        var posted =
            watch.Webhook is { } hook && !digest.Posted
                ? await Post(watch, hook, Body(watch, digest, articles), stop).ConfigureAwait(false)
                : null;
        var mailed = watch.Mail is { } to && !digest.Mailed ? await Mail(watch, digest, articles, to, stop).ConfigureAwait(false) : null;
        return new Delivery(
            digest with
            {
                Posted = posted is null,
                Mailed = mailed is null,
                Tries = digest.Tries + 1,
            },
            [.. new[] { posted, mailed }.OfType<Problem>()]
        );
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

    /// <summary>Posts a digest.</summary>
    /// <returns>What went wrong; null when it arrived.</returns>
    private async Task<Problem?> Post(Watch watch, string hook, string body, CancellationToken stop)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, hook)
            {
                Content = new StringContent(body, new UTF8Encoding(false), "application/json"),
            };
            request.Headers.TryAddWithoutValidation("X-Isnad-Signature", Sign(watch.Secret, clock.GetUtcNow().ToUnixTimeSeconds(), body));
            request.Headers.TryAddWithoutValidation("User-Agent", options.Fetch.UserAgent);
            using var answer = await _web.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            return answer.IsSuccessStatusCode ? null : Late(watch, Reason.Of("hook-answer", Number((int)answer.StatusCode)));
        }
        catch (Exception fault) when (fault is HttpRequestException or InvalidOperationException or FormatException)
        {
            return Late(watch, Reason.Of(fault));
        }
        catch (TaskCanceledException) when (!stop.IsCancellationRequested)
        {
            return Late(watch, Reason.Of("no-answer", Number((int)_web.Timeout.TotalSeconds)));
        }
    }

    /// <summary>Mails a digest.</summary>
    /// <returns>What went wrong; null when the mail server took it.</returns>
    private async Task<Problem?> Mail(Watch watch, Digest digest, List<ArticleRow> articles, string to, CancellationToken stop)
    {
        if (options.Mail is not { } server)
            return new Problem(watch.Id, "ISN513");
        try
        {
            using var message = Letter(watch, digest, articles, server.From, to);
            using var smtp = new SmtpClient(server.Host, server.Port)
            {
                EnableSsl = server.Encrypted,
                Credentials = server.User is null ? null : new NetworkCredential(server.User, server.Password),
            };
            await smtp.SendMailAsync(message, stop).ConfigureAwait(false);
            return null;
        }
        catch (SmtpException fault)
        {
            var code = (int)fault.StatusCode;
            return Late(watch, code > 0 ? Reason.Of("mail-answer", Number(code)) : Reason.Of(fault));
        }
        catch (FormatException)
        {
            return Late(watch, Reason.Of("mail-address"));
        }
        catch (Exception fault)
            when (fault is IOException or System.Security.Authentication.AuthenticationException or InvalidOperationException)
        {
            return Late(watch, Reason.Of(fault));
        }
    }

    private MailMessage Letter(Watch watch, Digest digest, List<ArticleRow> articles, string from, string to)
    {
        var text = new StringBuilder();
        foreach (var article in articles)
            text.Append(Line(article.Title ?? article.Id.Value))
                .Append('\n')
                .Append(Line(article.OutletName ?? "?"))
                .Append("  ")
                .Append(article.Published)
                .Append('\n')
                .Append(options.PublicAddress.AbsoluteUri.TrimEnd('/'))
                .Append("/articles/")
                .Append(article.Id.Value)
                .Append("\n\n");
        if (digest.Articles.Count > articles.Count)
            text.Append('+').Append(digest.Articles.Count - articles.Count).Append('\n');
        return new MailMessage(new MailAddress(from), new MailAddress(to))
        {
            Subject = Line(watch.Name) + " · " + digest.Day,
            SubjectEncoding = Encoding.UTF8,
            Body = text.ToString(),
            BodyEncoding = Encoding.UTF8,
        };
    }

    private static Problem Late(Watch watch, string reason) => new(watch.Id, "ISN511", [reason]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

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
