using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>What one outlet tells of a story, in all its articles of it.</summary>
/// <param name="newsroom">Where its articles are.</param>
/// <param name="name">Its name; null when unknown.</param>
/// <param name="articles">Its articles of the story, in their order.</param>
internal sealed class OutletVoice(Newsroom newsroom, string? name, IReadOnlyList<ArticleId> articles)
{
    private const int MostSentences = 60;
    private const int WordsOfAnArticle = 100;
    private const int SmallFigure = 3;
    private const double SameTold = 0.5;
    private const double SaysSame = 0.6;
    private const double Perhaps = 0.7;
    private const double PerhapsInOnePlace = 0.3;
    private const double PerhapsAllOver = 0.45;
    private const double WithNames = 0.3;
    private const double OfThisMatter = 0.15;
    private const int WordOfAName = 4;

    /// <summary>Part of a sentence's words without which another does not say the same in other words.</summary>
    private const double HardlyAny = 0.1;
    private const double Rounding = 1e-9;

    private static readonly TimeSpan ToTakeUp = TimeSpan.FromHours(1);

    // The sentence that it was asked about last, for it is asked several things about each.
    private (StorySentence? Fact, double Told) _asked;

    /// <summary>Its name; null when unknown.</summary>
    public string? Name => name;

    /// <summary>Its articles of the story, in their order.</summary>
    public IReadOnlyList<ArticleId> Articles => articles;

    private List<StorySentence> Sentences => field ??= [.. articles.SelectMany(id => newsroom.Sentences(id).Take(MostSentences))];

    private SentenceIndex Index => field ??= new SentenceIndex(Sentences);

    /// <summary>The roots of all its sentences and headlines.</summary>
    private HashSet<string> Roots =>
        field ??= Sentences
            .SelectMany(s => s.Roots.Keys)
            .Concat(articles.SelectMany(id => newsroom.TitleRoots(id).Keys))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whom and what it names.</summary>
    private HashSet<string> Named =>
        field ??= articles.SelectMany(id => newsroom.Article(id).Mentions).Select(m => m.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>The stems of all its sentences and headlines as names are compared, in whatever spelling.</summary>
    private HashSet<string> NameKeys =>
        field ??= Sentences
            .SelectMany(s => s.Stems)
            .Concat(articles.SelectMany(newsroom.TitleStems))
            .Distinct(StringComparer.Ordinal)
            .Select(NameKey.Of)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The outlets of a story, each with its articles of it; of an unknown one each article is an outlet.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="articles">The articles.</param>
    public static List<OutletVoice> Of(Newsroom newsroom, IEnumerable<ArticleId> articles) =>
        [
            .. articles
                .GroupBy(id => newsroom.Article(id).Article.Outlet?.Id ?? id.Value, StringComparer.Ordinal)
                .Select(g => new OutletVoice(newsroom, newsroom.Article(g.First()).Article.Outlet?.Name, [.. g])),
        ];

    /// <summary>The place that surely tells what a sentence tells; null where none does.</summary>
    /// <param name="fact">The sentence.</param>
    public Evidence? Telling(StorySentence fact) =>
        Index
            .Holding(fact, SameTold)
            .Where(s => s.Sentence == fact || RepetitionJudge.Shipped.Repeats(newsroom, fact, s.Sentence.Alone) >= SaysSame)
            .OrderByDescending(s => s.Shared)
            .Select(s => s.Sentence.Evidence)
            .FirstOrDefault();

    /// <summary>
    /// Whether it perhaps tells what a sentence tells: it names whom the sentence names and has some of its words, gives one of its figures, says it in words of
    /// one place or of all places and headlines together, or in what <see cref="RepetitionJudge"/> takes for the same.
    /// </summary>
    /// <param name="fact">The sentence.</param>
    public bool MayTell(StorySentence fact)
    {
        var told = Told(fact);
        if (articles.Any(id => Gives(id, fact.Figures)) || told >= WithNames && NamesMost(fact))
            return true;
        var (unitsBefore, rootsBefore) = (0.0, 0.0);
        for (var i = 0; i < Sentences.Count; i++)
        {
            var (here, before) = (Sentences[i], Sentences[Math.Max(0, i - 1)]);
            var (units, roots) = (ToldSoFar.Part(fact.Units, here.Units), ToldSoFar.Part(fact.Roots, here.Roots));
            // Two sentences have together at most what each has.
            if (
                units + unitsBefore >= PerhapsInOnePlace - Rounding && Part(fact.Units, here.Units, before.Units) >= PerhapsInOnePlace
                || roots + rootsBefore >= PerhapsInOnePlace - Rounding && Part(fact.Roots, here.Roots, before.Roots) >= PerhapsInOnePlace
                || units >= HardlyAny && RepetitionJudge.Shipped.Repeats(newsroom, fact, here.Alone) >= Perhaps
            )
                return true;
            (unitsBefore, rootsBefore) = (units, roots);
        }
        return told >= PerhapsAllOver;
    }

    /// <summary>Whether it writes of the matter of a sentence at all: what is written of another matter leaves nothing out.</summary>
    /// <param name="fact">The sentence.</param>
    public bool Concerns(StorySentence fact) => Told(fact) >= OfThisMatter;

    /// <summary>
    /// An article of some length that appeared when others had told a thing for an hour, or of which it is not known when it appeared; null
    /// when it has none.
    /// </summary>
    /// <param name="told">When others told it first, at the latest; null when it is not known.</param>
    public ArticleId? After(DateTimeOffset? told) =>
        articles
            .Select(id => newsroom.Article(id).Article)
            .Where(a => told is null || !IsDated(a.Published) || a.Published!.Earliest >= told + ToTakeUp)
            .Where(a => a.Text.AsSpan().Count(' ') >= WordsOfAnArticle)
            .Select(a => (ArticleId?)a.Id)
            .FirstOrDefault();

    /// <summary>Whether it is known to the day when an article appeared.</summary>
    public static bool IsDated(ArticleDate? published) => published?.Precision is not (null or DatePrecision.Year or DatePrecision.Month);

    /// <summary>Whether an article gives a figure, but for the smallest, anywhere.</summary>
    private bool Gives(ArticleId id, IReadOnlyList<double> figures) =>
        newsroom.Article(id).Quantities.Any(q => (q.Low ?? q.High) is > SmallFigure and { } value && figures.Contains(value));

    /// <summary>How much of the weight of a sentence's words stands anywhere in its articles and headlines, 0 to 1.</summary>
    private double Told(StorySentence fact) => (_asked.Fact == fact ? _asked : _asked = (fact, PartOf(fact))).Told;

    private double PartOf(StorySentence fact)
    {
        var (all, held) = (0.0, 0.0);
        foreach (var (root, weight) in fact.Roots)
        {
            all += weight;
            if (Roots.Contains(root))
                held += weight;
        }
        return all > 0 ? held / all : 0;
    }

    /// <summary>Whether it names, in whatever spelling, all persons and most of the rest that a sentence names.</summary>
    private bool NamesMost(StorySentence fact)
    {
        var names = fact.Mentions.DistinctBy(m => m.Key, StringComparer.Ordinal).ToList();
        var missing = names.FindAll(m => !Named.Contains(m.Key) && !WordsOf(m).Any(NameKeys.Contains));
        return missing.Count * 2 < names.Count && !missing.Exists(m => m.Kind == MentionKind.Person) || missing.Count == 0;
    }

    private static IEnumerable<string> WordsOf(Mention mention) =>
        Folding.Fold(mention.Text).Split(' ').Where(w => w.Length >= WordOfAName).Select(w => NameKey.Of(LightStemmer.Stem(w)));

    /// <summary>How much of the weight of some words either of two sentences has, 0 to 1.</summary>
    private static double Part(Dictionary<string, double> words, Dictionary<string, double> one, Dictionary<string, double> other)
    {
        var (all, held) = (0.0, 0.0);
        foreach (var (word, weight) in words)
        {
            all += weight;
            if (one.ContainsKey(word) || other.ContainsKey(word))
                held += weight;
        }
        return all > 0 ? held / all : 0;
    }
}
