using Isnad.Articles;
using Isnad.Outlets;
using Isnad.Pipeline;
using Isnad.Stories;

namespace Isnad.Storage;

/// <summary>
/// Makes what a person decided hold: takes articles out of stories and puts stories together now, and keeps tracking from undoing it.
/// </summary>
internal sealed class DecisionDesk(Store store)
{
    private const int MostArticles = 60;

    /// <summary>Which articles are of one story, and which are not, as a person decided.</summary>
    public static ArticleTies Ties(Store store)
    {
        var joined = new List<(ArticleId, ArticleId)>();
        var apart = new List<(ArticleId, ArticleId)>();
        foreach (var decision in store.Decisions.All().Where(d => d.Kind is "split" or "merge" && d.Context.Length > 0))
        {
            var ids = decision.Context.Split(' ').Select(id => new ArticleId(id)).ToList();
            if (decision.Kind == "split")
                apart.AddRange(ids.Select(id => (new ArticleId(decision.Subject), id)));
            if (decision.Kind == "merge")
                joined.AddRange(ids.Skip(1).Select(id => (ids[0], id)));
        }
        return new ArticleTies(joined, apart);
    }

    /// <summary>Applies what was decided since the last time. Not inside <see cref="Store.Write"/>.</summary>
    /// <param name="now">When.</param>
    public void Apply(DateTimeOffset now)
    {
        var waiting = store.Decisions.Waiting();
        if (waiting.Count == 0)
            return;
        store.Write(() =>
        {
            foreach (var (n, decision) in waiting)
            {
                var context = decision.Kind switch
                {
                    "split" => Split(decision),
                    "merge" => Merge(decision),
                    "correct" => Correct(decision, now),
                    _ => "",
                };
                store.Decisions.Applied(n, context);
            }
        });
    }

    /// <summary>
    /// Lets the articles that an undone decision was about be put into stories anew, and what it removed come again; call inside
    /// <see cref="Store.Write"/>.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="now">When it is taken back.</param>
    public void Release(Decision decision, DateTimeOffset now)
    {
        if (decision.Kind == "remove")
            Restore(decision, now);
        if (decision.Kind == "correct")
            Correct(decision, now);
        var about = decision.Kind switch
        {
            "split" => [decision.Subject],
            "merge" => decision
                .Context.Split(' ')
                .Take(1)
                .SelectMany(a =>
                    store.Stories.StoryOf(new ArticleId(a)) is { } story && store.Stories.Find(story) is { } whole
                        ? whole.Articles.Select(m => m.Value)
                        : []
                ),
            _ => (IEnumerable<string>)[],
        };
        foreach (var article in about.ToList())
            Queue(new ArticleId(article));
    }

    /// <summary>What was removed may come again: an article, or an outlet with what was removed and left unread along with it.</summary>
    private void Restore(Decision decision, DateTimeOffset now)
    {
        var along = store
            .Decisions.All()
            .Where(d => d.Kind == "remove" && d.Made == decision.Made)
            .ToDictionary(d => d.Subject, d => d.Number);
        foreach (var id in store.Articles.RemovedOf(decision.Subject).Where(id => along.ContainsKey(id.Value)))
        {
            store.Decisions.Undo(along[id.Value]);
            Restore(id, now);
        }
        Restore(new ArticleId(decision.Subject), now);
        foreach (var url in store.Pages.RemovedUnread().Where(u => OutletRegister.Shipped.OfUrl(u)?.Id == decision.Subject))
            store.Pages.Restore(url, now);
    }

    private void Restore(ArticleId id, DateTimeOffset now)
    {
        foreach (var address in store.Articles.AddressesOf(id))
            store.Pages.Restore(address, now);
        store.Articles.Release(id);
    }

    private string Split(Decision decision)
    {
        var article = new ArticleId(decision.Subject);
        Queue(article);
        if (store.Stories.Find(decision.Object) is not { } story)
            return "";
        store.Stories.Note(story.Id, article.Value, "split", "decision", decision.Made);
        return string.Join(' ', story.Articles.Where(a => a != article).Take(MostArticles).Select(a => a.Value));
    }

    private string Merge(Decision decision)
    {
        if (
            store.Stories.Find(decision.Subject) is not { } goes
            || store.Stories.Find(decision.Object) is not { } stays
            || goes.Id == stays.Id
        )
            return "";
        foreach (var article in goes.Articles)
            Queue(article);
        return string.Join(' ', goes.Articles.Take(MostArticles).Prepend(stays.Articles[0]).Select(a => a.Value));
    }

    /// <summary>Reads the article of a correction again and puts it in with the corrections that stand now.</summary>
    private string Correct(Decision decision, DateTimeOffset now)
    {
        var words = store.Decisions.WordsOf(decision);
        store.Problems.Clear(decision.Subject);
        if (store.Articles.Get(new ArticleId(decision.Subject.Split('#')[0])) is { } article)
            store.Articles.Put(Analyser.WithShippedTables().Analyse(article.Article), now, Coming.Reread);
        return words;
    }

    private void Queue(ArticleId article)
    {
        if (store.Articles.Get(article) is { } known)
            store.Tracking.Queue(article, known.Article.Published?.Earliest.ToUnixTimeSeconds());
    }
}
