using Isnad.Arabic.Words;

namespace Isnad.Arabic.Names;

/// <summary>Finds bodies that every country has by noun and adjective: الجيش السوري, وزارة الصحة التونسية.</summary>
public sealed class BodyPattern
{
    private const int MostRemembered = 60_000;

    private static readonly Lazy<BodyPattern> Read = new(() => new BodyPattern());

    private readonly Dictionary<string, (string Id, string Name)> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);
    private readonly WordMemory<(string First, int Clitics)[]> _readings;

    private BodyPattern()
    {
        _readings = new WordMemory<(string First, int Clitics)[]>(MostRemembered, word => [.. Readings(word)]);
        foreach (var row in EmbeddedTable.Rows(typeof(BodyPattern).Assembly, "Names/bodies.tsv"))
        {
            foreach (var name in row[1].Split('|'))
            {
                var words = NameWords.Of(name);
                _nouns[NameWords.Joined(words)] = (row[0], row[1].Split('|')[0]);
                _longest[words[0]] = Math.Max(words.Count, _longest.GetValueOrDefault(words[0]));
            }
        }
    }

    /// <summary>The patterns that ship, with the shipped gazetteer's adjectives.</summary>
    public static BodyPattern Shipped => Read.Value;

    /// <summary>The body named at a token; null when there is none.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">The first token.</param>
    public ListedName? At(IReadOnlyList<Token> tokens, int at)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens[at].Kind != TokenKind.Word)
            return null;
        foreach (var (first, clitics) in _readings.Of(tokens[at].Folded))
        {
            var noun = first;
            for (var n = 1; n <= _longest[first] && at + n < tokens.Count && tokens[at + n].Kind == TokenKind.Word; n++)
            {
                if (
                    _nouns.TryGetValue(noun, out var body)
                    && tokens[at + n].Folded.StartsWith("ال", StringComparison.Ordinal) == noun.Contains("ال", StringComparison.Ordinal)
                    && Gazetteer.Shipped.AllAt(tokens, at + n) is { Clitics: 0 } adjective
                    && adjective.Candidates.FirstOrDefault(c => c.Kind == KnownKind.Demonym) is { } country
                    && IsFeminine(noun) == IsFeminine(tokens[at + n].Folded)
                    && !(n == 1 && tokens.Folded(at - 1).Contains("وزير", StringComparison.Ordinal))
                )
                {
                    return new ListedName(
                        [
                            new KnownName(
                                "isnad:" + body.Id + "-" + country.Country.ToLowerInvariant(),
                                $"{body.Name} ({country.Name})",
                                KnownKind.Organisation,
                                country.Country
                            ),
                        ],
                        n + adjective.Tokens,
                        clitics
                    );
                }
                noun += " " + tokens[at + n].Folded;
            }
        }
        return null;
    }

    /// <summary>
    /// Whether an adjective of these words is feminine: of الشرطة, القوات, الدفاع for its ministry; وزير الدفاع الروسي has the minister's.
    /// </summary>
    private static bool IsFeminine(string words)
    {
        var end = words.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? space : words.Length;
        var first = words.AsSpan(0, end);
        return first.EndsWith("ه") || first.EndsWith("ات") || first is "الدفاع";
    }

    private IEnumerable<(string First, int Clitics)> Readings(string word)
    {
        if (_longest.ContainsKey(word))
            yield return (word, 0);
        if (word.Length > 3 && word[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && word.Length > 3)
        {
            if (_longest.ContainsKey(word[1..]))
                yield return (word[1..], 1);
            if (word.StartsWith("لل", StringComparison.Ordinal) && _longest.ContainsKey("ال" + word[2..]))
                yield return ("ال" + word[2..], 0);
            if (word.StartsWith("ولل", StringComparison.Ordinal) && _longest.ContainsKey("ال" + word[3..]))
                yield return ("ال" + word[3..], 1);
        }
    }
}
