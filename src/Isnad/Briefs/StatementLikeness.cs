using System.Runtime.InteropServices;
using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>
/// Tells whether two statements of one speaker say the same in other words: two translations of one sentence, a quotation and its report.
/// </summary>
/// <remarks>
/// Compared are their words by stem, root, name and meaning (<see cref="AgreementPair"/>), each weighing the more, the rarer it is in news
/// and in what is said in this story: that all speak of one matter makes no two of them the same. A figure, a name or a place that only
/// differs, an opposite, and a negation of what the other affirms keep them apart.
/// </remarks>
internal sealed class StatementLikeness
{
    private const int FewestWords = 3;
    private const double LeastShared = 0.25;
    private const double MostLonger = 0.35;
    private const double SayingSame = 0.5;
    private const double PerhapsSame = 0.4;
    private const double InOrder = 0.55;
    private const double WellInOrder = 0.6;
    private const int Telling = 5;
    private const double LeastRare = 0.1;

    /// <summary>A report that has so much of a statement may tell further things.</summary>
    private const double Whole = 0.78;

    /// <summary>A report has so much of a statement, and the statement of it.</summary>
    private const double Most = 0.55;

    private const double MostlyInOrder = 0.65;
    private const double MostUnnamed = 0.45;

    /// <summary>Who shares fewer of the stems does not share the words in any other way either.</summary>
    private const double FewestOfStems = 0.2;

    private readonly Newsroom _newsroom;
    private readonly Dictionary<string, int> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly int _all;

    /// <summary>Counts the words of what is said in a story.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="statements">Its statements.</param>
    public StatementLikeness(Newsroom newsroom, IEnumerable<Statement> statements)
    {
        _newsroom = newsroom;
        foreach (var statement in statements)
        {
            _all++;
            foreach (var stem in newsroom.Stems(statement))
                CollectionsMarshal.GetValueRefOrAddDefault(_said, stem, out _)++;
        }
    }

    /// <summary>How much of the fuller of two statements the other has too, 0 to 1; 0 where they do not say the same.</summary>
    /// <param name="one">A statement.</param>
    /// <param name="other">Another one of the same speaker.</param>
    public double Of(Statement one, Statement other)
    {
        var pair = new AgreementPair(_newsroom.Compared(one), _newsroom.Compared(other));
        var fewer = Math.Min(pair.First.Count, pair.Second.Count);
        if (fewer < FewestWords || pair.Shared < FewestWords)
            return 0;
        var (first, second) = (Told(pair.First, pair.FirstMet), Told(pair.Second, pair.SecondMet));
        var (least, most) = (Math.Min(first, second), Math.Max(first, second));
        if (least < SayingSame && !(least >= PerhapsSame && most >= SayingSame && pair.Shared >= Telling) || !IsInOrder(pair, fewer))
            return 0;
        return Differ(pair, one, other) ? 0 : least;
    }

    /// <summary>
    /// Whether a report bears out a statement: it holds most of what the statement tells, with all its figures, and tells most of it in the
    /// same order. A scrap of it does not, nor does what only is of the same matter.
    /// </summary>
    /// <param name="told">The statement as it is shown.</param>
    /// <param name="report">A report that may say the same.</param>
    public bool IsBorneOut(SaidPlace told, SaidPlace report)
    {
        if (told.Statement.Text == report.Statement.Text)
            return true;
        var shared = told.Stems.Count(report.Stems.Contains);
        if (shared < FewestOfStems * told.Stems.Count || told.IsOfOther(report))
            return false;
        if (shared == told.Stems.Count && shared >= Telling)
            return !NumbersDiffer(told, report);
        var pair = new AgreementPair(_newsroom.Compared(told.Statement), _newsroom.Compared(report.Statement));
        if (pair.FirstNumbers.Any(n => !IsYear(n) && !pair.SecondNumbers.Contains(n)) || pair.NumberDiffers)
            return false;
        var (held, own) = (Told(pair.First, pair.FirstMet), Told(pair.Second, pair.SecondMet));
        if (pair.Shared < Math.Min(FewestWords, pair.First.Count) || pair.InOrder < MostlyInOrder * pair.Shared)
            return false;
        return held >= Whole || held >= Most && own >= Most && Told(pair.First, pair.FirstMet, named: false) >= MostUnnamed;
    }

    /// <summary>A year may be left out: مونديال 2026.</summary>
    private static bool IsYear(double number) => number is >= 1900 and <= 2100;

    /// <summary>Whether two reports give figures that do not go together.</summary>
    /// <param name="one">A report.</param>
    /// <param name="other">Another one.</param>
    public bool NumbersDiffer(SaidPlace one, SaidPlace other)
    {
        var (these, those) = (_newsroom.Compared(one.Statement).Numbers, _newsroom.Compared(other.Statement).Numbers);
        return these.Count > 0 && those.Count > 0 && !these.IsSubsetOf(those) && !those.IsSubsetOf(these);
    }

    /// <summary>
    /// Whether two statements may say the same, before they are compared word by word: they share some words, and neither tells much more.
    /// </summary>
    /// <param name="shared">The weight of the words that they share.</param>
    /// <param name="one">The weight of one.</param>
    /// <param name="other">The weight of the other.</param>
    public static bool MayBeSame(double shared, double one, double other) =>
        shared >= LeastShared * Math.Min(one, other) && Math.Min(one, other) >= MostLonger * Math.Max(one, other);

    /// <summary>How telling some stems are together.</summary>
    /// <param name="stems">The stems.</param>
    public double Weight(HashSet<string> stems) => stems.Sum(Weight);

    /// <summary>How telling a stem is in this story.</summary>
    /// <param name="stem">The stem.</param>
    public double Weight(string stem)
    {
        if (!_weights.TryGetValue(stem, out var weight))
            _weights[stem] = weight = Weight(stem, StemTable.Shipped.Weight(stem));
        return weight;
    }

    /// <summary>Whether the words stand in much the same order, some of them side by side.</summary>
    private static bool IsInOrder(AgreementPair pair, int fewer) =>
        pair.InOrder >= InOrder * fewer && (pair.InOrder >= WellInOrder * fewer || pair.Neighbours > 0);

    private static bool Differ(AgreementPair pair, Statement one, Statement other) =>
        pair is { NumberDiffers: true } or { NameDiffers: true } or { PlaceDiffers: true } or { Swaps.Count: > 0 } or { BoundDiffers: true }
        || DenialMatter.DiffersInNegation(one.Text, other.Text);

    /// <summary>Part of what a statement tells that the other tells too; without names, where only what is said of them is asked.</summary>
    private double Told(List<AgreementWord> words, double[] met, bool named = true)
    {
        var (told, whole) = (0.0, 0.0);
        for (var i = 0; i < met.Length; i++)
        {
            if (!named && words[i].Entity is not null)
                continue;
            var weight = Weight(FirstStem(words[i]), words[i].Weight);
            whole += weight;
            told += met[i] * weight;
        }
        return whole == 0 ? 0 : told / whole;
    }

    private static string FirstStem(AgreementWord word) =>
        word.Stem.IndexOf('_', StringComparison.Ordinal) is > 0 and var end ? word.Stem[..end] : word.Stem;

    /// <summary>How telling a word is: less in a story where others than two statements have it.</summary>
    private double Weight(string stem, double inNews) =>
        inNews * Math.Max(LeastRare, Math.Log((_all + 1.0) / Math.Max(1, _said.GetValueOrDefault(stem) - 1)) / Math.Log(_all + 1.0));
}
