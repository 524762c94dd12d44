using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>Figures that count the same thing.</summary>
internal sealed class FigureGroup
{
    /// <summary>
    /// Part of the pairs of two groups that may speak against their being one thing: a sentence about something else may have slipped into
    /// a group.
    /// </summary>
    private const double MostApart = 0.34;

    public FigureGroup(CountedThing thing, FigureVector vector)
    {
        Members = [(thing, vector)];
        Values = [thing.Value];
        Articles = [thing.Article.Article.Id];
    }

    public List<(CountedThing Thing, FigureVector Vector)> Members { get; }

    public HashSet<double> Values { get; }

    public HashSet<ArticleId> Articles { get; }

    public CountedThing First => Members[0].Thing;

    /// <summary>Some of its figures, evenly over all.</summary>
    /// <param name="most">How many at most.</param>
    public IEnumerable<(CountedThing Thing, FigureVector Vector)> Sample(int most)
    {
        for (var i = 0; i < Math.Min(most, Members.Count); i++)
            yield return Members[Members.Count <= most ? i : i * (Members.Count - 1) / (most - 1)];
    }

    public void Add(CountedThing thing, FigureVector vector)
    {
        Members.Add((thing, vector));
        Values.Add(thing.Value);
        Articles.Add(thing.Article.Article.Id);
    }

    public void Take(FigureGroup other)
    {
        Members.AddRange(other.Members);
        Values.UnionWith(other.Values);
        Articles.UnionWith(other.Articles);
    }

    /// <summary>How like a figure of the same value is, as a multiple of what is needed; 0 when any member forbids it.</summary>
    public double Fits(CountedThing thing, FigureVector vector, FigureLikeness likeness)
    {
        var best = 0.0;
        foreach (var (member, its) in Members)
        {
            var needed = likeness.Equal(member, thing);
            if (needed > 1)
                return 0;
            best = Math.Max(best, (its.Cosine(vector) + 0.001) / needed);
        }
        return best;
    }

    /// <summary>
    /// Whether more of the pairs with another group are of two things than may slip in, or it is the toll of a later day and a lower one.
    /// </summary>
    /// <param name="other">The other group.</param>
    /// <param name="most">Of how many figures of each at most.</param>
    public bool IsOfOtherThing(FigureGroup other, int most)
    {
        var (pairs, apart, fall) = (0, 0, 0);
        foreach (var (thing, _) in Sample(most))
        {
            foreach (var (its, _) in other.Sample(most))
            {
                pairs++;
                apart += OtherThing.Of(thing, its) ? 1 : 0;
                fall += FigureDays.Falls(thing, its) ? 1 : 0;
            }
        }
        return apart > MostApart * pairs || Falls(other, fall, pairs);
    }

    private bool Falls(FigureGroup other, int fall, int pairs)
    {
        var far = Math.Max(First.Value, other.First.Value) > 2 * Math.Min(First.Value, other.First.Value);
        return fall >= pairs * (far ? 0.8 : 1);
    }

    /// <summary>How like a group of other figures is, as a multiple of what is needed; 0 when they are two things.</summary>
    /// <remarks>
    /// A lower toll that is first told when the higher one is no longer told is of other dead.
    /// </remarks>
    public double Fits(FigureGroup other, FigureLikeness likeness)
    {
        if (Values.Overlaps(other.Values))
            return 0;
        var pairs = Members.Count * other.Members.Count;
        var (best, apart, fall) = (0.0, 0, 0);
        foreach (var (a, its) in Members)
        {
            foreach (var (b, others) in other.Members)
            {
                if (a.Article == b.Article)
                    continue;
                var needed = likeness.Different(a, b);
                if (FigureDays.Falls(a, b))
                    fall++;
                if (needed >= FigureLikeness.Never)
                    return 0;
                if (needed <= 1)
                    best = Math.Max(best, its.Cosine(others) / needed * (a.IsLead && b.IsLead ? 1.4 : 1));
                else if (++apart > MostApart * pairs)
                    return 0;
            }
        }
        return Falls(other, fall, pairs) ? 0 : best;
    }
}
