using System.Collections.Frozen;
using System.Globalization;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>The sentence that a figure stands in: its words by root with how near they stand, its places and days, who speaks.</summary>
internal sealed class FigureContext
{
    private const int Reach = 25;
    private static readonly FrozenSet<string> IncludingAttackers = new[] { "المهاجم", "المهاجمون", "المهاجمين", "المهاجمان", "منفذ", "منفذو", "منفذي" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Correcting = new[] { "صحح", "صححت", "تصحيح", "خفض", "خفضت", "تخفيض", "تراجع", "تراجعت", "عدل", "عدلت", "تعديل" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Small = new[] { "قريه", "بلده", "قريتي", "بقريه", "ببلده" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> PartOf = new[] { "بينهم", "منهم", "ضمنهم", "بينهن", "منهن", "بينها", "منها", "فيهم" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads the context of a figure.</summary>
    /// <param name="article">Where it stands.</param>
    /// <param name="place">In which string.</param>
    /// <param name="tokens">The tokens of that string.</param>
    /// <param name="at">The first token of the figure.</param>
    /// <param name="span">The figure.</param>
    public FigureContext(AnalysedArticle article, TextPlace place, IReadOnlyList<Token> tokens, int at, TextSpan span)
    {
        var text = article.Article.StringAt(place);
        var (first, last) = (at, at);
        while (last < tokens.Count && tokens[last].Span.Start < span.End) last++;
        for (var i = at; i < last; i++) Add(tokens[i], 0);
        for (var i = at - 1; i >= 0 && !Ends(text, tokens, i); i--)
        {
            first = i;
            Add(tokens[i], at - i);
        }
        for (var i = last; i < tokens.Count && !Ends(text, tokens, i); i++)
        {
            Add(tokens[i], i - last + 1);
            if (IncludingAttackers.Contains(tokens[i].Folded) && i > 1 && tokens[i - 1].Folded is "فيهم" or "بينهم") WithAttackers = true;
            last = i;
        }
        Cumulative = Enumerable.Range(first, Math.Max(0, Math.Min(last, tokens.Count - 1) - first + 1)).Any(i => tokens[i].Folded is "منذ" or "حصيله" or "الحصيله" or "حصيلته" or "اجمالي");
        Recurs = Enumerable.Range(first, Math.Max(0, Math.Min(last, tokens.Count - 1) - first + 1)).Any(i => Clitics.WithoutConjunction(tokens[i].Folded) is "سنويا" or "عاده" or "انذاك" or "حينذاك" || tokens[i].Folded == "وقتها" || (tokens[i].Folded == "كل" && i + 1 < tokens.Count && tokens[i + 1].Folded is "عام" or "سنه"));
        Villages = [.. Enumerable.Range(first, Math.Max(0, Math.Min(last, tokens.Count - 2) - first + 1)).Where(i => Small.Contains(Clitics.WithoutConjunction(tokens[i].Folded)) && tokens[i + 1].Kind == TokenKind.Word).Select(i => tokens[i + 1].Folded)];
        Window = FigureWindows.Near(tokens, first, at, Math.Min(last, tokens.Count - 1));
        Corrects = Enumerable.Range(first, Math.Max(0, Math.Min(last, tokens.Count - 1) - first + 1)).Any(i => Correcting.Contains(Clitics.WithoutConjunction(tokens[i].Folded)));
        IsPart = Enumerable.Range(1, 2).Any(back => at - back >= 0 && PartOf.Contains(Clitics.WithoutConjunction(tokens[at - back].Folded)));
        var sentence = tokens.Count == 0 ? span : TextSpan.Between(tokens[Math.Min(first, tokens.Count - 1)].Span.Start, Math.Max(span.End, tokens[Math.Min(last, tokens.Count - 1)].Span.End));
        Sentence = sentence;
        Places = [.. article.Mentions.Where(m => m.Kind == MentionKind.Place && m.In == place && sentence.Contains(m.Span)).Select(m => m.Entity?.Id.Value ?? Folding.Fold(m.Text))];
        Days = [.. article.Times.Where(t => t.In == place && t.Span.Start != span.Start && t.Value is { Length: >= 10 } v && !v.Contains('/', StringComparison.Ordinal) && sentence.Contains(t.Span)).Select(t => t.Value![..10])];
        LooksBack = Days.Count > 0 && article.Article.Published is { } appeared && Days.All(d => DateTimeOffset.TryParse(d, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) && appeared.Earliest - day > TimeSpan.FromDays(2.5));
        var year = article.Article.Published?.Value is { Length: >= 4 } published ? published[..4] : null;
        Years = year is null ? [] : [.. article.Times.Where(t => t.In == place && t.Span.Start != span.Start && t.Value is { Length: >= 4 } v && string.CompareOrdinal(v[..4], year) < 0 && sentence.Contains(t.Span)).Select(t => t.Value![..4])];
        Speaker = article.Statements.Where(s => s.Evidence.In == place && s.Evidence.Span.Contains(span) && s.SpeakerName.Length > 0)
            .OrderBy(s => s.Evidence.Span.Length).ThenBy(s => s.Evidence.Span.Start).FirstOrDefault();

        void Add(Token token, int distance)
        {
            if (distance > Reach || token.Kind != TokenKind.Word || token.Folded.Length < 3 || StopWords.Contains(token.Folded)) return;
            var stem = LightStemmer.Stem(token.Folded);
            var root = WordRoot.Of(stem);
            var near = 1 / (1 + (0.13 * distance));
            if (!Near.TryGetValue(root, out var known) || known.Near < near) Near[root] = (near, stem);
        }
    }

    /// <summary>Roots of the words of the sentence, each once, with how near it stands (0 to 1) and a stem of it.</summary>
    public Dictionary<string, (double Near, string Stem)> Near { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the sentence stands, as far as it was read.</summary>
    public TextSpan Sentence { get; }

    /// <summary>The places that the sentence names.</summary>
    public HashSet<string> Places { get; }

    /// <summary>The days that the sentence names, but for the figure itself.</summary>
    public HashSet<string> Days { get; }

    /// <summary>Whether the days that the sentence names are all more than two days before the article: it then tells of one happening that is past.</summary>
    public bool LooksBack { get; }

    /// <summary>The years before the article's own that the sentence names: it then tells of the past.</summary>
    public HashSet<string> Years { get; }

    /// <summary>The narrowest statement that holds the figure; null where the outlet itself speaks.</summary>
    public Statement? Speaker { get; }

    /// <summary>Whether the sentence counts from a beginning on: منذ, الحصيلة.</summary>
    public bool Cumulative { get; }

    /// <summary>Whether it tells what happens every year or happened at another time (وقتها), not what happened.</summary>
    public bool Recurs { get; }

    /// <summary>The villages and small towns that the sentence names as such.</summary>
    public HashSet<string> Villages { get; }

    /// <summary>Over what time it counts.</summary>
    public FigureWindow Window { get; }

    /// <summary>Whether it is told as a correction: صححت, خفضت الحصيلة.</summary>
    public bool Corrects { get; }

    /// <summary>Whether it counts some of those counted before: بينهم 13 طفلا.</summary>
    public bool IsPart { get; }

    /// <summary>Whether the count takes in those who attacked.</summary>
    public bool WithAttackers { get; }

    private static bool Ends(string text, IReadOnlyList<Token> tokens, int i) =>
        (tokens[i].Folded is "." or "؟" or "!" && tokens[i].Kind == TokenKind.Punctuation)
        || (i > 0 && text.AsSpan(tokens[i - 1].Span.End, tokens[i].Span.Start - tokens[i - 1].Span.End).Contains('\n'));
}
