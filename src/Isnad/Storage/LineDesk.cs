using Isnad.Analysis;
using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>Joins stories that changed to storylines, among all that the store holds, by the telling names that they share.</summary>
/// <remarks>
/// A story that is in a storyline stays there while it fits what that is about; one that is in none is looked at again when it has grown.
/// What it has read it holds, so
/// that it is made anew for each run: another program may have written in between.
/// </remarks>
internal sealed class LineDesk(Store store) : ILineShelf
{
    private const int MostHeld = 20_000;
    private const int WaitingAtOnce = 500;
    private const double Undated = 1e9;

    private readonly Dictionary<string, LineMember> _held = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly List<LineMember> _placed = [];

    /// <summary>
    /// Takes up the stories of a store that was written before what is kept of stories became what it is: out of the storylines that they
    /// are in, and into those that they belong to now. One that begins with the same story keeps its id.
    /// </summary>
    /// <param name="stop">Ends the run between two transactions; everything before is kept.</param>
    public void TakeWaiting(CancellationToken stop)
    {
        if (InLine() is { Count: > 0 } before)
        {
            store.Write(() =>
            {
                foreach (var (story, line) in before)
                {
                    _touched.Add(line);
                    store.Storylines.Enter(story, null);
                    store.Execute("DELETE FROM line_joined WHERE story = $story", ("$story", story));
                }
                Settle();
                store.Storylines.RemoveEmpty();
            });
        }
        while (Waiting() is { Count: > 0 } waiting)
        {
            stop.ThrowIfCancellationRequested();
            store.Write(() =>
            {
                Take([.. waiting.Select(store.Tracking.Story).OfType<StoryProfile>()]);
                foreach (var id in waiting)
                    store.Execute("DELETE FROM to_line WHERE story = $story", ("$story", id));
                Settle();
            });
        }
    }

    /// <summary>
    /// Takes stories up that are new or have other articles; call inside <see cref="Store.Write"/>, when they are in the store, and
    /// <see cref="Settle"/> afterwards.
    /// </summary>
    public void Take(IReadOnlyList<StoryProfile> stories)
    {
        foreach (var story in stories.OrderBy(s => s.Members[0].From ?? double.MaxValue).ThenBy(s => s.Id.Value, StringComparer.Ordinal))
            Take(story);
    }

    /// <summary>Forgets a story that ends; call before it does, and <see cref="Settle"/> when it has.</summary>
    public void Leave(StoryId story)
    {
        foreach (var line in new[] { store.Storylines.Of(story), Joined(story) })
            if (line is not null)
                _touched.Add(line);
        _held.Remove(story.Value);
        store.Execute("DELETE FROM line_joined WHERE story = $story", ("$story", story.Value));
        store.Execute("DELETE FROM line_keys WHERE story = $story", ("$story", story.Value));
        store.Execute("DELETE FROM line_members WHERE story = $story", ("$story", story.Value));
    }

    /// <summary>Writes the storylines anew that won or lost stories; one that has a single story left is none.</summary>
    public void Settle()
    {
        new LinePlacer(LineJudge.Shipped, this).Settle(_touched, _placed);
        _placed.Clear();
        foreach (var line in _touched)
        {
            var stories = store.Stories.OfStoryline(line).Select(r => r.Id).ToList();
            if (stories.Count > 1)
            {
                store.Storylines.Put(
                    new Storyline(
                        new StorylineId(line),
                        StorylineTitle.Of([.. stories.Select(s => Read(s.Value)).OfType<LineMember>()]),
                        stories
                    )
                );
                continue;
            }
            foreach (var story in stories)
                store.Storylines.Enter(story.Value, null);
            store.Storylines.Remove(line);
        }
        _touched.Clear();
    }

    private void Take(StoryProfile story)
    {
        var articles = story.Members.Take(LineMember.MostArticles).Select(m => store.Articles.Get(m.Id)).OfType<AnalysedArticle>().ToList();
        if (articles.Count == 0)
            return;
        var member = LineMember.Of(story, articles);
        var id = story.Id.Value;
        store.Execute("DELETE FROM line_keys WHERE story = $story", ("$story", id));
        foreach (var name in member.Keys().Keys)
            store.Execute(
                "INSERT INTO line_keys (name, first, story) VALUES ($name, $first, $story)",
                ("$name", name),
                ("$first", member.First ?? Undated),
                ("$story", id)
            );
        store.Execute(
            "INSERT OR REPLACE INTO line_members (story, record) VALUES ($story, $record)",
            ("$story", id),
            ("$record", RecordJson.Pack(member, RecordTypes.Default.LineMember))
        );
        Hold(id, member);
        if (Joined(story.Id) is { } line)
            _touched.Add(line);
        else
        {
            _placed.Add(member);
            new LinePlacer(LineJudge.Shipped, this).Place(member);
        }
    }

    IReadOnlyList<LineMember> ILineShelf.Near(LineMember story) =>
        [
            .. LineCandidates
                .Of(story, name => WithName(name, story))
                .Where(id => store.Stories.Holds(new StoryId(id)))
                .Select(Read)
                .OfType<LineMember>(),
        ];

    /// <inheritdoc/>
    public string? Joined(StoryId story) =>
        store.Query("SELECT line FROM line_joined WHERE story = $story", r => r.GetString(0), ("$story", story.Value)).FirstOrDefault();

    IReadOnlyList<LineMember> ILineShelf.Joined(string line) =>
        [
            .. store
                .Query("SELECT story FROM line_joined WHERE line = $line ORDER BY story", r => r.GetString(0), ("$line", line))
                .Select(Read)
                .OfType<LineMember>(),
        ];

    int ILineShelf.Count(string line) => (int)store.Number("SELECT count(*) FROM line_joined WHERE line = $line", ("$line", line));

    void ILineShelf.Join(StoryId story, string line)
    {
        store.Execute("INSERT OR REPLACE INTO line_joined (story, line) VALUES ($story, $line)", ("$story", story.Value), ("$line", line));
        _touched.Add(line);
    }

    string? ILineShelf.Shown(StoryId story) => store.Storylines.Of(story);

    IReadOnlyList<LineMember> ILineShelf.Shown(string line) =>
        [.. store.Stories.OfStoryline(line).Select(r => Read(r.Id.Value)).OfType<LineMember>()];

    void ILineShelf.Show(StoryId story, string? line)
    {
        var before = store.Storylines.Of(story);
        if (before == line)
            return;
        foreach (var touched in new[] { before, line })
            if (touched is not null)
                _touched.Add(touched);
        store.Storylines.Enter(story.Value, line);
    }

    /// <summary>The stories with a name that are nearest in time to a story, before and behind it.</summary>
    private List<string> WithName(int name, LineMember story) =>
        store.Query(
            """
            SELECT story FROM (
                SELECT story FROM line_keys WHERE name = $name AND first <= $moment AND story <> $story
                ORDER BY first DESC, story LIMIT $most)
            UNION ALL
            SELECT story FROM (
                SELECT story FROM line_keys WHERE name = $name AND first > $moment ORDER BY first, story LIMIT $most)
            """,
            r => r.GetString(0),
            ("$name", name),
            ("$moment", story.First ?? Undated),
            ("$story", story.Id.Value),
            ("$most", LineCandidates.MostOfName)
        );

    /// <summary>Those that wait and are in a storyline.</summary>
    private List<(string Story, string Line)> InLine() =>
        store.Query(
            "SELECT s.id, s.storyline FROM to_line w JOIN stories s ON s.id = w.story WHERE s.storyline IS NOT NULL ORDER BY s.id",
            r => (r.GetString(0), r.GetString(1))
        );

    private List<string> Waiting() =>
        store.Query(
            "SELECT w.story FROM to_line w LEFT JOIN stories s ON s.id = w.story ORDER BY s.first IS NULL, s.first, w.story LIMIT $most",
            r => r.GetString(0),
            ("$most", WaitingAtOnce)
        );

    private LineMember? Read(string story)
    {
        if (_held.TryGetValue(story, out var held))
            return held;
        var read = store
            .Query(
                "SELECT record FROM line_members WHERE story = $story",
                r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.LineMember),
                ("$story", story)
            )
            .FirstOrDefault();
        if (read is not null)
            Hold(story, read);
        return read;
    }

    private void Hold(string story, LineMember member)
    {
        if (_held.Count >= MostHeld)
            _held.Clear();
        _held[story] = member;
    }
}
