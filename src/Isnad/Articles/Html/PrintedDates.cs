using AngleSharp.Dom;
using Isnad.Arabic.Letters;

namespace Isnad.Articles.Html;

/// <summary>A date that a page prints.</summary>
/// <param name="Value">ISO 8601.</param>
/// <param name="Block">In which block it stands.</param>
/// <param name="Span">Where in the block's text; empty when a time element says it.</param>
/// <param name="Score">How much its place and its words speak for it.</param>
/// <param name="Updated">Whether the words beside it say that it is the time of a change.</param>
internal sealed record PrintedDate(string Value, int Block, TextSpan Span, double Score, bool Updated)
{
    /// <summary>Whether it opens the text, as an agency does: القاهرة 5 مايو 2031 (…) -.</summary>
    public bool Opens { get; init; }

    /// <summary>Whether it stands in a copyright line.</summary>
    public bool Owned { get; init; }

    /// <summary>Whether it stands behind the headline and not in the text.</summary>
    public bool Behind { get; init; }
}

/// <summary>Finds the dates that a page prints near its headline, at the body's head or foot, or with a label, and weighs them.</summary>
/// <remarks>
/// A date's place counts, not its shape: the same form stands in mastheads (the day of the visit), in lists of other
/// articles, in comments and in embedded posts.
/// </remarks>
internal sealed class PrintedDates(PageText page, PageFrame frame, bool monthFirst, DateTimeOffset? now)
{
    /// <summary>From this score on a date is believed to be the article's.</summary>
    public const double Enough = 3;

    private const int LongestLine = 220;
    private const int LongestLabelled = 400;
    private const int FarthestOpening = 45;
    private const int FarthestMark = 18;
    private const int LongestFreeText = 60;
    private const int LongestLabel = 40;
    private const int SeveralInList = 3;
    private const int FarthestBefore = 8;
    private const int FarthestBehind = 10;

    /// <summary>The time elements by the number of their block.</summary>
    private readonly ILookup<int, IElement> _times = page.Times.ToLookup(t => t.Block, t => t.Element);

    /// <summary>The dates with a score, best first; of equal ones the first on the page.</summary>
    public IReadOnlyList<PrintedDate> Read()
    {
        var found = new List<PrintedDate>();
        for (var i = 0; i < page.Blocks.Count; i++)
            if (Of(i) is { } date)
                found.Add(date);
        var all = Several(found);
        var between = Several(found.Where(d => IsBetween(d.Block)));
        return
        [
            .. found
                .Where(d => !(IsBetween(d.Block) ? between : all).Contains(Signature(page.Blocks[d.Block])))
                .OrderByDescending(d => d.Score),
        ];
    }

    /// <summary>What the lists of several dates are called.</summary>
    private HashSet<string> Several(IEnumerable<PrintedDate> dates) =>
        dates
            .Select(d => Signature(page.Blocks[d.Block]))
            .CountBy(s => s)
            .Where(c => c.Value >= SeveralInList)
            .Select(c => c.Key)
            .ToHashSet(StringComparer.Ordinal);

    private PrintedDate? Of(int i)
    {
        var block = page.Blocks[i];
        if (
            (block.Text.Length > LongestLabelled && i > frame.Start + 1)
            || (!HasDigit(block.Text) && !_times.Contains(i) && !(now is not null && block.Text.Length <= LongestFreeText && IsBetween(i)))
        )
            return null;
        if (Place(i) is not { } place)
            return null;
        var (value, span, marked) = Value(i, block.Text);
        if (value is null)
            return null;
        if (block.Text.Length > LongestFreeText && i >= frame.Start && i <= frame.Start + 1 && IsOpening(block.Text, span))
            return new PrintedDate(value, i, span, Enough + 0.2, Updated: false) { Opens = true, Behind = true };
        if (IsCopyright(block.Text))
            return new PrintedDate(value, i, span, 0, Updated: false) { Owned = true };
        var label = Label(i, block.Text, span);
        if (
            label is null
            && !marked
            && (block.Text.Length > LongestLine || (span.Length > 0 && block.Text.Length - span.Length > LongestFreeText))
        )
            return null;
        if (label is null && !marked && span.Length > 0 && span.Length * 4 < block.Text.Length && !IsBetween(i))
            return null;
        var alone = span.Length * 5 >= block.Text.Length * 4 || (label is not null && block.Text.Length - span.Length <= 25);
        var score =
            place + (label == true || marked ? 2 : 0) + (IsNamed(block) ? 1 : 0) + (value.Length > 10 ? 0.3 : 0) + (alone ? 0.5 : 0);
        return new PrintedDate(value, i, span, score, (label == false || (label is null && IsNamedChange(block))) && !marked)
        {
            Behind = IsBehind(i),
        };
    }

    /// <summary>
    /// Whether a date stands in the dateline that a paragraph begins with: few words before it, a bracket or a dash behind it.
    /// </summary>
    private static bool IsOpening(string text, TextSpan span)
    {
        if (span.Length == 0 || span.Start > FarthestOpening || text.AsSpan(0, span.Start).IndexOfAny('.', '؟') >= 0)
            return false;
        var behind = text.AsSpan(span.End, Math.Min(FarthestMark, text.Length - span.End));
        return behind.IndexOfAny("()-–—:/") is var mark && mark >= 0 && mark <= FarthestMark;
    }

    /// <summary>What the words before a date, behind it, or in the block before it say of it.</summary>
    private bool? Label(int i, string text, TextSpan span)
    {
        var before = span.Length > 0 ? text[..span.Start] : text;
        if (DateWords.Labelled(before) is { } said)
            return said;
        if (
            before.Length < 4
            && i > 0
            && page.Blocks[i - 1].Text.Length < LongestLabel
            && DateWords.Labelled(page.Blocks[i - 1].Text) is { } above
        )
            return above;
        return span.Length > 0 && DateWords.Labelled(text[span.End..Math.Min(text.Length, span.End + LongestLabel)]) == true ? true : null;
    }

    /// <summary>
    /// The date of a block: of a time element that is marked as the time of publication, else of the text with the time that an element
    /// adds.
    /// </summary>
    private (string? Value, TextSpan Span, bool Marked) Value(int i, string text)
    {
        var line = DateText.Line(text, monthFirst, null);
        string? given = null;
        foreach (var element in _times[i])
        {
            if (DateText.Parse(element.GetAttribute("datetime")) is not { } value)
                continue;
            var name = element.ClassName + " " + element.GetAttribute("itemprop");
            if (
                element.HasAttribute("pubdate")
                || (
                    name.Contains("publish", StringComparison.OrdinalIgnoreCase)
                    && !name.Contains("updated", StringComparison.OrdinalIgnoreCase)
                )
            )
                return (value, line?.Span ?? default, true);
            if (!name.Contains("updated", StringComparison.OrdinalIgnoreCase) || given is null)
                given ??= value;
        }
        if (given is not null && (line is null || (line.Value.Length <= 10 && given.AsSpan(0, 10).SequenceEqual(line.Value))))
            return (given, line?.Span ?? default, false);
        line ??= DateText.Line(text, monthFirst, now);
        return (line?.Value, line?.Span ?? default, false);
    }

    /// <summary>What a place speaks for a date; null where none of the article can stand.</summary>
    private double? Place(int i)
    {
        var noise = page.Blocks[i].Noise;
        if (IsCopyright(page.Blocks[i].Text))
            return 0;
        if (noise is "comments" or "related" or "read-also" or "copyright")
            return null;
        var named = noise is "date-line" or "source-line";
        if (IsBetween(i))
            return 5;
        if (i == frame.Title)
            return 3;
        if (i >= frame.Start && i <= frame.End)
            return noise is not null && !named ? (i <= frame.Start + 4 ? 2.5 : null)
                : i <= frame.Start + 1 ? 3.5
                : i >= frame.End - 2 && page.Blocks[i].Text.Length < 90 ? 2.5
                : 0;
        if (i < frame.Title && i >= frame.Title - FarthestBefore)
            return noise is not null && !named ? 1 : 3.5 - ((frame.Title - i) * 0.25);
        if (i > frame.End && i <= frame.End + FarthestBehind)
            return noise is not null && !named && !IsFoot(page.Blocks[i].Region!) ? null : 3 - ((i - frame.End) * 0.15);
        return noise is not null && !named ? null : 0;
    }

    /// <summary>The foot of an article stands in a footer as well as the foot of a page.</summary>
    private static bool IsFoot(NoiseRegion region) =>
        region.Element.LocalName == "footer"
        || (region.Element.ClassName + region.Element.Id).Contains("foot", StringComparison.OrdinalIgnoreCase)
        || (region.Element.ClassName ?? "").Contains("meta", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Behind the headline and not in the text. Mastheads of Arabic portals print the time of the last change of the whole site; a Latin
    /// line close above the headline is the article's.
    /// </summary>
    private bool IsBehind(int i) =>
        i > frame.Title ? i < frame.Start || i >= frame.End - 2 : i >= frame.Title - 3 && page.Blocks[i].Text[0] < '\u0600';

    private bool IsBetween(int i) => i > frame.Title && i < frame.Start;

    /// <summary>Whether the names of the elements around a line say that it is a date.</summary>
    private static bool IsNamed(HtmlBlock block)
    {
        for (var (up, level) = (block.Parent, 0); up is not null && level < 3; up = up.ParentElement, level++)
        {
            var name = up.ClassName + " " + up.Id + " " + up.GetAttribute("itemprop");
            foreach (var word in (ReadOnlySpan<string>)["date", "time", "publish", "posted", "pubdate"])
                if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
                    return true;
        }
        return false;
    }

    private static bool IsNamedChange(HtmlBlock block) =>
        block.Parent.ClassName is { } name
        && (name.Contains("modified", StringComparison.OrdinalIgnoreCase) || name.Contains("updated", StringComparison.OrdinalIgnoreCase))
        && !name.Contains("publish", StringComparison.OrdinalIgnoreCase);

    private static bool IsCopyright(string text) =>
        text.Contains('©', StringComparison.Ordinal) || text.StartsWith("copyright", StringComparison.OrdinalIgnoreCase);

    private static string Signature(HtmlBlock block) =>
        block.Parent.LocalName
        + "."
        + block.Parent.ClassName
        + "<"
        + block.Parent.ParentElement?.LocalName
        + "."
        + block.Parent.ParentElement?.ClassName;

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
            if (c is >= '0' and <= '9' or >= '٠' and <= '٩' or >= '۰' and <= '۹')
                return true;
        return false;
    }
}
