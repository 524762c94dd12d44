using Isnad.Arabic.Words;

namespace Isnad.Articles;

/// <summary>Tells the language of a text by its letters and commonest words; what a page says of itself is wrong too often.</summary>
public static class LanguageReader
{
    private const int Sample = 4000;
    private const int FewWords = 12;

    private static readonly HashSet<string> Arabic = new(
        ["في", "من", "علي", "الي", "ان", "عن", "التي", "الذي", "هذا", "مع", "كان", "قال", "بين", "بعد"],
        StringComparer.Ordinal
    );
    private static readonly HashSet<string> Persian = new(
        ["در", "به", "از", "كه", "را", "اين", "است", "با", "براي", "شد", "مي", "خود", "كرد", "شده"],
        StringComparer.Ordinal
    );
    private static readonly HashSet<string> Urdu = new(
        ["كي", "كا", "كے", "ميں", "نے", "سے", "اور", "پر", "كو", "كه", "ہے", "نهيں", "ايك", "هيں", "هي", "ني", "سي"],
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> English = new(
        [
            "the",
            "of",
            "and",
            "to",
            "in",
            "is",
            "that",
            "for",
            "was",
            "on",
            "with",
            "as",
            "by",
            "it",
            "at",
            "from",
            "are",
            "this",
            "be",
            "you",
            "your",
            "has",
            "have",
            "not",
            "will",
            "said",
        ],
        StringComparer.Ordinal
    );

    /// <summary>ISO 639 code: ar, fa, ur, ckb, ps, en; und when it cannot be told.</summary>
    /// <param name="text">A text; its first 4,000 characters decide.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sample = text.Length > Sample ? text[..Sample] : text;
        var (script, latin, persian, urdu, kurdish, pashto) = (0, 0, 0, 0, 0, 0);
        foreach (var c in sample)
        {
            if (char.IsAsciiLetter(c))
                latin++;
            if (c is not (>= '\u0620' and <= '\u06FF' or >= '\uFB50' and <= '\uFEFC'))
                continue;
            script++;
            if (c is 'پ' or 'چ' or 'ژ' or 'گ')
                persian++;
            if (c is 'ٹ' or 'ڈ' or 'ڑ' or 'ے' or 'ں' or 'ہ' or 'ھ')
                urdu++;
            if (c is 'ێ' or 'ۆ' or 'ڕ' or 'ڵ' or 'ە')
                kurdish++;
            if (c is 'ښ' or 'ږ' or 'ځ' or 'څ' or 'ډ' or 'ټ' or 'ړ' or 'ې' or 'ۍ' or 'ګ')
                pashto++;
        }
        if (script + latin < 3)
            return "und";
        if (latin > script * 2)
            return IsEnglish(sample) ? "en" : "und";
        if (kurdish * 20 > script)
            return "ckb";
        if (pashto * 40 > script)
            return "ps";
        if (urdu * 20 > script)
            return "ur";
        var (arabicWords, persianWords) = (0, 0);
        foreach (var token in Tokenizer.Tokenize(sample))
        {
            if (Arabic.Contains(token.Folded))
                arabicWords++;
            if (Persian.Contains(token.Folded))
                persianWords++;
            if (Urdu.Contains(token.Folded))
                urdu++;
        }
        if (urdu > arabicWords && urdu > persianWords && persian + urdu > 3)
            return "ur";
        return persianWords > arabicWords || (persian * 30 > script && persianWords * 2 > arabicWords) ? "fa" : "ar";
    }

    /// <summary>
    /// Whether every twelfth word at least is one of the commonest English ones; of a few words that cannot be told, and they pass.
    /// </summary>
    private static bool IsEnglish(string sample)
    {
        var (words, common) = (0, 0);
        foreach (var token in Tokenizer.Tokenize(sample))
        {
            if (token.Kind != TokenKind.Word)
                continue;
            words++;
            if (English.Contains(token.Folded))
                common++;
        }
        return words < FewWords || common * 12 >= words;
    }
}
