using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Sources;

namespace Isnad.Copies;

/// <summary>
/// What an article rests on: the text it copies, the agencies it credits, the outlet that most of its statements came through, else its own
/// outlet.
/// </summary>
/// <param name="Key">The same for all that rest on the same; two labels of one owner have one.</param>
/// <param name="Name">Its name; null for an unknown outlet.</param>
/// <param name="Uncredited">Whether the article carries another's text without naming it.</param>
public sealed record ArticleOrigin(string Key, string? Name, bool Uncredited)
{
    /// <summary>Keys of further agencies that it credits.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Whether it is known well enough to prove independence: an unknown outlet or "agencies" is not.</summary>
    public bool Proves { get; init; } = Name is not null;

    /// <summary>The origin of an article that copies no other.</summary>
    internal static ArticleOrigin Alone(AnalysedArticle article)
    {
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
    internal static ArticleOrigin Issued(string name) => new("issuer:" + Folding.Fold(name), name, false);

    /// <summary>The outlet through which most of an article's statements came, from the first on.</summary>
    private static ArticleOrigin? Relayed(AnalysedArticle article)
    {
        var body = article.Statements.Where(s => s.Evidence.In == TextPlace.Body).ToList();
        if (body.Count == 0 || CarrierOf(body[0]) is not { } first)
            return null;
        var through = body.Count(s => CarrierOf(s)?.Key == first.Key);
        return through * 2 > body.Count ? first : null;
    }

    private static ArticleOrigin? CarrierOf(Statement statement) =>
        statement.Chain is [{ Role: LinkRole.Agency or LinkRole.Outlet } carrier, ..] ? Of(carrier) : null;
}
