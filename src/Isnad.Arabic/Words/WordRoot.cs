namespace Isnad.Arabic.Words;

/// <summary>Guesses the root of a stem, so that a verb and its nouns meet when texts are compared: قتل, قتيل, مقتل.</summary>
/// <remarks>No morphology: unrelated words of the same consonants meet as well (كتاب, كتب). For comparing only.</remarks>
public static class WordRoot
{
    private const int Shortest = 3;

    /// <summary>
    /// The consonants of a stem without long vowels and one letter that a pattern puts in front; the stem where fewer than three remain.
    /// </summary>
    /// <param name="stem">A stem (<see cref="LightStemmer"/>).</param>
    public static string Of(string stem)
    {
        ArgumentNullException.ThrowIfNull(stem);
        var bones = new string([.. stem.Where(c => c is not ('ا' or 'و' or 'ي' or 'ء'))]);
        if (bones.Length > Shortest && bones[0] is 'م' or 'ت' or 'ن' or 'ب' or 'ل' or 'س')
            bones = bones[1..];
        return bones.Length >= Shortest ? bones : stem;
    }
}
