using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;

namespace Isnad.Outlets;

/// <summary>The outlets and agencies that Arabic news names: their names in every spelling, domains, kind and country.</summary>
public sealed class OutletRegister
{
    private const int LeastSounding = 9;
    private const int MostSounding = 30;

    private readonly Dictionary<string, Outlet> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outlet> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outlet> _byDomain = new(StringComparer.Ordinal);

    private OutletRegister(IEnumerable<Outlet> outlets)
    {
        All = [.. outlets];
        foreach (var outlet in All)
        {
            _byName.TryAdd(outlet.Id, outlet);
            foreach (var name in outlet.Names)
            {
                var folded = Folding.Fold(name);
                _byName.TryAdd(folded, outlet);
                if (SoundKey(folded) is { } key)
                    _byKey.TryAdd(key, outlet);
            }
            foreach (var domain in outlet.Domains)
                _byDomain.TryAdd(domain, outlet);
        }
    }

    /// <summary>The register that ships, <c>Outlets/outlets.tsv</c>.</summary>
    public static OutletRegister Shipped { get; } =
        new(EmbeddedTable.Rows(typeof(OutletRegister).Assembly, "Outlets/outlets.tsv").Select(Outlet.OfRow));

    /// <summary>All outlets, in the order of the table.</summary>
    public IReadOnlyList<Outlet> All { get; }

    /// <summary>The outlet with this id or name in any spelling; null when the register does not know it.</summary>
    /// <param name="name">An id or a name, Arabic or Latin.</param>
    public Outlet? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = Folding.Fold(name.Trim());
        if (_byName.TryGetValue(folded, out var outlet))
            return outlet;
        // Initials are printed with stops, spaces or both: أ. ف. ب, أ.ف.ب, أ ف ب.
        if (folded.Contains('.', StringComparison.Ordinal))
            return _byName.GetValueOrDefault(string.Join(' ', folded.Split(['.', ' '], StringSplitOptions.RemoveEmptyEntries)));
        return SoundKey(folded) is { } key ? _byKey.GetValueOrDefault(key) : null;
    }

    /// <summary>
    /// What the spellings of a foreign name share, written apart or together (أسوشيتد برس, أسوشتد برس, اسوشييتدبرس); null for a name too
    /// short or of one common word.
    /// </summary>
    private static string? SoundKey(string folded) =>
        folded.Length is < LeastSounding or > MostSounding
        || folded[0] is < 'ء' or > 'ي'
        || folded.StartsWith("ال", StringComparison.Ordinal)
            ? null
            : string.Concat(folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NameKey.Of));

    /// <summary>The outlet with this name; one that the register does not know keeps the name and gets an id from it.</summary>
    /// <param name="name">An id or a name, Arabic or Latin.</param>
    public OutletName Named(string name) =>
        Find(name) is { } outlet
            ? new OutletName(outlet.Id, outlet.Names[0])
            : new OutletName(string.Join('-', Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries)), name.Trim());

    /// <summary>The outlet that owns an address: its host or a parent of it; null when none is known.</summary>
    /// <param name="url">An absolute address, or null.</param>
    public OutletName? OfUrl(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return null;
        for (var host = uri.IdnHost.ToLowerInvariant(); host.Length > 0; )
        {
            if (_byDomain.TryGetValue(host, out var outlet))
                return new OutletName(outlet.Id, outlet.Names[0]);
            var dot = host.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0)
                return null;
            host = host[(dot + 1)..];
        }
        return null;
    }
}

/// <summary>One outlet of the register.</summary>
/// <param name="Id">Lower-case Latin letters, digits and hyphens.</param>
/// <param name="Names">Names in every spelling, the usual Arabic one first; Latin names among them.</param>
/// <param name="Domains">Hosts that it publishes on, without www.</param>
/// <param name="Kind">agency, daily, broadcaster, site, magazine or aggregator.</param>
/// <param name="Country">ISO 3166 alpha-3; empty when it belongs to none.</param>
/// <param name="Owner">state, party or private where publicly known; empty where not. Two outlets with one owner id (<c>owner:x</c>) are
/// one origin.</param>
public sealed record Outlet(
    string Id,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Domains,
    string Kind,
    string Country,
    string Owner
)
{
    internal static Outlet OfRow(string[] row) =>
        new(row[0], row[1].Split('|'), row[2].Split('|', StringSplitOptions.RemoveEmptyEntries), row[3], row[4], row[5]);
}
