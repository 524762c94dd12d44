using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>What speaks for and against a sentence saying again what has been told, as figures from 0 to about 2.</summary>
internal static class RepetitionFeatures
{
    private const int OpeningWords = 2;
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
    /// <param name="sentence">The sentence.</param>
    /// <param name="told">What has been told, one sentence or more.</param>
    public static float[] Of(Newsroom newsroom, StorySentence sentence, ToldSoFar told)
    {
        var (shared, units, core, opening, toldOpening, firstName, denial) = (0.0, 0.0, 0.0, 0.0, 0.0, false, true);
        var (nearest, most) = (told.Sentences[0], -1.0);
        foreach (var other in told.Sentences)
        {
            var (common, inner, coreToo) = (
                sentence.SharedWith(other),
                ToldSoFar.Part(sentence.Units, other.Units),
                other.CoreToldBy(sentence)
            );
            if (common + coreToo + sentence.CoreToldBy(other) is var like && like > most)
                (nearest, most) = (other, like);
            (shared, units, core) = (Math.Max(shared, common), Math.Max(units, inner), Math.Max(core, coreToo));
            opening = Math.Max(opening, Opening(sentence, other));
            toldOpening = Math.Max(toldOpening, Opening(other, sentence));
            firstName |= sentence.FirstName is { } name && name == other.FirstName;
            denial &= sentence.Denies != other.Denies;
        }
        var lead = sentence.Order == 0;
        var (title, nearestTitle) = (newsroom.TitleRoots(sentence.Article.Article.Id), newsroom.TitleRoots(nearest.Article.Article.Id));
        double[] values =
        [
            ToldSoFar.Part(sentence.Roots, told.Roots),
            told.StemsOf(sentence),
            shared,
            units,
            core,
            lead ? 1 : 0,
            lead && nearest.Order == 0 ? StorySentence.Shared(title, nearestTitle) : 0,
            lead ? ToldSoFar.Part(title, told.Roots) : 0,
            opening,
            toldOpening,
            sentence.Figures.Any(told.Figures.Contains) ? 1 : 0,
            sentence.Figures.Any(f => !told.Figures.Contains(f)) ? 1 : 0,
            denial ? 1 : 0,
            firstName ? 1 : 0,
            Math.Log(1 + HoursBetween(sentence, nearest)) / 3,
            Math.Log(told.Sentences.Count),
            1,
        ];
        return [.. values.Select(v => (float)v)];
    }

    /// <summary>Part of the first words of one main clause that stand in the other.</summary>
    private static double Opening(StorySentence one, StorySentence other)
    {
        var (words, met) = (0, 0);
        foreach (var word in one.Core.Keys.Take(OpeningWords))
        {
            words++;
            if (other.Core.ContainsKey(word))
                met++;
        }
        return words == 0 ? 0 : (double)met / words;
    }

    private static double HoursBetween(StorySentence one, StorySentence other) =>
        one.Article.Article.Published is { } a && other.Article.Article.Published is { } b
            ? Math.Abs((a.Earliest - b.Earliest).TotalHours)
            : UnknownHours;
}
