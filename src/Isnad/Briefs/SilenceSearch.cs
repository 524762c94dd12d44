using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>Asks the outlets of a story who tells a thing and who is silent on it.</summary>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="voices">The outlets.</param>
internal sealed class SilenceSearch(Newsroom newsroom, IReadOnlyList<OutletVoice> voices)
{
    private static readonly TimeSpan Around = TimeSpan.FromDays(2);
    private readonly Dictionary<ArticleId, OutletVoice> _alone = [];

    /// <summary>The silence on what most outlets tell; null where not most do, or nobody is surely silent.</summary>
    /// <param name="point">What they tell.</param>
    /// <param name="telling">Where an outlet surely tells it.</param>
    /// <param name="mayTell">Whether it perhaps does.</param>
    /// <param name="concerns">Whether it writes of the matter at all.</param>
    public Silence? Between(
        string point,
        Func<OutletVoice, Evidence?> telling,
        Func<OutletVoice, bool> mayTell,
        Func<OutletVoice, bool> concerns
    )
    {
        var carried = new List<(OutletVoice Voice, Evidence Evidence)>();
        for (var i = 0; i < voices.Count; i++)
        {
            if (telling(voices[i]) is { } evidence)
                carried.Add((voices[i], evidence));
            else if ((carried.Count + voices.Count - i - 1) * 2 <= voices.Count)
                return null;
        }
        return Of(point, carried, absent => concerns(absent.Voice) && !mayTell(absent.Voice) && !Elsewhere(absent.Article).Any(mayTell));
    }

    /// <summary>The silence of all others on what one outlet alone tells; null where none of them wrote afterwards.</summary>
    /// <param name="point">What it tells.</param>
    /// <param name="evidence">Where.</param>
    public Silence? OfOthers(string point, Evidence evidence) =>
        voices.FirstOrDefault(v => v.Articles.Contains(evidence.Article)) is { } only ? Of(point, [(only, evidence)], _ => true) : null;

    private Silence? Of(
        string point,
        List<(OutletVoice Voice, Evidence Evidence)> carried,
        Predicate<(OutletVoice Voice, ArticleId Article)> isSilent
    )
    {
        var told = carried
            .Select(c => newsroom.Article(c.Evidence.Article).Article.Published)
            .Where(OutletVoice.IsDated)
            .Min(p => p?.Latest);
        var absent = voices
            .Except(carried.Select(c => c.Voice))
            .Select(v => (Voice: v, Article: v.After(told)))
            .Where(a => a.Article is not null)
            .Select(a => (a.Voice, Article: a.Article!.Value))
            .Where(a => isSilent(a))
            .ToList();
        return absent.Count == 0
            ? null
            : new Silence(
                point,
                [.. carried.Select(c => c.Voice.Name)],
                [.. absent.Select(a => a.Voice.Name)],
                [.. carried.Select(c => c.Evidence)]
            )
            {
                CarriedIn = [.. carried.Select(c => c.Evidence.Article)],
                AbsentIn = [.. absent.Select(a => a.Article)],
            };
    }

    /// <summary>The articles of these days by the outlet of an article, each by itself: they may tell it in another story.</summary>
    private IEnumerable<OutletVoice> Elsewhere(ArticleId silent)
    {
        if (newsroom.Article(silent).Article is not { Outlet: { } outlet, Published: { } published })
            yield break;
        foreach (var article in newsroom.Articles.Select(a => a.Article))
        {
            if (
                article.Outlet?.Id != outlet.Id
                || article.Published is not { } at
                || (at.Earliest - published.Earliest).Duration() > Around
            )
                continue;
            if (!_alone.TryGetValue(article.Id, out var voice))
                _alone[article.Id] = voice = new OutletVoice(newsroom, outlet.Name, [article.Id]);
            yield return voice;
        }
    }
}
