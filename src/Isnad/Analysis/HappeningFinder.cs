using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Finds what happened to what a figure counts, by the words around it.</summary>
/// <param name="text">A text.</param>
/// <param name="tokens">Its tokens.</param>
internal sealed class HappeningFinder(string text, IReadOnlyList<Token> tokens)
{
    private static readonly Dictionary<string, string[]> Fitting = Isnad.Arabic.EmbeddedTable.Rows(typeof(HappeningFinder).Assembly, "Analysis/happening-units.tsv")
        .SelectMany(row => row[0].Split('|').Select(code => (code, families: row[1].Split('|')))).ToDictionary(r => r.code, r => r.families, StringComparer.Ordinal);

    private static readonly string[] Strikes = [.. Isnad.Arabic.EmbeddedTable.Rows(typeof(HappeningFinder).Assembly, "Analysis/strike-signs.tsv").Select(row => row[0])];

    /// <summary>What happened to what is counted between two tokens, as a code of the table of happenings; null when nothing says it, or nothing that can happen to it.</summary>
    /// <param name="first">The figure's first token.</param>
    /// <param name="next">The token behind it.</param>
    /// <param name="unit">The unit; null when unknown.</param>
    public string? What(int first, int next, string? unit)
    {
        if (BothAt(first, next)) return Fits("killed-or-injured", unit) ? "killed-or-injured" : null;
        if (unit is "killed" or "injured" or "displaced") return unit;
        if (unit == "casualty") return "killed";
        if (unit == "survivor") return "survived";
        if (unit is "year" && first > 0 && tokens[first - 1].Folded == "(" && next < tokens.Count && tokens[next].Folded == ")") return "age";
        if (unit is "year" or null && next + 1 < tokens.Count && tokens[next].Folded == "من" && tokens[next + 1].Folded is "العمر" or "عمره" or "عمرها") return "age";
        var (before, distance) = Back(first, unit);
        if (unit == "refugee" && distance > 2) before = null;
        return before is not null && distance <= 4 ? before : Behind(next, unit) ?? before;
    }

    /// <summary>The nearest word within nine before a figure that says what happened to what is counted, with how many tokens lie between; null when none does.</summary>
    /// <param name="first">The figure's first token.</param>
    /// <param name="unit">The unit; null when unknown.</param>
    public (string? What, int Distance) Back(int first, string? unit = null)
    {
        for (var at = first - 1; at >= 0 && at > first - 10; at--)
        {
            if (tokens[at].Folded is "." or "؟" or "!" or ":" || (at + 1 < first && text.AsSpan(tokens[at].Span.End, tokens[at + 1].Span.Start - tokens[at].Span.End).Contains('\n'))) break;
            if (At(at) is { } what && Fits(what, unit)) return (what, first - at);
        }
        return (null, 0);
    }

    /// <summary>Whether what is counted as goals are targets: weapons are named around them (<c>Analysis/strike-signs.tsv</c>).</summary>
    /// <param name="first">The figure's first token.</param>
    /// <param name="next">The token behind it.</param>
    public bool IsStruck(int first, int next) => Enumerable.Range(first - 10, 10).Concat(Enumerable.Range(next, 6))
        .Any(at => at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Word && Array.Exists(Strikes, s => tokens[at].Folded.Contains(s, StringComparison.Ordinal)));

    private string? Behind(int next, string? unit)
    {
        if (unit is "year" or "percent" or "month") return null;
        var behind = BehindAside(next);
        // Behind an aside only a verb that follows at once goes back over it.
        for (var at = behind; at < tokens.Count && at < behind + (behind > next ? 1 : 5) && tokens[at].Folded is not ("." or "؟" or ":" or "وان" or "فيما" or "بينما"); at++)
        {
            if (tokens[at].Folded[0] is not 'و' && At(at) is { } after && Fits(after, unit)) return IsOfSome(at) ? null : after;
        }
        return null;
    }

    /// <summary>Whether what a verb tells happened to some of those who were counted: هاجم خمسة أشخاص قتل أحدهم, أصيب بعضهم, توفي اثنان منهم.</summary>
    private bool IsOfSome(int verb)
    {
        for (var at = verb + 1; at < tokens.Count && at < verb + 4 && tokens[at].Kind == TokenKind.Word; at++)
        {
            if (tokens[at].Folded is "احدهم" or "احدهما" or "احداهن" or "احداهما" or "بعضهم" or "بعضهن" or "منهم" or "منهن" or "منهما" or "معظمهم" or "نصفهم") return true;
        }
        return false;
    }

    /// <summary>What a word says to have happened: who reaps seats kills nobody (حصد 33 مقعدا), and فقد before a verb loses nothing.</summary>
    private string? At(int at)
    {
        if (tokens[at].Kind != TokenKind.Word || UnitTable.Happening(tokens[at].Folded) is not { } what) return null;
        if (tokens[at].Folded.EndsWith("حصد", StringComparison.Ordinal) || tokens[at].Folded.EndsWith("حصدت", StringComparison.Ordinal))
        {
            return Enumerable.Range(at + 1, 2).Any(i => i < tokens.Count && tokens[i].Folded is "ارواح" or "حياه" or "قتلي") ? what : null;
        }
        return tokens[at].Folded == "فقد" && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Word, Folded: not "اثر" } next && UnitTable.Unit(next.Folded) is null ? null : what;
    }

    private static bool Fits(string what, string? unit) =>
        !Fitting.TryGetValue(what, out var families) || (unit is null ? families[0] == "none" : families.Contains(UnitTable.Family(unit), StringComparer.Ordinal));

    /// <summary>The token behind an aside that counts a part: 230 مدنيا، بينهم 35 طفلا، قتلوا.</summary>
    private int BehindAside(int next)
    {
        if (next + 2 >= tokens.Count || tokens[next].Folded is not ("،" or ",")) return next;
        var at = next + (tokens[next + 1].Folded == "من" ? 2 : 1);
        if (tokens[at].Folded is not ("بينهم" or "منهم" or "ضمنهم" or "معظمهم" or "بينهن" or "غالبيتهم")) return next;
        for (var end = at + 1; end < tokens.Count && end < at + 9; end++)
        {
            if (tokens[end].Folded is "،" or ",") return end + 1;
        }
        return next;
    }

    /// <summary>Whether the count takes in dead and injured together: عدد القتلى والجرحى, بين قتيل وجريح.</summary>
    private bool BothAt(int first, int next)
    {
        for (var at = Math.Max(1, first - 4); at < first; at++)
        {
            if (tokens[at].Folded is "والجرحي" or "والمصابين" && tokens[at - 1].Folded is "القتلي" or "الضحايا") return true;
        }
        for (var at = next; at + 2 < tokens.Count && at < next + 5; at++)
        {
            if (tokens[at].Folded == "بين" && tokens[at + 1].Folded is "قتيل" or "قتلي" or "شهيد" && tokens[at + 2].Folded is "وجريح" or "وجرحي" or "ومصاب") return true;
        }
        return false;
    }
}
