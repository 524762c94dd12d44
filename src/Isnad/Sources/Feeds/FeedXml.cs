using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Isnad.Articles;

namespace Isnad.Sources.Feeds;

/// <summary>What readers of XML lists share: a safe parse, values by local name, addresses of the web only.</summary>
internal static class FeedXml
{
    /// <summary>Deeper nesting is refused: it would exhaust the stack of whoever walks the tree.</summary>
    private const int Deepest = 200;

    /// <summary>The root of a document, mended where it can be; null when it is no XML, nests too deep or declares entities.</summary>
    public static XElement? Parse(string text)
    {
        var start = text.IndexOf('<', StringComparison.Ordinal);
        if (start < 0 || DeclaresEntities(text))
            return null;
        return Strict(text[start..]) ?? Strict(FeedMender.Mend(text[start..])) ?? LooseFeed.Read(text);
    }

    /// <summary>Whether what stands before the root element declares entities (billion laughs, files read by reference).</summary>
    public static bool DeclaresEntities(string text)
    {
        var root = 0;
        while (root >= 0 && root + 1 < text.Length && !(text[root] == '<' && (char.IsLetter(text[root + 1]) || text[root + 1] == '_')))
            root = text.IndexOf('<', root + 1);
        return text.AsSpan(0, root < 0 ? text.Length : root).Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A reader that resolves nothing.</summary>
    public static XmlReader Reader(string text, ConformanceLevel level = ConformanceLevel.Document) =>
        XmlReader.Create(
            new StringReader(text),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                ConformanceLevel = level,
                MaxCharactersFromEntities = 0x10000,
            }
        );

    /// <summary>Whether a document nests no deeper than any honest one does.</summary>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static bool IsShallow(string text, ConformanceLevel level = ConformanceLevel.Document)
    {
        using var reader = Reader(text, level);
        while (reader.Read())
            if (reader.Depth > Deepest)
                return false;
        return true;
    }

    /// <summary>The children with a local name.</summary>
    public static IEnumerable<XElement> Named(this XElement parent, string name) => parent.Elements().Where(e => e.Name.LocalName == name);

    /// <summary>
    /// The text of the first child with a local name that has one; a child of the parent's own vocabulary, or of none, before those of
    /// extensions (<c>media:title</c>).
    /// </summary>
    public static string? Text(this XElement parent, string name)
    {
        string? foreign = null;
        foreach (var child in parent.Named(name))
        {
            if (child.Value.Trim() is not { Length: > 0 } value)
                continue;
            if (child.Name.Namespace == parent.Name.Namespace || child.Name.Namespace == XNamespace.None)
                return value;
            foreign ??= value;
        }
        return foreign;
    }

    /// <summary>The longest of some texts.</summary>
    public static string? Longest(params ReadOnlySpan<string?> texts)
    {
        string? longest = null;
        foreach (var text in texts)
            if (text is { Length: > 0 } && text.Length > (longest?.Length ?? 0))
                longest = text;
        return longest;
    }

    /// <summary>A title without markup, entities read, white space collapsed.</summary>
    public static string? Plain(string? text)
    {
        if (text is null)
            return null;
        var decoded = WebUtility.HtmlDecode(text);
        if (!decoded.Contains('<', StringComparison.Ordinal))
            return ParagraphText.Collapse(decoded);
        var plain = new StringBuilder(decoded.Length);
        var last = decoded.LastIndexOf('>');
        for (var i = 0; i < decoded.Length; i++)
        {
            var end =
                decoded[i] == '<' && i + 1 < last && (char.IsAsciiLetter(decoded[i + 1]) || decoded[i + 1] == '/')
                    ? decoded.IndexOf('>', i)
                    : -1;
            if (end < 0)
                plain.Append(decoded[i]);
            else
                (i, _) = (end, plain.Append(' '));
        }
        return ParagraphText.Collapse(plain.ToString());
    }

    /// <summary>
    /// An address of the web: a <c>file:</c>, <c>data:</c> or <c>javascript:</c> link in a feed leads nowhere, nor does one with a name and
    /// password.
    /// </summary>
    public static string? Address(string? link, Uri? home)
    {
        var text = link?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > 4000)
            return null;
        var known = home is null ? Uri.TryCreate(text, UriKind.Absolute, out var uri) : Uri.TryCreate(home, text, out uri);
        return known && uri!.Scheme is "http" or "https" && uri is { UserInfo.Length: 0, Host.Length: > 0 } ? uri.AbsoluteUri : null;
    }

    private static XElement? Strict(string text)
    {
        try
        {
            if (!IsShallow(text))
                return null;
            using var reader = Reader(text);
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
