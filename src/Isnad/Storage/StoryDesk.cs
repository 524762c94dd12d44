using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>Puts the articles of a store that wait into stories, a day of news at a time, and writes what changed.</summary>
/// <remarks>
/// Of the store only the stories near enough in time are held, as sketches: what an article costs does not grow with the store. A day is
/// one transaction: a run that is killed goes on with the day it was at, and ends where it would have ended.
/// </remarks>
internal sealed class StoryDesk(Store store, TimeProvider clock, int? threads)
{
    private readonly ArticleSketcher _sketcher = ArticleSketcher.WithShippedTables();
    private readonly OriginCounter _origins = new();
    private readonly BriefWriter _briefs = BriefWriter.WithShippedTables();
    private readonly TogetherWriter _together = new();
    private LineDesk _lines = new(store);
    private StoryWindow? _window;
    private double _from;
    private double _to;

    /// <summary>Puts everything that waits into stories.</summary>
    /// <param name="stop">Ends the run between two days; everything before is kept.</param>
    public void Track(CancellationToken stop = default)
    {
        _window = null;
        _lines = new LineDesk(store);
        new DecisionDesk(store).Apply(clock.GetUtcNow());
        _lines.TakeWaiting(stop);
        Recount(stop);
        while (store.Tracking.EarliestDay() is { Count: > 0 } day)
        {
            stop.ThrowIfCancellationRequested();
            Take(day);
        }
    }

    /// <summary>Counts the origins of stories anew that were written before they were counted as they are; else they stay as they are.</summary>
    private void Recount(CancellationToken stop)
    {
        while (store.Query("SELECT story FROM to_count ORDER BY story LIMIT 100", r => r.GetString(0)) is { Count: > 0 } waiting)
        {
            stop.ThrowIfCancellationRequested();
            store.Write(() =>
            {
                foreach (var id in waiting)
                {
                    if (store.Tracking.Story(id) is { } story)
                    {
                        var (newsroom, told, _) = Told(story);
                        store.Execute(
                            "UPDATE stories SET origins = $origins WHERE id = $story",
                            ("$origins", _origins.Count(newsroom, told.Articles).Count),
                            ("$story", id)
                        );
                    }
                    store.Execute("DELETE FROM to_count WHERE story = $story", ("$story", id));
                }
            });
        }
    }

    /// <summary>Writes stories anew whose articles were taken down; call inside <see cref="Store.Write"/>.</summary>
    public void Refresh(IEnumerable<string> stories)
    {
        _window = null;
        _lines = new LineDesk(store);
        foreach (var id in stories)
        {
            if (store.Tracking.Story(id) is { } story)
                Write(story);
            else
            {
                _lines.Leave(new StoryId(id));
                store.Stories.Retire(new StoryId(id), null);
            }
        }
        _lines.Settle();
    }

    private void Take(IReadOnlyList<AnalysedArticle> day)
    {
        var sketches = day.AsParallel().AsOrdered().WithDegreeOfParallelism(Cores.Of(threads)).Select(_sketcher.Sketch).ToList();
        var window = Around(sketches);
        foreach (
            var away in sketches
                .Where(s => !window.Holds(s.Id))
                .Select(s => store.Stories.StoryOf(s.Id))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
        )
        {
            if (store.Tracking.Story(away) is { } story)
                window.Restore(story);
        }
        window.Begin();
        foreach (var sketch in sketches)
            window.TakeOut(sketch.Id);
        window.Take(sketches);
        var now = clock.GetUtcNow();
        store.Write(() =>
        {
            store.Tracking.Done(sketches);
            foreach (var (gone, heir) in window.Gone)
            {
                if (!store.Stories.Holds(gone))
                    continue;
                _lines.Leave(gone);
                store.Stories.Retire(gone, heir);
                if (heir is { } stands)
                    store.Stories.Note(
                        stands,
                        gone.Value,
                        "merge",
                        store.Decisions.Has("merge", gone.Value) ? "decision" : "likeness",
                        now
                    );
            }
            foreach (var story in window.Changed)
                Write(story);
            _lines.Take(window.Changed);
            _lines.Settle();
        });
        foreach (var story in window.Changed)
            story.IsKnown = true;
    }

    /// <summary>
    /// The window with the stories around some articles; it moves on with them, and is made anew when they lie before it.
    /// </summary>
    private StoryWindow Around(List<ArticleSketch> sketches)
    {
        var dated = sketches.Where(s => s.From is not null).ToList();
        var from = dated.Count == 0 ? _from : dated.Min(s => s.From!.Value) - StoryWindow.Days;
        var to = dated.Count == 0 ? _to : dated.Max(s => s.To) + StoryWindow.Days;
        if (dated.Count == 0 && _window is null && store.Lists.LatestMoment(clock.GetUtcNow()) is { } latest)
        {
            to = (latest.ToUnixTimeSeconds() / 86_400.0) + 1;
            from = to - (2 * StoryWindow.Days);
        }
        if (_window is { } window && from >= _from)
        {
            window.Close(from);
            if (to > _to)
                foreach (var story in store.Tracking.Open(_to, to))
                    window.Restore(story);
            (_from, _to) = (from, Math.Max(to, _to));
            return window;
        }
        (_from, _to) = (from, to);
        _window = window = new StoryWindow(StoryWeights.Shipped, DecisionDesk.Ties(store), Open);
        foreach (var story in store.Tracking.OpenUndated().Concat(store.Tracking.Open(from, to)))
            window.Restore(story);
        return window;
    }

    /// <summary>
    /// The id of a story that an article opens: made of the article's; where a story had that before, of a number beside it.
    /// </summary>
    private StoryId Open(ArticleId article)
    {
        var id = StoryId.OpenedBy(article);
        for (var n = 1; store.Stories.IsTaken(id, article); n++)
            id = StoryId.OpenedBy(article, n);
        return id;
    }

    private void Write(StoryProfile profile)
    {
        var (newsroom, story, articles) = Told(profile);
        store.Stories.Put(story, Row(newsroom, story, articles), clock.GetUtcNow());
    }

    /// <summary>A story with its articles and their copy groups, as far as they lie in it.</summary>
    private (Newsroom Newsroom, Story Story, List<AnalysedArticle> Articles) Told(StoryProfile profile)
    {
        var articles = profile.Members.Select(m => store.Articles.Get(m.Id)).OfType<AnalysedArticle>().ToList();
        var groups = store.Copies.GroupsOf(articles.Select(a => a.Article.Id));
        var story = new Story(
            profile.Id,
            [.. articles.Select(a => a.Article.Id)],
            store.Stories.Find(profile.Id.Value) is { } before && before.Id == profile.Id ? before.Storyline : null,
            _together.Write(articles)
        );
        List<CopyGroup> inside =
        [
            .. groups
                .Select(g => g with { Members = [.. g.Members.Where(m => story.Articles.Contains(m.Article))] })
                .Where(g => g.Members.Count > 1),
        ];
        return (new Newsroom([.. articles, .. Newsdesk.Beside(store, inside, [.. story.Articles])], inside, [story], []), story, articles);
    }

    private StoryRow Row(Newsroom newsroom, Story story, List<AnalysedArticle> articles)
    {
        var dates = articles.Select(a => a.Article.Published).OfType<ArticleDate>().Select(d => d.Earliest).Order().ToList();
        return new StoryRow(
            story.Id,
            story.Storyline,
            _briefs.Title(newsroom, story),
            dates.Count > 0 ? dates[0] : null,
            dates.Count > 0 ? dates[^1] : null,
            story.Articles.Count,
            articles.Select(a => a.Article.Outlet?.Id ?? a.Article.Id.Value).Distinct(StringComparer.Ordinal).Count(),
            _origins.Count(newsroom, story.Articles).Count
        );
    }
}
