using System.Collections.Frozen;
using System.Globalization;
using Isnad.Arabic;
using Isnad.Arabic.Letters;

namespace Isnad.Articles.Html;

/// <summary>
/// What names of metadata and words beside a printed date say of it, from <c>datenames.tsv</c> and <c>datelabels.tsv</c>.
/// </summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, (bool Published, double Sure)> Names = EmbeddedTable
        .Rows(typeof(DateWords).Assembly, "Articles/Html/datenames.tsv")
        .ToFrozenDictionary(
            r => r[0],
            r => (r[1] == "published", double.Parse(r[2], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal
        );

    private static readonly (string Words, bool Published)[] Labels =
    [
        .. EmbeddedTable.Rows(typeof(DateWords).Assembly, "Articles/Html/datelabels.tsv").Select(r => (r[0], r[1] == "published")),
    ];

    /// <summary>Whether a name of metadata means publication (else change), and how sure; null when it is no such name.</summary>
    /// <param name="name">As written: <c>article:published_time</c>, <c>DC.date.issued</c>.</param>
    public static (bool Published, double Sure)? Named(string name)
    {
        if (name.Length is < 4 or > 60)
            return null;
        Span<char> bare = stackalloc char[60];
        var length = 0;
        foreach (var c in name)
            if (char.IsAsciiLetterOrDigit(c))
                bare[length++] = char.ToLowerInvariant(c);
        return Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(bare[..length], out var found) ? found : null;
    }

    /// <summary>
    /// Whether a line says of its date that it is the one of publication (true) or of a change (false); null when it says neither.
    /// </summary>
    /// <param name="line">What stands before the date, or the label alone.</param>
    public static bool? Labelled(string line)
    {
        var folded = Folding.Fold(line);
        bool? published = null;
        var last = -1;
        foreach (var label in Labels)
        {
            var at = folded.LastIndexOf(label.Words, StringComparison.Ordinal);
            if (at < 0 || at < last || (at > 0 && char.IsLetter(folded[at - 1])))
                continue;
            if (at > last || !label.Published)
                published = label.Published;
            last = at;
        }
        return published;
    }
}
