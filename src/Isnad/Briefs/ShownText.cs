using System.Text;

namespace Isnad.Briefs;

/// <summary>Words of an article as people read them: the signs of social networks taken off (#كوريا_الشمالية).</summary>
public static class ShownText
{
    /// <summary>The words without the signs; evidence keeps them.</summary>
    /// <param name="text">As written.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains('#', StringComparison.Ordinal))
            return text;
        var shown = new StringBuilder(text.Length);
        var inTag = false;
        for (var i = 0; i < text.Length; i++)
        {
            var opens = text[i] == '#' && (i == 0 || !char.IsLetterOrDigit(text[i - 1]) && text[i - 1] is not ('/' or '&'));
            var bare = opens && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
            inTag = opens ? i + 1 < text.Length && char.IsLetter(text[i + 1]) : inTag && (char.IsLetterOrDigit(text[i]) || text[i] == '_');
            if (bare)
                i++; // with the space behind it
            else if (!(opens && inTag))
                shown.Append(inTag && text[i] == '_' ? ' ' : text[i]);
        }
        return shown.ToString();
    }
}
