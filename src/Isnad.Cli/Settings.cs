using System.Text.Json;

namespace Isnad.Cli;

/// <summary>Settings that are not given as flags: <c>ISNAD_*</c> variables over a settings file (JSON, one object).</summary>
/// <remarks>
/// The file is <c>ISNAD_SETTINGS</c>, else <c>isnad/settings.json</c> in the user's configuration directory. All names are in docs/cli.md.
/// </remarks>
internal static class Settings
{
    /// <summary>Every setting's name in the file; its variable is <c>ISNAD_</c> and the name in capitals with underscores.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "store",
        "threads",
        "lang",
        "contact",
        "proxy",
        "delay",
        "allow-private",
        "every",
        "raw-days",
        "raw-megabytes",
        "url",
        "public-url",
        "web-token",
        "trust-header",
        "hosts",
        "digest-hour",
        "smtp-host",
        "smtp-port",
        "smtp-from",
        "smtp-user",
        "smtp-password",
        "smtp-plain",
    ];

    private static readonly Lazy<Dictionary<string, string>> File = new(ReadFile);

    /// <summary>A setting's value; null when it is set nowhere.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string? Get(string name) =>
        Environment.GetEnvironmentVariable("ISNAD_" + name.Replace('-', '_').ToUpperInvariant()) is { Length: > 0 } value
            ? value
            : File.Value.GetValueOrDefault(name);

    /// <summary>The user's data directory for isnad.</summary>
    public static string DataDirectory =>
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "isnad"
        );

    /// <summary>The fault of a setting that is set to what it cannot be.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="needed">What it may be.</param>
    public static IsnadException Wrong(string name, string needed) => new(new Problem(name, "ISN115", [Get(name) ?? "", needed]));

    private static Dictionary<string, string> ReadFile()
    {
        var path = Environment.GetEnvironmentVariable("ISNAD_SETTINGS") is { Length: > 0 } given
            ? given
            : Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                "isnad",
                "settings.json"
            );
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!System.IO.File.Exists(path))
            return settings;
        try
        {
            using var file = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
            if (file.RootElement.ValueKind != JsonValueKind.Object)
                throw new IsnadException(new Problem(path, "ISN104", [Reason.Of(file.RootElement.ValueKind)]));
            foreach (var property in file.RootElement.EnumerateObject())
                settings[property.Name] = property.Value.ToString();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new IsnadException(new Problem(path, "ISN104", [Reason.Of(fault)]), fault);
        }
        return settings;
    }
}
