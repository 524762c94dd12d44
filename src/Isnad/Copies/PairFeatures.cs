using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Stories;

namespace Isnad.Copies;

/// <summary>How two articles are alike, in numbers from 0 to 1; the weights of the judgement are learned over them.</summary>
internal static class PairFeatures
{
    /// <summary>Their names, in order, as the table of weights has them.</summary>
    public static readonly IReadOnlyList<string> Names = ["share5", "share5-squared", "share3", "rare-words", "rare-lead", "longest-run", "numbers", "no-numbers", "names", "title", "days", "length", "credit-same", "credit-any", "formula", "other-names", "other-numbers", "other-lead", "bias"];

    /// <summary>A formula changes its figures every few words; so many in one run, word for word, are one text.</summary>
    private const int VerbatimRun = 30;

    /// <summary>The numbers, with the share of 5-grams, and whether both have several figures of which hardly one is the same: a formula about another happening.</summary>
    public static (float[] Features, double Share, bool FiguresDiffer) Of(AnalysedArticle a, AnalysedArticle b)
    {
        var (x, y) = (TextShingles.Of(a.Article.Text), TextShingles.Of(b.Article.Text));
        var share5 = Share(x.Distinct, y.Distinct);
        var share3 = Share(TextShingles.Hashes(x.Tokens, 3), TextShingles.Hashes(y.Tokens, 3));
        var (rareA, rareB) = (Rare(x.Tokens), Rare(y.Tokens));
        var rare = Weighted(rareA, rareB);
        var (numbersA, numbersB) = (Numbers(x.Tokens), Numbers(y.Tokens));
        var numbers = Overlap(numbersA, numbersB);
        var shorter = Math.Max(1, Math.Min(x.Tokens.Length, y.Tokens.Length));
        var days = StoryDays(a) is { } da && StoryDays(b) is { } db ? Math.Exp(-Math.Abs(da - db) / 1.5) : 0.5;
        var names = Overlap(NamesOf(a), NamesOf(b));
        var lead = Weighted(Rare([.. x.Tokens.Take(50)]), Rare([.. y.Tokens.Take(50)]));
        var run = LongestRun(x.Tokens, y.Tokens);
        var same = a.Credits.Any(c => b.Credits.Any(d => Key(c) == Key(d))) || a.Credits.Any(c => IsOutlet(c, b)) || b.Credits.Any(c => IsOutlet(c, a));
        return (
        [
            (float)share5, (float)(share5 * share5), (float)share3, (float)rare, (float)lead,
            Math.Min(1f, run / (float)Math.Min(shorter, 60)), (float)numbers, numbersA.Count == 0 || numbersB.Count == 0 ? 1 : 0,
            (float)names, (float)Overlap(Stems(a.Article.Title), Stems(b.Article.Title)), (float)days,
            (float)shorter / Math.Max(1, Math.Max(x.Tokens.Length, y.Tokens.Length)), same ? 1 : 0, a.Credits.Count + b.Credits.Count > 0 ? 1 : 0, (float)(share3 * (1 - rare)), (float)(share3 * (1 - names)), numbersA.Count == 0 || numbersB.Count == 0 ? 0 : (float)(share3 * (1 - numbers)), (float)(share3 * (1 - lead)), 1,
        ], share5, Math.Min(numbersA.Count, numbersB.Count) >= 3 && numbers < 0.2 && share5 < 0.85 && run < VerbatimRun);
    }

    private static double Share(ulong[] a, ulong[] b) => a.Length == 0 || b.Length == 0 ? 0 : (double)TextShingles.Common(a, b) / Math.Min(a.Length, b.Length);

    private static Dictionary<string, float> Rare(Token[] tokens)
    {
        var rare = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word || StopWords.Contains(token.Folded)) continue;
            var weight = StemTable.Shipped.Weight(LightStemmer.Stem(token.Folded));
            if (weight > 3.5f) rare[LightStemmer.Stem(token.Folded)] = weight;
        }
        return rare;
    }

    private static double Weighted(Dictionary<string, float> a, Dictionary<string, float> b)
    {
        var (small, large) = a.Values.Sum() <= b.Values.Sum() ? (a, b) : (b, a);
        var all = small.Values.Sum();
        return all == 0 ? 0 : small.Where(p => large.ContainsKey(p.Key)).Sum(p => p.Value) / all;
    }

    private static HashSet<string> Numbers(Token[] tokens) => [.. tokens.Where(t => t.Kind == TokenKind.Number).Select(t => t.Folded)];

    private static HashSet<string> NamesOf(AnalysedArticle article) =>
        [.. article.Mentions.Where(m => m.Kind is MentionKind.Person or MentionKind.Place or MentionKind.Organisation).Select(m => m.Entity?.Id.Value ?? Folding.Fold(m.Text))];

    private static HashSet<string> Stems(string? text) => text is null ? [] : [.. Tokenizer.Tokenize(text).Where(t => t.Kind != TokenKind.Punctuation && !StopWords.Contains(t.Folded)).Select(t => LightStemmer.Stem(t.Folded))];

    private static double Overlap(HashSet<string> a, HashSet<string> b) => a.Count == 0 || b.Count == 0 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);

    private static int LongestRun(Token[] a, Token[] b)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < b.Length; i++) (places.TryGetValue(b[i].Folded, out var list) ? list : places[b[i].Folded] = []).Add(i);
        var runs = new Dictionary<int, int>();
        var longest = 0;
        foreach (var token in a.Take(3000))
        {
            var next = new Dictionary<int, int>();
            if (places.TryGetValue(token.Folded, out var found))
            {
                foreach (var i in found.Take(40))
                {
                    var run = runs.GetValueOrDefault(i - 1) + 1;
                    next[i] = run;
                    longest = Math.Max(longest, run);
                }
            }
            runs = next;
        }
        return longest;
    }

    private static double? StoryDays(AnalysedArticle article) => article.Article.Published is { } date && date.Earliest != DateTimeOffset.MinValue ? date.Earliest.ToUnixTimeSeconds() / 86400.0 : null;

    private static string Key(Link credit) => credit.Entity?.Id.Value ?? Folding.Fold(credit.Name);

    private static bool IsOutlet(Link credit, AnalysedArticle article) => article.Article.Outlet is { } outlet && Key(credit) == "isnad:outlet-" + outlet.Id;
}
