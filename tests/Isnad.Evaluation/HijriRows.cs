using System.Globalization;
using System.Text.Json;

namespace Isnad.Evaluation;

/// <summary>
/// Pairs of one day in both calendars, written as lines that a page prints, and how far what is read lies from the Gregorian day.
/// </summary>
internal static class HijriRows
{
    private static readonly string[] Months =
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

    public static void Write(JsonElement pairs, string path) =>
        File.WriteAllLines(
            path,
            pairs
                .EnumerateArray()
                .Select(
                    (pair, i) =>
                    {
                        var parts = pair.GetProperty("hijri")
                            .GetString()!
                            .Split('-')
                            .Select(p => int.Parse(p, CultureInfo.InvariantCulture))
                            .ToArray();
                        return JsonSerializer.Serialize(
                            new
                            {
                                id = i.ToString(CultureInfo.InvariantCulture),
                                text = $"نشر في {parts[2]} {Months[parts[1] - 1]} {parts[0]} هـ",
                                reference = "2016-01-01T12:00:00",
                            }
                        );
                    }
                )
        );

    public static IReadOnlyList<int> DaysApart(JsonElement pairs, string output)
    {
        var read = output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(
                r => int.Parse(r.GetProperty("id").GetString()!, CultureInfo.InvariantCulture),
                r => r.GetProperty("value").GetString()
            );
        return
        [
            .. pairs
                .EnumerateArray()
                .Select(
                    (pair, i) =>
                        read.GetValueOrDefault(i) is { Length: >= 10 } value
                            ? Math.Abs(Day(value).DayNumber - Day(pair.GetProperty("gregorian").GetString()!).DayNumber)
                            : int.MaxValue
                ),
        ];
    }

    private static DateOnly Day(string value) => DateOnly.ParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
