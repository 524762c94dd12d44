using System.Collections.Frozen;
using Isnad.Arabic;
using Isnad.Arabic.Letters;

namespace Isnad.Articles;

/// <summary>
/// The words of bylines, from <c>Articles/bylines.tsv</c>: labels before a name, words that make it no person's, what a person is.
/// </summary>
internal static class BylineTable
{
    private static readonly string[][] Rows = [.. EmbeddedTable.Rows(typeof(BylineTable).Assembly, "Articles/bylines.tsv")];
    private static readonly string[] Labels = [.. Rows.Where(r => r[1] == "label").Select(r => r[0]).OrderByDescending(l => l.Length)];
    private static readonly FrozenSet<string> Nobody = Rows.Where(r => r[1] == "nobody")
        .Select(r => r[0])
        .ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Names = Rows.Where(r => r[1] == "name").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Roles = Rows.Where(r => r[1] == "role").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// What stands behind the label that a line begins with; null when it begins with none. Empty when the line is a label alone.
    /// </summary>
    /// <param name="line">A line, white space collapsed.</param>
    public static string? Behind(string line)
    {
        var folded = new FoldedText(line);
        foreach (var label in Labels)
        {
            if (!folded.Folded.StartsWith(label, StringComparison.Ordinal))
                continue;
            if (
                char.IsLetter(label[^1])
                && folded.Folded.Length > label.Length
                && folded.Folded[label.Length] is not (' ' or '-' or '/' or ':')
            )
                continue;
            return line[folded.ToOriginal(new TextSpan(0, label.Length)).End..].Trim(' ', ':', '-', '/', '|');
        }
        return null;
    }

    /// <summary>Whether a folded word, with its article or a conjunction, makes what it stands in no person's name.</summary>
    public static bool IsNobody(string word) =>
        Nobody.Contains(word)
        || (
            word.Length > 3
            && word[0] is 'و' or 'ا'
            && (Nobody.Contains(word[1..]) || (word.StartsWith("ال", StringComparison.Ordinal) && Nobody.Contains(word[2..])))
        );

    /// <summary>Whether a folded word is the conjunction و on a name, and no name that begins with it.</summary>
    public static bool IsJoined(string word) => word.Length > 3 && word[0] == 'و' && !Names.Contains(word);

    /// <summary>Whether a folded word says what a person is: writer, senior.</summary>
    public static bool IsRole(string word) => Roles.Contains(word);
}
