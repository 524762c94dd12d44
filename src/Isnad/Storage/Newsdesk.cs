using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;
using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>What a run took into the store.</summary>
/// <param name="New">Articles that were not there.</param>
/// <param name="Revised">Articles that were there with other text.</param>
/// <param name="Same">Articles that were there with the same text.</param>
/// <param name="Refused">Articles that a person had removed.</param>
/// <param name="Problems">What went wrong.</param>
public sealed record Intake(int New, int Revised, int Same, int Refused, IReadOnlyList<Problem> Problems);

/// <summary>Takes what was read into a store and keeps its stories up to date.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">When things are seen.</param>
public sealed class Newsdesk(Store store, TimeProvider clock)
{
    private const int Batch = 200;

    private readonly OriginCounter _origins = new();
    private readonly HappeningTeller _happening = new();

    /// <summary>Takes articles and problems in; what is taken is safe in the store as soon as the progress call for it comes.</summary>
    /// <param name="results">What was read, in order.</param>
    /// <param name="progress">Called with the number of inputs done.</param>
    /// <param name="stop">Ends the run between two batches; everything before is kept.</param>
    public Intake Take(IEnumerable<ReadingResult> results, Action<int>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        var counts = new int[4];
        var problems = new List<Problem>();
        var done = 0;
        foreach (var batch in results.Chunk(Batch))
        {
            stop.ThrowIfCancellationRequested();
            store.Write(() =>
            {
                var seen = clock.GetUtcNow();
                foreach (var result in batch)
                {
                    KeepRaw(result.Page, seen);
                    foreach (var article in result.Articles) counts[(int)store.Articles.Put(article, seen)]++;
                    foreach (var problem in result.Problems) store.Problems.Put(problem, seen);
                    problems.AddRange(result.Problems);
                }
            });
            progress?.Invoke(done += batch.Length);
        }
        return new Intake(counts[0], counts[1], counts[2], counts[3], problems);
    }

    /// <summary>Extracts and analyses again what was kept raw, and analyses again the articles whose pages were not; no text becomes a revision by it.</summary>
    /// <param name="reading">Extracts and analyses.</param>
    /// <param name="analyser">Analyses what has no page.</param>
    /// <param name="progress">Called with the number of articles done.</param>
    /// <param name="stop">Ends the run between two batches.</param>
    public Intake Reread(Reading reading, Analyser analyser, Action<int>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(analyser);
        var counts = new int[4];
        var problems = new List<Problem>();
        var read = new HashSet<ArticleId>();
        foreach (var batch in reading.Read(store.Pages.Raw().Select(page => new Sources.InputItem.Got(page))).Chunk(Batch))
        {
            stop.ThrowIfCancellationRequested();
            store.Write(() =>
            {
                foreach (var result in batch)
                {
                    foreach (var article in result.Articles.Where(a => read.Add(a.Article.Id))) counts[(int)store.Articles.Put(article, clock.GetUtcNow(), again: true)]++;
                    problems.AddRange(result.Problems);
                }
            });
            progress?.Invoke(read.Count);
        }
        foreach (var batch in store.Articles.All().Where(a => !read.Contains(a.Article.Id)).Select(a => a.Article).ToList().Chunk(Batch))
        {
            stop.ThrowIfCancellationRequested();
            var again = batch.AsParallel().AsOrdered().Select(analyser.Analyse).ToList();
            store.Write(() => { foreach (var article in again) counts[(int)store.Articles.Put(article, clock.GetUtcNow(), again: true)]++; });
            progress?.Invoke(read.Count + batch.Length);
        }
        return new Intake(counts[0], counts[1], counts[2], counts[3], problems);
    }

    /// <summary>Takes an article or all articles of an outlet down everywhere, and remembers not to take them up again.</summary>
    /// <param name="name">An article's id, or an outlet's id or name.</param>
    /// <returns>How many articles were taken down; null when nothing has this id or name.</returns>
    public int? Remove(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var ids = new List<AnalysedArticle>();
        if (store.Articles.Find(name) is { } article) ids.Add(article);
        else
        {
            var outlet = Sources.OutletRegister.Shipped.Named(name).Id;
            ids.AddRange(store.Articles.OfOutlet(outlet));
            if (ids.Count == 0 && Sources.OutletRegister.Shipped.Find(name) is null) return null;
            store.Write(() => store.Decisions.Put(new Decision("remove", outlet, "", "", clock.GetUtcNow())));
        }
        store.Write(() =>
        {
            foreach (var one in ids)
            {
                store.Articles.Remove(one.Article.Id);
                if (one.Article.Url is { } url) store.Pages.Remove(url);
                store.Pages.Remove(one.Article.Input);
                store.Decisions.Put(new Decision("remove", one.Article.Id.Value, "", "", clock.GetUtcNow()));
            }
        });
        Track();
        return ids.Count;
    }

    /// <summary>Keeps the bytes of a page that came from a file or an archive; what the web gave is kept where it was got.</summary>
    private void KeepRaw(Pages.Page? page, DateTimeOffset seen)
    {
        if (page is null or { Kind: Pages.PageKind.JsonRow } || page.Input.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return;
        store.Pages.Put(page.Fetched is null ? page.Input : page.Url ?? page.Input + "#" + page.Index.ToString(System.Globalization.CultureInfo.InvariantCulture), page, page.Fetched ?? seen, null, null, due: null);
    }

    /// <summary>Puts the articles that are in no story yet, or were revised, into stories, and writes what changed.</summary>
    public void Track()
    {
        var articles = store.Articles.All().ToList();
        if (articles.Count == 0) return;
        var newsroom = NewsroomBuilder.WithShippedTables().Build(articles);
        store.Write(() => Save(newsroom));
    }

    /// <summary>The newsroom of some stories: their articles, copy groups and storylines.</summary>
    /// <param name="stories">The stories.</param>
    public Newsroom Load(IReadOnlyList<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(stories);
        var articles = stories.SelectMany(s => store.Articles.OfStory(s.Id.Value)).ToList();
        var here = articles.Select(a => a.Article.Id).ToHashSet();
        var groups = store.Stories.CopyGroupsOf(here)
            .Select(g => g with { Members = [.. g.Members.Where(m => here.Contains(m.Article))] }).Where(g => g.Members.Count > 1).ToList();
        var lines = stories.Select(s => s.Storyline).OfType<StorylineId>().Distinct().Select(l => store.Stories.Storyline(l.Value)).OfType<Storyline>().ToList();
        return new Newsroom(articles, groups, [.. stories.Select(s => s with { Articles = [.. s.Articles.Where(here.Contains)] })], lines);
    }

    private void Save(Newsroom newsroom)
    {
        var now = clock.GetUtcNow();
        var before = store.Stories.All().ToDictionary(s => s.Id);
        foreach (var group in newsroom.CopyGroups) store.Stories.PutCopyGroup(group);
        foreach (var story in newsroom.Stories)
        {
            if (before.TryGetValue(story.Id, out var old) && old.Storyline == story.Storyline && old.Articles.SequenceEqual(story.Articles)) continue;
            store.Stories.Put(story, Row(newsroom, story), now);
        }
        var standing = newsroom.Stories.Select(s => s.Id).ToHashSet();
        var home = newsroom.Stories.SelectMany(s => s.Articles.Select(a => (a, s.Id))).ToDictionary(p => p.a, p => p.Id);
        foreach (var gone in before.Values.Where(s => !standing.Contains(s.Id)))
        {
            StoryId? heir = gone.Articles.Where(home.ContainsKey).Select(a => home[a]).GroupBy(s => s).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Value, StringComparer.Ordinal).Select(g => (StoryId?)g.Key).FirstOrDefault();
            store.Stories.Retire(gone.Id, heir);
        }
        store.Stories.PutStorylines(newsroom.Storylines);
    }

    private StoryRow Row(Newsroom newsroom, Story story)
    {
        var dates = story.Articles.Select(id => newsroom.Article(id).Article.Published).OfType<ArticleDate>().Select(d => d.Earliest).Order().ToList();
        var title = StoryTitle.Of(newsroom, story, story.Articles.All(id => newsroom.Article(id).Article.Title is null) ? _happening.Tell(newsroom, story, 1) : []);
        return new StoryRow(story.Id, story.Storyline, title, dates.Count > 0 ? dates[0] : null, dates.Count > 0 ? dates[^1] : null, story.Articles.Count,
            story.Articles.Select(id => newsroom.Article(id).Article.Outlet?.Id ?? id.Value).Distinct(StringComparer.Ordinal).Count(), _origins.Count(newsroom, story.Articles).Count);
    }
}
