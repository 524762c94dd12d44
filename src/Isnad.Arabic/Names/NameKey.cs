using Isnad.Arabic.Letters;

namespace Isnad.Arabic.Names;

/// <summary>Reduces a word of a foreign name to what its Arabic spellings share.</summary>
/// <remarks>
/// Foreign sounds are written in several ways: g as ج, غ, ك or ق (بيونغ, بيونج); t as ت or ط; s as س, ص or ث; vowels long or not
/// at all (نتنياهو, نتانياهو). The key takes the pairs together and drops ا, و, ي behind the first letter. Keys of one word
/// meet by chance too often, so a name is matched by keys only when it has two words or more.
/// </remarks>
public static class NameKey
{
    /// <summary>Room for the key of any usual word.</summary>
    internal const int Usual = 64;

    /// <summary>The key of one word.</summary>
    /// <param name="folded">A folded word (<see cref="Folding"/>).</param>
    public static string Of(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return new string(Write(folded, folded.Length <= Usual ? stackalloc char[Usual] : new char[folded.Length]));
    }

    /// <summary>Writes the key of one word.</summary>
    /// <param name="folded">A folded word.</param>
    /// <param name="key">Where to write; at least as long.</param>
    /// <returns>The key.</returns>
    internal static ReadOnlySpan<char> Write(ReadOnlySpan<char> folded, Span<char> key)
    {
        var length = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var c = Sound(folded[i]);
            if (i > 0 && folded[i] is 'ا' or 'و' or 'ي' or 'ه' && i > 0 && folded.Length > 3)
                continue;
            if (length > 0 && key[length - 1] == c)
                continue;
            key[length++] = c;
        }
        return key[..length];
    }

    /// <summary>The letter that stands for all of one sound.</summary>
    internal static char Sound(char c) =>
        c switch
        {
            'ج' or 'غ' or 'ق' => 'غ',
            'ط' => 'ت',
            'ص' or 'ث' => 'س',
            'ض' => 'د',
            'ظ' or 'ذ' => 'ز',
            'پ' => 'ب',
            'گ' => 'غ',
            'چ' => 'غ',
            'ڤ' => 'ف',
            _ => c,
        };
}
