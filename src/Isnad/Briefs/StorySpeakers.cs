using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Who speaks in a story, however its articles call him.</summary>
/// <param name="Key">The same for all that is said by one speaker.</param>
/// <param name="Name">What he is called in lists.</param>
/// <param name="Entity">Who we think that is.</param>
internal sealed record StorySpeaker(string Key, string Name, EntityName? Entity);

/// <summary>
/// Finds the speakers of a story that are one: a name in several spellings or at several lengths, a surname that one person of the story
/// has, an office beside the name that holds it in another article, a company with and without the noun for what it is.
/// </summary>
internal sealed class StorySpeakers
{
    /// <summary>So many articles must say who holds an office of no country.</summary>
    private const int Witnesses = 2;

    /// <summary>Names behind an office are looked for by so many words.</summary>
    private const int LongestName = 2;

    private readonly Dictionary<Statement, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, StorySpeaker> _speakers = new(StringComparer.Ordinal);
    private readonly Lazy<List<(ArticleId In, Office Held)>> _offices;
    private readonly StoryPersons _persons;
    private readonly StoryBodies _bodies;

    /// <summary>Finds who is who.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    public StorySpeakers(Newsroom newsroom, Story story)
    {
        _offices = new(() => [.. story.Articles.SelectMany(id => newsroom.Offices(id).Select(held => (id, held)))]);
        var unknown = new Dictionary<string, (string Name, bool IsPerson)>(StringComparer.Ordinal);
        var persons = new List<string>();
        foreach (var article in story.Articles.Select(newsroom.Article))
        {
            foreach (var statement in article.Statements)
            {
                var name = BySurname(article, statement, UsualName.Of(article, statement));
                _names[statement] = name;
                if (statement.SpeakerEntity is { } entity)
                    _speakers.TryAdd(entity.Id.Value, new StorySpeaker(entity.Id.Value, entity.Name, entity));
                else if (!statement.Anonymous && name.Length > 0)
                {
                    var isPerson = statement.Chain is [.., { Role: LinkRole.Person }] && !IsOffice(name);
                    unknown[KeyOf(statement, name)] = (name, isPerson);
                    if (isPerson)
                        persons.Add(name);
                }
            }
        }
        _persons = new StoryPersons(newsroom, story, persons);
        _bodies = new StoryBodies(newsroom, story);
        foreach (var (key, (name, isPerson)) in unknown)
            if ((isPerson ? Person(name) : Holder(name) ?? Titled(name)) is { } meant)
                _speakers[key] = meant;
    }

    /// <summary>Who said a statement.</summary>
    /// <param name="statement">A statement of the story.</param>
    public StorySpeaker Of(Statement statement)
    {
        var name = _names[statement];
        var key = KeyOf(statement, name);
        return _speakers.GetValueOrDefault(key)
            ?? (statement.Anonymous ? null : _bodies.Of(statement, name))
            ?? new StorySpeaker(key, name, statement.SpeakerEntity);
    }

    /// <summary>The whole name of the one whom the article names with a surname that is a plain word or an office too: القاضي, الخميس.</summary>
    private static string BySurname(AnalysedArticle article, Statement statement, string name)
    {
        if (
            statement is not { SpeakerEntity: null, Chain: [.., { Role: LinkRole.Person }] }
            || name.Contains(' ', StringComparison.Ordinal)
        )
            return name;
        var whole = article
            .Mentions.Where(m =>
                m is { Kind: MentionKind.Person, Entity: null }
                && m.Text.EndsWith(" " + name, StringComparison.Ordinal)
                && GivenNames.Has(Folding.Fold(m.Text.Split(' ')[0]))
            )
            .Select(m => m.Text)
            .Distinct()
            .ToList();
        return whole is [var only] ? only : name;
    }

    private static string KeyOf(Statement statement, string name) => statement.SpeakerEntity?.Id.Value ?? Folding.Fold(name);

    private static bool IsOffice(string name) => Office.IsHead(Folding.Fold(name.Split(' ')[0]));

    private StorySpeaker? Person(string name) =>
        _persons.Of(name) is { } person ? new StorySpeaker(person.Key, person.Name, person.Entity) : null;

    /// <summary>The one person who holds an office in articles of the story.</summary>
    private StorySpeaker? Holder(string name)
    {
        if (SpeakerOffice.Read(Folding.Fold(name).Split(' ')) is not { } office)
            return null;
        var held = _offices.Value.FindAll(o => office.Is(o.Held));
        if (!office.IsOfCountry && held.DistinctBy(o => o.In).Count() < Witnesses)
            return null;
        var holders = held.Select(o => Speaking(o.Held.Person)).DistinctBy(p => p.Key).ToList();
        return holders is [{ } holder] && (holder.Entity is not null || holder.Name.Contains(' ', StringComparison.Ordinal))
            ? holder
            : null;
    }

    /// <summary>The person to whom an article gives the office that his name stands behind: قائد شرطة المنطقة فلان.</summary>
    private StorySpeaker? Titled(string name)
    {
        if (name.Split(' ') is not { Length: > LongestName } words || !IsOffice(name) || IsKinOrAide(words[0]))
            return null;
        var (head, person) = (Office.Root(words[0]), Folding.Fold(string.Join(' ', words[^LongestName..])));
        return _offices.Value.Exists(o => o.Held.Head == head && Folding.Fold(o.Held.Person.Text) == person) ? Person(person) : null;
    }

    private static bool IsKinOrAide(string word) =>
        TitleMemory.Bare(Folding.Fold(word)) is var bare && (WordClass.Kin.Has(bare) || WordClass.Aide.Has(bare));

    private StorySpeaker Speaking(Mention person) =>
        person.Entity is { } entity ? new StorySpeaker(entity.Id.Value, entity.Name, entity)
        : Person(person.Text) is { } known ? known
        : new StorySpeaker(Folding.Fold(person.Text), person.Text, null);
}
