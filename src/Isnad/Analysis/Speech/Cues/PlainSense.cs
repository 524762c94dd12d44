using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Cues;

/// <summary>Reporting verbs that are used in a sense in which nobody speaks: حمل السلاح, النفايات تهدد المطار.</summary>
internal sealed class PlainSense(SpeechParagraph paragraph)
{
    /// <summary>مسؤولية stands at most so many tokens behind حمّل.</summary>
    private const int BlameReach = 14;

    /// <summary>Doubles the ي of بيّن, which is only the verb.</summary>
    private const char Shadda = '\u0651';

    /// <summary>Tokens before and behind the verb in which a name shows that somebody speaks.</summary>
    private const int NameBefore = 3,
        NameBehind = 4;

    private readonly ClausePlace place = new(paragraph);

    /// <summary>Whether what a cue tells was done or is so, not said.</summary>
    public bool Is(VerbCue cue)
    {
        if (IsCarried(cue) || IsBetween(cue) || IsContained(cue) || IsThingsEffect(cue))
            return true;
        if (IsMatter(cue) || IsDriven(cue) || IsShown(cue) || IsGathered(cue) || IsSpent(cue) || IsReduced(cue) || IsListed(cue))
            return true;
        return IsTopic(cue) || IsAgain(cue) || IsProvenByDeed(cue) || IsAttack(cue) || IsThanked(cue);
    }

    /// <summary>أمر مفروغ منه: a matter, no order.</summary>
    private bool IsMatter(VerbCue cue) =>
        cue.Verb.Lemma == "امر"
        && cue.Subject.Speaker is { Role: LinkRole.Body, Entity: null }
        && paragraph.MentionAt(cue.At + 1) is null
        && !paragraph.IsDefinite(cue.At + 1)
        && !Institutions.Is(paragraph[cue.At + 1]);

    /// <summary>ما دفع الدول إلى …: drives somebody to something, unless what follows is pleaded (دفع بأن).</summary>
    private static bool IsDriven(VerbCue cue) => cue.Verb.Lemma == "دفع" && cue.Complement.Kind is not ComplementKind.Clause;

    /// <summary>أظهرت "استخفافا كاملا": what somebody shows in the words of another, not what a document says.</summary>
    private static bool IsShown(VerbCue cue) =>
        cue is { Verb.Lemma: "اظهر", Complement.Kind: ComplementKind.Quotation, Subject.Speaker.Role: not LinkRole.Document };

    /// <summary>وتجمع أنصاره للاحتفال «…»: gathers, where no clause says on what all agree.</summary>
    private static bool IsGathered(VerbCue cue) =>
        cue is { Verb.Lemma: "اجمع" or "توصل", Complement.Kind: ComplementKind.Quotation or ComplementKind.Colon };

    /// <summary>قضى الزوار وقتا, قضى على آماله, قضت سنوات: spends or ends; a court or what is in force rules.</summary>
    private bool IsSpent(VerbCue cue)
    {
        if (cue.Verb.Lemma != "قضي")
            return false;
        if (cue.Complement.How == "ان" && paragraph[cue.Complement.Marker] == "ان")
            return true; // قضت سنوات وسط توقعات أن
        if (cue.Subject.Speaker is { Role: LinkRole.Person, Unnamed: false } or { Unnamed: true })
            return !IsCourt(cue.Subject);
        for (var i = Math.Max(cue.Subject.End, cue.At + 1); i < cue.Complement.Marker; i++)
            if (paragraph.Is(i, WordClass.Span) || paragraph.Is(i, WordClass.Stay) || paragraph.Tokens.IsNumber(i))
                return true;
            else if (paragraph[i] == "علي" && !IsCourt(cue.Subject))
                return true;
        return false;
    }

    private static bool IsCourt(Subject subject) =>
        subject.Speaker is { } speaker && WordClass.Court.Has(WordShape.WithoutArticle(Folding.Fold(speaker.Name).Split(' ')[0]));

    /// <summary>ويقلل البرنامج من المشكلات, وقلل أكثر من عشرين: reduces; but قللت الوزارة من أهمية, من تداعياتها.</summary>
    private bool IsReduced(VerbCue cue)
    {
        if (cue.Verb.Lemma != "قلل")
            return false;
        if (WordClass.OneOf.Has(paragraph[cue.Complement.Marker - 1]) || paragraph[cue.Complement.Marker - 1] == "اقل")
            return true;
        return VerbShape.IsImperfect(Clitics.WithoutConjunction(paragraph[cue.At]))
            && !IsSomebody(cue.Subject)
            && !paragraph.Is(cue.Content, WordClass.Thing | WordClass.Topic);
    }

    private bool IsSomebody(Subject subject) =>
        subject is { Named: true, Speaker: { } speaker }
        && (
            speaker.Role == LinkRole.Person
            || speaker.Unnamed
            || speaker.Entity is not null
            || IsPersons(Folding.Fold(speaker.Name).Split(' ')[0])
        );

    /// <summary>يجمع الملتقى عدة أركان، منها: …: a colon that opens a list.</summary>
    private bool IsListed(VerbCue cue) =>
        cue.Complement.Kind is ComplementKind.Colon
        && paragraph[cue.Complement.Marker] == ":"
        && paragraph.Is(cue.Complement.Marker - 1, WordClass.Listing);

    /// <summary>حمل السلاح: carries, unless somebody is held responsible.</summary>
    private bool IsCarried(VerbCue cue)
    {
        if (cue.Verb.Lemma != "حمل" || cue.Complement.Kind is not ComplementKind.Object)
            return false;
        for (var i = cue.Content; i < cue.Content + BlameReach; i++)
            if (paragraph[i].Contains("مسوولي", StringComparison.Ordinal))
                return false;
        return true;
    }

    /// <summary>بين المدينة والبحر: between, unless a clause follows a definite word or a person right behind it.</summary>
    private bool IsBetween(VerbCue cue)
    {
        if (paragraph[cue.At] != "بين" || paragraph.Written(cue.At).Contains(Shadda, StringComparison.Ordinal))
            return false;
        if (cue.Complement.Kind is not ComplementKind.Clause || cue.Complement.Marker - cue.At > 8)
            return true;
        if (paragraph.Is(cue.At - 1, WordClass.OwnSide))
            return false; // من جهته بين أحدهم أن
        return cue.Complement.Marker != cue.At + 1
            && !paragraph.IsDefinite(cue.At + 1)
            && paragraph.MentionAt(cue.At + 1) is not { Kind: MentionKind.Person };
    }

    /// <summary>يتضمن البرنامج حفلا, يشمل: contains, unless a document does.</summary>
    private bool IsContained(VerbCue cue)
    {
        if (cue.Verb.Lemma is not ("تضمن" or "شمل") || SourceNoun.IsDocument(paragraph[cue.At + 1]))
            return false;
        return cue.Verb.Lemma == "شمل" || !place.BehindDocument(cue.At) && cue.Subject.Speaker is not { Role: LinkRole.Document };
    }

    /// <summary>النفايات تهدد المطار, التحريات كشفت عن …: what a thing does, not what anybody says.</summary>
    private bool IsThingsEffect(VerbCue cue)
    {
        if (cue.Verb.Lemma != "هدد" && !(cue.Verb.Lemma == "كشف" && cue.Complement.IsNoun))
            return false;
        return cue.Subject is { Named: true, Speaker: { Role: LinkRole.Body, Entity: null, Unnamed: false, IsMedia: false } speaker }
            && !IsPersons(Folding.Fold(speaker.Name).Split(' ')[0])
            && !HasNameAround(cue.At);
    }

    private bool IsPersons(string head) => Institutions.Is(head) || RoleWord.Is(head);

    private bool HasNameAround(int cue)
    {
        for (var i = cue - NameBefore; i <= cue + NameBehind; i++)
        {
            if (paragraph.MentionAt(i) is { Kind: not MentionKind.Other and not MentionKind.Place })
                return true;
        }
        return false;
    }

    /// <summary>تحدث عن أهمية: names a subject only.</summary>
    private bool IsTopic(VerbCue cue) => cue.Verb.Lemma == "تحدث" && paragraph.Is(cue.Content, WordClass.Topic);

    /// <summary>
    /// مجددا, جدد عقده: again, unless what follows can be said again: مجددا دعوته, جددت التأكيد على.
    /// </summary>
    private bool IsAgain(VerbCue cue)
    {
        if (cue.Verb.Lemma is not ("جدد" or "كرر") || !cue.Complement.IsNoun)
            return false;
        var noun = paragraph[cue.Content];
        if (SpeechLexicon.Shipped.Authored(noun) is not null || SpeechLexicon.Shipped.Noun(noun) is not null)
            return false;
        return !Pronouns.Without(WordShape.WithoutArticle(noun)).Any((WordClass.Speech | WordClass.Stance).Has);
    }

    /// <summary>أثبت اللاعب أنه الأفضل: what somebody proves by deeds, not what a document or those who studied it say.</summary>
    private static bool IsProvenByDeed(VerbCue cue) =>
        cue.Verb.Lemma == "اثبت"
        && cue.Subject.Speaker is { Unnamed: false, Role: not LinkRole.Document } speaker
        && !WordClass.Examining.Has(WordShape.WithoutArticle(Folding.Fold(speaker.Name).Split(' ')[0]));

    /// <summary>هاجم مسلحون القرية: gunmen attack with arms.</summary>
    private static bool IsAttack(VerbCue cue) =>
        cue is { Verb.Lemma: "هاجم", Form.Participle: false } && cue.Subject.Speaker is not { Role: LinkRole.Person, Unnamed: false };

    /// <summary>عبر عن شكره: thanks and wishes are given without saying anything.</summary>
    private bool IsThanked(VerbCue cue) =>
        cue.Complement.How == "عن" && WordClass.Thanks.Has(Clitics.WithoutConjunction(paragraph[cue.Content]));
}
