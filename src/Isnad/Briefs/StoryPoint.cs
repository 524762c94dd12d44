using Isnad.Analysis;
using Isnad.Arabic.Times;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>How the accounts of one point stand to each other.</summary>
public enum Verdict
{
    /// <summary>They say the same.</summary>
    Agree,

    /// <summary>They can all be true: ranges overlap, one is rounded.</summary>
    Compatible,

    /// <summary>Later ones replace earlier ones: a toll that rises.</summary>
    Superseded,

    /// <summary>They cannot all be true.</summary>
    Conflict,
}

/// <summary>A point of a story on which accounts can be compared.</summary>
/// <param name="About">What is counted or told, in words of the articles.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="What">Code of what happened to it.</param>
/// <param name="Verdict">How the accounts stand to each other.</param>
/// <param name="Accounts">What each says.</param>
public sealed record StoryPoint(string About, string? Unit, string? What, Verdict Verdict, IReadOnlyList<Account> Accounts)
{
    private const int FewestWords = 2;

    /// <summary>How sound a difference must be to be shown first.</summary>
    internal const double OneMatter = 0.35;

    /// <summary>How likely worth seeing an agreement must be.</summary>
    internal const double WorthSeeing = 0.33;

    /// <summary>The same of accounts that can all be true though they are told as different.</summary>
    private const double WorthSeeingThoughTrue = 0.4;

    /// <summary>How likely all its accounts are of one matter and the verdict is right, 0 to 1.</summary>
    public double Sound { get; init; } = 1;

    /// <summary>How likely it is worth seeing, 0 to 1: an actual difference, a decisive figure.</summary>
    public double Worth { get; init; } = 1;

    /// <summary>
    /// Whether a short brief shows it: accounts that agree, or can all be true, where that is likely worth seeing; others unless they are
    /// likely of two matters. A wrong difference is worse than a missing one, but a right one is rare.
    /// </summary>
    public bool IsForemost =>
        Verdict switch
        {
            Verdict.Agree => Worth >= WorthSeeing,
            Verdict.Compatible => Worth >= WorthSeeingThoughTrue,
            _ => Sound >= OneMatter,
        };

    /// <summary>
    /// Whether it is a day, a month or a year that lay behind or was the day of publication when all accounts were written; an announced
    /// one lies before at least one.
    /// </summary>
    public bool IsPastTime => Unit is CountedThing.Day or CountedThing.Month or CountedThing.Year && !Accounts.Any(IsToCome);

    /// <summary>
    /// Whether that accounts agree on it says little: an age, an hour of the clock, a month, which one in order, how long ago in months or
    /// years, a round word (بملايين); or a figure that its heading leaves without a thing.
    /// </summary>
    public bool TellsLittle =>
        What == "age"
        || Unit is CountedThing.Month or "clock" or "clock-gmt" or "rank"
        || (Unit is "year" or "month" && What is null)
        || Accounts.All(a => a.Quantity?.Comparator is Comparator.Dozens or Comparator.Hundreds or Comparator.Thousands)
        || StorySentence.StemsOf(About).Count(s => s.Length > 2 && !s.Any(char.IsDigit)) < FewestWords;

    private static bool IsToCome(Account account) =>
        account is { Quantity.Time: { } named, AsOf.Value: { } written } && TimePoint.Parse(written) is { } told && named.IsAfter(told);
}

/// <summary>What one independent origin says about one point.</summary>
/// <param name="Value">As written.</param>
/// <param name="Quantity">The figure behind it; null where the account is not a figure.</param>
/// <param name="AsOf">From when it is.</param>
/// <param name="Speaker">On whose word; null is the outlet's own.</param>
/// <param name="Origins">Which origins say so.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record Account(
    string Value,
    Quantity? Quantity,
    ArticleDate? AsOf,
    string? Speaker,
    IReadOnlyList<string> Origins,
    IReadOnlyList<Evidence> Evidence
)
{
    /// <summary>When its articles were published, each once, as far as known; <see cref="AsOf"/> is the first.</summary>
    public IReadOnlyList<DateTimeOffset> Told { get; init; } = [];

    /// <summary>Whether all its articles rest on its origins only as far as they share passages with others.</summary>
    public bool Sharing { get; init; }
}
