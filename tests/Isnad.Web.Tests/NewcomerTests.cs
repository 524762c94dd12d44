using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Isnad.Web.Tests;

/// <summary>What README.md calls a newcomer's five minutes, with the command as it ships and a newspaper on loopback.</summary>
public class NewcomerTests
{
    private static readonly (string Path, string Title, string At, string[] Text)[] News =
    [
        (
            "/news/1",
            "انهيار جسر المشاة في وادي الزيتون",
            Ago(5),
            [
                "انهار جسر المشاة في حي وادي الزيتون صباح الجمعة، وقتل أربعة أشخاص وأصيب تسعة آخرون، وفق ما أعلنته إدارة الدفاع المدني.",
                "وقال مدير الدفاع المدني سامر الحلبي إن فرق الإنقاذ تواصل البحث عن مفقودين تحت الأنقاض.",
                "وأضاف الحلبي أن الجسر خضع للصيانة قبل شهرين.",
            ]
        ),
        (
            "/news/2",
            "بلدية وادي الزيتون: سبعة قتلى في انهيار الجسر",
            Ago(2),
            [
                "ارتفع عدد قتلى انهيار جسر المشاة في حي وادي الزيتون إلى سبعة أشخاص، بحسب رئيسة البلدية هدى السالمي.",
                "ونفت السالمي أن يكون الجسر قد خضع لأي صيانة هذا العام.",
                "وقالت السالمي إن البلدية شكلت لجنة للتحقيق في انهيار الجسر.",
            ]
        ),
    ];

    private static readonly (string Path, string Title, string At, string[] Text) Pasted = (
        "/elsewhere",
        "شهود: جسر المشاة في وادي الزيتون كان يهتز قبل انهياره",
        Ago(1),
        [
            "قال شهود في حي وادي الزيتون إن جسر المشاة الذي انهار صباح الجمعة كان يهتز منذ أسابيع.",
            "ونقلت صحيفة الوادي عن مدير الدفاع المدني سامر الحلبي أن أربعة أشخاص قتلوا في انهيار الجسر.",
        ]
    );

    [Fact]
    public async Task From_ones_own_feed_and_a_pasted_link_to_who_reported_it_first_on_whose_word_and_what_is_disputed()
    {
        using var paper = new Newspaper("صحيفة الوادي", News, Pasted);
        var folder = Directory.CreateTempSubdirectory("isnad-newcomer-").FullName;
        try
        {
            var store = Path.Combine(folder, "isnad.db");
            using (var add = Run("add", paper.Address, "--store", store))
            {
                (await add.StandardOutput.ReadToEndAsync()).ShouldContain("صحيفة الوادي");
                await add.WaitForExitAsync();
                add.ExitCode.ShouldBe(0);
            }
            using var watch = Run("watch", "--serve", "--url", "http://127.0.0.1:0", "--store", store, "--lang", "en");
            try
            {
                var line = await watch.StandardError.ReadLineAsync();
                using var http = new HttpClient(new HttpClientHandler { UseProxy = false, CookieContainer = new CookieContainer() })
                {
                    BaseAddress = new Uri(line!.Split(' ')[1]),
                };
                await Until(async () =>
                    JsonDocument
                        .Parse(await http.GetStringAsync(new Uri("/stories.json", UriKind.Relative)))
                        .RootElement.GetProperty("items")
                        .EnumerateArray()
                        .Any(s => s.GetProperty("articles").GetInt32() == News.Length)
                );

                var front = await http.GetStringAsync(new Uri("/?lang=ar", UriKind.Relative));
                var token = WebUtility.HtmlDecode(
                    Regex.Match(front, "name=\"token\" value=\"([^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value
                );
                using var form = new FormUrlEncodedContent([new("token", token), new("given", paper.Address.TrimEnd('/') + Pasted.Path)]);
                using var answer = await http.PostAsync(new Uri("/paste", UriKind.Relative), form);
                var page = await answer.Content.ReadAsStringAsync();

                answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldStartWith("/paste/a");
                var answers = Regex
                    .Match(page, "<section id=\"answers\".*?</section>", RegexOptions.Singleline, TimeSpan.FromSeconds(5))
                    .Value;
                var parts = answers.Split("<dt>");
                parts.Length.ShouldBe(4);
                parts[1].ShouldContain("صحيفة الوادي");
                parts[2].ShouldContain("سامر الحلبي");
                parts[3].ShouldContain("لأي صيانة");
                page.ShouldContain("شهود: جسر المشاة");
            }
            finally
            {
                watch.Kill();
                await watch.WaitForExitAsync();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Isnad.Cli.dll"), .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            UseShellExecute = false,
        };
        start.Environment["ISNAD_ALLOW_PRIVATE"] = "true";
        start.Environment["ISNAD_CONTACT"] = "desk@alwadi.example";
        start.Environment["ISNAD_SETTINGS"] = Path.Combine(Path.GetTempPath(), "no-such-settings.json");
        return Process.Start(start)!;
    }

    /// <summary>Some hours ago: the front page passes over what is dated ahead of now.</summary>
    private static string Ago(int hours) =>
        TimeProvider
            .System.GetUtcNow()
            .AddHours(-hours)
            .ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task Until(Func<Task<bool>> holds)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            if (await holds())
                return;
            await Task.Delay(200);
        }
        throw new TimeoutException("the stories did not come");
    }
}
