namespace Isnad.Articles;

/// <summary>What changed between two texts, paragraph by paragraph.</summary>
public static class TextDifference
{
    /// <summary>So many words are shown on either side of a change within a line.</summary>
    private const int Around = 8;

    /// <summary>Lines that went (<c>- </c>) and lines that came (<c>+ </c>), in order; what stayed is left out.</summary>
    /// <remarks>By the longest common subsequence of lines (Hunt and McIlroy 1976); long texts are cut to 2,000 lines.</remarks>
    /// <param name="before">The older lines.</param>
    /// <param name="after">The newer lines.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var n = Math.Min(before.Count, 2000);
        var m = Math.Min(after.Count, 2000);
        var common = new int[n + 1, m + 1];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = m - 1; k >= 0; k--)
                common[i, k] = before[i] == after[k] ? common[i + 1, k + 1] + 1 : Math.Max(common[i + 1, k], common[i, k + 1]);
        }
        var changes = new List<string>();
        for (int i = 0, k = 0; i < n || k < m; )
        {
            if (i < n && k < m && before[i] == after[k])
            {
                i++;
                k++;
            }
            else if (i < n && (k == m || common[i + 1, k] >= common[i, k + 1]))
                changes.Add("- " + before[i++]);
            else
                changes.Add("+ " + after[k++]);
        }
        return changes;
    }

    /// <summary>
    /// What changed, for people: a line that became another which is much like it stands once, as <c>~ … [-words that went-] {+words that
    /// came+} …</c>.
    /// </summary>
    /// <param name="before">The older lines.</param>
    /// <param name="after">The newer lines.</param>
    public static IReadOnlyList<string> Shown(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var changes = Of(before, after);
        var shown = new List<string>();
        for (var i = 0; i < changes.Count; )
        {
            var gone = changes.Skip(i).TakeWhile(c => c[0] == '-').ToList();
            var come = changes.Skip(i + gone.Count).TakeWhile(c => c[0] == '+').ToList();
            i += gone.Count + come.Count;
            if (gone.Count == come.Count && gone.Zip(come).All(p => Within(p.First[2..], p.Second[2..]) is not null))
                shown.AddRange(gone.Zip(come).Select(p => "~ " + Within(p.First[2..], p.Second[2..])));
            else
                shown.AddRange([.. gone, .. come]);
        }
        return shown;
    }

    /// <summary>The words around what changed; what stands further off is left out.</summary>
    private static IEnumerable<string> Near(List<string> words)
    {
        var left = false;
        for (var i = 0; i < words.Count; i++)
        {
            var near = words.Skip(i - Around).Take((2 * Around) + 1 + Math.Min(0, i - Around)).Any(IsMarked);
            if (near)
                yield return words[i];
            else if (!left)
                yield return "…";
            left = !near;
        }
    }

    private static bool IsMarked(string word) =>
        word.StartsWith("[-", StringComparison.Ordinal) || word.StartsWith("{+", StringComparison.Ordinal);

    /// <summary>The words of a line with those that went and came marked; null when less than half of them stayed.</summary>
    private static string? Within(string before, string after)
    {
        var (old, now) = (before.Split(' '), after.Split(' '));
        var changes = Of(old, now);
        var went = changes.Count(c => c[0] == '-');
        if ((old.Length - went) * 2 < Math.Max(old.Length, now.Length))
            return null;
        var words = new List<string>();
        for (int at = 0, i = 0, k = 0; k < now.Length || at < changes.Count; )
        {
            // A word stays unless the next change takes it out or puts the new one in.
            if (
                at < changes.Count
                && changes[at][0] == '-'
                && i < old.Length
                && changes[at][2..] == old[i]
                && (k >= now.Length || old[i] != now[k])
            )
            {
                words.Add("[-" + old[i++] + "-]");
                at++;
            }
            else if (
                at < changes.Count
                && changes[at][0] == '+'
                && k < now.Length
                && changes[at][2..] == now[k]
                && (i >= old.Length || old[i] != now[k])
            )
            {
                words.Add("{+" + now[k++] + "+}");
                at++;
            }
            else
            {
                words.Add(now[k++]);
                i++;
            }
        }
        return string.Join(' ', Near(words))
            .Replace("-] [-", " ", StringComparison.Ordinal)
            .Replace("+} {+", " ", StringComparison.Ordinal);
    }
}
