using Isnad.Storage;
using Isnad.Stories;

namespace Isnad.Web.Tests;

[Collection("samples")]
public class StorylinePageTests(SampleSite samples)
{
    [Fact]
    public async Task A_story_of_a_storyline_shows_those_before_and_after_it()
    {
        using var store = Store.Open(samples.Site.StorePath);
        var line = store.Storylines.All().ShouldHaveSingleItem();
        var stories = store.Stories.OfStoryline(line.Id.Value);
        stories.Count.ShouldBe(2);

        var page = await samples.Site.Get("/stories/" + stories[1].Id.Value);

        page.ShouldContain($"""<a href="/stories/{stories[0].Id.Value}">""", Case.Sensitive, "the earlier one");
        page.ShouldContain("/storylines/" + line.Id.Value);
        (await samples.Site.Get("/storylines")).ShouldContain(line.Title);
    }

    [Fact]
    public async Task A_storyline_is_told_as_a_whole_with_its_leading_sentences_and_speakers()
    {
        using var store = Store.Open(samples.Site.StorePath);
        var line = store.Storylines.All().ShouldHaveSingleItem();

        var page = await samples.Site.Get("/storylines/" + line.Id.Value);

        page.ShouldContain("<section id=\"course\">");
        page.Split("class=\"lead-line\"").Length.ShouldBe(1 + line.Stories.Count);
        page.ShouldContain("<section id=\"said\">");
    }
}
