using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Lexis;

/// <summary>Verbal nouns by their pattern: what they name is done, not somebody who speaks.</summary>
internal static class ActionNoun
{
    /// <summary>With or without the article: استقبال, الاعتناء, تسليم, إقامة, مطالبة.</summary>
    public static bool Is(string word)
    {
        var bare = WordShape.WithoutArticle(word);
        return bare is ['ا', _, 'ت', _, 'ا', _] or ['ا', _, 'ا', _, 'ه'] or ['م', _, 'ا', _, _, 'ه']
            || bare is ['ت', _, _, 'ي', _] and not ("تنظيم" or "تقرير")
            || IsBare(bare);
    }

    /// <summary>
    /// Without the article, of the patterns افتعال, انفعال, استفعال (اختيار, انسحاب, استقبال); bodies with such names are
    /// excepted.
    /// </summary>
    public static bool IsBare(string word) =>
        word is ['ا', not 'ل', ..]
        && (IsDerived(word) || word is ['ا', _, 'ط' or 'د', _, 'ا', _])
        && !WordClass.NamedAsAction.Has(word)
        && !SourceNoun.Is(word);

    /// <summary>استقبال, انتشار, انضمام.</summary>
    private static bool IsDerived(string word) =>
        word is ['ا', 'س', 'ت', _, _, 'ا', _] or ['ا', _, 'ت', _, 'ا', _] or ['ا', 'ن', _, _, 'ا', _];

    /// <summary>
    /// Whether one stands at a token, with the article or with what it belongs to behind it (انضمام, التدخل, استقبال, تعديل, الإفصاح), and
    /// is no institution and no document.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The noun's token.</param>
    public static bool StandsAt(SpeechParagraph paragraph, int at)
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
        Institutions.Is(bare) || SourceNoun.Is(bare) || PersonPattern.IsTitle(bare) || GivenNames.Has(bare);

    /// <summary>Whether something that the noun belongs to follows: definite, shown, a name, a number, words in marks.</summary>
    private static bool IsGoverning(SpeechParagraph paragraph, int at) =>
        paragraph.IsDefinite(at + 1)
        || paragraph.Is(at + 1, WordClass.Demonstrative)
        || paragraph[at + 1] is "("
        || paragraph.MentionAt(at + 1) is not null
        || at + 1 < paragraph.Tokens.Count && paragraph.Tokens[at + 1].Kind == TokenKind.Number;

    /// <summary>التدخل: with the article only, since verbs look alike.</summary>
    private static bool IsReflexive(string bare) => bare is ['ت', not 'ا', _, not ('ي' or 'ه')];

    private static bool HasActionPattern(string bare, string written) =>
        bare switch
        {
            _ when IsDerived(bare) => true,
            ['ت', _, _, 'ي', _] => true, // تعديل
            ['ت', _, 'ا', _, _] => true, // تعاون
            ['ا', _, _, 'ا', _] => written.Contains('إ') && !WordClass.NoAction.Has(bare), // إفصاح, but not أطراف
            ['م', _, 'ا', _, not 'ي', 'ه'] => !GivenNames.Announces("ال" + bare) && !WordClass.NoAction.Has(bare), // مغادرة
            _ => false,
        };
}
