using Isnad.Articles;
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
    public void Apply()
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
                    "correct" => Correct(decision),
                    _ => "",
                };
                store.Decisions.Applied(n, context);
            }
        });
    }

    /// <summary>
    /// Lets the articles that an undone decision was about be put into stories anew; call inside <see cref="Store.Write"/>.
    /// </summary>
    public void Release(Decision decision)
    {
        if (decision.Kind == "correct")
            Correct(decision);
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
    private string Correct(Decision decision)
    {
        var words = store.Decisions.WordsOf(decision);
        store.Problems.Clear(decision.Subject);
        if (store.Articles.Get(new ArticleId(decision.Subject.Split('#')[0])) is { } article)
            store.Articles.Put(Analyser.WithShippedTables().Analyse(article.Article), DateTimeOffset.UnixEpoch, Coming.Reread);
        return words;
    }

    private void Queue(ArticleId article)
    {
        if (store.Articles.Get(article) is { } known)
            store.Tracking.Queue(article, known.Article.Published?.Earliest.ToUnixTimeSeconds());
    }
}
