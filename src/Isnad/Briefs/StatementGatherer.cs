using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Gathers who said what across the articles of a story: one entry for one thing said, however many articles carry it.</summary>
public sealed class StatementGatherer(OriginCounter origins)
{
    /// <summary>The statements of a story: those with most independent chains first, then those of the most quoted speakers.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    public IReadOnlyList<ToldStatement> Gather(Newsroom newsroom, Story story)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        var speakers = new StorySpeakers(newsroom, story);
        var likeness = new StatementLikeness(newsroom, Told(newsroom, story).Select(t => t.Statement));
        var groups = new List<StatementGroup>();
        var bySpeaker = new Dictionary<string, SpeakerStatements>(StringComparer.Ordinal);
        foreach (var (article, statement) in Told(newsroom, story))
        {
            var speaker = speakers.Of(statement);
            if (!bySpeaker.TryGetValue(speaker.Key, out var said))
                bySpeaker[speaker.Key] = said = new SpeakerStatements(speaker, likeness);
            if (said.Add(new SaidPlace(article, statement, newsroom.Stems(statement))) is { } group)
                groups.Add(group);
        }
        var headlines = new SpeakersInHeadlines(newsroom, story);
        var naming = new Dictionary<string, double>(StringComparer.Ordinal);
        var told = groups
            .SelectMany(g => g.Apart(likeness))
            .Select(g => (Told: g.Told(newsroom, story, origins), Speaker: g.Speaker.Key))
            .ToList();
        var repeated = new RepeatedStatements(newsroom).In(told);
        var worth = new StatementWorth(new StatementFeatures(newsroom, headlines));
        foreach (var said in bySpeaker.Values)
            naming[said.Speaker.Key] = headlines.Naming(said.Speaker, said.IsPerson);
        return
        [
            .. told.Select(t =>
                    (
                        Told: Weighed(t.Told with { IsToldAgain = repeated.Contains(t.Told), SpeakerInHeadlines = naming[t.Speaker] }),
                        Said: bySpeaker[t.Speaker].Count
                    )
                )
                .OrderByDescending(t => t.Told.IndependentChains)
                .ThenByDescending(t => t.Told.Evidence.Count)
                .ThenByDescending(t => t.Told.Lead.Kind == StatementKind.Direct)
                .ThenByDescending(t => t.Said)
                .Select(t => t.Told),
        ];

        ToldStatement Weighed(ToldStatement statement) => statement with { Worth = worth.Of(statement) };
    }

    private static IEnumerable<(AnalysedArticle Article, Statement Statement)> Told(Newsroom newsroom, Story story) =>
        story
            .Articles.Select(newsroom.Article)
            .SelectMany(article => article.Statements.Select(statement => (article, statement)))
            .Where(t => t.statement.Evidence.In == TextPlace.Body && t.statement.SpeakerName.Length > 0);
}
