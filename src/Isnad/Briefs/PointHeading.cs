using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>
/// Words what figures count: those around the figure in the account that has most of what the others say too, with a gap where the figure
/// stands.
/// </summary>
/// <remarks>
/// A short clause is taken whole; a longer one is cut where a phrase begins, and no heading begins or ends with a particle that leads to
/// what is not in it.
/// </remarks>
internal static class PointHeading
{
    private const string Gap = "…";
    private const int FewestWords = 2;
    private const int MostShared = 6;

    /// <summary>So many accounts are tried for a heading.</summary>
    private const int MostTried = 5;

    /// <summary>More words than these make a heading no clearer.</summary>
    private const int EnoughTelling = 3;

    /// <summary>A side of a clause of so many words is taken whole.</summary>
    private const int WholeSide = 9;

    /// <summary>So many words are taken of a longer one.</summary>
    private const int PartOfSide = 6;

    /// <summary>How many words before the figure a part may begin, the best first.</summary>
    private static readonly int[] Beginnings = [6, 7, 8, 9, 5];

    /// <summary>The heading of a point: who says it is no part of what is counted, so what was said begins it.</summary>
    /// <param name="group">Figures that count the same, at least one.</param>
    public static string Of(IReadOnlyList<CountedThing> group)
    {
        var headings = Fullest(group).Take(MostTried).Select(Of);
        string? best = null;
        foreach (var heading in headings)
        {
            if (Worth(heading) >= FewestWords)
                return heading;
            if (best is null || Worth(heading) > Worth(best))
                best = heading;
        }
        return best!;
    }

    /// <summary>
    /// How well a heading says by itself what is counted: by words that tell more than that somebody was killed or how old he is, without
    /// the figures of others.
    /// </summary>
    private static int Worth(string heading)
    {
        var tokens = Tokenizer.Tokenize(heading);
        var telling = tokens.Count(t => Tells(t) && !FigureWords.Is("heading-empty", Clitics.WithoutConjunction(t.Folded)));
        return Math.Min(telling, EnoughTelling) - (tokens.Exists(t => t.Kind == TokenKind.Number) ? 1 : 0);
    }

    private static string Of(CountedThing best)
    {
        var text = best.Article.Article.StringAt(best.Quantity.In);
        var (sentence, figure) = (best.Context.Sentence, WithBrackets(text, best.Quantity.Span));
        var left = Tokenizer.Tokenize(TextSpan.Between(sentence.Start, figure.Start).Of(text)).AsEnumerable().Reverse().ToList();
        var right = Tokenizer.Tokenize(TextSpan.Between(figure.End, sentence.End).Of(text)).ToList();
        var said = Said(left, (best.Context.Speaker?.Evidence.Span.Start ?? sentence.Start) - sentence.Start);
        var (before, after) = OfClause(said, right) ?? OfSentence(left, right);
        if (before.Count + after.Count == 0)
            return best.Quantity.Text;
        var front = before.Count == 0 ? "" : TextSpan.Between(StartOf(before[^1]), before[0].Span.End).Shift(sentence.Start).Of(text) + " ";
        var behind = after.Count == 0 ? "" : " " + TextSpan.Between(after[0].Span.Start, after[^1].Span.End).Shift(figure.End).Of(text);
        return front + Gap + Counted(text, figure) + behind;
    }

    /// <summary>
    /// What of the words before a figure, the nearest first, belongs to the clause that somebody said, behind أن or إن; null where none leads
    /// in a clause: what was said may begin with the figure itself (قضت بالسجن | خمس سنوات).
    /// </summary>
    private static List<Token>? Said(List<Token> left, int content)
    {
        var said = left.FindAll(t => t.Span.Start >= content);
        var opens = said.Count > 0 && WordClass.ContentOf.Has(said[^1].Folded);
        return opens || said.Count < left.Count && WordClass.ContentOf.Has(left[said.Count].Folded) ? said : null;
    }

    /// <summary>The words on both sides of a figure in what somebody said; null where too few tell.</summary>
    private static (List<Token> Before, List<Token> After)? OfClause(List<Token>? said, List<Token> right)
    {
        if (said is null)
            return null;
        var (before, after) = (Before(Clause(said)), After(Clause(right)));
        if (!AreEnough(before, after))
            after = Words(right);
        return AreEnough(before, after) ? (before, after) : null;
    }

    /// <summary>Those in its sentence: up to a mark, or over marks where too few tell.</summary>
    private static (List<Token> Before, List<Token> After) OfSentence(List<Token> left, List<Token> right)
    {
        var (before, after) = (Before(Clause(left)), After(Clause(right)));
        return AreEnough(before, after) ? (before, after) : (Words(left), Words(right));
    }

    private static bool AreEnough(List<Token> before, List<Token> after) => before.Concat(after).Count(Tells) >= FewestWords;

    /// <summary>The figures, those first whose sentences have most of the words that the others have near theirs.</summary>
    private static IEnumerable<CountedThing> Fullest(IReadOnlyList<CountedThing> group)
    {
        var shared = group
            .SelectMany(t => t.Context.Near.Keys)
            .CountBy(s => s, StringComparer.Ordinal)
            .Where(g => g.Value > 1)
            .OrderByDescending(g => g.Value)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostShared)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        return group.OrderByDescending(t => t.Context.Near.Where(n => shared.Contains(n.Key)).Sum(n => n.Value.Near));
    }

    /// <summary>Words beside a figure, the nearest first, up to a mark; that of a share parts nothing.</summary>
    private static List<Token> Clause(List<Token> side) =>
        [.. side.TakeWhile(t => t.Kind != TokenKind.Punctuation || t.Folded is "%" or "٪")];

    /// <summary>Words beside a figure, the nearest first, over marks: where too few stand before one.</summary>
    private static List<Token> Words(List<Token> side) => [.. side.Where(t => t.Kind != TokenKind.Punctuation).Take(PartOfSide)];

    /// <summary>What a heading has of a clause before the figure, the nearest first.</summary>
    private static List<Token> Before(List<Token> clause)
    {
        var most = clause.Count <= WholeSide ? clause.Count : Beginning(clause);
        while (most > 1 && IsLoose(clause[most - 1]))
            most--;
        return most == 1 && (WordClass.ContentOf.Has(clause[0].Folded) || clause[0].Folded == "و") ? [] : clause[..most];
    }

    /// <summary>Where a part of a longer clause begins: behind a particle, else so that it does not begin with an adjective.</summary>
    private static int Beginning(List<Token> clause)
    {
        foreach (var most in Beginnings)
        {
            if (IsLoose(clause[most]) || IsLoose(clause[most - 1]))
                return most;
        }
        return WordShape.HasArticle(clause[PartOfSide].Folded) && WordShape.HasArticle(clause[PartOfSide - 1].Folded)
            ? PartOfSide - 1
            : PartOfSide;
    }

    /// <summary>What a heading has of a clause behind the figure, the nearest first.</summary>
    private static List<Token> After(List<Token> clause)
    {
        var most = clause.Count <= WholeSide ? clause.Count : PartOfSide;
        while (most > 0 && IsLoose(clause[most - 1]))
            most--;
        return clause[..most];
    }

    private static bool IsLoose(Token token) => WordClass.OutOfHeading.Has(token.Folded);

    /// <summary>Where the first word of a heading starts, behind an و that joins it to what is left out.</summary>
    private static int StartOf(Token first) => first.Folded is ['و', 'ا', 'ل', _, _, ..] ? first.Span.Start + 1 : first.Span.Start;

    /// <summary>A figure with the parentheses that hold it alone: نورس (51).</summary>
    private static TextSpan WithBrackets(string text, TextSpan figure) =>
        figure.Start > 0 && figure.End < text.Length && text[figure.Start - 1] == '(' && text[figure.End] == ')'
            ? TextSpan.Between(figure.Start - 1, figure.End + 1)
            : figure;

    /// <summary>The word of a figure that says what it counts, with a space before it: 60 دبلوماسيا; empty where it has none.</summary>
    private static string Counted(string text, TextSpan figure) =>
        Tokenizer.Tokenize(figure.Of(text)) is [_, .., { Kind: TokenKind.Word } last] && UnitTable.Unit(last.Folded) is not null
            ? " " + last.Span.Of(figure.Of(text))
            : "";

    private static bool Tells(Token token) => token.Kind == TokenKind.Word && token.Folded.Length > 2 && !StopWords.Contains(token.Folded);
}
