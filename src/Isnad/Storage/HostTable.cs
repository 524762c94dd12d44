using Isnad.Sources.Web;

namespace Isnad.Storage;

/// <summary>What is known of hosts from one run to the next.</summary>
public sealed class HostTable
{
    private readonly Store _store;

    internal HostTable(Store store) => _store = store;

    /// <summary>All hosts, by name.</summary>
    public IReadOnlyList<HostMemory> All() => Read("ORDER BY host", null);

    /// <summary>One host; null when it was never asked.</summary>
    /// <param name="host">Its name with its port.</param>
    public HostMemory? Find(string host) => Read("WHERE host = $host", host).FirstOrDefault();

    /// <summary>Keeps some; of what another process kept meanwhile the later stands. Call inside <see cref="Store.Write"/>.</summary>
    /// <param name="hosts">The hosts.</param>
    public void Put(IEnumerable<HostMemory> hosts)
    {
        ArgumentNullException.ThrowIfNull(hosts);
        foreach (var host in hosts)
        {
            _store.Execute(
                """
                INSERT INTO hosts (host, robots, robots_until, next) VALUES ($host, $robots, $until, $next)
                ON CONFLICT (host) DO UPDATE SET robots = iif(excluded.robots_until < robots_until, robots, excluded.robots),
                    robots_until = max(robots_until, excluded.robots_until), next = max(next, excluded.next)
                """,
                ("$host", host.Host),
                ("$robots", host.Robots),
                ("$until", host.RobotsUntil.ToUnixTimeMilliseconds()),
                ("$next", host.Next.ToUnixTimeMilliseconds())
            );
        }
    }

    private List<HostMemory> Read(string where, string? host) =>
        _store.Query(
            "SELECT host, robots, robots_until, next FROM hosts " + where,
            r => new HostMemory(
                r.GetString(0),
                r.Text(1),
                DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(2)),
                DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(3))
            ),
            ("$host", host)
        );
}
