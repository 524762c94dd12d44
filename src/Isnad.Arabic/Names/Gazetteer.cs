using Isnad.Arabic.Names.Tagging;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Names;

/// <summary>
/// The listed names: countries with what belongs to them, places, persons, organisations; found in text in every spelling.
/// </summary>
/// <remarks>
/// Names meet when their folded words are the same, with عبد joined or apart. Foreign names of two words and more also meet by
/// <see cref="NameKey"/>; Arabic names do not, because the key takes سالم, سليم and سلام for one. Safe to use from several threads.
/// </remarks>
public sealed class Gazetteer
{
    private const int LongestName = 9;
    private const int MostRemembered = 60_000;

    private static readonly Lazy<Gazetteer> Read = new(() => new Gazetteer());

    private readonly Dictionary<string, KnownName[]> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(List<string> Words, KnownName Known)>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownName> _governments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _countries;
    private readonly NameTree _tree = new();
    private readonly WordMemory<(string First, int Clitics, NameTree Behind)[]> _firsts;

    private Gazetteer()
    {
        _firsts = new WordMemory<(string First, int Clitics, NameTree Behind)[]>(MostRemembered, Firsts);
        var variants = GazetteerTables.Variants();
        foreach (var listed in GazetteerTables.Read())
        {
            Add(listed);
            // Names of more words meet by their keys.
            foreach (var variant in variants[Letters.Folding.Fold(listed.Spelling)])
                Add(listed with { Spelling = variant });
        }
        foreach (var (capital, country) in GazetteerTables.Governments())
            _governments[capital] = country;
        _countries = [.. GazetteerTables.CountryIds()];
    }

    /// <summary>The gazetteers that ship; read when first asked for.</summary>
    public static Gazetteer Shipped => Read.Value;

    /// <summary>The spellings that mean more than one entity, with those entities; for the test that each is noted.</summary>
    internal IEnumerable<KeyValuePair<string, KnownName[]>> Shared =>
        _exact
            .Concat(_byKey.Select(n => KeyValuePair.Create(n.Key, n.Value.Select(s => s.Known).Distinct().ToArray())))
            .Where(n => n.Value.Length > 1);

    /// <summary>The country whose government a capital stands for when it speaks: روسيا for موسكو; null for any other place.</summary>
    /// <param name="id">The capital's id.</param>
    public KnownName? GovernmentOf(string id) => _governments.GetValueOrDefault(id);

    /// <summary>Whether an id is a country's.</summary>
    /// <param name="id">An entity's id.</param>
    public bool IsCountry(string id) => _countries.Contains(id);

    /// <summary>The entity that a free-standing name means, in any spelling; the best known of several, null when none is listed.</summary>
    /// <param name="name">A name without titles.</param>
    public KnownName? Find(string name) => FindAll(name) is [var first, ..] ? first : null;

    /// <summary>The entities that a free-standing name may mean, in any spelling, the best known first.</summary>
    /// <param name="name">A name without titles.</param>
    public IReadOnlyList<KnownName> FindAll(string name)
    {
        var words = NameWords.Of(name);
        return words.Count is 0 or > LongestName ? [] : Find(words) ?? [];
    }

    /// <summary>The longest listed name at a token, with the number of tokens that it takes and what clitics stand before it.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">The first token.</param>
    public (KnownName Known, int Tokens, int Clitics)? At(IReadOnlyList<Token> tokens, int at) =>
        AllAt(tokens, at) is { } found ? (found.Candidates[0], found.Tokens, found.Clitics) : null;

    /// <summary>The longest listed name at a token, with all entities that it may mean.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">The first token.</param>
    public ListedName? AllAt(IReadOnlyList<Token> tokens, int at)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens[at].Kind != TokenKind.Word)
            return null;
        ListedName? doubtful = null;
        foreach (var (first, clitics, behind) in _firsts.Of(tokens[at].Folded))
        {
            if (Longest(tokens, at, first, behind) is not { } found)
                continue;
            var name = new ListedName(found.Known, found.Tokens, clitics);
            if (doubtful is { } other)
                return found.Known[0] is { Kind: KnownKind.Place } town && (!town.NeedsSign || IsMostlyPlace(first)) ? name : other;
            if (found is not { Tokens: 1, Known: [{ Kind: KnownKind.Place, NeedsSign: true }, ..] } || IsMostlyPlace(first))
                return name;
            // وجدة is rather "and Jeddah" than Oujda.
            doubtful = name;
        }
        return doubtful;
    }

    /// <summary>The readings of a word, joined particles taken off, with which a listed name begins.</summary>
    private (string First, int Clitics, NameTree Behind)[] Firsts(string word)
    {
        var firsts = new List<(string, int, NameTree)>();
        foreach (var reading in Clitics.Readings(word))
        {
            if (reading.Prefix is "س" or "ك" or "كال")
                continue;
            var joined = reading.Prefix.EndsWith("لل", StringComparison.Ordinal) || (reading.Prefix.Length > 2 && reading.Definite);
            if (!joined && reading.Definite && reading.Prefix.Length > 0)
                continue;
            var first = joined ? "ال" + reading.Stem : reading.Stem;
            var clitics = joined ? Math.Max(0, reading.Prefix.Length - 2) : reading.Prefix.Length;
            if (_tree.After(first) is { } behind)
                firsts.Add((first, clitics, behind));
        }
        return [.. firsts];
    }

    private (KnownName[] Known, int Tokens)? Longest(IReadOnlyList<Token> tokens, int at, string first, NameTree behind)
    {
        (KnownName[], int)? best = null;
        for (var i = at; ; )
        {
            if (behind.Ends && Find(Words(tokens, at, i, first)) is { } known)
                best = (known, i - at + 1);
            i++;
            if (IsHyphen(tokens, i))
                i++;
            if (i >= tokens.Count || tokens[i].Kind == TokenKind.Punctuation || tokens[i].Span.Start - tokens[i - 1].Span.End > 2)
                return best;
            if (behind.After(tokens[i].Folded) is not { } further)
                return best;
            behind = further;
        }
    }

    /// <summary>The words from one token to another, hyphens left out.</summary>
    private static List<string> Words(IReadOnlyList<Token> tokens, int at, int last, string first)
    {
        var words = new List<string>(LongestName);
        NameWords.Add(words, first);
        for (var i = at + 1; i <= last; i++)
        {
            if (!IsHyphen(tokens, i))
                NameWords.Add(words, tokens[i].Folded);
        }
        return words;
    }

    /// <summary>Whether a hyphen before a word stands at a token.</summary>
    private static bool IsHyphen(IReadOnlyList<Token> tokens, int at) => tokens.Folded(at) == "-" && tokens.IsWord(at + 1);

    private KnownName[]? Find(List<string> words)
    {
        if (_exact.TryGetValue(NameWords.Joined(words), out var known))
            return known;
        if (words.Count < 2 || StopWords.Contains(words[0]) || !_byKey.TryGetValue(NameWords.Key(words), out var spellings))
            return null;
        known = [.. spellings.Where(s => Spelling.IsOf(words, s.Words, IsCommon)).Select(s => s.Known).DistinctBy(k => (k.Id, k.Kind))];
        return known.Length > 0 ? known : null;
    }

    /// <summary>Whether news names a place with a word in more than half of its uses.</summary>
    private static bool IsMostlyPlace(string word) => NewsUses.Shipped.Words.GetValueOrDefault(word) is { Place: >= 5 };

    /// <summary>Whether a word is common in news and mostly outside of names.</summary>
    private static bool IsCommon(string word) =>
        WordKnowledge.Shipped.Of(word) is { Frequency: >= 8, Persons: < 3 }
        && (NewsUses.Shipped.Words.GetValueOrDefault(word) is not { Share: >= 4 });

    private void Add(GazetteerEntry entry)
    {
        var words = NameWords.Of(entry.Spelling);
        if (words.Count is 0 or > LongestName)
            return;
        Put(_exact, NameWords.Joined(words), entry.Known);
        if (words.Count > 1 && entry.Foreign)
        {
            var key = NameWords.Key(words);
            if (!_byKey.TryGetValue(key, out var spellings))
                _byKey[key] = spellings = [];
            spellings.Add((words, entry.Known));
        }
        _tree.Add(words);
    }

    private static void Put(Dictionary<string, KnownName[]> names, string spelling, KnownName known)
    {
        if (!names.TryGetValue(spelling, out var others))
            names[spelling] = [known];
        else if (!others.Any(o => o.Id == known.Id && o.Kind == known.Kind))
            names[spelling] = [.. others, known];
    }
}
