using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Lists the dated events of a story: what the texts date, to the day or nearer, in order of time.</summary>
public sealed class TimelineWriter
{
    private const int Most = 24;
    private const int MostOfADay = 6;
    private const int MostYears = 5;
    private const int YearLength = 4;
    private const int DayLength = 10;
    private const double Repetition = 0.4;

    /// <summary>How likely a sentence says again what its day is told by, from when on it is left out.</summary>
    private const double Again = 0.8;

    private readonly RepetitionJudge _judge = RepetitionJudge.Shipped;

    /// <summary>
    /// The timeline; of several sentences that date one event the first published stands, the others are its evidence too.
    /// </summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="outdated">Figures that later accounts have replaced: a sentence that gives one dates nothing.</param>
    public IReadOnlyList<TimelineEntry> Write(Newsroom newsroom, Story story, IReadOnlyList<Evidence>? outdated = null)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        var old = (outdated ?? []).Where(e => e.In == TextPlace.Body).ToLookup(e => e.Article, e => e.Span);
        var entries = new List<(string When, StorySentence First, List<Evidence> Evidence)>();
        var byTime = new Dictionary<string, List<(StorySentence First, List<Evidence> Evidence)>>(StringComparer.Ordinal);
        foreach (var id in story.Articles)
        {
            var article = newsroom.Article(id);
            if (article.Times.Count == 0)
                continue;
            foreach (var sentence in newsroom.Sentences(id))
            {
                if (sentence.Stems.Count is < 6 or > 60 || old[id].Any(sentence.Span.Contains))
                    continue;
                if (sentence.Worth == 0 || sentence.When is not { } when || sentence.Text[^1] is '؟' or '?')
                    continue;
                if (!byTime.TryGetValue(when, out var told))
                    byTime[when] = told = [];
                var known = told.FindIndex(e =>
                    StorySentence.Containment(e.First.Stems, sentence.Stems) >= 0.5 || e.First.SharedWith(sentence) > Repetition
                );
                if (known < 0)
                {
                    known = told.Count;
                    told.Add((sentence, []));
                    entries.Add((when, sentence, told[known].Evidence));
                }
                told[known].Evidence.Add(sentence.Evidence);
            }
        }
        var dated = Foremost(newsroom, entries.OrderByDescending(e => e.Evidence.Count).ThenBy(e => e.First.Order))
            .ToList()
            .Take(Most)
            .Select(e => new TimelineEntry(e.When, PrecisionOf(e.When), e.First.Text, e.Evidence));
        return [.. dated.Concat(Published(newsroom, story)).OrderBy(e => e.When, StringComparer.Ordinal).ThenBy(e => e.Published)];
    }

    /// <summary>
    /// Of each day the foremost that say something new beside each other, and one of each year that is named alone: what is told of years is
    /// what was before. What only says again what a day is told by is more evidence for the nearest.
    /// </summary>
    private IEnumerable<(string When, StorySentence First, List<Evidence> Evidence)> Foremost(
        Newsroom newsroom,
        IEnumerable<(string When, StorySentence First, List<Evidence> Evidence)> entries
    )
    {
        var days = new Dictionary<string, (ToldSoFar Said, List<List<Evidence>> Evidence)>(StringComparer.Ordinal);
        var years = 0;
        foreach (var entry in entries)
        {
            var day = entry.When.Length > DayLength ? entry.When[..DayLength] : entry.When;
            if (!days.TryGetValue(day, out var told))
                days[day] = told = (new ToldSoFar([]), []);
            if (told.Evidence.Count == MostOfADay || day.Length == YearLength && told.Evidence.Count > 0)
                continue;
            if (_judge.Repeats(newsroom, entry.First, told.Said) > Again)
            {
                told.Evidence[Nearest(told.Said.Sentences, entry.First)].AddRange(entry.Evidence);
                continue;
            }
            if (day.Length == YearLength && ++years > MostYears)
                continue;
            told.Said.Add(entry.First);
            told.Evidence.Add(entry.Evidence);
            yield return entry;
        }
    }

    private static int Nearest(IReadOnlyList<StorySentence> sentences, StorySentence sentence) =>
        Enumerable.Range(0, sentences.Count).MaxBy(i => sentences[i].SharedWith(sentence));

    /// <summary>When the first and the last article appeared, told by their headlines.</summary>
    private static IEnumerable<TimelineEntry> Published(Newsroom newsroom, Story story)
    {
        var articles = story
            .Articles.Select(id => newsroom.Article(id).Article)
            .Where(a => a.Published is not null && a.Title is { Length: > 0 })
            .OrderBy(a => a.Published!.Earliest)
            .ThenBy(a => a.Id)
            .ToList();
        if (articles.Count == 0 || story.Articles.Count < 2)
            yield break;
        foreach (var article in articles.Count == 1 ? articles[..1] : [articles[0], articles[^1]])
        {
            yield return new TimelineEntry(
                article.Published!.Value,
                article.Published.Precision,
                article.Title!,
                [new Evidence(article.Id, new TextSpan(0, article.Title!.Length), TextPlace.Title)]
            )
            {
                Published = true,
            };
        }
    }

    private static DatePrecision PrecisionOf(string value) =>
        value.Length switch
        {
            4 => DatePrecision.Year,
            7 => DatePrecision.Month,
            10 => DatePrecision.Day,
            16 => DatePrecision.Minute,
            _ => value.Length > 16 ? DatePrecision.Second : DatePrecision.Month,
        };
}
