using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;

namespace Isnad.Exports.Printed;

/// <summary>Prints the articles of a brief under the numbers that evidence leads to.</summary>
/// <param name="sheet">What to print on.</param>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="everything">All articles instead of the first and those that evidence leads to.</param>
internal sealed class PrintedArticles(PrintedSheet sheet, Newsroom newsroom, bool everything)
{
    private const int MostArticles = 30;

    private readonly BriefWords _words = sheet.Words;

    /// <summary>Prints the list, and how many it leaves out.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="most">So many from the first on, whether or not evidence leads to them.</param>
    public void Write(IReadOnlyList<ArticleId> articles, int most = MostArticles)
    {
        var listed = articles.Where((id, i) => everything || i < most || sheet.IsCited(id)).ToList();
        sheet.Section("articles", listed, WriteArticle);
        if (listed.Count < articles.Count)
            sheet.Item(_words.Articles(articles.Count - listed.Count) + " " + _words["not-listed"]);
    }

    private void WriteArticle(ArticleId id)
    {
        var article = newsroom.Article(id).Article;
        string[] told =
        [
            sheet.Number(id) + " " + sheet.Escaped(_words.Outlet(article.Outlet?.Name)),
            article.Published?.Shown ?? _words["unknown-date"],
            sheet.Escaped(_words.Headline(article.Title)),
            .. newsroom.Article(id).IsOpinion ? [_words["opinion"]] : (string[])[],
            .. Copied(id),
            id.Value,
        ];
        sheet.Item(string.Join(" · ", told));
    }

    /// <summary>How it stands to the text that it shares with others, and whether it says so; nothing where it shares none.</summary>
    private IEnumerable<string> Copied(ArticleId id)
    {
        if (newsroom.CopyGroup(id) is not { } group || group.Members.FirstOrDefault(m => m.Article == id) is not { } member)
            yield break;
        var credit = member.Given() is null or CreditGiven.Credited or CreditGiven.Unattributed
            ? ""
            : _words.Comma + sheet.Escaped(_words.Credit(member));
        var origin = group.Origin.Named() is { } named ? " (" + sheet.Escaped(named) + credit + ")" : "";
        yield return _words.Standing(group, member) + origin;
    }
}
