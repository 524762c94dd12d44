using System.Globalization;
using Isnad.Arabic.Names.Tagging;

namespace Isnad.Arabic.Names;

/// <summary>One spelling of a listed name.</summary>
/// <param name="Spelling">As written.</param>
/// <param name="Known">The entity.</param>
/// <param name="Foreign">Whether the name is not Arabic, so that its spellings differ in sounds and vowels.</param>
internal readonly record struct GazetteerEntry(string Spelling, KnownName Known, bool Foreign);

/// <summary>
/// Reads the gazetteers that ship. A spelling that ends in ? needs a sign in the text that the name is meant. Where a spelling means
/// several entities, the table that comes first has the better known one.
/// </summary>
internal static class GazetteerTables
{
    private const string GeoNames = "isnad:geo-";

    /// <summary>Inhabitants from which on a town is news abroad.</summary>
    private const int Large = 100_000;

    /// <summary>Thirty times in the corpus.</summary>
    private const int OftenInNews = 5;

    /// <summary>Three in ten.</summary>
    private const int SeldomAPlace = 3;

    /// <summary>Brussels, Geneva and The Hague stand for others too.</summary>
    private static readonly HashSet<string> NoMetonymy = ["BEL", "CHE", "NLD"];

    private static readonly HashSet<string> ArabCountries = new(
        [
            "DZA",
            "BHR",
            "COM",
            "DJI",
            "EGY",
            "IRQ",
            "JOR",
            "KWT",
            "LBN",
            "LBY",
            "MRT",
            "MAR",
            "OMN",
            "PSE",
            "QAT",
            "SAU",
            "SOM",
            "SDN",
            "SYR",
            "TUN",
            "ARE",
            "YEM",
            "ESH",
        ],
        StringComparer.Ordinal
    );

    /// <summary>All spellings of all listed names.</summary>
    public static IEnumerable<GazetteerEntry> Read() => People().Concat(Countries()).Concat(Organisations()).Concat(Places());

    /// <summary>The capitals with the countries whose governments they stand for.</summary>
    public static IEnumerable<(string Capital, KnownName Country)> Governments() =>
        Rows("countries").Where(row => row[5].Length > 0 && !NoMetonymy.Contains(row[0])).Select(row => (Capital(row), Country(row)));

    /// <summary>The ids of all countries.</summary>
    public static IEnumerable<string> CountryIds() => Rows("countries").Select(row => row[1]);

    /// <summary>For a folded word its reviewed other spellings (<c>Names/variants.tsv</c>).</summary>
    public static ILookup<string, string> Variants() =>
        Rows("variants")
            .SelectMany(row => ((string, string)[])[(row[0], row[1]), (row[1], row[0])])
            .ToLookup(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    /// <summary>All listed entities with all their names.</summary>
    public static IEnumerable<ListedEntity> Entities()
    {
        ListedEntity Entity(string id, KnownKind kind, string english, string spellings, bool foreign, bool known = true) =>
            new(id, kind, english, [.. Spellings(spellings).Select(s => s.TrimEnd('?'))], foreign, known);
        foreach (var row in Rows("people"))
            yield return Entity(row[0], KnownKind.Person, row[1], row[2], !ArabCountries.Contains(row[3]));
        foreach (var row in Rows("countries"))
        {
            yield return Entity(row[1], KnownKind.Place, row[2], row[3], !ArabCountries.Contains(row[0]));
            if (row[5].Length > 0)
                yield return Entity(Capital(row), KnownKind.Place, "", row[5], !ArabCountries.Contains(row[0]));
        }
        foreach (var row in Rows("organisations"))
            yield return Entity(row[0], KnownKind.Organisation, row[1], row[2], !ArabCountries.Contains(row[3]));
        foreach (var row in Rows("places"))
            yield return Entity(row[0], KnownKind.Place, row[1], row[3], !ArabCountries.Contains(row[2]), known: false);
    }

    private static IEnumerable<GazetteerEntry> People()
    {
        foreach (var row in Rows("people"))
        {
            var known = new KnownName(row[0], Spellings(row[2])[0], KnownKind.Person, row[3])
            {
                Office = row[4],
                From = Number(row[5]),
                To = Number(row[6]),
            };
            foreach (var spelling in Spellings(row[2]))
            {
                yield return new GazetteerEntry(
                    spelling,
                    spelling.Contains(' ', StringComparison.Ordinal) ? known : known with { NeedsSign = true },
                    !ArabCountries.Contains(row[3])
                );
            }
        }
    }

    private static IEnumerable<GazetteerEntry> Countries()
    {
        foreach (var row in Rows("countries"))
        {
            var country = Country(row);
            foreach (var spelling in Spellings(row[3]))
                yield return Entry(spelling, country, !ArabCountries.Contains(row[0]));
            foreach (var spelling in Demonyms.Of(row[4]))
                yield return new GazetteerEntry(spelling, country with { Kind = KnownKind.Demonym }, Foreign: false);
        }
        foreach (var row in Rows("countries"))
        {
            var capital = Spellings(row[5]);
            if (capital.Length == 0)
                continue;
            var known = new KnownName(Capital(row), capital[0].TrimEnd('?'), KnownKind.Place, row[0]);
            foreach (var spelling in capital)
                yield return Entry(spelling, known, !ArabCountries.Contains(row[0]));
        }
    }

    private static IEnumerable<GazetteerEntry> Organisations()
    {
        foreach (var row in Rows("organisations"))
        {
            var known = new KnownName(row[0], Spellings(row[2])[0], KnownKind.Organisation, row[3]);
            var foreign = row[4] is "company" or "club" && !ArabCountries.Contains(row[3]);
            foreach (var spelling in Spellings(row[2]))
                yield return Entry(spelling, known, foreign);
        }
    }

    private static IEnumerable<GazetteerEntry> Places()
    {
        // A capital stands in the table of countries; GeoNames has it again.
        var capitals = Rows("countries")
            .SelectMany(row => Spellings(row[5]).Concat(Spellings(row[3])).Select(s => (row[0], string.Join(' ', NameWords.Of(s)))))
            .ToHashSet();
        foreach (var row in Rows("places"))
        {
            var known = new KnownName(row[0], Spellings(row[3])[0], KnownKind.Place, row[2]) { NeedsSign = row[4] == "weak" };
            var isSmall = row[0].StartsWith(GeoNames, StringComparison.Ordinal) && (Number(row[5]) ?? 0) < Large;
            foreach (var spelling in Spellings(row[3]))
            {
                var words = NameWords.Of(spelling);
                if (capitals.Contains((row[2], string.Join(' ', words))))
                    continue;
                var entry = Entry(spelling, known, !ArabCountries.Contains(row[2]));
                if (words is [var word] && row[0].StartsWith(GeoNames, StringComparison.Ordinal))
                    entry = entry with
                    {
                        Known = entry.Known with { IsSmall = isSmall, NeedsSign = entry.Known.NeedsSign || IsOrdinary(word) },
                    };
                yield return entry;
            }
        }
    }

    /// <summary>Whether news has a word often and seldom as a place's name: مساكن, الكرامة.</summary>
    private static bool IsOrdinary(string word) =>
        WordKnowledge.Shipped.Of(word).Frequency >= OftenInNews
        && NewsUses.Shipped.Words.GetValueOrDefault(word) is not { Place: > SeldomAPlace };

    private static GazetteerEntry Entry(string spelling, KnownName known, bool foreign) =>
        spelling.EndsWith('?')
            ? new GazetteerEntry(spelling[..^1], known with { NeedsSign = true }, foreign)
            : new GazetteerEntry(spelling, known, foreign);

    private static KnownName Country(string[] row) => new(row[1], Spellings(row[3])[0].TrimEnd('?'), KnownKind.Place, row[0]);

    private static string Capital(string[] row) => "isnad:capital-" + row[0].ToLowerInvariant();

    private static string[] Spellings(string listed) => listed.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<string[]> Rows(string table) =>
        EmbeddedTable.Rows(typeof(GazetteerTables).Assembly, "Names/" + table + ".tsv");
}
