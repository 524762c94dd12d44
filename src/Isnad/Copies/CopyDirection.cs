using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Copies;

/// <summary>Which of two articles over one text the text came from, as far as it can be told.</summary>
public static class CopyDirection
{
    /// <summary>
    /// <c>a</c> or <c>b</c> when one credits the other, or none credits anybody and its date is earlier; <c>common</c> when both rest on a
    /// third; else <c>unknown</c>.
    /// </summary>
    /// <param name="judgement">How they stand to each other.</param>
    /// <param name="a">One article.</param>
    /// <param name="b">The other.</param>
    public static string Of(PairJudgement judgement, AnalysedArticle a, AnalysedArticle b)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (!judgement.SameOrigin)
            return "unknown";
        if (b.Credits.Any(c => Names(c, a)))
            return "a";
        if (a.Credits.Any(c => Names(c, b)))
            return "b";
        if (a.Credits.Count + b.Credits.Count > 0)
            return "common";
        return First(a.Article, b.Article) is { } first ? (first ? "a" : "b") : "unknown";
    }

    /// <summary>Whether the first of two articles was there before the other; null when their dates do not tell.</summary>
    private static bool? First(Article a, Article b)
    {
        if (a.Published is not { Precision: >= DatePrecision.Day } x || b.Published is not { Precision: >= DatePrecision.Day } y)
            return null;
        if (x.Precision >= DatePrecision.Minute && y.Precision >= DatePrecision.Minute)
            return x.Earliest == y.Earliest ? null : x.Earliest < y.Earliest;
        return x.Day == y.Day ? null : string.CompareOrdinal(x.Day, y.Day) < 0;
    }

    /// <summary>Whether a credit names an article's outlet.</summary>
    internal static bool Names(Link credit, AnalysedArticle article) =>
        article.Article.Outlet is { } outlet
        && (
            credit.Entity?.Id.Value == "isnad:outlet-" + outlet.Id
            || Folding.Fold(outlet.Name) is var name
                && (
                    name == Folding.Fold(credit.Name)
                    || (
                        credit.Name.Length >= 4
                        && (" " + name + " ").Contains(" " + Folding.Fold(credit.Name) + " ", StringComparison.Ordinal)
                    )
                    || Initials(name) == Folding.Fold(credit.Name).Replace(" ", "", StringComparison.Ordinal)
                )
        );

    /// <summary>The first letters of a name's words without the article: وكالة أنباء المرفأ gives وام.</summary>
    private static string Initials(string folded) =>
        string.Concat(
            folded
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(w => w.StartsWith("ال", StringComparison.Ordinal) && w.Length > 3 ? w[2] : w[0])
        );
}
