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
    private const int Beside = 14;
    private const int BesideLetters = 45;
    private const int BesideSign = 5;
    private const int BesideNot = 3;

    /// <summary>The article before digits: الـ40.</summary>
    private const string Article = "ال\u0640";

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
        while (last < tokens.Count && tokens[last].Span.Start < span.End)
            last++;
        for (var i = at; i < last; i++)
            Add(tokens[i], 0);
        for (var i = at - 1; i >= 0 && !Ends(text, tokens, i); i--)
        {
            first = i;
            Add(tokens[i], at - i);
        }
        var behind = last;
        for (var i = behind; i < tokens.Count && !Ends(text, tokens, i); i++)
        {
            Add(tokens[i], i - behind + 1);
            if (FigureWords.Are("including-attackers", tokens, i) && i > 1 && tokens[i - 1].Folded is "فيهم" or "بينهم")
                WithAttackers = true;
            last = i;
        }
        last = Math.Min(last, tokens.Count - 1);
        Cumulative = Says("cumulative");
        Recurs = Says("recurring");
        Corrects = Says("correcting");
        Elsewhere = Says("another-happening");
        IsOfPrices = Says("level");
        IsUnreached = Enumerable
            .Range(Math.Max(first, at - BesideNot), Math.Min(BesideNot, at - first))
            .Any(i => FigureWords.Are("not-reached", tokens, i));
        IsDefinite = text.AsSpan(0, span.Start).EndsWith(Article, StringComparison.Ordinal);
        IsDoubted = Enumerable.Range(first, at - first).Any(i => FigureWords.Are("doubted", tokens, i));
        IsOfBody =
            behind + 1 < tokens.Count
            && tokens[behind].Folded == "من"
            && (tokens[behind + 1].Folded.StartsWith("ال", StringComparison.Ordinal) || FigureWords.Are("of-a-body", tokens, behind + 1));
        IsFurther = behind < tokens.Count && FigureWords.Are("further", tokens, behind);
        IsAdded = at > first + 1 && FigureWords.Are("added-before", tokens, at - 2);
        Direction =
            at > first && FigureWords.Are("ago", tokens, at - 1) ? "ago"
            : at > first && FigureWords.Are("behind", tokens, at - 1) ? "behind"
            : "";
        OfCounting = Enumerable
            .Range(Math.Max(first, at - BesideSign), Math.Min(BesideSign, at - first))
            .Any(i => FigureWords.Are("counting", tokens, i));
        OfTurnout = Says("turnout");
        Villages =
        [
            .. Enumerable
                .Range(first, Math.Max(0, last - first))
                .Where(i => FigureWords.Are("village", tokens, i) && tokens[i + 1].Kind == TokenKind.Word)
                .Select(i => tokens[i + 1].Folded),
        ];
        IsPart = Enumerable.Range(1, 2).Any(back => at - back >= 0 && FigureWords.Are("part-of", tokens, at - back));
        var sentence =
            tokens.Count == 0
                ? span
                : TextSpan.Between(tokens[Math.Min(first, tokens.Count - 1)].Span.Start, Math.Max(span.End, tokens[last].Span.End));
        Sentence = sentence;
        Places =
        [
            .. article.Mentions.Where(m => m.Kind == MentionKind.Place && m.In == place && sentence.Contains(m.Span)).Select(m => m.Key),
        ];
        Spots = [.. Places.Where(p => !IsState(p))];
        Spot = Nearest(MentionKind.Place) is { } spot && !IsState(spot) ? spot : null;
        Person = Nearest(MentionKind.Person);
        var days = article
            .Times.Where(t =>
                t.In == place
                && t.Span.Start != span.Start
                && t.Value is { Length: >= 10 } v
                && !v.Contains('/', StringComparison.Ordinal)
                && sentence.Contains(t.Span)
            )
            .ToList();
        Days = [.. days.Select(t => t.Value![..10])];
        var beside = TextSpan.Between(
            tokens[Math.Max(first, at - Beside)].Span.Start,
            Math.Max(span.End, tokens[Math.Min(last, behind + Beside)].Span.End)
        );
        DaysBeside = [.. days.Where(t => t.Span.Start >= beside.Start && t.Span.Start < beside.End).Select(t => t.Value![..10])];
        LooksBack = IsOlder(2.5);
        Window = FigureWindows.Near(tokens, first, at, last, PastDays());
        IsLongPast = !Cumulative && IsOlder(20);
        var year = article.Article.Published?.Value is { Length: >= 4 } published ? published[..4] : null;
        Years = year is null
            ? []
            :
            [
                .. article
                    .Times.Where(t =>
                        t.In == place
                        && t.Span.Start != span.Start
                        && t.Value is { Length: >= 4 } v
                        && string.CompareOrdinal(v[..4], year) < 0
                        && sentence.Contains(t.Span)
                    )
                    .Select(t => t.Value![..4]),
            ];
        for (var i = first; year is not null && i <= last; i++)
        {
            if (
                (i < at || i >= behind)
                && tokens[i] is { Kind: TokenKind.Number, Folded: ['1', '9', _, _] or ['2', '0', _, _] } named
                && string.CompareOrdinal(named.Folded, year) < 0
            )
                Years.Add(named.Folded);
        }
        Speaker = article
            .Statements.Where(s => s.Evidence.In == place && s.Evidence.Span.Contains(span) && s.SpeakerName.Length > 0)
            .OrderBy(s => s.Evidence.Span.Length)
            .ThenBy(s => s.Evidence.Span.Start)
            .FirstOrDefault();

        // what is told of stands behind its figure rather than before it
        string? Nearest(MentionKind kind) =>
            article
                .Mentions.Where(m => m.Kind == kind && m.In == place && sentence.Contains(m.Span))
                .Select(m =>
                    (
                        Name: m,
                        Away: m.Span.Start >= span.End ? m.Span.Start - span.End
                        : span.Start >= m.Span.End ? 1.5 * (span.Start - m.Span.End)
                        : 0
                    )
                )
                .Where(m => m.Away <= BesideLetters)
                .OrderBy(m => m.Away)
                .Select(m => m.Name.Entity?.Id.Value ?? Folding.Fold(m.Name.Text).Split(' ')[^1])
                .FirstOrDefault();

        HashSet<int> PastDays() =>
            [
                .. article
                    .Times.Where(t =>
                        t.In == place && sentence.Contains(t.Span) && t.Value is { Length: 7 or 10 } && IsBefore(t.Value, 1.5)
                    )
                    .Select(t => t.Span.Start),
            ];

        bool IsBefore(string day, double days) =>
            article.Article.Published is { } appeared
            && IsoDate.Read(day) is { Earliest: var then }
            && appeared.Earliest - then > TimeSpan.FromDays(days);

        bool IsOlder(double days) => Days.Count > 0 && Days.All(d => IsBefore(d, days));

        bool Says(string code) => Enumerable.Range(first, Math.Max(0, last - first + 1)).Any(i => FigureWords.Are(code, tokens, i));

        void Add(Token token, int distance)
        {
            if (distance > Reach || token.Kind != TokenKind.Word || token.Folded.Length < 3 || StopWords.Contains(token.Folded))
                return;
            var stem = LightStemmer.Stem(token.Folded);
            var root = WordRoot.Of(stem);
            var near = 1 / (1 + (0.13 * distance));
            if (!Near.TryGetValue(root, out var known) || known.Near < near)
                Near[root] = (near, stem);
        }
    }

    /// <summary>Roots of the words of the sentence, each once, with how near it stands (0 to 1) and a stem of it.</summary>
    public Dictionary<string, (double Near, string Stem)> Near { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the sentence stands, as far as it was read.</summary>
    public TextSpan Sentence { get; }

    /// <summary>The places that the sentence names.</summary>
    public HashSet<string> Places { get; }

    /// <summary>Those of them that are no country and no capital, which stands for a government.</summary>
    public HashSet<string> Spots { get; }

    /// <summary>The town or province named beside the figure; null when none is, or a country.</summary>
    public string? Spot { get; }

    /// <summary>The person named beside the figure; null when none is.</summary>
    public string? Person { get; }

    /// <summary>Whether its sentence tells how high or low a price or an index stood.</summary>
    public bool IsOfPrices { get; }

    /// <summary>Whether words before the figure say that what it tells is unlikely: من غير المرجح أن يدخلوا الأربعاء.</summary>
    public bool IsDoubted { get; }

    /// <summary>Whether it is told as not reached: لم يحقق 40 بالمئة.</summary>
    public bool IsUnreached { get; }

    /// <summary>Whether those counted are known by their number: الـ40 مطلوبا.</summary>
    public bool IsDefinite { get; }

    /// <summary>The days that the sentence names, but for the figure itself.</summary>
    public HashSet<string> Days { get; }

    /// <summary>Those of them that it names within ten words of the figure.</summary>
    public HashSet<string> DaysBeside { get; }

    /// <summary>
    /// Whether they are all more than twenty days before the article and nothing is counted since then: another happening than today's.
    /// </summary>
    public bool IsLongPast { get; }

    /// <summary>
    /// Whether the days that the sentence names are all more than two days before the article: it then tells of one happening that is past.
    /// </summary>
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

    /// <summary>Whether the sentence tells of another happening than the one before: في هجوم منفصل.</summary>
    public bool Elsewhere { get; }

    /// <summary>Whether it counts members of a body: سبعة من أفراد الأمن.</summary>
    public bool IsOfBody { get; }

    /// <summary>Whether it counts what comes on top of those counted before: 10 صواريخ أخرى.</summary>
    public bool IsFurther { get; }

    /// <summary>Whether it is told on top of another count right before it: موقعا في تل الرند فضلا عن موقعين.</summary>
    public bool IsAdded { get; }

    /// <summary>Whether a span of time is told as how long ago (قبل، منذ) or how much later (بعد), by its code; empty where as neither.</summary>
    public string Direction { get; }

    /// <summary>Whether it tells how much of the votes has been counted: بعد فرز 15 بالمئة.</summary>
    public bool OfCounting { get; }

    /// <summary>Whether the sentence tells how many took part in a vote.</summary>
    public bool OfTurnout { get; }

    /// <summary>Whether the count takes in those who attacked.</summary>
    public bool WithAttackers { get; }

    private static bool IsState(string place) =>
        place[0] == 'Q'
        || place.StartsWith("isnad:country-", StringComparison.Ordinal)
        || place.StartsWith("isnad:capital-", StringComparison.Ordinal);

    private static bool Ends(string text, IReadOnlyList<Token> tokens, int i) =>
        (tokens[i].Folded is "." or "؟" or "!" && tokens[i].Kind == TokenKind.Punctuation)
        || (i > 0 && text.AsSpan(tokens[i - 1].Span.End, tokens[i].Span.Start - tokens[i - 1].Span.End).Contains('\n'));
}
