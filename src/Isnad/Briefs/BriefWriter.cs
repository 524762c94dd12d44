using Isnad.Articles;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Writes everything the system says about one story, each sentence and figure with its evidence.</summary>
/// <seealso href="docs/how-it-works.md#brief"/>
public sealed class BriefWriter(HappeningTeller happening, StatementGatherer statements, PointFinder points, TimelineWriter timeline, SilenceFinder silences, OriginCounter origins)
{
    private const int SentencesOfWhatHappened = 5;

    /// <summary>A writer with the rules that ship.</summary>
    public static BriefWriter WithShippedTables()
    {
        var origins = new OriginCounter();
        return new BriefWriter(new HappeningTeller(), new StatementGatherer(origins), new PointFinder(), new TimelineWriter(), new SilenceFinder(), origins);
    }

    /// <summary>Writes the brief of a story.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public Brief Write(Newsroom newsroom, Story story)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        var told = statements.Gather(newsroom, story);
        var dates = story.Articles.Select(id => newsroom.Article(id).Article.Published).OfType<ArticleDate>().OrderBy(d => d.Earliest).ToList();
        var compared = points.Find(newsroom, story);
        var happened = happening.Tell(newsroom, story, SentencesOfWhatHappened, [.. compared.SelectMany(Outdated)]);
        return new Brief
        {
            Story = story,
            Title = StoryTitle.Of(newsroom, story, happened),
            First = dates.FirstOrDefault(),
            Last = dates.LastOrDefault(),
            Outlets = story.Articles.Select(id => newsroom.Article(id).Article.Outlet?.Id ?? id.Value).Distinct(StringComparer.Ordinal).Count(),
            Origins = origins.Count(newsroom, story.Articles),
            Happened = happened,
            Statements = told,
            Points = compared,
            LoneFigures = new LoneFigureFinder().Find(newsroom, story, compared),
            Contradictions = new ContradictionFinder().Find(newsroom, told),
            Wordings = new WordingFinder().Find(newsroom, story),
            Timeline = timeline.Write(newsroom, story),
            Silences = silences.Find(newsroom, story, told),
        };
    }

    /// <summary>Where a point's figures stand that a later one has replaced.</summary>
    private static IEnumerable<Evidence> Outdated(StoryPoint point)
    {
        if (point.Verdict != Verdict.Superseded) return [];
        var stands = Standing(point.Accounts);
        return point.Accounts.Where(a => FigureOf(a) is { } figure && figure != stands).SelectMany(a => a.Evidence);
    }

    /// <summary>The highest figure; where two accounts and more come after it with a lower one and none repeats it, that corrects it.</summary>
    private static double? Standing(IReadOnlyList<Account> accounts)
    {
        var highest = accounts.Max(FigureOf);
        var dated = accounts.Where(a => a.AsOf is not null && FigureOf(a) is not null).OrderBy(a => a.AsOf!.Earliest).ToList();
        if (dated.Count == 0 || FigureOf(dated[^1]) is not { } last || last >= highest) return highest;
        var after = dated.FindLastIndex(a => FigureOf(a) == highest);
        return dated.Skip(after + 1).Count(a => FigureOf(a) == last) > 1 ? last : highest;
    }

    private static double? FigureOf(Account account) => account.Quantity?.Low ?? account.Quantity?.High;
}
