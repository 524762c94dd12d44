using Isnad.Arabic.Names.Tagging;

namespace Isnad.Tests.Names;

public class FeatureTableTests
{
    [Fact]
    public void A_feature_leads_to_the_row_it_was_added_with_and_no_other_feature_does()
    {
        const int count = 5_000;
        var table = new FeatureTable(count);
        for (var i = 0; i < count; i++)
            table.Add(FeatureHash.Mix(1, (ulong)i), i);

        Assert.All(Enumerable.Range(0, count), i => Assert.Equal(i, table.Find(FeatureHash.Mix(1, (ulong)i))));
        Assert.All(Enumerable.Range(0, count), i => Assert.True(table.Find(FeatureHash.Mix(2, (ulong)i)) < 0));
    }

    [Fact]
    public void Features_that_share_a_slot_are_told_apart()
    {
        var table = new FeatureTable(3);
        ulong[] sharing = [1UL << 40, 1UL << 41, 1UL << 42];
        for (var i = 0; i < sharing.Length; i++)
            table.Add(sharing[i], i);

        Assert.Equal([0, 1, 2], sharing.Select(table.Find));
        Assert.True(table.Find(1UL << 43) < 0);
        var rows = new int[4];
        Assert.Equal(2, table.Find([1UL << 42, 1UL << 43, 7, 1UL << 40], rows));
        Assert.Equal([2, 0], rows[..2]);
    }
}
