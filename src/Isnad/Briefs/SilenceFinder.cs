using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Finds what most outlets of a story tell and others leave out: a sentence, or who did it; never turns of phrase.
/// </summary>
/// <remarks>
/// A wrong silence is worse than a missing one. Each outlet that tells it stands with the place that does; one is silent only where it has
/// an article of some length that appeared after the thing was told, and nothing in any of its articles perhaps tells it, in this story or
/// in another of these days (<see cref="OutletVoice"/>). Where neither is sure, the outlet is in neither list. What one outlet alone gives
/// is no silence of the others, but for a figure on the word of unnamed sources.
/// </remarks>
public sealed class SilenceFinder
{
    private const int Most = 4;
    private const int MostUnconfirmed = 2;
    private const int MostVoices = 20;
    private const int MostArticles = 12;
    private const int LeadingSentences = 6;
    private const int FewestStems = 6;
    private const int MostStems = 30;
    private const double Related = 0.4;
    private static readonly TimeSpan Around = TimeSpan.FromDays(2);

    /// <summary>The silences of a story, those that most outlets tell first.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="loneFigures">The figures that one outlet alone gives; those on the word of unnamed sources are silences of the others.</param>
    public IReadOnlyList<Silence> Find(Newsroom newsroom, Story story, IReadOnlyList<LoneFigure>? loneFigures = null)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        var articles = story.Articles.Where(id => !EmptySentences.IsPressReview(newsroom.Article(id).Article)).ToList();
        var voices = OutletVoice.Of(newsroom, story.Articles).Take(MostVoices).ToList();
        if (voices.Count < 3)
            return [];
        var found = new List<(Silence Silence, StorySentence Fact)>();
        foreach (var fact in articles.Take(MostArticles).SelectMany(id => newsroom.Sentences(id).Take(LeadingSentences)).Where(CanBeMissed))
        {
            if (found.Exists(f => f.Fact.SharedWith(fact) >= Related))
                continue;
            if (
                Between(
                    newsroom,
                    voices,
                    fact.Text,
                    v => v.Telling(newsroom, fact),
                    v => v.MayTell(newsroom, fact),
                    v => v.Concerns(newsroom, fact)
                ) is
                { } silence
            )
                found.Add((silence, fact));
        }
        return
        [
            .. found.Select(f => f.Silence).OrderByDescending(s => s.CarriedBy.Count).Take(Most),
            .. Doers(newsroom, articles, voices).Take(1),
            .. Unconfirmed(newsroom, voices, loneFigures ?? []).Take(MostUnconfirmed),
        ];
    }

    /// <summary>Figures that one outlet alone gives, on the word of unnamed sources: who writes of the story and leaves them out.</summary>
    private static IEnumerable<Silence> Unconfirmed(Newsroom newsroom, List<OutletVoice> voices, IReadOnlyList<LoneFigure> figures)
    {
        foreach (var figure in figures.Where(f => f.Strength is ChainStrength.Unnamed or ChainStrength.Broken))
        {
            var article = newsroom.Article(figure.Evidence.Article).Article;
            var told = OutletVoice.IsDated(article.Published) ? article.Published?.Latest : null;
            var absent = voices
                .Where(v => !v.Articles.Contains(article.Id))
                .Select(v => (Voice: v, After: v.After(newsroom, told)))
                .Where(v => v.After is not null)
                .ToList();
            if (absent.Count == 0 || voices.Find(v => v.Articles.Contains(article.Id)) is not { } only)
                continue;
            yield return new Silence(figure.Text, [only.Name], [.. absent.Select(a => a.Voice.Name)], [figure.Evidence])
            {
                CarriedIn = [article.Id],
                AbsentIn = [.. absent.Select(a => a.After!.Value)],
            };
        }
    }

    /// <summary>Whether a sentence says something by itself that somebody could miss.</summary>
    private static bool CanBeMissed(StorySentence sentence) =>
        sentence.Stems.Count is >= FewestStems and <= MostStems
        && sentence is { Worth: 1, Names: true }
        && !EmptySentences.Leans(sentence.Text)
        && !EmptySentences.IsPart(sentence.Text)
        && !EmptySentences.LooksBack(sentence.Text)
        && sentence.Text[^1] is not ('؟' or '?' or ':' or '…');

    /// <summary>Who did it, where most outlets name him and one nowhere.</summary>
    private static IEnumerable<Silence> Doers(Newsroom newsroom, List<ArticleId> articles, List<OutletVoice> voices)
    {
        foreach (
            var slots in articles
                .Take(MostArticles)
                .SelectMany(newsroom.Slots)
                .Where(s => s.Kind == SlotKind.Doer)
                .GroupBy(s => (s.Key, s.Value))
                .OrderByDescending(g => g.Select(s => s.Article).Distinct().Count())
                .ThenBy(g => g.Key.Value, StringComparer.Ordinal)
        )
        {
            if (
                Between(
                    newsroom,
                    voices,
                    slots.First().Text,
                    v => slots.FirstOrDefault(s => v.Articles.Contains(s.Article))?.Evidence,
                    v => v.Articles.Any(id => NamedPointFinder.Names(newsroom, id, slots.First())),
                    _ => true
                ) is
                { } silence
            )
                yield return silence with
                {
                    About = NamedPointFinder.Code(SlotKind.Doer),
                };
        }
    }

    /// <summary>Who tells a thing and who is silent; null where not most tell it, or nobody is surely silent.</summary>
    private static Silence? Between(
        Newsroom newsroom,
        List<OutletVoice> voices,
        string point,
        Func<OutletVoice, Evidence?> telling,
        Func<OutletVoice, bool> mayTell,
        Func<OutletVoice, bool> concerns
    )
    {
        var carried = voices.Select(v => (Voice: v, Evidence: telling(v))).Where(c => c.Evidence is not null).ToList();
        if (carried.Count * 2 <= voices.Count || carried.Count == voices.Count)
            return null;
        var told = carried
            .Select(c => newsroom.Article(c.Evidence!.Article).Article.Published)
            .Where(OutletVoice.IsDated)
            .Min(p => p?.Latest);
        var absent = voices
            .Except(carried.Select(c => c.Voice))
            .Select(v => (Voice: v, After: v.After(newsroom, told)))
            .Where(v =>
                v.After is not null
                && concerns(v.Voice)
                && !mayTell(v.Voice)
                && !Elsewhere(newsroom, newsroom.Article(v.After.Value)).Exists(o => mayTell(o))
            )
            .ToList();
        return absent.Count == 0
            ? null
            : new Silence(
                point,
                [.. carried.Select(c => c.Voice.Name)],
                [.. absent.Select(a => a.Voice.Name)],
                [.. carried.Select(c => c.Evidence!)]
            )
            {
                CarriedIn = [.. carried.Select(c => c.Evidence!.Article)],
                AbsentIn = [.. absent.Select(a => a.After!.Value)],
            };
    }

    /// <summary>The other articles of these days by the outlet of an article, each by itself: they may tell it in another story.</summary>
    private static List<OutletVoice> Elsewhere(Newsroom newsroom, Analysis.AnalysedArticle silent) =>
        silent.Article.Outlet is { } outlet && silent.Article.Published is { } published
            ?
            [
                .. newsroom
                    .Articles.Select(a => a.Article)
                    .Where(a => a.Outlet?.Id == outlet.Id && a.Published is { } p && (p.Earliest - published.Earliest).Duration() <= Around)
                    .Select(a => new OutletVoice(a.Outlet!.Name, [a.Id])),
            ]
            : [];
}
