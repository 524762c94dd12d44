using System.Text.Json;
using Isnad.Pages;
using Isnad.Pipeline;

namespace Isnad.Cli;

/// <summary>Reads a file of JSON objects, one a line, for steps whose input is not articles.</summary>
internal static class JsonRows
{
    /// <summary>Hands every object to some work; what is not one becomes a problem.</summary>
    /// <param name="path">The file.</param>
    /// <param name="work">What to do with an object; it gives the name of a field that it needs and does not find, else null.</param>
    public static IReadOnlyList<Problem> Each(string path, Func<JsonElement, string?> work)
    {
        var problems = new List<Problem>();
        foreach (var item in new InputReader().Read([path]))
        {
            if (item is not InputItem.Got { Page: var page })
            {
                problems.Add(((InputItem.Failed)item).Why);
                continue;
            }
            try
            {
                using var row = JsonDocument.Parse(page.Content);
                if (row.RootElement.ValueKind != JsonValueKind.Object)
                    problems.Add(new Problem(path, "ISN203", [Line(page.Index), Reason.Of(row.RootElement.ValueKind)]));
                else if (work(row.RootElement) is { } lacks)
                    problems.Add(new Problem(path, "ISN214", [Line(page.Index), lacks]));
            }
            catch (JsonException fault)
            {
                problems.Add(new Problem(path, "ISN203", [Line(page.Index), Reason.Of(fault)]));
            }
            catch (InvalidOperationException)
            {
                problems.Add(new Problem(path, "ISN203", [Line(page.Index), Reason.Of("json-text")])); // a string that is no UTF-8, or half a surrogate pair
            }
        }
        return problems;
    }

    private static string Line(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A string property; null when it is not there or not a string.</summary>
    public static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
