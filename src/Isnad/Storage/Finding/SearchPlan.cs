using Isnad.Arabic.Letters;

namespace Isnad.Storage.Finding;

/// <summary>A word of a query that was searched for in another spelling.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Instead">The word of the index.</param>
public sealed record CorrectedWord(string Typed, string Instead);

/// <summary>A place of a text that says something a query asks for.</summary>
/// <param name="At">Its first word, from 0.</param>
/// <param name="Words">How many words it takes.</param>
/// <param name="Concept">Which of the plan's wanted concepts.</param>
/// <param name="Likeness">How alike it is to what was asked.</param>
internal readonly record struct Occurrence(int At, int Words, int Concept, double Likeness);

/// <summary>A query, read against the words of a store.</summary>
public sealed class SearchPlan
{
    private readonly Dictionary<string, List<(int Concept, Wording Wording)>> _firsts = new(StringComparer.Ordinal);

    internal SearchPlan(IReadOnlyList<SearchConcept> concepts)
    {
        Wanted = [.. concepts.Where(c => !c.Excluded)];
        Excluded = [.. concepts.Where(c => c.Excluded)];
        for (var i = 0; i < Wanted.Count; i++)
        {
            foreach (var wording in Wanted[i].Wordings)
                (_firsts.TryGetValue(wording.Words[0], out var known) ? known : _firsts[wording.Words[0]] = []).Add((i, wording));
        }
    }

    /// <summary>Whether no words are asked for; some may be left out.</summary>
    public bool IsEmpty => Wanted.Count == 0;

    /// <summary>The words that were searched for in another spelling.</summary>
    public IReadOnlyList<CorrectedWord> Corrected =>
        [.. Wanted.Where(c => c.Corrected is not null).Select(c => new CorrectedWord(c.Typed, c.Corrected!))];

    /// <summary>The words that no article holds.</summary>
    public IReadOnlyList<string> Missing => [.. Wanted.Where(c => c.Articles == 0).Select(c => c.Typed)];

    internal IReadOnlyList<SearchConcept> Wanted { get; }

    internal IReadOnlyList<SearchConcept> Excluded { get; }

    /// <summary>What says in a text what the query asks for, as written, in order of place.</summary>
    /// <param name="text">A text.</param>
    public IReadOnlyList<TextSpan> Matches(string text)
    {
        var words = IndexWords.Of(text);
        return
        [
            .. Find(words)
                .Select(o => TextSpan.Between(words[o.At].Span.Start, words[o.At + o.Words - 1].Span.End))
                .Distinct()
                .OrderBy(s => s.Start),
        ];
    }

    /// <summary>Where in a text most of what the query asks for stands together: where a reader is shown it; -1 for nowhere.</summary>
    /// <param name="text">A text.</param>
    public int Best(string text)
    {
        const int together = 20;
        var words = IndexWords.Of(text);
        var found = Find(words);
        var best = (At: -1, Worth: 0.0);
        for (var i = 0; i < found.Count; i++)
        {
            var near = found.Skip(i).TakeWhile(o => o.At < found[i].At + together).ToList();
            var worth = near.GroupBy(o => o.Concept).Sum(g => Wanted[g.Key].Weight * g.Max(o => o.Likeness));
            // A closer group is a better one of two that say as much.
            worth -= 0.01 * (near[^1].At - found[i].At);
            if (best.At < 0 || worth > best.Worth)
                best = (words[found[i].At].Span.Start, worth);
        }
        return best.At;
    }

    /// <summary>In the query language of FTS5: all of some concepts, and none of what is left out.</summary>
    internal string Match(IEnumerable<SearchConcept> needed)
    {
        var all = string.Join(" AND ", needed.Select(c => c.Match));
        return all.Length == 0 ? "" : string.Join(" NOT ", Excluded.Select(c => c.Match).Prepend("(" + all + ")"));
    }

    /// <summary>What the query leaves out, in the query language of FTS5; empty when it leaves nothing out.</summary>
    internal string Without => string.Join(" OR ", Excluded.Select(c => c.Match));

    /// <summary>What the words of a text say of what the query asks for, in order of place.</summary>
    internal List<Occurrence> Find(IReadOnlyList<IndexWord> words)
    {
        var found = new List<Occurrence>();
        for (var i = 0; i < words.Count; i++)
        {
            if (_firsts.TryGetValue(words[i].Form, out var wordings))
            {
                foreach (var (concept, wording) in wordings)
                {
                    if (StandsAt(words, i, wording.Words))
                        found.Add(new Occurrence(i, wording.Words.Count, concept, wording.Likeness));
                }
            }
            for (var c = 0; c < Wanted.Count; c++)
            {
                if (Wanted[c].Beginnings.Any(b => words[i].Form.StartsWith(b, StringComparison.Ordinal)))
                    found.Add(new Occurrence(i, 1, c, Wanted[c].IsNumber ? 0.5 : 1));
            }
        }
        return found;
    }

    private static bool StandsAt(IReadOnlyList<IndexWord> words, int at, IReadOnlyList<string> wording)
    {
        if (at + wording.Count > words.Count)
            return false;
        for (var i = 1; i < wording.Count; i++)
        {
            if (words[at + i].Form != wording[i])
                return false;
        }
        return true;
    }
}
