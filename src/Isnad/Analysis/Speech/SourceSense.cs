using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

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
        if (paragraph.Is(at, WordClass.Thing) || IsVerbalNoun(paragraph, at))
            return false;
        if (paragraph.MentionAt(at + 1) is { Kind: MentionKind.Person })
            return true;
        return !paragraph.IsDefinite(at)
            && (GivenNames.Has(word) || Stories.StemTable.Shipped.Weight(LightStemmer.Stem(WithoutFor(word))) > RareName);
    }

    /// <summary>وفقا لمسؤول: the word without the ل joined to it.</summary>
    private static string WithoutFor(string word) => word is ['ل', _, _, _, ..] ? word[1..] : word;

    /// <summary>Whether what somebody said stands behind, not he: بحسب قوله, بحسب رأي فلان, وفقا لما ذكر.</summary>
    private static bool IsWording(SpeechParagraph paragraph, int at) =>
        paragraph.Is(at, WordClass.Wording | WordClass.OwnTerms)
        || paragraph[at] is "ما" or "لما"
        || paragraph[at].Length > 4 && SpeechLexicon.Shipped.Noun(paragraph[at]) is { HasOwner: true };

    /// <summary>Whether a word can head what names a source: a kind of source, a body, a title, an office, persons in the plural.</summary>
    private static bool IsHead(string word) =>
        SpeechLexicon.Shipped.Source(word) is not null
        || Institutions.Is(word)
        || RoleWord.Is(word)
        || GivenNames.Announces(word)
        || WordClass.Generic.Has(word)
        || word.Length >= 6 && WordShape.HasArticle(word) && WordShape.IsSoundPlural(word);

    /// <summary>
    /// A noun of action by its pattern (انضمام, التدخل, استقبال, تعديل, الإفصاح), which says nothing, unless it is an institution's or a
    /// document's.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The noun's token.</param>
    public static bool IsVerbalNoun(SpeechParagraph paragraph, int at)
    {
        if (paragraph[at].Length is < 4 or > 10 || paragraph.MentionAt(at) is not null)
            return false;
        var word = Clitics.WithoutConjunction(paragraph[at]);
        var definite = word.Length > 5 && WordShape.HasArticle(word);
        var bare = definite ? word[2..] : word;
        if (!HasActionPattern(bare, paragraph.Written(at)) && !(definite && IsReflexive(bare)))
            return false;
        return (definite || IsGoverning(paragraph, at)) && !NamesSomebody(bare);
    }

    private static bool NamesSomebody(string bare) =>
        Institutions.Is(bare) || SpeechLexicon.Shipped.Source(bare) is not null || PersonPattern.IsTitle(bare) || GivenNames.Has(bare);

    /// <summary>Whether something that the noun belongs to follows: definite, shown, a name, a number.</summary>
    private static bool IsGoverning(SpeechParagraph paragraph, int at) =>
        paragraph.IsDefinite(at + 1)
        || paragraph.Is(at + 1, WordClass.Demonstrative)
        || paragraph.MentionAt(at + 1) is not null
        || at + 1 < paragraph.Tokens.Count && paragraph.Tokens[at + 1].Kind == TokenKind.Number;

    /// <summary>التدخل: with the article only, since verbs look alike.</summary>
    private static bool IsReflexive(string bare) => bare is ['ت', not 'ا', _, not ('ي' or 'ه')];

    private static bool HasActionPattern(string bare, string written) =>
        bare switch
        {
            ['ا', 'س', 'ت', _, _, 'ا', _] => true, // استقبال
            ['ا', _, 'ت', _, 'ا', _] => true, // انتشار
            ['ا', 'ن', _, _, 'ا', _] => true, // انضمام
            ['ت', _, _, 'ي', _] => true, // تعديل
            ['ت', _, 'ا', _, _] => true, // تعاون
            ['ا', _, _, 'ا', _] => written.Contains('إ') && !WordClass.NoAction.Has(bare), // إفصاح, but not أطراف
            ['م', _, 'ا', _, not 'ي', 'ه'] => !GivenNames.Announces("ال" + bare) && !WordClass.NoAction.Has(bare), // مغادرة
            _ => false,
        };
}
