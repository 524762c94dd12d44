using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>Prepositions within the words for a speaker: مصدر في الرئاسة, السفير لدى كذا, المشرف على المشروع, مدير التعليم بجدة.</summary>
internal static class PhrasePreposition
{
    /// <summary>ل or ب written apart, as before a name in Latin letters or in marks.</summary>
    private const string Apart = "ل";

    /// <summary>ل or ب joined to the word that it leads in.</summary>
    private const string Joined = "ب";

    /// <summary>Tokens from what an office is for to the name of its holder.</summary>
    private const int LongestRemit = 7;

    /// <summary>The preposition at a token, as it is written; ب for any joined letter, ل for one apart; null when there is none.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static string? At(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word.TrimEnd('ـ') is "ل" or "ب")
            return Apart;
        if (word is "لدي" || paragraph.Is(at, WordClass.PlainPreposition) && !(word is "علي" && NameWord.IsAli(paragraph, at)))
            return word;
        return paragraph.IsJoinedPreposition(at) ? Joined : null;
    }

    /// <summary>
    /// The token behind a preposition and its noun where both belong to the name; the preposition's own where they do not.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token of the name.</param>
    /// <param name="at">The token of the preposition.</param>
    /// <param name="preposition">What <see cref="At"/> says of it.</param>
    /// <param name="person">Whether a person's name stands before it, with which only لدى goes on.</param>
    public static int Past(SpeechParagraph paragraph, int from, int at, string preposition, bool person)
    {
        if (person && preposition is not "لدي" || !Holds(paragraph, from, at, preposition))
            return at;
        if (IsOwner(paragraph, from, at))
            return PastName(paragraph, at);
        if (paragraph[at][0] == 'ب' && BodyRemit.Leads(paragraph, from, at) && (paragraph.IsName(at) || paragraph.IsName(at + 1)))
            return PastName(paragraph, paragraph.IsName(at) ? at : at + 1); // (المديرية) بمنطقة كذا
        return preposition == Joined && !IsBareRemit(paragraph, at) ? at + 1 : at + 2;
    }

    /// <summary>المكتب الإعلامي | لنوري المالكي.</summary>
    private static bool IsOwner(SpeechParagraph paragraph, int from, int at) =>
        paragraph[at][0] == 'ل'
        && paragraph.MentionAt(at) is { Kind: MentionKind.Person }
        && paragraph.HasJoinedParticle(at)
        && paragraph.IsDefinite(from)
        && WordClass.Owned.Has(WordShape.WithoutArticle(paragraph[from]));

    private static int PastName(SpeechParagraph paragraph, int at)
    {
        var person = paragraph.MentionAt(at);
        while (paragraph.MentionAt(at) == person)
            at++;
        return at;
    }

    private static bool Holds(SpeechParagraph paragraph, int from, int at, string preposition) =>
        preposition switch
        {
            "في" => IsSphere(paragraph, at + 1),
            "من" => IsOrigin(paragraph, from, at),
            "علي" or "عن" => IsCharge(paragraph, at),
            "لدي" => PersonPattern.IsTitle(paragraph[from]),
            Joined => IsPlaceOrRemit(paragraph, from, at),
            _ => false,
        };

    /// <summary>مصدر في | الرئاسة; not في بيان, في معظم, في ذلك.</summary>
    private static bool IsSphere(SpeechParagraph paragraph, int noun) =>
        paragraph.IsWord(noun)
        && !IsSetting(paragraph, noun)
        && !Occasion.Is(paragraph[noun])
        && !PhraseBounds.IsStop(paragraph, noun)
        && !PossessedThing.Is(paragraph, noun);

    /// <summary>في | معظم الأحيان, في | الآونة الأخيرة, في | ذلك الوقت.</summary>
    private static bool IsSetting(SpeechParagraph paragraph, int noun) =>
        paragraph[noun] is "معظم" or "الاونه" || paragraph.Is(noun, WordClass.Demonstrative);

    /// <summary>مسؤول من | الوزارة, العديد من | الخبراء; not الوزير من جانبه, رئيس من أجل.</summary>
    private static bool IsOrigin(SpeechParagraph paragraph, int from, int at)
    {
        if (at == from + 1 && paragraph.IsDefinite(from) && !paragraph.Is(from, WordClass.Partitive))
            return false;
        return !paragraph.Is(at + 1, WordClass.Aspect) && !PersonPattern.IsTitle(paragraph[from]);
    }

    /// <summary>المشرف على, المسؤول عن, المشرف العام على.</summary>
    private static bool IsCharge(SpeechParagraph paragraph, int at) =>
        paragraph.Is(at - 1, WordClass.InCharge) || paragraph[at - 1] is "العام" or "الاعلي" && paragraph[at - 2] is "المشرف" or "مشرف";

    /// <summary>مدير التعليم بجدة, الهيئة العامة للأرصاد, تقرير للمنظمة.</summary>
    private static bool IsPlaceOrRemit(SpeechParagraph paragraph, int from, int at)
    {
        if (IsThing(paragraph, at) && (PersonPattern.IsTitle(paragraph[from]) || !WordClass.Demonstrative.Has(paragraph[at][1..])))
            return false; // (رأى الرئيس) | بضرورة, (رحب الوزير) | بهذه الخطوة; but مسؤول معني بهذه القضية
        if (PersonPattern.IsTitle(paragraph[from]) || paragraph.Is(at, WordClass.Remit) || IsOwner(paragraph, from, at))
            return true;
        if (IsRemitBeforeName(paragraph, from, at))
            return true;
        if (at == from + 1 && SourceNoun.IsDocument(paragraph[from]) || BodyRemit.Leads(paragraph, from, at))
            return true;
        return (SourceNoun.IsUnnamed(paragraph[from]) || RoleWord.Is(paragraph[from])) && IsWhereabouts(paragraph, at);
    }

    /// <summary>وكيل الوزارة | للتفتيش المهندس فلان: what an office is for, where the name of its holder still comes.</summary>
    private static bool IsRemitBeforeName(SpeechParagraph paragraph, int from, int at)
    {
        if (!WordShape.HasGovernedArticle(paragraph[at]) || paragraph[at][0] != 'ل' || !paragraph.IsDefinite(at - 1))
            return false;
        if (!RoleWord.Is(paragraph[from]) && !paragraph.Is(from, WordClass.Deputy))
            return false;
        for (var i = at + 1; i < at + LongestRemit; i++)
        {
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Person })
                return PersonPattern.IsTitle(paragraph[i]) || PersonPattern.IsTitle(paragraph[i - 1]);
            if (!paragraph.IsWord(i) || PhraseBounds.IsStop(paragraph, i) || paragraph.Form(i) is not null || At(paragraph, i) is not null)
                return false;
        }
        return false;
    }

    /// <summary>بضرورة, بعدم, بهذه.</summary>
    private static bool IsThing(SpeechParagraph paragraph, int at) =>
        paragraph[at] is ['ب', .. { Length: > 2 } thing] && WordClass.Thing.Has(thing);

    /// <summary>بالوزارة, ببلدية كذا, بقطاع الصحة; whatever stands behind ل.</summary>
    private static bool IsWhereabouts(SpeechParagraph paragraph, int at)
    {
        var word = paragraph[at];
        if (word[0] != 'ب' || WordShape.HasGovernedArticle(word) || Institutions.Is(word) || paragraph.IsName(at))
            return true;
        return paragraph.IsDefinite(at + 1) || paragraph.IsName(at + 1);
    }

    /// <summary>لكرة | القدم, لحقوق | الإنسان: what it is for ends with the word behind it.</summary>
    private static bool IsBareRemit(SpeechParagraph paragraph, int at) =>
        paragraph.Is(at, WordClass.Remit) && !WordShape.HasGovernedArticle(paragraph[at]) && paragraph.IsDefinite(at + 1);
}
