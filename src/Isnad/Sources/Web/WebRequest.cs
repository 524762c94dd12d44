using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Isnad.Sources.Web;

/// <summary>The answer to one request, before redirects are followed.</summary>
/// <param name="Fetched">What came back.</param>
/// <param name="Next">Where it leads; null when it leads nowhere.</param>
/// <param name="Lasting">Whether it leads there for good.</param>
internal sealed record Answer(Fetched Fetched, Uri? Next, bool Lasting);

/// <summary>
/// Sends single requests; whatever comes back is hostile: time, size and addresses are bounded, and nothing throws but a stop.
/// </summary>
internal sealed class WebRequest : IDisposable
{
    /// <summary>A host that wants to be left alone for longer is asked again after this.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(24);

    private readonly FetchSettings _settings;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;
    private readonly Action<RequestNote>? _note;
    private readonly CheckedConnection? _connection;

    public WebRequest(FetchSettings settings, TimeProvider clock, Action<RequestNote>? note, CheckedConnection? connection)
    {
        (_settings, _clock, _note, _connection) = (settings, clock, note, connection);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            MaxResponseHeadersLength = 64,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseProxy = settings.Proxy is not null,
            Proxy = settings.Proxy is null ? null : new WebProxy(settings.Proxy),
        };
        if (connection is not null && settings.Proxy is null)
            handler.ConnectCallback = connection.Connect;
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Sends one request.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Answer> Send(WebQuestion question, CancellationToken stop)
    {
        var (url, address) = (question.Url, question.Address);
        if (_connection?.Refuses(address) == true)
            return Failed(url, "ISN107", 0, address.Host); // wherever it was named: a proxy is not asked for it either
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(_settings.Timeout);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", _settings.UserAgent);
        request.Headers.TryAddWithoutValidation(
            "Accept",
            "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,*/*;q=0.5"
        );
        if (question.ETag is { } etag)
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        if (question.LastModified is { } lastModified)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", lastModified);
        var sent = _clock.GetUtcNow();
        var status = 0;
        try
        {
            using var response = await _client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token)
                .ConfigureAwait(false);
            status = (int)response.StatusCode;
            return await Read(question, response, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Failed(url, "ISN105", 0, Reason.Of("no-answer", _settings.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)));
        }
        catch (Exception fault)
            when (fault
                    is HttpRequestException
                        or IOException
                        or InvalidOperationException
                        or SocketException
                        or UriFormatException
                        or InvalidDataException
                        or FormatException
            )
        {
            return fault.Message == CheckedConnection.Refused || fault.InnerException?.Message == CheckedConnection.Refused
                ? Failed(url, "ISN107", 0, address.Host)
                : Failed(url, "ISN105", 0, Reason.Of(fault));
        }
        finally
        {
            _note?.Invoke(new RequestNote(address.Authority, address.AbsoluteUri, sent, status));
        }
    }

    private async Task<Answer> Read(WebQuestion question, HttpResponseMessage response, CancellationToken stop)
    {
        var (url, address) = (question.Url, question.Address);
        var status = (int)response.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } target)
            return Failed(url, "ISN109", status, status.ToString(CultureInfo.InvariantCulture)) with
            {
                Next = new Uri(address, target),
                Lasting = status is 301 or 308,
            };
        var fetched = new Fetched(url, _clock.GetUtcNow()) { Final = address.AbsoluteUri, Status = status };
        if (status == 304)
            return new Answer(fetched, null, Lasting: false);
        if (status != 200)
            return Failed(url, "ISN109", status, status.ToString(CultureInfo.InvariantCulture)) with
            {
                Fetched = fetched with
                {
                    RetryAfter = Wait(response.Headers.RetryAfter),
                    Problem = new Problem(url, "ISN109", [status.ToString(CultureInfo.InvariantCulture)]),
                },
            };
        var type = Header(response, "Content-Type");
        if (
            type is not null
            && (
                type.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
                || type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase)
                || type.StartsWith("video/", StringComparison.OrdinalIgnoreCase)
            )
        )
            return Failed(url, "ISN202", status);
        if (await Body(response, question, stop).ConfigureAwait(false) is not { } body)
            return Failed(url, "ISN108", status, (question.Largest >> 20).ToString(CultureInfo.InvariantCulture));
        return new Answer(
            fetched with
            {
                At = _clock.GetUtcNow(),
                Body = body,
                ContentType = type,
                Headers = Kept(response),
                ETag = Plain(Header(response, "ETag")),
                LastModified = Plain(Header(response, "Last-Modified")),
            },
            null,
            Lasting: false
        );
    }

    /// <summary>The body; null when it is larger than allowed, unpacked.</summary>
    private static async Task<ReadOnlyMemory<byte>?> Body(HttpResponseMessage response, WebQuestion question, CancellationToken stop)
    {
        if (!question.Cut && response.Content.Headers.ContentLength > question.Largest)
            return null;
        using var memory = new MemoryStream();
        using var stream = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        var buffer = new byte[1 << 16];
        for (int n; (n = await stream.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0; )
        {
            var left = question.Largest - (int)memory.Length;
            if (n > left && !question.Cut)
                return null;
            memory.Write(buffer, 0, Math.Min(n, left));
            if (n >= left && question.Cut)
                break;
        }
        return memory.ToArray();
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values)
        || response.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? values.FirstOrDefault()
            : null;

    /// <summary>A value that can be sent back as it is; null when it cannot.</summary>
    private static string? Plain(string? value) =>
        value is { Length: > 0 and <= 1000 } && value.All(c => c is >= ' ' and < '\u007F') ? value : null;

    private static string Kept(HttpResponseMessage response)
    {
        var lines = new StringBuilder();
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            if (Archives.HttpMessage.Packing.Contains(name, StringComparer.OrdinalIgnoreCase))
                continue;
            foreach (var value in values)
                lines.Append(name).Append(": ").Append(value.ReplaceLineEndings(" ")).Append('\n');
        }
        return lines.ToString();
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - _clock.GetUtcNow() : null);
        return wait is null ? null
            : wait < TimeSpan.Zero ? TimeSpan.Zero
            : wait > LongestPause ? LongestPause
            : wait;
    }

    private Answer Failed(string url, string code, int status, params string[] arguments) =>
        new(new Fetched(url, _clock.GetUtcNow()) { Status = status, Problem = new Problem(url, code, arguments) }, null, Lasting: false);
}
