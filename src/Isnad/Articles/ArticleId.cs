namespace Isnad.Articles;

/// <summary>The lasting name of an article: <c>a</c> and sixteen hexadecimal digits.</summary>
/// <remarks>
/// The hash of its canonical URL; without one, of outlet, the input's own id or name, index within the input and text, so
/// that two outlets with the same text are two articles.
/// </remarks>
/// <param name="Value">The id as shown.</param>
public readonly record struct ArticleId(string Value) : IComparable<ArticleId>
{
    /// <summary>The id of an article whose address is known.</summary>
    /// <param name="canonicalUrl">Its canonical URL.</param>
    public static ArticleId OfUrl(string canonicalUrl) => new("a" + StableHash.Hex("url", canonicalUrl));

    /// <summary>The id of an article without an address.</summary>
    /// <param name="outlet">The outlet's id, or empty.</param>
    /// <param name="source">The input's own id for it, or the input's name.</param>
    /// <param name="index">Which article of that input, from 0.</param>
    /// <param name="text">Its text.</param>
    public static ArticleId OfText(string outlet, string source, int index, string text) =>
        new("a" + StableHash.Hex("text", outlet, source, index.ToString(System.Globalization.CultureInfo.InvariantCulture), text));

    /// <inheritdoc/>
    public int CompareTo(ArticleId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By ordinal comparison of the values.</summary>
    public static bool operator <(ArticleId a, ArticleId b) => a.CompareTo(b) < 0;

    /// <summary>By ordinal comparison of the values.</summary>
    public static bool operator <=(ArticleId a, ArticleId b) => a.CompareTo(b) <= 0;

    /// <summary>By ordinal comparison of the values.</summary>
    public static bool operator >(ArticleId a, ArticleId b) => a.CompareTo(b) > 0;

    /// <summary>By ordinal comparison of the values.</summary>
    public static bool operator >=(ArticleId a, ArticleId b) => a.CompareTo(b) >= 0;
}
