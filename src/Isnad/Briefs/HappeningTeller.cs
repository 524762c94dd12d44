using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Chooses the sentences that tell what happened: each tells a stage of it by itself, none twice in other words.</summary>
/// <remarks>
/// How likely a sentence tells what happened is learned from graded sentences (<see cref="SentenceFeatures"/>); what a chosen sentence has
/// said lowers the rest (maximal marginal relevance, Carbonell and Goldstein 1998), and the next one is the one that most likely tells
/// something new (<see cref="RepetitionJudge"/>). Nothing is composed.
/// </remarks>
public sealed class HappeningTeller
{
    private static readonly LogisticWeights Weights = LogisticWeights.Shipped("Briefs/sentences.tsv", SentenceFeatures.Names);

    /// <summary>Behind the first, a sentence that tells what happened less likely than this is not worth its place.</summary>
    private const double Least = 0.3;

    private readonly RepetitionJudge _judge = RepetitionJudge.Shipped;

    /// <summary>The sentences: first the one that tells most, then those of each day, the earlier days first.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="central">The sentences of the story; they are told from, and not to be used again.</param>
    /// <param name="headlines">The headlines of the story.</param>
    /// <param name="most">How many at most.</param>
    internal IReadOnlyList<ToldSentence> Tell(Newsroom newsroom, Story story, CentralSentences central, StoryHeadlines headlines, int most)
    {
        var features = new SentenceFeatures(newsroom, story, central, headlines);
        var open = central.Open.Select(s => (Sentence: s, Tells: Weights.Likely(features.Of(s)))).ToList();
        var told = new ToldSoFar([]);
        while (told.Sentences.Count < most && Next(newsroom, told, open) is { } next)
        {
            told.Add(next.Sentence);
            open.RemoveAll(s => s.Sentence == next || s.Tells < Least);
            foreach (var (sentence, _) in open)
                sentence.Tell(next.Sentence);
        }
        var several = told.Sentences.Select(Day).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();
        var byDay = told.Sentences.Take(1).Concat(told.Sentences.Skip(1).OrderBy(s => Day(s) ?? "~", StringComparer.Ordinal));
        return [.. byDay.Select(t => new ToldSentence(t.Text, [t.Evidence, .. Echoes(t, central.All)]) { Day = several ? Day(t) : null })];
    }

    /// <summary>The day on which its article appeared; null where it is not known to the day.</summary>
    private static string? Day(StorySentence sentence) =>
        sentence.Article.Article.Published is { Precision: >= DatePrecision.Day } published ? published.Day : null;

    /// <summary>The sentence that most likely tells something new; null where each is likelier a repetition.</summary>
    private SentenceWorth? Next(Newsroom newsroom, ToldSoFar told, IEnumerable<(SentenceWorth Sentence, double Tells)> open)
    {
        var (next, most) = ((SentenceWorth?)null, 0.0);
        var ordered = open.Select(s => (s.Sentence, Tells: s.Tells * s.Sentence.Untold))
            .OrderByDescending(s => s.Tells)
            .ThenBy(s => s.Sentence.Sentence.Order);
        foreach (var (sentence, tells) in ordered)
        {
            if (tells <= most)
                break;
            var likely = 1 - _judge.Repeats(newsroom, sentence.Beside, told);
            if (likely > 0.5 && tells * likely > most)
                (next, most) = (sentence, tells * likely);
        }
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
