namespace Isnad.Briefs;

/// <summary>Names the outlets that carry some accounts, and the origins of their text unless that is the only one of them.</summary>
public static class AccountTellers
{
    /// <summary>سكاي نيوز عربية، العربية (الأصل: رويترز).</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="accounts">Accounts that rest on the same.</param>
    /// <param name="words">The words of the brief.</param>
    public static string Of(Newsroom newsroom, IReadOnlyList<Account> accounts, BriefWords words)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(words);
        var outlets = accounts
            .SelectMany(a => a.Evidence)
            .Select(e => words.Outlet(newsroom.Article(e.Article).Article.Outlet?.Name))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var origins = accounts[0].Origins.Where(o => outlets is not [var only] || !IsSame(only, o)).ToList();
        var named = string.Join(words.Comma, outlets);
        return origins.Count == 0
            ? named
            : $"{named} ({words[accounts[0].Sharing ? "sharing-with" : "by-origin"]} {string.Join(words.Comma, origins)})";
    }

    /// <summary>Whether an origin is an outlet, by its name or without the word for its kind: المرفأ is وكالة أنباء المرفأ.</summary>
    private static bool IsSame(string outlet, string origin) => outlet == origin || outlet.EndsWith(" " + origin, StringComparison.Ordinal);
}
