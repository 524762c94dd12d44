using System.Collections.Concurrent;
using Isnad.Briefs;
using Isnad.Storage;
using Isnad.Stories;
using Isnad.Web.Serving;

namespace Isnad.Web.Telling;

/// <summary>A story with its brief and everything that it rests on, as pages show it.</summary>
/// <param name="Row">The story as lists show it.</param>
/// <param name="Newsroom">Its articles and copy groups.</param>
/// <param name="Brief">Its brief.</param>
public sealed record ToldStory(StoryRow Row, Newsroom Newsroom, Brief Brief);

/// <summary>Hands out briefs; one that was written is kept until its story or a text in it changes.</summary>
/// <param name="pool">The store.</param>
/// <param name="clock">The time.</param>
public sealed class Newsstand(StorePool pool, TimeProvider clock)
{
    private const int MostKept = 1000;
    private const int MostArticles = 8000;

    private readonly BriefWriter _writer = BriefWriter.WithShippedTables();
    private readonly ConcurrentDictionary<string, (long Version, long Used, ToldStory Told)> _kept = new(StringComparer.Ordinal);
    private long _turn;

    /// <summary>The brief of a story; null when there is none.</summary>
    /// <param name="id">Its id, or that of a story that was merged into it.</param>
    public ToldStory? Tell(string id) => pool.Read(store => Tell(store, id));

    /// <summary>Writes the briefs of the stories that are read next: those that unfold, and the latest large ones.</summary>
    public void Warm()
    {
        var next = pool.Read(store => store.Lists.LatestMoment is not { } latest ? [] : store.Lists.Unfolding(latest.AddDays(-1), latest, 30).Select(u => u.Row).Concat(store.Lists.ByOrigins(latest.AddDays(-30), latest, 60)).Select(r => r.Id.Value).Distinct(StringComparer.Ordinal).ToList());
        foreach (var id in next) Tell(id);
    }

    /// <summary>The brief of a story, read with a connection that is open.</summary>
    /// <param name="store">The connection.</param>
    /// <param name="id">Its id, or that of a story that was merged into it.</param>
    public ToldStory? Tell(Store store, string id)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(id);
        var version = store.Lists.StoryVersion(id);
        if (version != 0 && _kept.TryGetValue(id, out var kept) && kept.Version == version)
        {
            _kept[id] = kept with { Used = Interlocked.Increment(ref _turn) };
            return kept.Told;
        }
        if (store.Stories.Find(id) is not { } story || store.Lists.StoryRow(story.Id.Value) is not { } row) return null;
        var newsroom = new Newsdesk(store, clock).Load([story]);
        if (newsroom.Articles.Count == 0) return null;
        var told = new ToldStory(row, newsroom, _writer.Write(newsroom, newsroom.Stories[0]));
        _kept[story.Id.Value] = (version != 0 && story.Id.Value == id ? version : store.Lists.StoryVersion(story.Id.Value), Interlocked.Increment(ref _turn), told);
        if (_kept.Count > MostKept || _kept.Sum(k => k.Value.Told.Newsroom.Articles.Count) > MostArticles) foreach (var old in _kept.OrderBy(k => k.Value.Used).Take((_kept.Count / 4) + 1).Select(k => k.Key).ToList()) _kept.TryRemove(old, out _);
        return told;
    }
}
