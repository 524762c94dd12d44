using Isnad.Articles;
using Isnad.Copies;
using Isnad.Copies.Reuse;
using Isnad.Outlets;

namespace Isnad.Tests.Copies;

public sealed class ReuseIndexTests : IDisposable
{
    private const double Least = 0.25;
    private const int FewMarks = 400;

    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-reuse-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_article_finds_the_one_it_was_cut_from()
    {
        using var index = ReuseIndex.Open(_folder);
        var whole = Article("shiraa", Words(1, 200));
        index.Add(whole, Least).ShouldBeEmpty();
        index.Add(Article("khabar", Words(2, 200)), Least).ShouldBeEmpty();

        index.Add(Article("manara", Words(1, 60)), Least).ShouldHaveSingleItem().Article.ShouldBe(whole.Id);
    }

    [Fact]
    public void A_text_of_the_same_outlet_is_no_copy_but_that_of_an_unknown_one_may_be()
    {
        using var index = ReuseIndex.Open(_folder);
        index.Add(Article("shiraa", Words(1, 100)), Least);

        index.Add(Article("shiraa", Words(1, 99)), Least).ShouldBeEmpty();
        index.Add(Article(null, Words(1, 98)), Least).Count.ShouldBe(2);
        index.Add(Article(null, Words(1, 97)), Least).Count.ShouldBe(3);
    }

    [Fact]
    public void What_was_added_before_a_restart_is_found_after_it()
    {
        var articles = Enumerable.Range(0, 120).Select(i => Article("o" + i, Words(i, 80))).ToList();
        foreach (var part in articles.Chunk(50))
        {
            using var index = ReuseIndex.Open(_folder, FewMarks);
            foreach (var article in part)
                index.Add(article, Least);
        }

        using var again = ReuseIndex.Open(_folder, FewMarks);
        again.Count.ShouldBe(120);
        for (var i = 0; i < 120; i++)
            again.Add(Article("late", Words(i, 70)), Least).ShouldContain(m => m.Article == articles[i].Id && m.Share == 1);
    }

    [Fact]
    public void Segments_find_what_the_exact_finder_finds()
    {
        var articles = Enumerable
            .Range(0, 300)
            .Select(i => Article("o" + (i % 7), Words(i % 40, 60 + i) + " " + Words(1000 + i, i % 90)))
            .ToList();
        var exact = new ReuseFinder()
            .Find([.. articles.Select(a => a.Text)], 0.5, (a, b) => articles[a].Outlet != articles[b].Outlet)
            .Select(p => (articles[p.A].Id, articles[p.B].Id))
            .ToHashSet();
        using var index = ReuseIndex.Open(_folder, FewMarks);

        var found = articles.SelectMany(a => index.Add(a, 0.5).Select(m => (m.Article, a.Id))).ToHashSet();

        exact.Count.ShouldBeGreaterThan(300);
        found.ShouldBe(exact, ignoreOrder: true);
        Directory.GetFiles(_folder, "*.marks").Length.ShouldBeInRange(2, 12);
    }

    [Fact]
    public void A_torn_last_record_is_cut_off_and_nothing_before_it_is_lost()
    {
        using (var index = ReuseIndex.Open(_folder))
            for (var i = 0; i < 10; i++)
                index.Add(Article("o" + i, Words(i, 80)), Least);
        using (var log = File.OpenWrite(Path.Combine(_folder, "sketches.log")))
            log.SetLength(log.Length - 7);

        using (var index = ReuseIndex.Open(_folder))
        {
            index.Count.ShouldBe(9);
            index.Add(Article("o9", Words(9, 80)), Least);
        }
        using var again = ReuseIndex.Open(_folder);
        again.Count.ShouldBe(10);
        again.Add(Article("late", Words(9, 70)), Least).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_run_that_was_killed_while_it_merged_leaves_everything_once()
    {
        using (var index = ReuseIndex.Open(_folder, FewMarks))
            for (var i = 0; i < 60; i++)
                index.Add(Article("o" + i, Words(i, 80)), Least);
        var segments = Directory.GetFiles(_folder, "*.marks").Order(StringComparer.Ordinal).ToList();
        var kept = segments.Select(s => (s, File.ReadAllBytes(s))).ToList();
        using (var index = ReuseIndex.Open(_folder, FewMarks))
            for (var i = 60; i < 160; i++)
                index.Add(Article("o" + i, Words(i, 80)), Least);
        foreach (var (path, bytes) in kept)
            File.WriteAllBytes(path, bytes);
        File.WriteAllText(Path.Combine(_folder, "0000000000-0000009999.marks.new"), "half");
        File.WriteAllText(Path.Combine(_folder, "0000000003-0000009999.marks"), "half");

        using var again = ReuseIndex.Open(_folder, FewMarks);
        again.Count.ShouldBe(160);
        for (var i = 0; i < 160; i++)
            again.Add(Article("late", Words(i, 70)), Least).Count(m => m.Share == 1).ShouldBe(1);
    }

    [Fact]
    public void The_same_article_again_changes_nothing_and_finds_the_same()
    {
        using var index = ReuseIndex.Open(_folder);
        index.Add(Article("shiraa", Words(1, 100)), Least);
        var copy = Article("khabar", Words(1, 100));

        index.Add(copy, Least).ShouldBe(index.Add(copy, Least));
        index.Count.ShouldBe(2);
    }

    [Fact]
    public void A_revised_text_takes_the_place_of_the_older_one()
    {
        var id = ArticleId.OfUrl("https://shiraa.example/1");
        using (var index = ReuseIndex.Open(_folder, FewMarks))
        {
            index.Add(Article("shiraa", Words(1, 100)) with { Id = id }, Least);
            index.Add(Article("shiraa", Words(2, 100)) with { Id = id }, Least);
            for (var i = 10; i < 60; i++)
                index.Add(Article("o" + i, Words(i, 80)), Least);
        }
        using var again = ReuseIndex.Open(_folder, FewMarks);

        again.Add(Article("khabar", Words(1, 90)), Least).ShouldBeEmpty();
        again.Add(Article("manara", Words(2, 90)), Least).ShouldHaveSingleItem().Article.ShouldBe(id);
    }

    [Fact]
    public void A_removed_article_is_never_found_again()
    {
        var article = Article("shiraa", Words(1, 100));
        using (var index = ReuseIndex.Open(_folder, FewMarks))
        {
            index.Add(article, Least);
            for (var i = 10; i < 60; i++)
                index.Add(Article("o" + i, Words(i, 80)), Least);
            index.Remove(article.Id);
            index.Holds(article.Id).ShouldBeFalse();
            for (var i = 60; i < 90; i++)
                index.Add(Article("o" + i, Words(i, 80)), Least);
        }
        using var again = ReuseIndex.Open(_folder, FewMarks);

        again.Holds(article.Id).ShouldBeFalse();
        again.Add(Article("khabar", Words(1, 90)), Least).ShouldBeEmpty();
    }

    [Fact]
    public void A_second_writer_is_refused_with_a_coded_fault()
    {
        using var index = ReuseIndex.Open(_folder);

        Should.Throw<IsnadException>(() => ReuseIndex.Open(_folder)).Problem.Code.ShouldBe("ISN306");
    }

    [Fact]
    public void A_sentence_that_a_hundred_texts_have_makes_no_rare_share()
    {
        using var index = ReuseIndex.Open(_folder);
        for (var i = 0; i < 100; i++)
            index.Add(Article("o" + i, Words(7, 40) + " " + Words(100 + i, 50)), Least);

        var match = index.Add(Article("late", Words(7, 40) + " " + Words(900, 50)), Least)[0];

        match.Share.ShouldBeGreaterThan(0.35);
        match.Rare.ShouldBeLessThan(0.05);
    }

    /// <summary>Words that no other series has, the same ones every time.</summary>
    private static string Words(int series, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => "ك" + Letters(series) + "م" + Letters(i)));

    private static string Letters(int n) =>
        string.Concat(n.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(d => (char)('ب' + (d - '0'))));

    private static Article Article(string? outlet, string text) =>
        new()
        {
            Id = ArticleId.OfText(outlet ?? "", "test", 0, text),
            Input = "test",
            Outlet = outlet is null ? null : new OutletName(outlet, outlet),
            Text = text,
        };
}
