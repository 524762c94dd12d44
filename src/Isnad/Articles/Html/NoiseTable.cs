using System.Collections.Frozen;
using Isnad.Arabic;

namespace Isnad.Articles.Html;

/// <summary>What the words of a class or an id say against an element, from <c>Articles/Html/noise.tsv</c>.</summary>
/// <remarks>
/// A name is cut at every sign and before capitals (<c>relatedPosts</c>, <c>related-posts</c>); tokens count whole, so that
/// <c>pollution</c> is no poll, and two that touch count joined (<c>read-more</c>). Names are remembered for one page.
/// </remarks>
internal sealed class NoiseTable
{
    private const int LongestName = 400;
    private const int LongestId = 5;

    private static readonly string[][] Rows = [.. EmbeddedTable.Rows(typeof(NoiseTable).Assembly, "Articles/Html/noise.tsv")];
    private static readonly FrozenDictionary<string, (string Reason, bool Hard)> Words = Rows.Where(r => r[1] != "good" && r[0][^1] != '*')
        .ToFrozenDictionary(r => r[0], r => (r[2], r[1] == "hard"), StringComparer.Ordinal);
    private static readonly (string Start, string Reason, bool Hard)[] Starts =
    [
        .. Rows.Where(r => r[0][^1] == '*').Select(r => (r[0][..^1], r[2], r[1] == "hard")),
    ];
    private static readonly FrozenSet<string> Good = Rows.Where(r => r[1] == "good").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, (string Reason, bool Hard)?> _seen = new(StringComparer.Ordinal);

    /// <summary>
    /// Why elements of such a name are not the article, as a reason of docs/json.md, and whether that holds whatever stands in them; null
    /// when the name says nothing against them.
    /// </summary>
    /// <param name="name">The words of class and id.</param>
    public (string Reason, bool Hard)? Reason(string name)
    {
        if (name.Length < 2)
            return null;
        if (!_seen.TryGetValue(name, out var reason))
            _seen[name] = reason = Judge(name.Length > LongestName ? name[..LongestName] : name);
        return reason;
    }

    /// <summary>Whether an id is a name and not a headline turned into one.</summary>
    /// <param name="id">An id.</param>
    public static bool IsName(string id) => Tokens(id).Count <= LongestId;

    /// <summary>The tokens of a name, in lower case.</summary>
    /// <param name="name">The words of class and id.</param>
    public static List<string> Tokens(string name)
    {
        var tokens = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends =
                i == name.Length
                || !char.IsAsciiLetter(name[i])
                || (i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]));
            if (!ends)
                continue;
            if (i > start)
                tokens.Add(name[start..i].ToLowerInvariant());
            start = i < name.Length && char.IsAsciiLetter(name[i]) ? i : i + 1;
        }
        return tokens;
    }

    private static (string Reason, bool Hard)? Judge(string name)
    {
        var tokens = Tokens(name);
        (string Reason, bool Hard)? soft = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && tokens[i - 1] is "has" or "with" or "no" or "without" or "enable")
                continue; // has-sidebar is said of what stands beside one
            if (Find(tokens[i]) is { } one)
            {
                if (one.Hard)
                    return one;
                soft ??= one;
            }
            if (i + 1 < tokens.Count && Find(tokens[i] + tokens[i + 1]) is { } two)
            {
                if (two.Hard)
                    return two;
                soft ??= two;
            }
            if (i + 2 < tokens.Count && Find(tokens[i] + tokens[i + 1] + tokens[i + 2]) is { Hard: true } three)
                return three;
        }
        return soft is { Reason: "navigation" or "advert" or "related" } && tokens.Exists(Good.Contains) ? null : soft;
    }

    private static (string Reason, bool Hard)? Find(string word)
    {
        if (Words.TryGetValue(word, out var reason))
            return reason;
        foreach (var row in Starts)
            if (word.StartsWith(row.Start, StringComparison.Ordinal))
                return (row.Reason, row.Hard);
        return null;
    }
}
