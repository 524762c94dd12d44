using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>
/// What speaks for and against a sentence telling a further stage of a story beside what has been told: its own figures
/// (<see cref="SentenceFeatures"/>), how it stands to what has been told (<see cref="RepetitionFeatures"/>), and what it tells of the
/// headlines that nobody told yet.
/// </summary>
internal sealed class StageFeatures
{
    private const int MostHeadlines = 8;
    private const int MostRare = 3;

    /// <summary>In fewer voices than this every name is rare.</summary>
    private const int FewVoices = 4;

    private readonly Newsroom _newsroom;
    private readonly List<(Dictionary<string, double> Roots, double Likely)> _headlines;
    private readonly HashSet<string> _rare;

    /// <summary>Looks at the sentences of a story beside each other.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="central">Its sentences.</param>
    /// <param name="headlines">Its headlines.</param>
    public StageFeatures(Newsroom newsroom, CentralSentences central, StoryHeadlines headlines)
    {
        _newsroom = newsroom;
        var best = headlines.Articles.Select(headlines.Likely).DefaultIfEmpty(1).Max();
        _headlines =
        [
            .. headlines
                .Articles.OrderByDescending(headlines.LogOdds)
                .Take(MostHeadlines)
                .Select(id => (newsroom.TitleRoots(id), headlines.Likely(id) / best)),
        ];
        _rare = NamedByOne(central.All);
    }

    /// <summary>What each figure is, in their order; the last is the bias.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. SentenceFeatures.Names.SkipLast(1),
        .. RepetitionFeatures.Names.SkipLast(1).Select(n => "beside-" + n),
        "new-day",
        "untold-headline",
        "rare-names",
        "bias",
    ];

    /// <summary>The figures of a sentence beside what has been told.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="told">What has been told, one sentence or more.</param>
    public float[] Of(OpenSentence sentence, ToldSoFar told) =>
        [
            .. sentence.Features.AsSpan()[..^1],
            .. RepetitionFeatures.Of(_newsroom, sentence.Beside, told).AsSpan()[..^1],
            sentence.Sentence.PublishedDay is not { } day || told.Sentences.Any(t => t.PublishedDay == day) ? 0 : 1,
            (float)UntoldHeadline(sentence.Sentence, told),
            Rare(sentence.Sentence),
            1,
        ];

    /// <summary>The names that one voice alone names; none of a few voices.</summary>
    private static HashSet<string> NamedByOne(IReadOnlyList<StorySentence> sentences)
    {
        var voices = new HashSet<ArticleId>();
        var firstVoice = new Dictionary<string, ArticleId>(StringComparer.Ordinal);
        var several = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var voice = sentence.Article.Article.Id;
            voices.Add(voice);
            foreach (var mention in sentence.Mentions)
                if (!firstVoice.TryAdd(mention.Key, voice) && firstVoice[mention.Key] != voice)
                    several.Add(mention.Key);
        }
        return voices.Count < FewVoices ? [] : firstVoice.Keys.Where(n => !several.Contains(n)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>How much of one headline it tells that has not been told: the most, by how likely the headline stands for the story.</summary>
    private double UntoldHeadline(StorySentence sentence, ToldSoFar told)
    {
        var most = 0.0;
        foreach (var (roots, likely) in _headlines)
            if (likely > most)
                most = Math.Max(most, likely * ToldSoFar.Part(roots, sentence.Roots) * (1 - ToldSoFar.Part(roots, told.Roots)));
        return most;
    }

    /// <summary>How many names it has that no other voice names, 0 to 1.</summary>
    private float Rare(StorySentence sentence) =>
        (float)Math.Min(MostRare, sentence.Mentions.Select(m => m.Key).Distinct(StringComparer.Ordinal).Count(_rare.Contains)) / MostRare;
}
