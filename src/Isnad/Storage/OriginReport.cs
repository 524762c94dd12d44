using Isnad.Arabic.Letters;
using Isnad.Copies;
using Isnad.Outlets;

namespace Isnad.Storage;

/// <summary>
/// How the texts of one origin travel: an agency or outlet that articles credit, and how many that carry its texts do not.
/// </summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Texts">Copy groups whose text is credited to it.</param>
/// <param name="Copies">Articles of other outlets in them.</param>
/// <param name="Credited">Those that credit it.</param>
/// <param name="Uncredited">Those that credit nobody; what credits another source is in neither.</param>
public sealed record OriginReport(string Name, int Texts, int Copies, int Credited, int Uncredited)
{
    /// <summary>The report of every origin that is stated, the one with most copies first. Texts that nobody credits are in none.</summary>
    /// <param name="store">The store.</param>
    public static IReadOnlyList<OriginReport> All(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var homes = store.Articles.Homes();
        return
        [
            .. store
                .Copies.Groups()
                .Where(g => g.Origin is TextOrigin.Stated)
                .Select(g =>
                {
                    var stated = (TextOrigin.Stated)g.Origin;
                    var outlet = OutletRegister.Shipped.Find(stated.Name);
                    var copies = g
                        .Members.Where(m =>
                            m.Article != stated.Article && (outlet is null || homes.GetValueOrDefault(m.Article)?.Id != outlet.Id)
                        )
                        .ToList();
                    return (
                        Key: outlet?.Id ?? Folding.Fold(stated.Name),
                        Name: outlet?.Names[0] ?? stated.Name,
                        Copies: copies.Count,
                        Credited: copies.Count(m => m.Credit is not null),
                        Uncredited: copies.Count(m => m.Given() == CreditGiven.Uncredited)
                    );
                })
                .GroupBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new OriginReport(
                    g.First().Name,
                    g.Count(),
                    g.Sum(o => o.Copies),
                    g.Sum(o => o.Credited),
                    g.Sum(o => o.Uncredited)
                ))
                .OrderByDescending(o => o.Copies)
                .ThenBy(o => o.Name, StringComparer.Ordinal),
        ];
    }
}
