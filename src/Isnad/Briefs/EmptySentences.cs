using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Outlets;

namespace Isnad.Briefs;

/// <summary>
/// Knows sentences that tell nothing of a story, or little: about the text itself, the outlet's own efforts, formulas of meetings, rumours
/// (<c>Briefs/empty.tsv</c>).
/// </summary>
internal static class EmptySentences
{
    private const double Little = 0.5;
    private const int Head = 90;
    private const int PointsWithin = 3;
    private const int Enough = 40;
    private const int ShortestJoined = 5;
    private static readonly List<string[]> Rows = [.. EmbeddedTable.Rows(typeof(EmptySentences).Assembly, "Briefs/empty.tsv")];
    private static readonly List<(string Words, bool First, double Worth)> Table =
    [
        .. Rows.Where(row => row[0] is "none" or "little")
            .Select(row => (row[1].TrimStart('^'), row[1][0] == '^', row[0] == "none" ? 0 : Little)),
    ];
    private static readonly List<(string Words, bool First)> Explanations =
    [
        .. Rows.Where(row => row[0] == "explains").Select(row => (row[1].TrimStart('^'), row[1][0] == '^')),
    ];
    private static readonly string[] Parts = [.. Rows.Where(row => row[0] == "part").Select(row => row[1].TrimStart('^'))];
    private static readonly string[] Press = [.. Rows.Where(row => row[0] == "press").Select(row => row[1])];
    private static readonly string[] Self = [.. Rows.Where(row => row[0] == "self").Select(row => row[1] + " ")];
    private static readonly HashSet<string> Leaning = Rows.Where(row => row[0] == "leans")
        .Select(row => row[1].TrimStart('^'))
        .ToHashSet(StringComparer.Ordinal);
    private static readonly string[] Pointers = [.. Rows.Where(row => row[0] == "link").Select(row => row[1])];
    private static readonly HashSet<string> Back = Rows.Where(row => row[0] == "back")
        .Select(row => row[1].TrimStart('^'))
        .ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Pointing = Rows.Where(row => row[0] == "points")
        .Select(row => row[1])
        .ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> OwnLetter = Rows.Where(row => row[0] == "own")
        .Select(row => row[1].TrimStart('^'))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a text goes on with what was said: its first word is joined to "and".</summary>
    /// <param name="text">A sentence, as written.</param>
    public static bool GoesOn(string text) => text[0] == 'و' && !OwnLetter.Contains(Folding.Fold(text.Split(' ')[0]));

    /// <summary>
    /// Whether a text leans on what was said before it: it begins with a conjunction, a noun joined with ف, a demonstrative, a verb of going on, or goes on and
    /// points back in its first words (ولقي هذا التعليق).
    /// </summary>
    /// <param name="text">A sentence, as written.</param>
    public static bool Leans(string text)
    {
        var words = text.Split(' ', PointsWithin + 1);
        var first = Folding.Fold(words[0]);
        return Leaning.Contains(first)
            || IsJoinedNoun(first)
            || (GoesOn(text) && words.Skip(1).Take(PointsWithin - 1).Any(w => Pointing.Contains(Folding.Fold(w))));
    }

    /// <summary>فالرجل, فالحكومة: a noun joined to what was said; not فالنسيا.</summary>
    private static bool IsJoinedNoun(string word) =>
        word.StartsWith("فال", StringComparison.Ordinal) && word.Length > ShortestJoined && !OwnLetter.Contains(word);

    /// <summary>A sentence without its last clause where that sends the reader elsewhere: "، … عبر هذا الرابط".</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence in it.</param>
    public static TextSpan WithoutPointer(string text, TextSpan sentence)
    {
        var said = sentence.Of(text);
        var at = Pointers.Select(p => said.IndexOf(p, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(-1).Min();
        var end = at < 0 ? -1 : said.LastIndexOfAny(['،', ',', '(', '؛'], at);
        return end < Enough ? sentence : TextSpan.Between(sentence.Start, sentence.Start + said[..end].TrimEnd().Length);
    }

    /// <summary>Whether a sentence tells what came before the story: its first word is وكان, وسبق, منذ.</summary>
    /// <param name="text">A sentence, as written.</param>
    public static bool LooksBack(string text) => Back.Contains(Folding.Fold(text.Split(' ')[0]));

    /// <summary>
    /// Whether what was said is cut out of a sentence so that it says nothing by itself: it begins with a mark, a relative.
    /// </summary>
    /// <param name="text">What was said, as written.</param>
    public static bool IsPart(string text) =>
        (!char.IsLetterOrDigit(text[0]) && !(text.Length > 1 && char.IsLetterOrDigit(text[1])))
        || Array.Exists(Parts, p => Folding.Fold(text).StartsWith(p, StringComparison.Ordinal));

    /// <summary>
    /// Whether an article reports: no column, and no review of the press, which tells of many things and whose figures are no story's.
    /// </summary>
    /// <param name="article">The article.</param>
    public static bool IsReport(Analysis.AnalysedArticle article) => !article.IsOpinion && !IsPressReview(article.Article);

    /// <summary>Whether an article reviews the press.</summary>
    /// <param name="article">The article.</param>
    private static bool IsPressReview(Articles.Article article)
    {
        var head = Folding.Fold((article.Title ?? "") + " " + article.Text[..Math.Min(Head, article.Text.Length)]);
        return Array.Exists(Press, p => head.Contains(p, StringComparison.Ordinal));
    }

    /// <summary>Whether a headline explains, shows or foresees rather than tells: كيف, شاهد, سيناريوهات.</summary>
    /// <param name="headline">The headline, as written.</param>
    public static bool Explains(string headline)
    {
        var folded = Folding.Fold(headline);
        return Explanations.Exists(e =>
            e.First ? folded.StartsWith(e.Words, StringComparison.Ordinal) : folded.Contains(e.Words, StringComparison.Ordinal)
        );
    }

    /// <summary>What a sentence is worth by its words: 1, less for a formula, 0 where it tells nothing.</summary>
    /// <param name="text">The sentence or headline, as written.</param>
    /// <param name="outlet">Whose article it stands in; null when unknown.</param>
    public static double Worth(string text, OutletName? outlet)
    {
        var folded = Folding.Fold(text);
        if (outlet is not null && IsOfItself(folded, outlet))
            return 0;
        var worth = 1.0;
        foreach (var (words, first, value) in Table)
        {
            if (
                value < worth
                && (first ? folded.StartsWith(words, StringComparison.Ordinal) : folded.Contains(words, StringComparison.Ordinal))
            )
                worth = value;
        }
        return worth;
    }

    /// <summary>وتواصلت المنارة مع المتحدث, ولم تتمكن المنارة من التأكد: the outlet of the article does it.</summary>
    private static bool IsOfItself(string folded, OutletName outlet)
    {
        foreach (var verb in Self)
        {
            if (folded.IndexOf(verb, StringComparison.Ordinal) is not (>= 0 and var at))
                continue;
            var behind = folded.AsSpan(at + verb.Length);
            foreach (var name in OutletRegister.Shipped.Find(outlet.Id)?.Names ?? [outlet.Name])
                if (behind.StartsWith(Folding.Fold(name), StringComparison.Ordinal))
                    return true;
        }
        return false;
    }
}
