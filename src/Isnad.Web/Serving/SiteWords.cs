using System.Globalization;
using Isnad.Arabic;
using Isnad.Briefs;

namespace Isnad.Web.Serving;

/// <summary>The words of the interface in Arabic and English, from <c>words.tsv</c>, over those of briefs.</summary>
/// <param name="language">ar, anything else is English.</param>
public sealed class SiteWords(string language)
{
    private static readonly Dictionary<string, string[]> Table = EmbeddedTable
        .Rows(typeof(SiteWords).Assembly, "words.tsv")
        .ToDictionary(row => row[0], StringComparer.Ordinal);

    /// <summary>The words in Arabic.</summary>
    public static SiteWords InArabic { get; } = new("ar");

    /// <summary>The words in English.</summary>
    public static SiteWords InEnglish { get; } = new("en");

    /// <summary>All keys of the table.</summary>
    public static IReadOnlyCollection<string> Keys => Table.Keys;

    /// <summary>The words of briefs.</summary>
    public BriefWords Brief { get; } = new(language);

    /// <summary>Whether the language is Arabic.</summary>
    public bool Arabic => Brief.Arabic;

    /// <summary>ar or en.</summary>
    public string Language => Arabic ? "ar" : "en";

    /// <summary>What parts the items of a list.</summary>
    public string Comma => Brief.Comma;

    /// <summary>The words for a key; one that is in no table comes back as it is.</summary>
    /// <param name="key">A key.</param>
    public string this[string key] => Table.TryGetValue(key, out var row) ? row[Arabic ? 2 : 1] : Brief[key];

    /// <summary>The words for a key with their places filled in.</summary>
    /// <param name="key">A key.</param>
    /// <param name="arguments">What stands for {0}, {1}, ….</param>
    public string Say(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, this[key], arguments);
}
