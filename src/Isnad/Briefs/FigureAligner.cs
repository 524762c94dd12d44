namespace Isnad.Briefs;

/// <summary>Puts together the figures of a story that count the same thing.</summary>
/// <remarks>
/// First equal figures with like sentences, then groups of different figures, the likest first (agglomerative, single link). Never together
/// are different happenings, soldiers and civilians, other places or days, or two figures that one article gives on one word.
/// </remarks>
internal sealed class FigureAligner
{
    /// <summary>Groups of figures that count the same thing; those with one article only are left out.</summary>
    public List<List<CountedThing>> Align(IReadOnlyList<CountedThing> things)
    {
        var likeness = new FigureLikeness(things.Count);
        var vectors = FigureVector.Of(things);
        var equal = new List<FigureGroup>();
        var byValue = new Dictionary<double, List<FigureGroup>>();
        for (var i = 0; i < things.Count; i++)
        {
            if (!byValue.TryGetValue(things[i].Value, out var known))
                byValue[things[i].Value] = known = [];
            var (best, most) = ((FigureGroup?)null, 0.0);
            foreach (var group in known)
            {
                var fits = group.Fits(things[i], vectors[i], likeness);
                if (fits > most)
                    (best, most) = (group, fits);
            }
            if (most >= 1)
            {
                best!.Add(things[i], vectors[i]);
                continue;
            }
            known.Add(new FigureGroup(things[i], vectors[i]));
            equal.Add(known[^1]);
        }
        var given = things
            .GroupBy(t => t.Family, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.Select(t => (t.Article.Article.Id, t.Value, t.Context.Speaker?.SpeakerName)).ToHashSet(),
                StringComparer.Ordinal
            );
        return
        [
            .. equal
                .GroupBy(g => g.First.Family, StringComparer.Ordinal)
                .SelectMany(kind => Merge([.. kind], likeness, given[kind.Key]))
                .Where(g => g.Articles.Count > 1)
                .Select(g => g.Members.ConvertAll(m => m.Thing)),
        ];
    }

    private static List<FigureGroup> Merge(
        List<FigureGroup> groups,
        FigureLikeness likeness,
        HashSet<(Articles.ArticleId, double, string?)> given
    )
    {
        var fits = new Dictionary<(int A, int B), double>();
        for (var a = 0; a < groups.Count; a++)
        {
            for (var b = a + 1; b < groups.Count; b++)
                Weigh(a, b);
        }
        var gone = new HashSet<int>();
        while (fits.Count > 0)
        {
            var ((a, b), most) = ((0, 0), 0.0);
            foreach (var (pair, fit) in fits)
            {
                if (fit > most || (fit == most && pair.CompareTo((a, b)) < 0))
                    ((a, b), most) = (pair, fit);
            }
            groups[a].Take(groups[b]);
            gone.Add(b);
            foreach (var pair in fits.Keys.Where(p => p.A == a || p.B == a || p.A == b || p.B == b).ToList())
                fits.Remove(pair);
            for (var other = 0; other < groups.Count; other++)
            {
                if (other != a && !gone.Contains(other))
                    Weigh(Math.Min(a, other), Math.Max(a, other));
            }
        }
        return [.. groups.Where((_, i) => !gone.Contains(i))];

        void Weigh(int a, int b)
        {
            if (groups[a].Fits(groups[b], likeness) is >= 1 and var fit && !SideBySide(groups[a], groups[b], given))
                fits[(a, b)] = fit;
        }
    }

    /// <summary>
    /// Whether an article of one group gives the figure of the other anywhere on the same word: then they are two things, but for tolls and
    /// shares, of which old and new are told together.
    /// </summary>
    private static bool SideBySide(FigureGroup a, FigureGroup b, HashSet<(Articles.ArticleId, double, string?)> given) =>
        a.First.Quantity is not ({ Unit: "percent" } or { What: "killed" or "injured" }) && (Gives(a, b, given) || Gives(b, a, given));

    private static bool Gives(FigureGroup a, FigureGroup b, HashSet<(Articles.ArticleId, double, string?)> given) =>
        a.Members.Exists(m =>
            b.Values.Any(v =>
                given.Contains((m.Thing.Article.Article.Id, v, m.Thing.Context.Speaker?.SpeakerName))
                || (m.Thing.Context.Speaker is not null && given.Contains((m.Thing.Article.Article.Id, v, null)))
            )
        );
}
