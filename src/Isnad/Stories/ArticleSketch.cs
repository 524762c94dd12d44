using Isnad.Analysis;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Stories;

/// <summary>What tracking needs of an article: its words as weighted vectors, and its time.</summary>
/// <param name="Id">The article.</param>
/// <param name="Outlet">Its outlet's id; empty when unknown.</param>
/// <param name="From">The earliest moment that its date can mean, in days; null when undated.</param>
/// <param name="To">The latest moment that its date can mean, in days.</param>
/// <param name="All">All words of title and text.</param>
/// <param name="Lead">The words of the title, counted twice, and of the first hundred words of the text.</param>
/// <param name="Title">The words of the title.</param>
/// <param name="Pairs">Pairs of neighbouring words in title and lead: they hold the names.</param>
/// <param name="Names">Who and what is named, by entity or by name.</param>
/// <param name="RareNames">Of these, those that few articles name: they tell one happening of an affair from another.</param>
internal sealed record ArticleSketch(
    ArticleId Id, string Outlet, double? From, double To, SparseVector All, SparseVector Lead, SparseVector Title, SparseVector Pairs, SparseVector Names, SparseVector RareNames)
{
    private (int Key, float Value)[]? _weightiest;

    /// <summary>The weightiest words of the lead, the weightiest first.</summary>
    public (int Key, float Value)[] Weightiest(int most) =>
        _weightiest ??= [.. Lead.Keys.Zip(Lead.Values).OrderByDescending(p => p.Second).ThenBy(p => p.First).Take(most)];

    /// <summary>Whether the day of publication is known.</summary>
    public bool IsDatedToTheDay => From is { } from && To - from <= 2;
}

/// <summary>Makes sketches; one instance numbers the words of one run.</summary>
internal sealed class ArticleSketcher(StemTable stems)
{
    private const int LeadWords = 100;
    private const int TextWords = 1200;
    private const float RareName = 2.2f;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The sketch of an article.</summary>
    public ArticleSketch Sketch(AnalysedArticle analysed)
    {
        var article = analysed.Article;
        var linked = analysed.Mentions.Where(m => m is { Entity: not null, Kind: not MentionKind.Other }).OrderBy(m => m.Span).ToList();
        var title = Stems(article.Title ?? "", 60, [.. linked.Where(m => m.In == TextPlace.Title)]);
        var text = Stems(article.Text, TextWords, [.. linked.Where(m => m.In == TextPlace.Body)]);
        var leadEnd = Math.Min(text.Count, LeadWords);
        var all = new Dictionary<int, float>();
        var lead = new Dictionary<int, float>();
        var head = new Dictionary<int, float>();
        foreach (var (number, weight) in title) { Count(all, number, weight); Count(lead, number, 2 * weight); Count(head, number, weight); }
        for (var i = 0; i < text.Count; i++)
        {
            Count(all, text[i].Number, text[i].Weight);
            if (i < leadEnd) Count(lead, text[i].Number, text[i].Weight);
        }
        Dampen(all);
        Dampen(lead);
        var names = NamesOf(analysed);
        var (from, to) = Days(article.Published);
        return new ArticleSketch(article.Id, article.Outlet?.Id ?? "", from, to, SparseVector.Unit(all), SparseVector.Unit(lead), SparseVector.Unit(head),
            SparseVector.Unit(PairsOf(title, text, leadEnd)), SparseVector.Unit(names), SparseVector.Unit(names.Where(n => n.Value >= RareName).ToDictionary()));
    }

    /// <summary>The weighty words of a text in order; a name that is linked stands under its usual spelling, so that spellings do not part what belongs together.</summary>
    private List<(int Number, float Weight)> Stems(string text, int most, List<Mention> names)
    {
        var found = new List<(int, float)>();
        var next = 0;
        foreach (var token in Tokenizer.Tokenize(text.Length > most * 12 ? text[..(most * 12)] : text))
        {
            if (found.Count >= most) break;
            while (next < names.Count && names[next].Span.End <= token.Span.Start) next++;
            if (next < names.Count && token.Span.End > names[next].Span.Start)
            {
                if (names[next].Span.Start >= token.Span.Start) AddWords(names[next].Entity!.Name, found);
                continue;
            }
            if (token.Kind == TokenKind.Punctuation || (token.Kind == TokenKind.Word && token.Folded.Length < 2) || StopWords.Contains(token.Folded)) continue;
            var stem = LightStemmer.Stem(token.Folded);
            found.Add((Number(stem), token.Kind == TokenKind.Number ? 2.5f : stems.Weight(stem)));
        }
        return found;
    }

    private void AddWords(string name, List<(int, float)> found)
    {
        foreach (var token in Tokenizer.Tokenize(name))
        {
            if (token.Kind == TokenKind.Punctuation) continue;
            var stem = LightStemmer.Stem(token.Folded);
            found.Add((Number(stem), stems.Weight(stem)));
        }
    }

    private Dictionary<int, float> PairsOf(List<(int Number, float Weight)> title, List<(int Number, float Weight)> text, int leadEnd)
    {
        var pairs = new Dictionary<int, float>();
        foreach (var words in new[] { title, text.Take(leadEnd).ToList() })
        {
            for (var i = 0; i + 1 < words.Count; i++)
            {
                pairs[Number(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{words[i].Number} {words[i + 1].Number}"))] = words[i].Weight + words[i + 1].Weight;
            }
        }
        return pairs;
    }

    private Dictionary<int, float> NamesOf(AnalysedArticle analysed)
    {
        var names = new Dictionary<int, float>();
        foreach (var mention in analysed.Mentions)
        {
            var key = mention.Entity?.Id.Value ?? Arabic.Letters.Folding.Fold(mention.Text);
            var weight = Rarity(mention.Entity?.Name ?? mention.Text) * mention.Kind switch { MentionKind.Person => 1f, MentionKind.Place => 0.7f, MentionKind.Outlet => 0.1f, MentionKind.Other => 0.2f, _ => 0.8f };
            var number = Number("@" + key);
            names[number] = names.GetValueOrDefault(number) + weight;
        }
        Dampen(names);
        return names;
    }

    /// <summary>A name is as telling as its rarest word.</summary>
    private float Rarity(string name)
    {
        var rarest = 0f;
        foreach (var token in Tokenizer.Tokenize(name)) rarest = Math.Max(rarest, stems.Weight(LightStemmer.Stem(token.Folded)));
        return rarest * rarest / 20;
    }

    private static void Count(Dictionary<int, float> counts, int number, float weight) => counts[number] = counts.GetValueOrDefault(number) + weight;

    /// <summary>A word said ten times does not weigh ten times as much.</summary>
    private static void Dampen(Dictionary<int, float> counts)
    {
        foreach (var key in counts.Keys.ToArray()) counts[key] = MathF.Sqrt(counts[key] * 3);
    }

    private int Number(string word)
    {
        ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var known);
        if (!known) number = _numbers.Count;
        return number;
    }

    private static (double? From, double To) Days(ArticleDate? date)
    {
        if (date is null || date.Earliest == DateTimeOffset.MinValue) return (null, 0);
        var from = date.Earliest.ToUnixTimeSeconds() / 86400.0;
        var length = date.Precision switch { DatePrecision.Year => 365, DatePrecision.Month => 31, DatePrecision.Day => 1, _ => 0 };
        return (from, from + length);
    }
}
