using System.Globalization;

namespace Isnad.Articles.Html;

/// <summary>When a page was published and changed, each with where that stands.</summary>
/// <param name="Published">Null when nothing says so.</param>
/// <param name="PublishedBasis">Where it stands.</param>
/// <param name="Modified">Null when nothing says so.</param>
/// <param name="ModifiedBasis">Where it stands.</param>
internal sealed record PageDates(ArticleDate? Published, FieldBasis? PublishedBasis, ArticleDate? Modified, FieldBasis? ModifiedBasis);

/// <summary>
/// Chooses when a page was published among its metadata, its address and what it prints, by agreement; undated stays undated.
/// </summary>
internal static class HtmlDates
{
    private const int YearsKeptUp = 4;
    private const int DaysOfDoubt = 365;
    private const double BesideHeadline = 5;

    /// <summary>The dates of a page.</summary>
    /// <param name="metadata">What it says of itself.</param>
    /// <param name="url">Its address.</param>
    /// <param name="printed">The dates that it prints, best first.</param>
    /// <param name="fetched">When it was got: a date more than a day later is none. Null lets all be.</param>
    public static PageDates Choose(HtmlMetadata metadata, string? url, IReadOnlyList<PrintedDate> printed, DateTimeOffset? fetched)
    {
        string? Parse(string? value) => DateText.Parse(value) is { } date && !IsAhead(date) ? date : null;
        bool IsAhead(string value) => IsoDate.Read(value) is { } date && HtmlDates.IsAhead(date, fetched);
        printed = [.. printed.Where(p => !IsAhead(p.Value))];
        var modified =
            Modified(metadata, Parse)
            ?? printed
                .Where(p => p.Updated && p.Score >= PrintedDates.Enough)
                .Select(p => new Candidate(p.Value, DateBasis.Page, "text", 0.7))
                .FirstOrDefault();
        var address = UrlDate.Read(url) is { } day && !IsAhead(day) ? new Candidate(day, DateBasis.Url, "url", 0.85) : null;
        var seen = printed.FirstOrDefault(p =>
            p is { Updated: false, Owned: false } && p.Score >= PrintedDates.Enough && !IsChange(p, modified, address)
        );
        var text = seen is null
            ? null
            : new Candidate(
                seen.Value,
                seen.Opens ? DateBasis.Byline : DateBasis.Page,
                seen.Opens ? "dateline" : "text",
                Math.Min(0.9, 0.55 + (seen.Score * 0.05))
            );
        var published =
            Given(metadata, modified, printed, address, text, Parse)
            ?? Shown(address, text)
            ?? Changed(printed)
            ?? Only(printed)
            ?? Owned(printed);
        return new PageDates(published?.Date, published?.Basis, modified?.Date, modified?.Basis);
    }

    /// <summary>Whether a date is more than a day later than a page was got: then it is none of the page's.</summary>
    /// <param name="date">The date.</param>
    /// <param name="fetched">When the page was got; null lets all be.</param>
    public static bool IsAhead(IsoDate date, DateTimeOffset? fetched) => fetched is { } got && date.Earliest > got.AddDays(1);

    /// <summary>What metadata says, with the local day where the page prints it or its address has it.</summary>
    private static Candidate? Given(
        HtmlMetadata metadata,
        Candidate? modified,
        IReadOnlyList<PrintedDate> printed,
        Candidate? address,
        Candidate? text,
        Func<string?, string?> parse
    )
    {
        var given = new List<Candidate>();
        if (parse(metadata.Linked.Published) is { } linked)
            given.Add(new Candidate(linked, DateBasis.Metadata, "json-ld", 0.95));
        given.AddRange(
            metadata
                .Dates.Where(d => d.Published)
                .OrderByDescending(d => d.Sure)
                .Select(d => (Value: parse(d.Value), d.Sure, d.From))
                .Where(d => d.Value is not null)
                .Select(d => new Candidate(d.Value!, DateBasis.Metadata, d.From, d.Sure))
        );
        if (given.Count == 0)
        {
            // A page that is no article tells when it was made; that is news only where the page shows it.
            return parse(metadata.Linked.PagePublished) is { } made && (Agrees(made, text) || Agrees(made, address))
                ? new Candidate(made, DateBasis.Metadata, "json-ld", 0.9)
                : null;
        }
        var best = given[0];
        var shown = text ?? address;
        if (shown is not null && !Agrees(best.Value, shown) && given.Find(g => Agrees(g.Value, shown)) is { } agreed)
            best = agreed;
        if (
            printed.FirstOrDefault(p => p is { Updated: false, Opens: false, Score: >= BesideHeadline }) is { } beside
            && DateText.Day(best.Value).DayNumber - DateText.Day(beside.Value).DayNumber > DaysOfDoubt
        )
            return text; // what stands beside the headline is older: metadata tells of the page's latest move
        var isShown = printed.Any(p => p.Value.AsSpan(0, 10).SequenceEqual(best.Value.AsSpan(0, 10))) || Agrees(best.Value, address);
        if (
            best.From == "json-ld"
            && given.TrueForAll(g => Agrees(g.Value, best) && g.From != "article:published_time")
            && !isShown
            && modified is not null
            && DateText.Day(modified.Value).Year - DateText.Day(best.Value).Year >= YearsKeptUp
        )
            return null; // a page that is kept up for years and does not show its first day is no news
        if (isShown)
            return best with { Sure = Math.Min(0.99, best.Sure + 0.03) };
        return Local(best, text) ?? Local(best, address) ?? best;
    }

    /// <summary>The local day of a moment that metadata gives in world time, where the page shows the day before or after.</summary>
    private static Candidate? Local(Candidate given, Candidate? shown)
    {
        if (
            shown is null
            || given.Value.Length <= 10
            || !(given.Value.EndsWith('Z') || given.Value.EndsWith("+00:00", StringComparison.Ordinal))
        )
            return null;
        var apart = DateText.Day(shown.Value).DayNumber - DateText.Day(given.Value).DayNumber;
        if (apart is not (1 or -1))
            return null;
        if (shown.Value.Length >= 16 && Offset(given.Value, shown.Value) is { } offset)
            return new Candidate(shown.Value[..16] + offset, DateBasis.Metadata, given.From, given.Sure);
        return shown with { Sure = given.Sure };
    }

    /// <summary>The offset by which a local time is ahead of a moment in world time, when it is one that clocks have.</summary>
    private static string? Offset(string world, string local)
    {
        if (
            IsoDate.Read(world) is not { Earliest: var moment }
            || !DateTime.TryParseExact(
                local.AsSpan(0, 16),
                "yyyy-MM-ddTHH:mm",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var shown
            )
        )
            return null;
        var minutes = (int)Math.Round((shown - moment.UtcDateTime).TotalMinutes);
        return minutes is < -720 or > 840 || minutes % 30 != 0
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}"
            );
    }

    /// <summary>Without metadata: the address, or what is printed where both agree to the day or the address is silent.</summary>
    private static Candidate? Shown(Candidate? address, Candidate? text)
    {
        if (address is null || text is null)
            return address ?? text;
        var apart = Math.Abs(DateText.Day(address.Value).DayNumber - DateText.Day(text.Value).DayNumber);
        return apart == 0 ? text with { Sure = 0.95 }
            : apart == 1 ? text
            : address;
    }

    /// <summary>
    /// The time of the last change that a page prints behind its headline, and no other day: it was published then or before.
    /// </summary>
    private static Candidate? Changed(IReadOnlyList<PrintedDate> printed) =>
        printed.FirstOrDefault(p => p is { Updated: true, Behind: true } && p.Score >= PrintedDates.Enough) is { } change
            ? new Candidate(change.Value, DateBasis.Page, "last update", 0.5)
            : null;

    /// <summary>The one day that all dates of a page name, wherever they stand.</summary>
    private static Candidate? Only(IReadOnlyList<PrintedDate> printed) =>
        printed.Count is 1 or 2
        && printed[0] is { Score: > 0, Updated: false, Span.Length: > 0 }
        && printed.All(p => p.Value.AsSpan(0, 10).SequenceEqual(printed[0].Value.AsSpan(0, 10)))
            ? new Candidate(printed[0].Value, DateBasis.Page, "only date", 0.45)
            : null;

    /// <summary>The full date of a copyright line.</summary>
    private static Candidate? Owned(IReadOnlyList<PrintedDate> printed) =>
        printed.FirstOrDefault(p => p.Owned) is { } owned ? new Candidate(owned.Value, DateBasis.Copyright, "copyright line", 0.4) : null;

    private static Candidate? Modified(HtmlMetadata metadata, Func<string?, string?> parse)
    {
        if (parse(metadata.Linked.Modified) is { } linked)
            return new Candidate(linked, DateBasis.Metadata, "json-ld", 0.9);
        foreach (var (value, _, sure, from) in metadata.Dates.Where(d => !d.Published))
            if (parse(value) is { } meta)
                return new Candidate(meta, DateBasis.Metadata, from, sure);
        return null;
    }

    /// <summary>Whether a printed date is the moment of the last change: metadata has it as that, and nothing else speaks for it.</summary>
    private static bool IsChange(PrintedDate printed, Candidate? modified, Candidate? address) =>
        modified is { Source: DateBasis.Metadata }
        && Agrees(printed.Value, modified)
        && !Agrees(printed.Value, address)
        && printed.Score < 5;

    private static bool Agrees(string value, Candidate? other) =>
        other is not null && value.AsSpan(0, 10).SequenceEqual(other.Value.AsSpan(0, 10));

    /// <summary>A date that something on the page gives.</summary>
    private sealed record Candidate(string Value, DateBasis Source, string From, double Sure)
    {
        public ArticleDate Date =>
            new(
                Value,
                Value.Length switch
                {
                    4 => DatePrecision.Year,
                    7 => DatePrecision.Month,
                    10 => DatePrecision.Day,
                    16 or 17 or 22 => DatePrecision.Minute,
                    _ => DatePrecision.Second,
                },
                Source
            );

        public FieldBasis Basis => new(From, Math.Round(Sure, 2));
    }
}
