using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Outlets;

namespace Isnad.Analysis;

/// <summary>Finds the agencies and outlets that a byline, dateline or last line credits for the whole text.</summary>
/// <remarks>
/// Credits stand in few places: the byline (الرياض - واس), parentheses in the dateline (دمشق (سانا) -) or behind the last word
/// ((رويترز)), a source line. A city with a station's name in parentheses looks the same, so a name that is no known outlet
/// counts only in a dateline with a dash, and never when it is the outlet's own.
/// </remarks>
public sealed class CreditReader
{
    private const int DatelineLength = 70;
    private const int LongestCity = 40;
    private const int LongestLastLine = 40;
    private const int LongestName = 40;
    private const int LongestCredit = 4;
    private const int LongestOutlet = 5;

    /// <summary>Whether a credit or carrier names nobody in particular: وكالات, وسائل إعلام محلية.</summary>
    /// <param name="name">As written.</param>
    public static bool IsVague(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..]
            && (WordClass.AnyAgency | WordClass.AnyMedia).Has(first);
    }

    /// <summary>Reads the credits of one article, each name once.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Link> Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var credits = new List<Link>();
        InByline(article, credits);
        InParentheses(article, credits);
        BetweenDashes(article, credits);
        AtTheEnd(article, credits);
        InSourceLines(article, credits);
        return credits;
    }

    private static void InByline(Article article, List<Link> credits)
    {
        if (article.Byline is not { } byline)
            return;
        foreach (var span in BylineParts.Of(byline))
            Add(article, byline, span, new TextPlace(TextPart.Author), known: true, credits);
    }

    /// <summary>دمشق (سانا) -: with the dash behind it, it is an outlet though nobody listed it.</summary>
    private static void InParentheses(Article article, List<Link> credits)
    {
        var line = Dateline(article.Text);
        var open = line.IndexOf('(');
        if (open is < 0 or > LongestCity)
            return;
        var close = line.IndexOf(')');
        if (close <= open)
            return;
        var closed = article.Text.AsSpan(close + 1).TrimStart() is ['-' or '–' or '—' or ':', ..];
        Add(article, article.Text, TextSpan.Between(open + 1, close), TextPlace.Body, known: !closed, credits);
    }

    /// <summary>واس - الرياض -, الرياض - واس:.</summary>
    private static void BetweenDashes(Article article, List<Link> credits)
    {
        var line = Dateline(article.Text);
        var dash = line.IndexOfAny('-', '–', '—');
        if (dash <= 0)
            return;
        var colon = line.IndexOf(':');
        var edge = colon > dash ? colon : line.LastIndexOfAny('-', '–', '—');
        if (edge > dash)
            Add(article, article.Text, TextSpan.Between(dash + 1, edge), TextPlace.Body, known: true, credits);
        Add(article, article.Text, TextSpan.Between(0, dash), TextPlace.Body, known: true, credits);
    }

    private static ReadOnlySpan<char> Dateline(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, DatelineLength));
        return head.IndexOf('\n') is >= 0 and var end ? head[..end] : head;
    }

    private static void AtTheEnd(Article article, List<Link> credits)
    {
        var text = article.Text.TrimEnd(' ', '.', '\n');
        var start = Math.Max(text.LastIndexOf('\n') + 1, text.Length - LongestLastLine);
        if (text.EndsWith(')') && text.LastIndexOf('(') is var open && open >= start)
            Add(article, article.Text, TextSpan.Between(open + 1, text.Length - 1), TextPlace.Body, known: true, credits);
        var last = article.Paragraphs.Count > 0 ? article.Paragraphs[^1].Span : default;
        if (last.Length is > 0 and <= LongestLastLine)
            Add(article, article.Text, last, TextPlace.Body, known: true, credits);
    }

    /// <summary>المصدر: رويترز.</summary>
    private static void InSourceLines(Article article, List<Link> credits)
    {
        for (var i = 0; i < article.Dropped.Count; i++)
        {
            var piece = article.Dropped[i];
            if (piece.Reason != "source-line" || AuthorReader.Labelled(piece.Text).Count > 0)
                continue;
            var colon = piece.Text.IndexOf(':', StringComparison.Ordinal);
            Add(
                article,
                piece.Text,
                TextSpan.Between(colon + 1, piece.Text.Length),
                new TextPlace(TextPart.Dropped, i),
                known: colon < 0,
                credits
            );
        }
    }

    /// <summary>
    /// Adds what a stretch names, when it is an outlet (or vague agencies); one that nobody listed only where the place says that it is
    /// one. Several stand side by side: فرانس24/ أ ف ب/ رويترز.
    /// </summary>
    private static void Add(Article article, string text, TextSpan span, TextPlace place, bool known, List<Link> credits)
    {
        if (span.Start >= 0 && span.Length > 0 && span.End <= text.Length)
        {
            foreach (var part in span.Of(text).AsSpan().SplitAny('/', '+', '|'))
            {
                var (start, length) = part.GetOffsetAndLength(span.Length);
                AddOne(article, text, new TextSpan(span.Start + start, length), place, known, credits);
            }
        }
    }

    private static void AddOne(Article article, string text, TextSpan span, TextPlace place, bool known, List<Link> credits)
    {
        span = WithoutMarks(text, span);
        if (span.Length == 0)
            return;
        var name = span.Of(text);
        var outlet = Find(name);
        if (outlet is null && (known || !CanBeOutlet(name)) && !IsAnyAgency(Folding.Fold(name)))
            return;
        if (IsOwn(article, name, outlet) || credits.Exists(c => IsSame(c, name, outlet)))
            return;
        var entity = outlet is null ? null : new EntityName(Id(outlet), outlet.Names[0]);
        var role = outlet is null or { Kind: "agency" } ? LinkRole.Agency : LinkRole.Outlet;
        credits.Add(new Link(name, entity, role, new Evidence(article.Id, span, place)));
    }

    /// <summary>The stretch without what is neither letter nor digit at its ends; empty where nothing is left.</summary>
    private static TextSpan WithoutMarks(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }

    private static bool IsAnyAgency(string folded) => WordClass.AnyAgency.Has(folded) || folded == "وكالات الانباء";

    private static bool CanBeOutlet(string name) => name.Split(' ').Length <= LongestCredit && !name.Any(char.IsDigit);

    private static EntityId Id(Outlet outlet) => new("isnad:outlet-" + outlet.Id);

    private static bool IsOwn(Article article, string name, Outlet? outlet)
    {
        if (article.Outlet is not { } own)
            return false;
        var folded = Folding.Fold(name);
        return own.Id == (outlet?.Id ?? folded) || Folding.Fold(own.Name).Contains(folded, StringComparison.Ordinal);
    }

    private static bool IsSame(Link credit, string name, Outlet? outlet) =>
        Folding.Fold(credit.Name) == Folding.Fold(name) || outlet is not null && credit.Entity?.Id == Id(outlet);

    /// <summary>The outlet of a name. A city's name alone is the city (الرياض), though a newspaper is called after it.</summary>
    private static Outlet? Find(string name)
    {
        if (name.Length > LongestName || Gazetteer.Shipped.Find(name) is { Kind: KnownKind.Place })
            return null;
        if (OutletRegister.Shipped.Find(name) is { } outlet)
            return outlet;
        var words = Tokenizer.Tokenize(name).Where(t => t.Kind == TokenKind.Word).Select(t => t.Folded).ToList();
        if (words.Count > LongestOutlet)
            return null;
        if (OutletRegister.Shipped.Find(string.Join(' ', words)) is { } joined)
            return joined;
        return words.Count > 1 && SourceNoun.IsMedium(words[0]) ? OutletRegister.Shipped.Find(string.Join(' ', words.Skip(1))) : null;
    }
}
