using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Learns the weights by which <see cref="HappeningTeller"/> goes on: of graded sentences, which one tells a stage that those told before
/// it do not.
/// </summary>
/// <remarks>
/// What has been told is gathered as a brief would: the likeliest sentence that does not repeat. Of every sentence still open the grade
/// counts, nothing where readers say that one of those told tells the same (imitation of a policy on the states that it meets: Ross,
/// Gordon and Bagnell 2011, first round).
/// </remarks>
internal static class StageTrainer
{
    private const int MostTold = 6;

    /// <summary>The grades are those of <see cref="SentenceTrainer.Fit"/>.</summary>
    public static GradedFit Fit => SentenceTrainer.Fit;

    /// <summary>The graded sentences of one story beside what has been told, once for each sentence told.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="set">The set that it is of.</param>
    /// <param name="grades">
    /// What a reader says of the sentences that begin at a place of an article's text: the grade, and the group of those that tell the same.
    /// </param>
    public static IEnumerable<Graded> Read(
        Newsroom newsroom,
        Story story,
        string set,
        IReadOnlyDictionary<(ArticleId Article, int Start), (int Grade, string Group)> grades
    )
    {
        var (central, headlines) = BriefWriter.WithShippedTables().Weighed(newsroom, story);
        var stages = new StageFeatures(newsroom, central, headlines);
        var open = HappeningTeller
            .Open(newsroom, story, central, headlines)
            .Where(s => grades.ContainsKey((s.Sentence.Article.Article.Id, s.Sentence.Span.Start)))
            .Select(s => (Sentence: s, Read: grades[(s.Sentence.Article.Article.Id, s.Sentence.Span.Start)]))
            .ToList();
        var told = new ToldSoFar([]);
        var groups = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < MostTold && open.Count > 0; i++)
        {
            var next = open.MaxBy(s =>
                HappeningTeller.Tells(s.Sentence) * (1 - RepetitionJudge.Shipped.Repeats(newsroom, s.Sentence.Beside, told))
            );
            open.Remove(next);
            told.Add(next.Sentence.Sentence);
            if (next.Read.Grade > 0)
                groups.Add(next.Read.Group);
            foreach (var (sentence, read) in open)
                yield return new Graded(set, story.Id.Value, groups.Contains(read.Group) ? 0 : read.Grade, stages.Of(sentence, told));
        }
    }
}
