using System.Collections.Frozen;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Names;

/// <summary>Finds bodies that every country has by noun and adjective: الجيش السوري, وزارة الصحة التونسية.</summary>
public sealed class BodyPattern
{
    private static readonly Lazy<BodyPattern> Read = new(() => new BodyPattern());

    private readonly Dictionary<string, (string Id, string Name)> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, (string First, int Clitics)[]> _readings;

    private BodyPattern()
    {
        foreach (var row in EmbeddedTable.Rows(typeof(BodyPattern).Assembly, "Names/bodies.tsv"))
        {
            foreach (var name in row[1].Split('|'))
            {
                var words = NameWords.Of(name);
                _nouns[NameWords.Joined(words)] = (row[0], row[1].Split('|')[0]);
                _longest[words[0]] = Math.Max(words.Count, _longest.GetValueOrDefault(words[0]));
            }
        }
        _readings = _longest
            .Keys.SelectMany(Forms)
            .GroupBy(f => f.Form, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(f => (f.First, f.Clitics)).ToArray(), StringComparer.Ordinal);
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
        if (!_readings.TryGetValue(tokens[at].Folded, out var readings))
            return null;
        foreach (var (first, clitics) in readings)
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

    /// <summary>The first word of a noun with each particle that may be joined to it, and how many letters that is.</summary>
    private static IEnumerable<(string Form, string First, int Clitics)> Forms(string first)
    {
        yield return (first, first, 0);
        foreach (var particle in first.Length > 2 ? "وفبلك" : "")
            yield return (particle + first, first, 1);
        if (!first.StartsWith("ال", StringComparison.Ordinal))
            yield break;
        yield return ("لل" + first[2..], first, 0);
        yield return ("ولل" + first[2..], first, 1);
    }
}
