namespace Isnad.Sources.Web;

/// <summary>How the web is asked.</summary>
public sealed record FetchSettings
{
    /// <summary>Our product token, as sites name it in robots.txt.</summary>
    public const string Agent = "IsnadBot";

    /// <summary>An address or page where a site's owner reaches whoever runs this; part of the user agent.</summary>
    public string Contact { get; init; } = "no contact given";

    /// <summary>Address of an HTTP proxy; null asks directly.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>Whether addresses of private networks may be asked; for tests and intranets.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>The shortest time between two requests to one host; robots.txt may ask for more.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one request may take, its body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest body, unpacked, in bytes.</summary>
    public int LargestBody { get; init; } = 8 << 20;

    /// <summary>The longest Retry-After that is waited for within a run; longer ones are left to a later run.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The user agent.</summary>
    public string UserAgent => Agent + "/0.1 (+" + Contact + ")";
}
