namespace Isnad.Articles;

/// <summary>What changed between two texts, paragraph by paragraph.</summary>
public static class TextDifference
{
    /// <summary>So many words are shown on either side of a change within a line.</summary>
    private const int Around = 8;

    /// <summary>Of what differs, so many lines or words are compared; what stands behind them went or came as a whole.</summary>
    private const int Most = 2000;

    /// <summary>Lines that went (<c>- </c>) and lines that came (<c>+ </c>), in order; what stayed is left out.</summary>
    /// <param name="before">The older lines.</param>
    /// <param name="after">The newer lines.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. Walk(before, after).Where(step => step.Mark != ' ').Select(step => step.Mark + " " + step.Text)];
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
        var steps = Walk(old, now);
        if (steps.Count(s => s.Mark == ' ') * 2 < Math.Max(old.Length, now.Length))
            return null;
        var words = steps.Select(s =>
            s.Mark == '-' ? "[-" + s.Text + "-]"
            : s.Mark == '+' ? "{+" + s.Text + "+}"
            : s.Text
        );
        return string.Join(' ', Near([.. words]))
            .Replace("-] [-", " ", StringComparison.Ordinal)
            .Replace("+} {+", " ", StringComparison.Ordinal);
    }

    /// <summary>Both texts in one: what stayed (a space), what went (-) and what came (+), in order.</summary>
    /// <remarks>By the longest common subsequence (Hunt and McIlroy 1976), between what both begin and end with.</remarks>
    private static List<(char Mark, string Text)> Walk(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var head = 0;
        while (head < shorter && before[head] == after[head])
            head++;
        var tail = 0;
        while (tail < shorter - head && before[before.Count - 1 - tail] == after[after.Count - 1 - tail])
            tail++;
        var (n, m) = (before.Count - tail, after.Count - tail);
        var (lastOld, lastNew) = (Math.Min(n, head + Most), Math.Min(m, head + Most));
        var common = new int[lastOld - head + 1, lastNew - head + 1];
        for (var i = lastOld - 1; i >= head; i--)
        {
            for (var k = lastNew - 1; k >= head; k--)
                common[i - head, k - head] =
                    before[i] == after[k]
                        ? common[i - head + 1, k - head + 1] + 1
                        : Math.Max(common[i - head + 1, k - head], common[i - head, k - head + 1]);
        }
        var steps = before.Take(head).Select(text => (' ', text)).ToList();
        int at = head,
            to = head;
        while (at < lastOld || to < lastNew)
        {
            if (at < lastOld && to < lastNew && before[at] == after[to])
            {
                steps.Add((' ', before[at++]));
                to++;
            }
            else if (at < lastOld && (to == lastNew || common[at - head + 1, to - head] >= common[at - head, to - head + 1]))
                steps.Add(('-', before[at++]));
            else
                steps.Add(('+', after[to++]));
        }
        steps.AddRange(before.Skip(lastOld).Take(n - lastOld).Select(text => ('-', text)));
        steps.AddRange(after.Skip(lastNew).Take(m - lastNew).Select(text => ('+', text)));
        steps.AddRange(before.Skip(n).Select(text => (' ', text)));
        return steps;
    }
}
