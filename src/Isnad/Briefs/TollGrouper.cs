using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Puts together the figures of dead or of injured in a story that count those of one happening, equal ones and those that rise.
/// </summary>
/// <remarks>
/// Agglomerative clustering with average linkage over how likely each pair is (<see cref="TollFeatures"/>, logistic regression). Two groups
/// become one only where the course of both together still rises: whether figures that do not are accounts of one thing is for
/// <see cref="FigureAligner"/> to say.
/// </remarks>
internal sealed class TollGrouper
{
    private const double Enough = 0.5;

    /// <summary>So many pairs of accounts must rise for each that falls.</summary>
    private const int Rising = 3;

    /// <summary>How far the injured stand from the dead at most, in characters.</summary>
    private const int BesideLetters = 80;

    private static readonly LogisticWeights Weights = LogisticWeights.Shipped("Briefs/tolls.tsv", TollFeatures.Names);

    private readonly IReadOnlyList<ToldToll> _tolls;
    private readonly TollPairs[,] _pairs;
    private readonly List<int>?[] _groups;

    private TollGrouper(double crowd, IReadOnlyList<ToldToll> tolls)
    {
        _tolls = tolls;
        _pairs = new TollPairs[tolls.Count, tolls.Count];
        _groups = [.. tolls.Select((_, i) => new List<int> { i })];
        for (var a = 0; a < tolls.Count; a++)
        for (var b = a + 1; b < tolls.Count; b++)
            _pairs[a, b] = Compare(crowd, tolls[a], tolls[b]);
    }

    /// <summary>The tolls of a story, dead and injured apart, each with what is told beside it.</summary>
    /// <param name="story">The story.</param>
    /// <param name="things">Its figures.</param>
    /// <param name="vectors">The words around them.</param>
    public static IEnumerable<List<ToldToll>> Tolls(StoryFigures story, IReadOnlyList<CountedThing> things, List<FigureVector> vectors) =>
        things
            .Select((thing, i) => (Thing: thing, Vector: vectors[i]))
            .Where(t => t.Thing.IsToll)
            .GroupBy(t => t.Thing.Quantity.What)
            .Select(kind => kind.Select(t => new ToldToll(t.Thing, t.Vector, Beside(story, t.Thing))).ToList());

    /// <summary>Groups of tolls that count those of one happening.</summary>
    /// <param name="crowd">How many figures the story has, as a logarithm.</param>
    /// <param name="tolls">Figures of dead, or of injured.</param>
    public static List<List<ToldToll>> Group(double crowd, IReadOnlyList<ToldToll> tolls)
    {
        var grouper = new TollGrouper(crowd, tolls);
        while (grouper.Likeliest() is var (a, b))
            grouper.Join(a, b);
        return [.. grouper._groups.OfType<List<int>>().Select(g => g.ConvertAll(i => tolls[i]))];
    }

    /// <summary>Whether two tolls can count those of one happening.</summary>
    public static bool CanBeOne(CountedThing a, CountedThing b) => !OtherThing.OfTolls(a, b) && !AreOfOneWord(a, b);

    private static TollPairs Compare(double crowd, ToldToll a, ToldToll b)
    {
        if (!CanBeOne(a.Thing, b.Thing))
            return new TollPairs { Forbidden = true };
        var (first, second) = a.At <= b.At ? (a.Thing, b.Thing) : (b.Thing, a.Thing);
        var apart = a.At != b.At && a.Thing.Value != b.Thing.Value;
        return new TollPairs
        {
            Likely = Weights.Likely(TollFeatures.Of(crowd, a, b)),
            Rise = apart && second.Value > first.Value ? 1 : 0,
            Fall = apart && second.Value < first.Value && TollCourse.TakesBack(first.Quantity, second.Quantity) ? 1 : 0,
            Differ = a.Thing.Value != b.Thing.Value,
        };
    }

    /// <summary>Whether one article gives both, and not on the word of two speakers.</summary>
    private static bool AreOfOneWord(CountedThing a, CountedThing b) =>
        a.Article == b.Article
        && a.Value != b.Value
        && (a.Context.Speaker?.SpeakerName is not { } one || b.Context.Speaker?.SpeakerName is not { } other || one == other);

    private (int A, int B)? Likeliest()
    {
        ((int A, int B)? best, var most) = (null, Enough);
        for (var a = 0; a < _groups.Length; a++)
        {
            for (var b = a + 1; _groups[a] is not null && b < _groups.Length; b++)
            {
                if (_groups[b] is null || _pairs[a, b].Forbidden)
                    continue;
                var likely = _pairs[a, b].Likely / (_groups[a]!.Count * _groups[b]!.Count);
                if (likely > most && StillRises(a, b))
                    (best, most) = ((a, b), likely);
            }
        }
        return best;
    }

    private bool StillRises(int a, int b)
    {
        var all = _pairs[a, a].With(_pairs[b, b]).With(_pairs[a, b]);
        return !all.Differ || all.Rise > 0 && all.Rise >= Rising * all.Fall;
    }

    private void Join(int a, int b)
    {
        _pairs[a, a] = _pairs[a, a].With(_pairs[b, b]).With(_pairs[a, b]);
        for (var other = 0; other < _groups.Length; other++)
        {
            if (other == a || other == b || _groups[other] is null)
                continue;
            ref var pair = ref _pairs[Math.Min(a, other), Math.Max(a, other)];
            pair = pair.With(_pairs[Math.Min(b, other), Math.Max(b, other)]);
        }
        _groups[a]!.AddRange(_groups[b]!);
        _groups[b] = null;
    }

    private static double? Beside(StoryFigures story, CountedThing toll) =>
        story
            .In(toll.Article.Article.Id, toll.Family)
            .Select(t => t.Thing)
            .Where(t =>
                t.IsToll
                && t.Quantity.What != toll.Quantity.What
                && t.Quantity.In == toll.Quantity.In
                && t.Context.Sentence == toll.Context.Sentence
                && !t.Context.IsPart
                && Math.Abs(t.Quantity.Span.Start - toll.Quantity.Span.Start) < BesideLetters
            )
            .MinBy(t => Math.Abs(t.Quantity.Span.Start - toll.Quantity.Span.Start))
            ?.Value;

    /// <summary>What the pairs of two groups come to; on the diagonal, those within one.</summary>
    private readonly record struct TollPairs
    {
        /// <summary>The sum of how likely each is.</summary>
        public double Likely { get; init; }

        /// <summary>How many give the higher figure later.</summary>
        public int Rise { get; init; }

        /// <summary>How many take it back.</summary>
        public int Fall { get; init; }

        /// <summary>Whether any two figures differ.</summary>
        public bool Differ { get; init; }

        /// <summary>Whether any two cannot be of one happening.</summary>
        public bool Forbidden { get; init; }

        /// <summary>With other pairs.</summary>
        public TollPairs With(TollPairs other) =>
            new()
            {
                Likely = Likely + other.Likely,
                Rise = Rise + other.Rise,
                Fall = Fall + other.Fall,
                Differ = Differ || other.Differ,
                Forbidden = Forbidden || other.Forbidden,
            };
    }
}
