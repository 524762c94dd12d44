namespace Isnad.Arabic.Names.Tagging;

/// <summary>What a word by itself tells a tagger, worked out once for each word that occurs.</summary>
internal sealed class WordTraits
{
    private const int ShortestForm = 3;

    private WordTraits(string word, TaggerKnowledge all)
    {
        var knowledge = all.Lists;
        Stem = StemOf(word, knowledge);
        var own = knowledge.Of(word);
        var bare = ReferenceEquals(Stem, word) ? own : knowledge.Of(Stem);
        Word = FeatureHash.Of(word);
        StemHash = FeatureHash.Of(Stem);
        Trigger = (ulong)knowledge.Trigger(word);
        Subject = knowledge.Subject(word);
        Lists = (ulong)bare.Lists;
        // A word that is common in news and no name there tells less by standing in a list.
        Known = (ulong)(((int)bare.Lists << 8) + (bare.Persons << 4) + Math.Min(15, (int)bare.Frequency));
        var cluster = own.Cluster > 0 ? own.Cluster : bare.Cluster;
        Cluster = cluster;
        Coarse = cluster == 0 ? 0UL : (ulong)(((cluster - 1) >> 3) + 1);
        Coarsest = cluster == 0 ? 0UL : (ulong)(((cluster - 1) >> 6) + 1);
        Shape = ShapeOf(word);
        IsPlain = Shape is 1 or >= 16 || (own is { Frequency: >= 12, Lists: NameLists.None } && Trigger == 0);
        var use = all.Uses.Words.GetValueOrDefault(Stem);
        Use =
            use != default ? (ulong)((use.Tag * 16) + use.Share + 1)
            : bare.Frequency > 0 ? 1UL
            : 0;
        LongestPhrase = all.Uses.LongestOf(Stem);
        var forms = Stem.Length >= ShortestForm && char.IsLetter(Stem[0]) ? all.Forms.Of(Stem) : default;
        Form =
            forms == default
                ? 0
                : (
                    forms.Ordinary > 0.5f ? 1UL
                    : forms.Person > forms.Place ? 2UL
                    : 3UL
                ) + (Seen(bare) != 0 ? 8UL : 0);
        Own = [.. OwnFeatures(word, own, bare), .. UseFeatures(use, bare), .. FormFeatures(forms, bare)];
        Near = [.. NearFeatures(word)];
    }

    public string Stem { get; }

    public ulong Word { get; }

    public ulong StemHash { get; }

    public ulong Lists { get; }

    public ulong Known { get; }

    public ulong Trigger { get; }

    public ulong Cluster { get; }

    public ulong Coarse { get; }

    public ulong Coarsest { get; }

    public ulong Shape { get; }

    /// <summary>What the word says a report is about: 1 sport, 2 art.</summary>
    public int Subject { get; }

    /// <summary>What a corpus uses the word for; 1 for a word that it never has in names, 0 for one that it does not have.</summary>
    public ulong Use { get; }

    /// <summary>What the letters look like, and whether more than they tells of the word.</summary>
    public ulong Form { get; }

    /// <summary>How many words the longest phrase has that is a name and begins with the word; 0 when none does.</summary>
    public int LongestPhrase { get; }

    /// <summary>
    /// Whether the word is a mark, a number or so common that it is hardly ever in a name: its neighbours tell nothing new of it.
    /// </summary>
    public bool IsPlain { get; }

    /// <summary>Features of the word where it stands.</summary>
    public ulong[] Own { get; }

    /// <summary>Features of the word for its neighbours, to be mixed with the distance.</summary>
    public ulong[] Near { get; }

    /// <summary>What the word adds to the scores of each of its neighbours and its own; null until first asked for.</summary>
    public short[]? Scores { get; set; }

    /// <summary>Beyond the beginning or end of a sentence.</summary>
    public static WordTraits Edge { get; } = Of("", TaggerKnowledge.Bare);

    public static WordTraits Of(string folded, TaggerKnowledge knowledge) => new(folded, knowledge);

    /// <summary>The word without joined و ف ب ل ك, where what remains is a likelier word than the whole.</summary>
    private static string StemOf(string word, WordKnowledge knowledge)
    {
        if (word.Length < 4 || word[0] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك'))
            return word;
        var best = word;
        var most = Likely(knowledge.Of(word)) + 2;
        var rest = word;
        for (var taken = 1; taken <= 2 && rest.Length >= 4 && rest[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك'; taken++)
        {
            if (taken == 2 && rest[0] is 'و' or 'ف')
                break;
            rest = rest is ['ل', 'ل', ..] ? "ال" + rest[2..] : rest[1..];
            if (rest.Length < 3)
                break;
            var likely = Likely(knowledge.Of(rest));
            if (likely > most)
            {
                best = rest;
                most = likely;
            }
        }
        return best;
    }

    private static int Likely(WordFacts facts) => Math.Max(facts.Frequency, facts.Lists == NameLists.None ? 0 : 2 + facts.Persons);

    private static ulong ShapeOf(string word)
    {
        if (word.Length == 0)
            return 9;
        var c = word[0];
        return char.IsAsciiDigit(c) ? 1UL
            : c is >= 'a' and <= 'z' ? 2UL
            : !char.IsLetter(c) ? (ulong)(16 + c)
            : word.Length switch
            {
                1 => 3UL,
                2 => 4UL,
                3 => 5UL,
                <= 5 => 6UL,
                <= 8 => 7UL,
                _ => 8UL,
            };
    }

    private IEnumerable<ulong> OwnFeatures(string word, WordFacts own, WordFacts bare)
    {
        yield return FeatureHash.Mix(1, 0);
        yield return FeatureHash.Mix(2, Word);
        yield return FeatureHash.Mix(3, StemHash);
        yield return FeatureHash.Mix(4, Shape);
        for (var n = 1; n <= 3 && n < word.Length; n++)
            yield return FeatureHash.Mix(5, (ulong)n, FeatureHash.Of(word.AsSpan(0, n)));
        for (var n = 1; n <= 4 && n < Stem.Length; n++)
            yield return FeatureHash.Mix(6, (ulong)n, FeatureHash.Of(Stem.AsSpan(Stem.Length - n)));
        for (var n = 2; n <= 4 && n < Stem.Length; n++)
            yield return FeatureHash.Mix(7, (ulong)n, FeatureHash.Of(Stem.AsSpan(0, n)));
        yield return FeatureHash.Mix(8, (ulong)own.Lists, own.Persons);
        yield return FeatureHash.Mix(9, Known);
        yield return FeatureHash.Mix(10, (ulong)bare.Lists, bare.Persons);
        for (var bit = 1UL; bit < 256; bit <<= 1)
            if ((Lists & bit) != 0)
                yield return FeatureHash.Mix(11, bit, (ulong)Math.Min(bare.Frequency / 2, 6));
        yield return FeatureHash.Mix(12, (ulong)bare.Frequency);
        yield return FeatureHash.Mix(13, Trigger);
        yield return FeatureHash.Mix(14, Cluster);
        yield return FeatureHash.Mix(15, Coarse);
        yield return FeatureHash.Mix(16, Coarsest);
        yield return FeatureHash.Mix(17, Coarse, (ulong)bare.Lists);
        yield return FeatureHash.Mix(
            18,
            Stem.StartsWith("ال", StringComparison.Ordinal) ? 1UL : 0,
            ReferenceEquals(Stem, word) ? 0UL : word[0]
        );
    }

    private IEnumerable<ulong> UseFeatures(NewsUse use, WordFacts bare)
    {
        yield return FeatureHash.Mix(80, Use);
        yield return FeatureHash.Mix(81, 1, use.Person);
        yield return FeatureHash.Mix(81, 2, use.Place);
        yield return FeatureHash.Mix(81, 3, use.Body);
        yield return FeatureHash.Mix(81, 4, use.Other);
        yield return FeatureHash.Mix(82, Use, (ulong)bare.Lists);
        yield return FeatureHash.Mix(83, Use, Coarsest);
    }

    private static IEnumerable<ulong> FormFeatures((float Ordinary, float Person, float Place) forms, WordFacts bare)
    {
        if (forms == default)
            yield break;
        var seen = Seen(bare);
        yield return FeatureHash.Mix(91, Odds(1 - forms.Ordinary, forms.Ordinary), seen);
        yield return FeatureHash.Mix(92, Odds(forms.Person, forms.Ordinary), seen);
        yield return FeatureHash.Mix(93, Odds(forms.Place, forms.Ordinary), seen);
        yield return FeatureHash.Mix(94, Odds(forms.Person, forms.Place), seen);
    }

    /// <summary>The logarithm of a ratio in steps from 2 to 14, 8 being even.</summary>
    private static ulong Odds(float a, float b) =>
        (ulong)Math.Clamp(MathF.Round(MathF.Log((a + 0.002f) / (b + 0.002f)) * 0.8f), -6, 6) + 8UL;

    /// <summary>How well a word is known otherwise: what letters look like counts most where it is not.</summary>
    private static ulong Seen(WordFacts facts) =>
        (facts.Lists != NameLists.None ? 4UL : 0)
        + (
            facts.Frequency == 0 ? 0UL
            : facts.Frequency < 6 ? 1UL
            : 2UL
        );

    private IEnumerable<ulong> NearFeatures(string word)
    {
        yield return FeatureHash.Mix(22, Word);
        yield return FeatureHash.Mix(23, StemHash);
        yield return FeatureHash.Mix(24, Shape);
        yield return FeatureHash.Mix(95, Form);
        yield return FeatureHash.Mix(25, Trigger);
        yield return FeatureHash.Mix(26, Known >> 4);
        yield return FeatureHash.Mix(27, Cluster);
        yield return FeatureHash.Mix(28, Coarse);
        yield return FeatureHash.Mix(29, Coarsest);
        yield return FeatureHash.Mix(30, word.Length >= 2 ? FeatureHash.Of(word.AsSpan(0, 2)) : 0);
        yield return FeatureHash.Mix(31, word.Length >= 3 ? FeatureHash.Of(word.AsSpan(word.Length - 2)) : 0);
        yield return FeatureHash.Mix(32, word.Length >= 4 ? FeatureHash.Of(word.AsSpan(word.Length - 3)) : 0);
    }
}
