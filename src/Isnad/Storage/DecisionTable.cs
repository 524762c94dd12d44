namespace Isnad.Storage;

/// <summary>Something that a person decided; it sticks whatever the program thinks later.</summary>
/// <param name="Kind"><c>split</c>, <c>merge</c>, <c>correct</c>, <c>remove</c>, <c>note</c>, <c>checked</c>.</param>
/// <param name="Subject">The article, story, statement or outlet that it is about.</param>
/// <param name="Object">The story that it is split from or merged into; the field that is corrected; else empty.</param>
/// <param name="Value">The corrected value or the note; else empty.</param>
/// <param name="Made">When.</param>
public sealed record Decision(string Kind, string Subject, string Object, string Value, DateTimeOffset Made);

/// <summary>What a person decided.</summary>
public sealed class DecisionTable
{
    private readonly Store _store;

    internal DecisionTable(Store store) => _store = store;

    /// <summary>How many decisions there are.</summary>
    public long Count => _store.Number("SELECT count(*) FROM decisions");

    /// <summary>All decisions in the order in which they were made.</summary>
    public IReadOnlyList<Decision> All() => _store.Query("SELECT kind, subject, object, value, made FROM decisions ORDER BY n",
        r => new Decision(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), DateTimeOffset.FromUnixTimeSeconds(r.GetInt64(4))));

    /// <summary>Whether something of this kind was decided about a subject.</summary>
    /// <param name="kind">A kind.</param>
    /// <param name="subject">A subject.</param>
    public bool Has(string kind, string subject) => _store.Number("SELECT count(*) FROM decisions WHERE kind = $kind AND subject = $subject", ("$kind", kind), ("$subject", subject)) > 0;

    /// <summary>Decisions about a subject, and about parts of it (<c>a1b2…#3</c>), in the order in which they were made.</summary>
    /// <param name="subject">An article, story or outlet.</param>
    public IReadOnlyList<Decision> About(string subject) => _store.Query("SELECT kind, subject, object, value, made FROM decisions WHERE subject = $subject OR substr(subject, 1, length($subject) + 1) = $subject || '#' ORDER BY n",
        r => new Decision(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), DateTimeOffset.FromUnixTimeSeconds(r.GetInt64(4))), ("$subject", subject));

    /// <summary>Keeps one; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="decision">The decision.</param>
    public void Put(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        _store.Execute("INSERT INTO decisions (kind, subject, object, value, made) VALUES ($kind, $subject, $object, $value, $made)", ("$kind", decision.Kind),
            ("$subject", decision.Subject), ("$object", decision.Object), ("$value", decision.Value), ("$made", decision.Made.ToUnixTimeSeconds()));
    }
}
