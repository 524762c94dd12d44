using Isnad.Pages;
using Isnad.Sources.Archives;

namespace Isnad.Sources.Web;

/// <summary>What is remembered of a host from one run to the next, so that a new run is as polite as one that never ended.</summary>
/// <param name="Host">The host with its port.</param>
/// <param name="Robots">Its robots.txt; null where it could not be had.</param>
/// <param name="RobotsUntil">Until when that stands.</param>
/// <param name="Next">Before this it is not asked.</param>
public sealed record HostMemory(string Host, string? Robots, DateTimeOffset RobotsUntil, DateTimeOffset Next);

/// <summary>One host: its turn, its delay, its robots.txt.</summary>
/// <param name="settings">How the web is asked.</param>
/// <param name="clock">The clock that delays count by.</param>
/// <param name="web">Sends the requests.</param>
internal sealed class HostGate(FetchSettings settings, TimeProvider clock, WebRequest web) : IDisposable
{
    private static readonly TimeSpan RobotsLast = TimeSpan.FromHours(24);
    private static readonly TimeSpan RobotsAgain = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SemaphoreSlim _robotsTurn = new(1, 1);

    // Moments are ticks: what is remembered of the host is read while another thread asks it.
    private long _next;
    private long _leftAlone;
    private RobotsFile? _robots;
    private long _robotsUntil;

    /// <summary>
    /// Sends one request when it is the host's turn: one at a time, with the delay that we keep or that robots.txt asks for.
    /// </summary>
    public async Task<Answer> Ask(string url, Uri address, Func<Task<Answer>> request, CancellationToken stop)
    {
        await _turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            var now = clock.GetUtcNow();
            if (_leftAlone > (now + settings.LongestWait).UtcTicks)
                return LeftAlone(url, now);
            if (Due - now.UtcTicks is > 0 and var wait)
                await Task.Delay(TimeSpan.FromTicks(wait), clock, stop).ConfigureAwait(false);
            try
            {
                var answer = await request().ConfigureAwait(false);
                if (answer.Fetched.RetryAfter is { } named)
                    _leftAlone = Math.Max(_leftAlone, (clock.GetUtcNow() + named).UtcTicks);
                return answer;
            }
            finally
            {
                _next = (clock.GetUtcNow() + (_robots?.Delay is { } asked && asked > settings.Delay ? asked : settings.Delay)).UtcTicks;
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The host's robots.txt, at most a day old; where it could not be had it is asked for again after a while.</summary>
    public async Task<RobotsFile> Robots(Uri address, CancellationToken stop)
    {
        await _robotsTurn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            if (_robots is not null && clock.GetUtcNow().UtcTicks < _robotsUntil)
                return _robots;
            var answer = await Get(new Uri(address, "/robots.txt"), stop).ConfigureAwait(false);
            var read = answer switch
            {
                { Status: 200, Problem: null } => RobotsFile.Read(
                    Charset.Decode(answer.Body.Span, HttpMessage.CharsetOf(answer.ContentType)) ?? "",
                    FetchSettings.Agent
                ),
                { Problem.Code: "ISN107" } => RobotsFile.AllowAll, // the request itself will be refused, with its reason
                { Status: 200 or (>= 300 and < 500 and not 429) } => RobotsFile.AllowAll,
                _ => RobotsFile.Unknown,
            };
            var lasts =
                read.IsKnown ? RobotsLast
                : answer.RetryAfter is { } wait && wait > RobotsAgain ? wait
                : RobotsAgain;
            (_robots, _robotsUntil) = (read, (clock.GetUtcNow() + lasts).UtcTicks);
            return read;
        }
        finally
        {
            _robotsTurn.Release();
        }
    }

    /// <summary>What is to be remembered; null while nothing is known.</summary>
    public HostMemory? Memory(string host) =>
        _robots is null
            ? null
            : new HostMemory(
                host,
                _robots.IsKnown ? _robots.Text : null,
                new DateTimeOffset(_robotsUntil, TimeSpan.Zero),
                new DateTimeOffset(Due, TimeSpan.Zero)
            );

    /// <summary>Takes over what was remembered, unless more is known by now.</summary>
    public void Recall(HostMemory memory)
    {
        if (_robots is not null)
            return;
        _robots = memory.Robots is { } text ? RobotsFile.Read(text, FetchSettings.Agent) : RobotsFile.Unknown;
        (_robotsUntil, _leftAlone) = (memory.RobotsUntil.UtcTicks, memory.Next.UtcTicks);
    }

    public void Dispose()
    {
        _turn.Dispose();
        _robotsTurn.Dispose();
    }

    /// <summary>Before this it is not asked.</summary>
    private long Due => Math.Max(_leftAlone, _next);

    private async Task<Fetched> Get(Uri file, CancellationToken stop)
    {
        for (var hop = 0; ; hop++)
        {
            var (answer, next, _) = await Ask(
                    file.AbsoluteUri,
                    file,
                    () => web.Send(new WebQuestion(file.AbsoluteUri, file, RobotsFile.Longest) { Cut = true }, stop),
                    stop
                )
                .ConfigureAwait(false);
            if (next is null || hop == Fetcher.MostRedirects || !Fetcher.IsWeb(next.AbsoluteUri, out file))
                return answer;
        }
    }

    private Answer LeftAlone(string url, DateTimeOffset now) =>
        new(
            new Fetched(url, now)
            {
                Asked = false,
                Status = 429,
                RetryAfter = TimeSpan.FromTicks(_leftAlone - now.UtcTicks),
                Problem = new Problem(url, "ISN109", ["429"]),
            },
            null,
            Lasting: false
        );
}
