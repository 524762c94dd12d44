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

/// <summary>A storyline with its brief and everything that it rests on, as its page shows it.</summary>
/// <param name="Newsroom">The articles of its stories and their copy groups.</param>
/// <param name="Brief">Its brief, of its largest stories.</param>
public sealed record ToldLine(Newsroom Newsroom, StorylineBrief Brief);

/// <summary>Hands out briefs; one that was written is kept until its story or a text in it changes.</summary>
/// <param name="pool">The store.</param>
/// <param name="clock">The time.</param>
public sealed class Newsstand(StorePool pool, TimeProvider clock)
{
    private const int MostKept = 1000;
    private const int MostArticles = 8000;
    private const int MostOfLine = 24;

    private readonly BriefWriter _writer = BriefWriter.WithShippedTables();
    private readonly ConcurrentDictionary<string, (long Version, long Used, ToldStory Told)> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Id, long Version), Lazy<ToldStory?>> _writing = new();
    private long _turn;

    /// <summary>The brief of a story; null when there is none.</summary>
    /// <param name="id">Its id, or that of a story that was merged into it.</param>
    public ToldStory? Tell(string id) => pool.Read(store => Tell(store, id));

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
        if (Once(store, id, version) is not { } told)
            return null;
        var key = told.Row.Id.Value;
        _kept[key] = (version != 0 && key == id ? version : store.Lists.StoryVersion(key), Interlocked.Increment(ref _turn), told);
        if (_kept.Count > MostKept || _kept.Sum(k => k.Value.Told.Newsroom.Articles.Count) > MostArticles)
            foreach (var old in _kept.OrderBy(k => k.Value.Used).Take((_kept.Count / 4) + 1).Select(k => k.Key).ToList())
                _kept.TryRemove(old, out _);
        return told;
    }

    /// <summary>Writes a brief; whoever asks for the same one meanwhile waits for it.</summary>
    private ToldStory? Once(Store store, string id, long version)
    {
        var written = _writing.GetOrAdd((id, version), _ => new Lazy<ToldStory?>(() => Read(store, id)));
        try
        {
            return written.Value;
        }
        finally
        {
            _writing.TryRemove((id, version), out _);
        }
    }

    /// <summary>The brief of a storyline, from those of its largest stories; null when none of these can be told.</summary>
    /// <param name="store">The connection.</param>
    /// <param name="line">The storyline.</param>
    public ToldLine? TellLine(Store store, Storyline line)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(line);
        var told = store
            .Stories.OfStoryline(line.Id.Value)
            .OrderByDescending(s => s.Articles)
            .Take(MostOfLine)
            .Select(s => Tell(store, s.Id.Value))
            .OfType<ToldStory>()
            .ToList();
        if (told.Count == 0)
            return null;
        var newsroom = new Newsroom(
            [.. told.SelectMany(t => t.Newsroom.Articles).DistinctBy(a => a.Article.Id)],
            [.. told.SelectMany(t => t.Newsroom.CopyGroups).DistinctBy(g => g.Id, StringComparer.Ordinal)],
            [.. told.Select(t => t.Brief.Story)],
            [line]
        );
        return new ToldLine(newsroom, StorylineBriefWriter.Write(newsroom, line, [.. told.Select(t => t.Brief)]));
    }

    /// <summary>Writes the brief of a story anew and keeps nothing.</summary>
    /// <param name="store">The connection.</param>
    /// <param name="id">Its id, or that of a story that was merged into it.</param>
    public ToldStory? Read(Store store, string id)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store.Stories.Find(id) is not { } story || store.Lists.FindStory(story.Id.Value) is not { } row)
            return null;
        var newsroom = new Newsdesk(store, clock).Load([story]);
        return newsroom.Articles.Count == 0 ? null : new ToldStory(row, newsroom, _writer.Write(newsroom, newsroom.Stories[0]));
    }
}
