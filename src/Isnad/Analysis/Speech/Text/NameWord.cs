using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Text;

/// <summary>Words that no list has as names and that are parts of one all the same, by what they look like and where they stand.</summary>
internal static class NameWord
{
    /// <summary>Words rarer than this may go on with a name.</summary>
    private const float Unusual = 6.5f;

    /// <summary>Words rarer than this are hardly words of the language.</summary>
    private const float Rare = 8f;

    /// <summary>Whether علي is the name, not على.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token of علي.</param>
    /// <remarks>A person has it, the text writes على with its own letter, or a name goes on behind an office.</remarks>
    public static bool IsAli(SpeechParagraph paragraph, int at)
    {
        if (paragraph.MentionAt(at) is { Kind: MentionKind.Person })
            return true;
        if (paragraph.WritesAla && paragraph.Written(at) == "علي")
            return true;
        if (paragraph.Letters(at) is not [.., 'ي'] || !MayGoOn(paragraph, at + 1) || paragraph.Is(at + 1, WordClass.AroundSpeech))
            return false;
        return paragraph.IsDefinite(at - 1) || PersonPattern.IsTitle(paragraph[at - 1]);
    }

    /// <summary>Whether فان is part of a foreign name, not فإن: written bare before a word that is neither definite nor plain.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool IsVan(SpeechParagraph paragraph, int at) =>
        paragraph[at] is "فان"
        && paragraph.Written(at) is "فان"
        && paragraph.IsWord(at - 1)
        && MayGoOn(paragraph, at + 1)
        && (paragraph.IsName(at) || WordRarity.Of(paragraph[at + 1]) > Unusual || IsReported(paragraph, at));

    /// <summary>
    /// Whether a word that is a particle too is a noun or a name: إمام (written so), قالت أم خالد right behind a verb.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool IsNounOrName(SpeechParagraph paragraph, int at) =>
        paragraph[at] switch
        {
            "امام" => paragraph.Written(at) is ['إ', ..],
            "ام" => Behind(paragraph, at) && Arabic.Names.GivenNames.Has(paragraph[at + 1]),
            _ => false,
        };

    private static bool Behind(SpeechParagraph paragraph, int at) => at > 0 && IsReported(paragraph, at);

    /// <summary>أشار فان دايك إلى أن: right behind a verb of saying.</summary>
    private static bool IsReported(SpeechParagraph paragraph, int at) => paragraph.Form(at - 1) is { Participle: false, HasObject: false };

    /// <summary>A word behind a first name that goes on with the name: فاطمة راكعي.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token behind the first name.</param>
    public static bool IsFurther(SpeechParagraph paragraph, int at)
    {
        if (paragraph.IsName(at) || !MayGoOn(paragraph, at) || paragraph.Is(at, WordClass.AroundSpeech))
            return false;
        var word = paragraph[at];
        return !word.StartsWith('و') && !RoleWord.Is(word) && SpeechLexicon.Shipped.Form(word) is null && WordRarity.Of(word) > Unusual;
    }

    /// <summary>A word rare enough to be a foreign name: تشونج.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool IsRare(SpeechParagraph paragraph, int at)
    {
        if (!paragraph.IsWord(at) || paragraph.IsName(at) || paragraph.IsDefinite(at))
            return false;
        var word = paragraph[at];
        return word.Length is >= 3 and <= 10 && SpeechLexicon.Shipped.Form(word) is null && WordRarity.Of(word) > Rare;
    }

    private static bool MayGoOn(SpeechParagraph paragraph, int at) =>
        paragraph.IsWord(at) && !paragraph.IsDefinite(at) && !StopWords.Contains(paragraph[at]);
}
