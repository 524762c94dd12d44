using Isnad.Arabic.Letters;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Writes the brief of a storyline from those of its stories.</summary>
/// <seealso href="docs/how-it-works.md#brief"/>
public static class StorylineBriefWriter
{
    private const int MostOfOneStory = 2;
    private const int MostSaid = 3;

    /// <summary>The brief of a storyline.</summary>
    /// <param name="newsroom">Where the articles of its stories are.</param>
    /// <param name="line">The storyline.</param>
    /// <param name="briefs">The briefs of its stories, in any order.</param>
    public static StorylineBrief Write(Newsroom newsroom, Storyline line, IReadOnlyList<Brief> briefs)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(briefs);
        var stories = briefs
            .OrderBy(b => b.First?.Earliest ?? DateTimeOffset.MaxValue)
            .ThenBy(b => b.Story.Id.Value, StringComparer.Ordinal)
            .ToList();
        var speakers = Speakers(stories);
        return new StorylineBrief
        {
            Line = line,
            Stories = stories,
            Outlets = stories
                .SelectMany(b => b.Story.Articles)
                .Select(id => newsroom.Article(id).Article.Outlet?.Id ?? id.Value)
                .Distinct(StringComparer.Ordinal)
                .Count(),
            Origins = Math.Max(
                1,
                stories
                    .SelectMany(b => b.Origins.Origins)
                    .Where(o => o.Counts)
                    .Select(o => o.Name)
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Count()
            ),
            Speakers = speakers,
            Changed = Changed(newsroom, stories),
            Contradictions = Of(stories, b => b.Contradictions),
            Differences = Of(stories, b => b.ForemostDifferences.Where(p => p.Verdict == Verdict.Conflict)),
            LoneFigures =
            [
                .. Of(stories, b => b.LoneFigures)
                    .OrderByDescending(f => f.What.Strength is Analysis.ChainStrength.Unnamed or Analysis.ChainStrength.Broken)
                    .ThenByDescending(f => f.Brief.Story.Articles.Count),
            ],
            Unnamed =
            [
                .. Of(stories, b => SpeakerOrder.Of(b.Statements).Where(s => IsUnnamed(s[0])).Select(s => s[0]))
                    .DistinctBy(u => u.What.Lead.Text, StringComparer.Ordinal),
            ],
            Silences = Of(stories, b => b.Silences),
        };
    }

    private static bool IsUnnamed(ToldStatement told) =>
        told is { Lead.Anonymous: true, IndependentChains: <= 1, IsToldAgain: false } && TellsByItself(told);

    private static bool TellsByItself(ToldStatement told) => ShownAlone.IsUnderstood(told) && !ShownWords.TellsLittle(told);

    /// <summary>What the briefs say, a few of each story, the largest story's first.</summary>
    private static IReadOnlyList<InStory<T>> Of<T>(IReadOnlyList<Brief> stories, Func<Brief, IEnumerable<T>> its) =>
        [
            .. stories
                .Select((b, i) => (Brief: b, Order: i))
                .OrderByDescending(s => s.Brief.Story.Articles.Count)
                .ThenBy(s => s.Order)
                .SelectMany(s => its(s.Brief).Take(MostOfOneStory).Select(what => new InStory<T>(s.Brief, what))),
        ];

    private static List<LineSpeaker> Speakers(IReadOnlyList<Brief> stories)
    {
        var homes = new Dictionary<ToldStatement, (Brief Brief, int Order)>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < stories.Count; i++)
            foreach (var told in stories[i].Statements)
                homes.TryAdd(told, (stories[i], i));
        return
        [
            .. SpeakerOrder
                .Of([.. stories.SelectMany(b => b.Statements)])
                .Select(said =>
                {
                    var all = SpeakerOrder.First(said, said.Count);
                    var first = all.Where(TellsByItself).ToList() is { Count: > 0 } telling ? telling : [all[0]];
                    var shown = first
                        .Select((told, i) => (Told: told, Order: i))
                        .GroupBy(t => homes[t.Told].Order)
                        .SelectMany(g => g.Select((t, i) => (t.Told, t.Order, Round: i)))
                        .OrderBy(t => t.Round)
                        .ThenBy(t => t.Order)
                        .Take(MostSaid)
                        .OrderBy(t => homes[t.Told].Order)
                        .ThenBy(t => t.Order)
                        .Select(t => new InStory<ToldStatement>(homes[t.Told].Brief, t.Told))
                        .ToList();
                    return new LineSpeaker(
                        said[0].Speaker,
                        said[0].SpeakerEntity,
                        said.Select(t => homes[t].Order).Distinct().Count(),
                        shown,
                        said.Count - shown.Count
                    );
                })
                .OrderBy(s => s.Entity is null && s.Said[0].What.Lead.Anonymous)
                .ThenByDescending(s => s.Stories)
                .ThenByDescending(s => s.Said.Count + s.Others),
        ];
    }

    /// <summary>Whether two texts differ in nothing but spaces: ليسله is ليس له.</summary>
    private static bool AreOfOneSpelling(string one, string other) =>
        Folding.Fold(one).Replace(" ", "", StringComparison.Ordinal) == Folding.Fold(other).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>What those said who speak in several stories, and later another thing.</summary>
    private static List<ChangedPosition> Changed(Newsroom newsroom, IReadOnlyList<Brief> stories)
    {
        var names = new Dictionary<string, SpokenFor>(StringComparer.Ordinal);
        var changed = new List<ChangedPosition>();
        foreach (
            var said in stories
                .SelectMany((b, i) => b.Statements.Where(t => t.SpeakerEntity is not null).Select(t => (Order: i, Brief: b, Told: t)))
                .GroupBy(s => s.Told.SpeakerEntity!.Id.Value, StringComparer.Ordinal)
                .Where(g => g.DistinctBy(s => s.Order).Skip(1).Any())
        )
        {
            var homes = said.DistinctBy(s => s.Told, ReferenceEqualityComparer.Instance)
                .ToDictionary(s => s.Told, s => (s.Order, s.Brief), (IEqualityComparer<ToldStatement>)ReferenceEqualityComparer.Instance);
            var all = homes.Keys.Select(told => new SaidStatement(newsroom, told, names)).ToList();
            foreach (var (pair, _) in OppositionFinder.Find(newsroom, all, ofOneSpeaker: true).OrderByDescending(p => p.Worth))
            {
                var (one, other) = (homes[pair.Affirmed], homes[pair.Denied]);
                if (one.Order == other.Order || AreOfOneSpelling(pair.Affirmed.Lead.Text, pair.Denied.Lead.Text))
                    continue;
                var (before, after) = (
                    new InStory<ToldStatement>(one.Brief, pair.Affirmed),
                    new InStory<ToldStatement>(other.Brief, pair.Denied)
                );
                changed.Add(
                    one.Order < other.Order
                        ? new ChangedPosition(before, after, pair.Opposed!)
                        : new ChangedPosition(after, before, pair.Opposed!)
                );
            }
        }
        return changed;
    }
}
