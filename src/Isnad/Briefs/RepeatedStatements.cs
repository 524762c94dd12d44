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

    private const int FewestShared = 2;

    /// <summary>The statements that another one tells too.</summary>
    /// <param name="told">The statements of a story, each with the key of its speaker.</param>
    public HashSet<ToldStatement> In(IReadOnlyList<(ToldStatement Told, string Speaker)> told)
    {
        var repeated = new HashSet<ToldStatement>(ReferenceEqualityComparer.Instance);
        foreach (var said in told.GroupBy(t => t.Speaker, StringComparer.Ordinal))
            AddParts(repeated, [.. said.Select(t => t.Told)]);
        var all = told.Select(t => t.Told).ToList();
        foreach (var nobody in all.Where(t => t.Lead.Anonymous))
            if (all.Any(other => !ReferenceEquals(other, nobody) && !repeated.Contains(other) && IsPart(nobody, other)))
                repeated.Add(nobody);
        foreach (var article in told.GroupBy(t => t.Told.Lead.Evidence.Article))
            AddNested(repeated, [.. article]);
        return repeated;
    }

    private void AddParts(HashSet<ToldStatement> repeated, List<ToldStatement> said)
    {
        said.Sort((a, b) => newsroom.Stems(b.Lead).Count.CompareTo(newsroom.Stems(a.Lead).Count));
        for (var i = 1; i < said.Count; i++)
            if (said.Take(i).Any(fuller => !repeated.Contains(fuller) && IsPart(said[i], fuller)))
                repeated.Add(said[i]);
    }

    private bool IsPart(ToldStatement part, ToldStatement fuller)
    {
        var (stems, all) = (newsroom.Stems(part.Lead), newsroom.Stems(fuller.Lead));
        if (part.IndependentChains > fuller.IndependentChains || part.Lead.Denied != fuller.Lead.Denied)
            return false;
        var shared = stems.Count(all.Contains);
        return shared >= Math.Min(FewestShared, stems.Count)
            && shared >= Contained * stems.Count
            && newsroom.Compared(part.Lead).Numbers.IsSubsetOf(newsroom.Compared(fuller.Lead).Numbers)
            && !DenialMatter.DiffersInNegation(part.Lead.Text, fuller.Lead.Text);
    }

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
