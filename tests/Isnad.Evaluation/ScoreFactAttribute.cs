namespace Isnad.Evaluation;

/// <summary>A test on a labelled set; skipped, saying why, where the sets or python3 are missing.</summary>
internal sealed class ScoreFactAttribute : FactAttribute
{
    public ScoreFactAttribute() => Skip = Missing;

    public static string Root { get; } = FindRoot();

    public static string? Missing =>
        !Directory.Exists(Path.Combine(Root, "..", "shared", "eval")) ? "needs ../shared beside the repository"
        : Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "python3"))) ? null
        : "needs python3";

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Isnad.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the tests inside the repository.");
        return folder;
    }
}

/// <summary>Like <see cref="ScoreFactAttribute"/>, with data.</summary>
internal sealed class ScoreTheoryAttribute : TheoryAttribute
{
    public ScoreTheoryAttribute() => Skip = ScoreFactAttribute.Missing;
}
