using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Names;

/// <summary>The listed names: countries with what belongs to them, places, persons, organisations; found in text in every spelling.</summary>
public sealed class Gazetteer
{
    private const int LongestName = 6;

    private readonly Dictionary<string, KnownName> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownName> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownName> _governments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);

    private Gazetteer()
    {
        var assembly = typeof(Gazetteer).Assembly;
        foreach (var row in EmbeddedTable.Rows(assembly, "Names/people.tsv")) Add(row[0], row[2].Split('|'), KnownKind.Person, row[3]);
        foreach (var row in EmbeddedTable.Rows(assembly, "Names/countries.tsv"))
        {
            var names = row[3].Split('|', StringSplitOptions.RemoveEmptyEntries);
            Add(row[1], names, KnownKind.Place, row[0]);
            var capital = "isnad:capital-" + row[0].ToLowerInvariant();
            Add(capital, row[5].Split('|', StringSplitOptions.RemoveEmptyEntries), KnownKind.Place, row[0]);
            if (row[0] is not ("BEL" or "CHE")) _governments[capital] = new KnownName(row[1], names[0], KnownKind.Place, row[0]); // Brussels and Geneva stand for others too
            if (row[4].Length > 0) Add(row[1], [.. Demonyms(row[4])], KnownKind.Demonym, row[0], names[0]);
        }
        foreach (var row in EmbeddedTable.Rows(assembly, "Names/organisations.tsv")) Add(row[0], row[2].Split('|'), KnownKind.Organisation, "");
        foreach (var row in EmbeddedTable.Rows(assembly, "Names/places.tsv")) Add(row[0], row[3].Split('|'), KnownKind.Place, row[2]);
    }

    /// <summary>The gazetteers that ship; read when first asked for.</summary>
    public static Gazetteer Shipped { get; } = new();

    /// <summary>The country whose government a capital stands for when it speaks: روسيا for موسكو; null for any other place.</summary>
    /// <param name="id">The capital's id.</param>
    public KnownName? GovernmentOf(string id) => _governments.GetValueOrDefault(id);

    /// <summary>The entity that a free-standing name means, in any spelling; null when none is listed.</summary>
    /// <param name="name">A name without titles.</param>
    public KnownName? Find(string name)
    {
        var words = Tokenizer.Tokenize(name).Where(t => t.Kind != TokenKind.Punctuation).Select(t => t.Folded).ToList();
        return words.Count is 0 or > LongestName ? null : Find(words);
    }

    /// <summary>The longest listed name at a token, with the number of tokens that it takes and what clitics stand before it.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">The first token.</param>
    public (KnownName Known, int Tokens, int Clitics)? At(IReadOnlyList<Token> tokens, int at)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens[at].Kind != TokenKind.Word) return null;
        foreach (var reading in Clitics.Readings(tokens[at].Folded))
        {
            if (reading.Prefix is "ال" or "س" or "ك" or "كال" && reading.Prefix != "ال") continue;
            foreach (var first in Firsts(reading))
            {
                if (!_firstWords.Contains(NameKey.Of(first))) continue;
                if (Longest(tokens, at, first) is { } found) return (found.Known, found.Tokens, CliticLength(reading, first));
            }
        }
        return null;
    }

    /// <summary>The longest listed name at a word of a sentence that was cut into words elsewhere.</summary>
    /// <param name="words">Folded words.</param>
    /// <param name="at">The first word.</param>
    public (KnownName Known, int Tokens, int Clitics)? At(IReadOnlyList<string> words, int at)
    {
        ArgumentNullException.ThrowIfNull(words);
        var tokens = new List<Token>();
        for (var i = at; i < words.Count && tokens.Count < 2 * LongestName; i++)
        {
            var kind = words[i].Length > 0 && char.IsLetter(words[i][0]) ? TokenKind.Word : TokenKind.Punctuation;
            tokens.Add(new Token(new Letters.TextSpan(0, 0), words[i], kind));
        }
        return At(tokens, 0);
    }

    private static IEnumerable<string> Firsts(CliticSplit reading)
    {
        if (reading.Prefix.EndsWith("لل", StringComparison.Ordinal) || (reading.Prefix.Length > 2 && reading.Definite)) yield return "ال" + reading.Stem;
        else if (!reading.Definite || reading.Prefix.Length == 0) yield return reading.Stem;
    }

    private static int CliticLength(CliticSplit reading, string first) =>
        first.Length > reading.Stem.Length ? Math.Max(0, reading.Prefix.Length - 2) : reading.Prefix.Length;

    private (KnownName Known, int Tokens)? Longest(IReadOnlyList<Token> tokens, int at, string first)
    {
        var words = new List<string> { first };
        (KnownName, int)? best = null;
        for (var i = at; i < tokens.Count && words.Count <= LongestName; i++)
        {
            if (i > at)
            {
                if (tokens[i].Folded == "-" && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word) continue;
                if (tokens[i].Kind != TokenKind.Word || tokens[i].Span.Start - tokens[i - 1].Span.End > 2) break;
                words.Add(tokens[i].Folded);
            }
            if (words.Count <= LongestName && Find(words) is { } known) best = (known, i - at + 1);
        }
        return best;
    }

    private KnownName? Find(List<string> words)
    {
        if (_exact.TryGetValue(string.Join(' ', words), out var known)) return known;
        return words.Count > 1 && _byKey.TryGetValue(string.Join(' ', words.Select(NameKey.Of)), out known) ? known : null;
    }

    private void Add(string id, string[] names, KnownKind kind, string country, string? shown = null)
    {
        if (names.Length == 0) return;
        var known = new KnownName(id, shown ?? names[0], kind, country);
        foreach (var name in names)
        {
            var words = Tokenizer.Tokenize(name).Where(t => t.Kind != TokenKind.Punctuation).Select(t => t.Folded).ToList();
            if (words.Count is 0 or > LongestName) continue;
            _exact.TryAdd(string.Join(' ', words), known);
            if (words.Count > 1 && kind is KnownKind.Person or KnownKind.Place && words.Count > 1) _byKey.TryAdd(string.Join(' ', words.Select(NameKey.Of)), known);
            _firstWords.Add(NameKey.Of(words[0]));
        }
    }

    /// <summary>The forms of a demonym: روسي, روسية, الروسي, الروسية, روسيا (accusative), الروس, روسيون, روسيين.</summary>
    internal static IEnumerable<string> Demonyms(string listed) => listed.Split('|', StringSplitOptions.RemoveEmptyEntries).SelectMany(DemonymForms);

    private static IEnumerable<string> DemonymForms(string masculine)
    {
        var words = masculine.Split(' ');
        if (words.Length == 2)
        {
            foreach (var (a, b) in new[] { ("", ""), ("ال", "ال") })
            {
                yield return a + words[0] + " " + b + words[1];
                yield return a + words[0] + "ة " + b + words[1] + "ة";
            }
            yield break;
        }
        foreach (var article in new[] { "", "ال" })
        {
            yield return article + masculine;
            yield return article + masculine + "ة";
            yield return article + masculine + "ون";
            yield return article + masculine + "ين";
            yield return article + masculine + "تين";
            yield return article + masculine + "تان";
            yield return article + masculine + "ات";
            yield return article + masculine + "ان";
        }
    }
}
