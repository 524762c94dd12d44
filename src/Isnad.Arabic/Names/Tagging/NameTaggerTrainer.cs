namespace Isnad.Arabic.Names.Tagging;

/// <summary>Learns a <see cref="NameTagger"/> from tagged sentences, and from a corpus without tags where there is one.</summary>
/// <remarks>
/// What a chain learns to trust must be as good while it learns as later on texts it never saw. What the second chain is told
/// about the rest of a text comes from a first chain that had not seen that text: the texts are cut into blocks, and each is read
/// by a first chain that learned from the others. What a corpus tells of a word (<see cref="UseMiner"/>) comes, for one half of
/// the sentences, from a tagger that the other half taught.
/// </remarks>
public sealed class NameTaggerTrainer
{
    private const int Blocks = 4;
    private const int Halving = 200;

    private readonly WordForms _forms = WordForms.Learn(WordKnowledge.Shipped.FormExamples());
    private readonly UseMiner?[] _miners = new UseMiner?[2];

    /// <summary>Reads a corpus with what each half of the sentences teaches.</summary>
    /// <param name="sentences">Tagged sentences in the order of their texts.</param>
    /// <param name="corpus">Texts without tags, gone through once.</param>
    public void Read(IReadOnlyList<TaggedSentence> sentences, IEnumerable<string> corpus)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(corpus);
        var bare = new TaggerKnowledge(WordKnowledge.Shipped, _forms, NewsUses.None);
        for (var half = 0; half < 2; half++)
        {
            var chain = new ChainTrainer().Learn(Examples([.. sentences.Where((_, i) => Half(i) == half)], [bare, bare], []));
            _miners[half] = new UseMiner(new NameTagger(chain, chain, bare));
        }
        foreach (var text in corpus)
        {
            foreach (var miner in _miners)
                miner!.Add(text);
        }
    }

    /// <summary>The rows of <c>Names/Tagging/uses.tsv</c>, as the corpus that was read shows them.</summary>
    public IEnumerable<string> Uses() => Together().Rows();

    /// <summary>Learns.</summary>
    /// <param name="sentences">Tagged sentences in the order of their texts; the same as for <see cref="Read"/>.</param>
    public NameTagger Learn(IReadOnlyList<TaggedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        TaggerKnowledge[] halves = [With(_miners[1]), With(_miners[0])];
        var alone = Examples(sentences, halves, []);
        var tags = new List<NameTag>();
        for (var block = 0; block < Blocks; block++)
        {
            var (from, to) = (sentences.Count * block / Blocks, sentences.Count * (block + 1) / Blocks);
            var unseen = new ChainTrainer().Learn([.. alone[..from], .. alone[to..]]);
            var weights = new ChainPair(unseen, unseen);
            foreach (var example in alone[from..to])
                tags.AddRange(Decode(unseen, weights, example));
        }
        var first = new ChainTrainer().Learn(alone);
        var final = new TaggerKnowledge(WordKnowledge.Shipped, _forms, Together());
        var elsewhere = ConsistencyCount.Of(
            [.. sentences.SelectMany(s => s.Words).Select(w => WordTraits.Of(w, final).Stem)],
            tags.ToArray()
        );
        return new NameTagger(first, new ChainTrainer().Learn(Examples(sentences, halves, elsewhere)), final);
    }

    /// <summary>
    /// Which half a sentence belongs to: stretches of sentences in turn, so that both have all matters and few texts are in both.
    /// </summary>
    private static int Half(int sentence) => sentence / Halving % 2;

    private NewsUses Together() => _miners[0] is { } one && _miners[1] is { } two ? UseMiner.Together(one, two) : NewsUses.None;

    private TaggerKnowledge With(UseMiner? miner) =>
        new(WordKnowledge.Shipped, _forms, miner is null ? NewsUses.None : UseMiner.Together(miner));

    /// <summary>The examples of all sentences, those of each half with what is known for it.</summary>
    private static List<ChainExample> Examples(IReadOnlyList<TaggedSentence> sentences, TaggerKnowledge[] halves, ulong[] elsewhere)
    {
        var traits = halves.Select(_ => new Dictionary<string, WordTraits>(StringComparer.Ordinal)).ToArray();
        var examples = new List<ChainExample>();
        var subjects = SubjectCount.Of([.. sentences.SelectMany(s => s.Words).Select(w => Traits(w, halves[0], traits[0]))]);
        var start = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var half = Half(i);
            var words = sentences[i].Words.Select(w => Traits(w, halves[half], traits[half])).ToArray();
            examples.Add(
                Example(
                    sentences[i],
                    words,
                    halves[half],
                    subjects.AsSpan(start, words.Length),
                    elsewhere.Length == 0 ? [] : elsewhere.AsSpan(start, words.Length)
                )
            );
            start += words.Length;
        }
        return examples;
    }

    private static ChainExample Example(
        TaggedSentence sentence,
        WordTraits[] words,
        TaggerKnowledge knowledge,
        ReadOnlySpan<byte> subjects,
        ReadOnlySpan<ulong> elsewhere
    )
    {
        var clues = new SentenceClues
        {
            Words = words,
            Marks = ListedMarks.Of(sentence.Words),
            Phrases = knowledge.Uses.Marks(words, sentence.Words),
            Subjects = subjects,
        };
        var features = new ulong[words.Length][];
        Span<ulong> joint = stackalloc ulong[SentenceFeatures.Most];
        for (var t = 0; t < words.Length; t++)
        {
            var n = SentenceFeatures.Joint(clues, t, joint);
            if (elsewhere.Length > 0)
                n += SentenceFeatures.Elsewhere(words, elsewhere, t, joint[n..]);
            var all = new List<ulong>(joint[..n].ToArray());
            for (var d = -SentenceFeatures.Reach; d <= SentenceFeatures.Reach; d++)
            {
                var word = SentenceFeatures.At(words, t + d);
                if (d == 0)
                    all.AddRange(word.Own);
                else
                    foreach (var feature in word.Near)
                        all.Add(NameTagger.AtDistance(feature, d));
            }
            features[t] = [.. all];
        }
        return new ChainExample(features, [.. sentence.Tags]);
    }

    private static NameTag[] Decode(LinearChain chain, ChainPair weights, ChainExample example)
    {
        var scores = new short[example.Tags.Length * ChainPair.Width];
        for (var t = 0; t < example.Tags.Length; t++)
        {
            foreach (var some in example.Features[t].Chunk(SentenceFeatures.Most))
                weights.Add(some, scores.AsSpan(t * ChainPair.Width, ChainPair.Width));
        }
        var tags = new NameTag[example.Tags.Length];
        chain.Decode(scores, 0, new int[tags.Length * LinearChain.Width], tags);
        return tags;
    }

    private static WordTraits Traits(string word, TaggerKnowledge knowledge, Dictionary<string, WordTraits> known)
    {
        if (!known.TryGetValue(word, out var traits))
            known[word] = traits = WordTraits.Of(word, knowledge);
        return traits;
    }
}
