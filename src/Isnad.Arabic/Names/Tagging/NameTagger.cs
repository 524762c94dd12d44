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
    private readonly ChainPair _both;
    private readonly TaggerKnowledge _all;
    private readonly WordKnowledge _knowledge;
    private readonly WordMemory<WordTraits> _traits;

    // Its own, because it keeps what this tagger's chains say.
    private readonly WordTraits _edge = WordTraits.Of("", TaggerKnowledge.Bare);

    internal NameTagger(LinearChain first, LinearChain second, TaggerKnowledge knowledge)
    {
        _first = first;
        _second = second;
        _both = new ChainPair(first, second);
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
        var clues = new SentenceClues
        {
            Words = words,
            Marks = marks,
            Subjects = SubjectCount.Of(words),
        };
        var scores = new short[words.Length * ChainPair.Width];
        Score(sentences, clues, scores);
        var tags = Decode(_first, sentences, scores, first: 0);
        if (!twice)
            return tags;
        AddElsewhere(sentences, words, ConsistencyCount.Of(stems, tags), scores);
        return Decode(_second, sentences, scores, first: LinearChain.Width);
    }

    /// <summary>How many letters of joined particles stand before a word's likeliest reading: 1 for وبيروت, 0 for واشنطن.</summary>
    /// <param name="folded">A folded word.</param>
    public int Clitics(string folded)
    {
        var stem = TraitsOf(folded).Stem;
        return folded.EndsWith(stem, StringComparison.Ordinal) ? folded.Length - stem.Length : 0;
    }

    /// <summary>Whether a word tells that sport is reported on: مباراة, للاعبين.</summary>
    /// <param name="folded">A folded word.</param>
    public static bool IsOfSport(string folded) => WordKnowledge.Shipped.Subject(folded) == 1;

    /// <summary>Whether a word is commoner in news than what is left of it without letters that may be particles: بنوك than نوك.</summary>
    /// <param name="folded">A folded word.</param>
    /// <param name="particles">How many letters of it may be particles.</param>
    public bool IsCommoner(string folded, int particles) => _knowledge.Of(folded).Frequency > _knowledge.Of(folded[particles..]).Frequency;

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

    /// <summary>Writes for each token a row of scores: all that can be told without what the same word is in the rest of the text.</summary>
    private void Score(IReadOnlyList<IReadOnlyList<string>> sentences, in SentenceClues text, Span<short> scores)
    {
        Span<ulong> joint = stackalloc ulong[SentenceFeatures.Most];
        var start = 0;
        foreach (var sentence in sentences)
        {
            var here = text.Words.Slice(start, sentence.Count);
            var clues = text.Of(start, sentence.Count, _all.Uses.Marks(here, sentence));
            for (var t = 0; t < here.Length; t++)
            {
                var row = Row(scores, start + t);
                for (var d = -SentenceFeatures.Reach; d <= SentenceFeatures.Reach; d++)
                {
                    var word = t + d >= 0 && t + d < here.Length ? here[t + d] : _edge;
                    ChainPair.AddRow(Row(word.Scores ??= Says(word), d + SentenceFeatures.Reach), row);
                }
                _both.Add(joint[..SentenceFeatures.Joint(clues, t, joint)], row);
            }
            start += sentence.Count;
        }
    }

    private void AddElsewhere(
        IReadOnlyList<IReadOnlyList<string>> sentences,
        ReadOnlySpan<WordTraits> words,
        ReadOnlySpan<ulong> elsewhere,
        Span<short> scores
    )
    {
        Span<ulong> features = stackalloc ulong[SentenceFeatures.Most];
        var start = 0;
        foreach (var sentence in sentences)
        {
            var here = words.Slice(start, sentence.Count);
            var other = elsewhere.Slice(start, sentence.Count);
            for (var t = 0; t < here.Length; t++)
                _both.Add(features[..SentenceFeatures.Elsewhere(here, other, t, features)], Row(scores, start + t));
            start += sentence.Count;
        }
    }

    private static NameTag[] Decode(
        LinearChain chain,
        IReadOnlyList<IReadOnlyList<string>> sentences,
        ReadOnlySpan<short> scores,
        int first
    )
    {
        var tags = new NameTag[sentences.Sum(s => s.Count)];
        var back = new int[sentences.Select(s => s.Count).DefaultIfEmpty().Max() * LinearChain.Width];
        var start = 0;
        foreach (var sentence in sentences)
        {
            chain.Decode(scores, first + (start * ChainPair.Width), back, tags.AsSpan(start, sentence.Count));
            start += sentence.Count;
        }
        return tags;
    }

    private static Span<short> Row(Span<short> rows, int at) => rows.Slice(at * ChainPair.Width, ChainPair.Width);

    /// <summary>What a word adds to the scores of itself and its neighbours, by distance.</summary>
    private short[] Says(WordTraits word)
    {
        const int reach = SentenceFeatures.Reach;
        var says = new short[((2 * reach) + 1) * ChainPair.Width];
        for (var d = -reach; d <= reach; d++)
            _both.Add(d == 0 ? [.. word.Own] : Array.ConvertAll(word.Near, feature => AtDistance(feature, d)), Row(says, d + reach));
        return says;
    }

    /// <summary>A neighbour's feature, seen from <paramref name="distance"/> words away.</summary>
    internal static ulong AtDistance(ulong feature, int distance) => FeatureHash.Mix(70, feature, (ulong)(distance + 8));

    private WordTraits TraitsOf(string folded) => folded.Length == 0 ? _edge : _traits.Of(folded);
}
