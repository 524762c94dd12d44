using System.Text;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Sources.Archives;
using Isnad.Storage;

namespace Isnad.Tests.Acquisition;

/// <summary>What comes in later and is older replaces nothing, whatever it comes in and however often it is read again.</summary>
public sealed class OlderTextTests : IDisposable
{
    private const string Address = "https://shiraa.example/9";
    private static readonly DateTimeOffset Noon = new(2026, 3, 9, 12, 0, 0, TimeSpan.Zero);
    private static readonly Analyser Analyser = Analyser.WithShippedTables();

    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-older-").FullName;
    private readonly Store _store = Store.Temporary();
    private readonly JumpingClock _clock = new(Noon);
    private readonly Reading _reading = new(new ArticleExtractor(), Analyser, 1);

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void An_older_archive_leaves_the_later_text_its_bytes_and_when_it_is_asked_again()
    {
        var later = Page("ثلاثين", Noon.AddDays(-2));
        _store.Write(() => _store.Pages.Put(Address, later, new PageVersion(later.Fetched!.Value), due: Noon.AddHours(1)));
        Take(Warc(later));

        Take(Warc(Page("عشرة", Noon.AddDays(-40))));

        Text().ShouldContain("ثلاثين");
        _store.Pages.Due(Noon.AddHours(2)).ShouldHaveSingleItem().Url.ShouldBe(Address);
        Encoding.UTF8.GetString(_store.Pages.Raw().Single().Page.Content.Span).ShouldContain("ثلاثين");
        Reread();
        Text().ShouldContain("ثلاثين");
        Earlier().ShouldHaveSingleItem().ShouldContain("عشرة");
    }

    [Fact]
    public void An_archive_that_is_dated_ahead_keeps_no_later_page_out()
    {
        Take(Warc(Page("عشرة", Noon.AddYears(40))));
        _clock.SetTo(Noon.AddDays(1));

        Take(Warc(Page("ثلاثين", Noon.AddDays(1))));

        Text().ShouldContain("ثلاثين");
        Encoding.UTF8.GetString(_store.Pages.Raw().Single().Page.Content.Span).ShouldContain("ثلاثين");
    }

    [Fact]
    public void Reading_pages_again_leaves_a_later_text_that_came_without_a_page()
    {
        Take(Warc(Page("عشرة", Noon.AddDays(-40))));
        var row = Path.Combine(_folder, "later.jsonl");
        File.WriteAllText(
            row,
            $$"""{"url":"{{Address}}","published":"2026-03-08","title":"وصول السفينة إلى الميناء","text":"وصلت السفينة إلى الميناء صباح اليوم وعلى متنها ثلاثون راكبا، وقال القبطان إن الرحلة كانت هادئة."}"""
        );
        Take(row).Revised.ShouldBe(1);

        Reread();

        Text().ShouldContain("ثلاثون");
        Earlier().ShouldHaveSingleItem().ShouldContain("عشرة");
    }

    private string Text() => _store.Articles.All().Single().Article.Text;

    private List<string> Earlier() =>
        [.. _store.Articles.Revisions(_store.Articles.All().Single().Article.Id).Select(r => r.Article.Article.Text)];

    private void Reread() => new Newsdesk(_store, _clock).Reread(_reading, Analyser);

    private Intake Take(string path) => new Newsdesk(_store, _clock).Take(_reading.Read(new InputReader().Read([path])));

    private string Warc(Page page)
    {
        var path = Path.Combine(_folder, page.Fetched!.Value.ToUnixTimeSeconds() + ".warc.gz");
        using var stream = File.Create(path);
        WarcWriter.Write(stream, [page], Noon);
        return path;
    }

    private static Page Page(string number, DateTimeOffset got) =>
        new(
            Address,
            PageKind.Html,
            Encoding.UTF8.GetBytes(
                $"<html lang=ar><body><article><h1>وصول السفينة إلى الميناء</h1><p>وصلت السفينة إلى الميناء صباح اليوم وعلى متنها {number} راكبا، وقال القبطان إن الرحلة كانت هادئة رغم الريح.</p></article></body></html>"
            )
        )
        {
            Url = Address,
            HeaderCharset = "utf-8",
            Headers = "Content-Type: text/html; charset=utf-8\n",
            Fetched = got,
        };
}
