using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Sentences;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>A sentence of an article with the stems that carry its meaning; what else is asked of it is read when first asked for.</summary>
/// <param name="article">The article.</param>
/// <param name="span">Where it stands in the text.</param>
/// <param name="order">Its place among the article's sentences, from 0.</param>
/// <param name="stems">Its stems without stop words, each once.</param>
internal sealed class StorySentence(AnalysedArticle article, TextSpan span, int order, HashSet<string> stems)
{
    private const int CoreWords = 12;
    private const int CueWithin = 12;

    private double? _worth;
    private double? _rootsWeight;
    private double? _coreWeight;
    private bool? _leans;
    private bool? _looksBack;
    private bool _timed;
    private bool? _denies;
    private bool? _reports;
    private string? _firstName;

    /// <summary>The article.</summary>
    public AnalysedArticle Article => article;

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span => span;

    /// <summary>Its place among the article's sentences, from 0.</summary>
    public int Order => order;

    /// <summary>Its stems without stop words, each once; not to be changed.</summary>
    public HashSet<string> Stems => stems;

    /// <summary>The day on which its article appeared; null where it is not known to the day.</summary>
    public string? PublishedDay => Article.Article.Published is { Precision: >= DatePrecision.Day } published ? published.Day : null;

    /// <summary>As written.</summary>
    public string Text => Span.Of(Article.Article.Text);

    /// <summary>The roots of its stems, each with how telling it is, at most 8; not to be changed.</summary>
    public Dictionary<string, double> Roots => field ??= RootsOf(Stems);

    /// <summary>This sentence as all that has been told; not to be added to.</summary>
    public ToldSoFar Alone => field ??= new ToldSoFar([this]);

    /// <summary>What it is worth by its words: 1, less for a formula, 0 where it tells nothing.</summary>
    public double Worth => _worth ??= EmptySentences.Worth(Text, Article.Article.Outlet);

    /// <summary>The time that it dates what it tells by; null when it dates nothing: <see cref="SentenceTime.Of"/>.</summary>
    public TimeMention? Time
    {
        get
        {
            if (!_timed)
                (field, _timed) = (SentenceTime.Of(this), true);
            return field;
        }
    }

    /// <summary>The value of <see cref="Time"/>.</summary>
    public string? When => Time?.Value;

    /// <summary>Whether it leans on what was said before it: <see cref="EmptySentences.Leans"/>.</summary>
    public bool Leans => _leans ??= EmptySentences.Leans(Text);

    /// <summary>Whether it tells what came before the story: <see cref="EmptySentences.LooksBack"/>.</summary>
    public bool LooksBack => _looksBack ??= EmptySentences.LooksBack(Text);

    /// <summary>Whom or what it names, as written in the text.</summary>
    public IReadOnlyList<Mention> Mentions =>
        field ??= [.. Article.Mentions.Where(m => m.In == TextPlace.Body && Span.Contains(m.Span)).OrderBy(m => m.Span.Start)];

    /// <summary>The place as evidence.</summary>
    public Evidence Evidence => new(Article.Article.Id, Span);

    /// <summary>The stems of a text without stop words, each once.</summary>
    /// <param name="text">A text.</param>
    public static HashSet<string> StemsOf(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Kind == TokenKind.Punctuation || token.Folded.Length < 2 || StopWords.Contains(token.Folded))
                continue;
            stems.Add(LightStemmer.Stem(token.Folded));
        }
        return stems;
    }

    /// <summary>Part of what is telling in the lesser of two sentences that the other has too, by root, 0 to 1.</summary>
    public double SharedWith(StorySentence other) =>
        Math.Min(RootsWeight, other.RootsWeight) is > 0 and var least ? Common(Roots, other.Roots) / least : 0;

    /// <summary>How telling its roots are together.</summary>
    public double RootsWeight => _rootsWeight ??= Roots.Values.Sum();

    /// <summary>The figures that it gives, the lower bounds of those that have two.</summary>
    public IReadOnlyList<double> Figures =>
        field ??= [.. Article.Quantities.Where(q => q.In == TextPlace.Body && Span.Contains(q.Span)).Select(q => q.Low ?? q.High ?? 0)];

    /// <summary>Whom or what it names first, outlets aside; null when nothing.</summary>
    public string? FirstName => Mentions.FirstOrDefault(m => m.Kind != MentionKind.Outlet) is { } first ? _firstName ??= first.Key : null;

    /// <summary>Part of what its main clause tells that another sentence tells anywhere, 0 to 1.</summary>
    public double CoreToldBy(StorySentence other) => CoreWeight > 0 ? Common(Core, other.Units) / CoreWeight : 0;

    private double CoreWeight => _coreWeight ??= Core.Values.Sum();

    /// <summary>The weight of some words that others hold too.</summary>
    private static double Common(Dictionary<string, double> words, Dictionary<string, double> others)
    {
        var common = 0.0;
        foreach (var (word, weight) in words)
        {
            if (others.ContainsKey(word))
                common += weight;
        }
        return common;
    }

    /// <summary>Part of the weight of the lesser of two sets of words that the other holds too, 0 to 1.</summary>
    /// <param name="one">Words with how telling each is.</param>
    /// <param name="other">Words with how telling each is.</param>
    public static double Shared(Dictionary<string, double> one, Dictionary<string, double> other) =>
        Math.Min(one.Values.Sum(), other.Values.Sum()) is > 0 and var least ? Common(one, other) / least : 0;

    /// <summary>Whether its first words report what somebody said.</summary>
    public bool Reports =>
        _reports ??= Article.Statements.Any(s => s.Evidence.In == TextPlace.Body && s.Cue.Span.Start - Span.Start is >= 0 and < CueWithin);

    /// <summary>Whether it reports a denial.</summary>
    public bool Denies =>
        _denies ??= Article.Statements.Any(s => s.Act == SpeechAct.Deny && s.Evidence.In == TextPlace.Body && Span.Contains(s.Cue.Span));

    /// <summary>
    /// What its main clause tells: its first words by meaning, else by root, each with how telling it is; names weigh half, whoever reports
    /// it and days nothing.
    /// </summary>
    public Dictionary<string, double> Core => field ??= UnitsOf(CoreWords);

    /// <summary>
    /// All that it tells: its words by meaning, else by root, each with how telling it is, weighed as those of the main clause.
    /// </summary>
    public Dictionary<string, double> Units => field ??= UnitsOf(int.MaxValue);

    private Dictionary<string, double> UnitsOf(int most)
    {
        var core = new Dictionary<string, double>(StringComparer.Ordinal);
        var said = Article
            .Statements.Where(s =>
                s.Evidence.In == TextPlace.Body
                && Span.Contains(s.Evidence.Span)
                && s.Cue.Span.Start - Span.Start < CueWithin
                && s.Cue.Span.Start < s.Evidence.Span.Start
            )
            .Select(s => s.Evidence.Span.Start)
            .DefaultIfEmpty(Span.Start)
            .Min();
        var content = TextSpan.Between(Math.Min(said, Span.End), Span.End);
        foreach (var token in Tokenizer.Tokenize(content.Of(Article.Article.Text)))
        {
            if (token.Kind != TokenKind.Word || token.Folded.Length < 3 || StopWords.Contains(token.Folded) || IsDay(token.Folded))
                continue;
            var stem = LightStemmer.Stem(token.Folded);
            var unit = ConceptTable.Find(token.Folded) is [var concept, ..] ? concept.Matter + "=" + concept.Name : WordRoot.Of(stem);
            var place = token.Span.Shift(content.Start);
            var named = Mentions.Any(m => m.Span.Contains(place));
            core.TryAdd(unit, Math.Clamp(StemTable.Shipped.Weight(stem), 0.5, 8) * (named ? 0.5 : 1));
            if (core.Count == most)
                break;
        }
        return core;
    }

    /// <summary>Whether a word is a day of the week, today or yesterday.</summary>
    /// <param name="folded">A folded word.</param>
    internal static bool IsDay(string folded) =>
        folded is "اليوم" or "امس" or "السبت" or "الاحد" or "الاثنين" or "الثلاثاء" or "الاربعاء" or "الخميس" or "الجمعه";

    /// <summary>
    /// The roots of stems, each with how telling it is, at most 8; غ and ج, by which one foreign sound is written, are one (تيليغرام,
    /// تيليجرام).
    /// </summary>
    /// <param name="stems">Stems.</param>
    public static Dictionary<string, double> RootsOf(HashSet<string> stems)
    {
        var roots = new Dictionary<string, double>(stems.Count, StringComparer.Ordinal);
        foreach (var stem in stems)
            roots[RootOf(stem)] = Math.Min(8, StemTable.Shipped.Weight(stem));
        return roots;
    }

    /// <summary>The root of a stem; a foreign name's ج and غ are one letter.</summary>
    /// <param name="stem">The stem.</param>
    public static string RootOf(string stem) => WordRoot.Of(stem).Replace('غ', 'ج');

    /// <summary>Part of the smaller set that the other holds too, 0 to 1.</summary>
    /// <param name="a">Stems.</param>
    /// <param name="b">Stems.</param>
    public static double Containment(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
            return 0;
        return (double)InBoth(a, b) / Math.Min(a.Count, b.Count);
    }

    /// <summary>How many stems two sets have in common.</summary>
    /// <param name="a">Stems.</param>
    /// <param name="b">Stems.</param>
    /// <param name="least">Where they cannot have so many, counting ends.</param>
    public static int InBoth(HashSet<string> a, HashSet<string> b, int least = 0)
    {
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        var (both, left) = (0, small.Count);
        foreach (var stem in small)
        {
            if (both + left-- < least)
                break;
            if (large.Contains(stem))
                both++;
        }
        return both;
    }
}
