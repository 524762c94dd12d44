namespace Isnad.Arabic.Names;

/// <summary>What kind of thing a listed name names.</summary>
public enum KnownKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A body.</summary>
    Organisation,

    /// <summary>What belongs to a country: روسي, روسية, الروس.</summary>
    Demonym,
}

/// <summary>An entity of the gazetteers.</summary>
/// <param name="Id">Wikidata id where a source gives one, else <c>isnad:…</c>.</param>
/// <param name="Name">Its usual Arabic name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166 alpha-3; empty when it belongs to none.</param>
public sealed record KnownName(string Id, string Name, KnownKind Kind, string Country)
{
    /// <summary>A person's office, in English as the source has it; empty when none is listed.</summary>
    public string Office { get; init; } = "";

    /// <summary>The first year in office; null when unknown.</summary>
    public int? From { get; init; }

    /// <summary>The last year in office; null when it lasts or is unknown.</summary>
    public int? To { get; init; }

    /// <summary>
    /// Whether the name is a common word or a name of persons too, so that something in the text must say that it is meant.
    /// </summary>
    public bool NeedsSign { get; init; }

    /// <summary>Whether it is a place so small that only news of its country means it.</summary>
    public bool IsSmall { get; init; }
}

/// <summary>A listed name at a place of a text.</summary>
/// <param name="Candidates">The entities that it may mean, the best known first; never empty.</param>
/// <param name="Tokens">How many tokens it takes.</param>
/// <param name="Clitics">How many letters of joined particles stand before it.</param>
public readonly record struct ListedName(IReadOnlyList<KnownName> Candidates, int Tokens, int Clitics);
