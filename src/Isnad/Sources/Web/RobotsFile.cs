using System.Globalization;
using System.Text;

namespace Isnad.Sources.Web;

/// <summary>What a site's robots.txt lets a crawler do.</summary>
/// <remarks>RFC 9309: the group of the most specific product token, else of <c>*</c>; the longest matching rule, allow before disallow of the same length; <c>*</c> and <c>$</c>. Crawl-delay is not in the standard and widely used.</remarks>
public sealed class RobotsFile
{
    /// <summary>Only so much of a file is read (512 KiB; the standard asks for 500 KiB at least).</summary>
    public const int Longest = 512 << 10;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(120);

    private readonly List<(bool Allow, string Path)> _rules;

    private RobotsFile(List<(bool, string)> rules, TimeSpan? delay, IReadOnlyList<string> sitemaps) => (_rules, Delay, Sitemaps) = (rules, delay, sitemaps);

    /// <summary>Lets everything: no file, or an answer of 4xx.</summary>
    public static RobotsFile AllowAll { get; } = new([], null, []);

    /// <summary>Lets nothing: the file could not be had (5xx, no answer), so nothing is asked until it can.</summary>
    public static RobotsFile DisallowAll { get; } = new([(false, "/")], null, []);

    /// <summary>How long to wait between two requests, at most two minutes; null when the file does not say.</summary>
    public TimeSpan? Delay { get; }

    /// <summary>Sitemaps that the file names.</summary>
    public IReadOnlyList<string> Sitemaps { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="agent">Our product token.</param>
    public static RobotsFile Read(string text, string agent)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(agent);
        var groups = new List<(List<string> Agents, List<(bool, string)> Rules, TimeSpan? Delay)>();
        var sitemaps = new List<string>();
        var open = false;
        foreach (var raw in text.TrimStart('\uFEFF').Split(['\n', '\r']))
        {
            var line = raw.Split('#')[0].Trim();
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) continue;
            var (key, value) = (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
            switch (key)
            {
                case "user-agent":
                    if (!open) groups.Add(([], [], null));
                    open = true;
                    groups[^1].Agents.Add(value);
                    break;
                case "allow" or "disallow" when groups.Count > 0:
                    open = false;
                    if (value.Length > 0) groups[^1].Rules.Add((key == "allow", Normal(value)));
                    break;
                case "crawl-delay" when groups.Count > 0 && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds > 0:
                    open = false;
                    groups[^1] = groups[^1] with { Delay = TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay.TotalSeconds)) };
                    break;
                case "sitemap":
                    sitemaps.Add(value);
                    break;
                default:
                    break;
            }
        }
        var ours = groups.Where(g => g.Agents.Any(a => Names(a, agent))).ToList();
        if (ours.Count == 0) ours = [.. groups.Where(g => g.Agents.Contains("*", StringComparer.Ordinal))];
        return new RobotsFile([.. ours.SelectMany(g => g.Rules)], ours.Select(g => g.Delay).OfType<TimeSpan>().Cast<TimeSpan?>().Max(), sitemaps);
    }

    /// <summary>Whether a path with its query may be asked for.</summary>
    /// <param name="pathAndQuery">As in the request: <c>/a/b?c=d</c>.</param>
    public bool Allows(string pathAndQuery)
    {
        ArgumentNullException.ThrowIfNull(pathAndQuery);
        if (pathAndQuery == "/robots.txt") return true;
        var path = Normal(pathAndQuery);
        var (length, allow) = (-1, true);
        foreach (var rule in _rules)
        {
            if (rule.Path.Length < length || (rule.Path.Length == length && !rule.Allow) || !Matches(rule.Path, path)) continue;
            (length, allow) = (rule.Path.Length, rule.Allow);
        }
        return allow;
    }

    private static bool Names(string given, string agent)
    {
        var token = new string([.. given.TakeWhile(c => char.IsAsciiLetter(c) || c is '_' or '-')]);
        return token.Length > 0 && token.Equals(agent, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Percent-encoding made alike: letters beyond ASCII encoded, hexadecimal digits in capitals.</summary>
    private static string Normal(string path)
    {
        var normal = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
            {
                normal.Append('%').Append(char.ToUpperInvariant(path[i + 1])).Append(char.ToUpperInvariant(path[i + 2]));
                i += 2;
            }
            else if (path[i] < 128) normal.Append(path[i]);
            else
            {
                var pair = char.IsHighSurrogate(path[i]) && i + 1 < path.Length && char.IsLowSurrogate(path[i + 1]);
                foreach (var b in Encoding.UTF8.GetBytes(path.Substring(i, pair ? 2 : 1))) normal.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
                if (pair) i++;
            }
        }
        return normal.ToString();
    }

    /// <summary>A pattern with * and a $ at its end, matched from the start of a path, in time linear in their product.</summary>
    private static bool Matches(string pattern, string path)
    {
        var places = new HashSet<int> { 0 };
        for (var p = 0; p < pattern.Length && places.Count > 0; p++)
        {
            if (pattern[p] == '$' && p == pattern.Length - 1) return places.Contains(path.Length);
            if (pattern[p] == '*')
            {
                var from = places.Min();
                places = [.. Enumerable.Range(from, path.Length - from + 1)];
                continue;
            }
            places = [.. places.Where(at => at < path.Length && path[at] == pattern[p]).Select(at => at + 1)];
        }
        return places.Count > 0;
    }
}
