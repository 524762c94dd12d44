using Isnad.Arabic;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Finds what happened to what a figure counts, by the words around it.</summary>
/// <param name="text">A text.</param>
/// <param name="tokens">Its tokens.</param>
internal sealed class HappeningFinder(string text, IReadOnlyList<Token> tokens)
{
    /// <summary>So many tokens before a figure a word that says what happened may stand.</summary>
    private const int BackReach = 9;

    /// <summary>A word before the figure that is farther yields to one behind it.</summary>
    private const int Near = 4;

    /// <summary>A rank stands at once before its number, or with one word between: المركز الثاني وله 65 نقطة has one.</summary>
    private const int RankReach = 2;

    private static readonly Dictionary<string, string[]> Fitting = EmbeddedTable
        .Rows(typeof(HappeningFinder).Assembly, "Analysis/happening-units.tsv")
        .SelectMany(row => row[0].Split('|').Select(code => (code, families: row[1].Split('|'))))
        .ToDictionary(r => r.code, r => r.families, StringComparer.Ordinal);

    private static readonly string[] Strikes =
    [
        .. EmbeddedTable.Rows(typeof(HappeningFinder).Assembly, "Analysis/strike-signs.tsv").Select(row => row[0]),
    ];

    /// <summary>
    /// What happened to what is counted between two tokens, as a code of the table of happenings; null when nothing says it, or nothing
    /// that can happen to it.
    /// </summary>
    /// <param name="first">The figure's first token.</param>
    /// <param name="next">The token behind it.</param>
    /// <param name="unit">The unit; null when unknown.</param>
    public string? What(int first, int next, string? unit)
    {
        if (CountsBoth(first, next))
            return Fits("killed-or-injured", unit) ? "killed-or-injured" : null;
        if ((OfUnit(unit) ?? Within(first, next, unit)) is { } told)
            return told;
        if (IsAge(first, next, unit))
            return "age";
        if (unit is null && At(next) is { } counted && tokens[next].Folded[0] is not 'و' && Fits(counted, unit))
            return counted; // 19 قتيلا و48 مفقودا
        var (before, distance) = Back(first, unit);
        if (unit == "refugee" && distance > 2 || IsWith(first) && distance > 1)
            before = null;
        return before is not null && distance <= Near ? before : Behind(next, unit) ?? before;
    }

    /// <summary>بعد طرد مدافعه أكمل الفريق المباراة بعشرة لاعبين: with so many, to whom nothing happened.</summary>
    private bool IsWith(int first) =>
        tokens[first].Folded is ['ب', _, _, ..]
        && tokens.IsWord(first)
        && !tokens[first].Folded.StartsWith("بضع", StringComparison.Ordinal);

    /// <summary>What a unit says by itself: قتلى are killed; null when it says nothing.</summary>
    /// <param name="unit">The unit; null when unknown.</param>
    public static string? OfUnit(string? unit) =>
        unit switch
        {
            "killed" or "injured" or "displaced" => unit,
            "casualty" => "killed",
            "survivor" => "survived",
            _ => null,
        };

    /// <summary>What a word inside the figure says: لقي [16 شخصا حتفهم على الأقل].</summary>
    private string? Within(int first, int next, string? unit)
    {
        for (var at = first + 1; at < next; at++)
            if (At(at) is { } what && Fits(what, unit) && UnitTable.Unit(tokens[at].Folded) is null)
                return what;
        return null;
    }

    /// <summary>(45 عاما), في 45 من العمر; behind a name: فلان، 45 عاما، قال.</summary>
    private bool IsAge(int first, int next, string? unit)
    {
        if (unit == "year" && tokens.Folded(first - 1) == "(" && tokens.Folded(next) == ")")
            return true;
        if (unit == "year" && tokens.IsComma(first - 1) && tokens.IsComma(next) && tokens.IsWord(first - 2))
            return true;
        return unit is "year" or null && tokens.Folded(next) == "من" && tokens.Is(next + 1, WordClass.OfAge);
    }

    /// <summary>
    /// The nearest word within nine before a figure that says what happened to what is counted, with how many tokens lie between; null when
    /// none does.
    /// </summary>
    /// <param name="first">The figure's first token.</param>
    /// <param name="unit">The unit; null when unknown.</param>
    public (string? What, int Distance) Back(int first, string? unit = null)
    {
        for (var at = first - 1; at >= 0 && at >= first - BackReach && !EndsSentence(at, first); at--)
        {
            if (At(at) is { } what && Fits(what, unit) && (what != "rank" || first - at <= RankReach))
                return (what, first - at);
        }
        return (null, 0);
    }

    private bool EndsSentence(int at, int first) =>
        tokens[at].Folded is "." or "؟" or "!" or ":"
        || at + 1 < first && text.AsSpan(tokens[at].Span.End, tokens[at + 1].Span.Start - tokens[at].Span.End).Contains('\n');

    /// <summary>Whether what is counted as goals are targets: weapons are named around them (<c>Analysis/strike-signs.tsv</c>).</summary>
    /// <param name="first">The figure's first token.</param>
    /// <param name="next">The token behind it.</param>
    public bool IsStruck(int first, int next) =>
        Enumerable
            .Range(first - 10, 10)
            .Concat(Enumerable.Range(next, 6))
            .Any(at => tokens.IsWord(at) && Array.Exists(Strikes, s => tokens[at].Folded.Contains(s, StringComparison.Ordinal)));

    /// <summary>What words behind the figure say, up to the next clause: 5 أشخاص لقوا حتفهم.</summary>
    private string? Behind(int next, string? unit)
    {
        if (unit is "year" or "percent" or "month")
            return null;
        var behind = BehindAside(next);
        // Behind an aside only a verb that follows at once goes back over it.
        var last = behind + (behind > next ? 1 : 5);
        for (var at = behind; at < tokens.Count && at < last && !BeginsClause(at); at++)
        {
            if (tokens[at].Folded[0] is not 'و' && At(at) is { } after && Fits(after, unit))
                return IsOfSome(at) ? null : after;
        }
        return null;
    }

    /// <summary>A stop, a word that leads a clause, or what happened to others: خمسة أطفال وأصيب 25 بجروح.</summary>
    private bool BeginsClause(int at) =>
        tokens[at].Folded is "." or "؟" or ":"
        || tokens.Is(at, WordClass.NextClause)
        || (tokens[at].Folded[0] is 'و' && At(at) is not null);

    /// <summary>
    /// Whether what a verb tells happened to some of those who were counted: هاجم خمسة أشخاص قتل أحدهم, أصيب بعضهم, توفي اثنان منهم.
    /// </summary>
    private bool IsOfSome(int verb)
    {
        for (var at = verb + 1; at < verb + 4 && tokens.IsWord(at); at++)
            if (tokens.Is(at, WordClass.SomeOfThem))
                return true;
        return false;
    }

    /// <summary>
    /// What a word says to have happened: who reaps seats kills nobody (حصد 33 مقعدا), and فقد before a verb loses nothing.
    /// </summary>
    private string? At(int at)
    {
        if (!tokens.IsWord(at) || UnitTable.Happening(tokens[at].Folded) is not { } what)
            return null;
        var word = tokens[at].Folded;
        if (IsReaping(word))
            return IsLife(at + 1) || IsLife(at + 2) ? what : null;
        return word == "فقد" && IsVerbBehind(at + 1) ? null : what;
    }

    private bool IsLife(int at) => tokens.Folded(at) is "ارواح" or "حياه";

    private static bool IsReaping(string word) =>
        word.EndsWith("حصد", StringComparison.Ordinal) || word.EndsWith("حصدت", StringComparison.Ordinal);

    /// <summary>فقد أعلن: nothing that is lost; فقد أثر and فقد 3 أشخاص are losses.</summary>
    private bool IsVerbBehind(int at) => tokens.IsWord(at) && tokens[at].Folded != "اثر" && UnitTable.Unit(tokens[at].Folded) is null;

    private static bool Fits(string what, string? unit)
    {
        if (!Fitting.TryGetValue(what, out var families))
            return true;
        return unit is null ? families[0] == "none" : families.Contains(UnitTable.Family(unit), StringComparer.Ordinal);
    }

    /// <summary>The token behind an aside that counts a part: 230 مدنيا، بينهم 35 طفلا، قتلوا.</summary>
    private int BehindAside(int next)
    {
        if (next + 2 >= tokens.Count || !tokens.IsComma(next))
            return next;
        var at = tokens[next + 1].Folded == "من" ? next + 2 : next + 1;
        if (!tokens.Is(at, WordClass.AmongThem))
            return next;
        for (var end = at + 1; end < tokens.Count && end < at + 9; end++)
            if (tokens.IsComma(end))
                return end + 1;
        return next;
    }

    /// <summary>Whether the count takes in dead and injured together: عدد القتلى والجرحى, بين قتيل وجريح.</summary>
    private bool CountsBoth(int first, int next)
    {
        for (var at = Math.Max(1, first - 4); at < first; at++)
            if (AreBoth(at - 1))
                return true;
        for (var at = next; at < next + 5; at++)
            if (tokens.Folded(at) == "بين" && AreBoth(at + 1))
                return true;
        return false;
    }

    private bool AreBoth(int at) => tokens.Is(at, WordClass.Fatality) && tokens.Is(at + 1, WordClass.AndHurt);
}
