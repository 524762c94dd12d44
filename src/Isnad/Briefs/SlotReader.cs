using System.Collections.Frozen;
using Isnad.Analysis;
using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>Reads where, when and by whom something happened, and who holds which office, from the first sentences of an article.</summary>
internal static class SlotReader
{
    private const int Sentences = 6;
    private const int Reach = 9;

    private static readonly FrozenDictionary<string, string> Happenings = EmbeddedTable
        .Rows(typeof(SlotReader).Assembly, "Briefs/happened.tsv")
        .SelectMany(row => row[1].Split(' ').Select(form => (form, row[0])))
        .DistinctBy(p => p.form)
        .ToFrozenDictionary(p => p.form, p => p.Item2, StringComparer.Ordinal);

    private static readonly FrozenSet<string> In = new[]
    {
        "في",
        "قرب",
        "وسط",
        "داخل",
        "بالقرب",
        "غربي",
        "شرقي",
        "شمالي",
        "جنوبي",
        "غرب",
        "شرق",
        "شمال",
        "جنوب",
    }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Ranks = new[]
    {
        "مدينه",
        "بلده",
        "قريه",
        "محافظه",
        "ولايه",
        "منطقه",
        "حي",
        "مطار",
        "مخيم",
        "مقاطعه",
        "بلديه",
        "اقليم",
        "العاصمه",
        "ميناء",
        "جزيره",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The slots of an article: of its headline and first sentences; offices from everywhere.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">Its sentences.</param>
    public static IEnumerable<NamedSlot> Of(AnalysedArticle article, IReadOnlyList<StorySentence> sentences)
    {
        var places = new List<(TextPlace In, TextSpan Span)>();
        if (article.Article.Title is { Length: > 0 } title)
            places.Add((TextPlace.Title, new TextSpan(0, title.Length)));
        places.AddRange(sentences.Take(Sentences).Select(s => (TextPlace.Body, s.Span)));
        foreach (var (place, span) in places)
        {
            var text = article.Article.StringAt(place);
            var tokens = Tokenizer.Tokenize(span.Of(text)).ConvertAll(t => new Token(t.Span.Shift(span.Start), t.Folded, t.Kind));
            foreach (var slot in Happened(article, place, text, tokens))
                yield return slot;
        }
        foreach (var role in RoleReader.Of(article))
            yield return role;
    }

    private static IEnumerable<NamedSlot> Happened(AnalysedArticle article, TextPlace place, string text, List<Token> tokens)
    {
        var acts = tokens
            .Select((t, i) => (At: i, Code: t.Kind == TokenKind.Word ? Code(t.Folded) : null))
            .Where(a => a.Code is not null)
            .ToList();
        if (acts.Count == 0)
            yield break;
        var sentence = TextSpan.Between(tokens[0].Span.Start, tokens[^1].Span.End);
        foreach (var mention in article.Mentions.Where(m => m.In == place && sentence.Contains(m.Span)))
        {
            var first = tokens.FindIndex(t => t.Span.End > mention.Span.Start);
            if (first < 0)
                continue;
            if (mention.Kind == MentionKind.Place && Located(tokens, first) is { } rank && Nearest(acts, first) is { } act)
                yield return Slot(SlotKind.Place, act, mention.Key, mention.Span) with
                {
                    Rank = rank,
                    Country = CountryOf(mention),
                };
            if (Doer(tokens, first, mention) is { } deed)
                yield return Slot(SlotKind.Doer, deed, mention.Key, mention.Span) with
                {
                    Country = CountryOf(mention),
                };
        }
        foreach (
            var time in article.Times.Where(t =>
                t.In == place && t.Value is { Length: >= 10 } v && !v.Contains('/', StringComparison.Ordinal) && sentence.Contains(t.Span)
            )
        )
        {
            var first = tokens.FindIndex(t => t.Span.End > time.Span.Start);
            if (
                first >= 0
                && IsDay(time.Text)
                && Nearest(acts, first) is { } act and not ("strike" or "attack" or "clash" or "explosion" or "meeting" or "visit")
            )
                yield return Slot(SlotKind.Day, act, time.Value![..10], time.Span);
        }

        NamedSlot Slot(SlotKind kind, string key, string value, TextSpan span)
        {
            var (roots, words) = RootsOf(text, tokens, span);
            return new NamedSlot(article.Article.Id, kind, key, value, span.Of(text), new Evidence(article.Article.Id, span, place), roots)
            {
                Words = words,
                Speaker = article
                    .Statements.Where(s => s.Evidence.In == place && s.Evidence.Span.Contains(span) && s.SpeakerName.Length > 0)
                    .OrderBy(s => s.Evidence.Span.Length)
                    .FirstOrDefault()
                    ?.SpeakerName,
            };
        }
    }

    /// <summary>
    /// The kind of place that stands before a name, where a preposition of place governs it; empty for none, null where nothing happens
    /// there.
    /// </summary>
    private static string? Located(List<Token> tokens, int first)
    {
        var rank = "";
        if (tokens[first].Folded is ['ب', _, _, ..] && Gazetteer.Shipped.Find(tokens[first].Folded) is null)
            return rank;
        for (var at = first - 1; at >= 0 && at >= first - 3; at--)
        {
            var folded = tokens[at].Folded;
            if (In.Contains(folded))
                return rank;
            var bare = folded is ['ب', _, _, _, ..] ? folded[1..] : folded;
            if (!Ranks.Contains(bare))
                return null;
            rank = bare;
            if (bare != folded)
                return rank;
        }
        return null;
    }

    /// <summary>The deed of one who is named as its doer: غارة تركية, على يد فلان, تبنى التنظيم.</summary>
    private static string? Doer(List<Token> tokens, int first, Mention mention)
    {
        if (first < 1 || mention.Kind == MentionKind.Outlet)
            return null;
        if (tokens[first - 1].Folded is "يد" or "ايدي" && first > 1 && tokens[first - 2].Folded == "علي")
            return "deed";
        if (tokens[first - 1].Folded is "تبني" or "تبنت")
            return "claim";
        if (
            mention.Kind == MentionKind.Other
            && tokens[first].Folded[^1] is 'ه' or 'ي'
            && (Code(tokens[first - 1].Folded) is "strike" or "attack")
        )
            return "strike";
        return null;
    }

    /// <summary>
    /// Whether words name a day by its date, its weekday or as today and yesterday, and do not count days or months from another.
    /// </summary>
    private static bool IsDay(string text)
    {
        var words = Folding.Fold(text).Split(' ');
        return !words.Any(w =>
            w
                is "بعد"
                    or "قبل"
                    or "منذ"
                    or "خلال"
                    or "ايام"
                    or "يوما"
                    or "اشهر"
                    or "شهرين"
                    or "يومين"
                    or "بيومين"
                    or "اسابيع"
                    or "اسبوعين"
                    or "المقبل"
                    or "القادم"
                    or "غدا"
                    or "الجاري"
        );
    }

    private static string? Nearest(List<(int At, string? Code)> acts, int at) =>
        acts.Where(a => a.At < at && at - a.At <= Reach).OrderByDescending(a => a.At).Select(a => a.Code).FirstOrDefault()
        ?? acts.Where(a => a.At > at && a.At - at <= 4).OrderBy(a => a.At).Select(a => a.Code).FirstOrDefault();

    private static string? Code(string folded)
    {
        if (Happenings.TryGetValue(folded, out var code))
            return code;
        var bare = Clitics.WithoutConjunction(folded);
        if (Happenings.TryGetValue(bare, out code))
            return code;
        if (bare.Length > 4 && bare.StartsWith("ال", StringComparison.Ordinal))
            return Happenings.GetValueOrDefault(bare[2..]);
        return bare is ['ب' or 'ل', _, _, _, ..] ? Happenings.GetValueOrDefault(bare[1..]) : null;
    }

    private static string CountryOf(Mention mention) => Gazetteer.Shipped.Find(mention.Text)?.Country ?? "";

    private static (Dictionary<string, double> Roots, List<(string, string)> Words) RootsOf(
        string text,
        List<Token> tokens,
        TextSpan without
    )
    {
        var roots = new Dictionary<string, double>(StringComparer.Ordinal);
        var words = new List<(string, string)>();
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.Folded.Length < 3 || without.Contains(token.Span) || StopWords.Contains(token.Folded))
                continue;
            var stem = LightStemmer.Stem(token.Folded);
            var root = WordRoot.Of(stem);
            if (roots.TryAdd(root, Math.Clamp(StemTable.Shipped.Weight(stem), 0.5, 7)))
                words.Add((root, token.Span.Of(text)));
        }
        return (roots, words);
    }
}
