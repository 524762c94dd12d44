using Isnad.Pipeline;
using Isnad.Sources.Web;
using Isnad.Storage;

namespace Isnad.Tests.Acquisition;

/// <summary>A folder that is a source is looked at again and again, whatever else lies in it.</summary>
public sealed class FolderSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-source-").FullName;
    private readonly Store _store = Store.Temporary();
    private readonly JumpingClock _clock = new(new DateTimeOffset(2026, 3, 9, 5, 0, 0, TimeSpan.Zero));

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_link_that_leads_back_up_does_not_hide_what_is_new()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder, "loop"), _folder);
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "وصلت السفينة إلى الميناء صباح اليوم وعلى متنها ثلاثون راكبا.");
        _store.Write(() => _store.Sources.Add(_folder, "path", null));
        (await Round()).ShouldBe(1);
        File.WriteAllText(Path.Combine(_folder, "b.txt"), "غادرت الطائرة المطار مساء أمس وعلى متنها خمسون راكبا.");

        (await Round()).ShouldBe(1);
        (await Round()).ShouldBe(0);
    }

    [Fact]
    public async Task A_subfolder_that_may_not_be_read_does_not_hide_what_is_new()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
            return; // root may read everything: nothing to see
        var closed = Directory.CreateDirectory(Path.Combine(_folder, "closed")).FullName;
        File.SetUnixFileMode(closed, UnixFileMode.None);
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "وصلت السفينة إلى الميناء صباح اليوم وعلى متنها ثلاثون راكبا.");
        _store.Write(() => _store.Sources.Add(_folder, "path", null));
        (await Round()).ShouldBe(1);
        File.WriteAllText(Path.Combine(_folder, "b.txt"), "غادرت الطائرة المطار مساء أمس وعلى متنها خمسون راكبا.");

        (await Round()).ShouldBe(1);

        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<int> Round()
    {
        using var fetcher = new Fetcher(new FetchSettings(), _clock);
        var reading = new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), 1);
        var round = await new Gathering(_store, fetcher, reading, _clock).Run();
        _clock.SetTo(_clock.GetUtcNow().AddDays(1));
        return round.Intake.New;
    }
}
