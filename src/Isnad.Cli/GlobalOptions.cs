using System.CommandLine;
using System.Globalization;

namespace Isnad.Cli;

/// <summary>The options that every command takes.</summary>
internal static class GlobalOptions
{
    public static readonly Option<string?> Store = new("--store")
    {
        Description = "The store's file (default: in the user's data directory, or ISNAD_STORE).",
        Recursive = true,
        HelpName = "FILE",
    };
    public static readonly Option<bool> Json = new("--json") { Description = "Print JSON.", Recursive = true };
    public static readonly Option<bool> NoColor = new("--no-color") { Description = "Print without colours.", Recursive = true };
    public static readonly Option<bool> Quiet = new("-q", "--quiet")
    {
        Description = "No progress and no messages but errors.",
        Recursive = true,
    };
    public static readonly Option<bool> Verbose = new("-v", "--verbose") { Description = "Say more.", Recursive = true };
    public static readonly Option<int?> Threads = new("--threads")
    {
        Description = "How many threads (default: all cores); the output does not depend on it.",
        Recursive = true,
        HelpName = "N",
    };
    public static readonly Option<string?> Lang = new("--lang")
    {
        Description = "Language of briefs (default ar) and messages (default: the environment's): ar or en.",
        Recursive = true,
        HelpName = "ar|en",
    };

    public static readonly IReadOnlyList<Option> All = [Store, Json, NoColor, Quiet, Verbose, Threads, Lang];

    static GlobalOptions()
    {
        Lang.AcceptOnlyFromAmong("ar", "en");
        Threads.FromOne();
    }

    /// <summary>Refuses numbers below 1.</summary>
    /// <typeparam name="T">A whole number, or one that may be left out.</typeparam>
    public static Option<T> FromOne<T>(this Option<T> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var n) && n < 1)
                UsageFaults.Refuse(result, "ISN115", result.Tokens[0].Value, Reason.Of("from-one"));
        });
        return option;
    }

    /// <summary>How many threads to use, 1 or more.</summary>
    public static int ThreadCount(ParseResult parsed) =>
        parsed.GetValue(Threads)
        ?? (
            Settings.Get("threads") is not { } set ? Environment.ProcessorCount
            : int.TryParse(set, CultureInfo.InvariantCulture, out var n) && n > 0 ? n
            : throw Settings.Wrong("threads", "1, 2, 3 …")
        );

    /// <summary>Language of briefs: Arabic unless asked.</summary>
    public static string BriefLanguage(ParseResult parsed) =>
        parsed.GetValue(Lang)
        ?? (
            Settings.Get("lang") is not { } set ? "ar"
            : set is "ar" or "en" ? set
            : throw Settings.Wrong("lang", "ar | en")
        );

    /// <summary>Language of messages: as asked, else the environment's, English where it has none.</summary>
    public static string MessageLanguage(ParseResult parsed) =>
        parsed.GetResult(Lang)?.Tokens is [{ Value: "ar" or "en" } asked] ? asked.Value : EnvironmentLanguage;

    /// <summary>The environment's language: ar, or en.</summary>
    public static string EnvironmentLanguage =>
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(v => !string.IsNullOrEmpty(v))
            ?.StartsWith("ar", StringComparison.Ordinal) == true
            ? "ar"
            : "en";

    /// <summary>The store's file.</summary>
    public static string StorePath(ParseResult parsed) =>
        parsed.GetValue(Store) ?? Settings.Get("store") ?? Path.Combine(Settings.DataDirectory, "isnad.db");
}
