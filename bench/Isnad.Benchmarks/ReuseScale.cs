using System.Diagnostics;
using System.Globalization;
using Isnad.Articles;
using Isnad.Copies.Reuse;

namespace Isnad.Benchmarks;

/// <summary>The reuse index with a great many articles: rate, memory, size, time to open again.</summary>
/// <remarks>
/// <c>dotnet run -c Release --project bench/Isnad.Benchmarks -- reuse-scale 1000000 docs/reuse-scale.tsv</c>. The articles of both corpora,
/// again and again; in copy n every word whose hash with n is even carries n in letters at its end, so that half of the words
/// differ, alike in all articles of the copy: what copies what within a copy stays, and between copies one run of five words in 32
/// is the same, as formulas are. Processor time of all threads, collection included, without the making of the texts.
/// </remarks>
internal static class ReuseScale
{
    private const int Step = 20_000;
    private const double Least = 0.25;

    public static int Run(int count, string table)
    {
        var articles = Inputs.Articles(int.MaxValue, "corpus", "saudi-2015-07-21-to-08-04.jsonl.gz");
        articles.AddRange(Inputs.Articles(int.MaxValue, "corpus", "ant-2018-02-to-05.jsonl.gz"));
        var folder = Directory.CreateTempSubdirectory("isnad-reuse-").FullName;
        var rows = new List<string>
        {
            "articles\tmicroseconds of processor time an article\tmatches an article\tresident megabytes\tmegabytes on disk",
        };
        using var self = Process.GetCurrentProcess();
        var total = TimeSpan.Zero;
        using (var index = ReuseIndex.Open(folder))
        {
            for (var done = 0; done < count; )
            {
                var step = Enumerable
                    .Range(done, Math.Min(Step, count - done))
                    .Select(i => Copy(articles[i % articles.Count], i / articles.Count))
                    .ToList();
                var before = self.TotalProcessorTime;
                var matches = step.Sum(a => index.Add(a, Least).Count);
                index.Flush();
                self.Refresh();
                var spent = self.TotalProcessorTime - before;
                total += spent;
                done += step.Count;
                rows.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{done}\t{spent.TotalMicroseconds / step.Count:0}\t{(double)matches / step.Count:0.00}\t{self.WorkingSet64 >> 20}\t{Directory.GetFiles(folder).Sum(f => new FileInfo(f).Length) >> 20}"
                    )
                );
                Console.WriteLine(rows[^1]);
            }
        }
        self.Refresh();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count / total.TotalSeconds:0} articles a second of processor time; peak {self.PeakWorkingSet64 >> 20} MB resident"
            )
        );
        var watch = Stopwatch.StartNew();
        using (var again = ReuseIndex.Open(folder))
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"opened again with {again.Count} articles in {watch.Elapsed.TotalSeconds:0.00} s"
                )
            );
        Directory.Delete(folder, recursive: true);
        if (table.Length > 0)
            File.WriteAllLines(table, rows);
        return 0;
    }

    private static Article Copy(Article article, int n)
    {
        if (n == 0)
            return article;
        var mark = new string([.. n.ToString(CultureInfo.InvariantCulture).Select(d => (char)('ب' + (d - '0')))]);
        var words = article.Text.Split(' ').Select(w => w.Length > 0 && (StableHash.Fnv(w, (ulong)n + 1) >> 32) % 2 == 0 ? w + mark : w);
        return article with { Id = ArticleId.OfText("", article.Id.Value, n, ""), Text = string.Join(' ', words) };
    }
}
