namespace Isnad.Stories;

/// <summary>Which stories may be of one storyline with another: those that share its telling names.</summary>
internal static class LineCandidates
{
    /// <summary>Of so many stories with a name, the nearest in time, the name leads to.</summary>
    public const int MostOfName = 200;

    private const int Most = 60;
    private const int Enough = 2;
    private const double EnoughAlone = 0.25;

    /// <summary>The ids of the stories that a story's telling names lead to, those that share most of them first.</summary>
    /// <param name="story">The story.</param>
    /// <param name="ofName">The ids of the stories that have a name, other than itself.</param>
    public static IReadOnlyList<string> Of(LineMember story, Func<int, IEnumerable<string>> ofName)
    {
        var shared = new Dictionary<string, (int Names, double Part)>(StringComparer.Ordinal);
        foreach (var (name, part) in story.Keys())
        {
            foreach (var other in ofName(name))
            {
                var (names, parts) = shared.GetValueOrDefault(other);
                shared[other] = (names + 1, parts + part);
            }
        }
        return
        [
            .. shared
                .Where(s => s.Value.Names >= Enough || s.Value.Part >= EnoughAlone)
                .OrderByDescending(s => s.Value.Part)
                .ThenBy(s => s.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(s => s.Key),
        ];
    }
}
