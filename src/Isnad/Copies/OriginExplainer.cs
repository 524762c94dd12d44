using Isnad.Briefs;
using Isnad.Stories;

namespace Isnad.Copies;

/// <summary>Says in words how a count of independent origins came about.</summary>
public static class OriginExplainer
{
    /// <summary>The explanation.</summary>
    /// <param name="origins">The count.</param>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="language">ar, anything else is English.</param>
    public static string Explain(OriginCount origins, Newsroom newsroom, string language)
    {
        ArgumentNullException.ThrowIfNull(origins);
        var words = new BriefWords(language);
        return words.Articles(origins.Origins.Sum(o => o.Articles.Count)) + (words.Arabic ? "؛ " : "; ") + words.Origins(origins.Count);
    }
}
