using Isnad.Articles;

namespace Isnad.Stories;

/// <summary>The lasting name of a story: <c>s</c> and sixteen hexadecimal digits; never changes, merged stories redirect.</summary>
/// <param name="Value">The id as shown.</param>
public readonly record struct StoryId(string Value)
{
    /// <summary>The id of a story opened by an article.</summary>
    /// <param name="first">The article that opened it.</param>
    public static StoryId OpenedBy(ArticleId first) => new("s" + StableHash.Hex("story", first.Value));

    /// <summary>The id of a story that an article opens when the one it would have has been given to another story.</summary>
    /// <param name="first">The article.</param>
    /// <param name="number">How often that happened, from 1.</param>
    internal static StoryId OpenedBy(ArticleId first, int number) =>
        new("s" + StableHash.Hex("story", first.Value, number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The lasting name of a storyline: <c>l</c> and sixteen hexadecimal digits.</summary>
/// <param name="Value">The id as shown.</param>
public readonly record struct StorylineId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>One specific happening with its direct run-up, reactions and consequences, as the articles about it.</summary>
/// <param name="Id">Lasting name.</param>
/// <param name="Articles">Its articles in order of time, then id.</param>
/// <param name="Storyline">The storyline that it belongs to, if to one.</param>
/// <param name="Together">Why these articles are one story, in words: shared words and names. Empty for a single article.</param>
public sealed record Story(StoryId Id, IReadOnlyList<ArticleId> Articles, StorylineId? Storyline, IReadOnlyList<Togetherness> Together);

/// <summary>One reason why articles are together.</summary>
/// <param name="Kind">What is shared: <c>words</c>, <c>names</c>, <c>title</c>, <c>time</c>, <c>text</c>.</param>
/// <param name="Shared">The shared words or names, as written.</param>
public sealed record Togetherness(string Kind, IReadOnlyList<string> Shared);

/// <summary>Stories joined over time by the same actors and matter.</summary>
/// <param name="Id">Lasting name.</param>
/// <param name="Title">Its actors and matter, in words taken from the articles.</param>
/// <param name="Stories">Its stories in order of time.</param>
public sealed record Storyline(StorylineId Id, string Title, IReadOnlyList<StoryId> Stories);
