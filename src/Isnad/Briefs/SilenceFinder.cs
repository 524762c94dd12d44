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

    /// <summary>The silences of a story, those that most outlets tell first.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="loneFigures">The figures that one outlet alone gives; those on the word of unnamed sources are silences of the others.</param>
    public IReadOnlyList<Silence> Find(Newsroom newsroom, Story story, IReadOnlyList<LoneFigure>? loneFigures = null)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        var articles = story.Articles.Where(id => EmptySentences.IsReport(newsroom.Article(id))).ToList();
        var voices = OutletVoice.Of(newsroom, story.Articles).Take(MostVoices).ToList();
        if (voices.Count < 3)
            return [];
        var search = new SilenceSearch(newsroom, voices);
        var found = new List<(Silence Silence, StorySentence Fact)>();
        foreach (var fact in articles.Take(MostArticles).SelectMany(id => newsroom.Sentences(id).Take(LeadingSentences)).Where(CanBeMissed))
        {
            if (found.Exists(f => f.Fact.SharedWith(fact) >= Related))
                continue;
            if (search.Between(fact.Text, v => v.Telling(fact), v => v.MayTell(fact), v => v.Concerns(fact)) is { } silence)
                found.Add((silence, fact));
        }
        return
        [
            .. found.Select(f => f.Silence).OrderByDescending(s => s.CarriedBy.Count).Take(Most),
            .. Doers(newsroom, articles, search).Take(1),
            .. (loneFigures ?? [])
                .Where(f => f.Strength is ChainStrength.Unnamed or ChainStrength.Broken)
                .Select(f => search.OfOthers(f.Text, f.Evidence))
                .OfType<Silence>()
                .Take(MostUnconfirmed),
        ];
    }

    /// <summary>Whether a sentence says something by itself that somebody could miss.</summary>
    private static bool CanBeMissed(StorySentence sentence) =>
        sentence.Stems.Count is >= FewestStems and <= MostStems
        && sentence is { Worth: 1, Mentions.Count: > 0, Leans: false }
        && !sentence.LooksBack
        && sentence.Text[^1] is not ('؟' or '?' or ':' or '…')
        && !EmptySentences.IsPart(sentence.Text);

    /// <summary>Who did it, where most outlets name him and one nowhere.</summary>
    private static IEnumerable<Silence> Doers(Newsroom newsroom, List<ArticleId> articles, SilenceSearch search)
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
                search.Between(
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
}
