using System.Collections.Frozen;
using Isnad.Arabic;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>What can be counted and what can happen to it, by folded words.</summary>
internal static class UnitTable
{
    private static readonly string[] Before = ["", "ال", "و", "وال", "ف", "ب", "ل", "س", "بال", "لل", "وب", "ول", "وس", "ك"];
    private static readonly FrozenDictionary<string, (string Code, bool Dual)> Units = BuildUnits();
    private static readonly FrozenDictionary<string, (string Code, bool Dual)>.AlternateLookup<ReadOnlySpan<char>> UnitStems =
        Units.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, string> Families = EmbeddedTable
        .Rows(typeof(UnitTable).Assembly, "Analysis/units.tsv")
        .ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Singulars = EmbeddedTable
        .Rows(typeof(UnitTable).Assembly, "Analysis/units.tsv")
        .SelectMany(row => SingularsOf(row[1].Split('|'), withObject: true))
        .ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Happenings = BuildHappenings();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> HappeningStems =
        Happenings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit that a word names, and whether in the dual; null when it is in no row. Proclitics are looked through.</summary>
    public static (string Code, bool Dual)? Unit(string folded)
    {
        foreach (var prefix in Before)
        {
            if (Has(folded, prefix) && UnitStems.TryGetValue(folded.AsSpan(prefix.Length), out var unit))
                return unit;
        }
        return null;
    }

    /// <summary>The unit of a plural that lost its ending to the word behind it: من مقاتلي الحشد; null when it is none.</summary>
    public static (string Code, bool Dual)? Construct(string folded) => folded is [_, _, _, _, .., 'ي'] ? Unit(folded[..^1] + "ين") : null;

    /// <summary>Whether a word is a singular of a row of units, also with the article: اليوم.</summary>
    public static bool IsSingular(string folded) => Singulars.Contains(WordShape.WithoutArticle(folded));

    /// <summary>The family of a unit: soldiers and civilians are persons; the unit itself where it has none.</summary>
    public static string Family(string unit) => Families.GetValueOrDefault(unit, unit);

    /// <summary>What a word says to have happened; null when it is in no row.</summary>
    public static string? Happening(string folded)
    {
        if (folded == "الابعاد")
            return null; // ثلاثي الأبعاد
        foreach (var prefix in Before)
        {
            if (Has(folded, prefix) && HappeningStems.TryGetValue(folded.AsSpan(prefix.Length), out var what))
                return what;
        }
        return null;
    }

    private static bool Has(string folded, string prefix) =>
        prefix.Length == 0 || (folded.Length >= prefix.Length + 2 && folded.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The first form of a row, those with their indefinite object beside them (شاب, شابا), and feminines.</summary>
    private static IEnumerable<string> SingularsOf(string[] forms, bool withObject) =>
        forms
            .Where((form, i) => i == 0 || form[^1] == 'ه' || forms.Contains(form + "ا", StringComparer.Ordinal))
            .SelectMany(form => withObject && forms.Contains(form + "ا", StringComparer.Ordinal) ? (string[])[form, form + "ا"] : [form]);

    private static FrozenDictionary<string, (string, bool)> BuildUnits()
    {
        var units = new Dictionary<string, (string, bool)>(StringComparer.Ordinal);
        var rows = EmbeddedTable
            .Rows(typeof(UnitTable).Assembly, "Analysis/units.tsv")
            .Select(row => (Code: row[0], Forms: row[1].Split('|')))
            .ToList();
        foreach (var (code, forms) in rows)
        {
            foreach (var form in forms)
                units.TryAdd(form.TrimEnd('+'), (code, form[^1] == '+'));
        }
        foreach (var (code, forms) in rows)
        {
            foreach (var form in SingularsOf(forms, withObject: false))
            {
                var stem = form[^1] == 'ه' ? form[..^1] + "ت" : form;
                foreach (var ending in (string[])["ان", "ين"])
                    units.TryAdd(stem + ending, (code, true));
            }
        }
        return units.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> BuildHappenings()
    {
        var happenings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows(typeof(UnitTable).Assembly, "Analysis/happenings.tsv"))
        {
            foreach (var form in row[1].Split('|'))
                happenings.TryAdd(form, row[0]);
        }
        return happenings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
