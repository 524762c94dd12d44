using Isnad.Arabic.Times;
using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Finds the times that an article names, resolved against its date.</summary>
/// <seealso href="docs/how-it-works.md#times"/>
public sealed class TimeMentionReader
{
    /// <summary>
    /// Reads the times of one article: those of the body in order of place, then those of the headline. Without a date of the article,
    /// relative times are left out.
    /// </summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<TimeMention> Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Read(new ArticleWords(article));
    }

    /// <summary>Reads the times of one article whose tokens are known.</summary>
    internal IReadOnlyList<TimeMention> Read(ArticleWords words) =>
        [.. Of(words.Article.Text, TextPlace.Body, words.BodyTimes), .. Of(words.Article.Title ?? "", TextPlace.Title, words.TitleTimes)];

    /// <summary>The local time of a date, as the outlet counts it; null when the day is not known.</summary>
    internal static DateTime? LocalTime(ArticleDate? date)
    {
        if (
            date is null
            || date.Value.Length < 10
            || !DateOnly.TryParseExact(
                date.Value.AsSpan(0, 10),
                "yyyy-MM-dd",
                System.Globalization.CultureInfo.InvariantCulture,
                System.Globalization.DateTimeStyles.None,
                out var day
            )
        )
            return null;
        var time =
            date.Value.Length >= 16
            && TimeOnly.TryParseExact(
                date.Value.AsSpan(11, 5),
                "HH:mm",
                System.Globalization.CultureInfo.InvariantCulture,
                System.Globalization.DateTimeStyles.None,
                out var clock
            )
                ? clock
                : new TimeOnly(12, 0);
        return day.ToDateTime(time);
    }

    private static IEnumerable<TimeMention> Of(string text, TextPlace place, IReadOnlyList<TimeExpression> times) =>
        times.Select(time => new TimeMention(time.Span, time.Span.Of(text), time.Value, place));
}
