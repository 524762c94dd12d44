namespace Isnad.Stories;

/// <summary>Says which storyline a story belongs to.</summary>
/// <remarks>
/// Two stories are of one storyline by a logistic regression over <see cref="LineLikeness"/>, learned from pairs of stories that readers
/// judged. A story joins a storyline by the mean of its log-odds with those of its stories that it is likest to, two fifths of them: a
/// matter that goes on for months moves away from its beginning, and a chain of chance likenesses is no storyline.
/// Whether it stays is judged by the storyline as a whole: by its likest three fifths, with weights for which a name in common counts little
/// where no other is, and by how near it is to what all others tell. One person, club or country is no matter.
/// </remarks>
/// <param name="joining">The weights of the numbers of <see cref="LineLikeness"/> for joining.</param>
/// <param name="staying">The same for staying.</param>
internal sealed class LineJudge(LogisticWeights joining, LogisticWeights staying)
{
    /// <summary>A storyline of so many stories takes none up.</summary>
    private const int MostStories = 300;

    private const double Likest = 0.4;

    /// <summary>Log-odds that it takes to join a single story.</summary>
    private const double WithOne = 0.2;

    /// <summary>Log-odds that it takes in the mean to join a storyline; several that are somewhat alike say more than one.</summary>
    private const double WithSeveral = -0.6;

    /// <summary>Log-odds with a story that was not even looked at, since it shares no telling name.</summary>
    private const double Unlike = -3;

    private const double LikestToStay = 0.6;

    /// <summary>How much it counts how near a story is to the matter that all others of its storyline are about.</summary>
    private const double OfMatter = 4;

    /// <summary>The same of all their words.</summary>
    private const double OfWords = 2;

    /// <summary>What it takes to stay in a storyline.</summary>
    private const double ToStay = 0.4;

    /// <summary>What it takes for a story that did not join to belong to a storyline all the same.</summary>
    private const double ToBelong = 1.2;

    /// <summary>The judge with the weights that ship.</summary>
    public static LineJudge Shipped { get; } =
        new(
            LogisticWeights.Shipped("Stories/lines.tsv", LineLikeness.Names),
            LogisticWeights.Shipped("Stories/lines.tsv", LineLikeness.Names, column: 2)
        );

    /// <summary>
    /// Whether a story that is in no storyline may belong to one that has just won another story: it is then to be looked at again.
    /// </summary>
    public bool MayFollow(LineMember won, LineMember alone) => LogOdds(won, alone) >= WithSeveral;

    /// <summary>The storyline that a story belongs to; null when it belongs to none.</summary>
    /// <param name="story">The story.</param>
    /// <param name="near">The stories that share telling names with it, each with its storyline, or its own id when it is in none.</param>
    /// <param name="stories">How many stories a storyline has; 1 of a story that is in none.</param>
    public string? Choose(LineMember story, IEnumerable<(string Line, LineMember Member)> near, Func<string, int> stories)
    {
        var (best, most) = ((string?)null, 0.0);
        foreach (var line in near.GroupBy(n => n.Line, n => n.Member, StringComparer.Ordinal))
        {
            var margin = stories(line.Key) is < MostStories and var its ? Margin(story, line, its) : -1;
            if (margin > most || (margin == most && best is null))
                (best, most) = (line.Key, margin);
        }
        return best;
    }

    /// <summary>The storyline, of some, that a story that joined none belongs to as a whole; null when to none.</summary>
    /// <param name="story">The story.</param>
    /// <param name="lines">Storylines with all their stories.</param>
    public string? Belonging(LineMember story, IEnumerable<(string Line, IReadOnlyList<LineMember> Members)> lines)
    {
        var (best, most) = ((string?)null, ToBelong);
        foreach (var (line, members) in lines)
        {
            var fit = members.Count is > 0 and < MostStories
                ? Fit(
                    members.Select(m => StaysWith(story, m)),
                    members.Count,
                    story,
                    Sum([story, .. members], m => m.Matter),
                    Sum([story, .. members], m => m.Words)
                )
                : double.MinValue;
            if (fit > most)
                (best, most) = (line, fit);
        }
        return best;
    }

    /// <summary>The stories of a storyline that do not belong to what it is about, the least fitting first.</summary>
    /// <param name="line">Its stories.</param>
    public IReadOnlyList<LineMember> Foreign(IReadOnlyList<LineMember> line)
    {
        var with = new double[line.Count, line.Count];
        for (var i = 0; i < line.Count; i++)
        for (var k = 0; k < i; k++)
            with[i, k] = with[k, i] = StaysWith(line[i], line[k]);
        var left = Enumerable.Range(0, line.Count).ToList();
        var foreign = new List<LineMember>();
        while (left.Count > 1)
        {
            var matter = Sum(left.Select(i => line[i]), m => m.Matter);
            var words = Sum(left.Select(i => line[i]), m => m.Words);
            var (worst, fit) = left.Select(i =>
                    (i, Fit(left.Where(k => k != i).Select(k => with[i, k]), left.Count - 1, line[i], matter, words))
                )
                .MinBy(f => f.Item2);
            if (fit >= ToStay)
                break;
            left.Remove(worst);
            foreign.Add(line[worst]);
        }
        return foreign;
    }

    private static SparseVector Sum(IEnumerable<LineMember> stories, Func<LineMember, SparseVector> its) =>
        stories.Aggregate(SparseVector.Empty, (sum, s) => sum.Plus(its(s)));

    /// <summary>How well a story fits others; the sums are of theirs and its own.</summary>
    private static double Fit(IEnumerable<double> with, int others, LineMember story, SparseVector matter, SparseVector words) =>
        with.OrderDescending().Take(Math.Max(1, (int)Math.Round(others * LikestToStay))).Average()
        + (OfMatter * story.Matter.CosineWithRest(matter))
        + (OfWords * story.Words.CosineWithRest(words));

    private double LogOdds(LineMember a, LineMember b) => joining.LogOdds(LineLikeness.Of(a, b));

    private double StaysWith(LineMember a, LineMember b) => staying.LogOdds(LineLikeness.Of(a, b));

    /// <summary>What speaks for a story joining a storyline, above what it takes.</summary>
    private double Margin(LineMember story, IEnumerable<LineMember> near, int stories)
    {
        var counted = (int)Math.Ceiling(stories * Likest);
        var likest = near.Select(other => LogOdds(story, other)).OrderDescending().Take(counted).ToList();
        return ((likest.Sum() + (Unlike * (counted - likest.Count))) / counted) - (stories == 1 ? WithOne : WithSeveral);
    }
}
