using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Copies;

namespace Isnad.Stories;

/// <summary>Makes sketches of articles.</summary>
internal sealed class ArticleSketcher(StemTable stems, MarketWords markets)
{
    private const int LeadWords = 60;
    private const int MatterWords = 59; // with sixty one point of the March days is no longer found, which says nothing about either number
    private const int TextWords = 1200;
    private const int TitleWords = 60;
    private const int MostWords = 160;
    private const int FrontLetters = 250;
    private const int FormulaLetters = 500;
    private const int FormulaPhrases = 2;
    private const float TellingPlace = 4.2f;
    private const float NewName = 8.5f;
    private const float NumberWeight = 2.5f;

    /// <summary>A sketcher with the tables that ship.</summary>
    public static ArticleSketcher WithShippedTables() => new(StemTable.Shipped, MarketWords.Shipped);

    /// <summary>The sketch of an article.</summary>
    public ArticleSketch Sketch(AnalysedArticle analysed)
    {
        var article = analysed.Article;
        var linked = analysed.Mentions.Where(m => m is { Entity: not null, Kind: not MentionKind.Other }).OrderBy(m => m.Span).ToList();
        var title = Stems(article.Title ?? "", TitleWords, [.. linked.Where(m => m.In == TextPlace.Title)]);
        var text = Stems(article.Text, TextWords, [.. linked.Where(m => m.In == TextPlace.Body)]);
        Dictionary<int, float> all = [],
            lead = [],
            head = [];
        foreach (var (key, weight) in title)
        {
            Count(all, key, weight);
            Count(lead, key, 2 * weight);
            Count(head, key, weight);
        }
        for (var i = 0; i < text.Count; i++)
        {
            Count(all, text[i].Key, text[i].Weight);
            if (i < LeadWords)
                Count(lead, text[i].Key, text[i].Weight);
        }
        Dampen(all);
        Dampen(lead);
        var (from, to) = Days(article.Published);
        var named = analysed
            .Mentions.Where(m => m.Kind != MentionKind.Outlet)
            .Select(m =>
                (
                    Mention: m,
                    Key: NameKey(m),
                    Rarity: Rarity(m.Entity?.Name ?? m.Text),
                    Front: m.In == TextPlace.Title || (m.In == TextPlace.Body && m.Span.Start < FrontLetters)
                )
            )
            .ToList();
        var places = named.Where(n => n.Mention.Kind == MentionKind.Place).ToList();
        return new ArticleSketch(
            article.Id,
            from,
            to,
            SparseVector.Unit(all, MostWords),
            SparseVector.Unit(lead, MostWords),
            SparseVector.Unit(head, MostWords),
            NamesOf(named.Select(n => (n.Key, Weight(n.Mention, n.Rarity, n.Front)))),
            MatterOf(article, analysed.Mentions),
            NamesOf(named.Where(n => n.Front && n.Mention.Kind != MentionKind.Other).Select(n => (n.Key, n.Rarity * n.Rarity))),
            Keys(places.Where(p => p.Front && p.Rarity > TellingPlace).Select(p => p.Key)),
            Keys(places.Select(p => p.Key)),
            NewNames(title, text),
            markets.IsReport(article.Title ?? "", article.Text),
            FormulaOf(article.Title ?? "", article.Text)
        );
    }

    /// <summary>
    /// The weighty words of a text in order; a name that is linked stands under its usual spelling, so that spellings do not part what
    /// belongs together.
    /// </summary>
    private List<(int Key, float Weight)> Stems(string text, int most, List<Mention> names)
    {
        var found = new List<(int, float)>();
        var next = 0;
        foreach (var token in Tokenizer.Tokenize(text.Length > most * 12 ? text[..(most * 12)] : text))
        {
            if (found.Count >= most)
                break;
            while (next < names.Count && names[next].Span.End <= token.Span.Start)
                next++;
            if (next < names.Count && token.Span.End > names[next].Span.Start)
            {
                if (names[next].Span.Start >= token.Span.Start)
                    AddName(names[next].Entity!.Name, found);
                continue;
            }
            if (!IsWeighty(token))
                continue;
            var stem = LightStemmer.Stem(token.Folded);
            found.Add((Key(stem), WeightOf(token, stem)));
        }
        return found;
    }

    /// <summary>
    /// The roots of title, counted twice, and first words, names left out: who acts often stays the same from one happening to the next,
    /// what is done does not.
    /// </summary>
    private SparseVector MatterOf(Article article, IReadOnlyList<Mention> mentions)
    {
        var matter = new Dictionary<int, float>();
        Count(article.Title ?? "", 2, TextPlace.Title);
        Count(article.Text.Length > MatterWords * 12 ? article.Text[..(MatterWords * 12)] : article.Text, 1, TextPlace.Body);
        Dampen(matter);
        return SparseVector.Unit(matter, MostWords);

        void Count(string text, float times, TextPlace place)
        {
            var names = mentions.Where(m => m.In == place && m.Kind != MentionKind.Outlet).Select(m => m.Span).ToList();
            foreach (
                var token in Tokenizer
                    .Tokenize(text)
                    .Where(IsWeighty)
                    .Take(MatterWords)
                    .Where(t => !names.Exists(n => n.Start <= t.Span.Start && n.End >= t.Span.End))
            )
            {
                var stem = LightStemmer.Stem(token.Folded);
                ArticleSketcher.Count(matter, Key(WordRoot.Of(stem)), times * WeightOf(token, stem));
            }
        }
    }

    private static bool IsWeighty(Token token) =>
        token.Kind != TokenKind.Punctuation
        && (token.Kind != TokenKind.Word || token.Folded.Length >= 2)
        && !StopWords.Contains(token.Folded);

    private float WeightOf(Token token, string stem) => token.Kind == TokenKind.Number ? NumberWeight : stems.Weight(stem);

    private void AddName(string name, List<(int, float)> found)
    {
        foreach (var token in Tokenizer.Tokenize(name))
        {
            if (token.Kind == TokenKind.Punctuation)
                continue;
            var stem = LightStemmer.Stem(token.Folded);
            found.Add((Key(stem), stems.Weight(stem)));
        }
    }

    /// <summary>
    /// Words in front that news hardly ever had (about one article in five thousand), and that come again: a word once may be a slip of the
    /// pen.
    /// </summary>
    private int[] NewNames(List<(int Key, float Weight)> title, List<(int Key, float Weight)> text)
    {
        var front = title.Concat(text.Take(LeadWords)).Where(w => w.Weight >= NewName).Select(w => w.Key).ToHashSet();
        return Keys(title.Concat(text).Where(w => front.Contains(w.Key)).CountBy(w => w.Key).Where(w => w.Value >= 2).Select(w => w.Key));
    }

    /// <summary>
    /// The kind of formula that most phrases of headline and lead belong to; a phrase of the headline counts twice, and one alone in the
    /// text says nothing. Prices are <see cref="ArticleSketch.Market"/>.
    /// </summary>
    private static int FormulaOf(string title, string text)
    {
        var kinds = FormulaTable.Read([.. Tokenizer.Tokenize(text.Length > FormulaLetters ? text[..FormulaLetters] : text)]);
        foreach (var (kind, count) in FormulaTable.Read([.. Tokenizer.Tokenize(title)]))
            kinds[kind] = kinds.GetValueOrDefault(kind) + (2 * count);
        var (most, phrases) = kinds
            .Where(k => k.Key != "prices")
            .OrderByDescending(k => k.Value)
            .ThenBy(k => k.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        var key = Math.Max(1, Key(most ?? "") & int.MaxValue);
        return phrases < FormulaPhrases ? 0
            : FormulaTable.ComesDaily(most!) ? -key
            : key;
    }

    private static SparseVector NamesOf(IEnumerable<(int Key, float Weight)> named)
    {
        var names = new Dictionary<int, float>();
        foreach (var (key, weight) in named)
            Count(names, key, weight);
        Dampen(names);
        return SparseVector.Unit(names, MostWords);
    }

    private static float Weight(Mention mention, float rarity, bool front) =>
        rarity * rarity / 20 * (mention.Kind == MentionKind.Other ? 0.2f : 1) * (front ? 2 : 1);

    /// <summary>A name is as telling as its rarest word.</summary>
    private float Rarity(string name)
    {
        var rarest = 0f;
        foreach (var token in Tokenizer.Tokenize(name))
            rarest = Math.Max(rarest, stems.Weight(LightStemmer.Stem(token.Folded)));
        return rarest;
    }

    private static int NameKey(Mention mention) => Key("@" + mention.Key);

    private static int[] Keys(IEnumerable<int> keys) => [.. keys.Distinct().Order()];

    private static void Count(Dictionary<int, float> counts, int key, float weight) => counts[key] = counts.GetValueOrDefault(key) + weight;

    /// <summary>A word said ten times does not weigh ten times as much.</summary>
    private static void Dampen(Dictionary<int, float> counts)
    {
        foreach (var key in counts.Keys.ToArray())
            counts[key] = MathF.Sqrt(counts[key] * 3);
    }

    /// <summary>
    /// Words stand under 32 bits of their hash: the same in every run; two words that meet in one do so once in thousands of articles.
    /// </summary>
    internal static int Key(string word)
    {
        var hash = StableHash.Fnv(word);
        return (int)(hash ^ (hash >> 32));
    }

    private static (double? From, double To) Days(ArticleDate? date)
    {
        if (date is null || date.Earliest == DateTimeOffset.MinValue)
            return (null, 0);
        var from = date.Earliest.ToUnixTimeSeconds() / 86400.0;
        var length = date.Precision switch
        {
            DatePrecision.Year => 365,
            DatePrecision.Month => 31,
            DatePrecision.Day => 1,
            _ => 0,
        };
        return (from, from + length);
    }
}
