using Isnad.Outlets;

namespace Isnad.Storage.Finding;

/// <summary>What narrows a search beside its words, as SQL: conditions on an article <c>a</c>.</summary>
internal sealed class Narrowing
{
    /// <summary>The articles of the index, with what a condition looks at and without their records.</summary>
    public const string From = "words CROSS JOIN articles a INDEXED BY articles_found ON a.n = words.rowid";

    private readonly List<string> _where = [];
    private readonly List<(string Name, object? Value)> _parameters = [];

    /// <summary>Reads what narrows a search.</summary>
    /// <param name="query">The search.</param>
    /// <param name="seen">Only articles behind this number.</param>
    public Narrowing(SearchQuery query, long seen)
    {
        if (seen > 0)
            Only("a.n > $seen", "$seen", seen);
        if (query.Outlet is { } outlet)
            Only("a.outlet = $outlet", "$outlet", outlet);
        if (query.Country is { } country)
            _where.Add(
                $"a.outlet IN ({string.Join(',', OutletRegister.Shipped.All.Where(o => o.Country == country).Select(o => "'" + o.Id.Replace("'", "''", StringComparison.Ordinal) + "'"))})"
            );
        foreach (var (name, entity) in new[] { ("$agency", query.Agency), ("$person", query.Person), ("$place", query.Place) })
        {
            if (entity is not null)
                Only($"EXISTS (SELECT 1 FROM mentions m WHERE m.entity = {name} AND m.article = a.n)", name, entity);
        }
        if (query.From is { } from)
            Only("a.moment >= $from", "$from", from.ToUnixTimeSeconds());
        if (query.To is { } to)
            Only("a.moment < $to", "$to", to.ToUnixTimeSeconds());
    }

    /// <summary>Whether nothing narrows.</summary>
    public bool IsNone => _where.Count == 0;

    /// <summary>The conditions, all of which must hold.</summary>
    public string Where => string.Join(" AND ", _where);

    /// <summary>The values in them.</summary>
    public IReadOnlyList<(string Name, object? Value)> Parameters => _parameters;

    private void Only(string condition, string name, object value)
    {
        _where.Add(condition);
        _parameters.Add((name, value));
    }
}
