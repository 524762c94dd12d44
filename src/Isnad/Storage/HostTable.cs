using Isnad.Sources.Web;

namespace Isnad.Storage;

/// <summary>What is known of hosts from one run to the next.</summary>
public sealed class HostTable
{
    private readonly Store _store;

    internal HostTable(Store store) => _store = store;

    /// <summary>All hosts, by name.</summary>
    public IReadOnlyList<HostMemory> All() =>
        _store.Query(
            "SELECT host, robots, robots_until, next FROM hosts ORDER BY host",
            r => new HostMemory(
                r.GetString(0),
                r.Text(1),
                DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(2)),
                DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(3))
            )
        );

    /// <summary>Keeps some; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="hosts">The hosts.</param>
    public void Put(IEnumerable<HostMemory> hosts)
    {
        ArgumentNullException.ThrowIfNull(hosts);
        foreach (var host in hosts)
        {
            _store.Execute(
                "INSERT OR REPLACE INTO hosts (host, robots, robots_until, next) VALUES ($host, $robots, $until, $next)",
                ("$host", host.Host),
                ("$robots", host.Robots),
                ("$until", host.RobotsUntil.ToUnixTimeMilliseconds()),
                ("$next", host.Next.ToUnixTimeMilliseconds())
            );
        }
    }
}
