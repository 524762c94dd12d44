using System.Globalization;
using System.Text;
using System.Xml;
using Isnad.Storage;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Feeds;

/// <summary>One item of a feed.</summary>
/// <param name="Id">Never changes.</param>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its page, a path of this application.</param>
/// <param name="At">Its moment.</param>
/// <param name="Text">What readers show under the title.</param>
public sealed record RssItem(string Id, string Title, string Path, DateTimeOffset? At, string Text);

/// <summary>Writes RSS 2.0 feeds.</summary>
internal static class Rss
{
    /// <summary>The answer.</summary>
    /// <param name="context">The request; its host stands in the links.</param>
    /// <param name="title">Title of the feed.</param>
    /// <param name="path">The page that the feed is of.</param>
    /// <param name="language">ar or en.</param>
    /// <param name="items">The items, the latest first.</param>
    public static IResult Of(HttpContext context, string title, string path, string language, IEnumerable<RssItem> items)
    {
        var root = context.Request.Scheme + "://" + context.Request.Host.Value;
        using var bytes = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                bytes,
                new XmlWriterSettings
                {
                    Encoding = new UTF8Encoding(false),
                    Indent = true,
                    CheckCharacters = false,
                }
            )
        )
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", Text(title));
            xml.WriteElementString("link", root + path);
            xml.WriteElementString("description", Text(title));
            xml.WriteElementString("language", language);
            foreach (var item in items)
            {
                xml.WriteStartElement("item");
                xml.WriteElementString("title", Text(item.Title));
                xml.WriteElementString("link", root + item.Path);
                xml.WriteStartElement("guid");
                xml.WriteAttributeString("isPermaLink", "false");
                xml.WriteString(item.Id);
                xml.WriteEndElement();
                if (item.At is { } at)
                    xml.WriteElementString("pubDate", at.UtcDateTime.ToString("r", CultureInfo.InvariantCulture));
                xml.WriteElementString("description", Text(item.Text));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        return Results.Bytes(bytes.ToArray(), "application/rss+xml; charset=utf-8");
    }

    /// <summary>The item of a story.</summary>
    public static RssItem Of(StoryRow row, SiteText words) =>
        new(row.Id.Value, row.Title, "/stories/" + row.Id.Value, row.Last, words(row));

    /// <summary>The item of an article.</summary>
    public static RssItem Of(ArticleRow row) =>
        new(row.Id.Value, row.Title ?? row.Id.Value, "/articles/" + row.Id.Value, row.Moment ?? row.Seen, row.OutletName ?? "");

    /// <summary>Says in words how a story stands.</summary>
    public delegate string SiteText(StoryRow row);

    private static string Text(string text) => new([.. Html.Clean(text).Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]);
}
