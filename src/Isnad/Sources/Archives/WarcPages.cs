using System.Globalization;
using System.Text;
using Isnad.Pages;

namespace Isnad.Sources.Archives;

/// <summary>The pages of a WARC file, one after another.</summary>
/// <remarks>
/// Responses and resources that are HTML, and conversions to plain text (WET files). Revisits, requests, redirects and other answers
/// than 200 hold no page. What <see cref="WarcWriter"/> says of a feed item in a metadata record goes to the page behind it.
/// </remarks>
internal static class WarcPages
{
    private const int LargestPage = 12 << 20;

    /// <summary>Its pages; a problem where a record is too large, and where the file breaks off.</summary>
    public static IEnumerable<InputItem> Read(string path, Stream stream)
    {
        using (stream)
        {
            using var records = WarcReader.Read(stream).GetEnumerator();
            WarcRecord? told = null;
            for (var index = 0; ; )
            {
                InputItem? item = null;
                var broken = false;
                try
                {
                    if (!records.MoveNext())
                        yield break;
                    if (records.Current.Type == "metadata")
                        told = records.Current;
                    else
                        item = Item(path, index, records.Current, told);
                }
                catch (Exception fault) when (fault is InvalidDataException or IOException)
                {
                    (item, broken) = (new InputItem.Failed(new Problem(path, "ISN211", [Reason.Of(fault)])), true);
                }
                if (item is InputItem.Got)
                    index++;
                if (item is not null)
                    yield return item;
                if (broken)
                    yield break;
            }
        }
    }

    private static InputItem? Item(string path, int index, WarcRecord record, WarcRecord? told)
    {
        if (record.Type is not ("response" or "resource" or "conversion"))
            return null;
        if (record.Block is not { } block)
            return new InputItem.Failed(
                new Problem(record.Url ?? path, "ISN112", [(WarcReader.LargestBlock >> 20).ToString(CultureInfo.InvariantCulture)])
            );
        var page = record.Type switch
        {
            "response"
                when HttpMessage.Read(block.Span, LargestPage) is { Status: 200 } m && (m.ContentType is null || IsHtml(m.ContentType)) =>
                new Page(path, PageKind.Html, m.Body) { HeaderCharset = m.Charset, Headers = m.Headers },
            "resource" when IsHtml(record.ContentType) => new Page(path, PageKind.Html, block)
            {
                HeaderCharset = HttpMessage.CharsetOf(record.ContentType),
            },
            "conversion" when record.ContentType?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true => new Page(
                path,
                PageKind.PlainText,
                block
            ),
            _ => null,
        };
        return page is null
            ? null
            : new InputItem.Got(
                page with
                {
                    Index = index,
                    Url = record.Url,
                    Fetched = record.Date,
                    Hint = told is not null && told.Url == record.Url ? Hint(told) : null,
                }
            );
    }

    private static bool IsHtml(string? type) => type?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;

    private static FeedHint? Hint(WarcRecord told)
    {
        if (told.Block is not { } block)
            return null;
        var fields = Encoding
            .UTF8.GetString(block.Span)
            .Split('\n')
            .Select(l => l.Split(": ", 2))
            .Where(p => p.Length == 2)
            .ToLookup(p => p[0], p => p[1].Trim(), StringComparer.Ordinal);
        string? Field(string name) => fields[name].FirstOrDefault();
        var hint = new FeedHint(Field("isnad-title"), Field("isnad-published"), Field("isnad-outlet"));
        return hint == new FeedHint(null, null, null) ? null : hint;
    }
}
