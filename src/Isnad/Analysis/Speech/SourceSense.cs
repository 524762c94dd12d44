using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Whether words can name somebody who says something. حسب and وفق also lead in rules and measures: وفق خطط مدروسة.</summary>
internal static class SourceSense
{
    private const float RareName = 7.5f;

    /// <summary>Whether the noun behind "according to" is a source: a name, an institution, an office, a document, persons.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token behind حسب, وفق, وفقا.</param>
    public static bool IsSource(SpeechParagraph paragraph, int at)
    {
        if (at >= paragraph.Tokens.Count) return false;
        while (paragraph[at] is "ل" or "لـ" or "هذا" or "هذه" or "تلك" or "هولاء" or "مختلف" or "جميع" or "اخر" or "احدث" or "ذات" or "نفس") at++;
        if (paragraph.MentionAt(at) is { } mention) return mention.Kind != MentionKind.Other || paragraph.Tokens[at].Folded.Length > 3;
        if (paragraph.OpensQuotation(at) is not null || paragraph[at] is "#" or "(") return true;
        if (!paragraph.IsWord(at)) return false;
        if (IsHead(paragraph[at]) || paragraph[at].Length > 3 && paragraph[at][0] == 'ل' && IsHead(paragraph[at][1..])) return true;
        if (paragraph[at] is "ما" or "لما" or "قول" or "راي" or "تعبير" or "وصف" or "زعم" || IsOwn(paragraph[at])) return true;
        if (paragraph.Is(at, WordClass.Thing) || IsVerbalNoun(paragraph, at)) return false;
        if (paragraph.MentionAt(at + 1) is { Kind: MentionKind.Person }) return true;
        return !paragraph.IsDefinite(at) && (GivenNames.Has(paragraph[at]) || Stories.StemTable.Shipped.Weight(LightStemmer.Stem(paragraph[at].Length > 3 && paragraph[at][0] == 'ل' ? paragraph[at][1..] : paragraph[at])) > RareName);
    }

    /// <summary>قوله, تعبيرها: the words of whoever spoke.</summary>
    private static bool IsOwn(string word) => word.Length > 4 && SpeechLexicon.Shipped.Noun(word) is { HasOwner: true } || word is "تعبيره" or "تعبيرها" or "تعبيرهم" or "وصفه" or "وصفها" or "وصفهم" or "رايه" or "رايها";

    private static bool IsHead(string word) => SpeechLexicon.Shipped.Source(word) is not null || Institutions.Is(word) || SpeakerPhrase.IsTitleLike(word) || GivenNames.Announces(word) || WordClass.Generic.Has(word)
        || word.Length >= 6 && word.StartsWith("ال", StringComparison.Ordinal) && (word.EndsWith("ون", StringComparison.Ordinal) || word.EndsWith("ين", StringComparison.Ordinal));

    /// <summary>A noun of action by its pattern (انضمام, التدخل, استقبال, تعديل, الإفصاح), which says nothing, unless it is an institution's or a document's.</summary>
    public static bool IsVerbalNoun(SpeechParagraph paragraph, int at)
    {
        if (paragraph[at].Length is < 4 or > 10) return false;
        var word = Clitics.WithoutConjunction(paragraph[at]);
        var definite = word.Length > 5 && word.StartsWith("ال", StringComparison.Ordinal);
        var bare = definite ? word[2..] : word;
        if (!HasPattern(bare, paragraph.Written(at)) && !(definite && bare is ['ت', not 'ا', _, not ('ي' or 'ه')]) || paragraph.MentionAt(at) is not null) return false;
        if (Institutions.Is(bare) || SpeechLexicon.Shipped.Source(bare) is not null || PersonPattern.IsTitle(bare) || GivenNames.Has(bare)) return false;
        return definite || paragraph.IsDefinite(at + 1) || paragraph[at + 1] is "هذا" or "هذه" or "ذلك" or "تلك" || paragraph.MentionAt(at + 1) is not null || paragraph.Tokens.Count > at + 1 && paragraph.Tokens[at + 1].Kind == TokenKind.Number;
    }

    private static bool HasPattern(string bare, string written) => bare switch
    {
        ['ا', 'س', 'ت', _, _, 'ا', _] => true, // استقبال
        ['ا', _, 'ت', _, 'ا', _] => true, // انتشار
        ['ا', 'ن', _, _, 'ا', _] => true, // انضمام
        ['ت', _, _, 'ي', _] => true, // تعديل
        ['ت', _, 'ا', _, _] => true, // تعاون
        ['ا', _, _, 'ا', _] => written.Contains('إ') && bare is not ("اعلام" or "اخوان" or "انسان" or "امارا"), // إفصاح, but not أطراف
        ['م', _, 'ا', _, not 'ي', 'ه'] => !GivenNames.Announces("ال" + bare) && bare is not ("معارضه" or "مقاومه" or "محافظه"), // مغادرة
        _ => false,
    };
}
