using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Outlets;

namespace Isnad.Copies;

/// <summary>
/// What an article rests on: the text it copies, the agencies it credits, the outlet that a good part of its statements came through, else
/// its own outlet.
/// </summary>
/// <param name="Key">The same for all that rest on the same; two labels of one owner have one.</param>
/// <param name="Name">Its name; null for an unknown outlet.</param>
/// <param name="Uncredited">Whether the article carries another's text without naming it.</param>
public sealed record ArticleOrigin(string Key, string? Name, bool Uncredited)
{
    private const int Part = 3;
    private const int FewestWords = 8;

    /// <summary>Keys of further agencies that it credits, and of further texts that it shares passages with.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>
    /// Whether it is known well enough to prove independence: an unknown outlet or "agencies" is not, nor a headline without a text.
    /// </summary>
    public bool Proves { get; init; } = Name is not null;

    /// <summary>Whether nothing but passages that the article shares with others of its story says so.</summary>
    public bool Sharing { get; init; }

    /// <summary>Whether it is a headline over hardly any text, a picture's caption: it tells nothing by itself.</summary>
    public bool Bare { get; init; }

    /// <summary>The origin of an article that copies no other.</summary>
    internal static ArticleOrigin Alone(AnalysedArticle article)
    {
        if (IsBare(article.Article.Text))
            return Own(article, article.Article.Id.Value) with { Bare = true, Proves = false };
        var credits = article.Credits.Where(c => c.Role == LinkRole.Agency).Select(c => Of(c.Name, article.Article.Id.Value)).ToList();
        if (credits.Count == 0)
            return Relayed(article) ?? Own(article, article.Article.Id.Value);
        var main = credits.Find(c => c.Proves) ?? credits[0];
        return main with { Also = [.. credits.Where(c => c.Proves && c.Key != main.Key).Select(c => c.Key)] };
    }

    /// <summary>The outlet of an article as an origin.</summary>
    /// <param name="article">The article.</param>
    /// <param name="unknown">What the key of an unknown outlet is made of.</param>
    internal static ArticleOrigin Own(AnalysedArticle article, string unknown) =>
        article.Article.Outlet is { } outlet ? Of(outlet.Name, unknown) : new ArticleOrigin("unknown:" + unknown, null, false);

    /// <summary>The carrier of a statement as an origin.</summary>
    internal static ArticleOrigin Of(Link link) => Of(link.Name, link.Evidence.Article.Value);

    /// <summary>An origin by its name; a vague one is nobody in particular.</summary>
    internal static ArticleOrigin Of(string name, string unknown)
    {
        if (CreditReader.IsVague(name))
            return new ArticleOrigin("unknown:" + unknown, name, false) { Proves = false };
        if (OutletRegister.Shipped.Find(name) is not { } outlet)
            return new ArticleOrigin("name:" + Folding.Fold(name), name, false);
        return new ArticleOrigin(
            outlet.Owner.StartsWith("owner:", StringComparison.Ordinal) ? outlet.Owner : "outlet:" + outlet.Id,
            outlet.Names[0],
            false
        );
    }

    /// <summary>A speaker or document whose words several outlets have, each perhaps from there.</summary>
    internal static ArticleOrigin Issued(string name) =>
        OutletRegister.Shipped.Find(name) is null ? new("issuer:" + Folding.Fold(name), name, false) : Of(name, name);

    /// <summary>
    /// The outlet that a good part of an article came through: half of its statements, or a third from its first half on, or what it tells
    /// first.
    /// </summary>
    private static ArticleOrigin? Relayed(AnalysedArticle article)
    {
        var body = article
            .Statements.Where(s => s.Evidence.In == TextPlace.Body)
            .Select(s => (s.Evidence.Span.Start, Through: CarrierOf(s)))
            .ToList();
        var length = article.Article.Text.Length;
        return body.Where(s => s.Through is not null)
            .GroupBy(s => s.Through!.Key, StringComparer.Ordinal)
            .Where(g =>
                g.Count() * 2 >= body.Count
                || (g.Count() * Part >= body.Count && g.First().Start * 2 < length)
                || (g.Key == body[0].Through?.Key && body[0].Start * Part < length)
            )
            .OrderByDescending(g => g.Count())
            .FirstOrDefault()
            ?.First()
            .Through;
    }

    /// <summary>Who brought a statement, if the register knows it: state television or a site is nobody in particular.</summary>
    private static ArticleOrigin? CarrierOf(Statement statement) =>
        statement.Chain is [{ Role: LinkRole.Agency or LinkRole.Outlet } carrier, ..]
        && OutletRegister.Shipped.Find(carrier.Name) is not null
            ? Of(carrier)
            : null;

    private static bool IsBare(string text)
    {
        var words = 0;
        foreach (var _ in text.AsSpan().SplitAny(' ', '\n'))
            if (++words >= FewestWords)
                return false;
        return true;
    }
}
