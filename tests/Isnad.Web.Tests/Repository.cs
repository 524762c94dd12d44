namespace Isnad.Web.Tests;

/// <summary>Where the repository and the shared corpus are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Samples => Path.Combine(Root, "samples");

    /// <summary>The shared corpus; null where it is missing.</summary>
    public static string? Corpus =>
        Path.Combine(Root, "..", "shared", "corpus", "ant-2018-02-to-05.jsonl.gz") is var file && File.Exists(file) ? file : null;

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Isnad.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the tests inside the repository.");
        return folder;
    }
}
