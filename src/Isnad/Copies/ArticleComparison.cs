using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Copies;

/// <summary>Two articles side by side: how they stand to each other, what wording they share, and what only one of them has.</summary>
/// <param name="A">One article.</param>
/// <param name="B">The other.</param>
/// <param name="Judgement">How they stand to each other.</param>
/// <param name="From">Where the text came from: a, b, common, unknown.</param>
/// <param name="Shared">Stretches of five words and more that both have.</param>
/// <param name="FiguresOfA">Figures that only the first has.</param>
/// <param name="FiguresOfB">Figures that only the second has.</param>
/// <param name="NamesOfA">Persons, places and organisations that only the first has, as written, each once.</param>
/// <param name="NamesOfB">Those that only the second has.</param>
public sealed record ArticleComparison(
    AnalysedArticle A,
    AnalysedArticle B,
    PairJudgement Judgement,
    string From,
    IReadOnlyList<SharedWording> Shared,
    IReadOnlyList<Quantity> FiguresOfA,
    IReadOnlyList<Quantity> FiguresOfB,
    IReadOnlyList<Mention> NamesOfA,
    IReadOnlyList<Mention> NamesOfB
)
{
    /// <summary>Compares two articles.</summary>
    /// <param name="judge">Judges them.</param>
    /// <param name="a">One article.</param>
    /// <param name="b">The other.</param>
    public static ArticleComparison Of(PairJudge judge, AnalysedArticle a, AnalysedArticle b)
    {
        ArgumentNullException.ThrowIfNull(judge);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var judgement = judge.Judge(a, b);
        return new ArticleComparison(
            a,
            b,
            judgement,
            CopyDirection.Of(judgement, a, b),
            SharedWording.Find(a.Article.Text, b.Article.Text),
            Figures(a, b),
            Figures(b, a),
            Names(a, b),
            Names(b, a)
        );
    }

    /// <summary>The part of the shorter text's distinct runs of five words that the other has, 0 to 1, as <see cref="Judgement"/> has it.</summary>
    /// <param name="a">One article.</param>
    /// <param name="b">The other.</param>
    public static double ShareOf(Article a, Article b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return PairFeatures.Contained(TextShingles.Of(a.Text).Distinct, TextShingles.Of(b.Text).Distinct);
    }

    private static List<Quantity> Figures(AnalysedArticle of, AnalysedArticle without) =>
        [
            .. of
                .Quantities.Where(q => !without.Quantities.Any(o => o.Low == q.Low && o.High == q.High && o.Unit == q.Unit))
                .DistinctBy(q => (q.Low, q.High, q.Unit)),
        ];

    private static List<Mention> Names(AnalysedArticle of, AnalysedArticle without)
    {
        var there = without.Mentions.SelectMany(Keys).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. of
                .Mentions.Where(m =>
                    m.Kind is MentionKind.Person or MentionKind.Place or MentionKind.Organisation && !Keys(m).Any(there.Contains)
                )
                .DistinctBy(m => Keys(m).Last()),
        ];
    }

    private static IEnumerable<string> Keys(Mention mention) =>
        mention.Entity is { } entity ? [Folding.Fold(mention.Text), entity.Id.Value] : [Folding.Fold(mention.Text)];
}
