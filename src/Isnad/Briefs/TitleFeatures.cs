using Isnad.Analysis;
using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>What speaks for and against each headline of a story as the title of the whole, as figures from 0 to about 1.</summary>
internal sealed class TitleFeatures
{
    private const double HeaviestWord = 8;
    private const double AroundHours = 3;
    private const int ShortWords = 5;
    private const int MainNames = 4;
    private const double RareName = 0.15;

    private static readonly List<(string Kind, string Words, bool First)> Table =
    [
        .. EmbeddedTable
            .Rows(typeof(TitleFeatures).Assembly, "Briefs/title-words.tsv")
            .Select(r => (r[0], r[1].TrimStart('^'), r[1][0] == '^')),
    ];

    private readonly List<Headline> _headlines;
    private readonly Dictionary<string, double> _shares;
    private readonly Dictionary<string, double> _leads;
    private readonly Dictionary<string, double> _names;
    private readonly HashSet<string> _main;
    private readonly HashSet<string> _told;
    private readonly HashSet<string> _first;
    private readonly Dictionary<string, int> _carriers;
    private readonly double _core;
    private readonly int _outlets;

    /// <summary>Looks at the headlines of a story beside each other.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="articles">Articles with a headline.</param>
    /// <param name="foremost">The sentences of the story that are worth most, the first one of all.</param>
    public TitleFeatures(Newsroom newsroom, IReadOnlyList<ArticleId> articles, IReadOnlyList<StorySentence> foremost)
    {
        _headlines = [.. articles.Select(id => new Headline(newsroom, id))];
        _outlets = _headlines.Select(h => h.Outlet).Distinct(StringComparer.Ordinal).Count();
        _shares = Shares(_headlines.Select(h => h.Stems));
        _carriers = _headlines
            .SelectMany(h => h.Stems.Select(s => (Stem: s, h.Outlet)))
            .Distinct()
            .GroupBy(c => c.Stem, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        _leads = Shares(_headlines.Select(h => h.Lead));
        _names = Shares(_headlines.Select(h => h.Near));
        _main = _names
            .OrderByDescending(n => n.Value)
            .ThenBy(n => n.Key, StringComparer.Ordinal)
            .Take(MainNames)
            .Select(n => n.Key)
            .ToHashSet(StringComparer.Ordinal);
        _first = foremost.Take(1).SelectMany(h => h.Stems).ToHashSet(StringComparer.Ordinal);
        _told = foremost.SelectMany(h => h.Stems).ToHashSet(StringComparer.Ordinal);
        _core = _shares.Select(s => s.Value * Weight(s.Key)).OrderDescending().Take(6).Sum();
    }

    /// <summary>What each figure is, in their order; the last is the bias.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "shared",
        "shared-telling",
        "covers",
        "leads",
        "outlets",
        "happened",
        "told",
        "main-names",
        "rare-names",
        "no-name",
        "question",
        "teases",
        "explains",
        "label",
        "ahead",
        "reacts",
        "quotes-person",
        "quotes-body",
        "marks",
        "short",
        "figure",
        "early",
        "late",
        "peak",
        "bias",
    ];

    /// <summary>The figures of one headline.</summary>
    /// <param name="at">Which of the articles.</param>
    public float[] Of(int at)
    {
        var own = _headlines[at];
        var others = Math.Max(1, _headlines.Count - 1);
        double Others(Dictionary<string, double> shares, string key) => ((shares.GetValueOrDefault(key) * _headlines.Count) - 1) / others;
        double Mean(IEnumerable<double> values) => values.DefaultIfEmpty().Average();
        var weight = own.Stems.Sum(Weight);
        var place = _headlines.Count < 2 ? 0.5 : (double)at / (_headlines.Count - 1);
        double[] values =
        [
            Mean(own.Stems.Select(s => Others(_shares, s))),
            weight > 0 ? own.Stems.Sum(s => Weight(s) * Others(_shares, s)) / weight : 0,
            _core > 0 ? own.Stems.Sum(s => Weight(s) * _shares.GetValueOrDefault(s)) / _core : 0,
            Mean(own.Stems.Select(s => _leads.GetValueOrDefault(s))),
            _outlets < 2 ? 0 : Mean(own.Stems.Select(s => (double)_carriers[s] / _outlets)),
            2.0 * own.Stems.Count(_first.Contains) / Math.Max(8, own.Stems.Count + _first.Count),
            Mean(own.Stems.Select(s => _told.Contains(s) ? 1.0 : 0)),
            _main.Count == 0 ? 0 : (double)own.Named.Count(_main.Contains) / _main.Count,
            Mean(own.Named.Select(n => _names.GetValueOrDefault(n) < RareName ? 1.0 : 0)),
            own.Named.Count == 0 ? 1 : 0,
            own.Text.Contains('؟', StringComparison.Ordinal) ? 1 : 0,
            Has("teases", own.Folded),
            EmptySentences.Explains(own.Text) ? 1 : 0,
            Has("label", own.Folded),
            Has("ahead", own.Folded),
            Has("reacts", own.Folded),
            own.Quotes == LinkRole.Person ? 1 : 0,
            own.Quotes is not (null or LinkRole.Person) ? 1 : 0,
            own.Text.Any(c => c is '"' or '«' or '“') ? 1 : 0,
            Math.Max(0, ShortWords - own.Stems.Count) / (double)ShortWords,
            own.Text.Any(char.IsDigit) ? 1 : 0,
            Math.Max(0, 1 - (4 * place)),
            place,
            own.Moment is { } moment
                ? (double)_headlines.Count(h => h.Moment is { } other && Math.Abs((other - moment).TotalHours) <= AroundHours)
                    / _headlines.Count
                : 0,
            1,
        ];
        return [.. values.Select(v => (float)v)];
    }

    private static double Weight(string stem) => Math.Min(HeaviestWord, StemTable.Shipped.Weight(stem));

    private static double Has(string kind, string folded) =>
        Table.Exists(t =>
            t.Kind == kind
            && (t.First ? folded.StartsWith(t.Words, StringComparison.Ordinal) : folded.Contains(t.Words, StringComparison.Ordinal))
        )
            ? 1
            : 0;

    private Dictionary<string, double> Shares(IEnumerable<HashSet<string>> sets)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var set in sets)
        foreach (var item in set)
            counts[item] = counts.GetValueOrDefault(item) + (1.0 / _headlines.Count);
        return counts;
    }

    /// <summary>A headline with what is asked of it.</summary>
    private sealed class Headline
    {
        private const int LeadEnds = 260;

        public Headline(Newsroom newsroom, ArticleId id)
        {
            var article = newsroom.Article(id);
            Text = article.Article.Title ?? "";
            Folded =
                " " + string.Join(' ', Tokenizer.Tokenize(Text).Where(t => t.Kind != TokenKind.Punctuation).Select(t => t.Folded)) + " ";
            Stems = newsroom.TitleStems(id);
            Lead = newsroom.Sentences(id).Count > 0 ? newsroom.Sentences(id)[0].Stems : [];
            Outlet = article.Article.Outlet?.Id ?? id.Value;
            Moment = article.Article.Published?.Earliest;
            Named = [.. article.Mentions.Where(m => m.In == TextPlace.Title && m.Kind != MentionKind.Outlet).Select(m => m.Key)];
            Near =
            [
                .. article
                    .Mentions.Where(m =>
                        m.Kind != MentionKind.Outlet && (m.In == TextPlace.Title || m.In == TextPlace.Body && m.Span.Start < LeadEnds)
                    )
                    .Select(m => m.Key),
            ];
            var said = article.Statements.FirstOrDefault(s => s.Evidence.In == TextPlace.Title);
            Quotes = said is { Chain: [.., var speaker] } && Text.Contains(':', StringComparison.Ordinal) ? speaker.Role : null;
        }

        /// <summary>As written.</summary>
        public string Text { get; }

        /// <summary>Its words folded, a space around each.</summary>
        public string Folded { get; }

        /// <summary>Its stems.</summary>
        public HashSet<string> Stems { get; }

        /// <summary>The stems of the first sentence below it.</summary>
        public HashSet<string> Lead { get; }

        /// <summary>Whose it is; each unknown outlet is one of its own.</summary>
        public string Outlet { get; }

        /// <summary>When it was published.</summary>
        public DateTimeOffset? Moment { get; }

        /// <summary>Whom and what it names.</summary>
        public HashSet<string> Named { get; }

        /// <summary>Whom and what it and the first words below it name.</summary>
        public HashSet<string> Near { get; }

        /// <summary>What kind of speaker it quotes behind a colon; null where it quotes nobody so.</summary>
        public LinkRole? Quotes { get; }
    }
}
