namespace Isnad.Briefs;

/// <summary>How like the sentences of two figures must be for them to count the same thing.</summary>
/// <remarks>
/// The rarer a number, the less its sentence has to prove: 3,393 twice in one story is hardly chance, 2 is. The more figures a story has,
/// the more it takes. Thresholds were chosen on the labelled March days by reading what they put together.
/// </remarks>
/// <param name="figures">How many figures the story has.</param>
internal sealed class FigureLikeness(int figures)
{
    /// <summary>What is needed of two figures that never count the same thing.</summary>
    public const double Unlike = 9;

    /// <summary>What is needed of two figures of which one forbids their groups to be one.</summary>
    public const double Never = 99;

    private readonly double _crowd = Math.Clamp(Math.Sqrt(figures / 200.0), 0.2, 1);

    /// <summary>The cosine that two equal figures need; above 1 when they never count the same.</summary>
    public double Equal(CountedThing a, CountedThing b) => new EqualFigures(a, b, _crowd).Needed();

    /// <summary>The cosine that two different figures need to be accounts of one thing; above 1 when they never are.</summary>
    public double Different(CountedThing a, CountedThing b) => new DifferentFigures(a, b, _crowd).Needed();

    /// <summary>Whether two sentences name places, or days, and none in common.</summary>
    public static bool Apart(HashSet<string> a, HashSet<string> b) => a.Count > 0 && b.Count > 0 && !a.Overlaps(b);

    /// <summary>Units that can stand for all who came to harm; a child or a soldier is a part of them.</summary>
    internal static bool Peaceful(string unit) => unit is "person" or "civilian" or "Palestinian" or "Syrian" or "Israeli" or "Russian";
}
