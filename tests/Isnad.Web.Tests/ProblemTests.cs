using System.Text;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Tests;

/// <summary>Every refusal carries its code: as problem+json for programs, on a page for people.</summary>
public class ProblemTests
{
    [Theory]
    [InlineData("GET", "/nothing.json", null, null, 404, "ISN501")]
    [InlineData("GET", "/api/v1/stories/none", null, null, 404, "ISN401")]
    [InlineData("POST", "/api/v1/watches", "text/plain", "x", 415, "ISN512")]
    [InlineData("POST", "/api/v1/watches", "application/json", "{", 400, "ISN506")]
    [InlineData("POST", "/decisions", "application/x-www-form-urlencoded", "kind=note", 400, "ISN505")]
    public async Task What_is_refused_is_told_with_its_code(string method, string path, string? type, string? body, int status, string code)
    {
        await using var site = await Site.OfSamples();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, type!);

        using var answer = await site.Http.SendAsync(request);

        ((int)answer.StatusCode).ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(code);
    }

    [Fact]
    public async Task Another_name_of_the_server_is_told_with_its_code()
    {
        await using var site = await Site.OfSamples();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/index.json") { Headers = { Host = "evil.example" } };

        using var answer = await site.Http.SendAsync(request);

        (await answer.Content.ReadAsStringAsync()).ShouldContain("ISN503");
    }

    [Theory]
    [InlineData("ISN306", 503)]
    [InlineData("ISN409", 400)]
    [InlineData("ISN301", 500)]
    public void What_the_store_refuses_is_told_with_its_own_status(string code, int status) =>
        WebServer.Explain(new DefaultHttpContext(), new IsnadException(new Problem("x", code, ["y"]))).Status.ShouldBe(status);

    [Fact]
    public async Task A_missing_password_is_told_with_its_code()
    {
        await using var site = await Site.OfSamples(o => o with { Token = "open-sesame-123" });

        using var answer = await site.Http.GetAsync(new Uri("/api/v1/stories", UriKind.Relative));

        (await answer.Content.ReadAsStringAsync()).ShouldContain("ISN502");
    }

    [Theory]
    [InlineData("/search?q=x&from=yesterday", 400, "<bdi>يُكتب from يوما مثل 2018-04-14</bdi>")]
    [InlineData(
        "/stories/none-<b>",
        404,
        "<p><bdi>none-&lt;b&gt;</bdi>: لا شيء في المخزن بهذا المعرف أو الاسم. ابحث عنه أو تصفّح الأخبار.</p>"
    )]
    public async Task A_page_refuses_in_the_readers_language_and_what_it_names_does_not_turn_the_sentence(
        string path,
        int status,
        string told
    )
    {
        await using var site = await Site.OfSamples();

        using var answer = await site.Http.GetAsync(new Uri(path, UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();

        ((int)answer.StatusCode).ShouldBe(status);
        page.ShouldContain(told);
    }
}
