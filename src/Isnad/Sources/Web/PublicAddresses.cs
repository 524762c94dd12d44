using System.Net;
using System.Net.Sockets;

namespace Isnad.Sources.Web;

/// <summary>Which addresses belong to the public Internet.</summary>
/// <remarks>The special-purpose registries of IANA (RFC 6890 and its updates): what is not global there is not public here.</remarks>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "::/128",
            "::1/128",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Sixtofour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork Compatible = IPNetwork.Parse("::/96");

    /// <summary>
    /// Whether an address is a public one: no loopback, link, private, shared, multicast or reserved one, also inside IPv6.
    /// </summary>
    /// <param name="address">The address.</param>
    public static bool Contains(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return Contains(address.MapToIPv4());
        if (Special.Any(n => n.BaseAddress.AddressFamily == address.AddressFamily && n.Contains(address)))
            return false;
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return true;
        var bytes = address.GetAddressBytes();
        if (Sixtofour.Contains(address))
            return Contains(new IPAddress(bytes.AsSpan(2, 4)));
        return !(Translated.Contains(address) || Compatible.Contains(address)) || Contains(new IPAddress(bytes.AsSpan(12)));
    }
}
