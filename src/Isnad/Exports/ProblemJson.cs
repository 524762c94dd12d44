using System.Text.Json;

namespace Isnad.Exports;

/// <summary>Writes problems as docs/json.md has them.</summary>
public static class ProblemJson
{
    /// <summary>Writes the property <c>problems</c> into the object that is open.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="problems">The problems.</param>
    /// <param name="language">ar or en.</param>
    public static void Write(Utf8JsonWriter json, IEnumerable<Problem> problems, string language) =>
        json.Array(
            "problems",
            problems,
            problem =>
            {
                json.WriteStartObject();
                json.WriteString("input", problem.Input);
                json.WriteString("code", problem.Code);
                json.WriteString("message", problem.Message(language));
                json.WriteEndObject();
            }
        );
}
