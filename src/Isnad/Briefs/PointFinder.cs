using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Finds the points of a story on which several accounts can be compared.</summary>
/// <seealso href="docs/how-it-works.md#points"/>
public sealed class PointFinder
{
    private const int MostBeside = 6;
    private const int FewestWords = 2;
    private const string Gap = "…";

    /// <summary>The points of a story, the most disputed first, then those with the most accounts.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public IReadOnlyList<StoryPoint> Find(Newsroom newsroom, Story story)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        if (story.Articles.Count < 2)
            return [];
        var things = story.Articles.SelectMany(newsroom.Figures).ToList();
        return
        [
            .. new FigureAligner()
                .Align(things)
                .Select(group => Point(newsroom, group))
                .Concat(new NamedPointFinder().Find(newsroom, story))
                .OrderByDescending(p => p.Verdict)
                .ThenByDescending(p => p.Accounts.Sum(a => a.Evidence.Count))
                .ThenBy(p => p.Accounts[0].Evidence[0].Article)
                .ThenBy(p => p.Accounts[0].Evidence[0].Span),
        ];
    }

    private static StoryPoint Point(Newsroom newsroom, List<CountedThing> group)
    {
        var ordered = group
            .OrderBy(t => t.Article.Article.Published?.Earliest ?? DateTimeOffset.MaxValue)
            .ThenBy(t => t.Article.Article.Id)
            .ThenBy(t => t.Quantity.In.Part)
            .ThenBy(t => t.Quantity.Span)
            .ToList();
        var accounts = ordered
            .GroupBy(t => (Origin: Origin(newsroom, t.Article.Article), t.Quantity.Low, t.Quantity.High, t.Quantity.Comparator))
            .Select(g => new Account(
                g.First().Quantity.Text,
                g.First().Quantity,
                g.First().Article.Article.Published,
                g.Select(t => t.Context.Speaker?.SpeakerName).FirstOrDefault(s => s is not null),
                [g.Key.Origin],
                [.. g.Select(t => new Evidence(t.Article.Article.Id, t.Quantity.Span, t.Quantity.In))]
            ))
            .ToList();
        var lead = ordered[0];
        return new StoryPoint(
            About(ordered),
            Common(ordered.Select(t => t.Quantity.Unit)),
            Common(ordered.Select(t => t.Quantity.What)) ?? lead.Quantity.What,
            FigureVerdict.Of(ordered),
            accounts
        );
    }

    /// <summary>On whose text an article rests: the origin of its copy group, else its own outlet.</summary>
    internal static string Origin(Newsroom newsroom, Article article) =>
        newsroom.CopyGroup(article.Id)?.Origin switch
        {
            Copies.TextOrigin.Stated stated => stated.Name,
            Copies.TextOrigin.Issued issued => issued.Name,
            Copies.TextOrigin.Inferred inferred => newsroom.Article(inferred.Article).Article.Outlet?.Name ?? inferred.Article.Value,
            _ => article.Outlet?.Name ?? article.Id.Value,
        };

    private static string? Common(IEnumerable<string?> values) =>
        values
            .Where(v => v is not null)
            .GroupBy(v => v, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;

    /// <summary>
    /// What is counted: the words around the figure in the account that has most of what the others say too, with a gap where its figure
    /// stands.
    /// </summary>
    private static string About(List<CountedThing> group)
    {
        var shared = group
            .SelectMany(t => t.Context.Near.Keys)
            .GroupBy(s => s, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(6)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        var best = group.MaxBy(t => t.Context.Near.Where(n => shared.Contains(n.Key)).Sum(n => n.Value.Near))!;
        var text = best.Article.Article.StringAt(best.Quantity.In);
        var (sentence, figure) = (best.Context.Sentence, WithBrackets(text, best.Quantity.Span));
        var left = Tokenizer.Tokenize(TextSpan.Between(sentence.Start, figure.Start).Of(text)).AsEnumerable().Reverse().ToList();
        var right = Tokenizer.Tokenize(TextSpan.Between(figure.End, sentence.End).Of(text)).ToList();
        var (before, after) = (Side(left), Side(right));
        if (before.Concat(after).Count(Tells) < FewestWords)
            (before, after) = (Words(left), Words(right));
        if (before.Count + after.Count == 0)
            return best.Quantity.Text;
        var front =
            before.Count == 0 ? "" : TextSpan.Between(before[^1].Span.Start, before[0].Span.End).Shift(sentence.Start).Of(text) + " ";
        var thing = Counted(text, figure);
        var behind = after.Count == 0 ? "" : " " + TextSpan.Between(after[0].Span.Start, after[^1].Span.End).Shift(figure.End).Of(text);
        return front + Gap + thing + behind;
    }

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

    /// <summary>Words beside a figure, the nearest first, over marks: where too few stand before one.</summary>
    private static List<Token> Words(IEnumerable<Token> tokens) => [.. tokens.Where(t => t.Kind != TokenKind.Punctuation).Take(MostBeside)];

    /// <summary>Words beside a figure, the nearest first, up to a mark.</summary>
    private static List<Token> Side(IEnumerable<Token> tokens) =>
        [.. tokens.TakeWhile(t => t.Kind != TokenKind.Punctuation).Take(MostBeside)];
}
