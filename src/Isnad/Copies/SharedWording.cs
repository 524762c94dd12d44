using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Copies;

/// <summary>A stretch of wording that two texts share.</summary>
/// <param name="A">Where it stands in the first.</param>
/// <param name="B">Where it stands in the second.</param>
public sealed record SharedWording(TextSpan A, TextSpan B)
{
    private const int Shortest = 5;

    /// <summary>The stretches of five words and more, in the order of the first text, none overlapping another there.</summary>
    /// <param name="a">A text.</param>
    /// <param name="b">Another.</param>
    public static IReadOnlyList<SharedWording> Find(string a, string b)
    {
        var (x, y) = (TextShingles.Of(a).Tokens, TextShingles.Of(b).Tokens);
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i + Shortest <= y.Length; i++)
        {
            var key = Key(y, i);
            (places.TryGetValue(key, out var list) ? list : places[key] = []).Add(i);
        }
        var found = new List<SharedWording>();
        for (var i = 0; i + Shortest <= x.Length; )
        {
            var (length, at) = (0, 0);
            if (places.TryGetValue(Key(x, i), out var starts))
            {
                foreach (var start in starts)
                {
                    var run = Shortest;
                    while (i + run < x.Length && start + run < y.Length && x[i + run].Folded == y[start + run].Folded)
                        run++;
                    if (run > length)
                        (length, at) = (run, start);
                }
            }
            if (length == 0)
            {
                i++;
                continue;
            }
            found.Add(
                new SharedWording(
                    TextSpan.Between(x[i].Span.Start, x[i + length - 1].Span.End),
                    TextSpan.Between(y[at].Span.Start, y[at + length - 1].Span.End)
                )
            );
            i += length;
        }
        return found;
    }

    private static string Key(Token[] tokens, int at) => string.Join(' ', tokens.AsSpan(at, Shortest).ToArray().Select(t => t.Folded));
}
