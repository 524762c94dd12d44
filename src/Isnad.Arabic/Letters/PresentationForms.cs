using System.Text;

namespace Isnad.Arabic.Letters;

/// <summary>Arabic presentation forms (U+FB50-U+FDFF, U+FE70-U+FEFC): letters stored by shape, as old PDF and CMS exports do.</summary>
internal static class PresentationForms
{
    private static readonly string[] Folded = Build();

    /// <summary>Writes the folded letters of one presentation form; at most 3, longer ligatures (ﷺ) stay as they are.</summary>
    internal static int Fold(char c, Span<char> to)
    {
        var letters = Folded[c - '\uFB50'];
        letters.CopyTo(to);
        return letters.Length;
    }

    private static string[] Build()
    {
        var table = new string[0xFEFD - 0xFB50];
        Span<char> one = stackalloc char[3];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)(0xFB50 + i);
            var letters = new StringBuilder();
            foreach (var plain in Decompose(c))
            {
                if (plain is >= '\uFB50' and <= '\uFEFC')
                    letters.Append(plain);
                else
                    letters.Append(one[..Folding.FoldLetter(plain, one)]);
            }
            table[i] = letters.Length <= 3 ? letters.ToString() : c.ToString();
        }
        return table;
    }

    private static string Decompose(char c) =>
        char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherNotAssigned
            ? c.ToString()
            : c.ToString().Normalize(NormalizationForm.FormKC);
}
