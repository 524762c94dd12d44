using Isnad.Arabic.Names;

namespace Isnad.Briefs;

/// <summary>Two statements side by side: which words meet, and in what they differ.</summary>
internal sealed class AgreementPair
{
    private static readonly HashSet<string> Poles = new(StringComparer.Ordinal)
    {
        "direction",
        "extreme",
        "open",
        "start",
        "custody",
        "success",
        "accept",
        "strength",
        "height",
    };

    private readonly Lazy<(double, double)> _letters;
    private readonly Lazy<(AgreementWord First, AgreementWord Second)?> _slot;
    private readonly Lazy<int> _inOrder;

    /// <summary>How well the words meet, those of the first by rows.</summary>
    private readonly double[] _meets;

    public AgreementPair(string first, string second)
        : this(new AgreementText(first), new AgreementText(second)) { }

    public AgreementPair(AgreementText first, AgreementText second)
    {
        (First, Second) = (first.Words, second.Words);
        (FirstMet, SecondMet, _meets) = (new double[First.Count], new double[Second.Count], new double[First.Count * Second.Count]);
        Meet();
        OnlyFirst = [.. First.Where((_, i) => FirstMet[i] == 0)];
        OnlySecond = [.. Second.Where((_, i) => SecondMet[i] == 0)];
        (FirstNumbers, SecondNumbers) = (first.Numbers, second.Numbers);
        NegationDiffers = first.Negated % 2 != second.Negated % 2;
        _letters = new Lazy<(double, double)>(() => Trigrams(first.Grams, second.Grams));
        (_slot, _inOrder) = (new(SlotOf), new(LongestInOrder));
        Question = (first.Asks, second.Asks);
    }

    public List<AgreementWord> First { get; }

    public List<AgreementWord> Second { get; }

    /// <summary>How well each word of the first is met in the second, 0 to 1.</summary>
    public double[] FirstMet { get; }

    public double[] SecondMet { get; }

    public List<AgreementWord> OnlyFirst { get; }

    public List<AgreementWord> OnlySecond { get; }

    public int Shared => First.Count - OnlyFirst.Count;

    public HashSet<double> FirstNumbers { get; }

    public HashSet<double> SecondNumbers { get; }

    /// <summary>Part of the letter trigrams that both share, and part of the smaller set's that the other has.</summary>
    public double Letters => _letters.Value.Item1;

    public double SharedLetters => _letters.Value.Item2;

    public bool NegationDiffers { get; }

    /// <summary>Concepts of one that the other lacks and meets with one that stands against it, the lesser name first.</summary>
    public IReadOnlyList<(string Matter, string One, string Other)> Swaps => field ??= [.. SwapsOf().Distinct()];

    public bool NameDiffers => Differ(located: false);

    public bool PlaceDiffers => Differ(located: true);

    public bool RolesDiffer => Roles();

    public bool BoundDiffers => Bound();

    public (AgreementWord First, AgreementWord Second)? Slot => _slot.Value;

    public (bool First, bool Second) Question { get; }

    /// <summary>
    /// Whether the two have the same words but for a negation, or for two names that stand in each other's place: no weighing can make that
    /// agreement.
    /// </summary>
    public bool PlainlyOpposed =>
        FirstMet.All(m => m == 1)
        && SecondMet.All(m => m == 1)
        && First.Count == Second.Count
        && (NegationDiffers || (RolesDiffer && Verb(First) is { } verb && verb == Verb(Second)));

    /// <summary>How many words meet in the same order: the longest common subsequence.</summary>
    public int InOrder => _inOrder.Value;

    /// <summary>Part of the neighbouring pairs of words of the shorter that stand side by side in the other too.</summary>
    public double Neighbours => SharedNeighbours();

    /// <summary>Whether each says of a nationality what the other says of another one.</summary>
    public bool DemonymDiffers =>
        First.Exists(w => w.Kind == KnownKind.Demonym && !Second.Exists(o => o.Country == w.Country))
        && Second.Exists(w => w.Kind == KnownKind.Demonym && !First.Exists(o => o.Country == w.Country));

    /// <summary>How many words from the beginning on are the same in both.</summary>
    public int Lead => Edge(fromEnd: false);

    /// <summary>How many words before the end are the same in both.</summary>
    public int Tail => Edge(fromEnd: true);

    /// <summary>Whether both give numbers and neither's are all among the other's.</summary>
    public bool NumberDiffers =>
        FirstNumbers.Count > 0
        && SecondNumbers.Count > 0
        && !FirstNumbers.IsSubsetOf(SecondNumbers)
        && !SecondNumbers.IsSubsetOf(FirstNumbers);

    /// <summary>Whether names of this kind differ on both sides: each has one that no word of the other meets.</summary>
    private bool Differ(bool located)
    {
        return OnlyFirst.Exists(IsOfKind) && OnlySecond.Exists(IsOfKind);

        bool IsOfKind(AgreementWord word) => located ? word.Located : word.Named;
    }

    private void Meet()
    {
        var at = 0;
        for (var i = 0; i < First.Count; i++)
        {
            for (var j = 0; j < Second.Count; j++, at++)
            {
                var meets = _meets[at] = First[i].Meets(Second[j]);
                (FirstMet[i], SecondMet[j]) = (Math.Max(FirstMet[i], meets), Math.Max(SecondMet[j], meets));
            }
        }
    }

    private IEnumerable<(string Matter, string One, string Other)> SwapsOf()
    {
        var (mine, theirs) = (First.SelectMany(w => w.Concepts).ToHashSet(), Second.SelectMany(w => w.Concepts).ToHashSet());
        foreach (var a in First.Where((_, i) => FirstMet[i] < 1).SelectMany(w => w.Concepts).Where(c => !theirs.Contains(c)))
        {
            foreach (
                var b in Second.Where((_, i) => SecondMet[i] < 1).SelectMany(w => w.Concepts).Where(c => !mine.Contains(c) && c.Opposes(a))
            )
            {
                yield return string.CompareOrdinal(a.Name, b.Name) < 0 ? (a.Matter, a.Name, b.Name) : (a.Matter, b.Name, a.Name);
            }
        }
    }

    /// <summary>Who is first named without a preposition is not the same, though both name both: who did what to whom.</summary>
    private bool Roles() =>
        Actor(First) is { } a && Actor(Second) is { } b && a != b && First.Any(w => w.Entity == b) && Second.Any(w => w.Entity == a);

    private static string? Verb(List<AgreementWord> words) =>
        words.Find(w => w.Entity is null && w.Folded[0] is 'ي' or 'ت' && w.Entity is null)?.Stem;

    private static string? Actor(List<AgreementWord> words) => words.Find(w => w.Entity is not null && !w.Governed)?.Entity;

    /// <summary>
    /// A shared thing that in one rises, opens, is freed and in the other falls, closes, is caught: the concept nearest to it stands
    /// against the other's nearest.
    /// </summary>
    private bool Bound()
    {
        foreach (var (word, i) in First.Select((w, i) => (w, i)))
        {
            if (FirstMet[i] == 0 || word.Concepts.Any(c => Poles.Contains(c.Matter)))
                continue;
            foreach (var other in Second)
            {
                if (word.Meets(other) < 0.8)
                    continue;
                if (Nearest(First, word) is { } a && Nearest(Second, other) is { } b && a.Opposes(b))
                    return true;
            }
        }
        return false;
    }

    private static Concept? Nearest(List<AgreementWord> words, AgreementWord thing)
    {
        Concept? nearest = null;
        var least = 2.6;
        foreach (var word in words)
        {
            var distance =
                word.Order < thing.Order
                    ? thing.Order - word.Order
                    : word.Order - thing.Order + (word.Folded[0] is 'ي' or 'ت' ? -0.5 : 0.5);
            if (word.Order == thing.Order || distance >= least)
                continue;
            foreach (var concept in word.Concepts)
            {
                if (Poles.Contains(concept.Matter))
                {
                    (nearest, least) = (concept, distance);
                    break;
                }
            }
        }
        return nearest;
    }

    /// <summary>
    /// The one word of each that the other lacks, where the words around it are the same in both: one is put in the other's place.
    /// </summary>
    private (AgreementWord First, AgreementWord Second)? SlotOf()
    {
        foreach (var a in OnlyFirst)
        {
            foreach (var b in OnlySecond)
            {
                var before =
                    (a.Order == 0 && b.Order == 0) || (a.Order > 0 && b.Order > 0 && First[a.Order - 1].Meets(Second[b.Order - 1]) > 0);
                var after =
                    (a.Order == First.Count - 1 && b.Order == Second.Count - 1)
                    || (a.Order < First.Count - 1 && b.Order < Second.Count - 1 && First[a.Order + 1].Meets(Second[b.Order + 1]) > 0);
                if (before && after)
                    return (a, b);
            }
        }
        return null;
    }

    private double SharedNeighbours()
    {
        var (a, b) = (Sides(First), Sides(Second));
        return a.Count(b.Contains) / (double)Math.Max(1, Math.Min(a.Count, b.Count));

        static HashSet<(string, string)> Sides(List<AgreementWord> words) => [.. words.Skip(1).Select((w, i) => (words[i].Stem, w.Stem))];
    }

    private int LongestInOrder()
    {
        var row = new int[Second.Count + 1];
        var at = 0;
        for (var i = 0; i < First.Count; i++)
        {
            var corner = 0;
            for (var j = 1; j <= Second.Count; j++)
            {
                var above = row[j];
                row[j] = _meets[at++] > 0 ? corner + 1 : Math.Max(row[j], row[j - 1]);
                corner = above;
            }
        }
        return row[^1];
    }

    private int Edge(bool fromEnd)
    {
        var (count, least) = (0, Math.Min(First.Count, Second.Count));
        while (count < least && (fromEnd ? First[^(count + 1)].Stem == Second[^(count + 1)].Stem : First[count].Stem == Second[count].Stem))
            count++;
        return count;
    }

    private static (double Jaccard, double Contained) Trigrams(HashSet<string> x, HashSet<string> y)
    {
        var shared = x.Count(y.Contains);
        return (shared / (double)Math.Max(1, x.Count + y.Count - shared), shared / (double)Math.Max(1, Math.Min(x.Count, y.Count)));
    }
}
