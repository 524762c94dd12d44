using Isnad.Briefs;
using Isnad.Stories;

namespace Isnad.Copies;

/// <summary>Says in words how a count of independent origins came about.</summary>
public static class OriginExplainer
{
    private const int Named = 4;

    /// <summary>The explanation: 12 articles; 7 rest on AFP, 2 of them without credit; 3 independent origins.</summary>
    /// <param name="origins">The count.</param>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="language">ar, anything else is English.</param>
    public static string Explain(OriginCount origins, Newsroom newsroom, string language)
    {
        ArgumentNullException.ThrowIfNull(origins);
        ArgumentNullException.ThrowIfNull(newsroom);
        var words = new BriefWords(language);
        var parts = new List<string> { words.Articles(origins.Origins.Sum(o => o.Articles.Count)) };
        foreach (var origin in origins.Origins.Where(o => o.Articles.Count > 1).Take(Named))
        {
            var name = origin.Name ?? words["unknown-outlet"];
            var part = words.Articles(origin.Articles.Count) + " " + words["rest-on"] + " " + name;
            if (origin.Uncredited.Count > 0) part += (words.Arabic ? "، " : ", ") + words.Articles(origin.Uncredited.Count) + " " + words["uncredited"];
            parts.Add(part);
        }
        var unknown = origins.Origins.Where(o => o.Name is null).Sum(o => o.Articles.Count);
        if (unknown > 0) parts.Add(words.Articles(unknown) + " " + words["from-unknown"]);
        parts.Add(words.Origins(origins.Count));
        return string.Join(words.Arabic ? "؛ " : "; ", parts);
    }
}
