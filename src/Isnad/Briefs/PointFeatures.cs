using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// What speaks for and against a point being one matter, rightly judged and worth seeing, as figures from 0 to about 5: what is counted,
/// who gives it, how alike the sentences are, and how much of the story's headlines stands in them.
/// </summary>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="story">The story.</param>
/// <param name="figures">Its figures.</param>
internal sealed class PointFeatures(Newsroom newsroom, Story story, StoryFigures figures)
{
    private const int OtherVerdicts = 3;
    private const int MostPairs = 8;
    private const int TellingWords = 8;
    private const double Usual = 4;
    private const double Copied = 0.9;
    private const double MostValue = 1e6;

    private readonly HeadlineMatter _matter = new(newsroom, story);

    /// <summary>What each figure is, in their order; the last is the bias.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "conflict",
        "superseded",
        "compatible",
        "named",
        "toll",
        "persons",
        "percent",
        "money",
        "span",
        "age",
        "day",
        "month-or-year",
        "rank",
        "sport",
        "bare",
        "counted",
        "what",
        "accounts",
        "articles",
        "origins",
        "outlets",
        "share",
        "days",
        "gap",
        "likest",
        "mean",
        "least",
        "copied",
        "same-day",
        "other-day",
        "same-place",
        "other-place",
        "lead",
        "title",
        "place",
        "rare",
        "exact",
        "small",
        "round",
        "size",
        "ratio",
        "spoken",
        "one-voice",
        "matter",
        "carried",
        "glued",
        "past",
        "part",
        "units-differ",
        "nouns-differ",
        "unlike",
        "to-come",
        "words",
        "crowd",
        "rivals",
        "rivals-of-difference",
        "bias",
    ];

    /// <summary>Whether some figures are those of a point on which accounts agree.</summary>
    public static bool IsAgreement(float[] features) => features[..OtherVerdicts].All(f => f == 0);

    /// <summary>The figures of a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="things">The figures that it is made of; none of one about a name.</param>
    public float[] Of(StoryPoint point, IReadOnlyList<CountedThing> things)
    {
        var articles = point.Accounts.SelectMany(a => a.Evidence).Select(e => e.Article).Distinct().ToList();
        var told = point.Accounts.SelectMany(a => a.Told).Order().ToList();
        var pairs = new PointPairs(things, figures, MostPairs);
        var first = things.Count > 0 ? things[0] : null;
        var family = first?.Quantity.Unit is { } unit ? UnitTable.Family(unit) : "";
        var value = things.Select(t => Math.Abs(t.Value)).DefaultIfEmpty().Max();
        var least = things.Select(t => Math.Abs(t.Value)).DefaultIfEmpty().Min();
        var rivals = first is null ? 0 : Math.Log(1 + figures.Rivals(first)) / 2;
        var isTime = things.Any(t => t.IsTime);
        double[] values =
        [
            Is(point.Verdict == Verdict.Conflict),
            Is(point.Verdict == Verdict.Superseded),
            Is(point.Verdict == Verdict.Compatible),
            Is(things.Count == 0),
            Is(first is { IsToll: true }),
            Is(first is { Family: "person", IsToll: false }),
            Is(point.Unit == "percent"),
            Is(family == "money"),
            Is(family == "time" && point.What != "age"),
            Is(point.What == "age"),
            Is(point.Unit == CountedThing.Day),
            Is(point.Unit is CountedThing.Month or CountedThing.Year),
            Is(point.Unit is "rank" or "clock" or "clock-gmt"),
            Is(point.Unit is "goal" or "match" or "point" or "seat"),
            Part(things, t => t.Quantity is { Unit: null, Counted: null, What: null }),
            Part(things, t => t.Quantity is { Unit: null, Counted: not null }),
            Is(point.What is not null),
            Math.Log(point.Accounts.Count),
            Math.Log(articles.Count),
            Is(point.Accounts.SelectMany(a => a.Origins).Distinct(StringComparer.Ordinal).Skip(1).Any()),
            Math.Log(articles.Select(id => newsroom.Article(id).Article.Outlet?.Id ?? id.Value).Distinct(StringComparer.Ordinal).Count()),
            (double)articles.Count / story.Articles.Count,
            told.Count < 2 ? 0 : Math.Log(1 + (told[^1] - told[0]).TotalDays),
            told.Zip(told.Skip(1)).Select(p => Math.Log(1 + (p.Second - p.First).TotalDays)).DefaultIfEmpty().Max(),
            pairs.Likest,
            pairs.Mean,
            pairs.Least,
            pairs.Part(p => p.Like > Copied),
            pairs.Part(p => p.One.Context.DaysBeside.Overlaps(p.Other.Context.DaysBeside)),
            pairs.Part(p => FigureLikeness.Apart(p.One.Context.DaysBeside, p.Other.Context.DaysBeside)),
            pairs.Part(p => p.One.Context.Places.Overlaps(p.Other.Context.Places)),
            pairs.Part(p => FigureLikeness.Apart(p.One.Context.Spots, p.Other.Context.Spots)),
            Part(things, t => t.IsLead),
            Is(things.Any(t => t.Quantity.In.Part == TextPart.Title)),
            things.Select(Place).DefaultIfEmpty().Average(),
            Is(!isTime && least >= 13 && least % 10 != 0),
            Is(!isTime && least >= 100 && least % 100 != 0),
            Is(!isTime && value <= 2),
            Part(things, t => t.IsRound),
            isTime ? 0 : Math.Log10(1 + Math.Min(value, MostValue)),
            isTime || least <= 0 ? 0 : Math.Min(3, Math.Log(value / least)),
            Part(things, t => t.Context.Speaker is not null),
            pairs.Part(IsOnOneVoice),
            things.Select(_matter.Of).DefaultIfEmpty().Average(),
            things.Select(_matter.Carried).DefaultIfEmpty().Average(),
            Part(things, IsGlued),
            Part(things, t => t.Context.LooksBack || t.Context.Years.Count > 0),
            Part(things, t => t.Context.IsPart),
            pairs.Part(p => p.One.Quantity.Unit != p.Other.Quantity.Unit),
            pairs.Part(p => p.One.Quantity.Counted is { } one && p.Other.Quantity.Counted is { } other && one != other),
            pairs.Part(p => p.Like < PointPairs.Unlike),
            Part(things, FigureDays.IsToCome),
            Math.Min(TellingWords, StorySentence.StemsOf(point.About).Count(s => s.Length > 2 && !s.Any(char.IsDigit)))
                / (double)TellingWords,
            figures.Crowd / Usual,
            rivals,
            point.Verdict == Verdict.Agree ? 0 : rivals,
            1,
        ];
        return [.. values.Select(v => (float)v)];
    }

    private static double Is(bool so) => so ? 1 : 0;

    private static double Part(IReadOnlyList<CountedThing> things, Func<CountedThing, bool> holds) =>
        things.Count == 0 ? 0 : (double)things.Count(holds) / things.Count;

    /// <summary>How far into its article a figure stands, 0 to 1; 0 in the headline.</summary>
    private static double Place(CountedThing thing) =>
        thing.Quantity.In.Part == TextPart.Text ? (double)thing.Quantity.Span.Start / Math.Max(1, thing.Article.Article.Text.Length) : 0;

    /// <summary>Whether one speaker gives two numbers.</summary>
    private static bool IsOnOneVoice((CountedThing One, CountedThing Other, double Like) pair) =>
        pair.One.Value != pair.Other.Value
        && pair.One.Context.Speaker?.SpeakerName is { } name
        && name == pair.Other.Context.Speaker?.SpeakerName;

    /// <summary>Whether letters or a hyphen stand right before or behind a figure: F16, 2017-2018, «3».</summary>
    private static bool IsGlued(CountedThing thing)
    {
        var text = thing.Article.Article.StringAt(thing.Quantity.In);
        var (before, behind) = (thing.Quantity.Span.Start - 1, thing.Quantity.Span.End);
        return before >= 0 && IsBond(text[before]) || behind < text.Length && IsBond(text[behind]);
    }

    private static bool IsBond(char c) => char.IsLetterOrDigit(c) || c is '-' or '/' or '«' or '"' or '»' or '“' or '”';
}
