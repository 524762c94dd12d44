using System.Globalization;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Times;
using Isnad.Arabic.Words;

namespace Isnad.Articles;

/// <summary>When a plain text was published, by the lines that were taken out of it, or by what it tells.</summary>
internal static class PlainTextDate
{
    /// <summary>Whether a line is a date and little else.</summary>
    public static bool IsDateLine(string line) =>
        line.Length <= 70 && DatelineReader.Read(line, null) is { } date && date.Span.Length * 3 >= line.Length * 2;

    /// <summary>The date of a text; null where nothing gives one.</summary>
    /// <param name="id">The article.</param>
    /// <param name="text">Its text.</param>
    /// <param name="dropped">The lines that were taken out.</param>
    /// <param name="fetched">When it was got.</param>
    /// <param name="basis">What gives the date; empty where nothing does.</param>
    public static ArticleDate? Of(ArticleId id, string text, IReadOnlyList<DroppedPiece> dropped, DateTimeOffset? fetched, out string basis)
    {
        for (var i = 0; i < dropped.Count; i++)
        {
            if (dropped[i].Reason != "date-line" || DatelineReader.Read(dropped[i].Text, fetched) is not { } date)
                continue;
            basis = "date line";
            return new ArticleDate(
                date.Value,
                date.HasTime ? DatePrecision.Minute : DatePrecision.Day,
                DateBasis.Page,
                new Evidence(id, date.Span, new TextPlace(TextPart.Dropped, i))
            );
        }
        for (var i = 0; i < dropped.Count; i++)
        {
            if (dropped[i].Reason != "copyright" || YearIn(dropped[i].Text) is not { } span)
                continue;
            basis = "copyright line";
            return new ArticleDate(
                Folding.Fold(span.Of(dropped[i].Text)),
                DatePrecision.Year,
                DateBasis.Copyright,
                new Evidence(id, span, new TextPlace(TextPart.Dropped, i))
            );
        }
        return DateInference.YearOf(id, text, out basis);
    }

    /// <summary>The only year of a copyright line; of a range (2010-2024) nothing follows.</summary>
    private static TextSpan? YearIn(string line)
    {
        var years = Tokenizer
            .Tokenize(line)
            .Where(t => t.Span.Length == 4 && int.TryParse(t.Folded, CultureInfo.InvariantCulture, out var y) && y is >= 1990 and <= 2100)
            .ToList();
        return years.Count == 1 ? years[0].Span : null;
    }
}
