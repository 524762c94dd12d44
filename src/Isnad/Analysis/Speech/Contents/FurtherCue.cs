using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Whether a further cue, or a clause of the article in which one stands, ends the content before it.</summary>
internal sealed class FurtherCue(SpeechParagraph paragraph, WhatFollows following)
{
    /// <summary>How far behind the word that opens a clause its cue is looked for.</summary>
    private const int ClauseWindow = 7;

    /// <summary>Whether one begins at a token.</summary>
    /// <param name="point">The token.</param>
    public bool Begins(ContentPoint point)
    {
        if (paragraph.MentionAt(point.At) is not null)
            return false;
        if (paragraph.Form(point.At) is not { } form)
            return OpensClause(point) && !IsParenthesis(point.At) && HoldsCue(point.At);
        if (form.Participle)
            return IsParticiple(point, form);
        return paragraph.IsJoinedVerb(point.At) ? IsJoinedVerb(point, form) : Sequel.Is(paragraph, point.At);
    }

    private bool IsParticiple(ContentPoint point, VerbForm form)
    {
        var at = point.At;
        if (IsBareParticiple(at, form))
            return true;
        if (point.Marked && (!IsStrong(form) || following.Near(at)))
            return true;
        if (paragraph[at][^1] == 'ا' && (following.Adjacent(at) || following.TakesNext(at, form.Verb.Complements)))
            return true;
        return paragraph.Is(at, WordClass.SayingParticiple) && following.Adjacent(at) || following.Says(at, form);
    }

    /// <summary>… واصفا الاتفاق: an accusative that belongs to no word before it or preposition behind it.</summary>
    private bool IsBareParticiple(int at, VerbForm form) =>
        WordShape.IsIndefiniteObject(paragraph.Letters(at))
        && !IsStrong(form)
        && form.Verb.Lemma != "جدد"
        && paragraph.IsWord(at - 1)
        && !paragraph.Is(at - 1, WordClass.Copula)
        && !paragraph.Is(at + 1, WordClass.PlainPreposition | WordClass.LonePreposition);

    private bool IsJoinedVerb(ContentPoint point, VerbForm form)
    {
        var at = point.At;
        var noun = WordClass.NounVerb.Has(paragraph[at][1..]);
        if (HasOwnPreposition(point, form, noun) || point is { IsNoun: true, Marked: true } && !noun && LeavesNoun(at, form))
            return true;
        if (point is { IsNoun: true, Before: > 1 } && !noun && IsPlainPerfect(at, form))
            return true;
        if (point.Marked && form.Verb.Takes(Complements.Told) && paragraph.Is(at + 1, WordClass.Thanks))
            return true;
        if (form.HasObject && !following.Adjacent(at))
            return false;
        return IsStrong(form) ? (point.Marked || !noun) && following.Near(at) : point.Marked || !noun && following.Near(at);
    }

    /// <summary>، ودعاه إلى; وأوصوا ب: behind a mark, or by its ending, it is a verb with what it takes.</summary>
    private bool HasOwnPreposition(ContentPoint point, VerbForm form, bool noun)
    {
        if (!following.TakesNext(point.At, form.Verb.Complements))
            return false;
        if (point.Marked && (!IsStrong(form) || form.Verb.Lemma is "وجه" or "امر"))
            return !form.HasObject || paragraph[point.At + 1][0] != 'ب';
        return !IsStrong(form) && !form.HasObject && form.Gender != Gender.Masculine && !noun;
    }

    /// <summary>رحب بالاتفاق | وحث الأطراف على: a verb that nothing else is spelled like goes on with the verb, not with its noun.</summary>
    private bool IsPlainPerfect(int at, VerbForm form) => !IsStrong(form) && !form.HasObject && paragraph[at][1] is not ('ي' or 'ت');

    /// <summary>، ويراها المراقبون تحديا: no verb goes on with what a noun tells, unless it may be an adverbial of it (، ويدعو).</summary>
    private bool LeavesNoun(int at, VerbForm form) =>
        form.HasObject || paragraph[at][1] is not ('ي' or 'ت') || paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null;

    private bool OpensClause(ContentPoint point)
    {
        var at = point.At;
        if (paragraph.Is(at, WordClass.Turn))
            return true;
        if (point.Marked && (paragraph.Is(at, WordClass.TimeClause) || paragraph[at] == "بعد" && paragraph[at + 1] == "ان"))
            return true;
        return paragraph[at] == "في" && paragraph[at + 1] == "حين" || paragraph[at] == "غير" && paragraph.Is(at + 1, WordClass.That);
    }

    /// <summary>- كما قيل -</summary>
    private bool IsParenthesis(int at)
    {
        if (!paragraph.IsDash(at - 1))
            return false;
        for (var i = at + 1; i <= at + 4; i++)
            if (paragraph.IsDash(i))
                return true;
        return false;
    }

    /// <summary>لكن الوزير قال إن: whether the clause's verb is a cue.</summary>
    private bool HoldsCue(int at)
    {
        if (IsShown(at))
            return true;
        for (var i = at + 1; i <= at + ClauseWindow && i < paragraph.Tokens.Count; i++)
        {
            if (paragraph.IsComma(i) || paragraph[i] == ".")
                return false;
            if (IsCueOfClause(i, at))
                return true;
        }
        return false;
    }

    /// <summary>كما أظهرت صورة: a verb that tells a clause or has an object.</summary>
    private bool IsShown(int at) =>
        paragraph[at] == "كما"
        && paragraph.MentionAt(at + 1) is null
        && !paragraph.Is(at + 1, WordClass.NounVerb)
        && paragraph.Form(at + 1) is { Participle: false, HasObject: false, Verb.Complements: var wanted }
        && wanted.HasFlag(Complements.Clause | Complements.Object);

    private bool IsCueOfClause(int at, int opening)
    {
        if (paragraph.MentionAt(at) is not null || paragraph.Form(at) is not { Participle: false } form)
            return false;
        var (first, near) = (at == opening + 1, following.Near(at));
        if (paragraph.Is(at, WordClass.NounVerb) && !(first && near))
            return false;
        if (near || first && paragraph.Is(opening, WordClass.ButHe))
            return true;
        return at <= opening + (paragraph[opening] is "الا" or "غير" ? 4 : 2) && !IsStrong(form);
    }

    private static bool IsStrong(VerbForm form) => form.Verb.Complements.HasFlag(Complements.Strong);
}
