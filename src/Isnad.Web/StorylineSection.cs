using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;

namespace Isnad.Web;

/// <summary>Writes the brief of a storyline as a part of a page that holds those of its stories too.</summary>
internal sealed class StorylineSection(Html html, BriefWords words, Newsroom newsroom, EvidenceMarks marks)
{
    private readonly string _quoted = words.Arabic ? "" : " dir=\"rtl\" lang=\"ar\"";

    public void Write(StorylineBrief brief)
    {
        html.Raw($"\n<section class=\"story\" id=\"{Html.Name(brief.Line.Id.Value)}\"><h2{_quoted}>")
            .Isolated(words.Headline(brief.Line.Title))
            .Raw("</h2><p class=\"state\">")
            .Text(
                string.Join(
                    " · ",
                    words.Stories(brief.Stories.Count),
                    words.Articles(brief.Articles),
                    words.Outlets(brief.Outlets),
                    words.Origins(brief.Origins)
                )
            )
            .Raw(" · <bdi>")
            .Text(brief.First?.Day ?? words["unknown-date"])
            .Raw("</bdi>");
        if (brief.Last is { } last)
            html.Raw(" – <bdi>").Text(last.Day).Raw("</bdi>");
        html.Raw("</p>");
        List(
            "course",
            brief.Stories,
            story =>
            {
                Day(story);
                html.Raw($"<a href=\"#{story.Story.Id}\"><strong>")
                    .Isolated(words.Headline(story.Title))
                    .Raw("</strong></a> <span class=\"soft\">")
                    .Text(words.Articles(story.Story.Articles.Count) + words.Comma + words.Origins(story.Origins.Count))
                    .Raw("</span>");
                if (story.Happened is not [var lead, ..])
                    return;
                html.Raw("<div>").Isolated(ShownText.Of(lead.Text));
                marks.Cite(html, lead.Evidence);
                html.Raw("</div>");
            }
        );
        List(
            "said",
            brief.MainSpeakers,
            speaker =>
            {
                html.Raw("<strong>").Isolated(speaker.Name).Raw("</strong>");
                foreach (var told in speaker.Said)
                    Told(told, named: false);
            }
        );
        List(
            "changed",
            brief.Changed,
            change =>
            {
                html.Raw("<strong>").Isolated(change.After.What.Speaker).Raw("</strong>");
                Told(change.Before, named: false);
                Told(change.After, named: false);
            }
        );
        List("unnamed-said", brief.Unnamed, told => Told(told, named: true));
        html.Raw("</section>");
    }

    private void Told(InStory<ToldStatement> told, bool named)
    {
        html.Raw("<div>");
        Day(told.Brief);
        if (named)
            html.Raw("<strong>").Isolated(told.What.Speaker).Raw("</strong>: ");
        if (told.What.Lead.Denied && !told.What.ShowsVerb)
            html.Raw("<span class=\"badge conflict\">").Text(words.Stance(told.What.Lead)).Raw("</span> ");
        var text = ShownText.Of(told.What.Shown);
        html.Isolated(told.What.Lead.Kind == StatementKind.Direct ? "«" + text + "»" : text);
        marks.Cite(html, told.What.Evidence);
        html.Raw(" <span class=\"badge\">").Text(words[Codes.Of(told.What.StrengthIn(newsroom))]).Raw("</span></div>");
    }

    private void Day(Brief story)
    {
        if (story.First is { } first)
            html.Raw("<time><bdi>").Text(first.Day).Raw("</bdi></time>: ");
    }

    private void List<T>(string heading, IEnumerable<T> items, Action<T> write)
    {
        var all = items.ToList();
        if (all.Count == 0)
            return;
        html.Raw("<h3>").Text(words[heading]).Raw("</h3><ul>");
        foreach (var item in all)
        {
            html.Raw($"<li{_quoted}>");
            write(item);
            html.Raw("</li>");
        }
        html.Raw("</ul>");
    }
}
