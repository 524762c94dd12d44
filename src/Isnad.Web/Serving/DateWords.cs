using System.Globalization;

namespace Isnad.Web.Serving;

/// <summary>Dates in words, with the months as a language and its readers call them.</summary>
/// <param name="words">The words of the language.</param>
/// <param name="syriac">Whether Arabic months are called آذار rather than مارس.</param>
internal sealed class DateWords(SiteWords words, bool syriac)
{
    private static readonly string[] Syriac =
    [
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ];
    private static readonly string[] Roman =
    [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ];

    private readonly string[] _months =
        !words.Arabic ? CultureInfo.InvariantCulture.DateTimeFormat.MonthNames
        : syriac ? Syriac
        : Roman;

    /// <summary>A date as a page gave it, in words.</summary>
    /// <param name="value">ISO 8601, as short as it is known; an interval with a slash.</param>
    public string Shown(string value)
    {
        if (value.Contains('/', StringComparison.Ordinal))
            return string.Join(" – ", value.Split('/').Select(Shown));
        if (value.Length < 7 || !int.TryParse(value.AsSpan(5, 2), CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
            return value;
        var name = _months[month - 1] + " " + value[..4];
        if (value.Length < 10 || !int.TryParse(value.AsSpan(8, 2), CultureInfo.InvariantCulture, out var day))
            return name;
        var whole = day.ToString(CultureInfo.InvariantCulture) + " " + name;
        return value.Length >= 16 && value[10] == 'T' ? whole + words.Comma + value[11..16] : whole;
    }

    /// <summary>A day without its year, with the time of day where it is known: 13 مارس، 22:30.</summary>
    /// <param name="value">ISO 8601, a day at least; anything shorter stays as it is.</param>
    public string InYear(string value)
    {
        var whole = Shown(value);
        return value.Length >= 10 ? whole.Replace(" " + value[..4], "", StringComparison.Ordinal) : whole;
    }

    /// <summary>A moment in words: 13 مارس 2031، 22:30.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="clock">Whether with the time of day.</param>
    public string Long(DateTime at, bool clock) =>
        at.Day.ToString(CultureInfo.InvariantCulture)
        + " "
        + _months[at.Month - 1]
        + " "
        + at.Year.ToString(CultureInfo.InvariantCulture)
        + (clock ? words.Comma + at.ToString("HH:mm", CultureInfo.InvariantCulture) : "");
}
