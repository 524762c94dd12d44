using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Stories;

/// <summary>Two stories that a reader judged.</summary>
/// <param name="One">One, as what joining needs of it.</param>
/// <param name="Other">The other.</param>
/// <param name="Together">Whether they are of one storyline.</param>
internal sealed record JudgedStories(LineMember One, LineMember Other, bool Together)
{
    /// <summary>The month that the first of them began in, counted; pairs of a month are judged by what those of the others teach.</summary>
    public string Month => ((int)((One.First ?? 0) / 30)).ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Learns the weights of <see cref="LineJudge"/>: logistic regression with a ridge.</summary>
internal static class LineTrainer
{
    private const double Ridge = 0.001;

    /// <summary>The story of each of some articles, as what joining needs of it.</summary>
    /// <param name="articles">The articles.</param>
    public static Dictionary<ArticleId, LineMember> StoryOf(IReadOnlyList<AnalysedArticle> articles)
    {
        var sketcher = ArticleSketcher.WithShippedTables();
        var byId = articles.ToDictionary(a => a.Article.Id);
        return new StoryTracker()
            .Cluster([.. articles.Select(sketcher.Sketch)])
            .Select(story =>
                (story.Members, Member: LineMember.Of(story, [.. story.Members.Take(LineMember.MostArticles).Select(m => byId[m.Id])]))
            )
            .SelectMany(s => s.Members.Select(m => (m.Id, s.Member)))
            .ToDictionary(m => m.Id, m => m.Member);
    }

    /// <summary>The weights for joining and for staying, in the order of <see cref="LineLikeness.Names"/>.</summary>
    /// <remarks>What makes two stories alike beside one name and in headlines counts for staying alone: for joining it finds fewer.</remarks>
    /// <param name="pairs">Judged pairs.</param>
    public static (float[] Joining, float[] Staying) Learn(IReadOnlyList<JudgedStories> pairs) =>
        (
            LogisticFit.Fit(
                [
                    .. pairs.Select(p =>
                        (
                            LineLikeness
                                .Of(p.One, p.Other)
                                .Zip(LineLikeness.Names, (x, name) => LineLikeness.ForStaying.Contains(name) ? 0 : x)
                                .ToArray(),
                            p.Together ? 1.0 : 0,
                            1.0
                        )
                    ),
                ],
                Ridge
            ),
            LogisticFit.Fit([.. pairs.Select(Example)], Ridge)
        );

    /// <summary>The pairs of each month judged by what those of the others teach: how likely each is of one storyline.</summary>
    /// <param name="pairs">Judged pairs.</param>
    public static List<(JudgedStories Pair, double Likely)> LeaveOneOut(IReadOnlyList<JudgedStories> pairs) =>
        LogisticFit.LeaveOneOut(pairs, p => p.Month, Example, Ridge);

    private static (float[] Features, double Yes, double Weight) Example(JudgedStories pair) =>
        (LineLikeness.Of(pair.One, pair.Other), pair.Together ? 1 : 0, 1);
}
