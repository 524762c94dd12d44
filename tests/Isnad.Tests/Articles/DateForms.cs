using System.Globalization;

namespace Isnad.Tests.Articles;

/// <summary>The ways in which Arabic pages print a day.</summary>
internal static class DateForms
{
    private static readonly string[] Gulf =
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
    private static readonly string[] Levant =
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
    private static readonly string[] Algeria =
    [
        "جانفي",
        "فيفري",
        "مارس",
        "أفريل",
        "ماي",
        "جوان",
        "جويلية",
        "أوت",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ];
    private static readonly string[] Morocco =
    [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "ماي",
        "يونيو",
        "يوليوز",
        "غشت",
        "شتنبر",
        "أكتوبر",
        "نونبر",
        "دجنبر",
    ];
    private static readonly string[] Weekdays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
    private static readonly string[] Hijri =
    [
        "محرم",
        "صفر",
        "ربيع الأول",
        "ربيع الآخر",
        "جمادى الأولى",
        "جمادى الآخرة",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذو القعدة",
        "ذو الحجة",
    ];

    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>Each form with its name.</summary>
    public static IReadOnlyList<(string Name, Func<DateTime, string> Print)> All { get; } =
    [
        (
            "weekday and Gulf month, afternoon sign",
            d => $"{Weekdays[(int)d.DayOfWeek]}، {d.Day} {Gulf[d.Month - 1]} {d.Year} {d:hh:mm} {(d.Hour < 12 ? "ص" : "م")}"
        ),
        ("Levantine month", d => $"{d.Day} {Levant[d.Month - 1]} {d.Year} - {d:HH:mm}"),
        ("doubled month", d => $"{Weekdays[(int)d.DayOfWeek]} {d.Day} {Levant[d.Month - 1]} / {Gulf[d.Month - 1]} {d.Year}"),
        ("Algerian month", d => $"{d.Day} {Algeria[d.Month - 1]} {d.Year}"),
        ("Moroccan month", d => $"{Weekdays[(int)d.DayOfWeek]} {d.Day} {Morocco[d.Month - 1]} {d.Year} على الساعة {d:HH:mm}"),
        ("Arabic-Indic digits", d => Indic($"{d.Day} {Gulf[d.Month - 1]} {d.Year}")),
        (
            "Hijri and Gregorian",
            d =>
                $"{Weekdays[(int)d.DayOfWeek]} {Calendar.GetDayOfMonth(d)} {Hijri[Calendar.GetMonth(d) - 1]} {Calendar.GetYear(d)} هـ الموافق {d.Day} {Gulf[d.Month - 1]} {d.Year} م"
        ),
        ("numeric", d => d.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)),
        ("numeric with stops and time", d => d.ToString("dd.MM.yyyy - HH:mm", CultureInfo.InvariantCulture)),
        ("year first", d => d.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        ("labelled", d => $"تاريخ النشر: {d.Day} {Gulf[d.Month - 1]} {d.Year}"),
        ("English", d => d.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)),
    ];

    private static string Indic(string text) => string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)('٠' + (c - '0')) : c));
}
