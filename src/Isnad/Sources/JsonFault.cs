using System.Text.Json;

namespace Isnad.Sources;

/// <summary>What is wrong with a piece of JSON, for a person.</summary>
public static class JsonFault
{
    /// <summary>The parser's reason without its own line and byte numbers, which count within one row and not within the file.</summary>
    /// <param name="fault">What the parser threw.</param>
    public static string Told(JsonException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? fault.Message : fault.Message[..end];
    }
}
