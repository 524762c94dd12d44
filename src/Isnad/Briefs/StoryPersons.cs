using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>The persons whom the articles of a story name, each with all spellings and lengths of his name.</summary>
/// <remarks>Where a name could be that of two persons it is a third one's; two names that one article gives are two persons'.</remarks>
internal sealed class StoryPersons
{
    private readonly Newsroom _newsroom;
    private readonly Story _story;
    private readonly Dictionary<string, StoryPerson> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<StoryPerson>> _byWord = new(StringComparer.Ordinal);

    /// <summary>Gathers the persons whose names share a word with one of some names.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="asked">The names that will be asked for, as written, each as often as it speaks.</param>
    public StoryPersons(Newsroom newsroom, Story story, IEnumerable<string> asked)
    {
        (_newsroom, _story) = (newsroom, story);
        var unknown = asked
            .Select(n => new SpeakerName(n))
            .Where(n => !n.IsOfTwo)
            .GroupBy(n => n.Folded, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (Name: g.First(), Count: g.Count()), StringComparer.Ordinal);
        var words = unknown.Values.SelectMany(n => n.Name.Keys).ToHashSet(StringComparer.Ordinal);
        var read = new Dictionary<string, SpeakerName?>(StringComparer.Ordinal);
        foreach (var mention in story.Articles.SelectMany(id => newsroom.Article(id).Mentions).Where(m => m.Kind == MentionKind.Person))
        {
            if (!read.TryGetValue(mention.Text, out var name))
            {
                name = new SpeakerName(mention.Text);
                read[mention.Text] = name = name.Keys.Any(words.Contains) ? name : null;
            }
            if (name is null)
                continue;
            if (mention.Entity is { } entity)
                Add(
                    name,
                    _byName.GetValueOrDefault(entity.Id.Value) ?? (_byName[entity.Id.Value] = new StoryPerson(entity.Id.Value, entity))
                );
            else if (name.Words.Length > 1 && !name.IsOfTwo)
                unknown[name.Folded] = (name, unknown.GetValueOrDefault(name.Folded).Count + 1);
        }
        foreach (var (name, count) in unknown.Values.OrderByDescending(n => n.Name.Words.Length).ThenByDescending(n => n.Count))
        {
            var person = Find(name);
            if (person is null && name.Words.Length == 1)
                continue;
            Add(name, person ?? new StoryPerson(name.Folded, null), count);
        }
    }

    /// <summary>The person whom a name means; null where nobody or several could be meant.</summary>
    /// <param name="name">The name as written.</param>
    public StoryPerson? Of(string name) => _byName.GetValueOrDefault(Folding.Fold(name));

    private void Add(SpeakerName name, StoryPerson person, int count = 1)
    {
        if (!person.Add(name, count))
            return;
        _byName.TryAdd(name.Folded, person);
        foreach (var key in name.Keys)
        {
            if (!_byWord.TryGetValue(key, out var persons))
                _byWord[key] = persons = [];
            if (!persons.Contains(person))
                persons.Add(person);
        }
    }

    private StoryPerson? Find(SpeakerName name)
    {
        if (name.Words.Length == 1 && GivenNames.Has(name.Folded))
            return null;
        var alike = name.Keys.SelectMany(k => _byWord.GetValueOrDefault(k) ?? []).Distinct().ToList();
        var spelled = alike.FindAll(p => p.Names.Any(n => n.IsSpelling(name) && !AreBothNamed(n, name)));
        if (spelled.Count > 0)
            return spelled is [var same] ? same : null;
        return alike.FindAll(p => p.Names.Any(name.IsPartOf)) is [var fuller] ? fuller : null;
    }

    private bool AreBothNamed(SpeakerName one, SpeakerName other) =>
        one.Folded != other.Folded
        && _story
            .Articles.Select(_newsroom.Folded)
            .Any(text => text.Contains(one.Folded, StringComparison.Ordinal) && text.Contains(other.Folded, StringComparison.Ordinal));
}

/// <summary>A person of a story with the names that its articles have for him.</summary>
/// <param name="key">The entity's id, else the folded name that was first taken up.</param>
/// <param name="entity">Who we think that is.</param>
internal sealed class StoryPerson(string key, EntityName? entity)
{
    private readonly Dictionary<string, (SpeakerName Name, int Count)> _names = new(StringComparer.Ordinal);

    /// <summary>The entity's id, else the folded name that was first taken up.</summary>
    public string Key => key;

    /// <summary>Who we think that is.</summary>
    public EntityName? Entity => entity;

    /// <summary>The names that the articles have for him.</summary>
    public IEnumerable<SpeakerName> Names => _names.Values.Select(n => n.Name);

    /// <summary>What he is called in lists: the name of the entity, else the commonest with a given name.</summary>
    public string Name =>
        Entity?.Name ?? _names.Values.OrderByDescending(n => n.Name.IsWhole).ThenByDescending(n => n.Count).First().Name.Written;

    /// <summary>Takes up a name; false where it is known already.</summary>
    public bool Add(SpeakerName name, int count)
    {
        var known = _names.TryGetValue(name.Folded, out var before);
        _names[name.Folded] = (name, before.Count + count);
        return !known;
    }
}
