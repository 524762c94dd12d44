using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Isnad.Web;

/// <summary>Writes HTML: whatever comes from outside goes through <see cref="Text"/>, which encodes it.</summary>
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _page = new();

    /// <summary>Markup of our own.</summary>
    public Html Raw(string markup)
    {
        _page.Append(markup);
        return this;
    }

    /// <summary>Text from outside, encoded; controls and direction overrides left out.</summary>
    public Html Text(string? text)
    {
        if (text is not null)
            _page.Append(Encoder.Encode(Clean(text)));
        return this;
    }

    /// <summary>
    /// Text from outside without controls and direction overrides, which could make what stands around it read otherwise.
    /// </summary>
    public static string Clean(string text)
    {
        if (
            !text.AsSpan().ContainsAnyInRange('\u0000', '\u001F')
            && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
            && !text.AsSpan().ContainsAnyInRange('\u202A', '\u202E')
            && !text.AsSpan().ContainsAnyInRange('\u2066', '\u2069')
        )
            return text;
        return string.Concat(
            text.Where(c =>
                !(char.IsControl(c) && c is not ('\n' or '\t')) && c is not (>= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')
            )
        );
    }

    /// <summary>Text from outside, kept from changing the direction of what stands around it.</summary>
    public Html Isolated(string? text) => Raw("<bdi>").Text(text).Raw("</bdi>");

    /// <summary>Only letters, digits and hyphens: for ids and addresses inside the page.</summary>
    public static string Name(string id) => string.Concat(id.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));

    /// <inheritdoc/>
    public override string ToString() => _page.ToString();
}
