using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Text;

/// <summary>Whether a first letter ل or ب is a preposition, to whom or with what, and not the word's own.</summary>
internal static class JoinedPreposition
{
    /// <summary>What is rarer than this behind ل or ب is no word of the language: the letter is the word's own.</summary>
    private const float Known = 6.5f;

    /// <summary>So much rarer than the rest a word may be with a letter of its own.</summary>
    private const float Margin = 1f;

    private const int LongestForeign = 6;

    /// <summary>What is less rare than this is a word of the language, also behind a foreign name: بحديثه, بشرح.</summary>
    private const float Common = 5.5f;

    /// <summary>Whether a word begins with a preposition. <see cref="SpeechParagraph.IsJoinedPreposition"/> remembers it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool Opens(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word.Length < 4 || word[0] is not ('ل' or 'ب'))
            return false;
        if (IsWhole(paragraph, at) || GoesOnWithForeignName(paragraph, at) || IsGoverned(paragraph, at))
            return false;
        if (WordShape.HasGovernedArticle(word))
            return true;
        return paragraph.IsName(at) ? paragraph.HasJoinedParticle(at) : !IsPersonOrSource(word) && RestIsWord(word);
    }

    /// <summary>A word that is known with its first letter: بلدية, لدى, the name باسم.</summary>
    private static bool IsWhole(SpeechParagraph paragraph, int at) =>
        paragraph[at] is "باسم"
        || paragraph.Is(at, WordClass.Stop)
        || Institutions.Noun(paragraph[at]) == paragraph[at]
        || paragraph.MentionAt(at) is { Kind: MentionKind.Person } && paragraph.StartsMention(at) && !paragraph.HasJoinedParticle(at);

    /// <summary>A short word behind one of a foreign name: تشونج | لين.</summary>
    private static bool GoesOnWithForeignName(SpeechParagraph paragraph, int at) =>
        paragraph[at].Length <= LongestForeign
        && !paragraph.IsName(at)
        && NameWord.IsRare(paragraph, at - 1)
        && !(WordRarity.Of(paragraph[at][1..]) < Common && RestIsWord(paragraph[at]));

    /// <summary>One preposition does not follow another: عن | بحارة.</summary>
    private static bool IsGoverned(SpeechParagraph paragraph, int at) => paragraph.Is(at - 1, WordClass.PlainPreposition);

    /// <summary>A title, or a source that is none without its first letter.</summary>
    private static bool IsPersonOrSource(string word) => PersonPattern.IsTitle(word) || SourceNoun.Is(word) && !SourceNoun.Is(word[1..]);

    private static bool RestIsWord(string word)
    {
        var rest = WordRarity.Of(word[1..]);
        return (rest < Known || WordClass.Remit.Has(word)) && WordRarity.Of(word) > rest - Margin;
    }
}
