namespace Isnad.Sources.Web;

/// <summary>How the web is asked.</summary>
public sealed record FetchSettings
{
    /// <summary>Our product token, as sites name it in robots.txt.</summary>
    public const string Agent = "IsnadBot";

    /// <summary>
    /// An address or page where a site's owner reaches whoever runs this; part of the user agent. Empty where none was set.
    /// </summary>
    public string Contact { get; init; } = "";

    /// <summary>Address of an HTTP proxy; null asks directly.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>Whether addresses of private networks may be asked; for tests and intranets.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>The shortest time between two requests to one host; robots.txt may ask for more.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one request may take, its body included; of real time, whatever clock the delays count by.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest body of a page, unpacked, in bytes.</summary>
    public int LargestBody { get; init; } = 8 << 20;

    /// <summary>The longest Retry-After that is waited for within a run; longer ones are left to a later run.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The user agent; characters that a header cannot carry are left out.</summary>
    public string UserAgent
    {
        get
        {
            var contact = string.Concat(Contact.Where(c => c is > ' ' and < '\u007F' and not ('(' or ')') || c == ' ')).Trim();
            return Agent + "/0.1 (" + (contact.Length > 0 ? "+" + contact : "no contact given") + ")";
        }
    }
}
