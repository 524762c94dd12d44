using Isnad.Arabic.Letters;

namespace Isnad.Analysis;

/// <summary>What the letters and marks of a word tell of whether a place is meant that is spelled so.</summary>
internal static class PlaceSpelling
{
    private const char Fathatan = '\u064B';

    /// <summary>دائمًا, دومًا, روسيًا: with the mark of an adverb or an indefinite object a word is no place.</summary>
    /// <param name="written">As the text has it.</param>
    public static bool IsAdverb(string written) => written.Contains(Fathatan, StringComparison.Ordinal);

    /// <summary>
    /// Whether a word has other letters than a name that is the same folded: ستره (his cover) is not سترة, لائقا not لايقا. Forms of alef
    /// and ى for ي are one.
    /// </summary>
    /// <param name="written">As the text has it, with joined particles.</param>
    /// <param name="name">The usual name of a place.</param>
    public static bool Differs(string written, string name)
    {
        var at = written.Length;
        for (var i = name.Length - 1; i >= 0; i--)
        {
            do at--;
            while (at >= 0 && Folding.IsMark(written[at]));
            // Another spelling than the usual one.
            if (at < 0 || Folding.Fold(written[at..(at + 1)]) != Folding.Fold(name[i..(i + 1)]))
                return false;
            if (written[at] != name[i] && (written[at], name[i]) is ('ة' or 'ه' or 'ئ' or 'ؤ', _) or (_, 'ة' or 'ه' or 'ئ' or 'ؤ'))
                return true;
        }
        return false;
    }
}
