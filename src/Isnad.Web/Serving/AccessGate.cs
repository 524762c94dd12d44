using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Serving;

/// <summary>
/// Lets people in: everybody on this machine's own address, elsewhere those with the password or those whom a reverse proxy names.
/// </summary>
/// <param name="options">The password, the proxy's header, the names.</param>
/// <param name="protection">Seals the cookie of those who are in.</param>
/// <param name="clock">The time.</param>
internal sealed class AccessGate(ServeOptions options, IDataProtectionProvider protection, TimeProvider clock) : IDisposable
{
    /// <summary>
    /// Wrong passwords that one address may send as a bearer token in a minute; then none of its is looked at until the minute is over. The
    /// form is limited like every form.
    /// </summary>
    private const int WrongInAMinute = 60;

    private const string Cookie = "isnad-in";

    private static readonly TimeSpan Stay = TimeSpan.FromDays(30);

    private readonly IDataProtector _seal = protection.CreateProtector("isnad.session");
    private readonly PartitionedRateLimiter<HttpContext> _wrong = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = WrongInAMinute,
                Window = TimeSpan.FromMinutes(1),
                QueueLimit = 0,
            }
        )
    );

    /// <summary>
    /// Whether the name that the request was sent to is ours; another is a sign that a page elsewhere had its name bound to our address.
    /// </summary>
    public bool KnowsHost(HttpContext context)
    {
        var host = context.Request.Host.Host;
        if (host is "localhost" or "127.0.0.1" or "[::1]" or "::1")
            return true;
        if (options.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase))
            return true;
        return !options.Loopback && options.Hosts.Count == 0;
    }

    /// <summary>Whether a request may go on.</summary>
    public bool LetsIn(HttpContext context)
    {
        if (options.Token is null && options.TrustHeader is null)
            return true;
        if (options.TrustHeader is { } header && FromHere(context) && context.Request.Headers[header].ToString().Length > 0)
            return true;
        if (options.Token is null)
            return false;
        var given = context.Request.Headers.Authorization.ToString();
        if (given.StartsWith("Bearer ", StringComparison.Ordinal) && LetsInWith(given["Bearer ".Length..], context))
            return true;
        return context.Request.Cookies[Cookie] is { } cookie && IsSealed(cookie);
    }

    /// <inheritdoc/>
    public void Dispose() => _wrong.Dispose();

    private bool LetsInWith(string token, HttpContext context)
    {
        using (var left = _wrong.AttemptAcquire(context, 0))
            if (!left.IsAcquired)
                return false;
        if (IsToken(token))
            return true;
        _wrong.AttemptAcquire(context).Dispose();
        return false;
    }

    /// <summary>Whether somebody gave the password; takes as long for a wrong one as for the right one.</summary>
    public bool IsToken(string given) => options.Token is { } token && CryptographicOperations.FixedTimeEquals(Hash(given), Hash(token));

    /// <summary>Gives somebody who is in a cookie for thirty days.</summary>
    public void Remember(HttpContext context) =>
        context.Response.Cookies.Append(
            Cookie,
            _seal.Protect(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{clock.GetUtcNow().Add(Stay).ToUnixTimeSeconds()} {Convert.ToHexString(Hash(options.Token!))}"
                )
            ),
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                MaxAge = Stay,
                Path = "/",
                Secure = context.Request.IsHttps,
            }
        );

    /// <summary>Takes the cookie away.</summary>
    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie);

    private bool IsSealed(string cookie)
    {
        try
        {
            var parts = _seal.Unprotect(cookie).Split(' ');
            return parts.Length == 2
                && long.TryParse(parts[0], CultureInfo.InvariantCulture, out var until)
                && until > clock.GetUtcNow().ToUnixTimeSeconds()
                && parts[1] == Convert.ToHexString(Hash(options.Token!));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Notes who connected, before what a proxy says of whom it speaks for takes that place.</summary>
    public static void NotePeer(HttpContext context) => context.Items[nameof(FromHere)] = IsHere(context.Connection.RemoteIpAddress);

    private static bool FromHere(HttpContext context) =>
        context.Items[nameof(FromHere)] as bool? ?? IsHere(context.Connection.RemoteIpAddress);

    private static bool IsHere(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
