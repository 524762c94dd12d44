using Isnad.Pages;

namespace Isnad.Sources.Archives;

/// <summary>The pages of a WARC file, one after another.</summary>
internal static class WarcPages
{
    private const int LargestPage = 12 << 20;

    /// <summary>Its pages of HTML that were answered with 200; a problem where the file breaks off.</summary>
    public static IEnumerable<InputItem> Read(string path, Stream stream)
    {
        using (stream)
        {
            using var records = WarcReader.Read(stream).GetEnumerator();
            for (var index = 0; ; )
            {
                InputItem? item = null;
                try
                {
                    if (!records.MoveNext()) yield break;
                    item = PageOf(path, index, records.Current);
                }
                catch (Exception fault) when (fault is InvalidDataException or IOException)
                {
                    item = new InputItem.Failed(new Problem(path, "ISN211", [fault.Message]));
                }
                if (item is null) continue;
                index++;
                yield return item;
                if (item is InputItem.Failed) yield break;
            }
        }
    }

    private static InputItem.Got? PageOf(string path, int index, WarcRecord record)
    {
        if (record.Type != "response" || HttpMessage.Read(record.Block.Span, LargestPage) is not { Status: 200 } message) return null;
        if (message.ContentType is { } type && !type.Contains("html", StringComparison.OrdinalIgnoreCase)) return null;
        return new InputItem.Got(new Page(path, PageKind.Html, message.Body) { Index = index, Url = record.Url, Fetched = record.Date, HeaderCharset = message.Charset });
    }
}
