using Isnad.Arabic;
using Isnad.Arabic.Names;

namespace Isnad.Web.Telling;

/// <summary>Names of countries by their ISO 3166 alpha-3 codes.</summary>
internal static class Countries
{
    private static readonly Dictionary<string, (string Arabic, string English)> Names = EmbeddedTable
        .Rows(typeof(Gazetteer).Assembly, "Names/countries.tsv")
        .GroupBy(r => r[0], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => (g.First()[3].Split('|')[0].TrimEnd('?'), g.First()[2]), StringComparer.Ordinal);

    /// <summary>The name; the code itself where it is not known.</summary>
    public static string Name(string code, bool arabic) =>
        Names.TryGetValue(code, out var name)
            ? arabic
                ? name.Arabic
                : name.English
            : code;
}
