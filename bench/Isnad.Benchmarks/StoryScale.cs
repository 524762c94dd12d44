using System.Diagnostics;
using System.Globalization;
using Isnad.Stories;

namespace Isnad.Benchmarks;

/// <summary>Stories with a great many articles in the window that is open: the processor time of an article as the window fills.</summary>
/// <remarks>
/// <c>dotnet run -c Release --project bench/Isnad.Benchmarks -- story-scale 100000 docs/story-scale.tsv</c>. Articles of the ANT corpus, already
/// analysed and sketched, again and again; in copy n every word and name whose number with n is even is another, so that half of them differ,
/// alike in all articles of the copy: stories within a copy stay. All appear within six days, a thousand are taken at a time.
/// </remarks>
internal static class StoryScale
{
    private const int Step = 1_000;
    private const int Real = 3_000;
    private const double WindowDays = 6;

    public static int Run(int count, string table)
    {
        var sketcher = ArticleSketcher.WithShippedTables();
        var real = Inputs.Analysed(Real, "corpus", "ant-2018-02-to-05.jsonl.gz").Select(sketcher.Sketch).ToList();
        var rows = new List<string> { "articles in the window\tmicroseconds of processor time an article\tstories an article\tresident megabytes" };
        var window = new StoryWindow(StoryWeights.Shipped);
        using var self = Process.GetCurrentProcess();
        var total = TimeSpan.Zero;
        for (var done = 0; done < count;)
        {
            var step = Enumerable.Range(done, Math.Min(Step, count - done)).Select(i => Copy(real[i % real.Count], i / real.Count, WindowDays * i / count)).ToList();
            self.Refresh();
            var before = self.TotalProcessorTime;
            window.Begin();
            window.Take(step);
            self.Refresh();
            var spent = self.TotalProcessorTime - before;
            total += spent;
            done += step.Count;
            rows.Add(string.Create(CultureInfo.InvariantCulture, $"{done}\t{spent.TotalMicroseconds / step.Count:0}\t{(double)window.Changed.Count / step.Count:0.00}\t{self.WorkingSet64 >> 20}"));
            Console.WriteLine(rows[^1]);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count / total.TotalSeconds:0} articles a second of processor time"));
        if (table.Length > 0) File.WriteAllLines(table, rows);
        return 0;
    }

    private static ArticleSketch Copy(ArticleSketch sketch, int n, double day) => sketch with
    {
        Id = Isnad.Articles.ArticleId.OfText("", sketch.Id.Value, n, ""), From = day, To = day,
        All = Copy(sketch.All, n), Lead = Copy(sketch.Lead, n), Title = Copy(sketch.Title, n), Names = Copy(sketch.Names, n),
        FrontPlaces = Copy(sketch.FrontPlaces, n), Places = Copy(sketch.Places, n), FrontActors = Copy(sketch.FrontActors, n), Actors = Copy(sketch.Actors, n), NewNames = Copy(sketch.NewNames, n),
    };

    private static SparseVector Copy(SparseVector vector, int n)
    {
        var entries = vector.Keys.Zip(vector.Values).Select(e => (Key: Copy(e.First, n), e.Second)).DistinctBy(e => e.Key).OrderBy(e => e.Key).ToList();
        return SparseVector.Of([.. entries.Select(e => e.Key)], [.. entries.Select(e => e.Second)]);
    }

    private static int[] Copy(int[] keys, int n) => [.. keys.Select(k => Copy(k, n)).Distinct().Order()];

    private static int Copy(int key, int n)
    {
        var mixed = unchecked((uint)((key ^ (n * 0x9E3779B1)) * 0x85EBCA6B) >> 16);
        return n > 0 && mixed % 2 == 0 ? unchecked(key + (n * 7919)) : key;
    }
}
