using System.Globalization;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Something that texts date, with the sentences that tell it.</summary>
/// <param name="When">The time, as an ISO value.</param>
/// <param name="Foremost">The sentence that tells it.</param>
/// <param name="Evidence">All sentences that do.</param>
internal sealed record DatedEvent(string When, StorySentence Foremost, List<Evidence> Evidence)
{
    /// <summary>Characters of a whole day.</summary>
    public const int DayLength = 10;

    /// <summary>The day, month or year.</summary>
    public string Day => DayOf(When);

    /// <summary>Whether it stands at the time of its article, which names none.</summary>
    public bool Published { get; init; }

    /// <summary>The day of a time, or as much as is known of it.</summary>
    /// <param name="when">An ISO value.</param>
    public static string DayOf(string when) => when[..Math.Min(DayLength, when.Length)];

    /// <summary>A number for the day of a time, one more for the next day.</summary>
    /// <param name="when">An ISO value of a day or a moment.</param>
    public static int Number(string when) => DateOnly.ParseExact(DayOf(when), "O", CultureInfo.InvariantCulture).DayNumber;
}

/// <summary>What the sentences of a story date: each event once, what most articles tell first.</summary>
internal sealed class DatedSentences
{
    private const double Repetition = 0.4;
    private const int MostPlans = 2;
    private const int MainNames = 4;
    private const int DaysBefore = 3;

    private readonly ILookup<ArticleId, TextSpan> _old;
    private readonly List<DatedGroup> _events = [];

    /// <summary>Reads the sentences of a story.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="outdated">Figures that later accounts have replaced: a sentence that gives one dates nothing.</param>
    public DatedSentences(Newsroom newsroom, Story story, IReadOnlyList<Evidence> outdated)
    {
        _old = outdated.Where(e => e.In == TextPlace.Body).ToLookup(e => e.Article, e => e.Span);
        var byTime = new Dictionary<string, List<DatedGroup>>(StringComparer.Ordinal);
        foreach (var id in story.Articles)
        {
            if (newsroom.Article(id) is { IsOpinion: true } or { Times.Count: 0 })
                continue;
            foreach (var sentence in newsroom.Sentences(id).Where(Tells))
            {
                if (sentence.When is { } when)
                    Take(byTime, when, sentence);
            }
        }
        var days = story
            .Articles.Select(id => newsroom.Article(id).Article.Published)
            .Where(p => p is { Precision: >= DatePrecision.Day })
            .Select(p => p!.Day)
            .Order(StringComparer.Ordinal)
            .ToList();
        var (first, last) = (days.FirstOrDefault(), days.LastOrDefault());
        DayVote.Settle(_events);
        Events = [.. WithoutPlansThatCame(OfTheStory(newsroom, story, first), last).Select(e => e.Event())];
    }

    /// <summary>The events.</summary>
    public IReadOnlyList<DatedEvent> Events { get; }

    private bool Tells(StorySentence sentence) =>
        sentence.Stems.Count is >= 6 and <= 60
        && !_old[sentence.Article.Article.Id].Any(sentence.Span.Contains)
        && sentence.Worth > 0
        && sentence.Text[^1] is not ('؟' or '?');

    private void Take(Dictionary<string, List<DatedGroup>> byTime, string when, StorySentence sentence)
    {
        if (!byTime.TryGetValue(when, out var told))
            byTime[when] = told = [];
        var known = told.Find(e =>
            StorySentence.Containment(e.First.Stems, sentence.Stems) >= 0.5 || e.First.SharedWith(sentence) > Repetition
        );
        if (known is null)
        {
            told.Add(known = new DatedGroup(when, []));
            _events.Add(known);
        }
        known.Sentences.Add(sentence);
    }

    /// <summary>What most articles tell first; of what was before the story, one of each article, about its main names.</summary>
    private List<DatedGroup> OfTheStory(Newsroom newsroom, Story story, string? first)
    {
        var ordered = _events
            .Where(e => e.Sentences.Exists(CentralSentences.CanStandAlone))
            .OrderByDescending(e => e.Sentences.Count)
            .ThenBy(e => e.First.Order)
            .ToList();
        if (first is null)
            return ordered;
        var before = DateOnly
            .ParseExact(first, "O", CultureInfo.InvariantCulture)
            .AddDays(-DaysBefore)
            .ToString("O", CultureInfo.InvariantCulture);
        var main = MainNamesOf(newsroom, story);
        var told = new HashSet<ArticleId>();
        return ordered.FindAll(e =>
            string.CompareOrdinal(e.When, before) >= 0
            || e.Outlets > 1
            || e.Sentences.Exists(s => s.Mentions.Any(m => main.Contains(m.Key))) && told.Add(e.First.Article.Article.Id)
        );
    }

    /// <summary>
    /// What was told as to come, where the day came while the story went on, gives way to what then happened; of other plans a few a day.
    /// </summary>
    private static List<DatedGroup> WithoutPlansThatCame(List<DatedGroup> events, string? last)
    {
        var came = events.Where(e => !e.IsPlan).Select(e => e.Day).ToHashSet(StringComparer.Ordinal);
        var plans = new Dictionary<string, int>(StringComparer.Ordinal);
        return events.FindAll(e =>
        {
            if (!e.IsPlan)
                return true;
            var count = plans[e.Day] = plans.GetValueOrDefault(e.Day) + 1;
            return string.CompareOrdinal(e.Day, last) > 0 ? count <= MostPlans : count == 1 && !came.Contains(e.Day);
        });
    }

    private static HashSet<string> MainNamesOf(Newsroom newsroom, Story story) =>
        story
            .Articles.SelectMany(id =>
                newsroom.Article(id).Mentions.Where(m => m.Kind != MentionKind.Outlet).Select(m => m.Key).Distinct(StringComparer.Ordinal)
            )
            .GroupBy(k => k, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MainNames)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
}
