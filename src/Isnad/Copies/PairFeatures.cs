using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Copies;

/// <summary>How two articles are alike, in numbers from 0 to 1; the weights of the judgement are learned over them.</summary>
/// <param name="Values">The numbers, in the order of <see cref="Names"/>.</param>
/// <param name="Share">The share of 5-grams.</param>
/// <param name="FiguresDiffer">Both have several figures of which hardly one is the same: a formula about another happening.</param>
/// <param name="OtherBulletin">Both are bulletins of one kind (weather, prices) of two days.</param>
/// <param name="OneMatter">Every name of the one is in the other, their leads share names, their titles words, and they are near in time:
/// whatever they are, they are about one thing.</param>
internal sealed record PairFeatures(float[] Values, double Share, bool FiguresDiffer, bool OtherBulletin, bool OneMatter)
{
    /// <summary>Their names, in order, as the table of weights has them.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "share5",
        "share5-squared",
        "share3",
        "rare-words",
        "rare-lead",
        "longest-run",
        "numbers",
        "names",
        "lead-names",
        "title",
        "days",
        "length",
        "credit-same",
        "credit-any",
        "formula",
        "other-names",
        "other-numbers",
        "other-lead",
        "lead-of-shorter",
        "lead-of-longer",
        "slots",
        "telling-slots",
        "formula-kind",
        "formula-days",
        "elsewhere",
        "background",
        "bias",
    ];

    /// <summary>A formula changes its figures every few words; so many in one run, word for word, are one text.</summary>
    private const int VerbatimRun = 30;

    /// <summary>A text with so many different phrases of a kind is of the kind.</summary>
    private const int PhrasesOfAKind = 2;

    private const double DayApart = 0.6;
    private const double FewNames = 0.5;
    private const int MostTokens = 3000;
    private const int MostPlaces = 40;

    /// <summary>Compares two articles.</summary>
    public static PairFeatures Of(PairProfile a, PairProfile b)
    {
        var share5 = Contained(a.Fives, b.Fives);
        var share3 = Contained(a.Threes, b.Threes);
        var rare = Weighted(a.Rare, b.Rare);
        var lead = Weighted(a.RareLead, b.RareLead);
        var bothNumbers = a.Numbers.Count > 0 && b.Numbers.Count > 0;
        var numbers = Overlap(a.Numbers, b.Numbers);
        var names = Overlap(a.Names, b.Names);
        var (shorter, longer) =
            a.Tokens.Length < b.Tokens.Length
            || (a.Tokens.Length == b.Tokens.Length && string.CompareOrdinal(a.Article.Article.Text, b.Article.Article.Text) <= 0)
                ? (a, b)
                : (b, a);
        var length = Math.Max(1, shorter.Tokens.Length);
        double? apart = a.Days is { } x && b.Days is { } y ? Math.Abs(x - y) : null;
        var days = apart is { } d ? Math.Exp(-d / 1.5) : 0.5;
        var run = LongestRun(shorter.Tokens, longer.Tokens);
        var alignment = PairAlignment.Of(shorter.Tokens, longer.Tokens);
        var kinds = a
            .Formulas.Where(f => f.Value >= PhrasesOfAKind && b.Formulas.GetValueOrDefault(f.Key) >= PhrasesOfAKind)
            .Select(f => f.Key)
            .ToList();
        var title = Overlap(a.Title, b.Title);
        var elsewhere = a.LeadNames.Count > 0 && b.LeadNames.Count > 0 && !a.LeadNames.Overlaps(b.LeadNames) && names < FewNames;
        var same =
            a.Article.Credits.Any(c => b.Article.Credits.Any(o => c.Key == o.Key))
            || a.Article.Credits.Any(c => IsOutlet(c, b.Article))
            || b.Article.Credits.Any(c => IsOutlet(c, a.Article));
        return new PairFeatures(
            [
                (float)share5,
                (float)(share5 * share5),
                (float)share3,
                (float)rare,
                (float)lead,
                Math.Min(1f, run / (float)Math.Min(length, 60)),
                (float)numbers,
                (float)names,
                a.LeadNames.Count == 0 || b.LeadNames.Count == 0 ? 0.5f : (float)Overlap(a.LeadNames, b.LeadNames),
                (float)title,
                (float)days,
                (float)length / Math.Max(1, longer.Tokens.Length),
                same ? 1 : 0,
                a.Article.Credits.Count + b.Article.Credits.Count > 0 ? 1 : 0,
                (float)(share3 * (1 - rare)),
                (float)(share3 * (1 - names)),
                bothNumbers ? (float)(share3 * (1 - numbers)) : 0,
                (float)(share3 * (1 - lead)),
                (float)alignment.LeadA,
                (float)alignment.LeadB,
                Rate(alignment.Slots, alignment.Covered),
                Rate(alignment.TellingSlots, alignment.Covered),
                kinds.Count > 0 ? 1 : 0,
                kinds.Count > 0 ? (float)(1 - days) : 0,
                elsewhere ? 1 : 0,
                title == 0 && lead == 0 ? 1 : 0,
                1,
            ],
            share5,
            Math.Min(a.Numbers.Count, b.Numbers.Count) >= 3 && numbers < 0.2 && share5 < 0.85 && run < VerbatimRun,
            apart > DayApart && share5 < 0.85 && kinds.Exists(FormulaTable.TellsOfItsDay),
            names >= 1 && title > 0 && a.LeadNames.Overlaps(b.LeadNames) && days >= 0.5
        );
    }

    /// <summary>Slots a hundred words, of which ten and more are 1.</summary>
    private static float Rate(int slots, int covered) => Math.Min(1f, slots * 10f / Math.Max(30, covered));

    internal static double Contained(ulong[] a, ulong[] b) =>
        a.Length == 0 || b.Length == 0 ? 0 : (double)TextShingles.Common(a, b) / Math.Min(a.Length, b.Length);

    private static double Weighted(Dictionary<string, float> a, Dictionary<string, float> b)
    {
        var (small, large) = a.Values.Sum() <= b.Values.Sum() ? (a, b) : (b, a);
        var all = small.Values.Sum();
        return all == 0 ? 0 : small.Where(p => large.ContainsKey(p.Key)).Sum(p => p.Value) / all;
    }

    private static double Overlap(HashSet<string> a, HashSet<string> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);

    private static int LongestRun(Token[] a, Token[] b)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < b.Length; i++)
            (places.TryGetValue(b[i].Folded, out var list) ? list : places[b[i].Folded] = []).Add(i);
        var runs = new Dictionary<int, int>();
        var longest = 0;
        foreach (var token in a.Take(MostTokens))
        {
            var next = new Dictionary<int, int>();
            if (places.TryGetValue(token.Folded, out var found))
            {
                foreach (var i in found.Take(MostPlaces))
                {
                    var run = runs.GetValueOrDefault(i - 1) + 1;
                    next[i] = run;
                    longest = Math.Max(longest, run);
                }
            }
            runs = next;
        }
        return longest;
    }

    private static bool IsOutlet(Link credit, AnalysedArticle article) =>
        article.Article.Outlet is { } outlet && credit.Key == "isnad:outlet-" + outlet.Id;
}
