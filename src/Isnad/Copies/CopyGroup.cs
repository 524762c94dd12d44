using Isnad.Analysis;
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

/// <summary>
/// Where the text behind a copy group comes from: stated by a credit, or inferred from whose words it is or from time; each is a type of
/// its own.
/// </summary>
[System.Text.Json.Serialization.JsonDerivedType(typeof(Stated), "stated")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Issued), "issued")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Inferred), "inferred")]
public abstract record TextOrigin
{
    /// <summary>The origin's own article, or the one seen first; null where no article of ours is the origin.</summary>
    public ArticleId? Seen() =>
        this switch
        {
            Stated stated => stated.Article,
            Inferred inferred => inferred.Article,
            _ => null,
        };

    /// <summary>What the origin is called in the words of the articles; null where none names it.</summary>
    public string? Named() =>
        this switch
        {
            Stated stated => stated.Name,
            Issued issued => issued.Name,
            _ => null,
        };

    /// <summary>The words that name the origin; null where nothing does.</summary>
    public Evidence? Naming() =>
        this switch
        {
            Stated stated => stated.Evidence,
            Issued issued => issued.Evidence,
            _ => null,
        };

    /// <summary>Articles of the group name an agency or outlet as the source of the text.</summary>
    /// <param name="Name">As written: واس.</param>
    /// <param name="Evidence">The words that name it.</param>
    /// <param name="Article">The origin's own article, where we have it.</param>
    public sealed record Stated(string Name, Evidence Evidence, ArticleId? Article) : TextOrigin;

    /// <summary>
    /// Nobody is credited, and what the articles share are the quoted words of one speaker or document: each may have had them from there.
    /// </summary>
    /// <param name="Name">Who that is, as the article resolves it.</param>
    /// <param name="Evidence">The words that name the speaker.</param>
    public sealed record Issued(string Name, Evidence Evidence) : TextOrigin;

    /// <summary>
    /// Nobody is credited; the earliest, fullest article is the first that was seen. Both may rest on a text that was not.
    /// </summary>
    /// <param name="Article">That article.</param>
    public sealed record Inferred(ArticleId Article) : TextOrigin;
}

/// <summary>One article of a copy group.</summary>
/// <param name="Article">The article.</param>
/// <param name="Relation">Null for the origin itself.</param>
/// <param name="Share">Part of the shorter text's word 5-grams that both have, 0 to 1, against the group's nearest member.</param>
/// <param name="Credit">The words that credit the origin, in a line of their own or anywhere in the text; null when it names it nowhere.</param>
public sealed record CopyMember(ArticleId Article, CopyRelation? Relation, double Share, Evidence? Credit)
{
    /// <summary>Another source that it credits instead: another agency, or "agencies"; null when there is none.</summary>
    public Link? Other { get; init; }

    /// <summary>Whether it is of the outlet whose text it is: another version of it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether whose text it is is only inferred from who was seen first, so that nobody was to be credited.</summary>
    public bool IsUnattributed { get; init; }

    /// <summary>How it stands to the origin: null for the origin itself, else whom it credits.</summary>
    public CreditGiven? Given() =>
        Relation is null ? null
        : IsOwn ? CreditGiven.Own
        : Credit is not null ? CreditGiven.Credited
        : Other is not null ? CreditGiven.Another
        : IsUnattributed ? CreditGiven.Unattributed
        : CreditGiven.Uncredited;
}

/// <summary>Whom an article credits for a text that is not its own.</summary>
public enum CreditGiven
{
    /// <summary>The origin of the text.</summary>
    Credited,

    /// <summary>Another source, by name or vaguely.</summary>
    Another,

    /// <summary>Nobody, though others name the origin.</summary>
    Uncredited,

    /// <summary>Nobody, and nobody says whose text it is.</summary>
    Unattributed,

    /// <summary>It is of the outlet whose text it is.</summary>
    Own,
}
