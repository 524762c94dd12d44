using System.Text.Json;
using Isnad.Articles;
using Isnad.Briefs;

namespace Isnad.Exports;

/// <summary>Writes briefs as docs/json.md has them, with the articles, copy groups and storylines they rest on.</summary>
public sealed class BriefJson(Newsroom newsroom, string language)
{
    private readonly EvidenceJson _evidence = new(newsroom);
    private readonly BriefWords _words = new(language);

    /// <summary>Writes the whole document of <c>isnad brief --json</c>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="briefs">The briefs.</param>
    /// <param name="problems">What went wrong.</param>
    /// <param name="line">The brief of their storyline, where that is asked for.</param>
    public void Write(Utf8JsonWriter json, IReadOnlyList<Brief> briefs, IReadOnlyList<Problem> problems, StorylineBrief? line = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var shown = briefs.SelectMany(b => b.Story.Articles).ToHashSet();
        var storyOf = briefs.SelectMany(b => b.Story.Articles.Select(a => (a, b.Story))).ToDictionary(p => p.a, p => p.Story);
        json.WriteStartObject();
        json.WriteStartObject("isnad");
        json.WriteString("version", typeof(BriefJson).Assembly.GetName().Version?.ToString(3));
        json.WriteString("rules", RulesHash.Value);
        json.WriteString("build", RulesHash.Build);
        json.WriteEndObject();
        json.Array(
            "articles",
            newsroom.Articles.Where(a => shown.Contains(a.Article.Id)),
            article =>
            {
                json.WriteStartObject();
                ArticleJson.WriteProperties(json, article.Article, withText: false);
                json.WriteString("story", storyOf[article.Article.Id].Id.Value);
                json.WriteString("storyline", storyOf[article.Article.Id].Storyline?.Value);
                json.WriteString("copyGroup", newsroom.CopyGroup(article.Article.Id)?.Id);
                json.WriteBoolean("opinion", article.IsOpinion);
                json.WriteEndObject();
            }
        );
        json.Array(
            "copyGroups",
            newsroom.CopyGroups.Where(g => g.Members.Any(m => shown.Contains(m.Article))),
            group => new CopyGroupJson(_evidence).Write(json, group)
        );
        json.Array("stories", briefs, brief => WriteStory(json, brief));
        WriteStorylines(json, briefs);
        if (line is not null)
            new StorylineJson(_evidence).Write(json, line);
        ProblemJson.Write(json, problems, language);
        json.WriteEndObject();
    }

    /// <summary>Writes one story with everything said about it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="brief">Its brief.</param>
    public void WriteStory(Utf8JsonWriter json, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(brief);
        json.WriteStartObject();
        json.WriteString("id", brief.Story.Id.Value);
        json.WriteString("storyline", brief.Story.Storyline?.Value);
        json.WriteString("title", brief.Title);
        json.WriteString("first", brief.First?.Value);
        json.WriteString("last", brief.Last?.Value);
        json.Strings("articles", brief.Story.Articles.Select(a => a.Value));
        json.WriteNumber("outlets", brief.Outlets);
        json.WriteNumber("independentOrigins", brief.Origins.Count);
        json.WriteString("originsExplained", OriginExplainer.Explain(brief.Origins, newsroom, language));
        json.Strings("together", brief.Story.Together.Select(t => _words[t.Kind] + ": " + string.Join(_words.Comma, t.Shared)));
        json.Array(
            "happened",
            brief.Happened,
            sentence =>
            {
                json.WriteStartObject();
                json.WriteString("text", sentence.Text);
                json.WriteString("day", sentence.Day);
                _evidence.WriteAll(json, sentence.Evidence);
                json.WriteEndObject();
            }
        );
        json.Array("statements", brief.Statements, told => WriteStatement(json, told));
        WritePoints(json, brief);
        WriteTimeline(json, brief);
        WriteSilences(json, brief);
        WriteDifferences(json, brief);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>points</c> of a brief.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="brief">The brief.</param>
    public void WritePoints(Utf8JsonWriter json, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(brief);
        json.Array("points", brief.Points, point => WritePoint(json, point));
    }

    /// <summary>Writes <c>timeline</c> of a brief.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="brief">The brief.</param>
    public void WriteTimeline(Utf8JsonWriter json, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(brief);
        json.Array(
            "timeline",
            brief.Timeline,
            entry =>
            {
                json.WriteStartObject();
                json.WriteString("when", entry.When);
                json.WriteString("precision", Codes.Of(entry.Precision));
                json.WriteString("text", entry.Text);
                json.WriteBoolean("published", entry.Published);
                _evidence.WriteAll(json, entry.Evidence);
                json.WriteEndObject();
            }
        );
    }

    private void WriteSilences(Utf8JsonWriter json, Brief brief) =>
        json.Array(
            "silences",
            brief.Silences,
            silence =>
            {
                json.WriteStartObject();
                json.WriteString("point", silence.Point);
                json.WriteString("about", silence.About);
                json.Strings("carriedBy", silence.CarriedBy);
                json.Strings("absentFrom", silence.AbsentFrom);
                json.Strings("carriedIn", silence.CarriedIn.Select(id => id.Value));
                json.Strings("absentIn", silence.AbsentIn.Select(id => id.Value));
                _evidence.WriteAll(json, silence.Evidence);
                json.WriteEndObject();
            }
        );

    private void WriteDifferences(Utf8JsonWriter json, Brief brief)
    {
        json.Array(
            "loneFigures",
            brief.LoneFigures,
            figure =>
            {
                json.WriteStartObject();
                json.WriteString("text", figure.Text);
                json.WriteString("value", figure.Quantity.Text);
                json.Number("low", figure.Quantity.Low);
                json.Number("high", figure.Quantity.High);
                json.WriteString("unit", figure.Quantity.Unit);
                json.WriteString("what", figure.Quantity.What);
                json.Strings("sources", figure.Sources);
                json.WriteString("strength", figure.Strength is { } strength ? Codes.Of(strength) : null);
                _evidence.WriteAll(json, [figure.Evidence]);
                json.WriteEndObject();
            }
        );
        json.Array(
            "contradictions",
            brief.Contradictions,
            pair =>
            {
                json.WriteStartObject();
                json.WritePropertyName("affirmed");
                WriteStatement(json, pair.Affirmed);
                json.WritePropertyName("denied");
                WriteStatement(json, pair.Denied);
                json.WriteString("opposed", pair.Opposed);
                json.WriteEndObject();
            }
        );
        json.Array(
            "wording",
            brief.Wordings,
            wording =>
            {
                json.WriteStartObject();
                json.WriteString("matter", wording.Matter);
                json.Array(
                    "words",
                    wording.Choices,
                    choice =>
                    {
                        json.WriteStartObject();
                        json.WriteString("word", choice.Word);
                        json.Strings("outlets", choice.Outlets);
                        _evidence.WriteAll(json, choice.Evidence);
                        json.WriteEndObject();
                    }
                );
                json.WriteEndObject();
            }
        );
    }

    private void WriteStatement(Utf8JsonWriter json, ToldStatement told)
    {
        json.WriteStartObject();
        _evidence.WriteFields(json, told);
        json.WriteEndObject();
    }

    private void WritePoint(Utf8JsonWriter json, StoryPoint point)
    {
        json.WriteStartObject();
        json.WriteString("about", point.About);
        json.WriteString("unit", point.Unit);
        json.WriteString("what", point.What);
        json.WriteString("verdict", Codes.Of(point.Verdict));
        json.WriteNumber("sound", Math.Round(point.Sound, 3));
        json.WriteNumber("worth", Math.Round(point.Worth, 3));
        json.Array(
            "accounts",
            point.Accounts,
            account =>
            {
                json.WriteStartObject();
                json.WriteString("value", account.Value);
                json.Number("low", account.Quantity?.Low);
                json.Number("high", account.Quantity?.High);
                json.WriteString("comparator", account.Quantity is { } q ? Codes.Of(q.Comparator) : null);
                json.WriteString("asOf", account.AsOf?.Value);
                json.WriteString("speaker", account.Speaker);
                json.Strings("origins", account.Origins);
                _evidence.WriteAll(json, account.Evidence);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private void WriteStorylines(Utf8JsonWriter json, IReadOnlyList<Brief> briefs)
    {
        var byId = briefs.ToDictionary(b => b.Story.Id);
        json.Array(
            "storylines",
            newsroom.Storylines.Where(l => l.Stories.Any(byId.ContainsKey)),
            line =>
            {
                var stories = line.Stories.Where(byId.ContainsKey).Select(s => byId[s]).ToList();
                json.WriteStartObject();
                json.WriteString("id", line.Id.Value);
                json.WriteString("title", line.Title);
                json.Strings("stories", line.Stories.Select(s => s.Value));
                json.WriteString("first", stories.Select(b => b.First).OfType<ArticleDate>().MinBy(d => d.Earliest)?.Value);
                json.WriteString("last", stories.Select(b => b.Last).OfType<ArticleDate>().MaxBy(d => d.Earliest)?.Value);
                json.WriteEndObject();
            }
        );
    }
}
