namespace Isnad.Cli;

/// <summary>The exit codes of docs/cli.md.</summary>
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

    /// <summary>What a fault that ends a command leads to.</summary>
    /// <param name="code">ISN and three digits.</param>
    public static int Of(string code) =>
        code switch
        {
            "ISN101" or "ISN307" or "ISN401" => NotFound,
            "ISN104" or "ISN114" or "ISN115" or "ISN305" or "ISN405" or "ISN406" or "ISN407" or "ISN409" or "ISN508" or "ISN509" =>
                WrongUsage,
            _ when code.StartsWith("ISN6", StringComparison.Ordinal) => WrongUsage,
            _ when code.StartsWith("ISN3", StringComparison.Ordinal) => StoreUnusable,
            _ => SomeFailed,
        };
}
