using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Sources;

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
    private const int LongestCredit = 4;

    private static readonly HashSet<string> Vague = new(["وكالات", "الوكالات", "وكالات الانباء", "متابعات", "مواقع"], StringComparer.Ordinal);

    /// <summary>Carriers that name nobody in particular, wherever a credit or a chain has them.</summary>
    private static readonly HashSet<string> VagueWords = new(["وكالات", "الوكالات", "متابعات", "مواقع", "وسايل", "تقارير", "صحف", "الصحف", "مصادر"], StringComparer.Ordinal);

    /// <summary>Whether a credit or carrier names nobody in particular: وكالات, وسائل إعلام محلية.</summary>
    /// <param name="name">As written.</param>
    public static bool IsVague(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && VagueWords.Contains(first);
    }

    /// <summary>Reads the credits of one article, each name once.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Link> Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var credits = new List<Link>();
        if (article.Byline is { } byline) InByline(article, byline, credits);
        InDateline(article, credits);
        AtTheEnd(article, credits);
        for (var i = 0; i < article.Dropped.Count; i++)
        {
            var piece = article.Dropped[i];
            if (piece.Reason != "source-line" || AuthorReader.Labelled(piece.Text).Count > 0) continue;
            var colon = piece.Text.IndexOf(':', StringComparison.Ordinal);
            Add(article, piece.Text, TextSpan.Between(colon + 1, piece.Text.Length), new TextPlace(TextPart.Dropped, i), known: colon < 0, credits);
        }
        return credits;
    }

    private static void InByline(Article article, string byline, List<Link> credits)
    {
        foreach (var span in BylineParts.Of(byline)) Add(article, byline, span, new TextPlace(TextPart.Author), known: true, credits);
    }

    private static void InDateline(Article article, List<Link> credits)
    {
        var head = article.Text.AsSpan(0, Math.Min(article.Text.Length, DatelineLength));
        var line = head.IndexOf('\n') is >= 0 and var end ? end : head.Length;
        var open = head[..line].IndexOf('(');
        var close = open < 0 ? -1 : head[..line].IndexOf(')');
        if (close > open && open <= 40)
        {
            var rest = article.Text.AsSpan(close + 1).TrimStart();
            Add(article, article.Text, TextSpan.Between(open + 1, close), TextPlace.Body, known: !(rest.Length > 0 && rest[0] is '-' or '–' or '—' or ':' && rest.Length > 0), credits);
        }
        var dash = head[..line].IndexOfAny('-', '–', '—');
        var colon = head[..line].IndexOf(':');
        var edge = colon > 0 && (dash < 0 || colon > dash) ? colon : head[..line].LastIndexOfAny('-', '–', '—');
        if (dash > 0 && edge > dash) Add(article, article.Text, TextSpan.Between(dash + 1, edge), TextPlace.Body, known: true, credits);
        if (dash > 0) Add(article, article.Text, TextSpan.Between(0, dash), TextPlace.Body, known: true, credits);
    }

    private static void AtTheEnd(Article article, List<Link> credits)
    {
        var text = article.Text.TrimEnd(' ', '.', '\n');
        var start = Math.Max(text.LastIndexOf('\n') + 1, text.Length - 40);
        if (text.EndsWith(')') && text.LastIndexOf('(') is var open && open >= start) Add(article, article.Text, TextSpan.Between(open + 1, text.Length - 1), TextPlace.Body, known: true, credits);
        var last = article.Paragraphs.Count > 0 ? article.Paragraphs[^1].Span : default;
        if (last.Length is > 0 and <= 40) Add(article, article.Text, last, TextPlace.Body, known: true, credits);
    }

    /// <summary>Adds what a stretch names, when it is an outlet (or vague agencies); one that nobody listed only where the place says that it is one.</summary>
    private static void Add(Article article, string text, TextSpan span, TextPlace place, bool known, List<Link> credits)
    {
        if (span.Start < 0 || span.Length <= 0 || span.End > text.Length) return;
        while (span.Length > 0 && !char.IsLetterOrDigit(text[span.Start])) span = TextSpan.Between(span.Start + 1, span.End);
        while (span.Length > 0 && !char.IsLetterOrDigit(text[span.End - 1])) span = new TextSpan(span.Start, span.Length - 1);
        if (span.Length == 0) return;
        var name = span.Of(text);
        var outlet = Find(name);
        if (outlet is null && !Vague.Contains(Folding.Fold(name)))
        {
            if (known || name.Split(' ').Length > LongestCredit || name.Any(char.IsDigit)) return;
        }
        var id = outlet?.Id ?? Folding.Fold(name);
        if (article.Outlet is { } own && (own.Id == id || Folding.Fold(own.Name).Contains(Folding.Fold(name), StringComparison.Ordinal))) return;
        if (credits.Any(c => Folding.Fold(c.Name) == Folding.Fold(name) || (outlet is not null && c.Entity?.Id.Value == "isnad:outlet-" + outlet.Id))) return;
        credits.Add(new Link(name, outlet is null ? null : new EntityName(new EntityId("isnad:outlet-" + outlet.Id), outlet.Names[0]), outlet is null or { Kind: "agency" } ? LinkRole.Agency : LinkRole.Outlet, new Evidence(article.Id, span, place)));
    }

    /// <summary>The outlet of a name. A city's name alone is the city (الرياض), though a newspaper is called after it.</summary>
    private static Outlet? Find(string name)
    {
        if (name.Length > 40) return null;
        if (Gazetteer.Shipped.Find(name) is { Kind: KnownKind.Place }) return null;
        if (OutletRegister.Shipped.Find(name) is { } outlet) return outlet;
        var words = Tokenizer.Tokenize(name).Where(t => t.Kind == TokenKind.Word).Select(t => t.Folded).ToList();
        if (words.Count > 5) return null;
        if (OutletRegister.Shipped.Find(string.Join(' ', words)) is { } joined) return joined;
        return words.Count > 1 && words[0] is "وكاله" or "وكالات" or "صحيفه" or "موقع" or "قناه" ? OutletRegister.Shipped.Find(string.Join(' ', words.Skip(1))) : null;
    }
}
