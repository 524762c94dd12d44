using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>The storylines of a store.</summary>
public sealed class StorylineTable
{
    private readonly Store _store;

    internal StorylineTable(Store store) => _store = store;

    /// <summary>A storyline by its id; null when there is none.</summary>
    /// <param name="id">The id.</param>
    public Storyline? Find(string id) =>
        _store
            .Query(
                "SELECT record FROM storylines WHERE id = $id",
                r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.Storyline),
                ("$id", id)
            )
            .FirstOrDefault();

    /// <summary>All storylines.</summary>
    public IReadOnlyList<Storyline> All() =>
        _store.Query("SELECT record FROM storylines ORDER BY id", r => RecordJson.Unpack((byte[])r[0], RecordTypes.Default.Storyline));

    /// <summary>The storyline of a story; null when it is in none.</summary>
    internal string? Of(StoryId story) =>
        _store
            .Query("SELECT storyline FROM stories WHERE id = $id AND storyline IS NOT NULL", r => r.GetString(0), ("$id", story.Value))
            .FirstOrDefault();

    /// <summary>Puts a story into a storyline, or out of the one it is in; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="story">The story.</param>
    /// <param name="line">The storyline; null for none.</param>
    internal void Enter(string story, string? line)
    {
        if (_store.Stories.Find(story) is not { } found || found.Id.Value != story)
            return;
        _store.Execute(
            "UPDATE stories SET storyline = $line, record = $record WHERE id = $id",
            ("$line", line),
            ("$record", RecordJson.Pack(found with { Storyline = line is null ? null : new StorylineId(line) }, RecordTypes.Default.Story)),
            ("$id", story)
        );
    }

    /// <summary>Takes a storyline out; call inside <see cref="Store.Write"/>, when no story is in it.</summary>
    internal void Remove(string line) => _store.Execute("DELETE FROM storylines WHERE id = $id", ("$id", line));

    /// <summary>Takes those out that no story is in; call inside <see cref="Store.Write"/>.</summary>
    internal void RemoveEmpty() =>
        _store.Execute("DELETE FROM storylines WHERE id NOT IN (SELECT storyline FROM stories WHERE storyline IS NOT NULL)");

    /// <summary>Puts a storyline in, or in the place of what stood under its id; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="line">The storyline.</param>
    public void Put(Storyline line)
    {
        ArgumentNullException.ThrowIfNull(line);
        _store.Execute(
            "INSERT OR REPLACE INTO storylines (id, title, record) VALUES ($id, $title, $record)",
            ("$id", line.Id.Value),
            ("$title", line.Title),
            ("$record", RecordJson.Pack(line, RecordTypes.Default.Storyline))
        );
    }
}
