using Isnad.Storage;

namespace Isnad.Web.Api;

/// <summary>Someone or something that articles name.</summary>
/// <param name="Key">Entity id.</param>
/// <param name="Name">Usual name.</param>
/// <param name="Kind">person, place, organisation, outlet, other.</param>
/// <param name="Articles">Articles that name it.</param>
public sealed record NamedItem(string Key, string Name, string Kind, int Articles)
{
    /// <summary>The item of a row.</summary>
    /// <param name="row">The row.</param>
    public static NamedItem Of(NamedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new NamedItem(row.Key, row.Name, Codes.Of(row.Kind), row.Articles);
    }
}
