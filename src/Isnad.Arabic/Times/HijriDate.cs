using System.Globalization;

namespace Isnad.Arabic.Times;

/// <summary>Hijri dates by the Umm al-Qura calendar, as Saudi and Gulf outlets print them; known from 1318 to 1500.</summary>
public static class HijriDate
{
    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>The Gregorian day of a Hijri date; null outside the calendar's years, or when there is no such day.</summary>
    /// <param name="year">Hijri year.</param>
    /// <param name="month">1 (محرم) to 12 (ذو الحجة).</param>
    /// <param name="day">1 to 30.</param>
    public static DateOnly? ToGregorian(int year, int month, int day)
    {
        if (year is < 1318 or > 1500 || month is < 1 or > 12 || day < 1 || day > Calendar.GetDaysInMonth(year, month))
            return null;
        return DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
    }
}
