namespace Isnad.Tests;

/// <summary>Where the repository and the shared sets are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The folder beside the repository that holds seeds and labelled sets; null where it is missing.</summary>
    public static string? Shared => Directory.Exists(Path.Combine(Root, "..", "shared")) ? Path.Combine(Root, "..", "shared") : null;

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Isnad.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the tests inside the repository.");
        return folder;
    }
}
