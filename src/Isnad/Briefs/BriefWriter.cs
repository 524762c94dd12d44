using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Writes everything the system says about one story, each sentence and figure with its evidence.</summary>
/// <seealso href="docs/how-it-works.md#brief"/>
public sealed class BriefWriter(
    HappeningTeller happening,
    StatementGatherer statements,
    PointFinder points,
    TimelineWriter timeline,
    SilenceFinder silences,
    OriginCounter origins
)
{
    private const int SentencesOfWhatHappened = 5;

    /// <summary>A writer with the rules that ship.</summary>
    public static BriefWriter WithShippedTables()
    {
        var origins = new OriginCounter();
        return new BriefWriter(
            new HappeningTeller(),
            new StatementGatherer(origins),
            new PointFinder(),
            new TimelineWriter(),
            new SilenceFinder(),
            origins
        );
    }

    /// <summary>Writes the brief of a story.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public Brief Write(Newsroom newsroom, Story story)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        var told = statements.Gather(newsroom, story);
        var dates = story
            .Articles.Select(id => newsroom.Article(id).Article.Published)
            .OfType<ArticleDate>()
            .OrderBy(d => d.Earliest)
            .ToList();
        var compared = points.Find(newsroom, story);
        var outdated = compared.SelectMany(Toll.Outdated).ToList();
        var (central, headlines) = Weighed(newsroom, story, compared, outdated);
        var happened = happening.Tell(newsroom, story, central, headlines, SentencesOfWhatHappened);
        var lone = new LoneFigureFinder().Find(newsroom, story, compared);
        return new Brief
        {
            Story = story,
            Title = StoryTitle.Of(newsroom, headlines, happened, outdated),
            First = dates.FirstOrDefault(),
            Last = dates.LastOrDefault(),
            Outlets = story
                .Articles.Select(id => newsroom.Article(id).Article.Outlet?.Id ?? id.Value)
                .Distinct(StringComparer.Ordinal)
                .Count(),
            Origins = origins.Count(newsroom, story.Articles),
            Happened = happened,
            Statements = [.. told.Where(t => !t.IsByNobody)],
            Points = compared,
            LoneFigures = lone,
            Contradictions = new ContradictionFinder().Find(newsroom, story, told),
            Wordings = new WordingFinder().Find(newsroom, story),
            Timeline = timeline.Write(newsroom, story, happened, outdated),
            Silences = silences.Find(newsroom, story, lone),
        };
    }

    /// <summary>The title that the brief of a story has, for lists, without writing the rest.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    public string Title(Newsroom newsroom, Story story)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        if (story.Articles is [var only] && newsroom.Article(only).Article.Title is { } title)
            return title;
        var compared = points.Find(newsroom, story);
        var outdated = compared.SelectMany(Toll.Outdated).ToList();
        var (central, headlines) = Weighed(newsroom, story, compared, outdated);
        var happened = headlines.Articles.Count == 0 ? happening.Tell(newsroom, story, central, headlines, most: 1) : [];
        return StoryTitle.Of(newsroom, headlines, happened, outdated);
    }

    /// <summary>The sentences of a story with what each is worth, and its headlines, judged as titles of the whole.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    internal (CentralSentences Sentences, StoryHeadlines Headlines) Weighed(Newsroom newsroom, Story story)
    {
        var compared = points.Find(newsroom, story);
        return Weighed(newsroom, story, compared, [.. compared.SelectMany(Toll.Outdated)]);
    }

    private static (CentralSentences Sentences, StoryHeadlines Headlines) Weighed(
        Newsroom newsroom,
        Story story,
        IReadOnlyList<StoryPoint> compared,
        IReadOnlyList<Evidence> outdated
    )
    {
        var standing = compared.SelectMany(p => Toll.Stands(p, story.Articles.Count)).ToList();
        var central = new CentralSentences(newsroom, story, outdated, standing);
        return (central, new StoryHeadlines(newsroom, story, central));
    }
}
