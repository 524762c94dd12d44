namespace Isnad.Arabic.Names.Tagging;

/// <summary>Learns a <see cref="NameTagger"/> from tagged sentences.</summary>
/// <remarks>
/// What the second chain learns about the rest of a text must come from a first chain that had not seen that text, or it would
/// trust it too much: the texts are cut into blocks, and each block is read by a first chain that learned from the others.
/// </remarks>
public sealed class NameTaggerTrainer
{
    private const int Blocks = 4;

    private readonly WordKnowledge _knowledge = WordKnowledge.Shipped;
    private readonly Dictionary<string, WordTraits> _traits = new(StringComparer.Ordinal);

    /// <summary>Learns.</summary>
    /// <param name="sentences">Tagged sentences in the order of their texts.</param>
    public NameTagger Learn(IReadOnlyList<TaggedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var alone = sentences.Select(s => Example(s, [])).ToList();
        var tags = new List<NameTag>();
        for (var block = 0; block < Blocks; block++)
        {
            var (from, to) = (sentences.Count * block / Blocks, sentences.Count * (block + 1) / Blocks);
            var unseen = new ChainTrainer(rounds: 5).Learn([.. alone[..from], .. alone[to..]]);
            foreach (var example in alone[from..to]) tags.AddRange(Decode(unseen, example));
        }
        var first = new ChainTrainer().Learn(alone);
        var elsewhere = ConsistencyCount.Of([.. sentences.SelectMany(s => s.Words).Select(w => Traits(w).Stem)], tags.ToArray());
        var together = new List<ChainExample>();
        var start = 0;
        foreach (var sentence in sentences)
        {
            together.Add(Example(sentence, elsewhere.AsSpan(start, sentence.Words.Count)));
            start += sentence.Words.Count;
        }
        return new NameTagger(first, new ChainTrainer().Learn(together), _knowledge);
    }

    private ChainExample Example(TaggedSentence sentence, ReadOnlySpan<ulong> elsewhere)
    {
        var words = sentence.Words.Select(Traits).ToArray();
        var marks = ListedMarks.Of(sentence.Words);
        var features = new ulong[words.Length][];
        Span<ulong> joint = stackalloc ulong[SentenceFeatures.Most];
        for (var t = 0; t < words.Length; t++)
        {
            var n = SentenceFeatures.Joint(words, t, marks, elsewhere, joint);
            var all = new List<ulong>(joint[..n].ToArray());
            for (var d = -SentenceFeatures.Reach; d <= SentenceFeatures.Reach; d++)
            {
                var word = SentenceFeatures.At(words, t + d);
                if (d == 0) all.AddRange(word.Own);
                else foreach (var feature in word.Near) all.Add(NameTagger.AtDistance(feature, d));
            }
            features[t] = [.. all];
        }
        return new ChainExample(features, [.. sentence.Tags]);
    }

    private static NameTag[] Decode(LinearChain chain, ChainExample example)
    {
        var scores = new float[example.Tags.Length * LinearChain.Width];
        for (var t = 0; t < example.Tags.Length; t++)
        {
            foreach (var feature in example.Features[t]) chain.Add(feature, scores.AsSpan(t * LinearChain.Width, LinearChain.Width));
        }
        var tags = new NameTag[example.Tags.Length];
        chain.Decode(scores, tags);
        return tags;
    }

    private WordTraits Traits(string word)
    {
        if (!_traits.TryGetValue(word, out var traits)) _traits[word] = traits = WordTraits.Of(word, _knowledge);
        return traits;
    }
}
