using System.CommandLine;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad step STEP PATH…</c>: one step by itself, for researchers and for evaluation.</summary>
internal static class StepCommand
{
    public static Command Build() =>
        new("step", "Runs one step by itself and prints JSON, one object a line.")
        {
            StepExtractCommand.Build(),
            StepAnalyseCommand.Build(),
            StepStoriesCommand.Build(),
            StepCopiesCommand.Build(),
            StepReuseCommand.Build(),
            StepTimesCommand.Build(),
            StepNumbersCommand.Build(),
            StepAgreementCommand.Build(),
            StepNamesCommand.Build(),
        };

    /// <summary>The PATH… argument that most steps take.</summary>
    public static Argument<string[]> Paths() =>
        new("PATH") { Description = "Files or folders; - for JSON Lines on standard input.", Arity = ArgumentArity.OneOrMore };
}
