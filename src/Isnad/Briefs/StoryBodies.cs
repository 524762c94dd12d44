using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// The bodies that speak in a story, each with the names that it has at several lengths: with and without the noun for what it is, its
/// country or the rest of its name (شركة فيسبوك, نادي بوروسيا دورتموند الألماني, محكمة في بروكسل, المحكمة).
/// </summary>
/// <remarks>A name that may be that of two bodies is a third one's; a noun alone means a body that its own article names.</remarks>
internal sealed class StoryBodies
{
    private readonly Newsroom _newsroom;
    private readonly Dictionary<string, BodyName> _bodies = new(StringComparer.Ordinal);
    private readonly ILookup<string, BodyName> _byFirst;
    private readonly Dictionary<(string Name, ArticleId? In), StorySpeaker?> _meant = [];

    /// <summary>Gathers the bodies that speak in a story.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    public StoryBodies(Newsroom newsroom, Story story)
    {
        _newsroom = newsroom;
        foreach (var statement in story.Articles.SelectMany(id => newsroom.Article(id).Statements))
        {
            if (statement.Anonymous || statement.Chain is not [.., { Role: LinkRole.Body or LinkRole.Outlet or LinkRole.Agency }])
                continue;
            foreach (var name in new[] { statement.SpeakerName, statement.SpeakerEntity?.Name ?? statement.SpeakerName }.Distinct())
            {
                if (!_bodies.TryGetValue(Folding.Fold(name), out var body))
                    _bodies[Folding.Fold(name)] = body = BodyName.Read(name, statement.SpeakerEntity);
                body.Count++;
            }
        }
        _byFirst = _bodies.Values.Where(b => b.Core.Count > 0).ToLookup(b => b.Core[0], StringComparer.Ordinal);
    }

    /// <summary>The body that a speaker without a known entity is; null where it is itself, or several may be meant.</summary>
    /// <param name="statement">What it says.</param>
    /// <param name="name">Its name.</param>
    public StorySpeaker? Of(Statement statement, string name)
    {
        if (!_bodies.TryGetValue(Folding.Fold(name), out var asked) || asked.Core.Count == 0)
            return null;
        (string, ArticleId?) key = (asked.Folded, asked.IsNoun ? statement.Evidence.Article : null);
        if (!_meant.TryGetValue(key, out var meant))
            _meant[key] = meant = Of(asked, statement.Evidence.Article);
        return meant;
    }

    private StorySpeaker? Of(BodyName asked, ArticleId article)
    {
        if (asked.Known is { } listed && (asked.HasNoun || _bodies.Values.Any(b => !ReferenceEquals(b, asked) && b.Key == listed.Id)))
            return Speaker(listed);
        var fuller = Fuller(asked);
        if (asked.IsNoun)
            fuller = fuller.Where(b => _newsroom.Folded(article).Contains(b.Folded, StringComparison.Ordinal));
        return Only(fuller, asked) is { } body ? Of(body) : null;
    }

    /// <summary>The speaker of a fuller name, which may itself be shorter than another.</summary>
    private StorySpeaker Of(BodyName body) =>
        body.Entity is { } entity ? new StorySpeaker(entity.Id.Value, entity.Name, entity)
        : body.Known is { } listed ? Speaker(listed)
        : Only(Fuller(body), body) is { } fuller ? Of(fuller)
        : new StorySpeaker(body.Folded, body.Written, null);

    private IEnumerable<BodyName> Fuller(BodyName asked) =>
        asked.Core.Count == 0 ? [] : _byFirst[asked.Core[0]].Where(b => !ReferenceEquals(b, asked) && asked.IsShorterFor(b));

    /// <summary>The one body among fuller names, those of the same words before longer ones; null where they are several or none.</summary>
    private static BodyName? Only(IEnumerable<BodyName> fuller, BodyName asked)
    {
        var all = fuller.ToList();
        var same = all.FindAll(b => b.Core.Count == asked.Core.Count);
        return (same.Count > 0 ? same : all).DistinctBy(b => b.Key, StringComparer.Ordinal).ToList() is [var only] ? only : null;
    }

    private static StorySpeaker Speaker(KnownName known) => new(known.Id, known.Name, new EntityName(new EntityId(known.Id), known.Name));
}

/// <summary>The name of a body, for finding it again at another length.</summary>
/// <param name="Written">As written.</param>
/// <param name="Folded">Folded.</param>
/// <param name="Core">Its words without the noun for what it is and without its country, bare.</param>
/// <param name="Countries">The countries that it names.</param>
/// <param name="Entity">Who we think it is.</param>
internal sealed record BodyName(
    string Written,
    string Folded,
    IReadOnlyList<string> Core,
    IReadOnlySet<string> Countries,
    EntityName? Entity
)
{
    /// <summary>How often it speaks under this name.</summary>
    public int Count { get; set; }

    /// <summary>The one body of the gazetteers that the name means without the noun for what it is.</summary>
    public KnownName? Known { get; private init; }

    /// <summary>Whether it begins with the noun for what it is: شركة, نادي.</summary>
    public bool HasNoun { get; private init; }

    /// <summary>Whether it is a noun alone: المحكمة, الحكومة.</summary>
    public bool IsNoun => Core.Count == 1 && Folded == "ال" + Core[0];

    /// <summary>The same for all names of one body as far as it is known.</summary>
    public string Key => Entity?.Id.Value ?? Known?.Id ?? Folded;

    /// <summary>Reads a name.</summary>
    /// <param name="name">As written.</param>
    /// <param name="entity">Who we think it is.</param>
    public static BodyName Read(string name, EntityName? entity)
    {
        var folded = Folding.Fold(name);
        var words = folded.Split([' ', '"', '«', '»', '(', ')', '#'], StringSplitOptions.RemoveEmptyEntries);
        var from = words.Length > 1 && SpeakerTable.Is("body", TitleMemory.Bare(words[0])) ? 1 : 0;
        var (core, countries) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var word in words.Skip(from))
        {
            if (SpeakerTable.Is("loose", word))
                continue;
            if (
                Gazetteer.Shipped.Find(word) is { Kind: KnownKind.Demonym or KnownKind.Place, Country.Length: > 0 } of
                && word != words[from]
            )
                countries.Add(of.Country);
            else
                core.Add(TitleMemory.Bare(word));
        }
        var known = Gazetteer
            .Shipped.FindAll(string.Join(' ', Trimmed(words[from..])))
            .Where(k => k.Kind == KnownKind.Organisation && (from > 0 || !k.NeedsSign))
            .DistinctBy(k => k.Id);
        return new BodyName(name, folded, core, countries, entity)
        {
            Known = entity is null && known.ToList() is [var only] ? only : null,
            HasNoun = from > 0,
        };
    }

    /// <summary>Whether it is the shorter name of another body: all its words begin the other's, and no other country is named.</summary>
    /// <param name="fuller">The other.</param>
    public bool IsShorterFor(BodyName fuller) =>
        Core.Count > 0
        && Core.Count <= fuller.Core.Count
        && Core.SequenceEqual(fuller.Core.Take(Core.Count), StringComparer.Ordinal)
        && (Countries.Count == 0 || Countries.SetEquals(fuller.Countries))
        && (Core.Count < fuller.Core.Count || Countries.Count < fuller.Countries.Count || IsLesser(fuller));

    /// <summary>Of two names of the same words the known one stands, then the commoner one.</summary>
    private bool IsLesser(BodyName other) =>
        other.Entity is not null || (Count, string.CompareOrdinal(other.Folded, Folded)).CompareTo((other.Count, 0)) < 0;

    private static IEnumerable<string> Trimmed(string[] words) =>
        words.Length > 1 && Gazetteer.Shipped.Find(words[^1]) is { Kind: KnownKind.Demonym } ? words[..^1] : words;
}
