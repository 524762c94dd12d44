using Isnad.Articles;

namespace Isnad.Copies;

/// <summary>How two articles stand to each other.</summary>
public enum CopyRelation
{
    /// <summary>One body is the other's, or both are one text: verbatim, trimmed, slightly extended.</summary>
    Copy,

    /// <summary>One text lies behind both, reworded or merged with other material.</summary>
    Rewrite,

    /// <summary>The same happening, reported separately.</summary>
    Independent,

    /// <summary>One formula about different happenings.</summary>
    Template,

    /// <summary>Not about the same happening.</summary>
    Different,
}

/// <summary>Articles over one underlying text.</summary>
/// <param name="Id">Lasting name.</param>
/// <param name="Origin">Where the text comes from.</param>
/// <param name="Members">Its articles, the earliest first.</param>
public sealed record CopyGroup(string Id, TextOrigin Origin, IReadOnlyList<CopyMember> Members);

/// <summary>Where the text behind a copy group comes from: stated by a credit, or inferred; the two are different types.</summary>
[System.Text.Json.Serialization.JsonDerivedType(typeof(Stated), "stated")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Inferred), "inferred")]
public abstract record TextOrigin
{
    /// <summary>Articles of the group name an agency or outlet as the source of the text.</summary>
    /// <param name="Name">As written: واس.</param>
    /// <param name="Evidence">The words that name it.</param>
    /// <param name="Article">The origin's own article, where we have it.</param>
    public sealed record Stated(string Name, Evidence Evidence, ArticleId? Article) : TextOrigin;

    /// <summary>Nobody is credited; the earliest, fullest article is taken for the origin.</summary>
    /// <param name="Article">That article.</param>
    public sealed record Inferred(ArticleId Article) : TextOrigin;
}

/// <summary>One article of a copy group.</summary>
/// <param name="Article">The article.</param>
/// <param name="Relation">Null for the origin itself.</param>
/// <param name="Share">Part of the shorter text's word 5-grams that both have, 0 to 1, against the group's nearest member.</param>
/// <param name="Credit">The words that credit the origin; null when it carries none.</param>
public sealed record CopyMember(ArticleId Article, CopyRelation? Relation, double Share, Evidence? Credit);
