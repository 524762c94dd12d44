using Isnad.Articles;

namespace Isnad.Storage;

/// <summary>Something that a person decided; it sticks whatever the program thinks later.</summary>
/// <param name="Kind"><c>split</c>, <c>merge</c>, <c>correct</c>, <c>remove</c>, <c>note</c>, <c>checked</c>.</param>
/// <param name="Subject">The article, story, statement or outlet that it is about.</param>
/// <param name="Object">The story that it is split from or merged into; the field that is corrected; else empty.</param>
/// <param name="Value">The corrected value or the note; else empty.</param>
/// <param name="Made">When.</param>
/// <param name="Context">The articles that it parts or joins, with a space between, empty until it is applied; of a corrected speaker the
/// words of the statement.</param>
/// <param name="Number">Its number in the store, by which it is undone; 0 before it is kept.</param>
public sealed record Decision(
    string Kind,
    string Subject,
    string Object,
    string Value,
    DateTimeOffset Made,
    string Context = "",
    long Number = 0
);

/// <summary>What a person decided.</summary>
public sealed class DecisionTable
{
    private readonly Store _store;

    internal DecisionTable(Store store) => _store = store;

    /// <summary>How many decisions there are.</summary>
    public long Count => _store.Number("SELECT count(*) FROM decisions");

    /// <summary>All decisions in the order in which they were made.</summary>
    public IReadOnlyList<Decision> All() =>
        _store.Query("SELECT kind, subject, object, value, made, context, n FROM decisions ORDER BY n", Read);

    /// <summary>Whether something of this kind was decided about a subject.</summary>
    /// <param name="kind">A kind.</param>
    /// <param name="subject">A subject.</param>
    public bool Has(string kind, string subject) =>
        _store.Number("SELECT count(*) FROM decisions WHERE kind = $kind AND subject = $subject", ("$kind", kind), ("$subject", subject))
        > 0;

    /// <summary>Decisions about a subject, and about parts of it (<c>a1b2…#3</c>), in the order in which they were made.</summary>
    /// <param name="subject">An article, story or outlet.</param>
    public IReadOnlyList<Decision> About(string subject) =>
        _store.Query(
            "SELECT kind, subject, object, value, made, context, n FROM decisions WHERE subject = $subject OR substr(subject, 1, length($subject) + 1) = $subject || '#' ORDER BY n",
            Read,
            ("$subject", subject)
        );

    /// <summary>Keeps one, of a corrected speaker with the statement's words; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="decision">The decision.</param>
    public void Put(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        _store.Execute(
            "INSERT INTO decisions (kind, subject, object, value, made, context) VALUES ($kind, $subject, $object, $value, $made, $context)",
            ("$kind", decision.Kind),
            ("$subject", decision.Subject),
            ("$object", decision.Object),
            ("$value", decision.Value),
            ("$made", decision.Made.ToUnixTimeSeconds()),
            ("$context", WordsOf(decision))
        );
    }

    /// <summary>The words of the statement that a decision is about, as it reads now; empty where it is about none.</summary>
    internal string WordsOf(Decision decision) =>
        Correction.IsOfSpeaker(decision)
        && _store.Articles.Get(new ArticleId(decision.Subject.Split('#')[0])) is { } article
        && Correction.Place(article, decision) is { } n
            ? article.Statements[n].Text
            : decision.Context;

    /// <summary>Takes one back; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>It; null when there is none.</returns>
    public Decision? Undo(long number)
    {
        var found = _store
            .Query("SELECT kind, subject, object, value, made, context, n FROM decisions WHERE n = $n", Read, ("$n", number))
            .FirstOrDefault();
        if (found is not null)
            _store.Execute("DELETE FROM decisions WHERE n = $n", ("$n", number));
        return found;
    }

    /// <summary>Those that were not applied yet, and corrected speakers of an earlier version, which kept no words of the statement.</summary>
    internal IReadOnlyList<(long Number, Decision Decision)> Waiting() =>
        _store.Query(
            "SELECT kind, subject, object, value, made, context, n FROM decisions WHERE applied = 0 OR (applied = 1 AND kind = 'correct' AND object = 'speaker') ORDER BY n",
            r => (r.GetInt64(6), Read(r))
        );

    /// <summary>Notes that one was applied; call inside <see cref="Store.Write"/>.</summary>
    internal void Applied(long number, string context) =>
        _store.Execute("UPDATE decisions SET applied = 2, context = $context WHERE n = $n", ("$context", context), ("$n", number));

    private static Decision Read(Microsoft.Data.Sqlite.SqliteDataReader r) =>
        new(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), r.Moment(4), r.GetString(5), r.GetInt64(6));
}
