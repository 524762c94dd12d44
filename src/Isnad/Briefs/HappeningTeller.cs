using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Chooses the sentences that tell what happened: each tells a stage of it by itself, none twice in other words.</summary>
/// <remarks>
/// Both how likely a sentence tells what happened by itself (<see cref="SentenceFeatures"/>) and how likely it tells a further stage beside
/// those already told (<see cref="StageFeatures"/>) are learned from graded sentences. Nothing is composed.
/// </remarks>
public sealed class HappeningTeller
{
    private static readonly LogisticWeights First = LogisticWeights.Shipped("Briefs/sentences.tsv", SentenceFeatures.Names);
    private static readonly LogisticWeights Further = LogisticWeights.Shipped("Briefs/stages.tsv", StageFeatures.Names);

    /// <summary>Behind the first, a sentence that less likely than this tells a further stage is not worth its place.</summary>
    internal const double Least = 0.35;

    /// <summary>How many of the likeliest sentences are compared with what has been told.</summary>
    private const int MostOpen = 48;

    /// <summary>What is told of a day longer ago, in days, is background.</summary>
    private const int LongestAgo = 14;

    /// <summary>The sentences: first the one that tells most, then those of each day, the earlier days first.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="central">The sentences of the story.</param>
    /// <param name="headlines">The headlines of the story.</param>
    /// <param name="most">How many at most.</param>
    internal IReadOnlyList<ToldSentence> Tell(Newsroom newsroom, Story story, CentralSentences central, StoryHeadlines headlines, int most)
    {
        var open = Open(newsroom, story, central, headlines).OrderByDescending(Tells).ThenBy(s => s.Sentence.Order).Take(MostOpen).ToList();
        var stages = new StageFeatures(newsroom, central, headlines);
        var told = new ToldSoFar([]);
        while (told.Sentences.Count < most && Next(open, stages, told) is { } next)
        {
            told.Add(next.Sentence);
            open.Remove(next);
        }
        var several = told.Sentences.Select(Day).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();
        var byDay = told.Sentences.Take(1).Concat(told.Sentences.Skip(1).OrderBy(s => Day(s) ?? "~", StringComparer.Ordinal));
        return [.. byDay.Select(t => new ToldSentence(t.Text, [t.Evidence, .. Echoes(t, central.All)]) { Day = several ? Day(t) : null })];
    }

    /// <summary>
    /// The day that its text names for what it tells, when that lies a few days before its article appeared, else the day of the article; null
    /// where it tells of a month, a year or longer ago, and where no day is known.
    /// </summary>
    private static string? Day(StorySentence sentence)
    {
        if (sentence.PublishedDay is not { } published)
            return null;
        if (sentence.When is not { } when || string.CompareOrdinal(DatedEvent.DayOf(when), published) > 0)
            return published;
        return when.Length >= DatedEvent.DayLength && DatedEvent.Number(when) >= DatedEvent.Number(published) - LongestAgo
            ? DatedEvent.DayOf(when)
            : null;
    }

    /// <summary>The sentences of a story that can be told.</summary>
    internal static IEnumerable<OpenSentence> Open(Newsroom newsroom, Story story, CentralSentences central, StoryHeadlines headlines)
    {
        var features = new SentenceFeatures(newsroom, story, central, headlines);
        return central.Open.Select(s => new OpenSentence(s.Sentence, features.Of(s)));
    }

    /// <summary>How likely a sentence tells what happened by itself, 0 to 1.</summary>
    internal static double Tells(OpenSentence sentence) => First.Likely(sentence.Features);

    /// <summary>The first of the open sentences, then the one that most likely tells a further stage; null where none is likely to.</summary>
    private static OpenSentence? Next(List<OpenSentence> open, StageFeatures stages, ToldSoFar told)
    {
        if (told.Sentences.Count == 0)
            return open.Count > 0 ? open[0] : null;
        var (next, most) = ((OpenSentence?)null, Least);
        foreach (var sentence in open)
            if (Further.Likely(stages.Of(sentence, told)) is var likely && likely > most)
                (next, most) = (sentence, likely);
        return next;
    }

    private static IEnumerable<Evidence> Echoes(StorySentence told, IReadOnlyList<StorySentence> sentences) =>
        sentences
            .Where(s =>
                s.Article.Article.Id != told.Article.Article.Id
                && s.Stems.Count * 2 > told.Stems.Count
                && StorySentence.Containment(s.Stems, told.Stems) >= 0.8
            )
            .Select(s => s.Evidence);
}
