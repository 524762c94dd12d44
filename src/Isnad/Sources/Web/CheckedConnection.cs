using System.Net;
using System.Net.Http;
using System.Net.Sockets;

namespace Isnad.Sources.Web;

/// <summary>Connects to hosts only at addresses that may be asked, so that a link in a feed cannot reach into a private network.</summary>
/// <remarks>
/// The name is looked up once and the connection goes to an address that was checked: a name that answers with a public address
/// first and a private one later (DNS rebinding) gains nothing.
/// </remarks>
/// <param name="lookUp">The addresses of a name.</param>
/// <param name="open">Whether an address may be asked.</param>
internal sealed class CheckedConnection(Func<string, CancellationToken, Task<IPAddress[]>> lookUp, Func<IPAddress, bool> open)
{
    /// <summary>The message of the exception that refuses an address.</summary>
    public const string Refused = "private address";

    private static readonly string[] PrivateNames = ["localhost", "local", "internal", "intranet", "lan", "home.arpa"];

    /// <summary>To the public Internet only.</summary>
    public static CheckedConnection Public { get; } = new((host, stop) => Dns.GetHostAddressesAsync(host, stop), PublicAddresses.Contains);

    /// <summary>
    /// Whether the host of an address can be told to be private without looking it up; it is not asked for, not even through a proxy.
    /// </summary>
    public bool Refuses(Uri address) =>
        IPAddress.TryParse(address.DnsSafeHost, out var literal)
            ? !open(literal)
            : PrivateNames.Any(n =>
                address.IdnHost.TrimEnd('.').Equals(n, StringComparison.OrdinalIgnoreCase)
                || address.IdnHost.TrimEnd('.').EndsWith("." + n, StringComparison.OrdinalIgnoreCase)
            );

    /// <summary>Connects to the first address of a host that may be asked.</summary>
    /// <exception cref="HttpRequestException">The host has no such address.</exception>
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await lookUp(host, stop).ConfigureAwait(false);
        var allowed = addresses.Where(open).ToArray();
        if (allowed.Length == 0)
            throw new HttpRequestException(Refused);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
