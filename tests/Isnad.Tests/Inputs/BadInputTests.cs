using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Pages;
using Isnad.Pipeline;

namespace Isnad.Tests.Inputs;

public sealed class BadInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string File(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    [Fact]
    public void An_empty_file_is_a_coded_problem() => Codes(File("a.txt", [])).ShouldBe(["ISN201"]);

    [Fact]
    public void A_binary_file_named_txt_is_a_coded_problem() =>
        Codes(File("a.txt", [0, 1, 2, 3, 0, 0, 255, 254, 3, 0, 7, 0, 0, 0, 9, 1, 1, 2])).ShouldBe(["ISN202"]);

    [Fact]
    public void A_path_that_is_not_there_is_a_coded_problem() => Codes(Path.Combine(_folder, "none.txt")).ShouldBe(["ISN101"]);

    [Fact]
    public void A_broken_line_does_not_stop_the_others_and_one_without_text_is_answered()
    {
        var results = Running.Read(
            File(
                "a.jsonl",
                Encoding.UTF8.GetBytes(
                    "{\"id\":\"1\",\"text\":\"وصل الوفد إلى المدينة.\"}\n{broken\n{\"id\":\"3\",\"text\":\"غادر الوفد المدينة.\"}\n{\"id\":\"4\",\"text\":\"\"}\n"
                )
            )
        );

        results.SelectMany(r => r.Articles).Select(a => a.Article.SourceId).ShouldBe(["1", "3", "4"]);
        results.SelectMany(r => r.Problems).Select(p => p.Code).ShouldBe(["ISN203", "ISN204"]);
    }

    [Fact]
    public void A_line_of_100_MB_is_passed_over_without_being_held()
    {
        var path = Path.Combine(_folder, "big.jsonl");
        using (var stream = System.IO.File.Create(path))
        {
            var chunk = Encoding.ASCII.GetBytes(new string('a', 1 << 20));
            for (var i = 0; i < 100; i++)
                stream.Write(chunk);
            stream.Write(Encoding.UTF8.GetBytes("\n{\"id\":\"2\",\"text\":\"وصل الوفد إلى المدينة.\"}\n"));
        }

        var results = Running.Read(path);

        results.SelectMany(r => r.Problems).Select(p => p.Code).ShouldBe(["ISN205"]);
        results.SelectMany(r => r.Articles).Single().Article.SourceId.ShouldBe("2");
    }

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_text_is_read_in_whatever_encoding(string name)
    {
        const string Text =
            "أعلنت وزارة الصحة وصول الدفعة الأولى من الأدوية\nوقالت الوزارة إن التوزيع سيبدأ صباح الأحد في جميع المستشفيات.";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        var article = Running.Read(File("a.txt", encoding.GetBytes(Text))).Single().Articles.Single().Article;

        article.Title.ShouldBe("أعلنت وزارة الصحة وصول الدفعة الأولى من الأدوية");
        article.Text.ShouldStartWith("وقالت الوزارة إن التوزيع");
    }

    [Fact]
    public void Text_in_another_language_is_kept_and_not_analysed()
    {
        var result = Running
            .Read(
                File(
                    "a.txt",
                    Encoding.UTF8.GetBytes(
                        "The ministry announced the arrival of the first shipment of medicines.\nIt said that distribution would begin on Sunday."
                    )
                )
            )
            .Single();

        result.Problems.Single().Code.ShouldBe("ISN207");
        result.Articles.Single().Statements.ShouldBeEmpty();
    }

    [Fact]
    public void Rows_whose_address_is_none_are_articles_of_their_own()
    {
        var rows = string.Join(
            '\n',
            Enumerable.Range(1, 3).Select(n => $$"""{"id":"{{n}}","url":"N/A","text":"وصلت السفينة رقم {{n}} إلى الميناء."}""")
        );

        var articles = Running
            .Read(File("a.jsonl", Encoding.UTF8.GetBytes(rows)))
            .SelectMany(r => r.Articles)
            .Select(a => a.Article)
            .ToList();

        articles.Select(a => a.Id).Distinct().Count().ShouldBe(3);
        articles.ShouldAllBe(a => a.Url == null);
    }

    [Fact]
    public void A_torn_character_in_a_JSON_array_costs_its_row_only()
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetBytes("[{\"id\":\"1\",\"text\":\"وصل الوفد"),
            0xD9,
            .. Encoding.UTF8.GetBytes("\"},{\"id\":\"2\",\"text\":\"غادر الوفد المدينة.\"}]"),
        ];

        var results = Running.Read(File("a.json", bytes));

        results.SelectMany(r => r.Articles).Select(a => a.Article.SourceId).ShouldBe(["2"]);
        results.SelectMany(r => r.Problems).Select(p => p.Code).ShouldBe(["ISN203"]);
    }

    [Theory]
    [InlineData("2062-01-01T00:00:00Z", null)]
    [InlineData("xxxxxxxxxxxx", null)]
    [InlineData("2026-03-09T10:05", DatePrecision.Minute)]
    public void What_a_feed_says_of_a_pages_date_is_believed_only_where_it_is_one(string told, DatePrecision? precision)
    {
        var page = new Page(
            "https://shiraa.example/1",
            PageKind.Html,
            Encoding.UTF8.GetBytes(
                "<html lang=ar><body><h1>وصول الوفد</h1><p>وصل الوفد إلى المدينة صباح اليوم، وقال الوزير إن المحادثات ستستمر يومين على الأقل.</p></body></html>"
            )
        )
        {
            Url = "https://shiraa.example/1",
            Fetched = new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero),
            Hint = new FeedHint(null, told, null),
        };

        var article = ((ExtractResult.Extracted)new ArticleExtractor().Extract(page)).Articles[0];

        (article.Published?.Precision).ShouldBe(precision);
        (article.Published?.Value).ShouldBe(precision is null ? null : told);
    }

    [Fact]
    public void A_folder_without_permission_is_a_coded_problem()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
            return; // root may read everything: nothing to see
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "closed"));
        System.IO.File.SetUnixFileMode(folder.FullName, UnixFileMode.None);

        Codes(folder.FullName).ShouldBe(["ISN102"]);

        System.IO.File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void Any_bytes_extract_without_an_exception() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                bytes =>
                {
                    foreach (var kind in Enum.GetValues<PageKind>())
                        new ArticleExtractor().Extract(new Page("x", kind, bytes ?? []));
                    return true;
                }
            )
        );

    [Fact]
    public void A_folder_that_goes_while_it_is_read_does_not_end_the_run()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "inner")).FullName;
        File("a.txt", Encoding.UTF8.GetBytes("وصل الوفد إلى المدينة صباح اليوم."));
        var items = new List<InputItem>();

        foreach (var item in new InputReader().Read([_folder]))
        {
            items.Add(item);
            if (Directory.Exists(folder))
                Directory.Delete(folder);
        }

        items.Count.ShouldBe(2);
        items[1].ShouldBeOfType<InputItem.Failed>().Why.Input.ShouldBe(folder);
    }

    [Theory]
    [InlineData("\uD83D وقال الوزير إن \uDE00 الهدنة باقية.")]
    [InlineData("🙂🙂 قال الوزير: «نعم» 🙂")]
    [InlineData("«««« قال الوزير إن « الهدنة »» باقية")]
    public void Broken_text_gives_spans_that_hold(string text)
    {
        var article = Running.Analyse(text);

        foreach (var statement in article.Statements)
            statement.Evidence.ExactIn(article.Article).ShouldBe(statement.Text);
    }

    [Fact]
    public void Any_mixture_of_cues_marks_and_broken_letters_gives_spans_that_hold() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.ListOf(Gen.Elements(Scraps)).ToArbitrary(),
                scraps =>
                {
                    var article = Running.Analyse(string.Concat(scraps));
                    foreach (var statement in article.Statements)
                    {
                        statement.Evidence.ExactIn(article.Article).ShouldBe(statement.Text);
                        statement.Text.ShouldNotBeNullOrWhiteSpace();
                        statement.Chain.ShouldNotBeEmpty();
                    }
                    return true;
                }
            )
        );

    private static readonly string[] Scraps =
    [
        "وقال ",
        "الوزير ",
        "إن ",
        "الهدنة باقية ",
        ": ",
        "\"",
        "« ",
        "»",
        "“",
        "”",
        "((",
        "))",
        "، ",
        "، ",
        ". ",
        "\n",
        "بحسب ",
        "رويترز ",
        "نقلا عن ",
        "مشيرا ",
        "إلى أن ",
        "وأضاف ",
        "الذي ",
        "في ",
        "بيان ",
        "لوكالة ",
        "\uD83D",
        "\uDE00 ",
        "🙂",
        "x ",
        "12.5 ",
        "ـ ",
        "\u202B",
        "- ",
        "– ",
        "على حد قوله",
        "نقلت ",
        "عن ",
        "عنه ",
        "قوله ",
        "بالقول ",
        "#لا_سلام ",
        "( ",
        ") ",
        "كما ",
        "حيث ",
        "قيل ",
        "أما ",
        "فقال ",
    ];

    [Fact]
    public void Marks_that_do_not_belong_together_leave_no_statement_without_words() =>
        Running
            .Analyse(
                "x مشيرا الهدنة باقية بيان الوزير ـ لوكالة نقلت »x قوله حيث 🙂عن »”- قوله وأضاف بحسب #لا_سلام وقال الهدنة باقية نقلت ”رويترز فقال x ( ”\"»#لا_سلام إلى أن لوكالة قيل إن ”« أما نقلا عن عن رويترز #لا_سلام فقال #لا_سلام نقلت \nرويترز ))قيل “: « : 🙂"
            )
            .Statements.ShouldAllBe(s => s.Text.Any(char.IsLetterOrDigit));

    [Fact]
    public void A_long_text_without_a_stop_is_read_to_its_end()
    {
        var article = Running.Analyse(
            string.Concat(Enumerable.Repeat("وقال الوزير إن الهدنة باقية وأضاف أن الوفد سيعود غدا « نعم \" ", 4000))
        );

        article.Statements.Count.ShouldBeGreaterThanOrEqualTo(4000);
        article.Statements[^1].Evidence.Span.End.ShouldBeGreaterThan(article.Article.Text.Length - 200);
    }

    private static string[] Codes(string path) => [.. Running.Read(path).SelectMany(r => r.Problems).Select(p => p.Code)];
}
