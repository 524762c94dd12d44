using System.Text.Json;

namespace Isnad.Evaluation;

/// <summary>Of pairs of stories that readers judged, how many stand in one storyline, and of how many of these readers say so.</summary>
/// <param name="Right">Pairs in one storyline that are of one.</param>
/// <param name="Shown">Pairs in one storyline.</param>
internal readonly record struct JudgedStorylines(int Right, int Shown)
{
    /// <summary>Part of the pairs in one storyline that are of one.</summary>
    public double Precision => (double)Right / Shown;

    /// <summary>Counts pairs; those that a reader cannot tell, and those that are one story, are left out.</summary>
    /// <param name="labels">The file of pairs: an article of each story, and 1, 0 or x.</param>
    /// <param name="placed">The output of <c>isnad step stories</c>.</param>
    public static JudgedStorylines Of(string labels, string placed)
    {
        var places = File.ReadLines(placed)
            .Select(Place)
            .DistinctBy(p => p.Article, StringComparer.Ordinal)
            .ToDictionary(p => p.Article, p => (p.Story, p.Line), StringComparer.Ordinal);
        var together = File.ReadLines(labels)
            .Where(l => l[0] != '#')
            .Select(l => l.Split('\t'))
            .Where(r => r[2] != "x")
            .Select(r => (One: places[r[0]], Other: places[r[1]], Same: r[2] == "1"))
            .Where(p => p.One.Story != p.Other.Story && p.One.Line is not null && p.One.Line == p.Other.Line)
            .ToList();
        return new JudgedStorylines(together.Count(p => p.Same), together.Count);
    }

    private static (string Article, string Story, string? Line) Place(string row)
    {
        using var place = JsonDocument.Parse(row);
        return (
            place.RootElement.GetProperty("sourceId").GetString()!,
            place.RootElement.GetProperty("story").GetString()!,
            place.RootElement.GetProperty("storyline").GetString()
        );
    }
}
