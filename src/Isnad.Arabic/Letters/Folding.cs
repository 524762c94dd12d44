namespace Isnad.Arabic.Letters;

/// <summary>Folds Arabic letters so that spellings which readers take for the same word become the same string.</summary>
/// <remarks>
/// For matching only; what is shown is what was written (<see cref="FoldedText"/> leads back).
/// Folded are: أ إ آ ٱ to ا · ى ی ې ے to ي · ة ۃ to ه · ؤ to و · ئ to ي · ک ڪ to ك · گ to غ is NOT folded (it is a
/// transliteration question, see Names) · presentation forms to their letters · all digits to 0-9 · Latin to lower case.
/// Dropped are: harakat and Quranic marks, tatweel, direction marks, zero-width joiners, the soft hyphen.
/// </remarks>
public static class Folding
{
    /// <summary>Room for any usual word.</summary>
    private const int Usual = 96;

    private const char FirstArabic = '\u0620';
    private const char LastArabic = '\u06FF';
    private const char Dropped = '\0';

    // What each letter of the Arabic block becomes, for texts are made of hardly anything else.
    private static readonly char[] Arabic =
    [
        .. Enumerable.Range(FirstArabic, LastArabic - FirstArabic + 1).Select(c => IsMark((char)c) ? Dropped : FoldArabic((char)c)),
    ];

    /// <summary>The folded form of a text, without a way back.</summary>
    /// <param name="text">Any text.</param>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Fold(text.AsSpan());
    }

    /// <summary>The folded form of a stretch of text, without a way back.</summary>
    /// <param name="text">Any text.</param>
    public static string Fold(ReadOnlySpan<char> text)
    {
        char[]? rented = null;
        var room = text.Length * 3;
        Span<char> folded = room <= Usual ? stackalloc char[Usual] : rented = System.Buffers.ArrayPool<char>.Shared.Rent(room);
        var length = 0;
        foreach (var c in text)
            length += FoldLetter(c, folded[length..]);
        var result = new string(folded[..length]);
        if (rented is not null)
            System.Buffers.ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    /// <summary>Writes the folded form of one UTF-16 unit and says how many units it took: 0 when it is dropped, at most 3.</summary>
    /// <param name="c">A UTF-16 unit; halves of surrogate pairs stand for themselves.</param>
    /// <param name="to">Where to write; room for 3.</param>
    public static int FoldLetter(char c, Span<char> to)
    {
        if (c < 0x80)
        {
            to[0] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            return 1;
        }
        if (c is >= FirstArabic and <= LastArabic)
        {
            to[0] = Arabic[c - FirstArabic];
            return to[0] == Dropped ? 0 : 1;
        }
        if (c is >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC')
            return PresentationForms.Fold(c, to);
        if (IsMark(c))
            return 0;
        to[0] = c == '\u00A0' ? ' ' : char.ToLowerInvariant(c);
        return 1;
    }

    /// <summary>Whether a unit is dropped in folding: harakat, Quranic marks, tatweel, direction marks, joiners.</summary>
    /// <param name="c">A UTF-16 unit.</param>
    public static bool IsMark(char c) =>
        c switch
        {
            >= '\u064B' and <= '\u065F' or '\u0670' or '\u0640' => true,
            >= '\u06D6' and <= '\u06DC' or >= '\u06DF' and <= '\u06E4' or '\u06E7' or '\u06E8' or >= '\u06EA' and <= '\u06ED' => true,
            >= '\u0610' and <= '\u061A' or '\u061C' => true,
            >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => true,
            '\u00AD' or '\uFEFF' => true,
            _ => false,
        };

    private static char FoldArabic(char c) =>
        c switch
        {
            'أ' or 'إ' or 'آ' or 'ٱ' or '\u0672' or '\u0673' => 'ا',
            'ى' or 'ی' or 'ې' or 'ے' or 'ۍ' or 'ئ' or '\u0620' => 'ي',
            'ة' or 'ۃ' or 'ھ' or 'ہ' or 'ە' or 'ۀ' => 'ه',
            'ؤ' => 'و',
            'ک' or 'ڪ' => 'ك',
            >= '٠' and <= '٩' => (char)('0' + (c - '٠')),
            >= '۰' and <= '۹' => (char)('0' + (c - '۰')),
            _ => c,
        };
}
