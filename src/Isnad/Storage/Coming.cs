namespace Isnad.Storage;

/// <summary>How a text comes to the store.</summary>
public enum Coming
{
    /// <summary>From a file, which may be older than what is here.</summary>
    Imported,

    /// <summary>From the web, now: whatever its date, it is what the outlet shows.</summary>
    Fetched,

    /// <summary>Read again from what was kept: what differs is ours, not the outlet's, and makes no revision.</summary>
    Reread,
}
