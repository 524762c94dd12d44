using System.Globalization;
using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Web.Telling;

/// <summary>
/// The words that a link to evidence asks to be marked: <c>120-45</c> in the text, <c>title.0-9</c>, <c>dropped.2.0-14</c>.
/// </summary>
/// <param name="In">Which of the article's strings.</param>
/// <param name="Span">Where in it.</param>
internal sealed record EvidencePlace(TextPlace In, TextSpan Span)
{
    /// <summary>Reads what stands in an address; null where it names no place of this article.</summary>
    public static EvidencePlace? Read(string? asked, Article article)
    {
        if (string.IsNullOrEmpty(asked))
            return null;
        var parts = asked.Split('.');
        var range = parts[^1].Split('-');
        if (range.Length != 2 || !Number(range[0], out var start) || !Number(range[1], out var length) || length < 1)
            return null;
        TextPlace? place = parts switch
        {
            [_] => TextPlace.Body,
            ["title", _] => TextPlace.Title,
            ["subtitle", _] => new TextPlace(TextPart.Subtitle),
            ["author", _] => new TextPlace(TextPart.Author),
            ["summary", _] => new TextPlace(TextPart.Summary),
            ["dropped", var index, _] when Number(index, out var i) => new TextPlace(TextPart.Dropped, i),
            _ => null,
        };
        if (place is not { } found)
            return null;
        try
        {
            return (long)start + length <= article.StringAt(found).Length ? new EvidencePlace(found, new TextSpan(start, length)) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
