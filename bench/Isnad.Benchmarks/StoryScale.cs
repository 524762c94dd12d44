using System.Diagnostics;
using System.Globalization;
using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Benchmarks;

/// <summary>
/// Stories with a great many articles in the window that is open: the processor time of an article while the window fills, and while it
/// moves on full.
/// </summary>
/// <remarks>
/// <para><c>dotnet run -c Release --project bench/Isnad.Benchmarks -- story-scale 100000 docs/story-scale.tsv</c>; the plot of it:
/// <c>bench/plot.py docs/story-scale.tsv stories</c>.</para>
/// <para>
/// The news is the first four thousand articles of the ANT corpus, analysed and sketched, cut into spans of twelve days, which all begin on
/// one day; the articles keep their hours. Of each span there are as many replicas as it takes to have so many articles in six days. In a
/// replica every word, name and place is another, the same in all articles of the replica and of the same weight: a new one, or for those
/// so common (<see cref="Common"/>) that all news shares them one as common as it. So the stories of a replica are as alike and as large as
/// in the real news, and the replicas are to each other as news of different matters. Whether that is so the sizes of the stories tell:
/// those of each span alone are written beside those of all together. Made of sketches, so the time is that of stories alone, without
/// analysis, and without the store.
/// </para>
/// </remarks>
internal static class StoryScale
{
    private const int Step = 1_000;
    private const int Row = 2_000;
    private const int Real = 4_000;
    private const int SpanDays = 12;
    private const int LeastInSpan = 500;

    /// <summary>Words and names in this part of all articles are common: all replicas have the same.</summary>
    private const double Common = 0.02;

    /// <summary>So many common words, next to each other by how common they are, change places with each other.</summary>
    private const int Exchanged = 32;

    public static int Run(int held, string table)
    {
        var (spans, common) = Spans();
        var alone = spans.SelectMany(Alone).ToList();
        Console.WriteLine("stories of the real news, each span alone: " + Sizes(alone));
        var replicas = (int)Math.Ceiling(held * (SpanDays / StoryWindow.Days) / spans.Sum(s => s.Count));
        var news = Enumerable
            .Range(0, replicas)
            .SelectMany(r => spans.SelectMany((span, s) => span.Select(a => (Article: a, Replica: (r * spans.Count) + s))))
            .OrderBy(n => n.Article.From)
            .ThenBy(n => n.Replica)
            .ToList();
        var rows = new List<string>
        {
            "articles\tarticles in the window\tmicroseconds of processor time an article\tstories so far\tarticles of the largest\tresident megabytes",
        };
        var exchanges = Enumerable.Range(0, replicas * spans.Count).Select(n => Exchange(common, n)).ToList();
        var window = new StoryWindow(StoryWeights.Shipped);
        var sizes = new Dictionary<StoryId, int>();
        using var self = Process.GetCurrentProcess();
        TimeSpan spent = TimeSpan.Zero,
            full = TimeSpan.Zero;
        int done = 0,
            whileFull = 0,
            since = 0;
        foreach (var chunk in news.Chunk(Step))
        {
            var step = chunk.Select(n => Replica(n.Article, n.Replica, exchanges[n.Replica])).ToList();
            var wasFull = step[0].From >= StoryWindow.Days;
            self.Refresh();
            var before = self.TotalProcessorTime;
            window.Close(step[0].From - StoryWindow.Days);
            window.Begin();
            window.Take(step);
            self.Refresh();
            var cost = self.TotalProcessorTime - before;
            foreach (var (gone, _) in window.Gone)
                sizes.Remove(gone);
            foreach (var story in window.Changed)
                sizes[story.Id] = story.Members.Count;
            spent += cost;
            done += step.Count;
            since += step.Count;
            if (wasFull)
                (full, whileFull) = (full + cost, whileFull + step.Count);
            if (done % Row != 0)
                continue;
            rows.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{done}\t{window.Count}\t{spent.TotalMicroseconds / since:0}\t{sizes.Count}\t{sizes.Values.Max()}\t{self.WorkingSet64 >> 20}"
                )
            );
            Console.WriteLine(rows[^1]);
            (spent, since) = (TimeSpan.Zero, 0);
        }
        Console.WriteLine("stories of all together: " + Sizes([.. sizes.Values]));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{whileFull / full.TotalSeconds:0} articles a second of processor time with the window full; peak {self.PeakWorkingSet64 >> 20} MB resident; {replicas} replicas of {spans.Count} spans, {spans.Sum(s => s.Count)} real articles"
            )
        );
        if (table.Length > 0)
            File.WriteAllLines(table, rows);
        return 0;
    }

    /// <summary>The real news in spans that begin on day 0, and the words and the names common in it, the commonest first.</summary>
    private static (List<List<ArticleSketch>> Spans, List<List<int>> Common) Spans()
    {
        var sketcher = ArticleSketcher.WithShippedTables();
        var real = Inputs
            .Analysed(Real, "corpus", "ant-2018-02-to-05.jsonl.gz")
            .Select(sketcher.Sketch)
            .Where(a => a.IsDatedToTheDay)
            .ToList();
        var common = new Func<ArticleSketch, int[]>[] { a => a.All.Keys, a => a.Names.Keys }
            .Select(keys =>
                real.SelectMany(keys)
                    .CountBy(k => k)
                    .Where(k => k.Value >= Common * real.Count)
                    .OrderByDescending(k => k.Value)
                    .ThenBy(k => k.Key)
                    .Select(k => k.Key)
                    .ToList()
            )
            .ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{real.Count} articles, {common[0].Count} words and {common[1].Count} names are common"
            )
        );
        var first = Math.Floor(real.Min(a => a.From!.Value));
        var spans = real.GroupBy(a => (int)((a.From!.Value - first) / SpanDays))
            .Where(g => g.Count() >= LeastInSpan)
            .OrderBy(g => g.Key)
            .Select(g =>
                g.Select(a => a with { From = a.From - first - (g.Key * SpanDays), To = a.To - first - (g.Key * SpanDays) }).ToList()
            )
            .ToList();
        return (spans, common);
    }

    private static IEnumerable<int> Alone(List<ArticleSketch> span) =>
        new StoryTracker(StoryWeights.Shipped).Cluster(span).Select(s => s.Members.Count);

    private static string Sizes(List<int> sizes)
    {
        sizes.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sizes.Count} stories, articles of a story: median {sizes[sizes.Count / 2]}, mean {sizes.Average():0.00}, one in ten has {sizes[sizes.Count * 9 / 10]} and more, one in a hundred {sizes[sizes.Count * 99 / 100]}, largest {sizes[^1]}"
        );
    }

    private static ArticleSketch Replica(ArticleSketch sketch, int n, Dictionary<int, int> exchange)
    {
        // Not a copy by "with", which would take along what the real sketch has worked out of its words.
        return new ArticleSketch(
            ArticleId.OfText("", sketch.Id.Value, n, ""),
            sketch.From,
            sketch.To,
            Vector(sketch.All),
            Vector(sketch.Lead),
            Vector(sketch.Title),
            Vector(sketch.Names),
            Vector(sketch.Matter),
            Vector(sketch.Front),
            Keys(sketch.FrontPlaces),
            Keys(sketch.Places),
            Keys(sketch.NewNames),
            sketch.Market,
            sketch.Formula
        );

        SparseVector Vector(SparseVector vector)
        {
            var entries = vector
                .Keys.Zip(vector.Values)
                .Select(e => (Key: Key(e.First), e.Second))
                .DistinctBy(e => e.Key)
                .OrderBy(e => e.Key)
                .ToList();
            return SparseVector.Of([.. entries.Select(e => e.Key)], [.. entries.Select(e => e.Second)]);
        }

        int[] Keys(int[] keys) => [.. keys.Select(Key).Distinct().Order()];

        int Key(int key) => exchange.TryGetValue(key, out var other) ? other : Mixed(key, n);
    }

    /// <summary>
    /// For each common word another that is as common: neighbours in order of how common they are, in an order that the replica decides.
    /// </summary>
    private static Dictionary<int, int> Exchange(List<List<int>> common, int n) =>
        common
            .SelectMany(kind => kind.Chunk(Exchanged))
            .SelectMany(some => some.Zip(some.OrderBy(k => Mixed(k, n))))
            .ToDictionary(p => p.First, p => p.Second);

    /// <summary>Another key, all bits of which depend on all bits of the key and of the number of the replica.</summary>
    private static int Mixed(int key, int n)
    {
        var mixed = unchecked((((ulong)(uint)key << 32) | (uint)n) * 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9);
        return unchecked((int)(mixed ^ (mixed >> 32)));
    }
}
