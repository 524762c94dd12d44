using System.Globalization;

namespace Isnad.Arabic.Times;

/// <summary>Hijri dates by the Umm al-Qura calendar, as Saudi and Gulf outlets print them; known from 1318 to 1500.</summary>
public static class HijriDate
{
    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>The day nearest to another that a Hijri day and month without a year name; null when there is none.</summary>
    /// <param name="month">1 (محرم) to 12 (ذو الحجة).</param>
    /// <param name="day">1 to 30.</param>
    /// <param name="near">A Gregorian day, from 1901 on.</param>
    internal static DateOnly? Nearest(int month, int day, DateOnly near)
    {
        if (near.Year is < 1902 or > 2076)
            return null;
        var year = Calendar.GetYear(near.ToDateTime(TimeOnly.MinValue));
        DateOnly? nearest = null;
        for (var y = year - 1; y <= year + 1; y++)
        {
            if (
                ToGregorian(y, month, day) is { } there
                && (nearest is null || Math.Abs(there.DayNumber - near.DayNumber) < Math.Abs(nearest.Value.DayNumber - near.DayNumber))
            )
                nearest = there;
        }
        return nearest;
    }

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
