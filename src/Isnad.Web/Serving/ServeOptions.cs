using Isnad.Sources.Web;

namespace Isnad.Web.Serving;

/// <summary>How the web application is served; docs/cli.md names every setting.</summary>
public sealed record ServeOptions
{
    /// <summary>The store's file.</summary>
    public required string Store { get; init; }

    /// <summary>Where to listen: an http address with a port; port 0 takes a free one.</summary>
    public Uri Address { get; init; } = new("http://127.0.0.1:5080");

    /// <summary>Where others reach it, for links in mails; null where they reach it at <see cref="Address"/>.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The password; null needs an address of this machine only.</summary>
    public string? Token { get; init; }

    /// <summary>The header in which a reverse proxy names the person it let in; trusted only from this machine.</summary>
    public string? TrustHeader { get; init; }

    /// <summary>Names under which the application is reached, beside localhost; guards against rebinding of names.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Language of the interface where nobody chose one: ar or en.</summary>
    public string Language { get; init; } = "ar";

    /// <summary>How a pasted link is got, and where webhooks may go.</summary>
    public FetchSettings Fetch { get; init; } = new();

    /// <summary>The server that sends digests as mail; null sends none.</summary>
    public MailServer? Mail { get; init; }

    /// <summary>Hour of the day, UTC, from which the digest of the day before is made; 0 to 23.</summary>
    public int DigestHour { get; init; } = 5;

    /// <summary>How many threads a run over the stories may use; null for all cores.</summary>
    public int? Threads { get; init; }

    /// <summary>Whether requests are limited; off only for measuring.</summary>
    public bool Limits { get; init; } = true;

    /// <summary>What links from outside lead to: <see cref="PublicUrl"/>, else where it listens.</summary>
    public Uri PublicAddress => PublicUrl ?? Address;

    /// <summary>Whether the address can be reached from this machine only.</summary>
    public bool Loopback => Address.IsLoopback;
}

/// <summary>An SMTP server of the user's.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="From">The sender's address.</param>
/// <param name="User">The account; null sends without one.</param>
/// <param name="Password">Its password.</param>
/// <param name="Encrypted">Whether the connection is encrypted (STARTTLS).</param>
public sealed record MailServer(string Host, int Port, string From, string? User, string? Password, bool Encrypted);
