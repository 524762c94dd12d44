using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Isnad.Pages;
using Isnad.Sources.Archives;

namespace Isnad.Sources.Web;

/// <summary>Asks the web politely: what robots.txt allows, one request at a time to a host, with its delay, never twice for what has not changed.</summary>
/// <remarks>RFC 9110 (conditional requests, Retry-After), RFC 9309 (robots.txt). Whatever comes back is hostile: size, time, redirects and addresses are bounded.</remarks>
public sealed class Fetcher : IDisposable
{
    private const int MostRedirects = 5;
    private static readonly TimeSpan RobotsLast = TimeSpan.FromHours(24);

    private readonly FetchSettings _settings;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;
    private readonly Action<RequestNote>? _note;
    private readonly ConcurrentDictionary<string, HostGate> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A fetcher.</summary>
    /// <param name="settings">How the web is asked.</param>
    /// <param name="clock">The clock that delays count by.</param>
    /// <param name="note">Called for every request that was sent; from several threads.</param>
    public Fetcher(FetchSettings settings, TimeProvider clock, Action<RequestNote>? note = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        (_settings, _clock, _note) = (settings, clock, note);
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
        if (!settings.AllowPrivate && settings.Proxy is null) handler.ConnectCallback = PublicAddresses.Connect;
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Gets a page or a feed; never throws for what the web does.</summary>
    /// <param name="url">An absolute address of http or https.</param>
    /// <param name="etag">The entity tag of the copy at hand.</param>
    /// <param name="lastModified">Last-Modified of the copy at hand.</param>
    /// <param name="stop">Stops waiting and reading.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Fetched> Get(string url, string? etag = null, string? lastModified = null, CancellationToken stop = default)
    {
        if (!IsWeb(url, out var address)) return Failed(url, "ISN107", 0, "http, https");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var hop = 0; hop <= MostRedirects && seen.Add(address.AbsoluteUri); hop++)
        {
            var host = HostOf(address);
            if (!(await host.Robots(this, address, stop).ConfigureAwait(false)).Allows(address.PathAndQuery)) return Failed(url, "ISN106", 0);
            var (answer, next) = await Patiently(host, url, address, etag, lastModified, stop).ConfigureAwait(false);
            if (next is null) return answer;
            if (!IsWeb(next.AbsoluteUri, out address)) return Failed(url, "ISN107", answer.Status, next.AbsoluteUri);
        }
        return Failed(url, "ISN109", 310, "redirects");
    }

    /// <summary>The robots.txt of an address's host.</summary>
    /// <param name="url">Any address of the host.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<RobotsFile> Robots(string url, CancellationToken stop = default) =>
        IsWeb(url, out var address) ? await HostOf(address).Robots(this, address, stop).ConfigureAwait(false) : RobotsFile.DisallowAll;

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        foreach (var host in _hosts.Values) host.Dispose();
    }

    private HostGate HostOf(Uri address) => _hosts.GetOrAdd(address.Authority, _ => new HostGate());

    private static bool IsWeb(string url, out Uri address) => Uri.TryCreate(url, UriKind.Absolute, out address!) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0;

    /// <summary>One request, and a second one where the host names a wait that is short enough.</summary>
    private async Task<(Fetched Answer, Uri? Next)> Patiently(HostGate host, string url, Uri address, string? etag, string? lastModified, CancellationToken stop)
    {
        for (var again = false; ; again = true)
        {
            var (answer, next) = await host.Ask(this, () => Once(url, address, etag, lastModified, stop), address, stop).ConfigureAwait(false);
            if (answer.RetryAfter is { } wait) host.LeaveAlone(_clock.GetUtcNow() + wait);
            if (again || answer.Status is not (429 or 503) || answer.RetryAfter is not { } named || named > _settings.LongestWait) return (answer, next);
        }
    }

    private async Task<(Fetched Answer, Uri? Next)> Once(string url, Uri address, string? etag, string? lastModified, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(_settings.Timeout);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", _settings.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,*/*;q=0.5");
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        if (lastModified is not null) request.Headers.TryAddWithoutValidation("If-Modified-Since", lastModified);
        var sent = _clock.GetUtcNow();
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            _note?.Invoke(new RequestNote(address.Authority, address.AbsoluteUri, sent, status));
            if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } target) return (Failed(url, "ISN109", status), new Uri(address, target));
            if (status != 200) return (new Fetched(url, _clock.GetUtcNow()) { Final = address.AbsoluteUri, Status = status, RetryAfter = Wait(response.Headers.RetryAfter), Problem = status == 304 ? null : new Problem(url, "ISN109", [status.ToString(CultureInfo.InvariantCulture)]) }, null);
            if (await Body(response, limit.Token).ConfigureAwait(false) is not { } body) return (Failed(url, "ISN108", status, (_settings.LargestBody >> 20).ToString(CultureInfo.InvariantCulture)), null);
            return (new Fetched(url, _clock.GetUtcNow())
            {
                Final = address.AbsoluteUri,
                Status = status,
                Body = body,
                ContentType = response.Content.Headers.TryGetValues("Content-Type", out var type) ? type.FirstOrDefault() : null,
                ETag = response.Headers.ETag?.ToString(),
                LastModified = response.Content.Headers.TryGetValues("Last-Modified", out var modified) ? modified.FirstOrDefault() : null,
            }, null);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            _note?.Invoke(new RequestNote(address.Authority, address.AbsoluteUri, sent, 0));
            return (Failed(url, "ISN105", 0, "no whole answer within " + _settings.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture) + " s"), null);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidOperationException or System.Net.Sockets.SocketException or UriFormatException or InvalidDataException)
        {
            _note?.Invoke(new RequestNote(address.Authority, address.AbsoluteUri, sent, 0));
            return fault.Message == PublicAddresses.Refused || fault.InnerException?.Message == PublicAddresses.Refused
                ? (Failed(url, "ISN107", -1, address.Host), null) : (Failed(url, "ISN105", 0, fault.Message), null);
        }
    }

    /// <summary>The body; null when it is larger than allowed, unpacked.</summary>
    private async Task<ReadOnlyMemory<byte>?> Body(HttpResponseMessage response, CancellationToken stop)
    {
        if (response.Content.Headers.ContentLength > _settings.LargestBody) return null;
        using var memory = new MemoryStream();
        using var stream = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        var buffer = new byte[1 << 16];
        for (int n; (n = await stream.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0;)
        {
            if (memory.Length + n > _settings.LargestBody) return null;
            memory.Write(buffer, 0, n);
        }
        return memory.ToArray();
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - _clock.GetUtcNow() : null);
        return wait is null ? null : wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private Fetched Failed(string url, string code, int status, params string[] arguments) =>
        new(url, _clock.GetUtcNow()) { Status = status, Problem = new Problem(url, code, code == "ISN109" && arguments.Length == 0 ? [status.ToString(CultureInfo.InvariantCulture)] : arguments) };

    /// <summary>One host: its turn, its delay, its robots.txt.</summary>
    private sealed class HostGate : IDisposable
    {
        private readonly SemaphoreSlim _turn = new(1, 1);
        private readonly SemaphoreSlim _robotsTurn = new(1, 1);
        private DateTimeOffset _next = DateTimeOffset.MinValue;
        private DateTimeOffset _leftAlone = DateTimeOffset.MinValue;
        private RobotsFile? _robots;
        private DateTimeOffset _robotsAt;

        public void LeaveAlone(DateTimeOffset until)
        {
            if (until > _leftAlone) _leftAlone = until;
        }

        public async Task<(Fetched, Uri?)> Ask(Fetcher fetcher, Func<Task<(Fetched, Uri?)>> request, Uri address, CancellationToken stop)
        {
            await _turn.WaitAsync(stop).ConfigureAwait(false);
            try
            {
                var now = fetcher._clock.GetUtcNow();
                if (_leftAlone > now + fetcher._settings.LongestWait) return (new Fetched(address.AbsoluteUri, now) { RetryAfter = _leftAlone - now, Problem = new Problem(address.AbsoluteUri, "ISN109", ["429"]), Status = 429 }, null);
                var due = _leftAlone > _next ? _leftAlone : _next;
                if (due > now) await Task.Delay(due - now, fetcher._clock, stop).ConfigureAwait(false);
                try
                {
                    return await request().ConfigureAwait(false);
                }
                finally
                {
                    var delay = _robots?.Delay is { } asked && asked > fetcher._settings.Delay ? asked : fetcher._settings.Delay;
                    _next = fetcher._clock.GetUtcNow() + delay;
                }
            }
            finally
            {
                _turn.Release();
            }
        }

        public async Task<RobotsFile> Robots(Fetcher fetcher, Uri address, CancellationToken stop)
        {
            await _robotsTurn.WaitAsync(stop).ConfigureAwait(false);
            try
            {
                var now = fetcher._clock.GetUtcNow();
                if (_robots is not null && now - _robotsAt < RobotsLast) return _robots;
                var file = new Uri(address, "/robots.txt");
                Fetched answer = new(file.AbsoluteUri, now);
                for (var hop = 0; hop <= MostRedirects; hop++)
                {
                    (answer, var next) = await Ask(fetcher, () => fetcher.Once(file.AbsoluteUri, file, null, null, stop), file, stop).ConfigureAwait(false);
                    if (next is null || !IsWeb(next.AbsoluteUri, out file)) break;
                }
                var read = answer switch
                {
                    { Status: 200, Problem: null } => RobotsFile.Read(Charset.Decode(answer.Body.Span[..Math.Min(answer.Body.Length, RobotsFile.Longest)], HttpMessage.CharsetOf(answer.ContentType)) ?? "", FetchSettings.Agent),
                    { Status: -1 } => RobotsFile.AllowAll, // the request itself will be refused, with its reason
                    { Status: >= 300 and < 500 and not 429 } => RobotsFile.AllowAll,
                    _ => null,
                };
                if (read is null) return RobotsFile.DisallowAll; // asked again next time
                (_robots, _robotsAt) = (read, now);
                return read;
            }
            finally
            {
                _robotsTurn.Release();
            }
        }

        public void Dispose()
        {
            _turn.Dispose();
            _robotsTurn.Dispose();
        }
    }
}
