namespace Isnad.Sources.Web;

/// <summary>What one request asks for.</summary>
/// <param name="Url">What was asked first, which problems name.</param>
/// <param name="Address">What is asked now.</param>
/// <param name="Largest">The largest body in bytes, unpacked.</param>
internal sealed record WebQuestion(string Url, Uri Address, int Largest)
{
    /// <summary>The entity tag of the copy at hand.</summary>
    public string? ETag { get; init; }

    /// <summary>Last-Modified of the copy at hand.</summary>
    public string? LastModified { get; init; }

    /// <summary>Whether a larger body is cut there rather than refused.</summary>
    public bool Cut { get; init; }
}
