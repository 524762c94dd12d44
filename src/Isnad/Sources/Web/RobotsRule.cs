using System.Globalization;
using System.Text;

namespace Isnad.Sources.Web;

/// <summary>One line of a robots.txt: a path that may or may not be asked for.</summary>
/// <remarks>RFC 9309, 2.2.2 and 2.2.3: <c>*</c> stands for any characters, <c>$</c> at the end for the end of the path.</remarks>
internal sealed class RobotsRule
{
    private readonly string[] _parts;
    private readonly bool _toEnd;

    /// <summary>A rule.</summary>
    /// <param name="allow">Whether it allows.</param>
    /// <param name="pattern">Its path, as written.</param>
    public RobotsRule(bool allow, string pattern)
    {
        Allow = allow;
        var normal = Normal(pattern);
        Length = normal.Length;
        _toEnd = normal.EndsWith('$');
        _parts = (_toEnd ? normal[..^1] : normal).Split('*');
    }

    /// <summary>Whether it allows.</summary>
    public bool Allow { get; }

    /// <summary>Its length in octets; the longest rule that matches stands.</summary>
    public int Length { get; }

    /// <summary>
    /// Whether it says something of a path; every piece between stars is looked for once, at the first place behind the one before.
    /// </summary>
    /// <param name="path">A path that went through <see cref="Normal"/>.</param>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_parts[0], StringComparison.Ordinal))
            return false;
        var at = _parts[0].Length;
        if (_parts.Length == 1)
            return !_toEnd || at == path.Length;
        for (var i = 1; i < _parts.Length - 1; i++)
        {
            var found = path.IndexOf(_parts[i], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + _parts[i].Length;
        }
        return _toEnd
            ? path.Length - at >= _parts[^1].Length && path.EndsWith(_parts[^1], StringComparison.Ordinal)
            : path.IndexOf(_parts[^1], at, StringComparison.Ordinal) >= 0;
    }

    /// <summary>
    /// Percent-encoding made alike (RFC 9309, 2.2.2): letters beyond ASCII encoded, hexadecimal digits in capitals, what needs no encoding
    /// decoded.
    /// </summary>
    /// <param name="path">A path, or a pattern of one.</param>
    public static string Normal(string path)
    {
        var normal = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
            {
                var octet = (char)byte.Parse(path.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                if (char.IsAsciiLetterOrDigit(octet) || octet is '-' or '.' or '_' or '~')
                    normal.Append(octet);
                else
                    normal.Append('%').Append(char.ToUpperInvariant(path[i + 1])).Append(char.ToUpperInvariant(path[i + 2]));
                i += 2;
            }
            else if (path[i] < 128)
                normal.Append(path[i]);
            else
            {
                var pair = char.IsHighSurrogate(path[i]) && i + 1 < path.Length && char.IsLowSurrogate(path[i + 1]);
                foreach (var b in Encoding.UTF8.GetBytes(path.Substring(i, pair ? 2 : 1)))
                    normal.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
                if (pair)
                    i++;
            }
        }
        return normal.ToString();
    }
}
