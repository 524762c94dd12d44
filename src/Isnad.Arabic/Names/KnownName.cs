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
public sealed record KnownName(string Id, string Name, KnownKind Kind, string Country);
