using System.Collections.Frozen;
using System.Globalization;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Times;

/// <summary>The seasons and their months.</summary>
internal static class Seasons
{
    private static readonly FrozenDictionary<string, (int First, int Last)> Months = EmbeddedTable
        .Rows(typeof(Seasons).Assembly, "Times/seasons.tsv")
        .ToFrozenDictionary(
            row => row[0],
            row => (int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal
        );

    /// <summary>
    /// The first and last month of the season that a folded word names, seen through و, ب and the article; null when none.
    /// </summary>
    /// <param name="folded">A folded word.</param>
    public static (int First, int Last)? Find(string folded) =>
        Months.TryGetValue(WordShape.WithoutArticle(folded.TrimStart('و', 'ب')), out var months) ? months : null;
}
