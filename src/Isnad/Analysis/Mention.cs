using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>What kind of thing a name names.</summary>
public enum MentionKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A place: country, city, region, sea.</summary>
    Place,

    /// <summary>A body: government, party, army, company, armed movement.</summary>
    Organisation,

    /// <summary>Who publishes: agency, paper, broadcaster, site.</summary>
    Outlet,

    /// <summary>Another name: a treaty, a weapon, a nationality.</summary>
    Other,
}

/// <summary>The lasting name of an entity: a Wikidata id where a source gives one (<c>Q58217</c>), else our own (<c>isnad:…</c>).</summary>
/// <param name="Value">The id; never invented.</param>
public readonly record struct EntityId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Who or what we think a name means; kept apart from what the text wrote.</summary>
/// <param name="Id">The lasting name.</param>
/// <param name="Name">Its usual Arabic name.</param>
public sealed record EntityName(EntityId Id, string Name);

/// <summary>A name in an article, as written, and who we think it is.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">As written.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Entity">Who we think it is; null when nothing decides.</param>
/// <param name="In">Which of the article's strings.</param>
public sealed record Mention(TextSpan Span, string Text, MentionKind Kind, EntityName? Entity, TextPlace In = default)
{
    /// <summary>The same for all mentions of one entity, as far as it is known: its id, else the words folded.</summary>
    public string Key => Entity?.Id.Value ?? Folding.Fold(Text);
}
