using System.Globalization;
using Isnad.Analysis;
using Isnad.Articles;

namespace Isnad.Storage;

/// <summary>Puts articles into the store: corrected as a person decided, with the text that was there before as a revision.</summary>
internal sealed class ArticleIntake(Store store, RevisionTable revisions)
{
    /// <summary>What is known under an id.</summary>
    private sealed record Known(long Revision, string Hash, bool Removed, byte[] Record, DateTimeOffset? Got);

    /// <summary>Puts an article in; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="seen">When it was got.</param>
    /// <param name="coming">How it comes.</param>
    /// <param name="page">The page that it was read from, where that is kept.</param>
    /// <param name="got">When its text was got, where that was before it comes.</param>
    public Taken Put(AnalysedArticle article, DateTimeOffset seen, Coming coming, string? page, DateTimeOffset? got)
    {
        article = Corrected(article);
        var (a, hash) = (article.Article, RevisionTable.Hash(article));
        var known = Find(a.Id.Value);
        if (known is null ? IsOfRemovedOutlet(article) : known.Removed)
            return Taken.Refused;
        var taken =
            known is null ? Taken.New
            : known.Hash == hash || coming == Coming.Reread ? Taken.Same
            : Taken.Revised;
        if (taken == Taken.Revised && coming == Coming.Imported && IsOlder(article, got, known!, hash))
        {
            if (!revisions.Has(a.Id, hash))
                revisions.PutOldest(article, seen);
            return Taken.Same;
        }
        if (taken == Taken.Revised)
            revisions.Put(a.Id, known!.Revision, known.Record, seen);
        Write(article, hash, new Arrival(seen, got ?? seen, page, Revises: taken == Taken.Revised));
        NoteLost(article, seen);
        if (taken != Taken.Same || coming == Coming.Reread)
            store.Tracking.Queue(a.Id, a.Published?.Earliest.ToUnixTimeSeconds());
        store.Search.Put(store.Number("SELECT n FROM articles WHERE id = $id", ("$id", a.Id.Value)), article);
        return taken;
    }

    private Known? Find(string id) =>
        store
            .Query(
                "SELECT revision, text_hash, removed, record, got FROM articles WHERE id = $id",
                r => new Known(r.GetInt64(0), r.GetString(1), r.GetInt64(2) != 0, (byte[])r[3], r.MomentIfAny(4)),
                ("$id", id)
            )
            .FirstOrDefault();

    private bool IsOfRemovedOutlet(AnalysedArticle article) =>
        article.Article.Outlet is { } outlet && store.Decisions.Has("remove", outlet.Id);

    /// <summary>An article with the speakers and entities that a person corrected.</summary>
    private AnalysedArticle Corrected(AnalysedArticle article) => Corrections(article).Aggregate(article, Correction.Apply);

    private IEnumerable<Decision> Corrections(AnalysedArticle article) =>
        store.Decisions.Count == 0 ? [] : store.Decisions.About(article.Article.Id.Value).Where(d => d.Kind == "correct");

    /// <summary>Lists the corrections of speakers whose statements an article does not hold any more.</summary>
    private void NoteLost(AnalysedArticle article, DateTimeOffset seen)
    {
        foreach (var decision in Corrections(article).Where(Correction.IsOfSpeaker))
        {
            if (Correction.Place(article, decision) is null)
                store.Problems.Put(
                    new Problem(decision.Subject, "ISN408", [decision.Value, decision.Number.ToString(CultureInfo.InvariantCulture)]),
                    seen
                );
            else
                store.Problems.Clear(decision.Subject);
        }
    }

    /// <summary>
    /// Whether a text that comes in was replaced before by the one that is here: it is dated earlier, an archive got it earlier, or it is
    /// kept as a revision.
    /// </summary>
    private bool IsOlder(AnalysedArticle comes, DateTimeOffset? got, Known known, string hash)
    {
        var here = RecordJson.Unpack(known.Record, RecordTypes.Default.AnalysedArticle);
        if (Moment(comes) is { } ours && Moment(here) is { } theirs && ours != theirs)
            return ours < theirs;
        if (got is { } then && known.Got is { } now && then != now)
            return then < now;
        return revisions.Has(here.Article.Id, hash);
    }

    private static DateTimeOffset? Moment(AnalysedArticle article) => (article.Article.Modified ?? article.Article.Published)?.Earliest;

    /// <summary>When and with what a text is written.</summary>
    private sealed record Arrival(DateTimeOffset Seen, DateTimeOffset Got, string? Page, bool Revises);

    private void Write(AnalysedArticle article, string hash, Arrival arrival)
    {
        var a = article.Article;
        store.Execute(
            """
            INSERT INTO articles (id, source_id, url, outlet, outlet_name, language, title, published, moment, seen, text_hash, record, page, got)
            VALUES ($id, $source, $url, $outlet, $name, $language, $title, $published, $moment, $seen, $hash, $record, $page, $got)
            ON CONFLICT (id) DO UPDATE SET source_id = excluded.source_id, url = excluded.url, outlet = excluded.outlet,
                outlet_name = excluded.outlet_name,
                language = excluded.language, title = excluded.title, published = excluded.published, moment = excluded.moment,
                text_hash = excluded.text_hash, record = excluded.record, page = coalesce(excluded.page, page), revision = revision + $step,
                got = CASE $step WHEN 1 THEN excluded.got ELSE got END
            """,
            ("$id", a.Id.Value),
            ("$source", a.SourceId),
            ("$url", a.Url),
            ("$outlet", a.Outlet?.Id),
            ("$name", a.Outlet?.Name),
            ("$language", a.Language),
            ("$title", a.Title),
            ("$published", a.Published?.Value),
            ("$moment", a.Published?.Earliest.ToUnixTimeSeconds()),
            ("$seen", arrival.Seen.ToUnixTimeSeconds()),
            ("$got", arrival.Got.ToUnixTimeSeconds()),
            ("$hash", hash),
            ("$record", RecordJson.Pack(article, RecordTypes.Default.AnalysedArticle)),
            ("$page", arrival.Page),
            ("$step", arrival.Revises ? 1 : 0)
        );
    }
}
