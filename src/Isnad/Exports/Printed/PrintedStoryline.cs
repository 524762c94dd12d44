using System.Globalization;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;

namespace Isnad.Exports.Printed;

/// <summary>Prints the brief of a storyline.</summary>
/// <param name="sheet">What to print on.</param>
/// <param name="newsroom">Where the articles are.</param>
/// <param name="everything">All of it instead of the foremost.</param>
internal sealed class PrintedStoryline(PrintedSheet sheet, Newsroom newsroom, bool everything)
{
    private const int MostStories = 12;
    private const int MostChanged = 4;
    private const int MostContradictions = 4;
    private const int MostDifferences = 4;
    private const int MostLone = 5;
    private const int MostUnnamed = 3;
    private const int MostSilences = 3;
    private const int LongestSentence = 260;

    private readonly BriefWords _words = sheet.Words;

    /// <summary>Prints the whole.</summary>
    /// <param name="brief">The brief.</param>
    public void Write(StorylineBrief brief)
    {
        sheet.Title(_words.Headline(brief.Line.Title));
        string[] counts =
        [
            _words.Stories(brief.Stories.Count),
            _words.Articles(brief.Articles),
            _words.Outlets(brief.Outlets),
            _words.Origins(brief.Origins),
        ];
        sheet.Line(string.Join(_words.Comma, counts) + _words.Semicolon + FromTo(brief));
        WriteCourse(brief);
        WriteSpeakers(brief);
        sheet.Section(
            "changed",
            brief.Changed.Take(Most(MostChanged)),
            c =>
            {
                sheet.Item(sheet.Strong(c.After.What.Speaker));
                sheet.Under(Dated(c.Before, c.Before.What.Shown, c.Before.What.Evidence));
                sheet.Under(Dated(c.After, c.After.What.Shown, c.After.What.Evidence));
            }
        );
        var statements = new PrintedStatements(sheet, newsroom, everything);
        sheet.Section(
            "contradictions",
            brief.Contradictions.Take(Most(MostContradictions)),
            c =>
            {
                sheet.Item(Day(c.Brief) + statements.Side(c.What.Affirmed, c.What.Affirmed.Shown, ""));
                sheet.Under(statements.Side(c.What.Denied, c.What.ShownDenied, c.What.IsToldDenied ? $" ({_words["denied"]})" : ""));
            }
        );
        var points = new PrintedPoints(sheet, newsroom, everything);
        sheet.Section("differences", brief.Differences.Take(Most(MostDifferences)), d => points.WritePoint(d.What, Day(d.Brief)));
        sheet.Section("lone", brief.LoneFigures.Take(Most(MostLone)), f => points.WriteLoneFigure(f.What, Day(f.Brief)));
        sheet.Section(
            "unnamed-said",
            brief.Unnamed.Take(Most(MostUnnamed)),
            u =>
                sheet.Item(
                    Day(u.Brief)
                        + sheet.Strong(u.What.Speaker)
                        + ": "
                        + sheet.Escaped(Cut(u.What.Shown))
                        + " · "
                        + Outlet(u.What)
                        + sheet.Cited(u.What.Evidence)
                )
        );
        var outlets = new PrintedOutlets(sheet);
        sheet.Section("silences", brief.Silences.Take(Most(MostSilences)), s => outlets.WriteSilence(s.What, Day(s.Brief)));
        new PrintedArticles(sheet, newsroom, everything).Write([.. brief.Stories.SelectMany(b => b.Story.Articles)], most: 0);
        sheet.Line("");
    }

    private void WriteCourse(StorylineBrief brief)
    {
        var course = brief.Course(Most(MostStories));
        sheet.Section(
            "course",
            course,
            story =>
            {
                string[] told =
                [
                    _words.Articles(story.Story.Articles.Count),
                    _words.Outlets(story.Outlets),
                    _words.Origins(story.Origins.Count),
                ];
                sheet.Item(Day(story) + sheet.Strong(_words.Headline(story.Title)) + " · " + string.Join(_words.Comma, told));
                if (story.Happened is [var lead, ..])
                    sheet.Under(sheet.Escaped(Cut(lead.Text)) + sheet.Cited(lead.Evidence));
            }
        );
        if (course.Count < brief.Stories.Count)
            sheet.Item("+" + Digits(brief.Stories.Count - course.Count) + " " + _words["more"] + " (" + _words["all-said"] + ")");
    }

    private void WriteSpeakers(StorylineBrief brief)
    {
        var speakers = everything ? brief.Speakers : brief.MainSpeakers;
        sheet.Section(
            "said",
            speakers,
            speaker =>
            {
                sheet.Item(sheet.Strong(speaker.Name) + (speaker.Stories > 1 ? " · " + _words.Stories(speaker.Stories) : ""));
                foreach (var told in speaker.Said)
                    sheet.Under(
                        Dated(
                            told,
                            (told.What.Lead.Denied && !told.What.ShowsVerb ? _words.Stance(told.What.Lead) + ": " : "") + Said(told.What),
                            told.What.Evidence
                        )
                            + " · "
                            + Outlet(told.What)
                            + Strength(told.What)
                    );
            }
        );
        if (speakers.Count < brief.Speakers.Count)
            sheet.Item(_words.OtherSpeakers(brief.Speakers.Count - speakers.Count, "all-said"));
    }

    private string Said(ToldStatement told) => told.Lead.Kind == StatementKind.Direct ? "«" + Cut(told.Shown) + "»" : Cut(told.Shown);

    private string Dated<T>(InStory<T> told, string text, IReadOnlyList<Evidence> evidence) =>
        Day(told.Brief) + sheet.Escaped(text) + sheet.Cited(evidence);

    private string Outlet(ToldStatement told) =>
        sheet.Escaped(_words.Outlet(newsroom.Article(told.Lead.Evidence.Article).Article.Outlet?.Name));

    private string Strength(ToldStatement told) => " (" + _words.Short(Codes.Of(told.StrengthIn(newsroom))) + ")";

    private string Day(Brief story) => story.First is { } first ? first.Day + ": " : "";

    private string FromTo(StorylineBrief brief) =>
        brief is { First: { } first, Last: { } last }
            ? _words["first"] + " " + first.Day + _words.Comma + _words["last"] + " " + last.Day
            : _words["unknown-date"];

    private string Cut(string text) => everything ? text : PrintedSheet.Beginning(text, LongestSentence);

    private int Most(int few) => everything ? int.MaxValue : few;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
