namespace Isnad.Articles;

/// <summary>Which of an article's strings a span counts in.</summary>
public enum TextPart
{
    /// <summary>The body.</summary>
    Text,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>The deck under the headline.</summary>
    Subtitle,

    /// <summary>The byline.</summary>
    Author,

    /// <summary>The summary box.</summary>
    Summary,

    /// <summary>One of the pieces that were dropped from the page.</summary>
    Dropped,
}

/// <summary>One of an article's strings.</summary>
/// <param name="Part">Which.</param>
/// <param name="Index">Of a dropped piece (and of an author), which one, from 0; else 0.</param>
public readonly record struct TextPlace(TextPart Part, int Index = 0)
{
    /// <summary>The body, where nearly everything stands.</summary>
    public static TextPlace Body => default;

    /// <summary>The headline.</summary>
    public static TextPlace Title => new(TextPart.Title);

    /// <summary>As docs/json.md writes it in "in": <c>title</c>, <c>dropped:2</c>; null for the body.</summary>
    public string? Code =>
        Part switch
        {
            TextPart.Text => null,
            TextPart.Title => "title",
            TextPart.Subtitle => "subtitle",
            TextPart.Author => "author",
            TextPart.Summary => "summary",
            _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"dropped:{Index}"),
        };
}
