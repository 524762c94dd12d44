using System.Globalization;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;

namespace Isnad.Web;

/// <summary>Writes the brief of one story as a part of a page.</summary>
internal sealed class BriefSection(Html html, BriefWords words, Newsroom newsroom, EvidenceMarks marks)
{
    private const int MostSpeakers = 12;
    private const int MostStatements = 5;

    /// <summary>What a block carries that holds words of articles, where the headings run from left to right.</summary>
    private readonly string _quoted = words.Arabic ? "" : " dir=\"rtl\" lang=\"ar\"";

    public void Write(Brief brief)
    {
        html.Raw($"\n<section class=\"story\" id=\"{brief.Story.Id}\"><h2{_quoted}>")
            .Isolated(words.Headline(brief.Title))
            .Raw("</h2><p class=\"state\">");
        html.Text(
                words.Articles(brief.Story.Articles.Count)
                    + " · "
                    + words.Outlets(brief.Outlets)
                    + " · "
                    + words.Origins(brief.Origins.Count)
                    + " · "
            )
            .Raw("<bdi>")
            .Text(brief.First?.Shown ?? words["unknown-date"])
            .Raw("</bdi>");
        if (brief.Last is { } last && last.Value != brief.First?.Value)
            html.Raw(" – <bdi>").Text(last.Shown).Raw("</bdi>");
        html.Raw("</p><p class=\"state\">").Text(OriginExplainer.Explain(brief.Origins, newsroom, words.Arabic ? "ar" : "en")).Raw("</p>");
        List(
            "happened",
            brief.Happened,
            s =>
            {
                if (s.Day is { } day)
                    html.Raw("<time><bdi>").Text(day).Raw("</bdi></time>: ");
                html.Isolated(ShownText.Of(s.Text));
                marks.Cite(html, s.Evidence);
            },
            _quoted
        );
        List(
            "lone",
            brief.LoneFigures,
            f =>
            {
                html.Raw("<strong>")
                    .Isolated(f.Quantity.Text)
                    .Raw("</strong> · ")
                    .Text(words["on-whose-word"] + ": ")
                    .Isolated(f.Sources.Count > 0 ? string.Join("، ", f.Sources) : words["own-word"]);
                if (f.Strength is { } strength)
                    html.Raw(" <span class=\"badge\">").Text(words[Codes.Of(strength)]).Raw("</span>");
                html.Raw("<div class=\"soft\">").Isolated(ShownText.Of(f.Text)).Raw("</div>");
                marks.Cite(html, [f.Evidence]);
            }
        );
        Statements(brief);
        List(
            "contradictions",
            brief.Contradictions,
            pair =>
            {
                html.Raw("<strong>").Isolated(pair.Affirmed.Speaker).Raw("</strong>: ").Isolated(ShownText.Of(pair.Affirmed.Shown));
                marks.Cite(html, pair.Affirmed.Evidence);
                html.Raw("<div><strong>").Isolated(pair.Denied.Speaker).Raw("</strong>");
                if (pair.IsToldDenied)
                    html.Raw(" <span class=\"badge conflict\">").Text(words["denied"]).Raw("</span> ");
                else
                    html.Raw(": ");
                html.Isolated(ShownText.Of(pair.ShownDenied));
                marks.Cite(html, pair.Denied.Evidence);
                html.Raw("</div>");
            },
            _quoted
        );
        ChainDrawing.Write(html, words, newsroom, brief);
        Points("differences", brief.ForemostDifferences);
        Points("agreements", brief.ForemostAgreements);
        List(
            "wording",
            brief.Wordings,
            w =>
            {
                foreach (var choice in w.Choices)
                {
                    html.Raw("<div><strong>")
                        .Isolated(choice.Word)
                        .Raw("</strong>: ")
                        .Isolated(Names(choice.Outlets, [.. choice.Evidence.Select(e => e.Article)]));
                    marks.Cite(html, choice.Evidence);
                    html.Raw("</div>");
                }
            }
        );
        List(
            "timeline",
            brief.TimelineBeside,
            t =>
            {
                html.Raw("<time><bdi>").Text(t.When).Raw("</bdi></time>: ").Isolated(ShownText.Of(t.Text));
                marks.Cite(html, t.Evidence);
            },
            _quoted
        );
        List(
            "silences",
            brief.Silences,
            s =>
            {
                html.Text(s.About is null ? "" : words["point-" + s.About] + ": ").Isolated(ShownText.Of(s.Point));
                marks.Cite(html, s.Evidence);
                html.Raw("<div class=\"soft\">")
                    .Text(
                        words["carried"]
                            + ": "
                            + Names(s.CarriedBy, s.CarriedIn)
                            + " · "
                            + words["absent"]
                            + ": "
                            + Names(s.AbsentFrom, s.AbsentIn)
                    )
                    .Raw("</div>");
            }
        );
        List("together", brief.Story.Together, t => html.Text(words[t.Kind] + ": ").Isolated(string.Join(words.Comma, t.Shared)));
        List("articles", brief.Story.Articles, id => Article(id));
        html.Raw("</section>");
    }

    private void Statements(Brief brief)
    {
        var speakers = SpeakerOrder.Of(brief.Statements);
        var first = SpeakerOrder.Foremost(speakers, MostSpeakers);
        List("said", first, speaker => Speaker(speaker));
        if (speakers.Count == first.Count)
            return;
        html.Raw("<details><summary>").Text(words.OtherSpeakers(speakers.Count - first.Count, "all-here")).Raw("</summary><ul>");
        foreach (var speaker in speakers.Except(first))
        {
            html.Raw("<li>");
            Speaker(speaker);
            html.Raw("</li>");
        }
        html.Raw("</ul></details>");
    }

    private void Speaker(IReadOnlyList<ToldStatement> said)
    {
        html.Raw($"<div{_quoted}><strong>").Isolated(said[0].Speaker).Raw("</strong></div>");
        var first = SpeakerOrder.First(said, MostStatements);
        Statements(first);
        if (said.Count == first.Count)
            return;
        html.Raw("<details><summary>")
            .Text(string.Create(CultureInfo.InvariantCulture, $"+{said.Count - first.Count} {words["more"]}"))
            .Raw("</summary>");
        Statements(said.Except(first));
        html.Raw("</details>");
    }

    private void Statements(IEnumerable<ToldStatement> said)
    {
        html.Raw("<ul>");
        foreach (var told in said)
        {
            html.Raw($"<li><div{_quoted}>");
            if (told.Lead.Denied && !told.ShowsVerb)
                html.Raw("<span class=\"badge conflict\">").Text(words.Stance(told.Lead)).Raw("</span> ");
            var text = ShownText.Of(told.Shown);
            html.Isolated(told.Lead.Kind == StatementKind.Direct ? "«" + text + "»" : text);
            marks.Cite(html, told.Evidence);
            html.Raw("</div><div class=\"soft\">").Text(words["chain"] + ": ");
            Chain(told);
            html.Raw(" <span class=\"badge\">").Text(words[Codes.Of(told.StrengthIn(newsroom))]).Raw("</span>");
            if (told.IndependentChains > 1)
                html.Raw(" <span class=\"badge\">")
                    .Text(words[ToldStatement.Spread(told.IndependentChains, told.Countries)])
                    .Raw("</span>");
            html.Raw("</div></li>");
        }
        html.Raw("</ul>");
    }

    private void Chain(ToldStatement told)
    {
        html.Isolated(words.Outlet(newsroom.Article(told.Lead.Evidence.Article).Article.Outlet?.Name));
        if (told.Evidence.Any(e => e.Article != told.Lead.Evidence.Article))
            marks.Cite(html, [told.Lead.Evidence]);
        if (told.RestsOn is { } basis)
            html.Text(" (").Isolated(basis.Shown(words)).Text(")");
        for (var i = 0; i < told.Lead.Chain.Count; i++)
        {
            html.Raw(words.Arabic ? " ← " : " → ").Isolated(told.Lead.Chain[i].Name);
            if (i == 0)
                foreach (var beside in told.Lead.AlsoThrough)
                    html.Raw(" + ").Isolated(beside[0].Name);
        }
    }

    private void Points(string heading, IReadOnlyList<StoryPoint> points) =>
        List(
            heading,
            points,
            point =>
            {
                html.Text(words.Kind(point))
                    .Raw("<strong>")
                    .Isolated(ShownText.Of(point.About))
                    .Raw($"</strong> <span class=\"badge{(point.Verdict == Verdict.Conflict ? " conflict" : "")}\">")
                    .Text(words[Codes.Of(point.Verdict)])
                    .Raw("</span><div class=\"scroll\"><table><thead><tr><th>")
                    .Text(words["value"])
                    .Raw("</th><th>")
                    .Text(words["on-whose-word"])
                    .Raw("</th><th>")
                    .Text(words["carried"])
                    .Raw("</th><th>")
                    .Text(words["as-of"])
                    .Raw("</th></tr></thead><tbody>");
                foreach (var row in AccountRow.Of(point))
                {
                    html.Raw("<tr><td>").Isolated(row.Value);
                    marks.Cite(html, row.Evidence);
                    html.Raw("</td><td>")
                        .Isolated(row.Speakers(words))
                        .Raw("</td><td>")
                        .Isolated(row.Tellers(newsroom, words))
                        .Raw("</td><td><bdi>")
                        .Text(row.AsOf?.Shown ?? "")
                        .Raw("</bdi></td></tr>");
                }
                html.Raw("</tbody></table></div>");
            }
        );

    private void Article(Articles.ArticleId id)
    {
        var article = newsroom.Article(id).Article;
        html.Raw($"<a href=\"#{Html.Name(id.Value)}\">[{marks.Number(id)}]</a> ")
            .Isolated(words.Outlet(article.Outlet?.Name))
            .Raw(" · <bdi>")
            .Text(article.Published?.Shown ?? words["unknown-date"])
            .Raw("</bdi> · ")
            .Isolated(words.Headline(article.Title));
        if (newsroom.Article(id).IsOpinion)
            html.Raw(" <span class=\"badge\">").Text(words["opinion"]).Raw("</span>");
        if (newsroom.CopyGroup(id) is not { } group)
            return;
        var member = group.Members.First(m => m.Article == id);
        html.Raw(" <span class=\"badge\">").Text(words.Standing(group, member));
        if (group.Origin.Named() is { } origin)
            html.Text(": ").Isolated(origin);
        if (group.Origin.Named() is not null && member.Given() is CreditGiven.Another or CreditGiven.Uncredited or CreditGiven.Own)
            html.Text(words.Comma).Isolated(words.Credit(member));
        html.Raw("</span>");
    }

    private void List<T>(string heading, IEnumerable<T> items, Action<T> write, string quoted = "")
    {
        var any = false;
        foreach (var item in items)
        {
            if (!any)
                html.Raw("<h3>").Text(words[heading]).Raw("</h3><ul>");
            any = true;
            html.Raw($"<li{quoted}>");
            write(item);
            html.Raw("</li>");
        }
        if (any)
            html.Raw("</ul>");
    }

    /// <summary>Names of outlets; unknown ones are told apart by the number of an article.</summary>
    private string Names(IReadOnlyList<string?> names, IReadOnlyList<Articles.ArticleId> articles) =>
        string.Join(
            words.Comma,
            names.Select((n, i) => n ?? words.Outlet(null) + (i < articles.Count ? $" [{marks.Number(articles[i])}]" : ""))
        );
}
