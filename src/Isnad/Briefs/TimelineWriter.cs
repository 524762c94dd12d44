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

    /// <summary>How likely a sentence says again what its day is told by, from when on it is left out.</summary>
    private const double Again = 0.7;

    /// <summary>How likely a sentence says again what a day beside its own is told by, from when on it is left out.</summary>
    private const double AgainBeside = 0.85;

    /// <summary>How much of the lesser sentence they then share besides.</summary>
    private const double SharedBeside = 0.4;

    private readonly RepetitionJudge _judge = RepetitionJudge.Shipped;

    /// <summary>
    /// The timeline; of several sentences that date one event the one stands that can best be read by itself, the others are its evidence
    /// too.
    /// </summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="happened">What happened: what of it no text dates stands at the time of its article.</param>
    /// <param name="outdated">Figures that later accounts have replaced: a sentence that gives one dates nothing.</param>
    public IReadOnlyList<TimelineEntry> Write(
        Newsroom newsroom,
        Story story,
        IReadOnlyList<ToldSentence> happened,
        IReadOnlyList<Evidence> outdated
    )
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(happened);
        var dated = new DatedSentences(newsroom, story, outdated).Events;
        var foremost = Foremost(newsroom, [.. dated, .. Undated(newsroom, happened)]).ToList();
        var published = Published(newsroom, story)
            .Where(p => !foremost.Exists(e => e.Published && e.Evidence[0].Article == p.Evidence[0].Article));
        return
        [
            .. foremost
                .Take(Most)
                .Select(e => new TimelineEntry(e.When, PrecisionOf(e.When), e.Foremost.Text, e.Evidence) { Published = e.Published })
                .Concat(published)
                .OrderBy(e => e.When, StringComparer.Ordinal)
                .ThenBy(e => e.Published),
        ];
    }

    /// <summary>The sentences of what happened that name no time, each at the time of its article.</summary>
    private static IEnumerable<DatedEvent> Undated(Newsroom newsroom, IReadOnlyList<ToldSentence> happened)
    {
        foreach (var told in happened)
        {
            var place = told.Evidence[0];
            if (
                newsroom.Sentences(place.Article).FirstOrDefault(s => s.Span == place.Span) is { When: null } sentence
                && sentence.Article.Article.Published is { } published
            )
                yield return new DatedEvent(published.Value, sentence, [.. told.Evidence]) { Published = true };
        }
    }

    /// <summary>
    /// Of each day the foremost that say something new beside each other, and one of each year that is named alone: what is told of years is
    /// what was before. What only says again what a day is told by is more evidence for the nearest.
    /// </summary>
    private IEnumerable<DatedEvent> Foremost(Newsroom newsroom, IReadOnlyList<DatedEvent> events)
    {
        var days = new Dictionary<string, (ToldSoFar Said, List<DatedEvent> Events)>(StringComparer.Ordinal);
        var years = 0;
        foreach (var told in events)
        {
            if (!days.TryGetValue(told.Day, out var day))
                days[told.Day] = day = (new ToldSoFar([]), []);
            if (day.Events.Count == MostOfADay || told.Day.Length == YearLength && day.Events.Count > 0)
                continue;
            if (days.Where(d => Says(newsroom, d.Key, d.Value.Said, told)).Select(d => d.Value).FirstOrDefault() is { Said: not null } same)
            {
                same.Events[Nearest(same.Said.Sentences, told.Foremost)].Evidence.AddRange(told.Evidence);
                continue;
            }
            if (told.Day.Length == YearLength && ++years > MostYears)
                continue;
            day.Said.Add(told.Foremost);
            day.Events.Add(told);
            yield return told;
        }
    }

    /// <summary>Whether what is told of a day, a day beside it or the month around it says what an event does.</summary>
    private bool Says(Newsroom newsroom, string day, ToldSoFar said, DatedEvent told)
    {
        if (said.Sentences.Count == 0)
            return false;
        var same = day.StartsWith(told.Day, StringComparison.Ordinal) || told.Day.StartsWith(day, StringComparison.Ordinal);
        if (same && (day.Length == told.Day.Length || Math.Min(day.Length, told.Day.Length) > YearLength))
            return _judge.Repeats(newsroom, told.Foremost, said) > Again;
        return IsBeside(day, told.Day)
            && !told.Published
            && said.Sentences.Max(s => s.SharedWith(told.Foremost)) > SharedBeside
            && _judge.Repeats(newsroom, told.Foremost, said) > AgainBeside;
    }

    private static bool IsBeside(string day, string other) =>
        day.Length == DatedEvent.DayLength
        && other.Length == DatedEvent.DayLength
        && Math.Abs(DatedEvent.Number(day) - DatedEvent.Number(other)) == 1;

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
