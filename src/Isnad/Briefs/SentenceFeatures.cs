using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>What speaks for and against a sentence telling what happened in a story, as figures from about −4 to 4.</summary>
internal sealed class SentenceFeatures
{
    private const double Near = 3;
    private const double HalfDay = 12;

    private readonly Dictionary<ArticleId, ArticleFigures> _articles = [];
    private readonly double _most;
    private readonly double _articlesLog;

    /// <summary>Looks at the sentences of a story beside each other.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="central">Its sentences, of which none has been told.</param>
    /// <param name="headlines">Its headlines.</param>
    public SentenceFeatures(Newsroom newsroom, Story story, CentralSentences central, StoryHeadlines headlines)
    {
        var times = story.Articles.Select(id => newsroom.Article(id).Article.Published?.Earliest).OfType<DateTimeOffset>().Order().ToList();
        var best = headlines.Articles.Select(headlines.Likely).DefaultIfEmpty(0.5).Max();
        var (near, halfDay) = (Most(times, Near), Most(times, HalfDay));
        foreach (var id in central.Open.Select(s => s.Sentence.Article.Article.Id).Distinct())
        {
            var likely = Math.Clamp(headlines.Likely(id), 0.001, 0.999);
            var at = newsroom.Article(id).Article.Published?.Earliest;
            _articles[id] = new ArticleFigures(
                Math.Log(likely / (1 - likely)),
                likely / best,
                at is { } moment && times.Count > 1 ? (double)times.FindLastIndex(t => t <= moment) / (times.Count - 1) : 0.5,
                (double)Within(at, times, Near) / near,
                (double)Within(at, times, HalfDay) / halfDay
            );
        }
        _most = Math.Max(double.Epsilon, central.Open.Select(s => s.Worth).DefaultIfEmpty(1).Max());
        _articlesLog = Math.Log(story.Articles.Count) / 3;
    }

    /// <summary>What each figure is, in their order; the last is the bias.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "worth",
        "length",
        "lead",
        "order",
        "headline",
        "best-headline",
        "late",
        "near",
        "half-day",
        "leans",
        "looks-back",
        "goes-on",
        "no-name",
        "names",
        "figures",
        "reports",
        "articles",
        "bias",
    ];

    /// <summary>The figures of a sentence.</summary>
    /// <param name="worth">The sentence, of which nothing has been told.</param>
    public float[] Of(SentenceWorth worth)
    {
        var sentence = worth.Sentence;
        var article = _articles[sentence.Article.Article.Id];
        double[] values =
        [
            Math.Log((worth.Worth / _most) + 0.02),
            Math.Log(sentence.Stems.Count),
            sentence.Order == 0 ? 1 : 0,
            Math.Min(sentence.Order, 6) / 6.0,
            article.HeadlineLogOdds / 3,
            article.HeadlineBesideBest,
            article.Late,
            article.Near,
            article.HalfDay,
            sentence.Order > 0 && sentence.Leans ? 1 : 0,
            sentence.LooksBack ? 1 : 0,
            EmptySentences.GoesOn(sentence.Text) ? 1 : 0,
            sentence.Mentions.Count == 0 ? 1 : 0,
            Math.Min(sentence.Mentions.Count, 5) / 5.0,
            Math.Min(sentence.Figures.Count, 3) / 3.0,
            sentence.Reports ? 1 : 0,
            _articlesLog,
            1,
        ];
        return [.. values.Select(v => (float)v)];
    }

    /// <summary>The most articles that stand within some hours of one of them.</summary>
    private static int Most(List<DateTimeOffset> times, double hours) => times.Select(t => Within(t, times, hours)).DefaultIfEmpty(1).Max();

    private static int Within(DateTimeOffset? at, List<DateTimeOffset> times, double hours) =>
        at is { } moment ? times.Count(t => Math.Abs((t - moment).TotalHours) <= hours) : 0;

    /// <summary>What is the same for all sentences of an article.</summary>
    /// <param name="HeadlineLogOdds">How likely its headline stands for the whole story, as log-odds.</param>
    /// <param name="HeadlineBesideBest">The same as a part of the likeliest headline's, 0 to 1.</param>
    /// <param name="Late">Part of the story's articles that came before it, 0 to 1.</param>
    /// <param name="Near">How many came within three hours of it, as a part of the busiest hours' number, 0 to 1.</param>
    /// <param name="HalfDay">The same within half a day.</param>
    private readonly record struct ArticleFigures(
        double HeadlineLogOdds,
        double HeadlineBesideBest,
        double Late,
        double Near,
        double HalfDay
    );
}
