namespace Isnad.Briefs;

/// <summary>Names the outlets that carry an account, and the origin of their text unless that is the only one of them.</summary>
public static class AccountTellers
{
    /// <summary>سكاي نيوز عربية، العربية (استنادا إلى رويترز).</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="account">The account.</param>
    /// <param name="words">The words of the brief.</param>
    public static string Of(Newsroom newsroom, Account account, BriefWords words)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(words);
        var outlets = account.Evidence.Select(e => words.Outlet(newsroom.Article(e.Article).Article.Outlet?.Name)).Distinct().ToList();
        var origins = account.Origins.Where(o => outlets is not [var only] || !IsSame(only, o)).ToList();
        var named = string.Join(words.Comma, outlets);
        return origins.Count == 0
            ? named
            : $"{named} ({words[account.Sharing ? "sharing-with" : "resting-on"]} {string.Join(words.Comma, origins)})";
    }

    /// <summary>Whether an origin is an outlet, by its name or without the word for its kind: المرفأ is وكالة أنباء المرفأ.</summary>
    private static bool IsSame(string outlet, string origin) => outlet == origin || outlet.EndsWith(" " + origin, StringComparison.Ordinal);
}
