namespace Isnad.Arabic.Names.Tagging;

/// <summary>The features of a token in its sentence that two or more words make together.</summary>
internal static class SentenceFeatures
{
    /// <summary>How far a word tells of its neighbours.</summary>
    public const int Reach = 2;

    /// <summary>Room for the joint features of one token.</summary>
    public const int Most = 48;

    private const int LongestTitle = 6;

    /// <summary>The word at a place; the edge beyond the sentence.</summary>
    public static WordTraits At(ReadOnlySpan<WordTraits> words, int at) => at >= 0 && at < words.Length ? words[at] : WordTraits.Edge;

    /// <summary>Writes the joint features of a token.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="marks">For each token which listed name of more than one word it belongs to, else 0.</param>
    /// <param name="elsewhere">For each token what the same word was in the rest of the text; empty in the first pass.</param>
    /// <param name="to">Where to write; <see cref="Most"/> long.</param>
    /// <returns>How many there are.</returns>
    public static int Joint(ReadOnlySpan<WordTraits> words, int at, ReadOnlySpan<byte> marks, ReadOnlySpan<ulong> elsewhere, Span<ulong> to)
    {
        if (words[at].IsPlain) return 0;
        WordTraits before2 = At(words, at - 2), before = At(words, at - 1), word = words[at], after = At(words, at + 1), after2 = At(words, at + 2);
        var n = 0;
        to[n++] = FeatureHash.Mix(40, before.StemHash, word.StemHash);
        to[n++] = FeatureHash.Mix(41, word.StemHash, after.StemHash);
        to[n++] = FeatureHash.Mix(42, before.Coarse, word.Coarse);
        to[n++] = FeatureHash.Mix(43, word.Coarse, after.Coarse);
        to[n++] = FeatureHash.Mix(44, before.Coarse, after.Coarse);
        to[n++] = FeatureHash.Mix(45, before.Lists, word.Lists);
        to[n++] = FeatureHash.Mix(46, word.Lists, after.Lists);
        to[n++] = FeatureHash.Mix(47, before.Lists, word.Lists, after.Lists);
        to[n++] = FeatureHash.Mix(48, before.StemHash, word.Lists);
        to[n++] = FeatureHash.Mix(49, after.StemHash, word.Lists);
        to[n++] = FeatureHash.Mix(50, before2.Trigger, before.Trigger, word.Coarsest);
        to[n++] = FeatureHash.Mix(51, before.Trigger, word.Lists);
        to[n++] = FeatureHash.Mix(52, before.Trigger, word.Coarse);
        to[n++] = FeatureHash.Mix(53, before.Coarse, word.Lists);
        to[n++] = FeatureHash.Mix(54, after.Coarse, word.Lists);
        to[n++] = FeatureHash.Mix(55, before2.Coarse, before.Coarse, word.Coarsest);
        to[n++] = FeatureHash.Mix(56, word.Coarsest, after.Coarse, after2.Coarsest);
        to[n++] = FeatureHash.Mix(57, before.Shape, word.Shape, after.Shape);
        to[n++] = FeatureHash.Mix(58, NearestTitle(words, at), word.Lists != 0 ? 1UL : 0, word.Stem.StartsWith("ال", StringComparison.Ordinal) ? 1UL : 0);
        for (var d = -1; d <= 1; d++)
        {
            var mark = at + d >= 0 && at + d < marks.Length ? marks[at + d] : 0UL;
            to[n++] = FeatureHash.Mix(60, (ulong)(d + 1), mark);
            if (elsewhere.Length == 0) continue;
            var other = at + d >= 0 && at + d < elsewhere.Length ? elsewhere[at + d] : 0UL;
            to[n++] = FeatureHash.Mix(61, (ulong)(d + 1), other);
            to[n++] = FeatureHash.Mix(62, (ulong)(d + 1), other >> 4);
            if (d == 0)
            {
                to[n++] = FeatureHash.Mix(63, other, word.Lists);
                to[n++] = FeatureHash.Mix(64, other, word.Coarsest);
                to[n++] = FeatureHash.Mix(65, other >> 4, before.Trigger);
            }
        }
        return n;
    }

    /// <summary>How far back, and over what, the last word stands that announces a name.</summary>
    private static ulong NearestTitle(ReadOnlySpan<WordTraits> words, int at)
    {
        for (var d = 1; d <= LongestTitle && at - d >= 0; d++)
        {
            if (words[at - d].Trigger != 0) return (words[at - d].Trigger * 8) + (ulong)d;
            if (words[at - d].Shape is 1 or >= 16) return 0;
        }
        return 0;
    }
}
