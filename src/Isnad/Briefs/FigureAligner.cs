using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>Puts together the figures of a story that count the same thing.</summary>
/// <remarks>
/// First equal figures with like words around them, then groups of different figures, the likest first, where the words are much alike. Never
/// together are different units or happenings, or two figures that one article gives (it speaks of two things).
/// </remarks>
internal sealed class FigureAligner
{
    /// <summary>Cosine of the words around two equal figures from which they count the same.</summary>
    private const double SameValue = 0.16;

    /// <summary>Cosine of the words around two groups of different figures from which they count the same.</summary>
    private const double OtherValue = 0.21;

    /// <summary>Cosine of the words around two mentions of one day from which they date the same happening.</summary>
    private const double DateValue = 0.22;

    private readonly Dictionary<string, double> _rarity = new(StringComparer.Ordinal);

    /// <summary>Groups of figures that count the same thing; those with one article only are left out.</summary>
    public List<List<CountedThing>> Align(IReadOnlyList<CountedThing> things)
    {
        var frequency = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            foreach (var stem in thing.Context.Keys) frequency[stem] = frequency.GetValueOrDefault(stem) + 1;
        }
        foreach (var (stem, count) in frequency) _rarity[stem] = Math.Log(1 + (things.Count / (double)count));
        var groups = new List<List<CountedThing>>();
        foreach (var kind in things.GroupBy(t => Kind(t.Quantity)))
        {
            groups.AddRange(AlignKind([.. kind]));
        }
        return groups;
    }

    private List<List<CountedThing>> AlignKind(List<CountedThing> things)
    {
        var groups = new List<Group>();
        foreach (var thing in things)
        {
            var vector = Vector(thing);
            var best = groups.Where(g => g.Value.Equals(Value(thing)) && Together(g.Things[0].Quantity, thing.Quantity, equal: true))
                .Select(g => (Group: g, Like: g.Likeness(vector))).OrderByDescending(p => p.Like).FirstOrDefault();
            if (best.Group is not null && best.Like >= Needed(best.Group.Things[0].Quantity, thing.Quantity)) best.Group.Add(thing, vector);
            else groups.Add(new Group(Value(thing), thing, vector));
        }
        while (true)
        {
            (int A, int B, double Like) best = (-1, -1, OtherValue);
            for (var a = 0; a < groups.Count; a++)
            {
                for (var b = a + 1; b < groups.Count; b++)
                {
                    if (groups[a].Value.Equals(groups[b].Value) || !Together(groups[a].Things[0].Quantity, groups[b].Things[0].Quantity, equal: false)) continue;
                    if (groups[a].Things.Any(x => groups[b].Things.Any(y => TooFar(x.Quantity, y.Quantity)))) continue;
                    if (Moves(groups[a].Things[0].Quantity)) continue;
                    if (groups[a].Articles.Overlaps(groups[b].Articles)) continue;
                    var like = groups[a].Likeness(groups[b]) * (groups[a].Things[0].Quantity.What == "age" ? 0.55 : 1);
                    if (like > best.Like) best = (a, b, like);
                }
            }
            if (best.A < 0) break;
            groups[best.A].Take(groups[best.B]);
            groups.RemoveAt(best.B);
        }
        return [.. groups.Where(g => g.Articles.Count > 1).Select(g => g.Things)];
    }

    private static double Value(CountedThing thing) => thing.Quantity.Low ?? thing.Quantity.High ?? 0;

    /// <summary>How like the words around two equal figures must be: the rarer the number and the closer the unit and happening, the less.</summary>
    private static double Needed(Quantity a, Quantity b)
    {
        var value = a.Low ?? a.High ?? 0;
        if (a.Unit == "date") return DateValue;
        if (a.Unit is null || b.Unit is null) return value >= 1000 ? SameValue / 2 : 2 * SameValue;
        var same = a.What == b.What && a.What is not null;
        if (value >= 100 && value % 100 != 0) return 0.02;
        if (value >= 1000) return 0.04;
        if (value >= 20 || same) return value <= 2 && !same ? SameValue : 0.07;
        return value <= 2 ? 0.25 : 0.13;
    }

    private static string Kind(Quantity quantity) => quantity.Unit switch
    {
        null => quantity.What is "killed" or "injured" or "displaced" or "arrested" or "expelled" ? "person" : "",
        "vehicle" or "truck" => "vehicle",
        "date" or "percent" or "year" or "month" or "week" or "day" or "hour" or "minute" or "km" or "metre" or "mile" or "tonne" or "kg" or "barrel" or "degree" or "point" or "missile" or "strike" or "aircraft" or "ship" or "village"
            or "country" or "site" or "area" or "vote" or "seat" or "usd" or "eur" or "gbp" or "shell" or "match" or "goal" or "case" or "family" or "square-km" or "sar" or "egp" or "aed" or "dinar" or "lira" => quantity.Unit,
        _ => "person",
    };

    /// <summary>Whether two figures are so far apart that they count different things: more than two and a half times, for ages more than three years.</summary>
    private static bool TooFar(Quantity a, Quantity b)
    {
        var (x, y) = (a.Low ?? a.High ?? 0, b.Low ?? b.High ?? 0);
        if (a.What == "age") return Math.Abs(x - y) > 3;
        var round = a.Comparator is Comparator.Dozens or Comparator.Hundreds or Comparator.Thousands || b.Comparator is Comparator.Dozens or Comparator.Hundreds or Comparator.Thousands;
        return Math.Max(x, y) > Math.Min(x, y) * (round ? 10 : 2.5) || (a.What is null && a.Unit != "percent" && Math.Max(x, y) > Math.Min(x, y) * 1.3);
    }

    /// <summary>Prices and rates change by the hour: two different ones are no two accounts of one.</summary>
    private static bool Moves(Quantity quantity) =>
        quantity.What is not "cost" && (quantity.Unit is "usd" or "eur" or "gbp" or "sar" or "egp" or "aed" or "dinar" or "lira" or "barrel" or "point" || (quantity.Unit == "percent" && quantity.Low % 1 != 0));

    private static bool Together(Quantity a, Quantity b, bool equal)
    {
        if (a.Unit != b.Unit && (!equal || (a.What != b.What && a.What is not null && b.What is not null)) && !(a.Unit == "person" || b.Unit == "person")) return false;
        if (equal) return a.What == b.What || a.What is null || b.What is null || Kind(a) != "person";
        if (a.Unit is null or "date" || a.What != b.What) return false;
        return Kind(a) == "person" ? a.What is not null && a.Unit == b.Unit : a.Counted == b.Counted || a.What is not null;
    }

    private Dictionary<string, double> Vector(CountedThing thing)
    {
        var vector = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (stem, near) in thing.Context) vector[stem] = near * _rarity[stem];
        if (thing.Quantity.Counted is { } counted) vector["#" + counted] = 1;
        var length = Math.Sqrt(vector.Values.Sum(v => v * v));
        if (length > 0) foreach (var stem in vector.Keys.ToList()) vector[stem] /= length;
        return vector;
    }

    private sealed class Group
    {
        private readonly List<Dictionary<string, double>> _vectors;

        public Group(double value, CountedThing thing, Dictionary<string, double> vector)
        {
            Value = value;
            Things = [thing];
            _vectors = [vector];
            Articles = [thing.Article.Article.Id];
        }

        public double Value { get; private set; }

        public List<CountedThing> Things { get; }

        public HashSet<ArticleId> Articles { get; }

        public void Add(CountedThing thing, Dictionary<string, double> vector)
        {
            Things.Add(thing);
            _vectors.Add(vector);
            Articles.Add(thing.Article.Article.Id);
        }

        public void Take(Group other)
        {
            Value = double.NaN;
            Things.AddRange(other.Things);
            _vectors.AddRange(other._vectors);
            Articles.UnionWith(other.Articles);
        }

        /// <summary>The greatest cosine with any of the group.</summary>
        public double Likeness(Dictionary<string, double> vector) => _vectors.Max(v => Dot(v, vector));

        public double Likeness(Group other) => _vectors.Max(other.Likeness);

        private static double Dot(Dictionary<string, double> a, Dictionary<string, double> b)
        {
            var sum = 0.0;
            if (a.Count > b.Count) (a, b) = (b, a);
            foreach (var (stem, weight) in a)
            {
                if (b.TryGetValue(stem, out var other)) sum += weight * other;
            }
            return sum;
        }
    }
}
