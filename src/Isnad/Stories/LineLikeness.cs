namespace Isnad.Stories;

/// <summary>How alike two stories are, in a few numbers from 0 to about 2, by which it is told whether they are of one storyline.</summary>
internal static class LineLikeness
{
    private const double UnitOfDays = 3;

    /// <summary>Stories further apart count as so far apart, in days: in what was learned from, more of them say nothing more.</summary>
    private const double MostDays = 30;

    private const int MostActors = 6;
    private const double UnitOfActors = 3;
    private const double UnitOfArticles = 4;

    /// <summary>Their names, in order, as the table of weights has them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "names",
        "words",
        "lead",
        "matter",
        "front",
        "title-lead",
        "actors",
        "days",
        "articles",
        "prices",
        "names-beside",
        "title-matter",
        "bias",
    ];

    /// <summary>Those of them that count for staying alone.</summary>
    public static IReadOnlyList<string> ForStaying { get; } = ["names-beside", "title-matter"];

    /// <summary>The numbers of two stories; the same for (a, b) and (b, a).</summary>
    public static float[] Of(LineMember a, LineMember b) =>
        [
            a.Names.Cosine(b.Names),
            a.Words.Cosine(b.Words),
            a.Lead.Cosine(b.Lead),
            a.Matter.Cosine(b.Matter),
            a.Front.Cosine(b.Front),
            (a.Title.Cosine(b.Lead) + a.Lead.Cosine(b.Title)) / 2,
            (float)(Math.Min(MostActors, a.Actors.Keys.Count(b.Actors.ContainsKey)) / UnitOfActors),
            (float)(Math.Log(1 + DaysBetween(a, b)) / UnitOfDays),
            (float)(Math.Log((double)a.Articles * b.Articles) / UnitOfArticles),
            a.OfPrices && b.OfPrices ? 1 : 0,
            a.Names.CosineBesideStrongest(b.Names),
            a.TitleMatter.Product(b.TitleMatter) is > 0 and var shared
                ? (float)(shared / Math.Sqrt((double)a.Title.Squares * b.Title.Squares))
                : 0,
            1,
        ];

    /// <summary>Days between the last article of one and the first of the other; 0 when they overlap or one is undated.</summary>
    private static double DaysBetween(LineMember a, LineMember b) =>
        Math.Clamp(Math.Max(b.First - a.Last ?? 0, a.First - b.Last ?? 0), 0, MostDays);
}
