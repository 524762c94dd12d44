using Isnad.Arabic.Letters;

namespace Isnad.Arabic.Names;

/// <summary>A listed entity with all its names, for those who look names up by other ways than a text's.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="English">Its English name.</param>
/// <param name="Spellings">Its Arabic names as listed, the usual one first; never empty.</param>
/// <param name="Foreign">Whether the name is not Arabic, so that its spellings differ in sounds and vowels.</param>
/// <param name="WellKnown">Whether it is a person, a country, a capital or a body, and not only one of many towns.</param>
public sealed record ListedEntity(string Id, KnownKind Kind, string English, IReadOnlyList<string> Spellings, bool Foreign, bool WellKnown);

/// <summary>The gazetteers as lists of names, without the means to find them in text.</summary>
public static class ListedNames
{
    /// <summary>All listed entities, persons first, towns last.</summary>
    public static IEnumerable<ListedEntity> Read() => GazetteerTables.Entities();

    /// <summary>For a folded word its reviewed other spellings (<c>Names/variants.tsv</c>), folded.</summary>
    /// <param name="folded">A folded word.</param>
    public static IEnumerable<string> Variants(string folded) => Known.Value[folded];

    private static readonly Lazy<ILookup<string, string>> Known = new(GazetteerTables.Variants);

    /// <summary>An English name as it is looked up: lower case, without marks on its letters, its words one space apart.</summary>
    /// <param name="name">A name.</param>
    public static string English(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var letters = Folding
            .Fold(name)
            .Normalize(System.Text.NormalizationForm.FormD)
            .Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark && c is not ('\'' or '’'))
            .Select(c => char.IsLetterOrDigit(c) ? c : ' ');
        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
