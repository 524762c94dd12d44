using Isnad.Analysis;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;

namespace Isnad.Storage.Finding;

/// <summary>Chooses whom or what somebody means by a name: of all that may be meant, the one that most articles name.</summary>
/// <param name="store">The store.</param>
public sealed class NameChoice(Store store)
{
    /// <summary>Whom or what a name means.</summary>
    /// <param name="asked">An id, a name, a surname, in any spelling or in English.</param>
    /// <param name="kind">What it is; null for whatever it is, one who is only quoted too.</param>
    /// <returns>Null when no article names such a one.</returns>
    public NamedRow? Meant(string asked, MentionKind? kind = null) =>
        Chosen(asked, kind) ?? (kind is null ? store.People.Find(asked) : null);

    private NamedRow? Chosen(string asked, MentionKind? kind)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var words = IndexWords.Of(asked).Select(w => w.Form).ToArray();
        if (words.Length == 0)
            return null;
        var forms = new WordForms(new Vocabulary(store), NameSpellings.Shipped);
        string[] last = [words[^1], .. forms.Of(words[^1], inflected: false).Select(w => w.Words[0])];
        var before = words.Length > 1 ? string.Join(' ', words[..^1]) + " " : "";
        var listed = last.SelectMany(w => new[] { before + w, before + "ال" + w })
            .Prepend(asked)
            .SelectMany(Gazetteer.Shipped.FindAll)
            .Select(k => k.Id)
            .Concat(InEnglish(asked))
            .Concat(Bodies(asked))
            .Prepend(asked)
            .Distinct(StringComparer.Ordinal);
        return listed.Select(id => Named(id, kind)).OfType<NamedRow>().MaxBy(n => n.Articles)
            ?? EndingIn(words, last, kind ?? MentionKind.Person);
    }

    /// <summary>
    /// A body of a country, by noun and adjective (وزارة الصحة التونسية) or as lists print it (وزارة الصحة (تونس)).
    /// </summary>
    private IEnumerable<string> Bodies(string asked)
    {
        var tokens = Tokenizer.Tokenize(asked);
        if (tokens.Count > 1 && BodyPattern.Shipped.At(tokens, 0) is { } body && body.Tokens == tokens.Count)
            yield return body.Candidates[0].Id;
        if (asked.EndsWith(')'))
            foreach (
                var id in store.Query(
                    "SELECT entity FROM mentions WHERE name = $asked GROUP BY entity",
                    r => r.GetString(0),
                    ("$asked", asked)
                )
            )
                yield return id;
    }

    private static IEnumerable<string> InEnglish(string asked)
    {
        var name = ListedNames.English(asked);
        return name.Length == 0 || !char.IsAsciiLetter(name[0])
            ? []
            : ListedNames
                .Read()
                .Where(e =>
                    ListedNames.English(e.English) is var english
                    && (english == name || (e.Kind == KnownKind.Person && english.EndsWith(" " + name, StringComparison.Ordinal)))
                )
                .Select(e => e.Id);
    }

    private NamedRow? Named(string id, MentionKind? kind) =>
        store
            .Query(
                "SELECT max(name), max(kind), count(*) FROM mentions WHERE entity = $id AND ($kind IS NULL OR kind = $kind) HAVING count(*) > 0",
                r => new NamedRow(id, r.GetString(0), (MentionKind)r.GetInt32(1), r.GetInt32(2)),
                ("$id", id),
                ("$kind", (int?)kind)
            )
            .FirstOrDefault();

    /// <summary>Of those whose name ends in the words, the last in any spelling, the one that most articles name.</summary>
    private NamedRow? EndingIn(string[] words, string[] last, MentionKind kind) =>
        store
            .Query(
                "SELECT entity, max(name), count(*) FROM mentions WHERE kind = $kind GROUP BY entity ORDER BY count(*) DESC, entity",
                r => new NamedRow(r.GetString(0), r.GetString(1), kind, r.GetInt32(2)),
                ("$kind", (int)kind)
            )
            .FirstOrDefault(n =>
            {
                var name = IndexWords.Of(n.Name).Select(w => w.Form).ToList();
                return name.Count >= words.Length
                    && last.Contains(name[^1])
                    && name.Skip(name.Count - words.Length).Take(words.Length - 1).SequenceEqual(words[..^1], StringComparer.Ordinal);
            });
}
