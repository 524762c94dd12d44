namespace Isnad.Cli;

/// <summary>The exit codes of CONTRACT.md.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>An unexpected fault.</summary>
    public const int Fault = 1;

    /// <summary>Wrong usage.</summary>
    public const int WrongUsage = 2;

    /// <summary>Not found.</summary>
    public const int NotFound = 3;

    /// <summary>Done, but some inputs failed.</summary>
    public const int SomeFailed = 4;

    /// <summary>The store cannot be used.</summary>
    public const int StoreUnusable = 5;

    /// <summary>Stopped by the user.</summary>
    public const int Stopped = 130;
}
