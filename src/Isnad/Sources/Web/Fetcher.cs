using System.Collections.Concurrent;

namespace Isnad.Sources.Web;

/// <summary>
/// Asks the web politely: what robots.txt allows, one request at a time to a host, with its delay, never twice for what has not changed.
/// </summary>
/// <remarks>
/// RFC 9110 (conditional requests, Retry-After), RFC 9309 (robots.txt). Whatever comes back is hostile: size, time, redirects and addresses
/// are bounded. There is one in a process, so that whatever asks a host keeps its delay; any number of threads may use it.
/// </remarks>
public sealed class Fetcher : IDisposable
{
    /// <summary>So many redirects are followed.</summary>
    internal const int MostRedirects = 5;

    private readonly FetchSettings _settings;
    private readonly TimeProvider _clock;
    private readonly CheckedConnection? _connection;
    private readonly WebRequest _web;
    private readonly ConcurrentDictionary<string, HostGate> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A fetcher.</summary>
    /// <param name="settings">How the web is asked.</param>
    /// <param name="clock">The clock that delays count by.</param>
    /// <param name="note">Called for every request that was sent; from several threads.</param>
    public Fetcher(FetchSettings settings, TimeProvider clock, Action<RequestNote>? note = null)
        : this(
            settings ?? throw new ArgumentNullException(nameof(settings)),
            clock,
            note,
            settings.AllowPrivate ? null : CheckedConnection.Public
        ) { }

    /// <summary>A fetcher that reaches hosts in its own way.</summary>
    /// <param name="settings">How the web is asked.</param>
    /// <param name="clock">The clock that delays count by.</param>
    /// <param name="note">Called for every request that was sent.</param>
    /// <param name="connection">Which addresses may be asked; null all.</param>
    internal Fetcher(FetchSettings settings, TimeProvider clock, Action<RequestNote>? note, CheckedConnection? connection)
    {
        (_settings, _clock, _connection) = (settings, clock, connection);
        _web = new WebRequest(settings, clock, note, connection);
    }

    /// <summary>Gets a page or a feed; never throws for what the web does.</summary>
    /// <param name="url">An absolute address of http or https.</param>
    /// <param name="etag">The entity tag of the copy at hand.</param>
    /// <param name="lastModified">Last-Modified of the copy at hand.</param>
    /// <param name="largest">The largest body in bytes, unpacked; null for <see cref="FetchSettings.LargestBody"/>.</param>
    /// <param name="stop">Stops waiting and reading.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Fetched> Get(
        string url,
        string? etag = null,
        string? lastModified = null,
        int? largest = null,
        CancellationToken stop = default
    )
    {
        if (!IsWeb(url, out var address))
            return NotAsked(url, "ISN107", "http, https");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var lasting = true;
        for (var hop = 0; hop <= MostRedirects && seen.Add(address.AbsoluteUri); hop++)
        {
            if (_connection?.Refuses(address) == true)
                return NotAsked(url, "ISN107", address.Host);
            var host = HostOf(address);
            var robots = await host.Robots(address, stop).ConfigureAwait(false);
            if (!robots.Allows(address.PathAndQuery))
                return NotAsked(url, robots.IsKnown ? "ISN106" : "ISN111");
            var question = new WebQuestion(url, address, largest ?? _settings.LargestBody) { ETag = etag, LastModified = lastModified };
            var (answer, next, forGood) = await Patiently(host, question, stop).ConfigureAwait(false);
            if (next is null)
                return hop > 0 && lasting && answer.Problem is null ? answer with { Moved = address.AbsoluteUri } : answer;
            lasting &= forGood;
            if (!IsWeb(next.AbsoluteUri, out address))
                return NotAsked(url, "ISN107", next.Scheme);
        }
        return new Fetched(url, _clock.GetUtcNow()) { Status = 310, Problem = new Problem(url, "ISN109", ["redirects"]) };
    }

    /// <summary>The robots.txt of an address's host.</summary>
    /// <param name="url">Any address of the host.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<RobotsFile> Robots(string url, CancellationToken stop = default) =>
        IsWeb(url, out var address) && _connection?.Refuses(address) != true
            ? await HostOf(address).Robots(address, stop).ConfigureAwait(false)
            : RobotsFile.Unknown;

    /// <summary>What is to be remembered of the hosts that were asked.</summary>
    public IReadOnlyList<HostMemory> Memory =>
        [.. _hosts.Select(h => h.Value.Memory(h.Key)).OfType<HostMemory>().OrderBy(m => m.Host, StringComparer.Ordinal)];

    /// <summary>What is to be remembered of the host of an address; null while nothing is known.</summary>
    /// <param name="url">Any address of the host.</param>
    public HostMemory? MemoryOf(string url) =>
        HostName(url) is { } name && _hosts.TryGetValue(name, out var host) ? host.Memory(name) : null;

    /// <summary>The host of an address with its port, as hosts are remembered; null where it is none of the web.</summary>
    /// <param name="url">An address.</param>
    public static string? HostName(string url) => IsWeb(url, out var address) ? address.Authority : null;

    /// <summary>Takes over what an earlier run knew of hosts: their robots.txt and when they may be asked again.</summary>
    /// <param name="memory">What was remembered.</param>
    public void Recall(IEnumerable<HostMemory> memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        foreach (var host in memory)
            _hosts.GetOrAdd(host.Host, _ => new HostGate(_settings, _clock, _web)).Recall(host);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _web.Dispose();
        foreach (var host in _hosts.Values)
            host.Dispose();
    }

    /// <summary>Whether an address is one of the web: http or https, no name and password in it.</summary>
    internal static bool IsWeb(string url, out Uri address) =>
        Uri.TryCreate(url, UriKind.Absolute, out address!)
        && address.Scheme is "http" or "https"
        && address is { UserInfo.Length: 0, Host.Length: > 0 };

    private HostGate HostOf(Uri address) => _hosts.GetOrAdd(address.Authority, _ => new HostGate(_settings, _clock, _web));

    /// <summary>One request, and a second one where the host names a wait that is short enough.</summary>
    private async Task<Answer> Patiently(HostGate host, WebQuestion question, CancellationToken stop)
    {
        for (var again = false; ; again = true)
        {
            var answer = await host.Ask(question.Url, question.Address, () => _web.Send(question, stop), stop).ConfigureAwait(false);
            if (again || answer.Fetched is not { Asked: true, Status: 429 or 503, RetryAfter: { } named } || named > _settings.LongestWait)
                return answer;
        }
    }

    private Fetched NotAsked(string url, string code, params string[] arguments) =>
        new(url, _clock.GetUtcNow()) { Asked = false, Problem = new Problem(url, code, arguments) };
}
