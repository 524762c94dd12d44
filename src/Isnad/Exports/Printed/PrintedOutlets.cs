using Isnad.Briefs;

namespace Isnad.Exports.Printed;

/// <summary>Prints what outlets call by different words, and what some carry and others leave out.</summary>
/// <param name="sheet">What to print on.</param>
internal sealed class PrintedOutlets(PrintedSheet sheet)
{
    private readonly BriefWords _words = sheet.Words;

    /// <summary>Prints the choices of words, each with the outlets that made it.</summary>
    public void WriteWordings(Brief brief) =>
        sheet.Section(
            "wording",
            brief.Wordings,
            wording =>
                sheet.Item(
                    string.Join(
                        " · ",
                        wording.Choices.Select(c =>
                            sheet.Strong(c.Word) + ": " + sheet.Names(c.Outlets, [.. c.Evidence.Select(e => e.Article)])
                        )
                    )
                )
        );

    /// <summary>Prints the points that not all carry.</summary>
    public void WriteSilences(Brief brief) => sheet.Section("silences", brief.Silences, silence => WriteSilence(silence));

    /// <summary>Prints a point that not all carry.</summary>
    /// <param name="silence">The point.</param>
    /// <param name="before">What stands before it.</param>
    public void WriteSilence(Silence silence, string before = "")
    {
        var kind = silence.About is null ? "" : _words["point-" + silence.About] + ": ";
        sheet.Item(before + kind + sheet.Escaped(silence.Point) + sheet.Cited(silence.Evidence));
        var carried = _words["carried"] + ": " + sheet.Names(silence.CarriedBy, silence.CarriedIn);
        var absent = _words["absent"] + ": " + sheet.Names(silence.AbsentFrom, silence.AbsentIn);
        sheet.Under(carried + " · " + absent);
    }
}
