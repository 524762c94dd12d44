using System.CommandLine;
using Isnad.Briefs;
using Isnad.Exports;
using Isnad.Stories;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step stories PATH…</c>: the story and storyline of every article, one a line.</summary>
internal static class StepStoriesCommand
{
    public static Command Build()
    {
        var paths = StepCommand.Paths();
        var command = new Command("stories", "Prints the story and storyline of each article.") { paths };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var loaded = ArticleLoading.Load(parsed, terminal, parsed.GetRequiredValue(paths));
            var newsroom = NewsroomBuilder.WithShippedTables(GlobalOptions.ThreadCount(parsed)).Build(loaded.Articles);
            var storyOf = newsroom.Stories.SelectMany(s => s.Articles.Select(a => (a, s))).ToDictionary(p => p.a, p => p.s);
            foreach (var (sourceId, id) in loaded.Answers)
            {
                var story = storyOf[id];
                terminal.Out.WriteLine(
                    Json.Line(json =>
                    {
                        json.WriteStartObject();
                        json.WriteString("id", id.Value);
                        json.WriteString("sourceId", sourceId);
                        json.WriteString("story", story.Id.Value);
                        json.WriteString("storyline", story.Storyline?.Value);
                        json.WriteEndObject();
                    })
                );
            }
            return terminal.Conclude(loaded.Problems, loaded.Articles.Count > 0);
        });
        return command;
    }
}
