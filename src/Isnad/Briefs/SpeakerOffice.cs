using Isnad.Analysis;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>An office that stands for who holds it: وزير الخارجية الروسي, المتحدثة باسم الخارجية الروسية.</summary>
internal sealed class SpeakerOffice
{
    /// <summary>An office of so many words is one person's without its country.</summary>
    private const int Whole = 3;

    private const int MostFurther = 2;

    private readonly string _head;
    private readonly HashSet<string> _roots;
    private readonly HashSet<string> _countries;
    private readonly bool _isPointedAt;

    private SpeakerOffice(string[] words)
    {
        _head = TitleMemory.Bare(words[0]);
        _roots = Told(words.Select(Office.Root));
        _countries = [.. Known(words).Select(k => k.Country).Where(c => c.Length > 0)];
        _isPointedAt = WordShape.HasArticle(words[0]);
    }

    /// <summary>Whether its words name a country.</summary>
    public bool IsOfCountry => _countries.Count > 0;

    /// <summary>The office that folded words name; null where they name none, or one that several may hold.</summary>
    /// <param name="words">Folded words.</param>
    public static SpeakerOffice? Read(string[] words)
    {
        if (words.Length < 2 || !Office.IsHead(words[0]))
            return null;
        var head = TitleMemory.Bare(words[0]);
        if (SpeakerTable.Is("several", head) || !Array.Exists(words, w => WordShape.HasArticle(w)) && !NamesPlace(words))
            return null;
        return WordClass.Spokesman.Has(head) && !WordShape.HasArticle(words[0]) ? null : new SpeakerOffice(words);
    }

    /// <summary>Whether an office that an article gives somebody is this one.</summary>
    /// <param name="held">The office.</param>
    public bool Is(Office held)
    {
        if (held.Head != Office.Root(_head) || !MayHold(held.Person))
            return false;
        var title = Told(held.Title);
        if (_roots.Except(title).Concat(title.Except(_roots)).Any(IsAnother))
            return false;
        if (_roots.SetEquals(title))
            return IsOfCountry || _roots.Count >= Whole || SpeakerTable.Is("one-of-a-kind", _head);
        if (_roots.IsSubsetOf(title))
            return IsOfCountry
                && title.Count <= _roots.Count + MostFurther
                && (_roots.Count >= Whole || _isPointedAt && SpeakerTable.Is("one-of-a-kind", _head));
        return title.Count >= Whole && title.IsSubsetOf(_roots) && _roots.Count <= title.Count + MostFurther;
    }

    /// <summary>Whether somebody is of the country of the office, as far as it is known.</summary>
    private bool MayHold(Mention person) =>
        !IsOfCountry
        || person.Entity is null
        || !Gazetteer
            .Shipped.FindAll(person.Entity.Name)
            .Any(k => k.Id == person.Entity.Id.Value && k.Country.Length > 0 && !_countries.Contains(k.Country));

    private static bool IsAnother(string root) => SpeakerTable.Is("other-holder", root);

    private static HashSet<string> Told(IEnumerable<string> roots) => [.. roots.Where(r => r.Length > 2 && !SpeakerTable.Is("loose", r))];

    private static bool NamesPlace(string[] words) => Known(words).Exists(k => k.Kind == KnownKind.Place);

    private static List<KnownName> Known(string[] words)
    {
        var tokens = Tokenizer.Tokenize(string.Join(' ', words));
        return [.. tokens.Select((_, i) => Gazetteer.Shipped.At(tokens, i)).OfType<(KnownName Known, int, int)>().Select(f => f.Known)];
    }
}
