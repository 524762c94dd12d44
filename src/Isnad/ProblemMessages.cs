using System.Globalization;
using Isnad.Arabic;

namespace Isnad;

/// <summary>The text of every coded message, in Arabic and English, from <c>problems.tsv</c>.</summary>
public static class ProblemMessages
{
    private static readonly Dictionary<string, (string English, string Arabic)> Messages = EmbeddedTable
        .Rows(typeof(ProblemMessages).Assembly, "problems.tsv")
        .ToDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    /// <summary>All codes, in order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Messages.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The message of a code with its arguments filled in.</summary>
    /// <param name="code">ISN and three digits.</param>
    /// <param name="language">ar, anything else is English.</param>
    /// <param name="arguments">{0} is the input, the others follow: texts or reasons (<see cref="Reason"/>); a full stop behind one
    /// is left out, as the message goes on.</param>
    /// <exception cref="ArgumentException">The code is not listed.</exception>
    public static string Of(string code, string language, params IReadOnlyList<string> arguments)
    {
        if (!Messages.TryGetValue(code, out var message))
            throw new ArgumentException($"No message {code}.", nameof(code));
        var text = language == "ar" ? message.Arabic : message.English;
        for (var i = 0; i < arguments.Count; i++)
            text = text.Replace(
                "{" + i.ToString(CultureInfo.InvariantCulture) + "}",
                i == 0 ? arguments[i] : Reason.Say(arguments[i], language).TrimEnd('.'),
                StringComparison.Ordinal
            );
        return text;
    }
}
