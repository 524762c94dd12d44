using Isnad.Analysis;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>A figure that one outlet alone carries, with those on whose word it stands.</summary>
/// <param name="Text">Its sentence, as written.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Sources">On whose word: the speaker of the narrowest statement and unnamed reports that the sentence names; empty for the
/// outlet's own.</param>
/// <param name="Strength">How whole the chain to it is; null for the outlet's own word.</param>
/// <param name="Evidence">Where the figure stands.</param>
public sealed record LoneFigure(string Text, Quantity Quantity, IReadOnlyList<string> Sources, ChainStrength? Strength, Evidence Evidence);

/// <summary>Finds the figures of a story that rest on one outlet alone.</summary>
public sealed class LoneFigureFinder
{
    private const int Most = 6;
    private const int MostArticles = 60;

    /// <summary>Part by which one figure differs that outlets round otherwise.</summary>
    private const double Rounding = 0.012;

    /// <summary>
    /// The lone figures of a story that several outlets carry: those on the word of unnamed sources first, then the greatest.
    /// </summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="points">The points on which its accounts were compared: their figures are not alone.</param>
    public IReadOnlyList<LoneFigure> Find(Newsroom newsroom, Story story, IReadOnlyList<StoryPoint> points)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(points);
        var articles = story.Articles.Take(MostArticles).Select(newsroom.Article).ToList();
        if (articles.Select(Outlet).Distinct(StringComparer.Ordinal).Count() < 2)
            return [];
        var compared = points.SelectMany(p => p.Accounts).SelectMany(a => a.Evidence).Select(e => (e.Article, e.Span.Start)).ToHashSet();
        var carriers = articles
            .SelectMany(a => a.Quantities.Select(q => (Value: q.Low ?? q.High, Outlet: Outlet(a))))
            .Distinct()
            .ToLookup(v => v.Value, v => v.Outlet);
        var near = articles
            .SelectMany(a =>
                a.Quantities.Where(q => q.Unit is not null)
                    .Select(q => (Thing: (q.Unit, q.What), Value: q.Low ?? q.High ?? 0, Outlet: Outlet(a)))
            )
            .Distinct()
            .ToLookup(v => v.Thing, v => (v.Value, v.Outlet));
        var risen = points
            .Where(p => p.Verdict is Verdict.Superseded or Verdict.Conflict && p.What is "killed" or "injured")
            .GroupBy(p => p.What!, StringComparer.Ordinal)
            .ToDictionary(p => p.Key, p => p.SelectMany(x => x.Accounts).Max(a => a.Quantity?.Low ?? 0), StringComparer.Ordinal);
        return
        [
            .. articles
                .Where(EmptySentences.IsReport)
                .SelectMany(article =>
                    article
                        .Quantities.Where(q =>
                            q.In == TextPlace.Body
                            && Counts(q)
                            && !compared.Contains((article.Article.Id, q.Span.Start))
                            && carriers[q.Low ?? q.High].Take(2).Count() == 1
                            && !near[(q.Unit, q.What)].Any(n => n.Outlet != Outlet(article) && IsRounded(n.Value, q.Low ?? q.High ?? 0))
                            && !(q.What is { } what && risen.TryGetValue(what, out var most) && (q.Low ?? q.High) < most)
                            && !IsOfThePast(newsroom, article, q)
                        )
                        .Select(q => Of(article, q))
                )
                .OfType<LoneFigure>()
                .OrderByDescending(f => f.Strength is ChainStrength.Unnamed or ChainStrength.Broken)
                .ThenByDescending(f => f.Strength is not null)
                .ThenByDescending(f => f.Quantity.Low ?? f.Quantity.High)
                .ThenBy(f => f.Evidence.Article)
                .DistinctBy(f => f.Text)
                .DistinctBy(f => (f.Quantity.Low ?? f.Quantity.High, f.Quantity.Unit))
                .Take(Most),
        ];
    }

    private static LoneFigure? Of(AnalysedArticle article, Quantity quantity)
    {
        if (SentenceCutter.Around(article.Article.Text, quantity.Span) is not { } sentence)
            return null;
        var statement = article
            .Statements.Where(s => s.Evidence.In == TextPlace.Body && s.Evidence.Span.Contains(quantity.Span) && s.SpeakerName.Length > 0)
            .OrderBy(s => s.Evidence.Span.Length)
            .FirstOrDefault();
        var sources = new List<string>();
        if (statement is not null)
            sources.Add(statement.SpeakerName);
        if (
            Reports(article.Article.Text, Arabic.Letters.TextSpan.Between(sentence.Start, quantity.Span.Start)) is { } reports
            && !sources.Exists(s => s.Contains(reports, StringComparison.Ordinal))
        )
            sources.Add(reports);
        if (sources.Count == 0 && quantity.Unit == "percent")
            return null; // prices and rates of the outlet's own
        var strength = statement?.Strength ?? (sources.Count > 0 ? ChainStrength.Unnamed : null);
        return new LoneFigure(
            sentence.Of(article.Article.Text),
            quantity,
            sources,
            strength,
            new Evidence(article.Article.Id, quantity.Span)
        );
    }

    /// <summary>The unnamed reports that a stretch of text names last: تقارير, أنباء.</summary>
    private static string? Reports(string text, Arabic.Letters.TextSpan before) =>
        Tokenizer
            .Tokenize(before.Of(text))
            .LastOrDefault(t =>
                t.Kind == TokenKind.Word && !t.Folded.EndsWith("مواقع", StringComparison.Ordinal) && SourceNoun.IsVague(t.Folded)
            )
            is { Span.Length: > 0 } token
            ? token.Span.Shift(before.Start).Of(text)
            : null;

    /// <summary>Whether two figures are one under another rounding: 76.7 and 76.67.</summary>
    private static bool IsRounded(double one, double other) => Math.Abs(one - other) <= Rounding * Math.Max(one, other);

    /// <summary>Whether a figure is of another happening, years or weeks ago, or of a list of earlier cases.</summary>
    private static bool IsOfThePast(Newsroom newsroom, AnalysedArticle article, Quantity quantity) =>
        EarlierCases.Lists(article.Article.Text, quantity.Span.Start)
        || newsroom.Figures(article.Article.Id).FirstOrDefault(t => t.Quantity.Span == quantity.Span && t.Quantity.In == quantity.In)
            is { Context: var context }
            && (context.IsLongPast || context.Years.Count > 0 || context.Recurs || context.Elsewhere);

    /// <summary>Whether what is counted is said: not so of others (600 آخرين) and of a part behind a number (ونصف).</summary>
    private static bool NamesThing(Quantity quantity) =>
        quantity.Text.Split(' ') is [var first, ..] words
        && !FigureWords.Is("others", Arabic.Letters.Folding.Fold(words[^1]))
        && !(words.Length == 1 && first.StartsWith('و'));

    /// <summary>Figures that matter when they stand alone: what happened to persons and things, shares, money.</summary>
    private static bool Counts(Quantity quantity) =>
        quantity.Unit is not null
        && NamesThing(quantity)
        && quantity.Comparator is not (Comparator.Dozens or Comparator.Hundreds or Comparator.Thousands)
        && quantity is not { Unit: "percent", Low: 100 }
        && UnitTable.Family(quantity.Unit) is not "time"
        && (
            quantity.Unit == "percent"
            || (quantity.Unit != "rank" && quantity.What is not (null or "age") && (quantity.Low ?? quantity.High) >= 10)
        );

    private static string Outlet(AnalysedArticle article) => article.Article.Outlet?.Id ?? article.Article.Id.Value;
}
