using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Outlets;

namespace Isnad.Briefs;

/// <summary>Tells whether somebody spoke to the outlet itself: قال ل"الشراع", وأوضح لـ«بوابة النورس», in their own article.</summary>
internal static class ToldOutlet
{
    /// <summary>Letters around the word for saying within which the outlet is named.</summary>
    private const int Around = 120;

    /// <summary>Whether the article says so beside the word for saying.</summary>
    /// <param name="article">The article.</param>
    /// <param name="statement">What it reports in its text.</param>
    public static bool Is(Article article, Statement statement)
    {
        if (article.Outlet is not { } outlet || statement.Evidence.In != TextPlace.Body)
            return false;
        var from = Math.Max(0, statement.Cue.Span.Start - Around);
        var to = Math.Min(article.Text.Length, statement.Cue.Span.End + Around);
        var around = Plain(article.Text[from..to]);
        return (OutletRegister.Shipped.Find(outlet.Id)?.Names ?? [outlet.Name])
            .SelectMany(Addressed)
            .Any(told => around.Contains(told, StringComparison.Ordinal));
    }

    /// <summary>A name behind ل: ل"الشراع", للشراع, لـ«بوابة النورس».</summary>
    private static IEnumerable<string> Addressed(string name)
    {
        var plain = Plain(name)[1..];
        yield return " ل" + plain;
        if (plain.StartsWith("ال", StringComparison.Ordinal))
            yield return " لل" + plain[2..];
    }

    /// <summary>A text without marks and tatweel, a space around it.</summary>
    private static string Plain(string text) =>
        " "
        + string.Concat(
            text.Where(c => char.IsWhiteSpace(c) || char.IsLetterOrDigit(c) && c != '\u0640').Select(c => char.IsWhiteSpace(c) ? ' ' : c)
        )
        + " ";
}
