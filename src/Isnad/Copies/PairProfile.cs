using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Copies;

/// <summary>What an article is compared by, read once however many others it is compared with.</summary>
internal sealed class PairProfile
{
    private const int Lead = 50;
    private const float RareWord = 3.5f;
    private const int LeadLetters = 300;

    private readonly Lazy<ulong[]> _threes;

    private PairProfile(AnalysedArticle article)
    {
        Article = article;
        Tokens = TextShingles.Words(article.Article.Text);
        Fives = TextShingles.Hashes(Tokens, TextShingles.Run);
        _threes = new(() => TextShingles.Hashes(Tokens, 3));
        Rare = RareOf(Tokens);
        RareLead = RareOf(Tokens.AsSpan(0, Math.Min(Lead, Tokens.Length)));
        Numbers = [.. Tokens.Where(t => t.Kind == TokenKind.Number).Select(t => t.Folded)];
        Names = [.. article.Mentions.Where(IsName).Select(Key)];
        LeadNames = [.. article.Mentions.Where(m => IsName(m) && (m.In != TextPlace.Body || m.Span.Start < LeadLetters)).Select(Key)];
        Title = article.Article.Title is { } title
            ? [.. TextShingles.Words(title).Where(t => !StopWords.Contains(t.Folded)).Select(t => LightStemmer.Stem(t.Folded))]
            : [];
        Formulas = FormulaTable.Read(Tokens);
        Days =
            article.Article.Published is { } date && date.Earliest != DateTimeOffset.MinValue
                ? date.Earliest.ToUnixTimeSeconds() / 86400.0
                : null;
    }

    public AnalysedArticle Article { get; }

    public Token[] Tokens { get; }

    /// <summary>The distinct hashes of runs of five words, ascending.</summary>
    public ulong[] Fives { get; }

    /// <summary>The same of runs of three.</summary>
    public ulong[] Threes => _threes.Value;

    /// <summary>Stems that few articles have, with their weights.</summary>
    public Dictionary<string, float> Rare { get; }

    /// <summary>Those of the first words.</summary>
    public Dictionary<string, float> RareLead { get; }

    public HashSet<string> Numbers { get; }

    /// <summary>Persons, places, organisations.</summary>
    public HashSet<string> Names { get; }

    /// <summary>Those of headline and first sentences.</summary>
    public HashSet<string> LeadNames { get; }

    /// <summary>The stems of the headline.</summary>
    public HashSet<string> Title { get; }

    /// <summary>Kinds of formula, each with how many of its phrases stand in the text.</summary>
    public Dictionary<string, int> Formulas { get; }

    /// <summary>When it was published, in days; null when that is not known.</summary>
    public double? Days { get; }

    public static PairProfile Of(AnalysedArticle article) => new(article);

    private static bool IsName(Mention mention) => mention.Kind is MentionKind.Person or MentionKind.Place or MentionKind.Organisation;

    /// <summary>Who is meant, else the name, in which عبد is joined to what follows.</summary>
    private static string Key(Mention mention) =>
        mention.Entity?.Id.Value ?? Folding.Fold(mention.Text).Replace("عبد ال", "عبدال", StringComparison.Ordinal);

    private static Dictionary<string, float> RareOf(ReadOnlySpan<Token> tokens)
    {
        var rare = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word || StopWords.Contains(token.Folded))
                continue;
            var stem = LightStemmer.Stem(token.Folded);
            var weight = StemTable.Shipped.Weight(stem);
            if (weight > RareWord)
                rare[stem] = weight;
        }
        return rare;
    }
}
