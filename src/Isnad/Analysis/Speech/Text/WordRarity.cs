using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Text;

/// <summary>How seldom news uses a word: what is rare in it is more likely a name than a word of the language.</summary>
internal static class WordRarity
{
    /// <summary>The inverse document frequency of a word's stem (<see cref="StemTable"/>), about 0.1 to 9.</summary>
    /// <param name="folded">A folded word.</param>
    public static float Of(string folded) => StemTable.Shipped.Weight(LightStemmer.Stem(folded));
}
