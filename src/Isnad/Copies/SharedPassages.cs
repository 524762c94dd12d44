using System.Runtime.InteropServices;
using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Copies;

/// <summary>Which articles of one story share passages, so that neither is a second witness of what the other tells.</summary>
/// <remarks>
/// A copy is found over the whole newsroom from a quarter of its wording on (<see cref="CopyFinder"/>). Among articles that tell of one
/// happening much less says the same: those who worded it by themselves have hardly five words in a row in common, but for what somebody
/// said in Arabic before all of them. So runs of five words count, those inside quotation marks a quarter; from five runs and a twentieth
/// of the shorter text on one text lies behind both. The bounds are from 230 pairs of reports of one statement that readers judged
/// (<c>tests/Isnad.Evaluation/fresh/chains.tsv</c>).
/// </remarks>
internal sealed class SharedPassages
{
    private const double FewestRuns = 5;
    private const double LeastShare = 0.05;
    private const double Quoted = 0.25;

    private readonly List<(int A, int B, double Share)> _shares = [];

    /// <summary>Compares some articles; those of one outlet are not compared, for it rests on itself.</summary>
    /// <param name="articles">The articles.</param>
    public SharedPassages(IReadOnlyList<Article> articles)
    {
        var runs = new Runs();
        var sizes = new int[articles.Count];
        for (var i = 0; i < articles.Count; i++)
            sizes[i] = runs.Read(articles[i].Text, i);
        var weights = new double[articles.Count][];
        for (var i = 0; i < articles.Count; i++)
            weights[i] = new double[i];
        foreach (var (one, other) in runs.Shared())
            weights[one.Article][other.Article] += one.Quoted || other.Quoted ? Quoted : 1;
        for (var a = 0; a < articles.Count; a++)
        {
            for (var b = 0; b < a; b++)
            {
                var share = weights[a][b] / Math.Min(sizes[a], sizes[b]);
                if (weights[a][b] >= FewestRuns && share >= LeastShare && !IsOneOutlet(articles[a], articles[b]))
                    _shares.Add((b, a, share));
            }
        }
    }

    /// <summary>The pairs that share passages, by place, with the part of the shorter text that they share, 0 to 1.</summary>
    public IReadOnlyList<(int A, int B, double Share)> Shares => _shares;

    private static bool IsOneOutlet(Article a, Article b) => a.Outlet is { } outlet && outlet.Id == b.Outlet?.Id;

    /// <summary>A run of words in an article; quoted when it stands in quotation marks only.</summary>
    private readonly record struct Place(int Article, bool Quoted, int Before);

    /// <summary>
    /// In which articles each run of five words stands. Read letter by letter, since a brief of a hundred articles waits for it and
    /// making tokens of them would take longer than all that follows.
    /// </summary>
    private sealed class Runs
    {
        private readonly Dictionary<ulong, int> _last = [];
        private readonly List<Place> _places = [];
        private readonly ulong[] _words = new ulong[TextShingles.Run];
        private int _count;
        private int _quoted;

        /// <summary>Takes the runs of an article up, after those of the articles before it; how many different ones it has.</summary>
        public int Read(string text, int article)
        {
            var before = _places.Count;
            (_count, _quoted) = (0, 0);
            var (quoted, word) = (false, 0UL);
            Span<char> folded = stackalloc char[3];
            foreach (var c in text.AsSpan())
            {
                if (char.IsLetterOrDigit(c) || Folding.IsMark(c))
                {
                    var letter = folded[..Folding.FoldLetter(c, folded)];
                    word = word == 0 ? StableHash.Fnv(letter) : StableHash.Fnv(letter, word);
                    continue;
                }
                EndWord(word, quoted, article);
                word = 0;
                quoted = c switch
                {
                    '«' or '“' => true,
                    '»' or '”' or '\n' => false,
                    '"' => !quoted,
                    _ => quoted,
                };
            }
            EndWord(word, quoted, article);
            return _places.Count - before;
        }

        /// <summary>Every two articles that have a run, once for each.</summary>
        public IEnumerable<(Place Later, Place Earlier)> Shared()
        {
            foreach (var place in _places)
            {
                for (var at = place.Before; at >= 0; at = _places[at].Before)
                    yield return (place, _places[at]);
            }
        }

        private void EndWord(ulong word, bool quoted, int article)
        {
            if (word == 0)
                return;
            _words[_count++ % TextShingles.Run] = word;
            _quoted = quoted ? _quoted + 1 : 0;
            if (_count < TextShingles.Run)
                return;
            var run = 0UL;
            for (var i = 0; i < TextShingles.Run; i++)
                run = TextShingles.With(run, _words[(_count + i) % TextShingles.Run]);
            Add(run, article, _quoted >= TextShingles.Run);
        }

        private void Add(ulong run, int article, bool quoted)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, run, out var known);
            if (known && _places[last].Article == article)
            {
                _places[last] = _places[last] with { Quoted = quoted && _places[last].Quoted };
                return;
            }
            _places.Add(new Place(article, quoted, known ? last : -1));
            last = _places.Count - 1;
        }
    }
}
