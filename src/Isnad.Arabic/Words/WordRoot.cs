namespace Isnad.Arabic.Words;

/// <summary>Guesses the root of a stem, so that a verb and its nouns meet when texts are compared: قتل, قتيل, مقتل.</summary>
/// <remarks>No morphology: unrelated words of the same consonants meet as well (كتاب, كتب). For comparing only.</remarks>
public static class WordRoot
{
    private const int Shortest = 3;
    private const int LongestOnStack = 64;

    /// <summary>
    /// The consonants of a stem without long vowels and one letter that a pattern puts in front; the stem where fewer than three remain.
    /// </summary>
    /// <param name="stem">A stem (<see cref="LightStemmer"/>).</param>
    public static string Of(string stem)
    {
        ArgumentNullException.ThrowIfNull(stem);
        Span<char> letters = stem.Length <= LongestOnStack ? stackalloc char[stem.Length] : new char[stem.Length];
        var count = 0;
        foreach (var letter in stem)
            if (letter is not ('ا' or 'و' or 'ي' or 'ء'))
                letters[count++] = letter;
        ReadOnlySpan<char> bones = letters[..count];
        if (bones.Length > Shortest && bones[0] is 'م' or 'ت' or 'ن' or 'ب' or 'ل' or 'س')
            bones = bones[1..];
        return bones.Length < Shortest || bones.Length == stem.Length ? stem : bones.ToString();
    }
}
