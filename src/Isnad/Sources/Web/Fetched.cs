namespace Isnad.Sources.Web;

/// <summary>What became of one request.</summary>
/// <param name="Url">What was asked.</param>
/// <param name="At">When the answer was complete.</param>
public sealed record Fetched(string Url, DateTimeOffset At)
{
    /// <summary>The address that answered, redirects followed.</summary>
    public string Final { get; init; } = Url;

    /// <summary>Where it has moved for good: every redirect on the way was a lasting one (301, 308); null when there was none.</summary>
    public string? Moved { get; init; }

    /// <summary>Whether the host was asked at all: it is not where it is to be left alone, or where the address is refused.</summary>
    public bool Asked { get; init; } = true;

    /// <summary>The HTTP status; 0 when nothing answered or nothing was asked.</summary>
    public int Status { get; init; }

    /// <summary>The body, unpacked.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The media type with its charset.</summary>
    public string? ContentType { get; init; }

    /// <summary>The header of the response, a line each, without what spoke of its packing.</summary>
    public string? Headers { get; init; }

    /// <summary>The entity tag, to be sent with the next request.</summary>
    public string? ETag { get; init; }

    /// <summary>Last-Modified, to be sent with the next request.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the host wants to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Why there is no body; null when there is one, or when it has not changed (304).</summary>
    public Problem? Problem { get; init; }

    /// <summary>Whether it has not changed since it was last got.</summary>
    public bool NotModified => Status == 304;

    /// <summary>Whether asking again later may help: nothing answered, robots.txt could not be had, or the host says so.</summary>
    public bool Passing => Problem is { Code: "ISN105" or "ISN111" } || (Problem is not null && Status is 408 or 425 or 429 or >= 500);
}

/// <summary>One request, as the log of politeness keeps it.</summary>
/// <param name="Host">The host with its port.</param>
/// <param name="Url">What was asked.</param>
/// <param name="At">When the request was sent.</param>
/// <param name="Status">What was answered; 0 when nothing was.</param>
public sealed record RequestNote(string Host, string Url, DateTimeOffset At, int Status);
