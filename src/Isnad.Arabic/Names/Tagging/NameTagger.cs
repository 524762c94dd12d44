using Isnad.Arabic.Words;

namespace Isnad.Arabic.Names.Tagging;

/// <summary>Tags the words of a text that belong to names, also to names that nobody listed.</summary>
/// <remarks>
/// Two linear chains: the first reads each sentence by itself, the second also knows what the first took the same word for
/// in the rest of the text. Learned by <c>isnad learn names</c>. Safe to use from several threads.
/// </remarks>
/// <seealso href="docs/how-it-works.md#names"/>
public sealed class NameTagger
{
    private const int MostRemembered = 100_000;

    private static readonly Lazy<NameTagger> Read = new(() =>
        TaggerFile.Read(EmbeddedTable.Open(typeof(NameTagger).Assembly, "Names/Tagging/names.bin"))
    );

    private readonly LinearChain _first;
    private readonly LinearChain _second;
    private readonly TaggerKnowledge _all;
    private readonly WordKnowledge _knowledge;
    private readonly WordMemory<WordTraits> _traits;

    internal NameTagger(LinearChain first, LinearChain second, TaggerKnowledge knowledge)
    {
        _first = first;
        _second = second;
        _all = knowledge;
        _knowledge = knowledge.Lists;
        _traits = new WordMemory<WordTraits>(MostRemembered, word => WordTraits.Of(word, knowledge));
    }

    /// <summary>The tagger that ships; read when first asked for.</summary>
    public static NameTagger Shipped => Read.Value;

    internal LinearChain First => _first;

    internal LinearChain Second => _second;

    internal TaggerKnowledge Knowledge => _all;

    /// <summary>The tags of a text.</summary>
    /// <param name="sentences">The folded words of each sentence, in order of the text.</param>
    /// <param name="marks">For each token of the text which listed name it belongs to (<see cref="ListedMarks"/>).</param>
    /// <returns>A tag for each token of the text, sentences joined.</returns>
    public NameTag[] Tag(IReadOnlyList<IReadOnlyList<string>> sentences, ReadOnlySpan<byte> marks)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return Tag(sentences, marks, twice: true);
    }

    /// <summary>The tags that the first chain gives by itself.</summary>
    internal NameTag[] TagOnce(IReadOnlyList<IReadOnlyList<string>> sentences, ReadOnlySpan<byte> marks) =>
        Tag(sentences, marks, twice: false);

    /// <summary>A word without joined particles, where it is likelier so.</summary>
    internal string StemOf(string folded) => TraitsOf(folded).Stem;

    private NameTag[] Tag(IReadOnlyList<IReadOnlyList<string>> sentences, ReadOnlySpan<byte> marks, bool twice)
    {
        var words = new WordTraits[sentences.Sum(s => s.Count)];
        var stems = new string[words.Length];
        var i = 0;
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence)
            {
                words[i] = TraitsOf(word);
                stems[i] = words[i].Stem;
                i++;
            }
        }
        var tags = new NameTag[words.Length];
        var clues = new SentenceClues
        {
            Words = words,
            Marks = marks,
            Subjects = SubjectCount.Of(words),
        };
        Pass(0, sentences, clues, tags);
        if (twice)
            Pass(
                1,
                sentences,
                new SentenceClues
                {
                    Words = words,
                    Marks = marks,
                    Subjects = clues.Subjects,
                    Elsewhere = ConsistencyCount.Of(stems, tags),
                },
                tags
            );
        return tags;
    }

    /// <summary>How many letters of joined particles stand before a word's likeliest reading: 1 for وبيروت, 0 for واشنطن.</summary>
    /// <param name="folded">A folded word.</param>
    public int Clitics(string folded)
    {
        var stem = TraitsOf(folded).Stem;
        return folded.EndsWith(stem, StringComparison.Ordinal) ? folded.Length - stem.Length : 0;
    }

    /// <summary>Whether a word is so common in news that it is no name by itself.</summary>
    /// <param name="folded">A folded word.</param>
    public bool IsCommon(string folded) =>
        _knowledge.Of(folded) is { Frequency: >= 10, Lists: NameLists.None or NameLists.PartOfPlace or NameLists.Romanised };

    /// <summary>Whether a word is among the few hundred commonest, which name nobody even where somebody is called so.</summary>
    /// <param name="folded">A folded word.</param>
    public bool IsVeryCommon(string folded) => _knowledge.Of(folded).Frequency >= 13;

    /// <summary>Whether a word is rare in news, or stands among names of persons and is not common.</summary>
    /// <param name="folded">A folded word.</param>
    public bool MayBeName(string folded) =>
        _knowledge.Of(folded) is var facts && (facts.Frequency < 5 || (facts.Persons >= 2 && facts.Lists.HasFlag(NameLists.Person)));

    /// <summary>Whether a word is first of all a given name of persons, seen through joined particles: طارق, ومحمد.</summary>
    /// <param name="folded">A folded word.</param>
    public bool IsGivenName(string folded)
    {
        var stem = TraitsOf(folded).Stem;
        if (stem.Length >= 7 && stem.StartsWith("عبدال", StringComparison.Ordinal))
            return true;
        if (StopWords.Contains(folded) || StopWords.Contains(stem) || stem.StartsWith("ال", StringComparison.Ordinal))
            return false;
        return _knowledge.Of(stem) is var facts
            && facts.Lists.HasFlag(NameLists.Person)
            && (facts.Lists & (NameLists.LargePlace | NameLists.SmallPlace)) == NameLists.None
            && facts.Persons >= 4
            && (facts.Frequency < 9 || facts.Lists.HasFlag(NameLists.FirstOfFigure));
    }

    /// <summary>Whether a word is rare in news but often a person's name: سانشيز.</summary>
    /// <param name="folded">A folded word.</param>
    public bool IsSurname(string folded) =>
        !StopWords.Contains(folded)
        && _knowledge.Of(folded) is { Persons: >= 3, Frequency: < 9 } facts
        && facts.Lists.HasFlag(NameLists.Person);

    /// <summary>Whether a word announces a place: مدينة, محافظة.</summary>
    /// <param name="folded">A folded word.</param>
    public bool AnnouncesPlace(string folded) => _knowledge.Trigger(folded) == 4;

    private void Pass(int pass, IReadOnlyList<IReadOnlyList<string>> sentences, in SentenceClues text, NameTag[] tags)
    {
        var chain = pass == 0 ? _first : _second;
        Span<ulong> joint = stackalloc ulong[SentenceFeatures.Most];
        var start = 0;
        foreach (var sentence in sentences)
        {
            var (from, length) = (start, sentence.Count);
            start += length;
            var here = text.Words.Slice(from, length);
            var clues = text.Of(from, length, _all.Uses.Marks(here, sentence));
            var scores = new float[length * LinearChain.Width];
            for (var t = 0; t < length; t++)
            {
                var row = scores.AsSpan(t * LinearChain.Width, LinearChain.Width);
                for (var d = -SentenceFeatures.Reach; d <= SentenceFeatures.Reach; d++)
                {
                    var word = SentenceFeatures.At(here, t + d);
                    var says = (word.Scores[pass] ??= Says(chain, word)).AsSpan(
                        (d + SentenceFeatures.Reach) * LinearChain.Width,
                        LinearChain.Width
                    );
                    LinearChain.AddRow(says, row);
                }
                var n = SentenceFeatures.Joint(clues, t, joint);
                chain.Add(joint[..n], row);
            }
            chain.Decode(scores, tags.AsSpan(from, length));
        }
    }

    /// <summary>What a word adds to the scores of itself and its neighbours, by distance.</summary>
    private static float[] Says(LinearChain chain, WordTraits word)
    {
        const int reach = SentenceFeatures.Reach;
        var says = new float[((2 * reach) + 1) * LinearChain.Width];
        for (var d = -reach; d <= reach; d++)
        {
            var row = says.AsSpan((d + reach) * LinearChain.Width, LinearChain.Width);
            foreach (var feature in d == 0 ? word.Own : word.Near)
                chain.Add(d == 0 ? feature : AtDistance(feature, d), row);
        }
        return says;
    }

    /// <summary>A neighbour's feature, seen from <paramref name="distance"/> words away.</summary>
    internal static ulong AtDistance(ulong feature, int distance) => FeatureHash.Mix(70, feature, (ulong)(distance + 8));

    private WordTraits TraitsOf(string folded) => folded.Length == 0 ? WordTraits.Edge : _traits.Of(folded);
}
