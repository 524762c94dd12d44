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
    /// <summary>The key of one word.</summary>
    /// <param name="folded">A folded word (<see cref="Folding"/>).</param>
    public static string Of(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        Span<char> key = stackalloc char[folded.Length];
        var length = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var c = Class(folded[i]);
            if (i > 0 && folded[i] is 'ا' or 'و' or 'ي' or 'ه' && i > 0 && folded.Length > 3)
                continue;
            if (length > 0 && key[length - 1] == c)
                continue;
            key[length++] = c;
        }
        return new string(key[..length]);
    }

    private static char Class(char c) =>
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
