using Isnad.Arabic.Letters;
using Isnad.Outlets;

namespace Isnad.Articles;

/// <summary>Reads lines of a plain text that say who published it.</summary>
internal static class PublisherLine
{
    private const int LongestName = 5;

    /// <summary>Whether a name can be that of an outlet: a source that is an agency is a credit, not who published.</summary>
    public static bool NamesOutlet(string name) =>
        name.Split(' ').Length <= LongestName
        && OutletRegister.Shipped.Find(name) is not { Kind: "agency" }
        && !Folding.Fold(name).Contains("وكالات", StringComparison.Ordinal);

    /// <summary>What stands behind the colon of a line; null where there is none.</summary>
    public static string? AfterColon(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : ParagraphText.Collapse(line[(colon + 1)..].Trim(' ', '.', '"', '«', '»'));
    }

    /// <summary>Who a copyright line names: © 2024 خليجي 247. جميع الحقوق محفوظة.</summary>
    public static string? CopyrightOwner(string line)
    {
        var rest = line.Replace("©", " ", StringComparison.Ordinal).Replace("Copyright", " ", StringComparison.OrdinalIgnoreCase);
        foreach (
            var sentence in rest.Split(['.', '|', '،', '-', '–'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var folded = Folding.Fold(sentence);
            if (folded.Contains("حقوق", StringComparison.Ordinal) || folded.Contains("rights", StringComparison.Ordinal))
                continue;
            var words = sentence.Split(' ').SkipWhile(w => w.Length == 4 && w.All(char.IsDigit)).ToArray();
            if (words.Length is > 0 and <= LongestName)
                return string.Join(' ', words);
        }
        return null;
    }
}
