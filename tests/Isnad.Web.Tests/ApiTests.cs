using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Isnad.Web.Tests;

[Collection("samples")]
public class ApiTests(SampleSite samples)
{
    /// <summary>Every example of docs/api.md: <c>$ curl …</c> lines, with names in braces for what the sample newsroom has.</summary>
    [Fact]
    public async Task Every_example_of_the_documentation_runs_and_is_answered_as_the_document_says()
    {
        await using var site = await Site.OfSamples();
        var story = site.Stories()[0];
        var article = (await site.Get($"/stories/{story}.csv")).Split("\r\n")[1].Split(',')[0];
        using var outlets = JsonDocument.Parse(await site.Get("/outlets.json"));
        var names = new Dictionary<string, string>
        {
            ["STORY"] = story,
            ["ARTICLE"] = article,
            ["OUTLET"] = Uri.EscapeDataString(outlets.RootElement.GetProperty("items")[0].GetProperty("id").GetString()!),
            ["AGENCY"] = "isnad:outlet-reuters",
            ["PERSON"] = Uri.EscapeDataString("عادل المرسي"),
        };
        using var document = JsonDocument.Parse(await site.Get("/api/v1/openapi.json"));
        var examples = Regex.Matches(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "api.md")),
            @"^curl (?:-X (\w+) )?(?:-H '[^']*' )?(?:(?<how>--json|-d) '([^']*)' )?\$ISNAD(\S*)\s+# (\d+)$",
            RegexOptions.Multiline,
            TimeSpan.FromSeconds(5)
        );
        var paths = document
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .SelectMany(p => p.Value.EnumerateObject().Select(m => m.Name.ToUpperInvariant() + " " + p.Name))
            .ToHashSet(StringComparer.Ordinal);

        foreach (Match example in examples)
        {
            var method =
                example.Groups[1].Success ? example.Groups[1].Value
                : example.Groups[2].Success ? "POST"
                : "GET";
            var path = names.Aggregate(
                example.Groups[3].Value.Trim('\''),
                (p, n) => p.Replace("{" + n.Key + "}", n.Value, StringComparison.Ordinal)
            );
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (example.Groups[2].Success)
                request.Content = new StringContent(
                    names.Aggregate(example.Groups[2].Value, (p, n) => p.Replace("{" + n.Key + "}", n.Value, StringComparison.Ordinal)),
                    Encoding.UTF8,
                    example.Groups["how"].Value == "--json" ? "application/json" : "application/x-www-form-urlencoded"
                );
            using var answer = await site.Http.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();

            ((int)answer.StatusCode)
                .ToString()
                .ShouldBe(example.Groups[4].Value, example.Value + "\n" + body[..Math.Min(300, body.Length)]);
            if (
                body.Length > 0
                && path.StartsWith("/api/v1/", StringComparison.Ordinal)
                && !path.Contains("openapi", StringComparison.Ordinal)
            )
                Check(document, method, path, (int)answer.StatusCode, body, paths);
            if (method == "POST" && path.EndsWith("/watches", StringComparison.Ordinal))
                names["WATCH"] = JsonDocument.Parse(body).RootElement.GetProperty("id").GetString()!;
            if (method == "POST" && path.EndsWith("/decisions", StringComparison.Ordinal) && answer.IsSuccessStatusCode)
                names.TryAdd("NOTE", (await site.Get("/decisions.csv")).Split("\r\n")[1].Split(',')[0]);
        }
        paths
            .Where(p => !p.EndsWith("/api/v1/watches/{id}", StringComparison.Ordinal))
            .ShouldBeEmpty("addresses without an example in docs/api.md");
    }

    [Fact]
    public async Task Pages_of_a_list_follow_each_other_by_tokens_without_gap_or_repetition()
    {
        await using var site = await Site.Of(
            Site.Rows([
                .. Enumerable
                    .Range(0, 120)
                    .Select(i =>
                        $$"""{"id":"{{i}}","outlet":"الشراع","title":"خبر {{Words(i)}}","published":"2031-0{{1 + (i % 9)}}-{{10 + (i % 18)}}T10:00:00Z","text":"{{Words(i)}} {{Words(i * 7)}} {{Words(i * 13)}}"}"""
                    ),
            ])
        );
        var all = new List<string>();
        string? next = null;
        do
        {
            using var page = JsonDocument.Parse(await site.Get("/api/v1/stories" + (next is null ? "" : "?page=" + next)));
            all.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            next = page.RootElement.GetProperty("next").GetString();
        } while (next is not null);

        all.Distinct().Count().ShouldBe(all.Count);
        using var status = JsonDocument.Parse(await site.Get("/api/v1/status"));
        all.Count.ShouldBe(status.RootElement.GetProperty("stories").GetInt32());
    }

    [Theory]
    [InlineData("/api/v1/stories?page=zzz", 400)]
    [InlineData("/api/v1/stories/s0000000000000000", 404)]
    [InlineData("/api/v1/nothing", 404)]
    [InlineData("/api/v1/search?q=x&page=%00", 400)]
    public async Task Errors_have_one_shape_with_a_code(string path, int status)
    {
        using var answer = await samples.Site.Http.GetAsync(new Uri(path, UriKind.Relative));

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("code").GetString()!.ShouldStartWith("ISN");
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe(status);
        problem.RootElement.GetProperty("title").GetString()!.Length.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("text/plain", "{}", 415)]
    [InlineData("application/x-www-form-urlencoded", "kind=note", 415)]
    [InlineData("application/json", "{\"kind\":", 400)]
    [InlineData("application/json", "[]", 400)]
    [InlineData("application/json", "", 400)]
    public async Task A_body_that_is_no_json_is_a_coded_problem(string type, string body, int status)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);

        using var answer = await samples.Site.Http.PostAsync(new Uri("/api/v1/decisions", UriKind.Relative), content);

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("ISN5");
    }

    private static string Words(int n) =>
        string.Concat($"{n:D4}".Select(d => "ابتثجحخدذر"[d - '0'] + "ال" + "مسلكنهوية"[(d * 7 % 8)])) + "ون";

    /// <summary>Holds an answer against its schema in the document.</summary>
    private static void Check(JsonDocument document, string method, string path, int status, string body, HashSet<string> open)
    {
        var plain = Uri.UnescapeDataString(path.Split('?')[0]);
        var (template, operation) = document
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .Where(p =>
                Regex.IsMatch(
                    plain,
                    "^" + Regex.Replace(Regex.Escape(p.Name), @"\\\{[^}]*}", "[^/]+", RegexOptions.None, TimeSpan.FromSeconds(5)) + "$",
                    RegexOptions.None,
                    TimeSpan.FromSeconds(5)
                )
            )
            .Select(p => (p.Name, Operation: p.Value.GetProperty(method.ToLowerInvariant())))
            .First();
        open.Remove(method + " " + template);
        var content = operation
            .GetProperty("responses")
            .GetProperty(status.ToString())
            .GetProperty("content")
            .EnumerateObject()
            .First()
            .Value;
        using var answer = JsonDocument.Parse(body);
        Wrong(document.RootElement, content.GetProperty("schema"), answer.RootElement, path).ShouldBeEmpty();
    }

    private static IEnumerable<string> Wrong(JsonElement root, JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = reference.GetString()!.Split('/').Skip(1).Aggregate(root, (e, name) => e.GetProperty(name));
        if (schema.TryGetProperty("oneOf", out var either))
        {
            var choices = either.EnumerateArray().Select(s => Wrong(root, s, value, at).ToList()).ToList();
            return choices.Any(c => c.Count == 0) ? [] : choices[^1];
        }
        if (schema.TryGetProperty("type", out var type))
        {
            var types =
                type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!).ToList() : [type.GetString()!];
            var kind = value.ValueKind switch
            {
                JsonValueKind.Object => "object",
                JsonValueKind.Array => "array",
                JsonValueKind.String => "string",
                JsonValueKind.Number => "number",
                JsonValueKind.Null => "null",
                _ => "boolean",
            };
            if (!types.Contains(kind) && !(kind == "number" && types.Contains("integer")))
                return [$"{at}: {kind}, not {string.Join('/', types)}"];
        }
        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            var missing = schema.TryGetProperty("required", out var required)
                ? required
                    .EnumerateArray()
                    .Select(r => r.GetString()!)
                    .Where(r => !value.TryGetProperty(r, out _))
                    .Select(r => $"{at}.{r}: missing")
                : [];
            return missing.Concat(
                properties
                    .EnumerateObject()
                    .Where(p => value.TryGetProperty(p.Name, out _))
                    .SelectMany(p => Wrong(root, p.Value, value.GetProperty(p.Name), at + "." + p.Name))
            );
        }
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
            return value.EnumerateArray().SelectMany((v, i) => Wrong(root, items, v, $"{at}[{i}]")).Take(5);
        return [];
    }
}
