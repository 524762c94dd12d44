using System.Globalization;

namespace Isnad.Web.Serving;

/// <summary>Days in the Hijri calendar, as Umm al-Qura has it (Saudi Arabia's; other countries may differ by a day).</summary>
internal static class HijriDate
{
    private static readonly UmAlQuraCalendar Calendar = new();
    private static readonly string[] Arabic =
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
    private static readonly string[] English =
    [
        "Muharram",
        "Safar",
        "Rabi I",
        "Rabi II",
        "Jumada I",
        "Jumada II",
        "Rajab",
        "Shaban",
        "Ramadan",
        "Shawwal",
        "Dhu al-Qada",
        "Dhu al-Hijja",
    ];

    /// <summary>A day in words: 14 رجب 1452 هـ; null outside the years that the calendar's tables hold (1900 to 2077).</summary>
    public static string? Of(DateTime day, bool arabic) =>
        day < Calendar.MinSupportedDateTime || day > Calendar.MaxSupportedDateTime
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Calendar.GetDayOfMonth(day)} {(arabic ? Arabic : English)[Calendar.GetMonth(day) - 1]} {Calendar.GetYear(day)} {(arabic ? "هـ" : "AH")}"
            );
}
