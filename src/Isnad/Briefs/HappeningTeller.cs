using System.Runtime.InteropServices;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Chooses the sentences that tell what happened: central to the story, early in their articles, none twice in other words.
/// </summary>
/// <remarks>
/// Each copy group speaks once. A sentence's worth is the sum over its stems of the number of voices that use the stem (SumBasic, Nenkova
/// and Vanderwende 2005), divided by its length, times a bonus for standing early; what a chosen sentence has said lowers the worth of the
/// rest (maximal marginal relevance, Carbonell and Goldstein 1998), and the next one is the one that is worth most, times how likely it is
/// new (<see cref="RepetitionJudge"/>). Nothing is composed.
/// </remarks>
public sealed class HappeningTeller
{
    private const int SentencesPerArticle = 8;
    private const int MostVoices = 60;
    private const double WithToll = 1.35;
    private const double InTitle = 2;
    private const double InLead = 1.5;

    private readonly RepetitionJudge _judge = RepetitionJudge.Shipped;

    /// <summary>The sentences, the one that tells most first.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="outdated">Figures that later accounts have replaced: a sentence that gives one is not chosen.</param>
    /// <param name="standing">The figures of the story's toll that stand: a first sentence that gives one tells more.</param>
    public IReadOnlyList<ToldSentence> Tell(
        Newsroom newsroom,
        Story story,
        int most,
        IReadOnlyList<Evidence>? outdated = null,
        IReadOnlyList<Evidence>? standing = null
    )
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        var voices = Voices(newsroom, story);
        var sentences = voices.SelectMany(a => newsroom.Sentences(a.Article.Id).Take(SentencesPerArticle)).ToList();
        var weights = StemWeights(newsroom, voices);
        var old = (outdated ?? []).Where(e => e.In == TextPlace.Body).ToLookup(e => e.Article);
        var toll = (standing ?? []).Where(e => e.In == TextPlace.Body).ToLookup(e => e.Article);
        var open = sentences.Where(s => CanStandAlone(s) && !Holds(old, s)).ToList();
        if (open.Count == 0)
            open = sentences.Take(1).ToList();
        var told = new ToldSoFar([]);
        var worths = open.ConvertAll(s => new SentenceWorth(s, weights, s.Order <= 1 && Holds(toll, s) ? WithToll : 1));
        while (told.Sentences.Count < most && Next(newsroom, told, worths) is { } next)
        {
            told.Add(next.Sentence);
            worths.Remove(next);
            foreach (var worth in worths)
                worth.Tell(next.Sentence);
        }
        return [.. told.Sentences.Select(t => new ToldSentence(t.Text, [t.Evidence, .. Echoes(t, sentences)]))];
    }

    /// <summary>The sentence that adds most: what it is worth, as likely as it is new; null where each is likelier a repetition.</summary>
    private SentenceWorth? Next(Newsroom newsroom, ToldSoFar told, IEnumerable<SentenceWorth> open)
    {
        var (next, most) = ((SentenceWorth?)null, 0.0);
        foreach (var sentence in open.OrderByDescending(s => s.Worth).ThenBy(s => s.Sentence.Order))
        {
            if (sentence.Worth <= most && (next is not null || told.Sentences.Count > 0))
                break;
            var likely = 1 - _judge.Repeats(newsroom, sentence.Beside, told);
            if (likely > 0.5 && (sentence.Worth * likely > most || next is null))
                (next, most) = (sentence, sentence.Worth * likely);
        }
        return next;
    }

    private static bool Holds(ILookup<ArticleId, Evidence> figures, StorySentence sentence) =>
        figures[sentence.Article.Article.Id].Any(e => sentence.Span.Contains(e.Span));

    private static List<AnalysedArticle> Voices(Newsroom newsroom, Story story)
    {
        var voices = new List<AnalysedArticle>();
        var spoken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in story.Articles)
        {
            if (newsroom.CopyGroup(id) is { } group && !spoken.Add(group.Id))
                continue;
            voices.Add(newsroom.Article(id));
        }
        if (voices.FindAll(v => !EmptySentences.IsPressReview(v.Article)) is { Count: > 0 } own)
            voices = own;
        if (voices.Count > MostVoices)
            voices = [.. Enumerable.Range(0, MostVoices).Select(i => voices[(int)((long)i * (voices.Count - 1) / (MostVoices - 1))])];
        return voices;
    }

    private static Dictionary<string, double> StemWeights(Newsroom newsroom, List<AnalysedArticle> voices)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var voice in voices)
        {
            counted.Clear();
            Count(newsroom.TitleStems(voice.Article.Id), InTitle);
            foreach (var sentence in newsroom.Sentences(voice.Article.Id).Take(SentencesPerArticle))
                Count(sentence.Stems, sentence.Order == 0 ? InLead : 1);
        }
        foreach (var stem in counts.Keys.ToList())
            counts[stem] = Math.Pow(counts[stem] / voices.Count, 1.5);
        return counts;

        void Count(HashSet<string> stems, double worth)
        {
            foreach (var stem in stems)
            {
                if (counted.Add(stem))
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, stem, out _) += worth;
            }
        }
    }

    /// <summary>Whether a sentence can be read without what stood before it.</summary>
    private static bool CanStandAlone(StorySentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Stems.Count is < 4 or > 60 || text.Length > 600)
            return false;
        if (text[0] is '*' or '•' or '-' or '–' || text[^1] is '؟' or '?' or ':' or '…' || sentence.Worth == 0)
            return false;
        return !sentence.Article.Statements.Any(s =>
            s.Speaker is null && s.Cue.Span.Start - sentence.Span.Start is >= 0 and < 3 && s.Evidence.In == TextPlace.Body
        );
    }

    private static IEnumerable<Evidence> Echoes(StorySentence told, List<StorySentence> sentences) =>
        sentences
            .Where(s =>
                s.Article.Article.Id != told.Article.Article.Id
                && s.Stems.Count * 2 > told.Stems.Count
                && StorySentence.Containment(s.Stems, told.Stems) >= 0.8
            )
            .Select(s => s.Evidence);
}
