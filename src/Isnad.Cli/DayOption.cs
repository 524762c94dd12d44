using System.CommandLine;
using System.Globalization;

namespace Isnad.Cli;

/// <summary>An option that takes a day, such as 2018-04-14.</summary>
internal static class DayOption
{
    /// <summary>The option; a day that is none is a fault of the command line (ISN115).</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    public static Option<string?> Of(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "DAY" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } day && Moment(day) is null)
                UsageFaults.Refuse(result, "ISN115", day, Reason.Of("day"));
        });
        return option;
    }

    /// <summary>The beginning of a day in UTC; null where none is given.</summary>
    /// <param name="day">Year, month and day.</param>
    public static DateTimeOffset? Moment(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : null;
}
