using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Finds the statements of a story that tell nothing beside another: part of a fuller one of the same speaker, a relay's sentence that is
/// told by whom it relays, a piece by nobody that was cut out of somebody's sentence.
/// </summary>
/// <param name="newsroom">Where the articles are.</param>
internal sealed class RepeatedStatements(Newsroom newsroom)
{
    /// <summary>So much of the words of a part stands in the whole.</summary>
    private const double Contained = 0.7;

    /// <summary>So much of a relay's sentence is what the relayed speaker says.</summary>
    private const double MostOfIt = 0.6;

    /// <summary>So much where both give one telling figure: 49.2 per cent, told thrice.</summary>
    private const double BesideFigure = 0.4;

    private const double LeastTelling = 13;
    private const int FewestShared = 2;

    /// <summary>Words that so many share are the same, of so many or more.</summary>
    private const double SameWords = 0.8;

    private const int FewestSame = 5;

    /// <summary>The statements that another one tells too.</summary>
    /// <param name="told">The statements of a story, each with the key of its speaker.</param>
    public HashSet<ToldStatement> In(IReadOnlyList<(ToldStatement Told, string Speaker)> told)
    {
        var repeated = new HashSet<ToldStatement>(ReferenceEqualityComparer.Instance);
        foreach (var said in told.GroupBy(t => t.Speaker, StringComparer.Ordinal))
            AddParts(repeated, [.. said.Select(t => t.Told)]);
        List<ToldStatement> all = [.. told.Select(t => t.Told)];
        var byStem = ByStem(all);
        AddUnnamed(repeated, all, byStem);
        AddSameWords(repeated, told, byStem);
        foreach (var article in told.GroupBy(t => t.Told.Lead.Evidence.Article))
            AddNested(repeated, [.. article]);
        return repeated;
    }

    /// <summary>What somebody unnamed says that is part of what anybody says.</summary>
    private void AddUnnamed(HashSet<ToldStatement> repeated, List<ToldStatement> told, Dictionary<string, List<int>> byStem)
    {
        var shared = new int[told.Count];
        for (var i = 0; i < told.Count; i++)
        {
            if (!told[i].Lead.Anonymous)
                continue;
            var stems = newsroom.Stems(told[i].Lead);
            var near = Sharing(stems, byStem, shared).FindAll(other => other != i && shared[other] >= BesideFigure * stems.Count);
            if (near.Exists(other => !repeated.Contains(told[other]) && IsPart(told[i], told[other])))
                repeated.Add(told[i]);
        }
    }

    /// <summary>
    /// Of two speakers who say the same words in two articles the second is the first under another name: مجلس الجامعة, مجلس الجامعة العربية.
    /// </summary>
    private void AddSameWords(
        HashSet<ToldStatement> repeated,
        IReadOnlyList<(ToldStatement Told, string Speaker)> told,
        Dictionary<string, List<int>> byStem
    )
    {
        var shared = new int[told.Count];
        for (var i = 0; i < told.Count; i++)
        {
            var stems = newsroom.Stems(told[i].Told.Lead);
            if (stems.Count < FewestSame || repeated.Contains(told[i].Told))
                continue;
            foreach (var other in Sharing(stems, byStem, shared))
                if (
                    other < i
                    && shared[other] >= SameWords * stems.Count
                    && !repeated.Contains(told[other].Told)
                    && AreOneUnderTwoNames(told[i], told[other])
                )
                    repeated.Add(IsBetterNamed(told[i].Told, told[other].Told) ? told[other].Told : told[i].Told);
        }
    }

    /// <summary>Which statements have which stem.</summary>
    private Dictionary<string, List<int>> ByStem(List<ToldStatement> told)
    {
        var byStem = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < told.Count; i++)
        {
            foreach (var stem in newsroom.Stems(told[i].Lead))
            {
                if (!byStem.TryGetValue(stem, out var with))
                    byStem[stem] = with = [];
                with.Add(i);
            }
        }
        return byStem;
    }

    /// <summary>The statements that have any of some stems; how many each has is counted anew.</summary>
    private static List<int> Sharing(HashSet<string> stems, Dictionary<string, List<int>> byStem, int[] shared)
    {
        Array.Clear(shared);
        var sharing = new List<int>();
        foreach (var stem in stems)
        {
            foreach (var other in byStem[stem])
            {
                if (shared[other]++ == 0)
                    sharing.Add(other);
            }
        }
        return sharing;
    }

    private bool AreOneUnderTwoNames((ToldStatement Told, string Speaker) one, (ToldStatement Told, string Speaker) other) =>
        one.Speaker != other.Speaker
        && (one.Told.SpeakerEntity is null || other.Told.SpeakerEntity is null)
        && !(IsPerson(one.Told) && IsPerson(other.Told))
        && one.Told.Lead.Evidence.Article != other.Told.Lead.Evidence.Article
        && newsroom.Stems(other.Told.Lead).Count * SameWords <= newsroom.Stems(one.Told.Lead).Count
        && (IsPart(one.Told, other.Told) || IsPart(other.Told, one.Told));

    private static bool IsPerson(ToldStatement told) => told.Lead.Chain is [.., { Role: LinkRole.Person }];

    private static bool IsBetterNamed(ToldStatement one, ToldStatement other) =>
        (one.IndependentChains, one.SpeakerEntity is null ? 0 : 1, one.Evidence.Count).CompareTo(
            (other.IndependentChains, other.SpeakerEntity is null ? 0 : 1, other.Evidence.Count)
        ) > 0;

    private void AddParts(HashSet<ToldStatement> repeated, List<ToldStatement> said)
    {
        var fuller = new List<ToldStatement>();
        foreach (var part in said.OrderByDescending(t => newsroom.Stems(t.Lead).Count))
        {
            if (fuller.Exists(whole => IsPart(part, whole)))
                repeated.Add(part);
            else
                fuller.Add(part);
        }
    }

    private bool IsPart(ToldStatement part, ToldStatement fuller)
    {
        var (stems, all) = (newsroom.Stems(part.Lead), newsroom.Stems(fuller.Lead));
        if (part.IndependentChains > fuller.IndependentChains || part.Lead.Denied != fuller.Lead.Denied)
            return false;
        var shared = stems.Count(all.Contains);
        var (numbers, its) = (newsroom.Compared(part.Lead).Numbers, newsroom.Compared(fuller.Lead).Numbers);
        var least = numbers.Any(IsTelling) ? BesideFigure : Contained;
        return shared >= Math.Min(FewestShared, stems.Count)
            && shared >= least * stems.Count
            && numbers.IsSubsetOf(its)
            && !DenialMatter.DiffersInNegation(part.Lead.Text, fuller.Lead.Text);
    }

    /// <summary>A number that hardly counts two things in one story: no year, and none of every day.</summary>
    private static bool IsTelling(double number) => (number >= LeastTelling || number % 1 != 0) && number is < 1900 or > 2100;

    private static void AddNested(HashSet<ToldStatement> repeated, List<(ToldStatement Told, string Speaker)> inArticle)
    {
        foreach (var (outer, speaker) in inArticle)
        {
            foreach (var (inner, other) in inArticle)
            {
                if (ReferenceEquals(inner, outer) || !Holds(outer, inner))
                    continue;
                if (inner.Lead.Anonymous || speaker == other)
                    repeated.Add(inner);
                else if (IsThrough(inner, outer) && inner.Lead.Text.Length >= MostOfIt * outer.Lead.Text.Length)
                    repeated.Add(outer);
            }
        }
    }

    private static bool Holds(ToldStatement outer, ToldStatement inner) =>
        outer.Lead.Evidence.In == inner.Lead.Evidence.In
        && outer.Lead.Evidence.Span.Contains(inner.Lead.Evidence.Span)
        && outer.Lead.Evidence.Span != inner.Lead.Evidence.Span;

    private static bool IsThrough(ToldStatement inner, ToldStatement outer) =>
        inner.Lead.Chain.SkipLast(1).Any(link => link.Name == outer.Lead.SpeakerName || link.Name == outer.Lead.Chain[^1].Name);
}
