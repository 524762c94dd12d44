using Isnad.Arabic;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words.Vectors;

namespace Isnad.Tests.Names;

public class VariantTests
{
    [Fact]
    public void Two_spellings_of_a_name_used_alike_are_a_pair_and_joined_particles_are_none()
    {
        var counts = new ContextCounts(contextWords: 50, atLeast: 5);
        foreach (var spelling in (string[])["سيرغي", "سيرجي", "وسيرغي"])
        {
            for (var i = 0; i < 10; i++)
                counts.Add($"قال الوزير {spelling} إن الوفد وصل إلى المدينة. وعاد الوزير {spelling} أمس إلى بلاده.");
        }

        var pairs = new VariantMiner().Mine(WordVectors.Of(counts, 8));

        pairs.ShouldContain(p => p.Word == "سيرجي" && p.Variant == "سيرغي" || p.Word == "سيرغي" && p.Variant == "سيرجي");
        pairs.ShouldNotContain(p => p.Word.StartsWith('و') || p.Variant.StartsWith('و'));
    }

    [Fact]
    public void A_reviewed_variant_means_whom_its_word_means()
    {
        foreach (var row in EmbeddedTable.Rows(typeof(Gazetteer).Assembly, "Names/variants.tsv"))
        {
            Gazetteer.Shipped.Find(row[1])?.Id.ShouldBe(Gazetteer.Shipped.Find(row[0])?.Id);
        }
    }
}
