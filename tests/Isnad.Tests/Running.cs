using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Outlets;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Stories;

namespace Isnad.Tests;

/// <summary>Runs the steps on files, as the commands do.</summary>
internal static class Running
{
    public static List<ReadingResult> Read(string path, int threads = 1) =>
        [.. new Reading(new ArticleExtractor(), Analyser.WithShippedTables(), threads).Read(new InputReader().Read([path]))];

    /// <summary>An article that comes twice, in a feed and as a page, is one.</summary>
    public static List<AnalysedArticle> Articles(string path) => [.. Read(path).SelectMany(r => r.Articles).DistinctBy(a => a.Article.Id)];

    public static Newsroom Newsroom(string path) => NewsroomBuilder.WithShippedTables().Build(Articles(path));

    public static AnalysedArticle Analyse(string text, string? title = null, string outlet = "الشراع")
    {
        var body = ParagraphText.Join(text);
        return Analyser
            .WithShippedTables()
            .Analyse(
                new Article
                {
                    Id = ArticleId.OfText("", "test", 0, text),
                    Input = "test",
                    Title = title,
                    Outlet = new OutletName("shiraa", outlet),
                    Text = body.Text,
                    Paragraphs = body.Paragraphs,
                }
            );
    }

    /// <summary>An article of an outlet at a minute, analysed.</summary>
    public static AnalysedArticle Told(string outlet, string when, string text, string? title = null)
    {
        var body = ParagraphText.Join(text);
        return Analyser
            .WithShippedTables()
            .Analyse(
                new Article
                {
                    Id = ArticleId.OfText(outlet, when, 0, text),
                    Input = outlet,
                    Title = title,
                    Outlet = new OutletName(outlet, outlet),
                    Text = body.Text,
                    Paragraphs = body.Paragraphs,
                    Published = new ArticleDate(when, DatePrecision.Minute, DateBasis.Given),
                }
            );
    }

    /// <summary>A newsroom of one story.</summary>
    public static (Newsroom Newsroom, Story Story) OneStory(params AnalysedArticle[] articles)
    {
        var story = new Story(StoryId.OpenedBy(articles[0].Article.Id), [.. articles.Select(a => a.Article.Id)], null, []);
        return (new Newsroom(articles, [], [story], []), story);
    }

    public static Page Text(string text) => new("page.txt", PageKind.PlainText, System.Text.Encoding.UTF8.GetBytes(text));
}
