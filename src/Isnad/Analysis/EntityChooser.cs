using System.Globalization;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Outlets;

namespace Isnad.Analysis;

/// <summary>Decides which of several entities a name means, by what else stands in the article.</summary>
/// <remarks>
/// Signs, in order of weight: an adjective or country in the title before the name (الرئيس السوداني البشير); other names of the
/// same country in the article; the years of office against the article's date. Where nothing decides, nobody is meant.
/// </remarks>
internal sealed class EntityChooser
{
    private const int TitleReach = 6;
    private const double Enough = 0.4;

    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly HashSet<(string Country, string Id)> _small = [];
    private readonly string? _home;
    private readonly Dictionary<string, int> _local = new(StringComparer.Ordinal);
    private readonly int? _year;

    /// <summary>Takes up what an article names.</summary>
    /// <param name="article">The article, for its date.</param>
    /// <param name="names">All listed names in it; those that can mean one entity only count as signs.</param>
    public EntityChooser(Article article, IEnumerable<NameSpan> names)
    {
        _year =
            article.Published is { Value.Length: >= 4 } published
            && int.TryParse(published.Value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? year
                : null;
        _home = article.Outlet is { } outlet ? OutletRegister.Shipped.Find(outlet.Id)?.Country : null;
        foreach (var name in names)
        {
            if (name.Candidates is not [{ Country.Length: > 0 } known])
                continue;
            if (known is { Kind: KnownKind.Place } and ({ NeedsSign: true } or { IsSmall: true }))
            {
                _small.Add((known.Country, known.Id));
                continue;
            }
            _countries[known.Country] = _countries.GetValueOrDefault(known.Country) + 1;
            if (known.Kind == KnownKind.Place && IsTown(known))
                _local[known.Country] = _local.GetValueOrDefault(known.Country) + 1;
        }
    }

    /// <summary>Whether a country, what belongs to it or two of its small towns are named in the article, or its outlet is there.</summary>
    private bool Names(string country) =>
        country == _home || _countries.ContainsKey(country) || _small.Count(s => s.Country == country) > 1;

    /// <summary>Who is meant; null when nothing decides.</summary>
    public KnownName? Choose(NameSpan name, string written, IReadOnlyList<Token> tokens, Gazetteer gazetteer)
    {
        if (name.Candidates.Count > 1 && name.Candidates.All(c => c.Id == name.Candidates[0].Id))
            return name.Candidates[0];
        if (name.Candidates.Count == 0)
            return null;
        // A village called like a ship is meant only where its country is named.
        if (name.Candidates is [var only])
            return IsTown(only) && only is { NeedsSign: true, Kind: KnownKind.Place } or { IsSmall: true } && !Names(only.Country)
                ? null
                : only;
        if (ByVowels(name, written) is { } vowelled)
            return vowelled;
        var title = CountryBefore(name.First, tokens, gazetteer);
        var candidates = name.Candidates.DistinctBy(c => c.Id).ToList();
        var scores = candidates.Select((c, i) => Score(c, i, title, candidates)).ToList();
        var best = scores.IndexOf(scores.Max());
        var second = scores.Where((_, i) => i != best).Max();
        if (scores[best] - second >= Enough)
            return candidates[best];
        var usual = candidates.Where((c, i) => c is { NeedsSign: false, Kind: KnownKind.Place } && scores[i] >= scores[best]).ToList();
        return
            usual is [var town]
            && candidates.All(c => c == town || c.NeedsSign)
            && !town.Id.StartsWith("isnad:capital", StringComparison.Ordinal)
            ? town
            : null; // of the towns of one name the one that needs no sign
    }

    private double Score(KnownName candidate, int order, string? title, IReadOnlyList<KnownName> all)
    {
        var score = order == 0 && !all.Any(c => c.Id.StartsWith("isnad:capital", StringComparison.Ordinal)) ? Enough : 0;
        if (title is not null)
            score += title == candidate.Country ? 3 : -1;
        var named = all.Sum(c => _countries.GetValueOrDefault(c.Country));
        var besideCountry = all.Any(c => c.Kind == KnownKind.Place && c.Id.StartsWith('Q')) && IsTown(candidate);
        // A state or town that shares the name of a country is meant where its neighbours are named, not already where its country is.
        if (besideCountry)
            score += _local.GetValueOrDefault(candidate.Country) > 0 ? 2 : -1;
        else if (named > 0)
            score += 2.0 * _countries.GetValueOrDefault(candidate.Country) / named;
        if (_year is { } year && candidate.Kind == KnownKind.Person && candidate.From is { } from)
        {
            var to = candidate.To ?? 9999;
            score +=
                year >= from && year <= to ? 1
                : year < from - 2 ? -1.5
                : year > to + 8 ? -0.5
                : 0;
        }
        return score;
    }

    /// <summary>Neither a country nor a capital.</summary>
    private static bool IsTown(KnownName known) =>
        !known.Id.StartsWith('Q') && !known.Id.StartsWith("isnad:capital", StringComparison.Ordinal);

    /// <summary>عُمان is the sultanate and عَمّان the capital of Jordan, where vowels are written.</summary>
    private static KnownName? ByVowels(NameSpan name, string written)
    {
        if (!written.EndsWith("مان", StringComparison.Ordinal) && !written.EndsWith("مّان", StringComparison.Ordinal))
            return null;
        if (written.Contains("عُ", StringComparison.Ordinal))
            return name.Candidates.FirstOrDefault(c => c.Country == "OMN");
        return written.Contains("عَ", StringComparison.Ordinal) || written.Contains("مّ", StringComparison.Ordinal)
            ? name.Candidates.FirstOrDefault(c => c.Country == "JOR")
            : null;
    }

    /// <summary>The country in the title before a name: الرئيس السوداني, رئيس وزراء بريطانيا.</summary>
    internal static string? CountryBefore(int at, IReadOnlyList<Token> tokens, Gazetteer gazetteer)
    {
        string? country = null;
        for (var i = at - 1; i >= 0 && i >= at - TitleReach; i--)
        {
            if (tokens[i].Kind != TokenKind.Word)
                return null;
            if (PersonPattern.IsTitle(tokens[i].Folded))
                return country;
            if (
                country is null
                && gazetteer.AllAt(tokens, i)
                    is { Candidates: [{ Kind: KnownKind.Demonym or KnownKind.Place, Country.Length: > 0 } known, ..] }
            )
                country = known.Country;
        }
        return null;
    }
}
