using System.CommandLine;
using Isnad.Briefs;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad brief PATH…</c>: from files to the brief of every story in them, in one go.</summary>
internal static class BriefCommand
{
    public static Command Build()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders or addresses of pages.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new BriefOutput();
        var command = new Command("brief", "Reads files, folders or pages and prints the brief of every story in them.") { paths };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed);
            var loaded = ArticleLoading.Load(parsed, terminal, parsed.GetRequiredValue(paths));
            var newsroom = NewsroomBuilder.WithShippedTables(GlobalOptions.ThreadCount(parsed)).Build(loaded.Articles);
            output.Write(parsed, terminal, newsroom, newsroom.Stories, loaded.Problems);
            return terminal.Conclude(loaded.Problems, loaded.Articles.Count > 0);
        });
        return command;
    }
}
