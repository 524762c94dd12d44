using System.Globalization;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Sentences;
using Isnad.Arabic.Times;
using Isnad.Arabic.Words;

namespace Isnad.Articles;

/// <summary>
/// Works out the year in which an undated text was written from what it says: one thing dated "last year" in one sentence and by its year
/// in another.
/// </summary>
/// <remarks>
/// Two sentences speak of one thing when they share two stems that are neither stop words nor common in the text. A year before one that
/// the text names as past is refused.
/// </remarks>
internal static class DateInference
{
    private static readonly (string Words, int Years)[] RelativeYears =
    [
        ("العام الماضي", 1),
        ("السنه الماضيه", 1),
        ("العام المنصرم", 1),
        ("العام الفائت", 1),
        ("العام الجاري", 0),
        ("العام الحالي", 0),
        ("هذا العام", 0),
        ("العام المقبل", -1),
        ("العام القادم", -1),
    ];

    /// <summary>The year with the words that prove it; null when nothing does.</summary>
    /// <param name="id">The article.</param>
    /// <param name="text">Its text.</param>
    /// <param name="basis">What proves it, in words.</param>
    public static ArticleDate? YearOf(ArticleId id, string text, out string basis)
    {
        basis = "";
        var sentences = SentenceSplitter.Split(text).Select(span => (Span: span, Text: span.Of(text))).ToList();
        var dated = sentences.Select(s => (s.Span, Latest: Years(s.Text).DefaultIfEmpty().Max())).Where(s => s.Latest > 0).ToList();
        if (dated.Count == 0)
            return null;
        var latest = dated.Max(s => s.Latest);
        var stems = sentences.ToDictionary(s => s.Span, s => Stems(s.Text));
        var counts = stems.Values.SelectMany(s => s).CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var rare = Math.Max(4, sentences.Count / 4);
        foreach (var (span, words) in sentences)
        {
            var folded = new FoldedText(words);
            foreach (var (relative, years) in RelativeYears)
            {
                var at = folded.Folded.IndexOf(relative, StringComparison.Ordinal);
                if (at < 0)
                    continue;
                var own = stems[span].Where(s => counts[s] <= rare).ToHashSet(StringComparer.Ordinal);
                foreach (var other in dated.Where(d => d.Span != span))
                {
                    var year = other.Latest + years;
                    if (year < latest || Shared(own, stems[other.Span]) < 2)
                        continue;
                    var shared = stems[other.Span].Where(own.Contains).Order(StringComparer.Ordinal);
                    basis =
                        relative + " = " + (year - years).ToString(CultureInfo.InvariantCulture) + " (" + string.Join(", ", shared) + ")";
                    var place = folded.ToOriginal(new TextSpan(at, relative.Length)).Shift(span.Start);
                    return new ArticleDate(
                        year.ToString("0000", CultureInfo.InvariantCulture),
                        DatePrecision.Year,
                        DateBasis.Inferred,
                        new Evidence(id, place)
                    );
                }
            }
        }
        return null;
    }

    private static int Shared(HashSet<string> own, HashSet<string> others)
    {
        var shared = 0;
        foreach (var stem in others)
            if (own.Contains(stem))
                shared++;
        return shared;
    }

    private static IEnumerable<int> Years(string sentence) =>
        TimeReader
            .Read(sentence, null)
            .Where(t => t.Value.Length >= 4 && !t.Relative)
            .Select(t => int.Parse(t.Value[..4], CultureInfo.InvariantCulture))
            .Where(y => y is >= 1990 and <= 2100);

    private static HashSet<string> Stems(string sentence) =>
        Tokenizer
            .Tokenize(sentence)
            .Where(t => t.Kind == TokenKind.Word && t.Folded.Length >= 4 && !StopWords.Contains(t.Folded))
            .Select(t => LightStemmer.Stem(t.Folded))
            .Where(s => s.Length >= 3)
            .ToHashSet(StringComparer.Ordinal);
}
