using System.Collections;
using System.Text;
using AngleSharp.Html.Parser;
using Isnad.Articles;
using Isnad.Articles.Html;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Sources.Archives;
using Isnad.Sources.Feeds;

namespace Isnad.Tests.Inputs;

/// <summary>Inputs made to take a square of their length: what they cost is counted in looks, bytes or pieces, never in time.</summary>
public class ScalingTests
{
    [Fact]
    public void Each_line_of_a_list_without_stops_is_looked_at_a_few_times()
    {
        var lines = new CountedLines([.. Enumerable.Range(0, 5000).Select(n => "سطر بلا نقطة " + n)]);

        var table = new FlattenedTable(lines);
        for (var i = 0; i < lines.Count; i++)
            table.Rows(i).ShouldBe(0);

        lines.Looks.ShouldBeLessThan(20_000);
    }

    [Fact]
    public void Sentences_with_relative_years_and_sentences_with_years_are_not_multiplied()
    {
        var few = Bytes(() => Infer(100));

        Bytes(() => Infer(800)).ShouldBeLessThan(few * 24);

        static void Infer(int n)
        {
            var text = new StringBuilder();
            for (var i = 0; i < n; i++)
                text.Append("زار الوفد بلدة")
                    .Append(Letters(i))
                    .Append(" العام الماضي. وافتتح سوق")
                    .Append(Letters(i + n))
                    .Append(" سنة 2020. ");
            DateInference.YearOf(new ArticleId("a"), text.ToString(), out _).ShouldBeNull();
        }
    }

    [Fact]
    public void A_page_of_breaks_has_no_more_blocks_than_any_page()
    {
        using var document = new HtmlParser().ParseDocument("<body>" + string.Concat(Enumerable.Repeat("نص<br>", 60_000)));

        PageText.Read(document.Body!).Blocks.Count.ShouldBe(30_000);
    }

    [Fact]
    public void Authors_marked_within_authors_are_read_a_few_times_only()
    {
        var few = Bytes(() => Read(100));

        Bytes(() => Read(800)).ShouldBeLessThan(few * 24);

        static void Read(int n)
        {
            using var document = new HtmlParser().ParseDocument(
                "<body>" + string.Concat(Enumerable.Repeat("<div itemprop=author>", n)) + string.Concat(Enumerable.Repeat("كلمة ", n * 20))
            );
            HtmlMetadata.Read(document, null).Authors.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_record_of_ever_more_header_lines_is_refused_before_they_are_read()
    {
        var archive = new MemoryStream(
            Encoding.UTF8.GetBytes("WARC/1.0\r\nWARC-Type: response\r\n" + string.Concat(Enumerable.Repeat(" x\r\n", 1_000_000)))
        );

        Should.Throw<InvalidDataException>(() => WarcReader.Read(archive).ToList());

        archive.Position.ShouldBeLessThan(500_000);
    }

    [Fact]
    public void Keyword_lines_without_end_are_not_each_held_against_the_whole_text()
    {
        var few = Bytes(() => Read(200));

        Bytes(() => Read(1600)).ShouldBeLessThan(few * 24);

        static void Read(int n) =>
            new ArticleExtractor().Extract(
                Running.Text(
                    "عنوان الخبر في السطر الأول\nوصل الوفد إلى المدينة صباح اليوم.\n"
                        + string.Concat(Enumerable.Range(0, n).Select(i => "كلمات مفتاحية: سوق" + Letters(i) + "\n"))
                )
            );
    }

    /// <summary>Old code took minutes for these; they are here to be read at all.</summary>
    [Fact]
    public void Tags_without_an_end_in_a_feed_are_looked_at_once()
    {
        FeedXml.Plain(string.Concat(Enumerable.Repeat("<a", 1_000_000)))!.Length.ShouldBe(2_000_000);
        LooseFeed
            .Read("<rss>" + string.Concat(Enumerable.Repeat("<item ", 500_000)) + "/><item><title>خبر</title></item>")!
            .HasElements.ShouldBeTrue();
    }

    private static long Bytes(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A number as a word of its own.</summary>
    private static string Letters(int n) =>
        string.Concat(n.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(d => "بتثجحخدذرز"[d - '0']));

    private sealed class CountedLines(string[] lines) : IReadOnlyList<string>
    {
        public int Looks { get; private set; }

        public int Count => lines.Length;

        public string this[int index]
        {
            get
            {
                Looks++;
                return lines[index];
            }
        }

        public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)lines).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
