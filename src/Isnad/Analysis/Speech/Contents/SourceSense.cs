using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Whether words can name somebody who says something. حسب and وفق also lead in rules and measures: وفق خطط مدروسة.</summary>
internal static class SourceSense
{
    /// <summary>Stems rarer than this may be foreign names.</summary>
    private const float RareName = 7.5f;

    /// <summary>Whether the noun behind "according to" is a source: a name, an institution, an office, a document, persons.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token behind حسب, وفق, وفقا.</param>
    public static bool IsSource(SpeechParagraph paragraph, int at)
    {
        while (paragraph[at] is "ل" or "لـ" || paragraph.Is(at, WordClass.Demonstrative | WordClass.Determiner))
            at++;
        if (paragraph.MentionAt(at) is { } mention)
            return mention.Kind != MentionKind.Other || paragraph[at].Length > 3;
        if (paragraph.OpensQuotation(at) is not null || paragraph[at] is "#" or "(")
            return true;
        if (!paragraph.IsWord(at))
            return false;
        var word = paragraph[at];
        if (IsHead(word) || IsHead(WithoutFor(word)) || IsWording(paragraph, at))
            return true;
        if (paragraph.Is(at, WordClass.Thing) || ActionNoun.StandsAt(paragraph, at))
            return false;
        if (paragraph.MentionAt(at + 1) is { Kind: MentionKind.Person })
            return true;
        return !paragraph.IsDefinite(at)
            && (GivenNames.Has(word) || StemTable.Shipped.Weight(LightStemmer.Stem(WithoutFor(word))) > RareName);
    }

    /// <summary>وفقا لمسؤول: the word without the ل joined to it.</summary>
    private static string WithoutFor(string word) => word is ['ل', _, _, _, ..] ? word[1..] : word;

    /// <summary>Whether what somebody said stands behind, not he: بحسب قوله, بحسب رأي فلان, وفقا لما ذكر.</summary>
    private static bool IsWording(SpeechParagraph paragraph, int at) =>
        paragraph.Is(at, WordClass.Wording | WordClass.OwnTerms)
        || paragraph[at] is "ما" or "لما"
        || paragraph[at].Length > 4 && paragraph.VerbalNoun(at) is { HasOwner: true };

    /// <summary>Whether a word can head what names a source: a kind of source, a body, a title, an office, persons in the plural.</summary>
    private static bool IsHead(string word) =>
        SourceNoun.Is(word)
        || Institutions.Is(word)
        || RoleWord.Is(word)
        || GivenNames.Announces(word)
        || word.Length >= 6 && WordShape.HasArticle(word) && WordShape.IsSoundPlural(word);
}
