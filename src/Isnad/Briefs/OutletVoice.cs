using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>What one outlet tells of a story, in all its articles of it.</summary>
/// <param name="Name">Its name; null when unknown.</param>
/// <param name="Articles">Its articles of the story, in their order.</param>
internal sealed record OutletVoice(string? Name, IReadOnlyList<ArticleId> Articles)
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
    private static readonly TimeSpan ToTakeUp = TimeSpan.FromHours(1);

    private List<StorySentence>? _sentences;
    private HashSet<string>? _roots;
    private HashSet<string>? _entities;
    private HashSet<string>? _keys;

    /// <summary>The outlets of a story, each with its articles of it; of an unknown one each article is an outlet.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="articles">The articles.</param>
    public static List<OutletVoice> Of(Newsroom newsroom, IEnumerable<ArticleId> articles) =>
        [
            .. articles
                .GroupBy(id => newsroom.Article(id).Article.Outlet?.Id ?? id.Value, StringComparer.Ordinal)
                .Select(g => new OutletVoice(newsroom.Article(g.First()).Article.Outlet?.Name, [.. g])),
        ];

    /// <summary>The place that surely tells what a sentence tells; null where none does.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="fact">The sentence.</param>
    public Evidence? Telling(Newsroom newsroom, StorySentence fact) =>
        Sentences(newsroom)
            .Select(s => (Sentence: s, Shared: ToldSoFar.Part(fact.Units, s.Units)))
            .Where(s =>
                s.Shared >= SameTold
                && (s.Sentence == fact || RepetitionJudge.Shipped.Repeats(newsroom, fact, new ToldSoFar([s.Sentence])) >= SaysSame)
            )
            .OrderByDescending(s => s.Shared)
            .Select(s => s.Sentence.Evidence)
            .FirstOrDefault();

    /// <summary>
    /// Whether it perhaps tells what a sentence tells: it names whom the sentence names and has some of its words, gives one of its figures, says it in words of
    /// one place or of all places and headlines together, or in what <see cref="RepetitionJudge"/> takes for the same.
    /// </summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="fact">The sentence.</param>
    public bool MayTell(Newsroom newsroom, StorySentence fact)
    {
        var told = Told(newsroom, fact);
        if (Articles.Any(id => Gives(newsroom, id, fact.Figures)) || told >= WithNames && NamesMost(newsroom, fact))
            return true;
        var sentences = Sentences(newsroom);
        for (var i = 0; i < sentences.Count; i++)
        {
            var (here, before) = (sentences[i], sentences[Math.Max(0, i - 1)]);
            if (
                Part(fact.Units, u => here.Units.ContainsKey(u) || before.Units.ContainsKey(u)) >= PerhapsInOnePlace
                || Part(fact.Roots, r => here.Roots.ContainsKey(r) || before.Roots.ContainsKey(r)) >= PerhapsInOnePlace
                || RepetitionJudge.Shipped.Repeats(newsroom, fact, new ToldSoFar([here])) >= Perhaps
            )
                return true;
        }
        return told >= PerhapsAllOver;
    }

    /// <summary>Whether it writes of the matter of a sentence at all: what is written of another matter leaves nothing out.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="fact">The sentence.</param>
    public bool Concerns(Newsroom newsroom, StorySentence fact) => Told(newsroom, fact) >= OfThisMatter;

    /// <summary>
    /// An article of some length that appeared when others had told a thing for an hour, or of which it is not known when it appeared; null
    /// when it has none.
    /// </summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="told">When others told it first, at the latest; null when it is not known.</param>
    public ArticleId? After(Newsroom newsroom, DateTimeOffset? told) =>
        Articles
            .Select(id => newsroom.Article(id).Article)
            .Where(a => told is null || !IsDated(a.Published) || a.Published!.Earliest >= told + ToTakeUp)
            .Where(a => a.Text.AsSpan().Count(' ') >= WordsOfAnArticle)
            .Select(a => (ArticleId?)a.Id)
            .FirstOrDefault();

    /// <summary>Whether it is known to the day when an article appeared.</summary>
    public static bool IsDated(ArticleDate? published) => published?.Precision is not (null or DatePrecision.Year or DatePrecision.Month);

    private List<StorySentence> Sentences(Newsroom newsroom) =>
        _sentences ??= [.. Articles.SelectMany(id => newsroom.Sentences(id).Take(MostSentences))];

    /// <summary>Whether an article gives a figure, but for the smallest, anywhere.</summary>
    private static bool Gives(Newsroom newsroom, ArticleId id, IReadOnlyList<double> figures) =>
        newsroom.Article(id).Quantities.Any(q => (q.Low ?? q.High) is > SmallFigure and { } value && figures.Contains(value));

    /// <summary>How much of the weight of a sentence's words stands anywhere in its articles and headlines, 0 to 1.</summary>
    private double Told(Newsroom newsroom, StorySentence fact)
    {
        _roots ??= Sentences(newsroom)
            .SelectMany(s => s.Roots.Keys)
            .Concat(Articles.SelectMany(id => newsroom.TitleRoots(id).Keys))
            .ToHashSet(StringComparer.Ordinal);
        return Part(fact.Roots, _roots.Contains);
    }

    /// <summary>Whether it names, in whatever spelling, all persons and most of the rest that a sentence names.</summary>
    private bool NamesMost(Newsroom newsroom, StorySentence fact)
    {
        _entities ??= Articles.SelectMany(id => newsroom.Article(id).Mentions).Select(SlotReader.ValueOf).ToHashSet(StringComparer.Ordinal);
        _keys ??= Articles
            .SelectMany(id => Tokenizer.Tokenize(newsroom.Article(id).Article.Title + " " + newsroom.Article(id).Article.Text))
            .Select(t => NameKey.Of(t.Folded))
            .ToHashSet(StringComparer.Ordinal);
        var names = fact
            .Article.Mentions.Where(m => m.In == TextPlace.Body && fact.Span.Contains(m.Span))
            .DistinctBy(SlotReader.ValueOf, StringComparer.Ordinal)
            .ToList();
        var missing = names.FindAll(m => !_entities.Contains(SlotReader.ValueOf(m)) && !WordsOf(m).Any(w => _keys.Contains(NameKey.Of(w))));
        return missing.Count * 2 < names.Count && !missing.Exists(m => m.Kind == MentionKind.Person) || missing.Count == 0;
    }

    private static IEnumerable<string> WordsOf(Mention mention) =>
        Folding.Fold(mention.Text).Split(' ').Where(w => w.Length >= WordOfAName);

    private static double Part(Dictionary<string, double> words, Func<string, bool> told)
    {
        var (all, held) = (0.0, 0.0);
        foreach (var (word, weight) in words)
        {
            all += weight;
            if (told(word))
                held += weight;
        }
        return all > 0 ? held / all : 0;
    }
}
