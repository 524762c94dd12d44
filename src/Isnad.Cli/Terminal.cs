using System.CommandLine;

namespace Isnad.Cli;

/// <summary>Where a command writes: results on standard output, everything else on standard error.</summary>
internal sealed class Terminal
{
    private const int MostShown = 20;

    private readonly bool _quiet;
    private readonly string _language;

    public Terminal(ParseResult parsed)
    {
        _quiet = parsed.GetValue(GlobalOptions.Quiet);
        _language = GlobalOptions.MessageLanguage(parsed);
        Colour =
            !parsed.GetValue(GlobalOptions.NoColor)
            && !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        Out = new PlainWriter(Console.OpenStandardOutput(), Colour) { NewLine = "\n", AutoFlush = false };
        Progress = new ProgressLine(!_quiet && !Console.IsErrorRedirected);
    }

    /// <summary>Results.</summary>
    public TextWriter Out { get; }

    /// <summary>Whether messages are in Arabic.</summary>
    public bool Arabic => _language == "ar";

    /// <summary>Whether results may be coloured.</summary>
    public bool Colour { get; }

    /// <summary>Progress on standard error; silent when that is not a terminal.</summary>
    public ProgressLine Progress { get; }

    /// <summary>Says something to the person, unless quiet.</summary>
    public void Say(string message)
    {
        if (!_quiet)
            Console.Error.WriteLine(message);
    }

    /// <summary>Says a coded message to the person, unless quiet.</summary>
    public void Say(Problem problem)
    {
        if (!_quiet)
            Tell(problem, _language);
    }

    /// <summary>Writes one coded message on standard error.</summary>
    /// <param name="problem">What happened.</param>
    /// <param name="language">ar or en.</param>
    public static void Tell(Problem problem, string language) =>
        Console.Error.WriteLine(PlainWriter.Clean($"isnad: {problem.Code} {problem.Message(language)}", colour: false));

    /// <summary>Lists what went wrong and gives the exit code that follows from it.</summary>
    /// <param name="problems">What went wrong.</param>
    /// <param name="anythingDone">Whether anything could be read at all.</param>
    public int Conclude(IReadOnlyCollection<Problem> problems, bool anythingDone = true)
    {
        Out.Flush();
        Progress.Clear();
        var distinct = problems.DistinctBy(p => p.Code + p.Message("en"), StringComparer.Ordinal).ToList();
        foreach (var problem in distinct.Take(MostShown))
            Tell(problem, _language);
        foreach (var kind in distinct.Skip(MostShown).GroupBy(p => p.Code).OrderBy(g => g.Key, StringComparer.Ordinal))
            Console.Error.WriteLine(
                _language == "ar"
                    ? $"isnad: {kind.Key} و{kind.Count()} غيرها من هذا النوع"
                    : $"isnad: {kind.Key} and {kind.Count()} more of these"
            );
        if (problems.Count == 0)
            return ExitCode.Done;
        return !anythingDone && problems.All(p => p.Code == "ISN101") ? ExitCode.NotFound : ExitCode.SomeFailed;
    }
}
