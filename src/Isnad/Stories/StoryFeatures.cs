namespace Isnad.Stories;

/// <summary>How an article and a story are alike, in a few numbers from 0 to 1; the weights of a decision are learned over them.</summary>
/// <remarks>After Miranda et al. 2018, "Multilingual clustering of streaming news", whose features are cosines of TF-IDF vectors and closeness in time.</remarks>
internal static class StoryFeatures
{
    /// <summary>Their names, in order, as the table of weights has them.</summary>
    public static readonly IReadOnlyList<string> Names = ["all", "lead", "title", "names", "nearest-all", "nearest-lead", "nearest-title", "pairs", "rare-names", "top3", "time", "undated", "size", "size-lead", "bias"];

    /// <summary>The numbers.</summary>
    public static float[] Of(ArticleSketch article, StoryProfile story)
    {
        float nearestAll = 0, nearestLead = 0, nearestTitle = 0, pairs = 0, rareNames = 0;
        Span<float> top = [0, 0, 0];
        var gap = double.MaxValue;
        var undated = true;
        foreach (var member in story.Latest)
        {
            var all = article.All.Dot(member.All);
            var lead = article.Lead.Dot(member.Lead);
            nearestAll = Math.Max(nearestAll, all);
            nearestLead = Math.Max(nearestLead, lead);
            nearestTitle = Math.Max(nearestTitle, article.Title.Dot(member.Title));
            pairs = Math.Max(pairs, article.Pairs.Dot(member.Pairs));
            rareNames = Math.Max(rareNames, article.RareNames.Dot(member.RareNames));
            var both = (all + lead) / 2;
            if (both > top[0]) { top[2] = top[1]; top[1] = top[0]; top[0] = both; }
            else if (both > top[1]) { top[2] = top[1]; top[1] = both; }
            else if (both > top[2]) top[2] = both;
            if (Gap(article, member) is { } days) { gap = Math.Min(gap, days); undated = false; }
        }
        var count = Math.Min(3, story.Members.Count);
        var size = MathF.Min(1, MathF.Log(story.Members.Count) / 4);
        var sumLead = story.Lead.Cosine(article.Lead);
        return
        [
            story.All.Cosine(article.All), sumLead, story.Title.Cosine(article.Title), story.Names.Cosine(article.Names), nearestAll, nearestLead, nearestTitle, pairs, rareNames,
            (top[0] + top[1] + top[2]) / count, undated ? 0.8f : (float)Math.Exp(-gap / 1.5), undated ? 1 : 0, size, size * sumLead, 1,
        ];
    }

    /// <summary>A date that is known only to more than this many days says nothing about closeness where it can be the same.</summary>
    private const double Coarse = 2;

    /// <summary>Days between two articles, between the middles of what their dates can mean where these do not meet; null where nothing can be said.</summary>
    public static double? Gap(ArticleSketch a, ArticleSketch b)
    {
        if (a.From is not { } from || b.From is not { } other) return null;
        if (from - b.To >= 0 || other - a.To >= 0) return Math.Abs(((from + a.To) / 2) - ((other + b.To) / 2));
        return a.To - from > Coarse || b.To - other > Coarse ? null : 0;
    }
}
