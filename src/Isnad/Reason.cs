using System.Net.Sockets;
using System.Text.Json;
using Isnad.Arabic;
using Microsoft.Data.Sqlite;

namespace Isnad;

/// <summary>Why something went wrong, as an argument of a coded message that can be said in either language.</summary>
/// <remarks>
/// A reason is written <c>@key</c> or <c>@key:text</c>; the keys are in <c>reasons.tsv</c>. What the system or a library says in English
/// only is replaced by one wherever its cause is known.
/// </remarks>
public static class Reason
{
    private const int NoSpace = 28;

    private static readonly Dictionary<string, (string English, string Arabic)> Texts = EmbeddedTable
        .Rows(typeof(Reason).Assembly, "reasons.tsv")
        .ToDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    /// <summary>A reason as an argument of a <see cref="Problem"/>.</summary>
    /// <param name="key">Its key in the table.</param>
    /// <param name="text">What stands for {0} in it.</param>
    public static string Of(string key, string? text = null) => text is null ? "@" + key : "@" + key + ":" + text;

    /// <summary>Why the system could not do something; its own words where the cause is not among the known ones.</summary>
    /// <param name="fault">What was thrown.</param>
    public static string Of(Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault switch
        {
            DirectoryNotFoundException => Of("no-folder"),
            FileNotFoundException => Of("no-file"),
            UnauthorizedAccessException => Of("no-permission"),
            SqliteException database => Of(database),
            JsonException json => Of(json),
            InvalidDataException data => data.Message is ['@', ..] ? data.Message : Of("not-gzip"),
            IOException { HResult: NoSpace } => Of("disk-full"),
            _ when Socket(fault) is { } socket => Of(socket),
            _ => fault.Message,
        };
    }

    /// <summary>What a piece of JSON is that should have been an object.</summary>
    /// <param name="kind">What it is.</param>
    public static string Of(JsonValueKind kind) =>
        kind switch
        {
            JsonValueKind.Array => Of("json-array"),
            JsonValueKind.String => Of("json-string"),
            JsonValueKind.Number => Of("json-number"),
            _ => Of("json-other"),
        };

    /// <summary>The reason in a language; any other text as it stands.</summary>
    /// <param name="argument">An argument of a message.</param>
    /// <param name="language">ar, anything else is English.</param>
    public static string Say(string argument, string language)
    {
        ArgumentNullException.ThrowIfNull(argument);
        if (argument is not ['@', ..])
            return argument;
        var colon = argument.IndexOf(':', StringComparison.Ordinal);
        if (!Texts.TryGetValue(colon < 0 ? argument[1..] : argument[1..colon], out var text))
            return argument;
        return (language == "ar" ? text.Arabic : text.English).Replace(
            "{0}",
            colon < 0 ? "" : argument[(colon + 1)..],
            StringComparison.Ordinal
        );
    }

    private static string Of(SqliteException fault) =>
        fault.SqliteErrorCode switch
        {
            8 => Of("read-only"),
            11 => Of("damaged"),
            13 => Of("disk-full"),
            14 => Of("cannot-open"),
            _ => fault.Message,
        };

    private static string Of(JsonException fault) =>
        fault.Message.Contains("required properties", StringComparison.Ordinal)
        || fault.Message.Contains("could not be converted", StringComparison.Ordinal)
        || fault.Message.Contains("doesn't allow", StringComparison.Ordinal)
            ? Of("json-lacks")
        : fault.Message.Contains("depth to be zero", StringComparison.Ordinal)
        || fault.Message.Contains("end of data", StringComparison.Ordinal)
        || fault.Message.Contains("does not contain any JSON tokens", StringComparison.Ordinal)
            ? Of("json-ends")
        : Of("json-syntax");

    private static string Of(SocketException fault) =>
        fault.SocketErrorCode switch
        {
            SocketError.AddressAlreadyInUse => Of("in-use"),
            SocketError.AddressNotAvailable => Of("no-address"),
            SocketError.AccessDenied => Of("no-permission"),
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => Of("no-host"),
            SocketError.ConnectionRefused => Of("no-connection"),
            _ => fault.Message,
        };

    private static SocketException? Socket(Exception? fault)
    {
        while (fault is not null and not SocketException)
            fault = fault.InnerException;
        return (SocketException?)fault;
    }
}
