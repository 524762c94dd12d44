using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis.Opinion;

/// <summary>
/// What speaks for and against a text being a column: how often, in a hundred words, it speaks of itself and judges, asks and exclaims,
/// reports what others said and when, and how its headline looks. Nothing of whose text it is.
/// </summary>
internal static class OpinionFeatures
{
    /// <summary>Of a shorter text the rates are those of so many words.</summary>
    private const int FewestWords = 60;
    private const double MostInHundred = 4;
    private const double MiddleLength = 5.5;
    private const int Beginning = 80;
    private const int ShortHeadline = 5;

    private static readonly ILookup<string, string> Table = EmbeddedTable
        .Rows(typeof(OpinionFeatures).Assembly, "Analysis/Opinion/opinion-words.tsv")
        .ToLookup(r => r[0], r => r[1], StringComparer.Ordinal);

    private static readonly HashSet<string> Own = Table["own"].ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Judging = Table["judges"].ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Days = Table["day"].ToHashSet(StringComparer.Ordinal);

    /// <summary>What each figure is, in their order; the last is the bias.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "own",
        "judges",
        "asks",
        "exclaims",
        "dots",
        "statements",
        "quotes",
        "says-early",
        "days",
        "length",
        "signed",
        "short-headline",
        "headline-marks",
        "figures",
        "bias",
    ];

    /// <summary>The figures of an article.</summary>
    /// <param name="words">The article with its tokens.</param>
    /// <param name="statements">Who is reported to have said what in it.</param>
    public static float[] Of(ArticleWords words, IReadOnlyList<Statement> statements)
    {
        var (own, judges, days, figures, count) = (0, 0, 0, 0, 0);
        foreach (var token in words.Body)
        {
            if (token.Kind == TokenKind.Punctuation)
                continue;
            count++;
            own += Own.Contains(token.Folded) ? 1 : 0;
            judges += Judging.Contains(token.Folded) ? 1 : 0;
            days += Days.Contains(token.Folded) ? 1 : 0;
            figures += char.IsDigit(token.Folded[0]) ? 1 : 0;
        }
        var (asks, exclaims, dots, quotes) = Marks(words.Article.Text);
        var said = statements.Where(s => s.Evidence.In == TextPlace.Body).ToList();
        var title = words.Article.Title ?? "";
        double length = Math.Max(FewestWords, count);
        double InHundred(int number) => Math.Min(MostInHundred, 100 * number / length);
        double[] values =
        [
            InHundred(own),
            InHundred(judges),
            InHundred(asks),
            InHundred(exclaims),
            InHundred(dots),
            InHundred(said.Count),
            InHundred(quotes),
            said.Exists(s => s.Cue.Span.Start < Beginning) ? 1 : 0,
            InHundred(days),
            Math.Log(length) - MiddleLength,
            words.Article.Authors.Count > 0 ? 1 : 0,
            words.Title.Count(t => t.Kind != TokenKind.Punctuation) < ShortHeadline ? 1 : 0,
            title.AsSpan().IndexOfAny('؟', '?', '!') >= 0 ? 1 : 0,
            InHundred(figures),
            1,
        ];
        return [.. values.Select(v => (float)v)];
    }

    private static (int Asks, int Exclaims, int Dots, int Quotes) Marks(string text)
    {
        var (asks, exclaims, dots, quotes) = (0, 0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '؟' or '?':
                    asks++;
                    break;
                case '!':
                    exclaims++;
                    break;
                case '.' when i > 0 && text[i - 1] == '.' && (i < 2 || text[i - 2] != '.'):
                    dots++;
                    break;
                case '"' or '«' or '“':
                    quotes++;
                    break;
            }
        }
        return (asks, exclaims, dots, quotes);
    }
}
