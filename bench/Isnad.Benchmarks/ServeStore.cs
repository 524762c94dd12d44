using System.Globalization;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Copies;
using Isnad.Pipeline;
using Isnad.Storage;
using Isnad.Stories;

namespace Isnad.Benchmarks;

/// <summary>
/// Makes a large store to serve: real articles once read and tracked, then written again and again with changed words, names, ids and
/// times.
/// </summary>
/// <remarks>
/// A changed word keeps its length, so that every span still stands where it stood; the words of a store grow with it, as they would.
/// </remarks>
internal static class ServeStore
{
    private const int Base = 2000;
    private const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    /// <summary>Makes it: <c>-- serve-store FILE 100000</c>.</summary>
    public static int Run(string file, int count)
    {
        using var store = Store.Open(file);
        var desk = new Newsdesk(store, TimeProvider.System);
        desk.Take(
            new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), 2).Read(
                new InputReader().Read([Inputs.Shared("corpus", "ant-2018-02-to-05.jsonl.gz")]).Take(Base)
            )
        );
        desk.Track();
        var articles = store.Articles.All().ToList();
        var rows = store.Lists.Stories(null, 100_000).ToDictionary(r => r.Id);
        var stories = store.Stories.All();
        var groups = store.Copies.Groups();
        var lines = store.Storylines.All();
        var all = lines.ToList();
        for (var round = 1; store.Articles.Count < count; round++)
        {
            var change = new Change(round);
            store.Write(() =>
            {
                var now = TimeProvider.System.GetUtcNow();
                foreach (var article in articles)
                    store.Articles.Put(change.Of(article), now);
                foreach (var story in stories.Where(s => rows.ContainsKey(s.Id)))
                {
                    var row = rows[story.Id];
                    StorylineId? line = story.Storyline is { } l ? change.Of(l) : null;
                    store.Stories.Put(
                        new Story(change.Of(story.Id), [.. story.Articles.Select(change.Of)], line, story.Together),
                        row with
                        {
                            Id = change.Of(story.Id),
                            Storyline = line,
                            Title = change.Of(row.Title),
                            First = change.Of(row.First),
                            Last = change.Of(row.Last),
                        },
                        now
                    );
                }
                foreach (var group in groups)
                    store.Copies.Put(change.Of(group));
            });
            all.AddRange(lines.Select(l => new Storyline(change.Of(l.Id), change.Of(l.Title), [.. l.Stories.Select(change.Of)])));
            Console.WriteLine(FormattableString.Invariant($"{store.Articles.Count} articles"));
        }
        store.Write(() => all.ForEach(store.Storylines.Put));
        return 0;
    }

    /// <summary>What one round changes.</summary>
    private sealed class Change(int round)
    {
        private readonly string _round = round.ToString(CultureInfo.InvariantCulture);

        public ArticleId Of(ArticleId id) => new("a" + StableHash.Hex(id.Value, _round));

        public StoryId Of(StoryId id) => new("s" + StableHash.Hex(id.Value, _round));

        public StorylineId Of(StorylineId id) => new("l" + StableHash.Hex(id.Value, _round));

        public DateTimeOffset? Of(DateTimeOffset? moment) => moment?.AddDays(-20 * round);

        public string Of(string text) =>
            string.Create(
                text.Length,
                text,
                (to, from) =>
                {
                    from.CopyTo(to);
                    var hash = 17u;
                    for (var i = 0; i < from.Length; i++)
                    {
                        if (char.IsLetter(from[i]))
                            hash = (hash * 31) + from[i];
                        else
                            hash = 17;
                        var last = i + 1 == from.Length || !char.IsLetter(from[i + 1]);
                        if (last && (hash + (uint)round) % 4 == 0 && Letters.IndexOf(from[i]) is var at and >= 0)
                            to[i] = Letters[(at + round) % Letters.Length];
                    }
                }
            );

        public Evidence Of(Evidence evidence) => evidence with { Article = Of(evidence.Article) };

        public CopyGroup Of(CopyGroup group) =>
            new(
                "c" + StableHash.Hex(group.Id, _round),
                group.Origin switch
                {
                    TextOrigin.Stated s => new TextOrigin.Stated(s.Name, Of(s.Evidence), s.Article is { } a ? Of(a) : null),
                    TextOrigin.Inferred i => new TextOrigin.Inferred(Of(i.Article)),
                    var other => other,
                },
                [.. group.Members.Select(m => m with { Article = Of(m.Article), Credit = m.Credit is { } c ? Of(c) : null })]
            );

        public AnalysedArticle Of(AnalysedArticle analysed)
        {
            var article = analysed.Article;
            var changed = article with
            {
                Id = Of(article.Id),
                SourceId = null,
                Url = article.Url is null ? null : article.Url + "?" + _round,
                Title = article.Title is null ? null : Of(article.Title),
                Text = Of(article.Text),
                Published =
                    article.Published is { } p
                    && DateTimeOffset.TryParse(p.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                        ? new ArticleDate(
                            at.AddDays(-20 * round)
                                .ToString(p.Value.Length <= 10 ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture),
                            p.Precision,
                            p.Basis
                        )
                        : null,
                Modified = null,
            };
            return analysed with
            {
                Article = changed,
                Mentions = [.. analysed.Mentions.Select(m => m with { Entity = Of(m.Entity), Text = Text(changed, m.In, m.Span, m.Text) })],
                Statements =
                [
                    .. analysed.Statements.Select(s =>
                        s with
                        {
                            Evidence = Of(s.Evidence),
                            Text = Text(changed, s.Evidence.In, s.Evidence.Span, s.Text),
                            SpeakerEntity = Of(s.SpeakerEntity),
                            Chain = Of(s.Chain),
                            AlsoThrough = [.. s.AlsoThrough.Select(Of)],
                        }
                    ),
                ],
                Credits = Of(analysed.Credits),
            };
        }

        private IReadOnlyList<Link> Of(IReadOnlyList<Link> chain) => [.. chain.Select(l => l with { Evidence = Of(l.Evidence) })];

        /// <summary>Three names in four are others in every round.</summary>
        private EntityName? Of(EntityName? name) =>
            name is null || name.Id.Value.Length % 4 == 0
                ? name
                : new EntityName(new EntityId(name.Id.Value + "r" + _round), Of(name.Name));

        private static string Text(Article article, TextPlace place, TextSpan span, string otherwise) =>
            place == TextPlace.Body && span.End <= article.Text.Length ? span.Of(article.Text) : otherwise;
    }
}
