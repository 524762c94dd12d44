namespace Isnad.Sources.Web;

/// <summary>One spelling for the addresses under which sources name one page, so that it is asked once.</summary>
public static class PageAddress
{
    private static readonly string[] Tracking = ["utm_", "fbclid=", "gclid=", "at_medium=", "at_campaign="];

    /// <summary>The address without its fragment and without what only says through whom a reader came.</summary>
    /// <param name="url">An absolute address.</param>
    public static string Of(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0)
            url = url[..hash];
        var query = url.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
            return url;
        var all = url[(query + 1)..].Split('&');
        var kept = all.Where(p => !Tracking.Any(t => p.StartsWith(t, StringComparison.OrdinalIgnoreCase))).ToArray();
        return kept.Length == all.Length ? url
            : kept.Length == 0 ? url[..query]
            : url[..(query + 1)] + string.Join('&', kept);
    }
}
