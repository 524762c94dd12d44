using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isnad.Storage;

/// <summary>What went wrong, kept until the input is read without it.</summary>
public sealed class ProblemTable
{
    private static readonly JsonWriterOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Store _store;

    internal ProblemTable(Store store) => _store = store;

    /// <summary>All problems, the latest first.</summary>
    public IReadOnlyList<(Problem Problem, DateTimeOffset Seen)> All() =>
        _store.Query(
            "SELECT input, code, arguments, seen FROM problems ORDER BY seen DESC, input, code, arguments",
            r => (new Problem(r.GetString(0), r.GetString(1), Arguments(r.GetString(2))), r.Moment(3))
        );

    /// <summary>Keeps one; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="seen">When it was met.</param>
    public void Put(Problem problem, DateTimeOffset seen)
    {
        ArgumentNullException.ThrowIfNull(problem);
        _store.Execute(
            "INSERT OR REPLACE INTO problems (input, code, arguments, seen) VALUES ($input, $code, $arguments, $seen)",
            ("$input", problem.Input),
            ("$code", problem.Code),
            ("$arguments", Arguments(problem.Arguments)),
            ("$seen", seen.ToUnixTimeSeconds())
        );
    }

    /// <summary>Forgets the problems of an input; call inside <see cref="Store.Write"/>.</summary>
    /// <param name="input">The input.</param>
    public void Clear(string input) => _store.Execute("DELETE FROM problems WHERE input = $input", ("$input", input));

    private static string Arguments(IReadOnlyList<string> arguments)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, AsWritten))
        {
            json.WriteStartArray();
            foreach (var argument in arguments)
                json.WriteStringValue(argument);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static List<string> Arguments(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(e => e.GetString() ?? "")];
    }
}
