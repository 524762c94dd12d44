using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Isnad.Web.Tests;

public class SecurityTests
{
    [Fact]
    public void An_address_that_others_reach_needs_a_password()
    {
        var fault = Should.Throw<IsnadException>(() =>
            Serving.WebServer.Prepare(
                new Serving.ServeOptions { Store = "x.db", Address = new Uri("http://0.0.0.0:5080") },
                TimeProvider.System
            )
        );

        fault.Problem.Code.ShouldBe("ISN508");
    }

    [Fact]
    public async Task With_a_password_nobody_is_let_in_without_it()
    {
        await using var site = await Site.OfSamples(o => o with { Token = "كلمة-سر" });

        foreach (var path in (string[])["/", "/stories", "/api/v1/stories", "/index.json", "/live?since=0"])
        {
            using var refused = await site.Http.GetAsync(new Uri(path, UriKind.Relative));
            refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
        }
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/status");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer wrong");
        (await site.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_password_lets_in_as_token_and_through_the_form()
    {
        await using var site = await Site.OfSamples(o => o with { Token = "open-sesame-123" });

        using var bearer = new HttpRequestMessage(HttpMethod.Get, "/api/v1/status");
        bearer.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "open-sesame-123");
        (await site.Http.SendAsync(bearer)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var form = await (await site.Http.GetAsync(new Uri("/enter?back=/stories", UriKind.Relative))).Content.ReadAsStringAsync();
        var token = form.Split("name=\"token\" value=\"")[1].Split('"')[0];
        using var content = new FormUrlEncodedContent([
            new("token", WebUtility.HtmlDecode(token)),
            new("password", "open-sesame-123"),
            new("back", "//evil.example"),
        ]);
        using var entered = await site.Http.PostAsync(new Uri("/enter", UriKind.Relative), content);

        entered.Headers.Location!.ToString().ShouldBe("/");
        (await site.Get("/stories")).ShouldContain("<h1>");
    }

    [Fact]
    public async Task A_form_that_was_not_sent_from_here_changes_nothing()
    {
        await using var site = await Site.OfSamples();
        using var forged = new FormUrlEncodedContent([new("kind", "note"), new("subject", site.Stories()[0]), new("value", "x")]);
        using var answer = await site.Http.PostAsync(new Uri("/decisions", UriKind.Relative), forged);
        using var json = new HttpRequestMessage(HttpMethod.Post, "/api/v1/decisions")
        {
            Content = new StringContent(
                $"{{\"kind\":\"note\",\"subject\":\"{site.Stories()[0]}\",\"value\":\"x\"}}",
                Encoding.UTF8,
                "application/json"
            ),
        };
        json.Headers.TryAddWithoutValidation("Origin", "https://evil.example");
        using var foreign = await site.Http.SendAsync(json);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        foreign.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await site.Get("/decisions.json")).ShouldNotContain("\"x\"");
    }

    [Fact]
    public async Task A_name_that_was_bound_to_our_address_is_refused()
    {
        await using var site = await Site.OfSamples();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };

        (await site.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused()
    {
        await using var site = await Site.OfSamples();
        using var large = new StringContent("{\"given\":\"" + new string('x', 3_000_000) + "\"}", Encoding.UTF8, "application/json");

        (await site.Http.PostAsync(new Uri("/api/v1/brief", UriKind.Relative), large)).StatusCode.ShouldBe(
            HttpStatusCode.RequestEntityTooLarge
        );
    }

    [Fact]
    public async Task Too_many_requests_in_a_short_time_are_refused()
    {
        await using var site = await Site.OfSamples(o => o with { Limits = true });
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 14; i++)
        {
            using var text = new StringContent("{\"given\":\"\"}", Encoding.UTF8, "application/json");
            answers.Add((await site.Http.PostAsync(new Uri("/api/v1/brief", UriKind.Relative), text)).StatusCode);
        }

        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        answers[0].ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("/API/v1/brief")]
    [InlineData("/api/v1/brief/")]
    public async Task An_address_in_another_spelling_has_no_limit_of_its_own(string address)
    {
        await using var site = await Site.OfSamples(o => o with { Limits = true });
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 14; i++)
        {
            using var text = new StringContent("{\"given\":\"\"}", Encoding.UTF8, "application/json");
            answers.Add((await site.Http.PostAsync(new Uri(address, UriKind.Relative), text)).StatusCode);
        }

        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Behind_a_proxy_each_visitor_has_limits_of_his_own_and_decides_over_https()
    {
        await using var site = await Site.OfSamples(o => o with { Limits = true, TrustHeader = "X-Remote-User" });
        for (var i = 0; i < 12; i++)
            (await Through("/api/v1/brief", "203.0.113.1")).ShouldNotBe(HttpStatusCode.TooManyRequests);

        (await Through("/api/v1/brief", "203.0.113.1")).ShouldBe(HttpStatusCode.TooManyRequests);
        (await Through("/api/v1/brief", "203.0.113.2")).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await Through("/api/v1/decisions", "203.0.113.2")).ShouldNotBe(HttpStatusCode.Forbidden);
        (await Through("/api/v1/decisions", "203.0.113.2", "https://elsewhere.example")).ShouldBe(HttpStatusCode.Forbidden);

        async Task<HttpStatusCode> Through(string path, string visitor, string? origin = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path);
            request.Content = new StringContent(
                "{\"given\":\"\",\"kind\":\"note\",\"subject\":\"x\",\"value\":\"x\"}",
                Encoding.UTF8,
                "application/json"
            );
            request.Headers.Add("X-Remote-User", "desk");
            request.Headers.Add("X-Forwarded-For", visitor);
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("Origin", origin ?? site.Address.Replace("http:", "https:", StringComparison.Ordinal));
            using var answer = await site.Http.SendAsync(request);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Wrong_passwords_of_one_address_are_soon_not_looked_at_any_more()
    {
        await using var site = await Site.OfSamples(o => o with { Token = "open-sesame-123" });
        for (var i = 0; i < 60; i++)
            (await With(site, "wrong" + i)).ShouldBe(HttpStatusCode.Unauthorized);

        (await With(site, "open-sesame-123")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_right_password_is_never_counted_as_a_wrong_one()
    {
        await using var site = await Site.OfSamples(o => o with { Token = "open-sesame-123" });

        for (var i = 0; i < 70; i++)
            (await With(site, "open-sesame-123")).ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> With(Site site, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/status");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await site.Http.SendAsync(request);
        return answer.StatusCode;
    }
}
