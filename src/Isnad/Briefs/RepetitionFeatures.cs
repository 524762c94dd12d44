namespace Isnad.Briefs;

/// <summary>What speaks for and against a sentence saying again what has been told, as figures from 0 to about 2.</summary>
internal static class RepetitionFeatures
{
    private const double UnknownHours = 24;

    /// <summary>What each figure is, in their order; the last is the bias.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "roots-told",
        "stems-told",
        "roots-shared",
        "units-told",
        "main-clause-in-it",
        "lead",
        "headlines",
        "headline-told",
        "opening-told",
        "told-opening",
        "figure-told",
        "figure-new",
        "denial",
        "first-name",
        "hours",
        "sentences",
        "bias",
    ];

    /// <summary>Compares a sentence with what has been told.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="beside">The sentence beside what has been told, one sentence or more.</param>
    /// <param name="told">What has been told.</param>
    public static float[] Of(Newsroom newsroom, BesideTold beside, ToldSoFar told)
    {
        beside.Take(told);
        var (sentence, nearest) = (beside.Sentence, beside.Nearest);
        var lead = sentence.Order == 0;
        var (title, nearestTitle) = (newsroom.TitleRoots(sentence.Article.Article.Id), newsroom.TitleRoots(nearest.Article.Article.Id));
        double[] values =
        [
            ToldSoFar.Part(sentence.Roots, told.Roots),
            told.StemsOf(sentence),
            beside.Shared,
            beside.Units,
            beside.Core,
            lead ? 1 : 0,
            lead && nearest.Order == 0 ? StorySentence.Shared(title, nearestTitle) : 0,
            lead ? ToldSoFar.Part(title, told.Roots) : 0,
            beside.Opening,
            beside.ToldOpening,
            sentence.Figures.Any(told.Figures.Contains) ? 1 : 0,
            sentence.Figures.Any(f => !told.Figures.Contains(f)) ? 1 : 0,
            beside.IsOnlyDenial ? 1 : 0,
            beside.HasFirstName ? 1 : 0,
            Math.Log(1 + HoursBetween(sentence, nearest)) / 3,
            Math.Log(told.Sentences.Count),
            1,
        ];
        return [.. values.Select(v => (float)v)];
    }

    private static double HoursBetween(StorySentence one, StorySentence other) =>
        one.Article.Article.Published is { } a && other.Article.Article.Published is { } b
            ? Math.Abs((a.Earliest - b.Earliest).TotalHours)
            : UnknownHours;
}
