using System.Net;
using System.Net.Sockets;

namespace Isnad.Sources.Web;

/// <summary>Connects to hosts of the public Internet only, so that an address in a feed cannot reach into a private network.</summary>
internal static class PublicAddresses
{
    /// <summary>Connects to the first public address of a host; the address that was checked is the one that is used.</summary>
    /// <exception cref="HttpRequestException">The host has no public address.</exception>
    public static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, stop).ConfigureAwait(false);
        var open = addresses.Where(IsPublic).ToArray();
        if (open.Length == 0) throw new HttpRequestException(Refused);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The message of the exception that refuses a private address.</summary>
    public const string Refused = "private address";

    /// <summary>Whether an address is one of the public Internet: no loopback, link, private, shared, multicast or reserved one, also inside IPv6.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address)) return false;
        var bytes = address.GetAddressBytes();
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return bytes[0] is not (0 or 10 or 127 or >= 224)
                && !(bytes[0] == 172 && bytes[1] is >= 16 and < 32) && !(bytes[0] == 192 && bytes[1] == 168) && !(bytes[0] == 169 && bytes[1] == 254)
                && !(bytes[0] == 100 && bytes[1] is >= 64 and < 128) && !(bytes[0] == 192 && bytes[1] == 0 && bytes[2] is 0 or 2) && !(bytes[0] == 198 && bytes[1] is 18 or 19);
        }
        if (address.IsIPv6LinkLocal || address.IsIPv6Multicast || address.IsIPv6SiteLocal || address.IsIPv6UniqueLocal || address.Equals(IPAddress.IPv6Any)) return false;
        var embedded = bytes[0] == 0x20 && bytes[1] == 0x02 ? new IPAddress(bytes.AsSpan(2, 4)) : bytes.AsSpan(0, 12).SequenceEqual((ReadOnlySpan<byte>)[0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0]) ? new IPAddress(bytes.AsSpan(12)) : null;
        return embedded is null || IsPublic(embedded);
    }
}
