using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>Nouns for what nobody says anything with: a step, a quantity, an event; and adverbs.</summary>
internal static class ThingNoun
{
    /// <summary>Whether such a noun, or an adverb, stands at a token.</summary>
    public static bool Is(SpeechParagraph paragraph, int at)
    {
        if (!paragraph.IsWord(at))
            return paragraph[at] == "(";
        if (paragraph.MentionAt(at) is not null || IsName(paragraph, at))
            return false;
        if (at + 1 < paragraph.Tokens.Count && paragraph.Tokens[at + 1].Kind == TokenKind.Number && PeopleShare.Is(paragraph, at, at + 4))
            return false; // نسبة 40 في المائة
        var word = paragraph[at];
        if (paragraph.Is(at, WordClass.Thing | WordClass.Stop) || WordClass.Thing.Has(WordShape.WithoutArticle(word)))
            return true;
        return IsOwned(paragraph, at) || ActionNoun.IsBare(word) || IsJoinedParticle(word) || ActionNoun.StandsAt(paragraph, at);
    }

    private static bool IsName(SpeechParagraph paragraph, int at) =>
        paragraph[at] == "علي" && NameWord.IsAli(paragraph, at) || NameWord.IsVan(paragraph, at);

    /// <summary>أسفه, قلقه: a thing with its owner.</summary>
    private static bool IsOwned(SpeechParagraph paragraph, int at) =>
        paragraph[at] is [_, _, _, .., 'ه'] word && WordClass.Thing.Has(word[..^1]) && paragraph.Letters(at) is not [.., 'ة'];

    /// <summary>لديه, بعد: a particle with a preposition joined to it; but not بلدية.</summary>
    private static bool IsJoinedParticle(string word) =>
        word.Length is > 2 and < 6 && word[0] is 'ب' or 'ل' or 'ك' && !Institutions.Is(word) && StopWords.Contains(word[1..]);
}
