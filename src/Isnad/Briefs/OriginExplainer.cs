using System.Globalization;
using Isnad.Articles;
using Isnad.Copies;

namespace Isnad.Briefs;

/// <summary>Says in words how a count of independent origins came about.</summary>
public static class OriginExplainer
{
    private const int Named = 4;
    private const int Listed = 6;

    /// <summary>
    /// The explanation: 12 articles, 9 outlets; 7 articles carry one text of AFP, 2 of them without credit; 3 independent origins: AFP,
    /// Reuters, the paper itself.
    /// </summary>
    /// <param name="origins">The count.</param>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="language">ar, anything else is English.</param>
    public static string Explain(OriginCount origins, Newsroom newsroom, string language)
    {
        ArgumentNullException.ThrowIfNull(origins);
        ArgumentNullException.ThrowIfNull(newsroom);
        var words = new BriefWords(language);
        var articles = origins.Origins.SelectMany(o => o.Articles).ToList();
        var outlets = articles.Select(id => newsroom.Article(id).Article.Outlet?.Id ?? id.Value).Distinct(StringComparer.Ordinal).Count();
        var parts = new List<string> { words.Articles(articles.Count) + words.Comma + words.Outlets(outlets) };
        if (Reposts(articles, newsroom) is > 0 and var again)
            parts.Add(words["re-posts"] + Number(again));
        foreach (var origin in origins.Origins.Where(o => o.Articles.Count > 1).Take(Named))
        {
            var how = HowKnown(origin, newsroom);
            var part = words.Articles(origin.Articles.Count) + " " + words[how] + " " + words.Outlet(origin.Name);
            if (how != "one-text-first")
                part += OfThem(origin.Uncredited.Count - origin.Sharing.Count, "uncredited", words);
            part += OfThem(origin.Sharing.Count, "sharing", words);
            parts.Add(part);
        }
        foreach (
            var kind in origins
                .Origins.Where(o => !o.Proves)
                .GroupBy(o =>
                    o.Bare ? "from-bare"
                    : o.Name is null ? "from-unknown"
                    : "from-vague"
                )
        )
            parts.Add(words.Articles(kind.Sum(o => o.Articles.Count)) + " " + words[kind.Key]);
        var counted = origins.Origins.Where(o => o.Counts).ToList();
        parts.Add(words.Origins(origins.Count) + (counted.Count == 0 ? "" : ": " + Names(counted, words)));
        if (origins.Origins.Where(o => o is { Proves: true, Counts: false }).ToList() is { Count: > 0 } others)
            parts.Add(words["adds-nothing"] + Names(others, words));
        return string.Join(words.Semicolon, parts);
    }

    private static string Names(List<Origin> origins, BriefWords words) =>
        string.Join(words.Comma, origins.Take(Listed).Select(o => o.Name)) + (origins.Count > Listed ? " …" : "");

    private static string OfThem(int count, string how, BriefWords words) =>
        count <= 0 ? "" : words.Comma + (words.Arabic ? words.Articles(count) : Number(count)) + $" {words["of-them"]} {words[how]}";

    /// <summary>How many articles are the same headline and text as another of their outlet, at another address or in another section.</summary>
    private static int Reposts(List<ArticleId> articles, Newsroom newsroom) =>
        articles
            .Select(id => newsroom.Article(id).Article)
            .GroupBy(a => (Outlet: a.Outlet?.Id ?? a.Id.Value, a.Title, a.Text))
            .Sum(same => same.Count() - 1);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>How the articles of an origin hang on it: over one text, of a known origin or not, or otherwise.</summary>
    private static string HowKnown(Origin origin, Newsroom newsroom)
    {
        var carriers = origin.Articles.Except(origin.Sharing).ToList();
        if (newsroom.CopyGroup(carriers[0]) is not { } group || carriers.Exists(id => newsroom.CopyGroup(id)?.Id != group.Id))
            return "rest-on";
        return group.Origin switch
        {
            TextOrigin.Stated => "one-text-of",
            TextOrigin.Issued => "one-text-issued",
            _ => "one-text-first",
        };
    }
}
