using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Something that the brief of one story of a storyline says.</summary>
/// <param name="Brief">The brief of the story.</param>
/// <param name="What">What it says.</param>
/// <typeparam name="T">A statement, a point, a figure.</typeparam>
public sealed record InStory<T>(Brief Brief, T What);

/// <summary>Somebody who speaks in a storyline, with what tells most of it, in order of time.</summary>
/// <param name="Name">The name.</param>
/// <param name="Entity">Who we think that is.</param>
/// <param name="Stories">In how many of the stories.</param>
/// <param name="Said">The strongest of what was said, of as many stories as can be.</param>
/// <param name="Others">How many statements more there are.</param>
public sealed record LineSpeaker(string Name, EntityName? Entity, int Stories, IReadOnlyList<InStory<ToldStatement>> Said, int Others);

/// <summary>What somebody said, and what the same one said later against it.</summary>
/// <param name="Before">The earlier statement.</param>
/// <param name="After">The later one.</param>
/// <param name="Opposed">In what they differ: <c>negation</c>, <c>antonym</c>.</param>
public sealed record ChangedPosition(InStory<ToldStatement> Before, InStory<ToldStatement> After, string Opposed);

/// <summary>What an editor wants to know of a storyline at one look; each sentence carries evidence.</summary>
/// <remarks>Everything in it stands in the briefs of its stories too: it is what of these tells of the whole.</remarks>
public sealed record StorylineBrief
{
    private const int MostSpeakers = 6;

    /// <summary>The storyline.</summary>
    public required Storyline Line { get; init; }

    /// <summary>The briefs of its stories, in order of time; those that were asked for.</summary>
    public required IReadOnlyList<Brief> Stories { get; init; }

    /// <summary>How many outlets carry it; each unknown outlet counts as one of its own.</summary>
    public required int Outlets { get; init; }

    /// <summary>How many independent origins stand behind it: what several of its stories rest on counts once.</summary>
    public required int Origins { get; init; }

    /// <summary>Who speaks in it, those first who speak in most of its stories.</summary>
    public required IReadOnlyList<LineSpeaker> Speakers { get; init; }

    /// <summary>Who said one thing and later another.</summary>
    public required IReadOnlyList<ChangedPosition> Changed { get; init; }

    /// <summary>Statements that deny one another.</summary>
    public required IReadOnlyList<InStory<Contradiction>> Contradictions { get; init; }

    /// <summary>The points on which accounts stand against each other.</summary>
    public required IReadOnlyList<InStory<StoryPoint>> Differences { get; init; }

    /// <summary>The figures that one outlet alone carries.</summary>
    public required IReadOnlyList<InStory<LoneFigure>> LoneFigures { get; init; }

    /// <summary>What rests on sources without a name, through one chain alone.</summary>
    public required IReadOnlyList<InStory<ToldStatement>> Unnamed { get; init; }

    /// <summary>What some outlets carry and others leave out.</summary>
    public required IReadOnlyList<InStory<Silence>> Silences { get; init; }

    /// <summary>How many articles its stories have.</summary>
    public int Articles => Stories.Sum(b => b.Story.Articles.Count);

    /// <summary>When its first article appeared, as far as known.</summary>
    public ArticleDate? First => Stories.Select(b => b.First).OfType<ArticleDate>().MinBy(d => d.Earliest);

    /// <summary>When its last article appeared, as far as known.</summary>
    public ArticleDate? Last => Stories.Select(b => b.Last).OfType<ArticleDate>().MaxBy(d => d.Earliest);

    /// <summary>Its foremost speakers.</summary>
    public IReadOnlyList<LineSpeaker> MainSpeakers => [.. Speakers.Take(MostSpeakers)];

    /// <summary>The turning points: the first and the last story, and between them those that most origins tell; in order of time.</summary>
    /// <param name="most">How many at most, 2 or more.</param>
    public IReadOnlyList<Brief> Course(int most)
    {
        var kept = Stories
            .Index()
            .OrderByDescending(s => s.Index == 0 || s.Index == Stories.Count - 1)
            .ThenByDescending(s => s.Item.Origins.Count)
            .ThenByDescending(s => s.Item.Story.Articles.Count)
            .ThenBy(s => s.Index)
            .Take(most)
            .Select(s => s.Index)
            .ToHashSet();
        return [.. Stories.Where((_, i) => kept.Contains(i))];
    }
}
