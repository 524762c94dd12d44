namespace Isnad.Arabic.Names.Tagging;

/// <summary>The features of a token in its sentence that two or more words make together.</summary>
internal static class SentenceFeatures
{
    /// <summary>How far a word tells of its neighbours.</summary>
    public const int Reach = 2;

    /// <summary>Room for the joint features of one token.</summary>
    public const int Most = 72;

    private const int LongestTitle = 6;

    /// <summary>The word at a place; the edge beyond the sentence.</summary>
    public static WordTraits At(ReadOnlySpan<WordTraits> words, int at) => at >= 0 && at < words.Length ? words[at] : WordTraits.Edge;

    /// <summary>Writes the joint features of a token.</summary>
    /// <param name="sentence">What is known of its sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="to">Where to write; <see cref="Most"/> long.</param>
    /// <returns>How many there are.</returns>
    public static int Joint(in SentenceClues sentence, int at, Span<ulong> to)
    {
        var words = sentence.Words;
        var marks = sentence.Marks;
        if (words[at].IsPlain)
            return 0;
        WordTraits before2 = At(words, at - 2),
            before = At(words, at - 1),
            word = words[at],
            after = At(words, at + 1),
            after2 = At(words, at + 2);
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
        to[n++] = FeatureHash.Mix(
            58,
            NearestTitle(words, at),
            word.Lists != 0 ? 1UL : 0,
            word.Stem.StartsWith("ال", StringComparison.Ordinal) ? 1UL : 0
        );
        to[n++] = FeatureHash.Mix(96, before.Form, word.Form);
        to[n++] = FeatureHash.Mix(97, word.Form, after.Form);
        to[n++] = FeatureHash.Mix(98, before.Trigger, word.Form);
        to[n++] = FeatureHash.Mix(99, before.Coarse, word.Form);
        if (sentence.Subjects[at] is not 0 and var subjects)
            n += About(subjects, before, word, marks[at], to[n..]);
        if (sentence.Phrases.Length > 0)
            n += Phrased(sentence.Phrases, at, marks[at], before.Trigger, to[n..]);
        for (var d = -1; d <= 1; d++)
            to[n++] = FeatureHash.Mix(60, (ulong)(d + 1), at + d >= 0 && at + d < marks.Length ? marks[at + d] : 0UL);
        return n;
    }

    /// <summary>Writes what the same words were in the rest of the text.</summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="elsewhere">For each word what it was in the rest of the text (<see cref="ConsistencyCount"/>).</param>
    /// <param name="at">The token.</param>
    /// <param name="to">Where to write.</param>
    /// <returns>How many there are.</returns>
    public static int Elsewhere(ReadOnlySpan<WordTraits> words, ReadOnlySpan<ulong> elsewhere, int at, Span<ulong> to)
    {
        var word = words[at];
        if (word.IsPlain)
            return 0;
        var n = 0;
        for (var d = -1; d <= 1; d++)
        {
            var other = at + d >= 0 && at + d < elsewhere.Length ? elsewhere[at + d] : 0UL;
            to[n++] = FeatureHash.Mix(61, (ulong)(d + 1), other);
            to[n++] = FeatureHash.Mix(62, (ulong)(d + 1), other >> 4);
        }
        to[n++] = FeatureHash.Mix(63, elsewhere[at], word.Lists);
        to[n++] = FeatureHash.Mix(64, elsewhere[at], word.Coarsest);
        to[n++] = FeatureHash.Mix(65, elsewhere[at] >> 4, At(words, at - 1).Trigger);
        return n;
    }

    private static int About(byte subjects, WordTraits before, WordTraits word, byte mark, Span<ulong> to)
    {
        var n = 0;
        for (var subject = 0; subject < SubjectCount.Subjects; subject++)
        {
            var level = (ulong)SubjectCount.Level(subjects, subject);
            if (level == 0)
                continue;
            level += (ulong)(subject * 4);
            to[n++] = FeatureHash.Mix(101, level);
            to[n++] = FeatureHash.Mix(102, level, word.Lists);
            to[n++] = FeatureHash.Mix(103, level, word.Coarse);
            to[n++] = FeatureHash.Mix(104, level, before.StemHash);
            to[n++] = FeatureHash.Mix(105, level, mark);
            to[n++] = FeatureHash.Mix(106, level, before.Trigger, word.Lists);
        }
        return n;
    }

    private static int Phrased(ReadOnlySpan<byte> phrases, int at, byte mark, ulong trigger, Span<ulong> to)
    {
        var (before, here, after) = (at > 0 ? phrases[at - 1] : 0UL, (ulong)phrases[at], at + 1 < phrases.Length ? phrases[at + 1] : 0UL);
        if ((before | here | after) == 0)
            return 0;
        to[0] = FeatureHash.Mix(110, here);
        to[1] = FeatureHash.Mix(111, here, after);
        to[2] = FeatureHash.Mix(112, before, here);
        to[3] = FeatureHash.Mix(113, here, mark);
        to[4] = FeatureHash.Mix(114, here, trigger);
        return 5;
    }

    /// <summary>How far back, and over what, the last word stands that announces a name.</summary>
    private static ulong NearestTitle(ReadOnlySpan<WordTraits> words, int at)
    {
        for (var d = 1; d <= LongestTitle && at - d >= 0; d++)
        {
            if (words[at - d].Trigger != 0)
                return (words[at - d].Trigger * 8) + (ulong)d;
            if (words[at - d].Shape is 1 or >= 16)
                return 0;
        }
        return 0;
    }
}
