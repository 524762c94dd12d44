using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Isnad.Pages;

namespace Isnad.Sources;

/// <summary>Reads JSON Lines, one article a line, and JSON arrays of articles.</summary>
internal static class JsonLines
{
    /// <summary>A longer line (32 MiB) is passed over without being held in memory.</summary>
    public const int LongestLine = 32 << 20;

    public static IEnumerable<InputItem> Read(string path, Stream stream)
    {
        using (stream)
        {
            var lines = new BoundedLines(stream, LongestLine);
            var index = -1;
            while (true)
            {
                Problem? broken = null;
                var found = false;
                try
                {
                    found = lines.MoveNext();
                }
                catch (Exception fault) when (fault is IOException or InvalidDataException)
                {
                    broken = new Problem(path, "ISN103", [Reason.Of(fault)]);
                }
                if (broken is not null)
                    yield return new InputItem.Failed(broken);
                if (!found)
                    break;
                index++;
                if (lines.TooLong)
                    yield return new InputItem.Failed(
                        new Problem(path, "ISN205", [Line(index), (LongestLine >> 20).ToString(CultureInfo.InvariantCulture)])
                    );
                else if (!IsBlank(lines.Current.Span))
                    yield return new InputItem.Got(new Page(path, PageKind.JsonRow, lines.Current) { Index = index });
            }
            if (index < 0)
                yield return new InputItem.Failed(new Problem(path, "ISN201"));
        }
    }

    public static IEnumerable<InputItem> ReadArray(string path, byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(bytes));
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Array)
                return [new InputItem.Got(new Page(path, PageKind.JsonRow, WithoutMark(bytes)))];
            return
            [
                .. root.EnumerateArray()
                    .Select(
                        (row, index) =>
                            new InputItem.Got(
                                new Page(path, PageKind.JsonRow, JsonMarshal.GetRawUtf8Value(row).ToArray()) { Index = index }
                            )
                    ),
            ];
        }
        catch (JsonException fault)
        {
            return [new InputItem.Failed(new Problem(path, "ISN203", [Line((int)(fault.LineNumber ?? 0)), Reason.Of(fault)]))];
        }
    }

    private static string Line(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
