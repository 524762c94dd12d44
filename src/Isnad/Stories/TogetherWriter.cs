using Isnad.Analysis;
using Isnad.Arabic.Words;

namespace Isnad.Stories;

/// <summary>Says why articles are together: the weightiest words and names that most of them share, as written.</summary>
internal sealed class TogetherWriter
{
    private const int Most = 8;

    /// <summary>The reasons; none for a single article.</summary>
    public IReadOnlyList<Togetherness> Write(IReadOnlyList<AnalysedArticle> articles)
    {
        if (articles.Count < 2)
            return [];
        var looked = articles.Take(30).ToList();
        var reasons = new List<Togetherness>();
        Add(reasons, "title", Shared(looked.Select(a => a.Article.Title ?? "").ToList()));
        Add(
            reasons,
            "names",
            [
                .. looked
                    .SelectMany(a =>
                        a.Mentions.Where(m => m.Kind != MentionKind.Outlet).Select(m => (a, Name: m.Entity?.Name ?? m.Text)).Distinct()
                    )
                    .GroupBy(p => p.Name, StringComparer.Ordinal)
                    .Where(g => g.Count() * 2 > looked.Count)
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Take(Most)
                    .Select(g => g.Key),
            ]
        );
        Add(reasons, "words", Shared(looked.Select(a => a.Article.Text.Length > 1500 ? a.Article.Text[..1500] : a.Article.Text).ToList()));
        return reasons;
    }

    private static void Add(List<Togetherness> reasons, string kind, List<string> shared)
    {
        if (shared.Count > 0)
            reasons.Add(new Togetherness(kind, shared));
    }

    private static List<string> Shared(List<string> texts)
    {
        var found = new Dictionary<string, (int Count, string Written)>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (
                var group in Tokenizer
                    .Tokenize(text)
                    .Where(t => t.Kind == TokenKind.Word && t.Folded.Length > 2 && !StopWords.Contains(t.Folded))
                    .GroupBy(t => LightStemmer.Stem(t.Folded), StringComparer.Ordinal)
            )
            {
                found[group.Key] = found.TryGetValue(group.Key, out var known)
                    ? (known.Count + 1, known.Written)
                    : (1, group.First().Span.Of(text));
            }
        }
        return
        [
            .. found
                .Where(f => f.Value.Count * 2 > texts.Count && f.Value.Count > 1)
                .OrderByDescending(f => f.Value.Count * (double)StemTable.Shipped.Weight(f.Key))
                .ThenBy(f => f.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(f => f.Value.Written),
        ];
    }
}
