using System.Text;

namespace Isnad;

/// <summary>The names that kinds have outside the program: in JSON, on pages, in tables of words.</summary>
public static class Codes
{
    /// <summary>An enum's name as docs/json.md writes it: <c>AtLeast</c> becomes <c>at-least</c>.</summary>
    /// <param name="value">The value.</param>
    public static string Of(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var name = value.ToString();
        var code = new StringBuilder(name.Length + 2);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && code.Length > 0)
                code.Append('-');
            code.Append(char.ToLowerInvariant(c));
        }
        return code.ToString();
    }
}
