using System.Text;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Sources.Archives;
using Isnad.Sources.Web;
using Isnad.Storage;
using Isnad.Storage.Finding;
using Isnad.Stories;
using Isnad.Web.Serving;

namespace Isnad.Web.Telling;

/// <summary>A link or text that somebody pasted, with its brief.</summary>
/// <param name="Article">What was read.</param>
/// <param name="Told">The brief of its story, with what the store has about it; not kept.</param>
/// <param name="Result">What was read, for keeping it.</param>
public sealed record Pasted(AnalysedArticle Article, ToldStory Told, ReadingResult Result)
{
    /// <summary>Stories of the store that share most words with it and are not told in its brief, the nearest first.</summary>
    public IReadOnlyList<StoryRow> Near { get; init; } = [];
}

/// <summary>
/// Answers a pasted link or text with its brief: reads it, finds what the store has about the same happening, and tells both together.
/// Nothing is kept unless somebody asks.
/// </summary>
/// <param name="pool">The store.</param>
/// <param name="fetcher">Gets links.</param>
/// <param name="upkeep">Says where what is known of hosts could not be kept.</param>
/// <param name="clock">The time.</param>
public sealed class PasteDesk(StorePool pool, Fetcher fetcher, Upkeep upkeep, TimeProvider clock) : IAsyncDisposable
{
    private const int MostKept = 60;
    private const int MostCandidates = 40;
    private const int MostArticles = 150;
    private const int QueryWords = 24;
    private const int MostNear = 6;
    private const int MostShown = 4;
    private const int MostLooked = 8;
    private const int FewestWords = 5;
    private const int FewestShared = 2;
    private const float LeastShared = 0.2f;

    private readonly Lock _gate = new();
    private readonly LinkedList<Pasted> _kept = new();
    private readonly Lazy<Reading> _reading = new(() => new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), 1));
    private Task _remembering = Task.CompletedTask;

    /// <summary>What was pasted a while ago; null when it has gone.</summary>
    /// <param name="id">The article's id.</param>
    public Pasted? Find(string id)
    {
        lock (_gate)
            return _kept.FirstOrDefault(p => p.Article.Article.Id.Value == id);
    }

    /// <summary>Reads what was pasted.</summary>
    /// <param name="given">An address of a page, or a text.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>What was read; or the id of a story of the store that has it already; or what went wrong.</returns>
    public async Task<(Pasted? Read, string? Story, Problem? Problem)> Take(string given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        var text = given.Trim();
        Page page;
        if (
            text.Length < 2048
            && !text.Any(char.IsWhiteSpace)
            && (
                text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            var answer = await Get(text, stop).ConfigureAwait(false);
            if (answer.Problem is { } problem)
                return (null, null, problem);
            page = new Page(text, PageKind.Html, answer.Body)
            {
                Url = answer.Final,
                HeaderCharset = HttpMessage.CharsetOf(answer.ContentType),
                Fetched = answer.At,
            };
        }
        else
            page = new Page("paste", PageKind.PlainText, Encoding.UTF8.GetBytes(text));
        var result = _reading.Value.Read([new InputItem.Got(page)]).First();
        var article = result.Articles.FirstOrDefault(a => a.Article.PartOf is null && a.Article.Text.Length > 0);
        if (article is null)
            return (null, null, result.Problems.Count > 0 ? result.Problems[0] : new Problem(page.Input, "ISN204"));
        if (pool.Read(store => store.Stories.StoryOf(article.Article.Id)) is { } home)
            return (null, home, null);
        if (Unfit(article.Article) is { } unfit)
            return (null, null, unfit);
        var pasted = pool.Read(store =>
        {
            var near = Near(store, article);
            var told = Tell(store, article, near);
            return new Pasted(article, told, result) { Near = Beside(store, article, near, told) };
        });
        lock (_gate)
        {
            if (_kept.FirstOrDefault(p => p.Article.Article.Id == article.Article.Id) is { } before)
                _kept.Remove(before);
            _kept.AddFirst(pasted);
            if (_kept.Count > MostKept)
                _kept.RemoveLast();
        }
        return (pasted, null, null);
    }

    /// <summary>Why no brief can be made of an article: it is in another language, or says hardly anything; null where one can.</summary>
    private static Problem? Unfit(Article article)
    {
        var text = (article.Title + " " + article.Text).Trim();
        var language = LanguageReader.Of(text);
        if (language != "ar" && (language != "und" || text.Any(char.IsAsciiLetter)))
            return new Problem(article.Input, "ISN216", [Reason.Of("language-" + language)]);
        return TextShingles.Words(text).Length < FewestWords ? new Problem(article.Input, "ISN215") : null;
    }

    /// <summary>Puts what was pasted into the store for good.</summary>
    /// <param name="pasted">What was pasted.</param>
    public void Keep(Pasted pasted)
    {
        ArgumentNullException.ThrowIfNull(pasted);
        pool.Write(store => new Newsdesk(store, clock).Take([pasted.Result]));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _remembering.ConfigureAwait(false);

    /// <summary>Gets a page as politely as a run of <c>isnad fetch</c> that never ended.</summary>
    private async Task<Fetched> Get(string url, CancellationToken stop)
    {
        if (Fetcher.HostName(url) is { } host && pool.Read(store => store.Hosts.Find(host)) is { } known)
            fetcher.Recall([known]);
        var answer = await fetcher.Get(url, stop: stop).ConfigureAwait(false);
        // Another process may write for long: whoever pasted does not wait for it.
        var asked = new[] { url, answer.Final }.Select(fetcher.MemoryOf).OfType<HostMemory>().Distinct().ToList();
        lock (_gate)
            _remembering = _remembering.ContinueWith(
                _ => upkeep.Try("what is known of hosts", () => Remember(asked)),
                CancellationToken.None,
                TaskContinuationOptions.None,
                TaskScheduler.Default
            );
        return answer;
    }

    private void Remember(List<HostMemory> hosts) =>
        pool.Write(store =>
        {
            store.Write(() => store.Hosts.Put(hosts));
            return 0;
        });

    /// <summary>
    /// The stories that were looked at, that no article of the brief is of, and that share a good part of the article's rare words.
    /// </summary>
    private static IReadOnlyList<StoryRow> Beside(Store store, AnalysedArticle article, IReadOnlyList<string> near, ToldStory told)
    {
        var inside = told.Brief.Story.Articles.Select(id => store.Stories.StoryOf(id)).ToHashSet(StringComparer.Ordinal);
        var rare = PairProfile.Of(article).Rare;
        return
        [
            .. near.Where(id => !inside.Contains(id) && store.Articles.OfStory(id).Take(MostLooked).Any(a => SharesMatter(rare, a)))
                .Select(store.Lists.FindStory)
                .OfType<StoryRow>()
                .Take(MostShown),
        ];
    }

    private static bool SharesMatter(Dictionary<string, float> rare, AnalysedArticle article)
    {
        var there = PairProfile.Of(article).Rare;
        var shared = rare.Where(w => there.ContainsKey(w.Key)).ToList();
        return shared.Count >= FewestShared && shared.Sum(w => w.Value) >= LeastShared * rare.Values.Sum();
    }

    private static ToldStory Tell(Store store, AnalysedArticle article, IReadOnlyList<string> near)
    {
        var newsroom = NewsroomBuilder.WithShippedTables().Build([.. ArticlesOf(store, near, article), article]);
        var story = newsroom.Stories.First(s => s.Articles.Contains(article.Article.Id));
        var brief = BriefWriter.WithShippedTables().Write(newsroom, story);
        var moments = story
            .Articles.Select(id => newsroom.Article(id).Article.Published?.Earliest)
            .OfType<DateTimeOffset>()
            .Order()
            .ToList();
        return new ToldStory(
            new StoryRow(
                story.Id,
                null,
                brief.Title,
                moments.Count > 0 ? moments[0] : null,
                moments.Count > 0 ? moments[^1] : null,
                story.Articles.Count,
                brief.Outlets,
                brief.Origins.Count
            ),
            newsroom,
            brief
        );
    }

    /// <summary>The stories that share most words with an article, near its time where that is known, the nearest first.</summary>
    private static List<string> Near(Store store, AnalysedArticle article)
    {
        var moment = article.Article.Published?.Earliest;
        var words =
            (article.Article.Title ?? "") + " " + (article.Article.Text.Length > 400 ? article.Article.Text[..400] : article.Article.Text);
        return
        [
            .. new ArticleSearch(store)
                .Alike(words, QueryWords, moment?.AddDays(-5), moment?.AddDays(5), MostCandidates)
                .Where(r => r.Story is not null)
                .GroupBy(r => r.Story!, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .Select(g => g.Key)
                .Take(MostNear),
        ];
    }

    private static List<AnalysedArticle> ArticlesOf(Store store, IReadOnlyList<string> stories, AnalysedArticle article)
    {
        var near = new List<AnalysedArticle>();
        foreach (var story in stories)
        {
            near.AddRange(store.Articles.OfStory(story).Where(a => a.Article.Id != article.Article.Id));
            if (near.Count >= MostArticles)
                break;
        }
        return [.. near.DistinctBy(a => a.Article.Id).Take(MostArticles)];
    }
}
