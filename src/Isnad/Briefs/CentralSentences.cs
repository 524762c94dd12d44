using System.Runtime.InteropServices;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>The sentences that can tell what happened in a story, with what each is worth by its words before any is told.</summary>
/// <remarks>
/// Each copy group speaks once. A sentence's worth is the sum over its stems of the number of voices that use the stem (SumBasic, Nenkova
/// and Vanderwende 2005), divided by its length, times a bonus for standing early (<see cref="SentenceWorth"/>).
/// </remarks>
internal sealed class CentralSentences
{
    private const int SentencesPerArticle = 8;
    private const int MostVoices = 60;
    private const double WithToll = 1.35;
    private const double InTitle = 2;
    private const double InLead = 1.5;

    /// <summary>Weighs the sentences of a story.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="outdated">Figures that later accounts have replaced: a sentence that gives one cannot tell.</param>
    /// <param name="standing">The figures of the story's toll that stand: a first sentence that gives one tells more.</param>
    public CentralSentences(Newsroom newsroom, Story story, IReadOnlyList<Evidence> outdated, IReadOnlyList<Evidence> standing)
    {
        var voices = Voices(newsroom, story);
        All = [.. voices.SelectMany(a => newsroom.Sentences(a.Article.Id).Take(SentencesPerArticle))];
        var weights = StemWeights(newsroom, voices);
        var old = outdated.Where(e => e.In == TextPlace.Body).ToLookup(e => e.Article);
        var toll = standing.Where(e => e.In == TextPlace.Body).ToLookup(e => e.Article);
        var open = All.Where(s => CanStandAlone(s) && !Holds(old, s)).ToList();
        if (open.Count == 0)
            open = [.. All.Take(1)];
        Open = [.. open.Select(s => new SentenceWorth(s, weights, s.Order <= 1 && Holds(toll, s) ? WithToll : 1))];
    }

    /// <summary>The first sentences of its articles.</summary>
    public IReadOnlyList<StorySentence> All { get; }

    /// <summary>Those of them that can be told by themselves.</summary>
    public IReadOnlyList<SentenceWorth> Open { get; }

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
        if (voices.FindAll(EmptySentences.IsReport) is { Count: > 0 } own)
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
    public static bool CanStandAlone(StorySentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Stems.Count is < 4 or > 60 || text.Length > 600)
            return false;
        if (text[0] is '*' or '•' or '-' or '–' || text[^1] is '؟' or '?' or ':' or '…' || sentence.Worth == 0)
            return false;
        return sentence.Order == 0 && !EmptySentences.GoesOn(text)
            || !sentence.Article.Statements.Any(s =>
                s.Evidence.In == TextPlace.Body
                && s.Cue.Span.Start - sentence.Span.Start is >= 0 and < 3
                && (s.Speaker is null || sentence.Order > 0 && IsBareNoun(s))
            );
    }

    /// <summary>وأوضح البيان, وأشار المجلس: a speaker by one noun, which only what stood before tells.</summary>
    private static bool IsBareNoun(Statement statement) =>
        statement.Chain[^1].Entity is null
        && statement.Speaker!.Text.StartsWith("ال", StringComparison.Ordinal)
        && !statement.Speaker.Text.Contains(' ', StringComparison.Ordinal);
}
