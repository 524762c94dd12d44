using Isnad.Analysis;
using Isnad.Arabic.Times;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Everything the system says about one story; each sentence and figure in it carries evidence.</summary>
public sealed record Brief
{
    private const int MostAgreements = 5;

    /// <summary>The story.</summary>
    public required Story Story { get; init; }

    /// <summary>
    /// The headline that says best what its articles tell (<see cref="StoryTitle"/>); without headlines, a first sentence.
    /// </summary>
    public required string Title { get; init; }

    /// <summary>When its first article appeared, as far as known.</summary>
    public ArticleDate? First { get; init; }

    /// <summary>When its last article appeared, as far as known.</summary>
    public ArticleDate? Last { get; init; }

    /// <summary>How many outlets carry it; each unknown outlet counts as one of its own.</summary>
    public required int Outlets { get; init; }

    /// <summary>How many independent origins stand behind it, and why.</summary>
    public required OriginCount Origins { get; init; }

    /// <summary>Sentences taken from the articles that tell what happened.</summary>
    public required IReadOnlyList<ToldSentence> Happened { get; init; }

    /// <summary>Who said what, the best attested first.</summary>
    public required IReadOnlyList<ToldStatement> Statements { get; init; }

    /// <summary>Points on which several accounts can be compared.</summary>
    public required IReadOnlyList<StoryPoint> Points { get; init; }

    /// <summary>
    /// The points on which accounts differ, but for past times that some tell less exactly: those that contradict each other first, then
    /// those that changed with time, of each the likeliest worth seeing first.
    /// </summary>
    public IReadOnlyList<StoryPoint> Differences =>
        [
            .. Points
                .Where(p => p.Verdict != Verdict.Agree && p is not { Verdict: Verdict.Compatible, IsPastTime: true })
                .OrderByDescending(p => p.Verdict)
                .ThenByDescending(p => p.Worth),
        ];

    /// <summary>Those of them that a short brief has: none that are likely two matters, and of those that can all be true the telling ones.</summary>
    public IReadOnlyList<StoryPoint> ForemostDifferences => [.. Differences.Where(p => p.IsForemost)];

    /// <summary>
    /// The points on which several origins agree and that tell something of what happened, the likeliest worth seeing first: no days and
    /// years that are past, no ages, hours of the clock, ranks or round words (<see cref="StoryPoint.TellsLittle"/>).
    /// </summary>
    public IReadOnlyList<StoryPoint> Agreements =>
        [
            .. Points
                .Where(p =>
                    p is { Verdict: Verdict.Agree, IsPastTime: false, TellsLittle: false }
                    && p.Accounts.SelectMany(a => a.Origins).Distinct(StringComparer.Ordinal).Skip(1).Any()
                )
                .OrderByDescending(p => p.Worth),
        ];

    /// <summary>Those of them that a short brief has: the handful worth seeing.</summary>
    public IReadOnlyList<StoryPoint> ForemostAgreements => [.. Agreements.Where(p => p.IsForemost).Take(MostAgreements)];

    /// <summary>Figures that one outlet alone carries, with those on whose word they stand.</summary>
    public IReadOnlyList<LoneFigure> LoneFigures { get; init; } = [];

    /// <summary>Statements that deny one another.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>What outlets call by different words.</summary>
    public IReadOnlyList<Wording> Wordings { get; init; } = [];

    /// <summary>Dated events from inside the texts, in order of time.</summary>
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>The dated events that <see cref="Happened"/> does not tell by the same sentence, without publications of articles.</summary>
    public IReadOnlyList<TimelineEntry> TimelineBeside =>
        [.. Timeline.Where(t => !t.Published && !Happened.Any(h => h.Evidence[0] == t.Evidence[0]))];

    /// <summary>Points that some outlets carry and others leave out.</summary>
    public required IReadOnlyList<Silence> Silences { get; init; }
}

/// <summary>How many independent origins stand behind articles, and which.</summary>
/// <param name="Count">Number of chains that share no link; an unknown outlet never proves independence.</param>
/// <param name="Origins">Each origin with the articles that rest on it.</param>
public sealed record OriginCount(int Count, IReadOnlyList<Origin> Origins);

/// <summary>One independent origin.</summary>
/// <param name="Name">An agency, an outlet, a newspaper abroad; null for an outlet that is not known.</param>
/// <param name="Articles">The articles that rest on it.</param>
/// <param name="Uncredited">Those among them that carry its text without naming it.</param>
public sealed record Origin(string? Name, IReadOnlyList<ArticleId> Articles, IReadOnlyList<ArticleId> Uncredited)
{
    /// <summary>Whether it counts: an unknown outlet, a vague credit or a headline without a text proves no independence.</summary>
    public bool Proves { get; init; } = Name is not null;

    /// <summary>Whether it is among those that are counted: of origins that share a text or a source one is.</summary>
    public bool Counts { get; init; }

    /// <summary>Whether its articles are headlines over hardly any text.</summary>
    public bool Bare { get; init; }

    /// <summary>Those of its articles that rest on it only as far as they share passages with the others.</summary>
    public IReadOnlyList<ArticleId> Sharing { get; init; } = [];
}

/// <summary>A sentence that tells what happened, in the words of an article.</summary>
/// <param name="Text">As written.</param>
/// <param name="Evidence">Where it stands; further places say the same.</param>
public sealed record ToldSentence(string Text, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>
    /// The day (ISO) that it names for what it tells, else that on which its article appeared, where the sentences beside it are of other days;
    /// null where all are of one, and where it tells of a month, a year or long ago.
    /// </summary>
    public string? Day { get; init; }
}

/// <summary>One thing that somebody said, with every article that carries it.</summary>
/// <param name="Speaker">The speaker's name, or what is said of an unnamed one.</param>
/// <param name="SpeakerEntity">Who we think that is.</param>
/// <param name="Lead">The fullest report of it.</param>
/// <param name="IndependentChains">Number of chains to it that share no link.</param>
/// <param name="Evidence">Every place that reports it, the lead's first.</param>
public sealed record ToldStatement(
    string Speaker,
    EntityName? SpeakerEntity,
    Statement Lead,
    int IndependentChains,
    IReadOnlyList<Evidence> Evidence
)
{
    /// <summary>The word of the hadith sciences for this many independent chains.</summary>
    /// <param name="chains">Number of independent chains, 1 or more.</param>
    /// <param name="countries">Number of countries that their outlets are from.</param>
    public static string Spread(int chains, int countries) =>
        chains switch
        {
            <= 1 => "gharib",
            2 => "aziz",
            >= 10 when countries >= 3 => "mutawatir",
            _ => "mashhur",
        };

    /// <summary>Number of countries that the outlets of its chains are from, as far as known.</summary>
    public int Countries { get; init; }

    /// <summary>
    /// The words to show: the content, with the verb and what stands between where the content alone does not tell what was said
    /// (حذّرت من المشاركة).
    /// </summary>
    public string Shown { get; init; } = Lead.Text;

    /// <summary>
    /// The agency, or whoever else, on whose text the article that is shown first rests, where its chain does not name it; null where the
    /// text is the outlet's own.
    /// </summary>
    public TextBasis? RestsOn { get; init; }

    /// <summary>How whole the chain is from the outlet on; a link that names nobody in particular (وكالات) breaks it.</summary>
    /// <param name="newsroom">Where the article that is shown first is.</param>
    public ChainStrength StrengthIn(Newsroom newsroom) =>
        Lead.StrengthFrom(newsroom.Article(Lead.Evidence.Article).Article) is var strength
        && RestsOn is { IsVague: true }
        && strength == ChainStrength.Connected
            ? ChainStrength.Broken
            : strength;

    /// <summary>Whether another statement of the story tells it too, fuller or by whom it is from.</summary>
    public bool IsToldAgain { get; init; }

    /// <summary>How likely it is worth its place in a brief, 0 to 1: decisive words of a main actor, rightly given.</summary>
    public double Worth { get; init; }

    /// <summary>Which part of the story's headlines names the speaker, 0 to 1.</summary>
    public double SpeakerInHeadlines { get; init; }

    /// <summary>Whether <see cref="Shown"/> has the verb, so that the speaker's stand need not be told beside it.</summary>
    public bool ShowsVerb => Shown.Length > Lead.Text.Length;

    /// <summary>
    /// Whether the article tells it in its own words and names nobody who says it: what is expected, what somebody is accused of or held
    /// for. Who denies it denies somebody's words; shown by itself it reads as what nobody said.
    /// </summary>
    public bool IsByNobody =>
        Lead.SpeakerName == Analysis.Speech.Text.Speaker.NotNamed && Lead.Rule.StartsWith("claim ", StringComparison.Ordinal);
}

/// <summary>A dated event of a story.</summary>
/// <param name="When">ISO 8601, as far as known.</param>
/// <param name="Precision">How exactly.</param>
/// <param name="Text">What happened, in the words of an article.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record TimelineEntry(string When, DatePrecision Precision, string Text, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Whether it is the publication of an article, not an event that a text dates.</summary>
    public bool Published { get; init; }
}

/// <summary>A point that some outlets carry and others leave out.</summary>
/// <param name="Point">What it is about, in words of the articles.</param>
/// <param name="CarriedBy">Names of those who carry it; null stands for an unknown outlet.</param>
/// <param name="AbsentFrom">Names of those who do not.</param>
/// <param name="Evidence">Where it stands in those who carry it.</param>
public sealed record Silence(
    string Point,
    IReadOnlyList<string?> CarriedBy,
    IReadOnlyList<string?> AbsentFrom,
    IReadOnlyList<Evidence> Evidence
)
{
    /// <summary>What kind of name the point is: <c>place</c>, <c>day</c>, <c>role</c>, <c>doer</c>; null for a sentence.</summary>
    public string? About { get; init; }

    /// <summary>
    /// An article of each outlet that carries it, in the order of <see cref="CarriedBy"/>: so that unknown outlets can be told apart.
    /// </summary>
    public IReadOnlyList<ArticleId> CarriedIn { get; init; } = [];

    /// <summary>An article of each outlet that does not, in the order of <see cref="AbsentFrom"/>.</summary>
    public IReadOnlyList<ArticleId> AbsentIn { get; init; } = [];
}
