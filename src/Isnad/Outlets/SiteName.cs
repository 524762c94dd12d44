using Isnad.Arabic;

namespace Isnad.Outlets;

/// <summary>Which hosts are one site: those under one name that somebody registered (its registrable domain).</summary>
/// <remarks>
/// <c>m.okaz.com.sa</c> and <c>www.okaz.com.sa</c> are one site, <c>okaz.com.sa</c> and <c>other.com.sa</c> are two, as are two blogs of
/// one host. Endings are in <c>Outlets/suffixes.tsv</c>; of a country that is not in it, a short name before the country's may be one,
/// so that only equal hosts are one site there.
/// </remarks>
internal static class SiteName
{
    private const int ShortLabel = 3;

    private static readonly Dictionary<string, HashSet<string>> Endings = EmbeddedTable
        .Rows(typeof(SiteName).Assembly, "Outlets/suffixes.tsv")
        .ToDictionary(r => r[0], r => r[1].Split('|').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether two addresses are of one site.</summary>
    /// <param name="one">An absolute address.</param>
    /// <param name="other">An absolute address.</param>
    public static bool AreSame(Uri one, Uri other) => string.Equals(Of(one), Of(other), StringComparison.Ordinal);

    private static string Of(Uri address)
    {
        var host = address.IdnHost.ToLowerInvariant().TrimEnd('.');
        if (address.HostNameType != UriHostNameType.Dns)
            return host;
        if (host.StartsWith("www.", StringComparison.Ordinal))
            host = host[4..];
        var labels = host.Split('.');
        var site = labels.Length - 1;
        while (site > 0 && IsPublic(string.Join('.', labels[site..]), labels[site - 1]))
            site--;
        return string.Join('.', labels[Math.Max(0, site - 1)..]);
    }

    /// <summary>Whether a label in front of an ending makes a longer ending of it.</summary>
    private static bool IsPublic(string ending, string label) =>
        Endings.TryGetValue(ending, out var listed)
            ? listed.Contains(label)
            : ending.Length == 2 && (label.Length <= ShortLabel || label is "info" or "name" or "gouv");
}
