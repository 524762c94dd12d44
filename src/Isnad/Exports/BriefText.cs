using Isnad.Briefs;
using Isnad.Exports.Printed;

namespace Isnad.Exports;

/// <summary>Writes briefs as text for a terminal or as Markdown; evidence stands as numbers that lead to the list of articles.</summary>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="language">ar or en, for headings; what articles say stays as written.</param>
/// <param name="markdown">Markdown instead of plain text.</param>
/// <param name="everything">All statements and articles instead of the foremost.</param>
public sealed class BriefText(Newsroom newsroom, string language, bool markdown, bool everything = false)
{
    private readonly BriefWords _words = new(language);

    /// <summary>Writes one brief.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="brief">The brief.</param>
    public void Write(TextWriter to, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(brief);
        var sheet = Begin(to, brief);
        var statements = new PrintedStatements(sheet, newsroom, everything);
        var points = new PrintedPoints(sheet, newsroom, everything);
        var outlets = new PrintedOutlets(sheet);
        sheet.Line(sheet.Escaped(OriginExplainer.Explain(brief.Origins, newsroom, language)));
        sheet.Section(
            "happened",
            brief.Happened,
            s => sheet.Item((s.Day is { } day ? day + ": " : "") + sheet.Escaped(s.Text) + sheet.Cited(s.Evidence))
        );
        points.WriteDifferences(brief);
        statements.WriteContradictions(brief);
        points.WriteLoneFigures(brief);
        statements.Write(brief);
        points.WriteAgreements(brief);
        outlets.WriteWordings(brief);
        WriteTimeline(sheet, everything ? brief.Timeline : brief.TimelineBeside);
        outlets.WriteSilences(brief);
        sheet.Section(
            "together",
            brief.Story.Together,
            t => sheet.Item(_words[t.Kind] + ": " + sheet.Escaped(string.Join(_words.Comma, t.Shared)))
        );
        WriteArticles(sheet, brief);
        sheet.Line("");
    }

    /// <summary>Writes the brief of a storyline.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="brief">The brief.</param>
    public void Write(TextWriter to, StorylineBrief brief)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(brief);
        var sheet = new PrintedSheet(to, _words, markdown, [.. brief.Stories.SelectMany(b => b.Story.Articles)]);
        new PrintedStoryline(sheet, newsroom, everything).Write(brief);
    }

    /// <summary>Writes only the points of a brief.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="brief">The brief.</param>
    public void WritePoints(TextWriter to, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(brief);
        var sheet = Begin(to, brief);
        var points = new PrintedPoints(sheet, newsroom, everything);
        points.WriteDifferences(brief);
        new PrintedStatements(sheet, newsroom, everything).WriteContradictions(brief);
        points.WriteLoneFigures(brief);
        points.WriteAgreements(brief);
        new PrintedOutlets(sheet).WriteWordings(brief);
        WriteArticles(sheet, brief);
    }

    /// <summary>Writes only the timeline of a brief.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="brief">The brief.</param>
    public void WriteTimeline(TextWriter to, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(brief);
        var sheet = Begin(to, brief);
        WriteTimeline(sheet, brief.Timeline);
        WriteArticles(sheet, brief);
    }

    /// <summary>Writes which stories belong to one storyline.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="briefs">The briefs that were written.</param>
    public void WriteStorylines(TextWriter to, IReadOnlyList<Brief> briefs)
    {
        ArgumentNullException.ThrowIfNull(to);
        var byId = briefs.ToDictionary(b => b.Story.Id);
        var sheet = new PrintedSheet(to, _words, markdown, []);
        sheet.Section(
            "storylines",
            newsroom.Storylines.Where(l => l.Stories.Count(byId.ContainsKey) > 1),
            line =>
            {
                sheet.Item(sheet.Escaped(line.Title));
                foreach (var story in line.Stories.Where(byId.ContainsKey).Select(id => byId[id]))
                    sheet.Under((story.First?.Shown ?? _words["unknown-date"]) + " · " + sheet.Escaped(_words.Headline(story.Title)));
            }
        );
    }

    /// <summary>The headline and what is there: how many articles, from when to when.</summary>
    private PrintedSheet Begin(TextWriter to, Brief brief)
    {
        var sheet = new PrintedSheet(to, _words, markdown, brief.Story.Articles);
        sheet.Title(_words.Headline(brief.Title));
        string[] counts = [_words.Articles(brief.Story.Articles.Count), _words.Outlets(brief.Outlets), _words.Origins(brief.Origins.Count)];
        sheet.Line(string.Join(_words.Comma, counts) + _words.Semicolon + FromTo(brief));
        return sheet;
    }

    private string FromTo(Brief brief)
    {
        if (brief.First is not { } first)
            return _words["unknown-date"];
        if (brief.Last is not { } last || last.Value == first.Value)
            return first.Shown;
        var until = last.Day == first.Day && last.Shown.Length > 10 ? last.Shown[11..] : last.Shown;
        return _words["first"] + " " + first.Shown + _words.Comma + _words["last"] + " " + until;
    }

    private void WriteTimeline(PrintedSheet sheet, IEnumerable<TimelineEntry> timeline) =>
        sheet.Section(
            "timeline",
            timeline,
            entry =>
            {
                var when = entry.When.Length >= 16 ? entry.When[..10] + " " + entry.When[11..16] : entry.When;
                var published = entry.Published ? _words["published"] + ": " : "";
                sheet.Item(when + ": " + published + sheet.Escaped(entry.Text) + sheet.Cited(entry.Evidence));
            }
        );

    private void WriteArticles(PrintedSheet sheet, Brief brief) =>
        new PrintedArticles(sheet, newsroom, everything).Write(brief.Story.Articles);
}
