using Isnad.Briefs;

namespace Isnad.Exports.Printed;

/// <summary>Prints on which points accounts differ or agree, and the figures that one outlet alone carries.</summary>
/// <param name="sheet">What to print on.</param>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="everything">All points instead of the foremost.</param>
internal sealed class PrintedPoints(PrintedSheet sheet, Newsroom newsroom, bool everything)
{
    private readonly BriefWords _words = sheet.Words;

    /// <summary>Prints the points on which accounts differ.</summary>
    public void WriteDifferences(Brief brief) =>
        sheet.Section("differences", everything ? brief.Differences : brief.ForemostDifferences, p => WritePoint(p));

    /// <summary>Prints those on which they agree.</summary>
    public void WriteAgreements(Brief brief) =>
        sheet.Section("agreements", everything ? brief.Agreements : brief.ForemostAgreements, p => WritePoint(p));

    /// <summary>Prints the figures of one outlet alone, and on whose word they stand.</summary>
    public void WriteLoneFigures(Brief brief) => sheet.Section("lone", brief.LoneFigures, figure => WriteLoneFigure(figure));

    /// <summary>Prints a figure of one outlet alone.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="before">What stands before it.</param>
    public void WriteLoneFigure(LoneFigure figure, string before = "")
    {
        var sources = figure.Sources.Count > 0 ? string.Join(_words.Comma, figure.Sources) : _words["own-word"];
        var strength = figure.Strength is { } known ? " (" + _words.Short(Codes.Of(known)) + ")" : "";
        var outlet = _words.Outlet(newsroom.Article(figure.Evidence.Article).Article.Outlet?.Name);
        sheet.Item(
            before
                + sheet.Strong(figure.Quantity.Text)
                + $" · {_words["on-whose-word"]}: "
                + sheet.Escaped(sources)
                + strength
                + " · "
                + sheet.Escaped(outlet)
                + sheet.Cited([figure.Evidence])
        );
        sheet.Under(sheet.Escaped(figure.Text));
    }

    /// <summary>Prints a point with its accounts.</summary>
    /// <param name="point">The point.</param>
    /// <param name="before">What stands before it.</param>
    public void WritePoint(StoryPoint point, string before = "")
    {
        sheet.Item(before + _words.Kind(point) + sheet.Strong(point.About) + " (" + _words[Codes.Of(point.Verdict)] + ")");
        foreach (var row in AccountRow.Of(point))
        {
            string[] told = [row.Value, row.Speakers(_words), row.Tellers(newsroom, _words)];
            var asOf = row.AsOf is { } date ? " · " + date.Shown : "";
            sheet.Under(string.Join(" · ", told.Select(sheet.Escaped)) + asOf + sheet.Cited(row.Evidence));
        }
    }
}
