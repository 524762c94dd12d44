using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>Finite verbs as far as their letters show them: they end the words that name somebody.</summary>
internal static class FiniteVerb
{
    /// <summary>Stems rarer than this may be parts of a name.</summary>
    private const float Common = 6f;

    private const float UnusualImperfect = 7.5f;

    private const float UnusualPerfect = 8f;

    /// <summary>A perfect of the third person feminine or plural, a future, a verb of being: قتلت, اقتحموا, ستخضع, بات.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool Is(SpeechParagraph paragraph, int at)
    {
        if (!paragraph.IsWord(at) || paragraph.IsName(at) || paragraph.IsDefinite(at))
            return false;
        var word = Clitics.WithoutConjunction(paragraph[at]);
        if (IsNoun(word))
            return false;
        if (WordClass.Becoming.Has(word) || IsThenReports(paragraph[at]))
            return true;
        if (IsFuture(word))
            return WordRarity.Of(word[1..]) < Common;
        if (IsPlural(word))
            return paragraph.IsDefinite(at + 1) || paragraph.IsName(at + 1);
        return EndsLikeFeminine(paragraph, at, word) && WordRarity.Of(word) < UnusualPerfect;
    }

    /// <summary>
    /// An imperfect behind the words for a speaker, by its first letter and how usual the word is: الدراسات | تؤكد, المادة | يتضح.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool IsImperfect(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word.Length < 4 || word[0] is not ('ي' or 'ت') || paragraph.IsName(at) || GivenNames.Has(word))
            return false;
        if (!paragraph.IsDefinite(at - 1) && !paragraph.IsName(at - 1))
            return false;
        if (SpeechLexicon.Shipped.Form(word) is { Participle: false, HasObject: false })
            return true;
        return word[0] == 'ي'
            && !WordShape.IsNisba(word)
            && !paragraph.Is(at, WordClass.AroundSpeech)
            && !Institutions.Is(word)
            && !SourceNoun.Is(word)
            && WordRarity.Of(word) < UnusualImperfect;
    }

    private static bool IsNoun(string word) => Institutions.Is(word) || SourceNoun.Is(word) || RoleWord.Is(word) || GivenNames.Has(word);

    /// <summary>فذكر, فقال.</summary>
    private static bool IsThenReports(string word) => word[0] == 'ف' && SpeechLexicon.Shipped.IsJoined(word);

    /// <summary>ستخضع, سيبدأ; not ستارة.</summary>
    private static bool IsFuture(string word) => word is ['س', 'ي' or 'ت', _, _, .., not ('ه' or 'ا')] && !WordClass.Thing.Has(word);

    /// <summary>اقتحموا (الجامعة).</summary>
    private static bool IsPlural(string word) => word.Length is >= 5 and <= 9 && word.EndsWith("وا", StringComparison.Ordinal);

    /// <summary>قتلت, بدأت; not قوات, بيت.</summary>
    private static bool EndsLikeFeminine(SpeechParagraph paragraph, int at, string word)
    {
        if (word is not [.., var last, 'ت'] || !HasLengthOfVerb(paragraph, at, word))
            return false;
        return last is not ('ا' or 'ي' or 'و') || word.Length > 3 && paragraph.Written(at) is [.., 'أ', 'ت'];
    }

    /// <summary>Three letters are enough right behind a name: الشركة الفلانية | شنت.</summary>
    private static bool HasLengthOfVerb(SpeechParagraph paragraph, int at, string word) =>
        word.Length is >= 4 and <= 7
        || word.Length == 3 && paragraph.MentionAt(at - 1) is { Kind: MentionKind.Place or MentionKind.Organisation or MentionKind.Person };
}
