using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// Finds what some outlets of a story carry and others leave out: statements and figures, the place, the day, the doer; never turns of
/// phrase.
/// </summary>
/// <remarks>
/// An outlet leaves a thing out when none of its articles of the story holds a sentence like it. Copies of one text count as one voice.
/// </remarks>
public sealed class SilenceFinder
{
    private const int Most = 8;
    private const int MostNames = 3;
    private const int MostSentences = 60;
    private const int MostArticles = 40;
    private const double SaidThere = 0.5;

    /// <summary>The silences of a story, those that concern most outlets first.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="statements">What was said in it.</param>
    /// <param name="points">The points on which its accounts were compared: what several give is no silence.</param>
    public IReadOnlyList<Silence> Find(
        Newsroom newsroom,
        Story story,
        IReadOnlyList<ToldStatement> statements,
        IReadOnlyList<StoryPoint>? points = null
    )
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(statements);
        var voices = story
            .Articles.GroupBy(id => newsroom.Article(id).Article.Outlet?.Id ?? id.Value, StringComparer.Ordinal)
            .Select(g => (Name: newsroom.Article(g.First()).Article.Outlet?.Name, Articles: g.ToHashSet(), First: g.First()))
            .Take(20)
            .ToList();
        if (voices.Count < 2)
            return [];
        var index = new SentenceIndex([
            .. voices.Select(v =>
                (IReadOnlyList<StorySentence>)
                    [.. story.Articles.Where(v.Articles.Contains).SelectMany(id => newsroom.Sentences(id).Take(MostSentences))]
            ),
        ]);
        var found = new List<(Silence Silence, int Weight, HashSet<string> Stems)>();
        foreach (var (text, stems, evidence, isFigure) in Claims(newsroom, story, statements, points ?? []))
        {
            if (stems.Count < 4)
                continue;
            var holding = index.Holding(stems, SaidThere);
            var carried = voices.Where((v, i) => holding.Contains(i) || evidence.Any(e => v.Articles.Contains(e.Article))).ToList();
            var absent = voices.Where((v, i) => !holding.Contains(i) && !evidence.Any(e => v.Articles.Contains(e.Article))).ToList();
            var most = carried.Count * 2 > voices.Count;
            if (absent.Count == 0 || (!most && !(isFigure && carried.Count == 1 && voices.Count >= 3)))
                continue;
            if (found.Exists(f => StorySentence.Containment(f.Stems, stems) >= SaidThere))
                continue;
            found.Add(
                (
                    new Silence(text, [.. carried.Select(v => v.Name)], [.. absent.Select(v => v.Name)], evidence)
                    {
                        CarriedIn = [.. carried.Select(v => v.First)],
                        AbsentIn = [.. absent.Select(v => v.First)],
                    },
                    isFigure ? 1000 + carried.Count : carried.Count,
                    stems
                )
            );
        }
        return
        [
            .. found
                .OrderByDescending(f => f.Weight)
                .ThenBy(f => f.Silence.Point, StringComparer.Ordinal)
                .Take(Most)
                .Select(f => f.Silence),
            .. Names(newsroom, story, [.. voices.Select(v => (v.Name, v.Articles, v.First))]),
        ];
    }

    /// <summary>
    /// Where it happened, on which day, who did it: what most outlets name of one happening and some nowhere; who holds an office and which
    /// capital it was is told in passing.
    /// </summary>
    private static IEnumerable<Silence> Names(
        Newsroom newsroom,
        Story story,
        List<(string? Name, HashSet<ArticleId> Articles, ArticleId First)> voices
    )
    {
        if (voices.Count < 3)
            yield break;
        var told = 0;
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var slots in story
                .Articles.Take(MostSentences)
                .SelectMany(newsroom.Slots)
                .Where(s => s.Kind != SlotKind.Role && !s.Value.StartsWith("isnad:capital-", StringComparison.Ordinal))
                .GroupBy(s => (s.Kind, s.Key, s.Value))
                .OrderByDescending(g => g.Select(s => s.Article).Distinct().Count())
                .ThenBy(g => g.Key.Value, StringComparer.Ordinal)
        )
        {
            if (slots.Select(s => s.Article).Distinct().Count() < 2 || !named.Add(slots.Key.Value))
                continue;
            var slot = slots.First();
            if (slot.Kind == SlotKind.Day && !slot.Text.Any(char.IsDigit))
                continue; // a weekday alone says little
            var carried = voices.FindAll(v => v.Articles.Any(id => NamedPointFinder.Names(newsroom, id, slot)));
            if (carried.Count * 2 <= voices.Count || carried.Count == voices.Count)
                continue;
            var absent = voices.FindAll(v => !carried.Contains(v));
            yield return new Silence(
                slot.Text,
                [.. carried.Select(v => v.Name)],
                [.. absent.Select(v => v.Name)],
                [.. slots.Select(s => s.Evidence)]
            )
            {
                About = NamedPointFinder.Code(slot.Kind),
                CarriedIn = [.. carried.Select(v => v.First)],
                AbsentIn = [.. absent.Select(v => v.First)],
            };
            if (++told == MostNames)
                yield break;
        }
    }

    private static IEnumerable<(string Text, HashSet<string> Stems, IReadOnlyList<Evidence> Evidence, bool IsFigure)> Claims(
        Newsroom newsroom,
        Story story,
        IReadOnlyList<ToldStatement> statements,
        IReadOnlyList<StoryPoint> points
    )
    {
        var compared = points
            .SelectMany(p => p.Accounts)
            .SelectMany(a => a.Evidence)
            .Where(e => e.In == TextPlace.Body)
            .ToLookup(e => e.Article, e => e.Span);
        foreach (
            var article in story.Articles.Take(MostArticles).Select(newsroom.Article).Where(a => !EmptySentences.IsPressReview(a.Article))
        )
        {
            foreach (var quantity in article.Quantities.Where(Matters).Take(12))
            {
                if (
                    newsroom.Sentences(article.Article.Id).FirstOrDefault(s => s.Span.Contains(quantity.Span)) is { } sentence
                    && !compared[article.Article.Id].Any(sentence.Span.Contains)
                )
                    yield return (sentence.Text, sentence.Stems, [sentence.Evidence], true);
            }
        }
        foreach (var told in statements.Where(t => !EmptySentences.IsPart(t.Lead.Text)).Take(MostArticles))
            yield return (told.Lead.Text, newsroom.Stems(told.Lead), told.Evidence, false);
    }

    /// <summary>
    /// Whether leaving a figure out is worth a word: what happened to something, or a share; no ages, places in a list or spans of time.
    /// </summary>
    private static bool Matters(Quantity quantity) =>
        quantity is { Unit: not null, In.Part: TextPart.Text }
        && UnitTable.Family(quantity.Unit) != "time"
        && (quantity.Unit == "percent" || quantity.Unit is not ("rank" or "clock") && quantity.What is not (null or "age"));
}
