using System.Globalization;
using Isnad.Storage.Finding;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary>
/// A search as its address asks for it: every narrowing is a part of the address, so that Back works and a search can be sent to somebody.
/// </summary>
public sealed class AskedSearch
{
    /// <summary>How many articles a page has.</summary>
    public const int Most = 20;

    /// <summary>The facets, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<string> Facets = ["outlet", "agency", "country", "person", "place", "day"];

    private readonly SortedDictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <summary>Reads an address.</summary>
    /// <param name="query">What stands behind its question mark.</param>
    public AskedSearch(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        foreach (var name in (string[])["q", "from", "to", "outlet", "country", "agency", "person", "place", "day"])
        {
            if (query[name].ToString() is { Length: > 0 and <= 300 } value)
                _parts[name] = value;
        }
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Min(page, 200) : 0;
    }

    /// <summary>Reads a search that was saved.</summary>
    /// <param name="saved">What <see cref="Address"/> gave for an empty path.</param>
    public AskedSearch(string saved)
        : this(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(saved))) { }

    /// <summary>Which page, from 0.</summary>
    public int Page { get; }

    /// <summary>The first day asked for, as typed.</summary>
    public string? From => _parts.GetValueOrDefault("from");

    /// <summary>The last day asked for, as typed.</summary>
    public string? To => _parts.GetValueOrDefault("to");

    /// <summary>Whether nothing is asked for.</summary>
    public bool Empty => _parts.Count == 0;

    /// <summary>Refuses a search whose days are none, or in the wrong order: it would answer with what was not asked for.</summary>
    /// <exception cref="BadHttpRequestException">A day is not written as a day, or the first comes after the last.</exception>
    public AskedSearch Checked()
    {
        foreach (var name in (string[])["day", "from", "to"])
        {
            if (_parts.TryGetValue(name, out var typed) && Day(typed) is null)
                throw new BadHttpRequestException(Reason.Of("day-of", name), StatusCodes.Status400BadRequest);
        }
        if (Day(From) > Day(To))
            throw new BadHttpRequestException(Reason.Of("days-order"), StatusCodes.Status400BadRequest);
        return this;
    }

    /// <summary>What is searched for.</summary>
    public SearchQuery Query()
    {
        var day = Day(_parts.GetValueOrDefault("day"));
        return new SearchQuery(_parts.GetValueOrDefault("q") ?? "")
        {
            Outlet = _parts.GetValueOrDefault("outlet"),
            Country = _parts.GetValueOrDefault("country"),
            Agency = _parts.GetValueOrDefault("agency"),
            Person = _parts.GetValueOrDefault("person"),
            Place = _parts.GetValueOrDefault("place"),
            From = day ?? Day(From),
            To = (day ?? Day(To))?.AddDays(1),
        };
    }

    /// <summary>Narrowings that are on, beside words and days from and to.</summary>
    public IEnumerable<(string Name, string Value)> Kept() => Facets.Where(_parts.ContainsKey).Select(f => (f, _parts[f]));

    /// <summary>Whether a narrowing is on.</summary>
    /// <param name="facet">Its name.</param>
    /// <param name="value">Its value.</param>
    public bool Has(string facet, string value) => _parts.GetValueOrDefault(facet) == value;

    /// <summary>The address of this search under a path.</summary>
    /// <param name="path">The path.</param>
    public string Address(string path) => Join(path, _parts);

    /// <summary>The address with a narrowing on, or off when it was on.</summary>
    /// <param name="facet">Its name.</param>
    /// <param name="value">Its value.</param>
    public string With(string facet, string value) =>
        Has(facet, value) ? Without(facet) : Join("/search", _parts.Where(p => p.Key != facet).Append(new(facet, value)));

    /// <summary>The address without a narrowing.</summary>
    /// <param name="facet">Its name.</param>
    public string Without(string facet) => Join("/search", _parts.Where(p => p.Key != facet));

    /// <summary>The address of a page before or behind.</summary>
    /// <param name="step">-1 or 1.</param>
    public string Turn(int step) => Join("/search", _parts.Append(new("page", (Page + step).ToString(CultureInfo.InvariantCulture))));

    private static string Join(string path, IEnumerable<KeyValuePair<string, string>> parts) =>
        path + "?" + string.Join('&', parts.Select(p => p.Key + "=" + Uri.EscapeDataString(p.Value)));

    private static DateTimeOffset? Day(string? text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
            ? day
            : null;
}
