namespace Isnad.Briefs;

/// <summary>One value that accounts of a point give, as it is shown: once, with all who give it.</summary>
/// <param name="Accounts">The accounts that give it, the first first.</param>
public sealed record AccountRow(IReadOnlyList<Account> Accounts)
{
    /// <summary>The value, as the first account has it.</summary>
    public string Value => Accounts[0].Value;

    /// <summary>Where it stands.</summary>
    public IReadOnlyList<Articles.Evidence> Evidence => [.. Accounts.SelectMany(a => a.Evidence)];

    /// <summary>From when it is, first; null where no article is dated.</summary>
    public Articles.ArticleDate? AsOf => Accounts[0].AsOf;

    /// <summary>The values of a point, each once, in the order of their first accounts.</summary>
    /// <param name="point">The point.</param>
    public static IReadOnlyList<AccountRow> Of(StoryPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return
        [
            .. point
                .Accounts.GroupBy(a => a.Quantity is { } q ? (q.Low, q.High, q.Comparator, "") : (null, null, default, a.Value))
                .Select(value => new AccountRow([.. value])),
        ];
    }

    /// <summary>On whose word: all who are named, last that an outlet names nobody.</summary>
    /// <param name="words">The words of the brief.</param>
    public string Speakers(BriefWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var named = Accounts.Select(a => a.Speaker).OfType<string>().Distinct(StringComparer.Ordinal);
        return string.Join(words.Comma, Accounts.Any(a => a.Speaker is null) ? named.Append(words["own-word"]) : named);
    }

    /// <summary>Which outlets carry it, and on whose texts they rest.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="words">The words of the brief.</param>
    public string Tellers(Newsroom newsroom, BriefWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var alike = Accounts.GroupBy(a => (a.Sharing, string.Join(' ', a.Origins)));
        return string.Join(words.Semicolon, alike.Select(accounts => AccountTellers.Of(newsroom, [.. accounts], words)));
    }
}
