using System.Text;

namespace Isnad.Cli;

/// <summary>
/// Reads comma-separated files with a header line; a field in quotation marks may hold commas, line ends and doubled marks.
/// </summary>
internal static class CsvPairs
{
    /// <summary>The rows, each as its fields by the names of the header.</summary>
    /// <param name="path">The file, UTF-8.</param>
    /// <param name="columns">Columns that the header must name.</param>
    /// <exception cref="IsnadException">ISN201 it is empty, ISN213 its header lacks one of the columns.</exception>
    public static IEnumerable<Dictionary<string, string>> Read(string path, params string[] columns)
    {
        var text = File.ReadAllText(path, Encoding.UTF8);
        if (string.IsNullOrWhiteSpace(text))
            throw new IsnadException(new Problem(path, "ISN201"));
        List<string>? header = null;
        foreach (var fields in Rows(text))
        {
            if (header is null)
            {
                header = fields;
                if (columns.Except(header, StringComparer.Ordinal).Any())
                    throw new IsnadException(new Problem(path, "ISN213", [string.Join(", ", columns)]));
                continue;
            }
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < header.Count && i < fields.Count; i++)
                row[header[i]] = fields[i];
            yield return row;
        }
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                    field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                    quoted = false;
            }
            else if (c == '"' && field.Length == 0)
                quoted = true;
            else if (c == ',')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (c == '\n')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (fields.Count > 1 || fields[0].Length > 0)
                    yield return fields;
                fields = [];
            }
            else if (c != '\r')
                field.Append(c);
        }
        if (field.Length > 0 || fields.Count > 0)
        {
            fields.Add(field.ToString());
            yield return fields;
        }
    }
}
