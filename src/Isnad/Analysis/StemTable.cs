using System.Collections.Frozen;
using System.Globalization;
using Isnad.Arabic;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>In how many of 35,000 news articles each stem occurs, from which its weight (inverse document frequency) follows.</summary>
/// <remarks>
/// Made by <c>isnad learn weights</c>. Stems in fewer than five articles are left out: they all weigh as one that occurs in three.
/// </remarks>
internal sealed class StemTable
{
    private readonly FrozenDictionary<string, float> _weights;
    private readonly float _unknown;

    private StemTable(int documents, IEnumerable<(string Stem, int Count)> stems)
    {
        _weights = stems.ToFrozenDictionary(s => s.Stem, s => Weight(documents, s.Count), StringComparer.Ordinal);
        _unknown = Weight(documents, 3);
    }

    /// <summary>The table that ships, <c>Analysis/stems.tsv</c>.</summary>
    public static StemTable Shipped { get; } = Read();

    /// <summary>The weight of a stem, about 0.1 to 9.</summary>
    /// <param name="stem">A stem of <see cref="Isnad.Arabic.Words.LightStemmer"/>.</param>
    public float Weight(string stem) => _weights.GetValueOrDefault(stem, _unknown);

    /// <summary>The weight of a word's stem: the rarer, the likelier a word that no table knows is a foreign name.</summary>
    /// <param name="word">A folded word.</param>
    public float WeightOf(string word) => Weight(LightStemmer.Stem(word));

    private static float Weight(int documents, int count) => MathF.Log((float)documents / count);

    private static StemTable Read()
    {
        var rows = EmbeddedTable.Rows(typeof(StemTable).Assembly, "Analysis/stems.tsv").ToList();
        var documents = int.Parse(rows[0][1], CultureInfo.InvariantCulture);
        return new StemTable(documents, rows.Skip(1).Select(row => (row[0], int.Parse(row[1], CultureInfo.InvariantCulture))));
    }
}
