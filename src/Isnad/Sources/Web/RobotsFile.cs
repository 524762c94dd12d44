using System.Globalization;

namespace Isnad.Sources.Web;

/// <summary>What a site's robots.txt lets a crawler do.</summary>
/// <remarks>
/// RFC 9309: the groups of our product token together, else those of <c>*</c>; the longest matching rule, allow before disallow of the same
/// length; <c>*</c> and <c>$</c>. Crawl-delay is not in the standard and widely used; common misspellings of the keys are understood.
/// </remarks>
public sealed class RobotsFile
{
    /// <summary>Only so much of a file is read (512 KiB; the standard asks for 500 KiB at least).</summary>
    public const int Longest = 512 << 10;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(120);

    private readonly List<RobotsRule> _rules;

    private RobotsFile(List<RobotsRule> rules, TimeSpan? delay, IReadOnlyList<string> sitemaps, string text = "", bool known = true) =>
        (_rules, Delay, Sitemaps, Text, IsKnown) = (rules, delay, sitemaps, text, known);

    /// <summary>Lets everything: no file, or an answer of 4xx.</summary>
    public static RobotsFile AllowAll { get; } = new([], null, []);

    /// <summary>Lets nothing: the file could not be had (5xx, no answer), so nothing is asked until it can.</summary>
    public static RobotsFile Unknown { get; } = new([new RobotsRule(false, "/")], null, [], known: false);

    /// <summary>Whether the site has said what it allows, be it by having no file.</summary>
    public bool IsKnown { get; }

    /// <summary>The file.</summary>
    public string Text { get; }

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
        var groups = new List<(List<string> Agents, List<RobotsRule> Rules, TimeSpan? Delay)>();
        var sitemaps = new List<string>();
        var open = false;
        foreach (var raw in text.TrimStart('\uFEFF').Split(['\n', '\r']))
        {
            var line = raw.Split('#')[0].Trim();
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                continue;
            var (key, value) = (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
            switch (key)
            {
                case "user-agent" or "useragent" or "user agent":
                    if (!open)
                        groups.Add(([], [], null));
                    open = true;
                    groups[^1].Agents.Add(value);
                    break;
                case "allow" or "disallow" or "dissallow" or "dissalow" or "disalow" or "diasllow" or "disallaw" when groups.Count > 0:
                    open = false;
                    if (value.Length > 0)
                        groups[^1].Rules.Add(new RobotsRule(key == "allow", value));
                    break;
                case "crawl-delay"
                or "crawldelay"
                    when groups.Count > 0
                        && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
                        && seconds > 0:
                    groups[^1] = groups[^1] with { Delay = TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay.TotalSeconds)) };
                    break;
                case "sitemap" or "site-map":
                    sitemaps.Add(value);
                    break;
                default:
                    break;
            }
        }
        var ours = groups.Where(g => g.Agents.Any(a => Names(a, agent))).ToList();
        if (ours.Count == 0)
            ours = [.. groups.Where(g => g.Agents.Any(IsAll))];
        return new RobotsFile(
            [.. ours.SelectMany(g => g.Rules)],
            ours.Select(g => g.Delay).OfType<TimeSpan>().Cast<TimeSpan?>().Max(),
            sitemaps,
            text
        );
    }

    /// <summary>Whether a path with its query may be asked for.</summary>
    /// <param name="pathAndQuery">As in the request: <c>/a/b?c=d</c>.</param>
    public bool Allows(string pathAndQuery)
    {
        ArgumentNullException.ThrowIfNull(pathAndQuery);
        if (pathAndQuery == "/robots.txt")
            return true;
        var path = RobotsRule.Normal(pathAndQuery);
        var (length, allow) = (-1, true);
        foreach (var rule in _rules)
        {
            if (rule.Length < length || (rule.Length == length && !rule.Allow) || !rule.Matches(path))
                continue;
            (length, allow) = (rule.Length, rule.Allow);
        }
        return allow;
    }

    private static bool Names(string given, string agent)
    {
        var token = new string([.. given.TakeWhile(c => char.IsAsciiLetter(c) || c is '_' or '-')]);
        return token.Length > 0 && token.Equals(agent, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAll(string given) => given.StartsWith('*') && (given.Length == 1 || char.IsWhiteSpace(given[1]));
}
