using Isnad.Analysis;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Stories;

/// <summary>What joining stories to storylines needs of a story: its time, names, words, headlines and actors.</summary>
/// <param name="Id">The story.</param>
/// <param name="First">When its first article appeared, in days; null when undated.</param>
/// <param name="Last">When its last article appeared, in days.</param>
/// <param name="Articles">How many articles it has.</param>
/// <param name="Names">The names of its articles.</param>
/// <param name="Words">Their words.</param>
/// <param name="Lead">The words of their headlines and first lines.</param>
/// <param name="Matter">The roots of these that belong to no name.</param>
/// <param name="Front">The names of these.</param>
/// <param name="Title">The words of their headlines.</param>
/// <param name="OfPrices">Whether one of them is a report on prices.</param>
/// <param name="IsFormula">Whether most of them are worded by a kind of formula that is told of one thing after another: obituaries,
/// receptions.</param>
/// <param name="Actors">Entities that most of its articles name, and what they are called.</param>
/// <param name="Titles">Their headlines.</param>
/// <param name="NamesInTitles">The words of the names in their headlines, folded.</param>
internal sealed record LineMember(
    StoryId Id,
    double? First,
    double? Last,
    int Articles,
    SparseVector Names,
    SparseVector Words,
    SparseVector Lead,
    SparseVector Matter,
    SparseVector Front,
    SparseVector Title,
    bool OfPrices,
    bool IsFormula,
    IReadOnlyDictionary<string, string> Actors,
    IReadOnlyList<string> Titles,
    IReadOnlyList<string> NamesInTitles
)
{
    /// <summary>Of how many of its articles a story's names, words and actors are taken.</summary>
    public const int MostArticles = 8;

    private const int MostNames = 40;
    private const int MostWords = 80;
    private const int MostInFront = 12;
    private const int MostKeys = 12;

    private Dictionary<int, double>? _keys;
    private SparseVector? _titleMatter;

    /// <summary>The words of its headlines that are of no name.</summary>
    public SparseVector TitleMatter => _titleMatter ??= Title.Without(NameKeys());

    /// <summary>
    /// Its weightiest names, by which others are looked up, each with its part of the weight of all names, 0 to 1; none of a formula, which
    /// is part of no matter that goes on.
    /// </summary>
    public IReadOnlyDictionary<int, double> Keys() =>
        _keys ??= (IsFormula ? [] : Names.Keys.Zip(Names.Values))
            .OrderByDescending(n => n.Second)
            .ThenBy(n => n.First)
            .Take(MostKeys)
            .ToDictionary(n => n.First, n => (double)n.Second * n.Second / Names.Squares);

    private HashSet<int> NameKeys() =>
        [
            .. Actors
                .Values.SelectMany(name => Tokenizer.Tokenize(name).Select(t => t.Folded))
                .Concat(NamesInTitles)
                .Select(word => ArticleSketcher.Key(LightStemmer.Stem(word))),
        ];

    /// <summary>What a story's articles have.</summary>
    /// <param name="story">The story.</param>
    /// <param name="articles">Its first articles, <see cref="MostArticles"/> at most.</param>
    public static LineMember Of(StoryProfile story, IReadOnlyList<AnalysedArticle> articles)
    {
        var sketches = story.Members.Take(MostArticles).ToList();
        var mentions = articles.SelectMany(a =>
            a.Mentions.Where(m => m is { Entity: not null, Kind: not MentionKind.Outlet }).Select(m => (Article: a, Mention: m))
        );
        var actors = mentions
            .GroupBy(p => p.Mention.Entity!.Id.Value, StringComparer.Ordinal)
            .Where(g => g.Count() >= 2 && g.Select(p => p.Article).Distinct().Count() * 2 > articles.Count);
        return new LineMember(
            story.Id,
            story.Span?.First,
            story.Span?.Last,
            story.Members.Count,
            Sum(s => s.Names, MostNames),
            Sum(s => s.All, MostWords),
            Sum(s => s.Lead, MostNames),
            Sum(s => s.Matter, MostNames),
            Sum(s => s.Front, MostInFront),
            Sum(s => s.Title, MostInFront),
            story.Markets > 0,
            sketches.Count(s => s.Formula > 0) * 2 > sketches.Count,
            actors
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First().Mention.Entity!.Name, StringComparer.Ordinal),
            [.. articles.Select(a => a.Article.Title).OfType<string>().Distinct(StringComparer.Ordinal)],
            [
                .. articles
                    .SelectMany(a => a.Mentions.Where(m => m.In == TextPlace.Title && m.Kind != MentionKind.Outlet))
                    .SelectMany(m => Tokenizer.Tokenize(m.Text))
                    .Select(t => t.Folded)
                    .Distinct(StringComparer.Ordinal),
            ]
        );

        SparseVector Sum(Func<ArticleSketch, SparseVector> its, int most) =>
            sketches.Aggregate(SparseVector.Empty, (sum, s) => sum.Plus(its(s))).Foremost(most);
    }
}
