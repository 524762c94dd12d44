using System.Net;

namespace Isnad.Web.Tests;

[Collection("samples")]
public class HeadTests(SampleSite samples)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/stories.rss", HttpStatusCode.OK)]
    [InlineData("/stories/none", HttpStatusCode.NotFound)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    public async Task Monitors_and_readers_of_feeds_may_ask_without_a_body(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        using var answer = await samples.Site.Http.SendAsync(request);

        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        answer.Content.Headers.ContentType.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_stream_of_events_has_no_end_and_is_not_asked_without_its_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/live?since=0");

        using var answer = await samples.Site.Http.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }
}
