namespace Isnad.Articles.Html;

/// <summary>Which parts of a page are what they are called.</summary>
internal static class NoiseTrust
{
    private const int MostRounds = 12;
    private const int RunningText = 400;

    /// <summary>
    /// A name is not believed where what it hides outweighs all that is left on the page, the more so the surer the name; names that say
    /// little not where running text without links stands in them.
    /// </summary>
    /// <param name="blocks">The blocks of the page.</param>
    public static void Settle(IReadOnlyList<HtmlBlock> blocks)
    {
        var freed = new Dictionary<NoiseRegion, (double Weight, int Running, int Linked)>(ReferenceEqualityComparer.Instance);
        for (var round = 0; round < MostRounds; round++)
        {
            freed.Clear();
            var left = 0.0;
            foreach (var block in blocks)
            {
                if (block.Noise is null)
                    left += block.Weight;
                else
                {
                    var (region, doubt) = Outermost(block.Region!);
                    var (weight, running, linked) = freed.GetValueOrDefault(region);
                    freed[region] = (
                        weight + (block.Weight / doubt),
                        running + (block.Weight > 0 ? block.Text.Length : 0),
                        linked + (int)(block.Linked * block.Text.Length)
                    );
                }
            }
            var changed = false;
            foreach (var (region, held) in freed)
            {
                if (
                    !region.Hard
                    && region.Reason is "navigation" or "related"
                    && held.Running >= RunningText
                    && held.Linked * 4 < held.Running
                )
                {
                    region.Active = false;
                    changed = true;
                }
            }
            if (changed)
                continue;
            var heaviest = freed.Where(f => f.Value.Weight > left).DefaultIfEmpty().MaxBy(f => f.Value.Weight).Key;
            if (heaviest is null)
                return;
            heaviest.Active = false;
        }
    }

    /// <summary>The outermost part that keeps a block from the article, and the greatest doubt on the way to it.</summary>
    private static (NoiseRegion Region, double Doubt) Outermost(NoiseRegion innermost)
    {
        var (outermost, doubt) = (innermost, 1.0);
        for (var region = innermost; region is not null; region = region.Outer)
        {
            if (region.Active)
                (outermost, doubt) = (region, Math.Max(doubt, region.Doubt));
        }
        return (outermost, doubt);
    }
}
