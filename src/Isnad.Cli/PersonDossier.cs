using System.Text.Json;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Exports;
using Isnad.Storage;

namespace Isnad.Cli;

/// <summary>What the articles of a store hold of one person: spellings, what they said, what others said of them, when.</summary>
internal sealed record PersonDossier(
    NamedRow Person,
    int Articles,
    IReadOnlyList<(string Text, int Count)> Spellings,
    IReadOnlyList<(string Day, int Count)> Days,
    IReadOnlyList<PersonDossier.Entry> Said,
    IReadOnlyList<PersonDossier.Entry> About
)
{
    /// <summary>Gathers it from the latest articles that name the person.</summary>
    public static PersonDossier Of(Store store, NamedRow person, int most)
    {
        var ids = store
            .People.About(person.Key, most)
            .Select(a => a.Id)
            .Concat(store.People.Said(person.Key, most).Select(s => s.Article.Id))
            .Distinct();
        var articles = ids.Select(i => store.Articles.Find(i.Value))
            .OfType<AnalysedArticle>()
            .OrderByDescending(a => a.Article.Published?.Value, StringComparer.Ordinal)
            .ThenBy(a => a.Article.Id.Value, StringComparer.Ordinal)
            .ToList();
        var spellings = articles
            .SelectMany(a => a.Mentions)
            .Where(m => IsPerson(m, person))
            .GroupBy(m => m.Text, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Count()))
            .OrderByDescending(s => s.Item2)
            .ThenBy(s => s.Key, StringComparer.Ordinal)
            .ToList();
        var days = articles
            .Select(Day)
            .OfType<string>()
            .GroupBy(d => d, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Count()))
            .OrderBy(d => d.Key, StringComparer.Ordinal)
            .ToList();
        var entries = articles
            .SelectMany(a => a.Statements.Select(s => new Entry(a.Article, s, Day(a), IsSpeaker(s, person), SpeaksOf(a, s, person))))
            .ToList();
        return new PersonDossier(
            person,
            articles.Count,
            spellings,
            days,
            [.. entries.Where(e => e.Speaks)],
            [.. entries.Where(e => e is { Speaks: false, IsAbout: true })]
        );
    }

    /// <summary>Writes it as JSON.</summary>
    public void Write(Utf8JsonWriter json, int top)
    {
        json.WriteStartObject();
        json.WriteString("key", Person.Key);
        json.WriteString("name", Person.Name);
        json.WriteNumber("articles", Articles);
        json.Array("spellings", Spellings, s => Counted(json, "text", s));
        json.Array("days", Days, d => Counted(json, "day", d));
        json.WriteNumber("saidCount", Said.Count);
        json.Array("said", Said.Take(top), e => e.Write(json));
        json.WriteNumber("aboutCount", About.Count);
        json.Array("about", About.Take(top), e => e.Write(json));
        json.WriteEndObject();
    }

    private static void Counted(Utf8JsonWriter json, string name, (string Value, int Count) item)
    {
        json.WriteStartObject();
        json.WriteString(name, item.Value);
        json.WriteNumber("count", item.Count);
        json.WriteEndObject();
    }

    private static string? Day(AnalysedArticle article) =>
        article.Article.Published is { Value: { Length: >= 10 } value } ? value[..10] : article.Article.Published?.Value;

    private static bool IsPerson(Mention mention, NamedRow person) =>
        (mention.Entity?.Id.Value ?? Arabic.Letters.Folding.Fold(mention.Text)) == person.Key;

    private static bool IsSpeaker(Statement statement, NamedRow person) =>
        statement.Chain is [.., var last] && (last.Entity?.Id.Value ?? Arabic.Letters.Folding.Fold(last.Name)) == person.Key;

    private static bool SpeaksOf(AnalysedArticle article, Statement statement, NamedRow person) =>
        article.Mentions.Any(m =>
            m.In == statement.Evidence.In
            && m.Span.Start >= statement.Evidence.Span.Start
            && m.Span.End <= statement.Evidence.Span.End
            && IsPerson(m, person)
        );

    /// <summary>One statement with where it stands.</summary>
    internal sealed record Entry(Article Article, Statement Statement, string? Day, bool Speaks, bool IsAbout)
    {
        /// <summary>Writes it as JSON.</summary>
        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("day", Day);
            json.WriteString("outlet", Article.Outlet?.Name);
            json.WriteString("text", Statement.Text);
            json.WriteString("act", Json.Code(Statement.Act));
            json.WriteString("polarity", Statement.Denied ? "denied" : "affirmed");
            json.WriteString("strength", Json.Code(Statement.Strength));
            json.Array("chain", Statement.Chain, l => json.WriteStringValue(l.Name));
            json.WriteStartObject("evidence");
            json.WriteString("article", Article.Id.Value);
            json.WriteNumber("start", Statement.Evidence.Span.Start);
            json.WriteNumber("length", Statement.Evidence.Span.Length);
            json.WriteString("exact", Statement.Evidence.ExactIn(Article));
            if (Statement.Evidence.In.Code is { } place)
                json.WriteString("in", place);
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }
}
