using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Finds what accounts tell otherwise though it is no figure: another place, another day, another holder of an office, another doer.
/// </summary>
/// <remarks>
/// Compared are sentences about one happening that share most of their words. Two names stand against each other only where no article
/// that gives the one names the other anywhere: who knows both speaks of two things. Of two places one may lie in the other, which
/// nothing here knows; they conflict only in different countries, or where the texts call both a city, both a province.
/// </remarks>
internal sealed class NamedPointFinder
{
    private const int MostArticles = 120;
    private const double SameThing = 0.4;
    private const double SameDay = 0.5;
    private const int Near = 31;

    /// <summary>The points of a story on which names, places or days differ.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public IReadOnlyList<StoryPoint> Find(Newsroom newsroom, Story story)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        var slots = story.Articles.Take(MostArticles).SelectMany(newsroom.Slots).ToList();
        return [.. slots.GroupBy(s => (s.Kind, s.Key)).SelectMany(g => Differ(newsroom, story, [.. g]))];
    }

    private static IEnumerable<StoryPoint> Differ(Newsroom newsroom, Story story, List<NamedSlot> slots)
    {
        var byValue = slots.GroupBy(s => s.Value, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        if (slots[0].Kind == SlotKind.Role)
            byValue = [.. byValue.OrderByDescending(Articles)];
        var used = new HashSet<NamedSlot>();
        for (var a = 0; a < byValue.Count; a++)
        {
            if (a > 0 && slots[0].Kind == SlotKind.Role && Articles(byValue[0]) > Articles(byValue[a]))
                break; // who else holds an office stands against him whom most articles name with it, not against another slip
            for (var b = a + 1; b < byValue.Count; b++)
            {
                var (one, other, alike) = (
                    from x in byValue[a]
                    from y in byValue[b]
                    where x.Article != y.Article && !used.Contains(x) && !used.Contains(y)
                    select (x, y, Alike(x, y))
                )
                    .DefaultIfEmpty()
                    .MaxBy(p => p.Item3);
                if (
                    one is null
                    || alike < (one.Kind == SlotKind.Day ? SameDay : SameThing)
                    || newsroom.Origin(one.Article).Key == newsroom.Origin(other.Article).Key
                    || Related(one, other)
                    || (one.Kind == SlotKind.Day && !CouldKnow(newsroom, one, other))
                )
                    continue;
                var (these, those) = (
                    byValue[a].FindAll(s => s == one || Alike(s, one) >= SameThing || Alike(s, other) >= SameThing),
                    byValue[b].FindAll(s => s == other || Alike(s, one) >= SameThing || Alike(s, other) >= SameThing)
                );
                if (these.Exists(s => Names(newsroom, s.Article, other)) || those.Exists(s => Names(newsroom, s.Article, one)))
                    continue;
                used.UnionWith(these);
                used.UnionWith(those);
                yield return Point(newsroom, story, one, other, [.. these, .. those]);
            }
        }
    }

    private static int Articles(List<NamedSlot> slots) => slots.DistinctBy(s => s.Article).Count();

    /// <summary>The code of a kind of slot.</summary>
    internal static string Code(SlotKind kind) =>
        kind switch
        {
            SlotKind.Place => "place",
            SlotKind.Day => "day",
            SlotKind.Role => "role",
            _ => "doer",
        };

    private static double Alike(NamedSlot a, NamedSlot b) => a.Kind == SlotKind.Role ? 1 : a.Alike(b);

    /// <summary>Whether two names may mean one thing: one is part of the other, spelled otherwise, or the country of the other.</summary>
    private static bool Related(NamedSlot a, NamedSlot b)
    {
        if (a.Kind == SlotKind.Day)
            return a.Text == b.Text;
        if (a.Country.Length > 0 && (a.Country == b.Value || b.Country == a.Value))
            return true;
        if (a.Kind == SlotKind.Place && (IsCountry(a) || IsCountry(b)))
            return true; // a country is told of, a town is where it happened
        if (a.Kind == SlotKind.Doer && a.Country.Length > 0 && a.Country == b.Country)
            return true;
        var (x, y) = (Folding.Fold(a.Text).Split(' '), Folding.Fold(b.Text).Split(' '));
        if (
            a.Kind == SlotKind.Role
            && (x.Any(p => p.Length > 1 && y.Contains(p)) || Close(NameKey.Of(string.Concat(x)), NameKey.Of(string.Concat(y))))
        )
            return true;
        if (a.Kind == SlotKind.Place && NameKey.Of(string.Concat(x)) is { Length: > 3 } key && Close(key, NameKey.Of(string.Concat(y))))
            return true;
        return x.Any(p =>
            y.Any(q =>
                p.Length > 2
                && q.Length > 2
                && (NameKey.Of(p) == NameKey.Of(q) || p.EndsWith(q, StringComparison.Ordinal) || q.EndsWith(p, StringComparison.Ordinal))
            )
        );
    }

    /// <summary>Whether two keys are alike but for a letter or two: one name in two spellings.</summary>
    private static bool Close(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = a[i - 1] == b[j - 1] ? corner : 1 + Math.Min(corner, Math.Min(above, row[j - 1]));
                corner = above;
            }
        }
        return row[^1] <= Math.Max(a.Length, b.Length) / 3;
    }

    /// <summary>
    /// Whether who gives the earlier day wrote when the later one was over, and the two lie close: else each tells of its own day.
    /// </summary>
    private static bool CouldKnow(Newsroom newsroom, NamedSlot a, NamedSlot b)
    {
        var (early, late) = string.CompareOrdinal(a.Value, b.Value) < 0 ? (a, b) : (b, a);
        return newsroom.Article(early.Article).Article.Published is { Value.Length: >= 10 } written
            && string.CompareOrdinal(written.Value[..10], late.Value) > 0
            && DateOnly.TryParseExact(early.Value, "yyyy-MM-dd", out var first)
            && DateOnly.TryParseExact(late.Value, "yyyy-MM-dd", out var last)
            && last.DayNumber - first.DayNumber <= Near;
    }

    private static bool IsCountry(NamedSlot slot) =>
        Gazetteer.Shipped.Find(slot.Text) is { Kind: KnownKind.Place } known
        && (
            known.Id[0] == 'Q'
            || known.Id.StartsWith("isnad:country-", StringComparison.Ordinal)
            || Gazetteer.Shipped.GovernmentOf(known.Id) is not null
        );

    /// <summary>Whether an article names the other thing anywhere.</summary>
    internal static bool Names(Newsroom newsroom, ArticleId id, NamedSlot other)
    {
        var article = newsroom.Article(id);
        return other.Kind == SlotKind.Day
            ? article.Times.Any(t => t.Value is { Length: >= 10 } v && v.StartsWith(other.Value, StringComparison.Ordinal))
            : article.Mentions.Any(m => m.Key == other.Value)
                || newsroom.Folded(id).Contains(Folding.Fold(other.Text), StringComparison.Ordinal);
    }

    private static Verdict VerdictOf(NamedSlot a, NamedSlot b) =>
        a.Kind != SlotKind.Place
        || (a.Rank.Length > 0 && a.Rank == b.Rank)
        || (a.Country.Length > 0 && b.Country.Length > 0 && a.Country != b.Country)
            ? Verdict.Conflict
            : Verdict.Compatible;

    private static StoryPoint Point(Newsroom newsroom, Story story, NamedSlot one, NamedSlot other, List<NamedSlot> slots)
    {
        var accounts = slots
            .Select(s => (Slot: s, Article: newsroom.Article(s.Article).Article))
            .OrderBy(s => s.Article.Published?.Earliest ?? DateTimeOffset.MaxValue)
            .ThenBy(s => s.Article.Id)
            .ThenBy(s => s.Slot.Evidence.Span)
            .GroupBy(s => (Origin: newsroom.Origin(s.Article.Id).Key, s.Slot.Value))
            .Select(g => (Slots: g, Origins: PointFinder.Origins(newsroom, story, g.Select(s => s.Article.Id))))
            .Select(a => new Account(
                a.Slots.First().Slot.Text,
                null,
                a.Slots.First().Article.Published,
                a.Slots.Select(s => s.Slot.Speaker).FirstOrDefault(s => s is not null),
                a.Origins.Names,
                [.. a.Slots.Select(s => s.Slot.Evidence)]
            )
            {
                Sharing = a.Origins.Sharing,
            })
            .ToList();
        var about =
            one.Kind == SlotKind.Role
                ? one.Words[0].Written
                : string.Join(' ', one.Words.Where(w => other.Roots.ContainsKey(w.Root)).Take(6).Select(w => w.Written));
        return new StoryPoint(about, Code(one.Kind), null, VerdictOf(one, other), accounts);
    }
}
