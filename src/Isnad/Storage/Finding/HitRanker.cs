using System.Globalization;

namespace Isnad.Storage.Finding;

/// <summary>
/// Puts the best of the articles that FTS5 found in order by what it cannot see: whether the words stand close together and in order, in
/// the headline or the first sentences, and in the very form that was asked for.
/// </summary>
/// <param name="store">The store.</param>
internal sealed class HitRanker(Store store)
{
    private const int MostByHeadline = 300;
    private const int MostByText = 80;

    private const int Lead = 40;
    private const int UsualLength = 300;
    private const double Saturation = 1.2;
    private const double InHeadline = 1.4;
    private const double InLead = 0.4;

    /// <summary>Beside each other in a headline, in the lead, in the rest.</summary>
    private static readonly double[] Nearness = [2.4, 1.6, 1.1];

    /// <summary>By words between two that stand in order; beyond, nothing.</summary>
    private static readonly double[] Gaps = [1, 0.6, 0.4, 0.25, 0.2, 0.15];

    private const double Turned = 0.35;
    private const double FigureWithUnit = 3;
    private const int BesideFigure = 3;
    private const double AllInOrder = 2;
    private const double PriorOfFirst = 1;

    /// <summary>Articles in a better order; those far behind stay where they are.</summary>
    /// <param name="numbers">The articles, by BM25.</param>
    /// <param name="plan">The query.</param>
    public List<long> Order(List<long> numbers, SearchPlan plan)
    {
        var first = numbers.Take(MostByHeadline).ToList();
        var titles = store
            .Query(
                $"SELECT n, id, title FROM articles WHERE n IN ({string.Join(',', first.Select(n => n.ToString(CultureInfo.InvariantCulture)))})",
                r => (N: r.GetInt64(0), Id: r.GetString(1), Title: r.Text(2) ?? "")
            )
            .ToDictionary(a => a.N);
        var byHeadline = first
            .Select((n, rank) => (N: n, Prior: PriorOfFirst / (1 + (rank / 20.0)), Headline: Headline(plan, titles[n].Title)))
            .OrderByDescending(h => (h.Headline.Worth / 2) + (3 * h.Prior))
            .ToList();
        var byText = byHeadline
            .Take(MostByText)
            .Select(h => (h.N, Worth: Worth(plan, h.Headline, titles[h.N].Id) + h.Prior))
            .OrderByDescending(h => h.Worth)
            .Select(h => h.N);
        return [.. byText, .. byHeadline.Skip(MostByText).Select(h => h.N), .. numbers.Skip(MostByHeadline)];
    }

    private static (double[] Near, double Worth) Headline(SearchPlan plan, string title)
    {
        var found = plan.Find(IndexWords.Of(title));
        var said = new double[plan.Wanted.Count];
        foreach (var one in found)
            said[one.Concept] = Math.Max(said[one.Concept], one.Likeness);
        var near = Near(plan, found, _ => Nearness[0]);
        var worth =
            said.Select((s, i) => s * InHeadline * plan.Wanted[i].Weight).Sum() + near.Sum() + InOrder(plan, found, _ => Nearness[0]);
        return (near, worth);
    }

    private double Worth(SearchPlan plan, (double[] Near, double Worth) headline, string id)
    {
        var words = IndexWords.Of(store.Articles.Text(new Articles.ArticleId(id)) ?? "");
        var found = plan.Find(words);
        static double Placed(int at) => at < Lead ? Nearness[1] : Nearness[2];
        var near = Near(plan, found, Placed);
        var worth = headline.Worth + near.Sum() + InOrder(plan, found, Placed) - Loose(plan, headline.Near, near);
        var length = Saturation * (0.4 + (0.6 * words.Count / UsualLength));
        for (var i = 0; i < plan.Wanted.Count; i++)
        {
            var often = 0.0;
            var lead = 0.0;
            foreach (var one in found)
            {
                if (one.Concept != i)
                    continue;
                often += one.Likeness;
                if (one.At < Lead)
                    lead = Math.Max(lead, one.Likeness);
            }
            worth += plan.Wanted[i].Weight * ((often / (often + length)) + (InLead * lead));
        }
        return worth;
    }

    /// <summary>
    /// What it is worth that three words or more stand in order, near to each other, all of them: the office and not its parts.
    /// </summary>
    private static double InOrder(SearchPlan plan, List<Occurrence> found, Func<int, double> placed)
    {
        if (plan.Wanted.Count < 3)
            return 0;
        var best = 0.0;
        foreach (var first in found.Where(f => f.Concept == 0))
        {
            var (at, worth) = (first.At + first.Words, first.Likeness);
            for (var c = 1; c < plan.Wanted.Count && worth > 0; c++)
            {
                var next = found
                    .Where(f => f.Concept == c && f.At >= at && f.At - at < Gaps.Length)
                    .Select(f => (Occurrence?)f)
                    .FirstOrDefault();
                worth *= next is { } n ? Gaps[n.At - at] * n.Likeness : 0;
                at = next is { } m ? m.At + m.Words : at;
            }
            best = Math.Max(best, worth * placed(first.At));
        }
        return best * AllInOrder * plan.Wanted.Sum(c => c.Weight);
    }

    /// <summary>What is taken off where a number stands nowhere beside what it counts.</summary>
    private static double Loose(SearchPlan plan, double[] headline, double[] text)
    {
        var loose = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            if ((plan.Wanted[i].IsNumber || plan.Wanted[i + 1].IsNumber) && headline[i] <= 0 && text[i] <= 0)
                loose += FigureWithUnit * (plan.Wanted[i].Weight + plan.Wanted[i + 1].Weight) / 2;
        }
        return loose;
    }

    /// <summary>For each two neighbours of the query how near they stand at best.</summary>
    private static double[] Near(SearchPlan plan, List<Occurrence> found, Func<int, double> placed)
    {
        var near = new double[Math.Max(0, plan.Wanted.Count - 1)];
        for (var i = 0; i < near.Length; i++)
        {
            var (one, other) = (plan.Wanted[i], plan.Wanted[i + 1]);
            var weight = (one.Weight + other.Weight) / 2 * (one.IsNumber || other.IsNumber ? FigureWithUnit : 1);
            foreach (var a in found.Where(f => f.Concept == i))
            foreach (var b in found.Where(f => f.Concept == i + 1))
            {
                var inOrder = b.At >= a.At + a.Words;
                var gap = inOrder ? b.At - a.At - a.Words : a.At - b.At - b.Words;
                if (gap < 0 || gap >= (one.IsNumber || other.IsNumber ? BesideFigure : Gaps.Length))
                    continue;
                var order = inOrder || one.IsNumber || other.IsNumber ? 1 : Turned;
                near[i] = Math.Max(near[i], weight * placed(Math.Min(a.At, b.At)) * Gaps[gap] * order * a.Likeness * b.Likeness);
            }
        }
        return near;
    }
}
