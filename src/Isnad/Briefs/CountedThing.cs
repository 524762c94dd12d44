using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Times;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>A figure in one article of a story with its sentence, by which it is compared with the figures of others.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Context">Its sentence.</param>
internal sealed record CountedThing(AnalysedArticle Article, Quantity Quantity, FigureContext Context)
{
    /// <summary>The unit of a day named by its date.</summary>
    public const string Day = "date";

    /// <summary>The unit of a month named with its year.</summary>
    public const string Month = "calendar-month";

    /// <summary>The unit of a year named by its number.</summary>
    public const string Year = "calendar-year";

    private const double Rounding = 0.1;
    private const int LongestWord = 14;

    /// <summary>So many years or minutes apart what is told of one person is told of one thing.</summary>
    private const double MostApart = 3;

    /// <summary>The number by which figures are equal: the lower bound, else the upper; of a time its <see cref="TimePoint.Number"/>.</summary>
    public double Value { get; } = Quantity.Low ?? Quantity.High ?? 0;

    /// <summary>What may count the same thing: persons of all kinds are one; empty when unknown.</summary>
    public string Family { get; } = FamilyOf(Quantity);

    /// <summary>Tens, hundreds or thousands of something.</summary>
    public bool IsRound => Quantity.Comparator is Comparator.Dozens or Comparator.Hundreds or Comparator.Thousands;

    /// <summary>Whether it stands in the headline or among the first words of the text.</summary>
    public bool IsLead => Quantity.In.Part == TextPart.Title || (Quantity.In.Part == TextPart.Text && Quantity.Span.Start < 250);

    /// <summary>Whether it is a day or year that the text names, not a count.</summary>
    public bool IsTime => Quantity.Time is not null;

    /// <summary>When its article was published; null where that is not known.</summary>
    public TimePoint? Told { get; } = Article.Article.Published is { } published ? TimePoint.Parse(published.Value) : null;

    /// <summary>
    /// Whether it says when, or which one in order, in a way that only its own kind can be taken for: hours, months, editions, minutes of a
    /// match. Words beside such a figure do not say what the others count.
    /// </summary>
    public bool IsPosition => Quantity.Unit is Month or "clock" or "clock-gmt" or "rank";

    /// <summary>Whether it counts dead or injured exactly enough to be followed from account to account.</summary>
    public bool IsToll =>
        Family == "person"
        && Quantity.What is "killed" or "injured"
        && (Quantity.Unit is not null || Quantity.Counted is null)
        && !IsRound
        && Value > 0;

    /// <summary>Whether a day is named by its date, not by its weekday or its distance.</summary>
    public bool IsDated { get; } =
        Quantity.Text.Any(char.IsDigit)
        && !Quantity.Text.Split(' ').Any(w => UnitTable.Unit(Folding.Fold(w)) is { } unit && UnitTable.Family(unit.Code) == "time");

    /// <summary>Whether it is the minute of a match.</summary>
    private bool IsMinute => Quantity is { Unit: "rank", What: "minute" };

    /// <summary>
    /// Whether one person is named beside both, an age or a minute of a match, and they lie so close that they are told of one thing: years
    /// of one life, a goal.
    /// </summary>
    /// <param name="other">Another figure.</param>
    public bool IsOfSamePerson(CountedThing other) =>
        (Quantity.What == "age" && other.Quantity.What == "age" || IsMinute && other.IsMinute)
        && Math.Abs(Value - other.Value) <= MostApart
        && Context.Person is { } person
        && other.Context.Person is { } its
        && (person == its || NameKey.Of(person) == NameKey.Of(its));

    /// <summary>The figures that an article gives and the days and years that it names, each with its sentence.</summary>
    public static IEnumerable<CountedThing> Of(AnalysedArticle article)
    {
        foreach (
            var place in article.Quantities.Concat(Times(article)).Where(q => q.Low is not null || q.High is not null).GroupBy(q => q.In)
        )
        {
            var tokens = Tokenizer.Tokenize(article.Article.StringAt(place.Key));
            var at = 0;
            foreach (var quantity in place.OrderBy(q => q.Span.Start).ThenBy(q => q.Span.Length))
            {
                while (at < tokens.Count && tokens[at].Span.Start < quantity.Span.Start)
                    at++;
                if (place.Key.Part == TextPart.Title && IsRounding(article, quantity))
                    continue;
                if (at > 0 && FigureWords.Are("ruled-out", tokens, at - 1))
                    continue; // 65 وليس 66
                if (place.Key.Part == TextPart.Text && EarlierCases.Lists(article.Article.Text, quantity.Span.Start))
                    continue;
                if (IsOfBothKinds(quantity, article.Article.StringAt(place.Key)))
                    continue;
                if (NumberName.Is(quantity, article.Article.StringAt(place.Key), at > 0 ? tokens[at - 1] : null))
                    continue; // بوينغ 777
                yield return new CountedThing(article, quantity, new FigureContext(article, place.Key, tokens, at, quantity.Span));
            }
        }
    }

    /// <summary>Whether dead and injured are counted together: 70 قتيلا وجريحا.</summary>
    private static bool IsOfBothKinds(Quantity quantity, string text) =>
        quantity.What is "killed" or "injured"
        && Tokenizer.Tokenize(text[quantity.Span.End..Math.Min(text.Length, quantity.Span.End + LongestWord)])
            is [{ Kind: TokenKind.Word } next, ..]
        && FigureWords.Is("both-kinds", next.Folded);

    /// <summary>Whether a figure of the headline is round where the text gives the same exactly: "100 missiles" over 103.</summary>
    private static bool IsRounding(AnalysedArticle article, Quantity headline)
    {
        var value = headline.Low ?? headline.High ?? 0;
        if (value < 50 || value % 10 != 0 || headline.Unit is null)
            return false;
        var same = article
            .Quantities.Where(q =>
                q.In == TextPlace.Body && q.Unit == headline.Unit && q.Low is { } low && Math.Abs(low - value) <= value * Rounding
            )
            .Select(q => q.Low)
            .ToList();
        return same.Count > 0 && !same.Contains(value);
    }

    private static IEnumerable<Quantity> Times(AnalysedArticle article)
    {
        foreach (var time in article.Times)
        {
            if (time.Value is not { Length: 4 or 7 or >= 10 } value || value.Contains('/', StringComparison.Ordinal))
                continue;
            if (IsDatedName(article, time))
                continue;
            if (time.Text.Length < 6 && time.Text.Contains('-', StringComparison.Ordinal))
                continue; // a score
            if (Folding.Fold(time.Text).Split(' ').Any(w => UnitTable.Unit(w)?.Code is "minute" or "hour" or "second"))
                continue; // a moment counted from another
            if (value.Length == 7 && !NamesMonth(time))
                continue; // الشهر الماضي
            if (TimePoint.Parse(value) is not { } point)
                continue;
            var unit =
                point.Day is not null ? Day
                : point.Month is not null ? Month
                : Year;
            yield return new Quantity(time.Span, time.Text, point.Number, null, Comparator.Exact, unit, null, time.In) { Time = point };
        }
    }

    private static bool NamesMonth(TimeMention time) => UnitTable.Unit(Folding.Fold(time.Text).Split(' ')[0])?.Code != "month";

    /// <summary>Whether a day is part of a name: قوى 14 آذار, ثورة 25 يناير.</summary>
    private static bool IsDatedName(AnalysedArticle article, TimeMention time)
    {
        var before = Tokenizer.Tokenize(article.Article.StringAt(time.In)[Math.Max(0, time.Span.Start - 20)..time.Span.Start]);
        return before.Count > 0 && time.Value is { Length: >= 10 } && FigureWords.Are("dated-name", before, before.Count - 1);
    }

    private static string FamilyOf(Quantity quantity) =>
        quantity.Unit switch
        {
            null => quantity.What is "killed" or "injured" or "survived" or "displaced" or "arrested" or "expelled" ? "person" : "",
            Day or Month or Year => quantity.Unit,
            "vehicle" or "truck" => "vehicle",
            { } unit => UnitTable.Family(unit) == "person" ? "person" : unit,
        };
}
