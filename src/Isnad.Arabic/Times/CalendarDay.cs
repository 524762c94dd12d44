namespace Isnad.Arabic.Times;

/// <summary>A day of a month whose year is not known yet.</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day, from 1.</param>
/// <param name="Hijri">Whether the month is one of the Hijri year.</param>
internal readonly record struct CalendarDay(int Month, int Day, bool Hijri);
