namespace Isnad.Stories;

/// <summary>Says which storyline a story belongs to.</summary>
/// <remarks>
/// Two stories are of one storyline by a logistic regression over <see cref="LineLikeness"/>, learned from pairs of stories that readers
/// judged. A story joins a storyline by the mean of its log-odds with those of its stories that it is likest to, two fifths of them: a
/// matter that goes on for months moves away from its beginning, and a chain of chance likenesses is no storyline.
/// </remarks>
/// <param name="weights">The weights of the numbers of <see cref="LineLikeness"/>.</param>
internal sealed class LineJudge(LogisticWeights weights)
{
    /// <summary>A storyline of so many stories takes none up.</summary>
    private const int MostStories = 300;

    private const double Likest = 0.4;

    /// <summary>Log-odds that it takes to join a single story.</summary>
    private const double WithOne = 0.4;

    /// <summary>Log-odds that it takes in the mean to join a storyline; several that are somewhat alike say more than one.</summary>
    private const double WithSeveral = -0.6;

    /// <summary>Log-odds with a story that was not even looked at, since it shares no telling name.</summary>
    private const double Unlike = -3;

    /// <summary>The judge with the weights that ship.</summary>
    public static LineJudge Shipped { get; } = new(LogisticWeights.Shipped("Stories/lines.tsv", LineLikeness.Names));

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

    private double LogOdds(LineMember a, LineMember b) => weights.LogOdds(LineLikeness.Of(a, b));

    /// <summary>What speaks for a story joining a storyline, above what it takes.</summary>
    private double Margin(LineMember story, IEnumerable<LineMember> near, int stories)
    {
        var counted = (int)Math.Ceiling(stories * Likest);
        var likest = near.Select(other => LogOdds(story, other)).OrderDescending().Take(counted).ToList();
        return ((likest.Sum() + (Unlike * (counted - likest.Count))) / counted) - (stories == 1 ? WithOne : WithSeveral);
    }
}
