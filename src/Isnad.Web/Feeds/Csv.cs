using System.Text;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Feeds;

/// <summary>Writes lists as CSV (RFC 4180), UTF-8.</summary>
internal static class Csv
{
    /// <summary>The answer.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="columns">Names of the columns.</param>
    /// <param name="rows">The rows.</param>
    public static IResult Of(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var csv = new StringBuilder().AppendJoin(',', columns).Append("\r\n");
        foreach (var row in rows)
            csv.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Results.File(Encoding.UTF8.GetBytes(csv.ToString()), "text/csv; charset=utf-8", name);
    }

    /// <summary>One cell; text that a spreadsheet would take for a formula gets an apostrophe, as OWASP advises.</summary>
    internal static string Cell(object? value)
    {
        var text = value switch
        {
            null => "",
            DateTimeOffset at => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
        if (value is string && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
