using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Stories;

/// <summary>Knows reports on prices: they use one formula every day, so that likeness of words says nothing about one happening.</summary>
internal sealed class MarketWords
{
    private const int LeadLetters = 900;
    private const int LeastInText = 2;

    private readonly List<string> _title;
    private readonly List<string> _text;

    private MarketWords(IReadOnlyList<string[]> rows)
    {
        _title = [.. rows.Where(r => r[0] == "title").Select(r => Padded(r[1]))];
        _text = [.. rows.Where(r => r[0] == "text").Select(r => Padded(r[1]))];
    }

    /// <summary>The table that ships, <c>Stories/markets.tsv</c>.</summary>
    public static MarketWords Shipped { get; } = new([.. EmbeddedTable.Rows(typeof(MarketWords).Assembly, "Stories/markets.tsv")]);

    /// <summary>
    /// Whether a text reports prices: its title names something traded, and its first lines tell a price in the ways prices are told.
    /// </summary>
    public bool IsReport(string title, string text)
    {
        var head = Padded(title);
        if (!_title.Exists(w => head.Contains(w, StringComparison.Ordinal)))
            return false;
        var lead = Padded(text.Length > LeadLetters ? text[..LeadLetters] : text);
        return _text.Count(w => lead.Contains(w, StringComparison.Ordinal)) >= LeastInText;
    }

    private static string Padded(string text) =>
        " " + string.Join(' ', Tokenizer.Tokenize(Folding.Fold(text)).Where(t => t.Kind == TokenKind.Word).Select(t => t.Folded)) + " ";
}
