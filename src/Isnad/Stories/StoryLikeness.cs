namespace Isnad.Stories;

/// <summary>
/// How alike the articles of two stories are, in a few numbers from 0 to 1; the weights of a decision are learned over them.
/// </summary>
/// <remarks>
/// Every number is the mean over all pairs of an article of one and an article of the other (average linkage), so that what is learned
/// from pairs of articles holds for stories of any size. Means of cosines come from the sums of the vectors and cost no more for large
/// stories; what is not a cosine is taken from the latest articles of each. Different places in front speak against one happening,
/// however alike the words.
/// </remarks>
internal static class StoryLikeness
{
    /// <summary>Their names, in order, as the table of weights has them.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "all",
        "lead",
        "matter",
        "front",
        "title-lead",
        "time",
        "other-place",
        "market",
        "market-gap",
        "market-mixed",
        Formula,
        NewName,
        "bias",
    ];

    /// <summary>The number whose weight is set by hand: labelled days have few names that were never heard of.</summary>
    public const string NewName = "new-name";

    /// <summary>
    /// The other number whose weight is set by hand: two texts worded by one kind of formula are alike whatever they tell of, those of two
    /// days twice as much so; of what comes daily two texts of one hour are of one happening and those of two days of two.
    /// </summary>
    public const string Formula = "formula";

    private const int MostLooked = 8;
    private const double Unit = SparseVector.Length * (double)SparseVector.Length;
    private const double TimeConstant = 1.5;
    private const double OtherBulletin = 2;

    /// <summary>The numbers of two stories; the same for (a, b) and (b, a).</summary>
    public static float[] Of(StoryProfile a, StoryProfile b)
    {
        double m = a.Members.Count,
            n = b.Members.Count,
            pairs = m * n;
        var looked = new Looked();
        for (var i = Latest(a); i < m; i++)
        for (var k = Latest(b); k < n; k++)
            looked.Add(a.Members[i], b.Members[k]);
        var means = new Means
        {
            All = a.All.Product(b.All) / pairs,
            Lead = a.Lead.Product(b.Lead) / pairs,
            Matter = a.Matter.Product(b.Matter) / pairs,
            Front = a.Front.Product(b.Front) / pairs,
            TitleLead = ((double)a.Title.Product(b.Lead) + a.Lead.Product(b.Title)) / 2 / pairs,
            Market = a.Markets / m * b.Markets / n,
            Mixed = ((a.Markets * (n - b.Markets)) + (b.Markets * (m - a.Markets))) / pairs,
        };
        return Numbers(means, looked);
    }

    /// <summary>The numbers between the articles of one story of two and more.</summary>
    public static float[] Within(StoryProfile story)
    {
        double n = story.Members.Count,
            pairs = n * (n - 1);
        var looked = new Looked();
        for (var i = Latest(story); i < n; i++)
        for (var k = i + 1; k < n; k++)
            looked.Add(story.Members[i], story.Members[k]);
        var own = story.Own;
        var means = new Means
        {
            All = (story.All.Squares - own.All) / pairs,
            Lead = (story.Lead.Squares - own.Lead) / pairs,
            Matter = (story.Matter.Squares - own.Matter) / pairs,
            Front = (story.Front.Squares - own.Front) / pairs,
            TitleLead = (story.Title.Product(story.Lead) - own.TitleLead) / pairs,
            Market = story.Markets * (story.Markets - 1) / pairs,
            Mixed = 2 * story.Markets * (n - story.Markets) / pairs,
        };
        return Numbers(means, looked);
    }

    private static float[] Numbers(Means means, Looked looked) =>
        [
            (float)(means.All / Unit),
            (float)(means.Lead / Unit),
            (float)(means.Matter / Unit),
            (float)(means.Front / Unit),
            (float)(means.TitleLead / Unit),
            looked.Time,
            looked.Place,
            (float)means.Market,
            (float)means.Market * looked.Gap,
            (float)means.Mixed,
            looked.Formula,
            looked.NewName,
            1,
        ];

    /// <summary>Where the latest members begin: those that a new article is most often near to.</summary>
    private static int Latest(StoryProfile story) => Math.Max(0, story.Members.Count - MostLooked);

    /// <summary>Means over all pairs of articles: products of their vectors, and how many pairs are of markets.</summary>
    private readonly record struct Means
    {
        public required double All { get; init; }
        public required double Lead { get; init; }
        public required double Matter { get; init; }
        public required double Front { get; init; }
        public required double TitleLead { get; init; }

        /// <summary>Pairs of which both are about markets.</summary>
        public required double Market { get; init; }

        /// <summary>Pairs of which one is.</summary>
        public required double Mixed { get; init; }
    }

    /// <summary>Means over the pairs of articles that are looked at one by one.</summary>
    private sealed class Looked
    {
        private int _pairs;
        private double _time;
        private double _place;
        private double _gap;
        private double _formulas;
        private int _newNames;

        public float Time => (float)(_time / _pairs);

        public float Place => (float)(_place / _pairs);

        public float Gap => (float)(_gap / _pairs);

        public float Formula => (float)(_formulas / _pairs);

        public float NewName => (float)_newNames / _pairs;

        public void Add(ArticleSketch one, ArticleSketch other)
        {
            var days = one.Gap(other) ?? 1;
            _pairs++;
            _time += Math.Exp(-days / TimeConstant);
            _gap += Math.Min(1, days);
            _place += Apart(one.FrontPlaces, one.Places, other.FrontPlaces, other.Places);
            if (one.Formula != 0 && one.Formula == other.Formula)
                _formulas += one.Formula < 0 ? OtherBulletin * Math.Min(1, days) : (1 + Math.Min(1, days)) / 2;
            if (one.NewNames.AsSpan().ContainsAny(other.NewNames))
                _newNames++;
        }
    }

    /// <summary>
    /// The part of what each names in front that the other does not name at all; 0 where one of them names nothing there.
    /// </summary>
    private static float Apart(int[] frontA, int[] allA, int[] frontB, int[] allB)
    {
        if (frontA.Length == 0 || frontB.Length == 0)
            return 0;
        return Missing(frontA, allB) * Missing(frontB, allA);
    }

    private static float Missing(int[] keys, int[] from)
    {
        var missing = 0;
        foreach (var key in keys)
            if (Array.BinarySearch(from, key) < 0)
                missing++;
        return missing / (float)keys.Length;
    }
}
