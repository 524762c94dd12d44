using Isnad.Arabic.Words;

namespace Isnad.Storage;

/// <summary>
/// One part of what somebody searches for: a word, words that stand together, the beginning of a word, or a word that must not be there.
/// </summary>
/// <param name="Words">Its words, folded and stemmed as the index has them; never empty.</param>
/// <param name="Beginnings">What a word may begin with, as the index has it; empty unless an asterisk stands behind it.</param>
/// <param name="Excluded">Whether articles with it are left out: a hyphen stands before it.</param>
internal sealed record SearchTerm(IReadOnlyList<string> Words, IReadOnlyList<string> Beginnings, bool Excluded)
{
    private static readonly char[] Marks = ['"', '«', '»', '“', '”'];

    /// <summary>Reads a query as a person types it: <c>"words together"</c>, <c>beginning*</c>, <c>-without</c>.</summary>
    /// <param name="query">The query.</param>
    public static IReadOnlyList<SearchTerm> Read(string query)
    {
        var terms = new List<SearchTerm>();
        var parts = query.Split(Marks);
        for (var i = 0; i < parts.Length; i++)
        {
            // The parts between marks have odd numbers; a hyphen right before the mark belongs to them.
            if (i % 2 == 1)
                Add(terms, parts[i], beginning: false, excluded: EndsInHyphen(parts[i - 1]));
            else
                foreach (var word in parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    Add(terms, word.TrimStart('-').TrimEnd('*'), word.EndsWith('*'), word.StartsWith('-'));
        }
        return terms;
    }

    /// <summary>The term in the query language of SQLite's FTS5.</summary>
    public string Match =>
        Beginnings.Count == 0
            ? '"' + string.Join(' ', Words) + '"'
            : "(" + string.Join(" OR ", Beginnings.Select(b => $"\"{b}\"*").Append($"\"{Words[0]}\"")) + ")";

    /// <summary>Whether a word of a text is meant.</summary>
    /// <param name="word">The word as the index has it.</param>
    public bool Means(string word) => Words.Contains(word) || Beginnings.Any(b => word.StartsWith(b, StringComparison.Ordinal));

    /// <summary>A word as the index has it.</summary>
    /// <param name="folded">The word, folded.</param>
    public static string Indexed(string folded) => LightStemmer.Stem(folded).Replace('.', '_').Replace(',', '_').Replace('،', '_');

    private static bool EndsInHyphen(string before) => before.EndsWith('-') && (before.Length == 1 || char.IsWhiteSpace(before[^2]));

    private static void Add(List<SearchTerm> terms, string text, bool beginning, bool excluded)
    {
        var tokens = Tokenizer.Tokenize(text).Where(t => t.Kind != TokenKind.Punctuation).Select(t => t.Folded).ToList();
        var words = tokens.Select(Indexed).Where(w => w.Length > 0).ToList();
        if (words.Count == 0)
            return;
        terms.Add(new SearchTerm(words, beginning && words.Count == 1 ? Starts(tokens[0]) : [], excluded));
    }

    /// <summary>The index takes و and the article off long words; of a beginning nobody knows how long its word is.</summary>
    private static List<string> Starts(string folded)
    {
        var starts = new List<string> { folded };
        if (folded.Length > 3 && folded[0] == 'و')
            starts.Add(folded[1..]);
        foreach (var start in starts.ToList())
            if (start.Length > 3 && start.StartsWith("ال", StringComparison.Ordinal))
                starts.Add(start[2..]);
        return [.. starts.Select(s => s.Replace('.', '_').Replace(',', '_').Replace('،', '_'))];
    }
}
