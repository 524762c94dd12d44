using System.Collections.Concurrent;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Everything known at one moment: articles, copy groups, stories, storylines.</summary>
/// <param name="Articles">All analysed articles, by order of reading.</param>
/// <param name="CopyGroups">Groups of two and more articles over one text.</param>
/// <param name="Stories">All stories, the latest first.</param>
/// <param name="Storylines">All storylines.</param>
public sealed record Newsroom(
    IReadOnlyList<AnalysedArticle> Articles,
    IReadOnlyList<CopyGroup> CopyGroups,
    IReadOnlyList<Story> Stories,
    IReadOnlyList<Storyline> Storylines
)
{
    private readonly Lazy<Dictionary<ArticleId, AnalysedArticle>> _byId = new(() =>
    {
        var byId = new Dictionary<ArticleId, AnalysedArticle>(Articles.Count);
        foreach (var article in Articles)
            byId.TryAdd(article.Article.Id, article);
        return byId;
    });

    private readonly Lazy<Dictionary<ArticleId, CopyGroup>> _groups = new(() =>
        CopyGroups.SelectMany(g => g.Members.Select(m => (m.Article, g))).ToDictionary(p => p.Article, p => p.g)
    );

    private readonly ConcurrentDictionary<ArticleId, IReadOnlyList<StorySentence>> _sentences = new();

    private readonly ConcurrentDictionary<ArticleId, IReadOnlyList<CountedThing>> _figures = new();

    /// <summary>The sentences of an article; read when first asked for, since several parts of a brief compare them.</summary>
    internal IReadOnlyList<StorySentence> Sentences(ArticleId id) => _sentences.GetOrAdd(id, key => SentenceCutter.Of(Article(key)));

    /// <summary>The figures of an article with their sentences; read when first asked for.</summary>
    internal IReadOnlyList<CountedThing> Figures(ArticleId id) => _figures.GetOrAdd(id, key => [.. CountedThing.Of(Article(key))]);

    private readonly ConcurrentDictionary<ArticleId, IReadOnlyList<NamedSlot>> _slots = new();

    /// <summary>The places, days, offices and doers that an article names of what happened; read when first asked for.</summary>
    internal IReadOnlyList<NamedSlot> Slots(ArticleId id) => _slots.GetOrAdd(id, key => [.. SlotReader.Of(Article(key), Sentences(key))]);

    private readonly ConcurrentDictionary<Statement, HashSet<string>> _stems = new(ReferenceEqualityComparer.Instance);

    private readonly ConcurrentDictionary<ArticleId, IReadOnlyList<WordUse>> _wordings = new();

    private readonly ConcurrentDictionary<ArticleId, string> _folded = new();

    /// <summary>The text of an article, folded, for finding a name in it in any spelling.</summary>
    internal string Folded(ArticleId id) => _folded.GetOrAdd(id, key => Arabic.Letters.Folding.Fold(Article(key).Article.Text));

    /// <summary>The stems of what somebody said, read when first asked for; not to be changed.</summary>
    internal HashSet<string> Stems(Statement statement) => _stems.GetOrAdd(statement, static s => StorySentence.StemsOf(s.Text));

    /// <summary>So many words in a row show that a passage is shared.</summary>
    internal const int RunOfPassage = 4;

    private readonly ConcurrentDictionary<ArticleId, ulong[]> _runs = new();

    /// <summary>The hashes of the runs of words of an article, ascending; read when first asked for, not to be changed.</summary>
    internal ulong[] Runs(ArticleId id) =>
        _runs.GetOrAdd(id, key => TextShingles.Hashes(TextShingles.Words(Article(key).Article.Text), RunOfPassage));

    private readonly ConcurrentDictionary<ArticleId, HashSet<string>> _titleStems = new();
    private readonly ConcurrentDictionary<ArticleId, Dictionary<string, double>> _titleRoots = new();

    private readonly ConcurrentDictionary<ArticleId, ArticleOrigin> _origins = new();

    private readonly ConcurrentDictionary<Statement, AgreementText> _compared = new(ReferenceEqualityComparer.Instance);

    private readonly ConcurrentDictionary<ArticleId, IReadOnlyList<Office>> _offices = new();

    /// <summary>The offices that the text of an article gives to persons; read when first asked for.</summary>
    internal IReadOnlyList<Office> Offices(ArticleId id) => _offices.GetOrAdd(id, key => OfficeReader.Of(Article(key)));

    /// <summary>The stems of a headline, read when first asked for; not to be changed.</summary>
    internal HashSet<string> TitleStems(ArticleId id) =>
        _titleStems.GetOrAdd(id, key => StorySentence.StemsOf(Article(key).Article.Title ?? ""));

    /// <summary>The roots of an article's title, each with how telling it is.</summary>
    internal Dictionary<string, double> TitleRoots(ArticleId id) => _titleRoots.GetOrAdd(id, key => StorySentence.RootsOf(TitleStems(key)));

    /// <summary>What an article rests on; found when first asked for.</summary>
    internal ArticleOrigin Origin(ArticleId id) => _origins.GetOrAdd(id, key => OriginCounter.OriginOf(this, key));

    private readonly ConcurrentDictionary<IReadOnlyList<ArticleId>, StoryOrigins> _storyOrigins = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the articles of a story rest on beside each other; found when first asked for.</summary>
    /// <param name="articles">The articles of the story, the same list whenever it is asked for.</param>
    internal StoryOrigins Origins(IReadOnlyList<ArticleId> articles) =>
        _storyOrigins.GetOrAdd(articles, key => new StoryOrigins(this, key));

    /// <summary>What somebody said, ready to be compared; read when first asked for.</summary>
    internal AgreementText Compared(Statement statement) => _compared.GetOrAdd(statement, static s => new AgreementText(s.Text));

    /// <summary>
    /// The words of an article that others may put otherwise, those of quoted speakers left out; read when first asked for.
    /// </summary>
    internal IReadOnlyList<WordUse> Wordings(ArticleId id) => _wordings.GetOrAdd(id, key => [.. WordingFinder.In(Article(key))]);

    /// <summary>An article by its id.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public AnalysedArticle Article(ArticleId id) => _byId.Value[id];

    /// <summary>The copy group of an article; null when it stands alone.</summary>
    /// <param name="id">Its id.</param>
    public CopyGroup? CopyGroup(ArticleId id) => _groups.Value.GetValueOrDefault(id);
}
