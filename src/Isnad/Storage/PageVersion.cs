namespace Isnad.Storage;

/// <summary>Which version of a page is at hand.</summary>
/// <param name="At">When it was got.</param>
/// <param name="ETag">Its entity tag; null where there was none.</param>
/// <param name="LastModified">Its Last-Modified; null where there was none.</param>
public sealed record PageVersion(DateTimeOffset At, string? ETag = null, string? LastModified = null);
