using System.CommandLine;
using System.Text;
using Isnad.Briefs;
using Isnad.Exports;
using Isnad.Stories;

namespace Isnad.Cli.Commands;

/// <summary>Prints briefs as every command does that shows stories: text, Markdown, JSON, or one HTML page.</summary>
internal sealed class BriefOutput
{
    private readonly Option<bool> _markdown = new("--md") { Description = "Print Markdown." };
    private readonly Option<string?> _html = Html();
    private readonly Option<int?> _top = new Option<int?>("--top")
    {
        Description = "Only the N stories with most independent origins and articles.",
        HelpName = "N",
    }.FromOne();
    private readonly Option<bool> _long = new("--long") { Description = "All statements and articles, not only the foremost." };

    /// <summary>The option of a page in a file.</summary>
    public static Option<string?> Html() => new("--html") { Description = "Write one self-contained HTML page.", HelpName = "FILE" };

    /// <summary>Writes a page to a file.</summary>
    /// <param name="terminal">Says where.</param>
    /// <param name="file">The file; one that is there is replaced.</param>
    /// <param name="page">The page.</param>
    public static void WriteHtml(Terminal terminal, string file, string page)
    {
        using (var output = OutputFile.Create(file))
            output.Write(Encoding.UTF8.GetBytes(page));
        terminal.Say("isnad: " + file);
    }

    public void AddTo(Command command)
    {
        command.Add(_markdown);
        command.Add(_html);
        command.Add(_top);
        command.Add(_long);
    }

    /// <summary>Writes the briefs of some stories.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where to.</param>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="stories">The stories.</param>
    /// <param name="problems">What went wrong before.</param>
    /// <param name="storyline">Their storyline, where its brief is asked for: before theirs, which are in order of time; of the text alone
    /// where not everything is asked for. Without it the weightiest come first.</param>
    public void Write(
        ParseResult parsed,
        Terminal terminal,
        Newsroom newsroom,
        IReadOnlyList<Story> stories,
        IReadOnlyList<Problem> problems,
        Storyline? storyline = null
    )
    {
        var language = GlobalOptions.BriefLanguage(parsed);
        var weightiest = Briefs(parsed, terminal, newsroom, stories)
            .OrderByDescending(b => b.Story.Articles.Count > 1 ? b.Origins.Count : 0)
            .ThenByDescending(b => b.Story.Articles.Count)
            .ThenByDescending(b => b.Last?.Earliest ?? DateTimeOffset.MinValue)
            .ThenBy(b => b.Story.Id.Value, StringComparer.Ordinal);
        List<Brief> briefs = [.. parsed.GetValue(_top) is { } top ? weightiest.Take(top) : weightiest];
        if (storyline is not null)
            briefs = [.. stories.Select(s => briefs.Find(b => b.Story.Id == s.Id)).OfType<Brief>()];
        var line = storyline is null ? null : StorylineBriefWriter.Write(newsroom, storyline, briefs);
        terminal.Progress.Clear();
        if (parsed.GetValue(_html) is { } file)
            WriteHtml(terminal, file, Web.BriefPage.Write(newsroom, briefs, language, line));
        else if (parsed.GetValue(GlobalOptions.Json))
            terminal.Out.WriteLine(Json.Document(json => new BriefJson(newsroom, language).Write(json, briefs, problems, line)));
        else
        {
            var text = new BriefText(newsroom, language, parsed.GetValue(_markdown), parsed.GetValue(_long));
            if (line is not null)
                text.Write(terminal.Out, line);
            if (line is null || parsed.GetValue(_long))
                foreach (var brief in briefs)
                    text.Write(terminal.Out, brief);
            if (line is null)
                text.WriteStorylines(terminal.Out, briefs);
            if (briefs.Count == 0)
                terminal.Say(new Problem("", "ISN403"));
        }
    }

    private static List<Brief> Briefs(ParseResult parsed, Terminal terminal, Newsroom newsroom, IReadOnlyList<Story> stories)
    {
        var writer = BriefWriter.WithShippedTables();
        var done = 0;
        var briefs = new List<Brief>(stories.Count);
        foreach (
            var brief in stories
                .AsParallel()
                .AsOrdered()
                .WithDegreeOfParallelism(Math.Min(GlobalOptions.ThreadCount(parsed), 64))
                .Select(story => writer.Write(newsroom, story))
        )
        {
            briefs.Add(brief);
            terminal.Progress.Show("briefs", ++done, stories.Count);
        }
        return briefs;
    }
}
