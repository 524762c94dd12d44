using System.Globalization;
using Isnad.Analysis;
using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>Joins stories that changed to storylines, among all that the store holds, by the telling names that they share.</summary>
internal sealed class LineDesk(Store store)
{
    private const int LeastKeys = 2;
    private const int MostCandidates = 60;

    private readonly ArticleSketcher _sketcher = ArticleSketcher.WithShippedTables();

    /// <summary>
    /// Takes stories up that are new or have other articles; call inside <see cref="Store.Write"/>, when they are in the store.
    /// </summary>
    public void Take(IReadOnlyList<StoryProfile> stories)
    {
        foreach (var story in stories.OrderBy(s => s.Members[0].From ?? double.MaxValue).ThenBy(s => s.Id.Value, StringComparer.Ordinal))
            Take(story);
    }

    private void Take(StoryProfile story)
    {
        var articles = story.Members.Take(LineMember.MostArticles).Select(m => store.Articles.Get(m.Id)).OfType<AnalysedArticle>().ToList();
        if (articles.Count == 0)
            return;
        var member = LineMember.Of(story.Id, articles, _sketcher);
        store.Execute("DELETE FROM line_keys WHERE story = $story", ("$story", story.Id.Value));
        if (store.Storylines.Of(story.Id) is null)
            Join(member);
        foreach (var key in member.Keys)
            store.Execute(
                "INSERT OR IGNORE INTO line_keys (name, story) VALUES ($name, $story)",
                ("$name", key),
                ("$story", story.Id.Value)
            );
        store.Execute(
            "INSERT OR REPLACE INTO line_members (story, record) VALUES ($story, $record)",
            ("$story", story.Id.Value),
            ("$record", RecordJson.Pack(member, RecordTypes.Default.LineMember))
        );
    }

    private void Join(LineMember member)
    {
        var lines = Candidates(member).GroupBy(id => store.Storylines.Of(new StoryId(id)) ?? "story " + id, StringComparer.Ordinal);
        var best = lines
            .Select(g => (Line: g.Key, Likeness: g.Average(id => Read(id) is { } other ? member.Likeness(other) : 0), Of: g.First()))
            .Where(l => l.Likeness >= StorylineJoiner.LeastTogether)
            .OrderByDescending(l => l.Likeness)
            .ThenBy(l => l.Line, StringComparer.Ordinal)
            .FirstOrDefault();
        if (best.Line is null)
            return;
        var id = best.Line.StartsWith("story ", StringComparison.Ordinal) ? StorylineJoiner.IdOf(new StoryId(best.Of)).Value : best.Line;
        var stories = store
            .Stories.OfStoryline(id)
            .Select(r => r.Id.Value)
            .Append(best.Of)
            .Append(member.Id.Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (stories.Count > StorylineJoiner.MostStories)
            return;
        store.Storylines.Enter(best.Of, id);
        store.Storylines.Enter(member.Id.Value, id);
        var members = stories.Where(s => s != member.Id.Value).Select(Read).OfType<LineMember>().Append(member).ToList();
        store.Storylines.Put(
            new Storyline(new StorylineId(id), StorylineJoiner.Title(members), [.. store.Stories.OfStoryline(id).Select(r => r.Id)])
        );
    }

    /// <summary>Stories that share two and more of its telling names; a name that very many have leads to none.</summary>
    private List<string> Candidates(LineMember member)
    {
        var keys = member
            .Keys.Where(k =>
                store.Number(
                    "SELECT count(*) FROM (SELECT 1 FROM line_keys WHERE name = $name LIMIT $most)",
                    ("$name", k),
                    ("$most", StorylineJoiner.MostStoriesOfAName + 1)
                ) <= StorylineJoiner.MostStoriesOfAName
            )
            .ToList();
        if (keys.Count < LeastKeys)
            return [];
        return store.Query(
            $"""
            SELECT k.story FROM line_keys k JOIN stories s ON s.id = k.story WHERE k.name IN ({string.Join(
                ',',
                keys.Select(k => k.ToString(CultureInfo.InvariantCulture))
            )}) AND k.story <> $story
            GROUP BY k.story HAVING count(*) >= {LeastKeys} ORDER BY count(*) DESC, k.story LIMIT {MostCandidates}
            """,
            r => r.GetString(0),
            ("$story", member.Id.Value)
        );
    }

    private LineMember? Read(string story) =>
        store
            .Query(
                "SELECT record FROM line_members WHERE story = $story",
                r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.LineMember),
                ("$story", story)
            )
            .FirstOrDefault();
}
