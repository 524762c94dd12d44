using Isnad.Storage;

namespace Isnad.Tests.Storage;

public sealed class SearchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-search-").FullName;
    private readonly Store _store;

    public SearchTests()
    {
        _store = Store.Open(Path.Combine(_folder, "isnad.db"));
        var desk = new Newsdesk(_store, TimeProvider.System);
        desk.Take(new[]
        {
            Running.Analyse("أعلنت وزارة الموانئ فتح الميناء الجديد للسفن.", "فتح ميناء"),
            Running.Analyse("قال البحارة إن الميناء مغلق منذ العاصفة.", "إغلاق الميناء"),
            Running.Analyse("زرعت البلدية مئة شجرة في الحديقة.", "شجر في الحديقة"),
        }.Select(a => new ReadingResult(null, [a], [])));
    }

    [Theory]
    [InlineData("ميناء", 2)]
    [InlineData("الميناء العاصفة", 1)]
    [InlineData("\"فتح الميناء\"", 1)]
    [InlineData("\"الميناء فتح\"", 0)]
    [InlineData("شجر*", 1)]
    [InlineData("وزار* ميناء", 1)]
    [InlineData("بحا* الحديقة", 0)]
    [InlineData("ميناء -العاصفة", 1)]
    [InlineData("ميناء -\"منذ العاصفة\"", 1)]
    [InlineData("-ميناء", 0)]
    [InlineData("مينا* -مغلق -شجرة", 1)]
    [InlineData("- * \" ( NOT AND", 0)]
    [InlineData("", 0)]
    public void Words_together_beginnings_and_words_left_out(string query, int found) => _store.Search.Find(query, 10).Count.ShouldBe(found);

    [Fact]
    public void The_forms_that_matched_are_those_of_the_text() =>
        SearchTable.Matches("مينا* -مغلق", "قال البحارة إن الميناء مغلق والموانئ مفتوحة").Select(s => s.Of("قال البحارة إن الميناء مغلق والموانئ مفتوحة")).ShouldBe(["الميناء"]);

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
