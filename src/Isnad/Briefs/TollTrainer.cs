using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Makes the examples from which the weights of <see cref="TollGrouper"/> are learned.</summary>
internal static class TollTrainer
{
    /// <summary>
    /// The pairs of tolls of each story that are both accounts of a point. A set of days weighs by the root of its pairs, so that one large
    /// story does not outweigh all others.
    /// </summary>
    /// <param name="days">What the days are called.</param>
    /// <param name="newsroom">Their articles in stories.</param>
    /// <param name="accounts">What a reader noted, by article.</param>
    public static List<AccountExample> Examples(string days, Newsroom newsroom, ILookup<string, LabelledAccount> accounts)
    {
        var examples = new List<AccountExample>();
        foreach (var story in newsroom.Stories.Where(s => s.Articles.Count > 1))
        {
            var things = story.Articles.SelectMany(newsroom.Figures).ToList();
            var figures = new StoryFigures(things);
            foreach (var kind in TollGrouper.Tolls(figures, things, FigureVector.Of(things)))
                Add(figures, kind.ConvertAll(t => (Toll: t, Point: AccountTrainer.PointOf(t.Thing, accounts))));
        }
        return examples.ConvertAll(e => e with { Weight = 1 / Math.Sqrt(examples.Count) });

        void Add(StoryFigures figures, List<(ToldToll Toll, int? Point)> tolls)
        {
            tolls.RemoveAll(t => t.Point is null);
            for (var a = 0; a < tolls.Count; a++)
            {
                for (var b = a + 1; b < tolls.Count; b++)
                {
                    var (one, other) = (tolls[a], tolls[b]);
                    if (TollGrouper.CanBeOne(one.Toll.Thing, other.Toll.Thing))
                        examples.Add(
                            new AccountExample(days, one.Point == other.Point, 1, TollFeatures.Of(figures.Crowd, one.Toll, other.Toll))
                        );
                }
            }
        }
    }
}
