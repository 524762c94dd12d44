using System.Diagnostics;
using Isnad.Sources.Web;
using Isnad.Storage;
using Isnad.Web.Serving;
using Isnad.Web.Telling;

namespace Isnad.Web.Tests;

/// <summary>Pasted links are got as politely as news is fetched.</summary>
public class PasteTests
{
    private static readonly FetchSettings Settings = new() { AllowPrivate = true, Delay = TimeSpan.FromSeconds(1) };

    [Fact]
    public async Task Robots_is_asked_once_for_many_pastes_and_what_it_said_is_kept_in_the_store()
    {
        using var paper = Paper();
        await using var site = await Site.OfSamples(o => o with { Fetch = Settings });

        foreach (var n in new[] { 1, 2, 3 })
            using (await site.Post("/paste", "/paste", ("given", $"{paper.Address}{n}"))) { }

        paper.Asked.ShouldBe(["/robots.txt", "/1", "/2", "/3"]);
        for (var tries = 0; ; tries++)
        {
            using var store = Store.Open(site.StorePath);
            if (store.Hosts.All().Count == 1)
                break;
            tries.ShouldBeLessThan(100);
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task Between_two_pastes_a_host_rests_also_when_the_server_was_started_anew()
    {
        using var paper = Paper();
        var folder = Directory.CreateTempSubdirectory("isnad-paste-").FullName;
        var start = Stopwatch.GetTimestamp();
        using (var pool = new StorePool(Path.Combine(folder, "isnad.db")))
        {
            foreach (var n in new[] { 1, 2 })
            {
                using var fetcher = new Fetcher(Settings, TimeProvider.System);
                await using var desk = new PasteDesk(pool, fetcher, new Upkeep(Console.Error), TimeProvider.System);
                (await desk.Take($"{paper.Address}{n}", CancellationToken.None)).Read.ShouldNotBeNull();
            }
        }
        paper.Asked.ShouldBe(["/robots.txt", "/1", "/2"]);
        Stopwatch.GetElapsedTime(start).ShouldBeGreaterThan(TimeSpan.FromSeconds(1.9)); // robots.txt, a second, /1, a second, /2
        Directory.Delete(folder, recursive: true);
    }

    private static Newspaper Paper()
    {
        (string, string, string, string[]) News(int n) =>
            (
                $"/{n}",
                $"انهيار جسر المشاة رقم {n} في وادي الزيتون",
                $"2031-05-0{n}T08:10:00+03:00",
                [
                    $"انهار جسر المشاة رقم {n} في حي وادي الزيتون صباح الجمعة، وقتل أربعة أشخاص وأصيب تسعة آخرون، وفق ما أعلنته إدارة الدفاع المدني.",
                    "وقال مدير الدفاع المدني سامر الحلبي إن فرق الإنقاذ تواصل البحث عن مفقودين تحت الأنقاض.",
                ]
            );
        return new Newspaper("صحيفة الوادي", [News(1), News(2)], News(3));
    }
}
