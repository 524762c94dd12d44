using System.CommandLine;
using System.CommandLine.Help;
using Isnad.Cli.Commands;

namespace Isnad.Cli;

/// <summary>The <c>isnad</c> command line: what commands there are, and what becomes of a fault.</summary>
internal static class CommandLine
{
    /// <summary>The whole tree of commands and options.</summary>
    public static RootCommand Build()
    {
        var root = new RootCommand(
            "Reads Arabic news and tells for every story what happened, who said it, through whom it reached us, and how many independent origins stand behind it."
        )
        {
            DemoCommand.Build(),
            BriefCommand.Build(),
            AddCommand.Build(),
            FetchCommand.Build(),
            FetchCommand.BuildWatch(),
            ImportCommand.Build(),
            RereadCommand.Build(),
            StoriesCommand.Build(),
            StoryCommand.Build(),
            StoryPartCommand.BuildTimeline(),
            StoryPartCommand.BuildPoints(),
            StoryCommand.BuildStoryline(),
            ArticleCommand.Build(),
            CompareCommand.Build(),
            SearchCommand.Build(),
            ProblemsCommand.Build(),
            PeopleCommand.Build(),
            OutletsCommand.Build(),
            StatusCommand.Build(),
            RemoveCommand.Build(),
            ServeCommand.Build(),
            ExportCommand.Build(),
            DecisionCommands.BuildSplit(),
            DecisionCommands.BuildMerge(),
            DecisionCommands.BuildCorrect(),
            DecisionCommands.BuildUndo(),
            BackupCommand.Build(),
            BackupCommand.BuildRestore(),
            LearnCommand.Build(),
            StepCommand.Build(),
            CompletionCommand.Build(),
        };
        foreach (var option in GlobalOptions.All)
            root.Add(option);
        return root;
    }

    /// <summary>Runs one command line and gives its exit code (<see cref="ExitCode"/>).</summary>
    /// <param name="args">The words behind <c>isnad</c>.</param>
    public static async Task<int> Run(string[] args)
    {
        if (args.Length == 0)
        {
            await Help(Build().Parse(["--help"])).ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }
        var parsed = Build().Parse(args);
        var wrong = UsageFaults.Of(parsed, args);
        if (wrong.Count > 0)
        {
            foreach (var problem in wrong)
                Terminal.Tell(problem, GlobalOptions.MessageLanguage(parsed));
            return ExitCode.WrongUsage;
        }
        if (parsed.Action is HelpAction)
            return await Help(parsed).ConfigureAwait(false);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
        catch (IOException fault) when (fault.Message.Contains("roken pipe", StringComparison.Ordinal))
        {
            return ExitCode.Done; // the reader of our output has gone, as with | head
        }
        catch (Exception fault)
        {
            Tell(parsed, fault);
            return fault is IsnadException { Problem: var problem } ? ExitCode.Of(problem.Code) : ExitCode.Fault;
        }
    }

    /// <summary>Says what went wrong; of a fault of ours everything that helps to mend it, where a person wants to know much.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="fault">What was thrown.</param>
    internal static void Tell(ParseResult parsed, Exception fault)
    {
        var problem = fault is IsnadException coded
            ? coded.Problem
            : new Problem(UsageFaults.Typed(parsed.CommandResult), "ISN507", [fault.GetType().Name + ": " + fault.Message]);
        Terminal.Tell(problem, GlobalOptions.MessageLanguage(parsed));
        if (fault is not IsnadException && parsed.GetValue(GlobalOptions.Verbose))
            Console.Error.WriteLine(fault);
    }

    /// <summary>Prints the help of a command in the language of messages.</summary>
    private static async Task<int> Help(ParseResult parsed)
    {
        if (GlobalOptions.MessageLanguage(parsed) != "ar")
            return await parsed.InvokeAsync().ConfigureAwait(false);
        ArabicHelp.Describe(parsed.RootCommandResult.Command);
        await using var page = new StringWriter();
        var exit = await parsed.InvokeAsync(new InvocationConfiguration { Output = page }).ConfigureAwait(false);
        await Console.Out.WriteAsync(ArabicHelp.Headed(page.ToString())).ConfigureAwait(false);
        return exit;
    }
}
