using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Stories;

namespace Isnad.Web;

/// <summary>
/// Writes briefs as one self-contained page, right to left: no request goes out, no script runs, every number leads to the words.
/// </summary>
public static class BriefPage
{
    private static readonly string Style = ReadStyle();

    /// <summary>The page.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="briefs">The briefs, in the order in which they are shown.</param>
    /// <param name="language">ar or en, for headings; what articles say stays as written.</param>
    /// <param name="line">The brief of their storyline, which stands before them.</param>
    public static string Write(Newsroom newsroom, IReadOnlyList<Brief> briefs, string language, StorylineBrief? line = null)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(briefs);
        var words = new BriefWords(language);
        var marks = new EvidenceMarks(newsroom);
        var html = new Html();
        var title =
            line is not null ? line.Line.Title
            : briefs.Count == 1 ? words.Headline(briefs[0].Title)
            : Name(words);
        Head(html, words, title, words["page-intro"]);
        if (briefs.Count > 1 && line is null)
            Contents(html, words, briefs);
        html.Raw("</header>\n<main>");
        if (line is not null)
            new StorylineSection(html, words, newsroom, marks).Write(line);
        foreach (var brief in briefs)
            new BriefSection(html, words, newsroom, marks).Write(brief);
        if (line is null)
            Storylines(html, words, newsroom, briefs);
        html.Raw($"<h2 id=\"articles\">").Text(words["articles-text"]).Raw("</h2>");
        foreach (var id in briefs.SelectMany(b => b.Story.Articles).Distinct())
            marks.WriteArticle(html, words, id);
        html.Raw("</main>\n<footer><p class=\"soft\">").Text(words["page-glossary"]).Raw("</p></footer></body></html>\n");
        return html.ToString();
    }

    /// <summary>A page that lists stories.</summary>
    /// <param name="words">In which language.</param>
    /// <param name="stories">Of each its id, its headline and what it is worth, in the order in which they are shown.</param>
    public static string WriteList(BriefWords words, IReadOnlyList<(string Id, string Headline, string State)> stories)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(stories);
        var html = new Html();
        Head(html, words, Name(words), "");
        html.Raw("</header>\n<main><ol>");
        foreach (var (id, headline, state) in stories)
            html.Raw($"<li id=\"{id}\"><strong>")
                .Isolated(headline)
                .Raw("</strong><div class=\"soft\">")
                .Text(state)
                .Raw(" · <bdi>")
                .Text(id)
                .Raw("</bdi></div></li>");
        html.Raw("</ol></main></body></html>\n");
        return html.ToString();
    }

    private static string Name(BriefWords words) => words.Arabic ? "إسناد" : "Isnad";

    private static void Head(Html html, BriefWords words, string title, string state)
    {
        html.Raw(
            $"<!DOCTYPE html>\n<html lang=\"{(words.Arabic ? "ar" : "en")}\" dir=\"{(words.Arabic ? "rtl" : "ltr")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
        );
        html.Raw(
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'\">"
        );
        html.Raw("<title>")
            .Text(title)
            .Raw("</title><style>")
            .Raw(Style)
            .Raw("</style></head><body>\n<header><h1>")
            .Text(Name(words))
            .Raw("</h1><p class=\"state\">")
            .Text(state)
            .Raw("</p>");
    }

    private static void Contents(Html html, BriefWords words, IReadOnlyList<Brief> briefs)
    {
        html.Raw("<nav aria-label=\"").Text(words["contents"]).Raw("\"><ol>");
        foreach (var brief in briefs)
            html.Raw($"<li><a href=\"#{brief.Story.Id}\">")
                .Isolated(words.Headline(brief.Title))
                .Raw("</a> <span class=\"soft\">")
                .Text(words.Articles(brief.Story.Articles.Count))
                .Raw("</span></li>");
        html.Raw("</ol></nav>");
    }

    private static void Storylines(Html html, BriefWords words, Newsroom newsroom, IReadOnlyList<Brief> briefs)
    {
        var byId = briefs.ToDictionary(b => b.Story.Id);
        var lines = newsroom.Storylines.Where(l => l.Stories.Count(byId.ContainsKey) > 1).ToList();
        if (lines.Count == 0)
            return;
        html.Raw("<h2>").Text(words["storylines"]).Raw("</h2>");
        foreach (var line in lines)
        {
            html.Raw("<h3>").Isolated(line.Title).Raw("</h3><ol>");
            foreach (var story in line.Stories.Where(byId.ContainsKey))
                html.Raw($"<li><a href=\"#{story}\">")
                    .Isolated(words.Headline(byId[story].Title))
                    .Raw("</a> <span class=\"soft\"><bdi>")
                    .Text(byId[story].First?.Shown ?? words["unknown-date"])
                    .Raw("</bdi></span></li>");
            html.Raw("</ol>");
        }
    }

    private static string ReadStyle()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("brief.css")!);
        return reader.ReadToEnd();
    }
}
