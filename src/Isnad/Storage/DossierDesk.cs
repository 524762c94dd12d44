using Isnad.Briefs;

namespace Isnad.Storage;

/// <summary>Writes dossiers: what somebody said and what was said of them, each thing once, with its chains, in the stories it belongs to.</summary>
/// <param name="store">The store.</param>
/// <param name="told">The statements of a story as its brief has them, with its newsroom; null when there is no such story.</param>
public sealed class DossierDesk(Store store, Func<string, (Newsroom Newsroom, IReadOnlyList<ToldStatement> Statements)?> told)
{
    /// <summary>So many of the latest articles are looked at for spellings.</summary>
    private const int MostLooked = 120;

    /// <summary>So many are listed whom somebody speaks of, or who speak of them.</summary>
    private const int MostNamed = 10;

    /// <summary>A desk that gathers the statements of each story anew.</summary>
    /// <param name="store">The store.</param>
    /// <param name="clock">The time.</param>
    public static DossierDesk Of(Store store, TimeProvider clock)
    {
        var newsdesk = new Newsdesk(store, clock);
        var gatherer = new StatementGatherer(new OriginCounter());
        return new DossierDesk(
            store,
            id =>
                store.Stories.Find(id) is { } story && newsdesk.Load([story]) is { Articles.Count: > 0 } newsroom
                    ? (newsroom, gatherer.Gather(newsroom, newsroom.Stories[0]))
                    : null
        );
    }

    /// <summary>The dossier of a person or body.</summary>
    /// <param name="person">Who it is.</param>
    /// <param name="wish">What of it.</param>
    public Dossier Read(NamedRow person, DossierWish wish)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(wish);
        return new Dossier(
            person,
            Spellings(person.Key),
            Often(store.Spoken.Matters(person.Key, MostNamed)),
            Often(store.Spoken.Speakers(person.Key, MostNamed)),
            Part(store.Spoken.By(person.Key, wish.Filter), wish.SkipSaid, wish.Most, speaker: wish.Filter.With is null ? person.Key : null),
            Part(store.Spoken.Of(person.Key, wish.Filter), wish.SkipAbout, wish.Most, speaker: null)
        );
    }

    /// <summary>Those in several articles; of those in one the first three.</summary>
    private static IReadOnlyList<NamedRow> Often(IReadOnlyList<NamedRow> named) => [.. named.Where((n, i) => n.Articles > 1 || i < 3)];

    private DossierPart Part(IReadOnlyList<SpokenRow> rows, int skip, int most, string? speaker)
    {
        var days = rows.Where(r => r.Article.Moment is not null)
            .GroupBy(r => DateOnly.FromDateTime(r.Article.Moment!.Value.UtcDateTime))
            .OrderBy(g => g.Key)
            .Select(g => (g.Key, g.Count()))
            .ToList();
        var stories = new List<DossierStory>();
        var passed = skip;
        var behind = rows.Where(r => r.Article.Story is not null)
            .GroupBy(r => r.Article.Story!, StringComparer.Ordinal)
            .Skip(skip)
            .ToList();
        foreach (var story in behind)
        {
            if (stories.Sum(s => s.Statements.Count) >= most)
                break;
            passed++;
            if (InStory(story.Key, [.. story], speaker) is { Statements.Count: > 0 } said)
                stories.Add(said);
        }
        return new DossierPart(rows.Count, days, stories, passed < skip + behind.Count ? passed : null);
    }

    /// <summary>
    /// What the rows of a story are of, each thing said once; with what the story has of the speaker under another name, where that is asked.
    /// </summary>
    private DossierStory? InStory(string id, List<SpokenRow> rows, string? speaker)
    {
        if (store.Lists.FindStory(id) is not { } row || told(id) is not var (newsroom, statements))
            return null;
        var places = rows.Select(r =>
                newsroom.Article(r.Article.Id).Statements is { } all && r.Statement < all.Count ? all[r.Statement] : null
            )
            .OfType<Analysis.Statement>()
            .Select(s => s.Evidence)
            .ToHashSet();
        return new DossierStory(
            row,
            newsroom,
            [
                .. statements
                    .Where(s => s.Evidence.Any(places.Contains) || speaker is not null && s.SpeakerEntity?.Id.Value == speaker)
                    .Where(s => !s.IsToldAgain && !ShownWords.IsFragment(s))
                    .OrderBy(s => newsroom.Article(s.Lead.Evidence.Article).Article.Published?.Earliest ?? DateTimeOffset.MaxValue)
                    .ThenBy(s => s.Lead.Evidence.Article.Value, StringComparer.Ordinal)
                    .ThenBy(s => s.Lead.Evidence.Span.Start),
            ]
        );
    }

    private List<(string Text, int Articles)> Spellings(string key) =>
        [
            .. store
                .People.About(key, MostLooked)
                .Select(a => store.Articles.Get(a.Id))
                .OfType<Analysis.AnalysedArticle>()
                .SelectMany(a => a.Mentions.Where(m => m.Entity?.Id.Value == key).Select(m => m.Text).Distinct(StringComparer.Ordinal))
                .GroupBy(t => t, StringComparer.Ordinal)
                .Select(g => (g.Key, g.Count()))
                .OrderByDescending(s => s.Item2)
                .ThenBy(s => s.Key, StringComparer.Ordinal),
        ];
}
