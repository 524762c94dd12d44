using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Cues;

/// <summary>Whether verbs of deciding, issuing and offering tell what somebody said: قررت النيابة حبسه, أصدر تعليمات ب.</summary>
internal sealed class RulingSense(SpeechParagraph paragraph)
{
    /// <summary>Tokens of titles, or of whom somebody orders, before what he orders.</summary>
    private const int LongestTitle = 9;

    private readonly ClausePlace place = new(paragraph);

    /// <summary>Whether such a verb says something; null when the cue's verb is none of them.</summary>
    public bool? Judge(VerbCue cue)
    {
        var isObject = cue.Complement.Kind is ComplementKind.Object;
        return cue.Verb.Lemma switch
        {
            "قرر" => cue.Complement.Kind is ComplementKind.Clause ? IsFinding(cue) : IsDecision(cue),
            "رد" when isObject => IsDecision(cue),
            "عرض" => isObject && IsOffer(cue),
            "اصدر" => cue.Complement.How == "ruling" && cue.Subject.Named,
            _ when isObject && cue.Verb.Takes(Complements.Told) => cue.Subject.Named && paragraph.Is(cue.Content, WordClass.Speech),
            _ => null,
        };
    }

    /// <summary>قرر المدعي أن الرجل بريء; but قرر أن يسافر.</summary>
    private bool IsFinding(VerbCue cue) => cue.Subject.Named && paragraph[cue.Content][0] is not ('ي' or 'ت');

    /// <summary>قررت النيابة حبسه, ردت المحكمة الطعن: a decision is a statement of the court.</summary>
    private bool IsDecision(VerbCue cue)
    {
        if (!cue.Subject.Named || !cue.Complement.IsNoun || !IsCourt(cue.Subject))
            return false;
        if (!place.StartsClause(cue.At) && !place.BehindSubject(cue.At))
            return false;
        return cue.Complement.How != "object" || !PhraseBounds.IsStop(paragraph, cue.Content);
    }

    private static bool IsCourt(Subject subject) =>
        subject.Speaker is { } speaker
        && Folding.Fold(speaker.Name).Split(' ')[0] is var head
        && WordClass.Court.Has(WordShape.HasArticle(head) ? head[2..] : head);

    /// <summary>عرضت الوزارة استقبال الجرحى.</summary>
    private bool IsOffer(VerbCue cue) => cue.Subject is { Named: true, Speaker.IsMedia: false } && ActionNoun.Is(paragraph[cue.Content]);

    /// <summary>
    /// وجّه الأمير بإنشاء, حكمت المحكمة عليه بالسجن: what was ordered follows the subject; what was sentenced is a
    /// penalty.
    /// </summary>
    public bool IsOrder(VerbCue cue)
    {
        if (cue.Form.HasObject || Clitics.WithoutConjunction(paragraph[cue.At]) == "توجه")
            return false;
        if (Pronouns.StandsOn(paragraph[cue.At + 1], "علي") || paragraph.Is(cue.At + 1, WordClass.Speech))
            return false;
        if (cue.Verb.Lemma == "حكم")
            return IsPenalty(paragraph[cue.Content]);
        var between = cue.Complement.Marker - Math.Max(cue.Subject.End, cue.At + 1);
        return between <= 1 || between <= LongestTitle && IsOrderedAction(cue.Content) && AreWords(cue.Subject.End, cue.Complement.Marker);
    }

    /// <summary>بنقل, بإنشاء, بالتحقيق.</summary>
    private bool IsOrderedAction(int at)
    {
        var word = paragraph[at] is ['ب', _, _, _, ..] joined ? joined[1..] : paragraph[at];
        return ActionNoun.Is(word) || ActionNoun.StandsAt(paragraph, at);
    }

    /// <summary>Only words of a title or of whom somebody orders, no verb and no mark.</summary>
    private bool AreWords(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!paragraph.IsWord(i) || paragraph.Form(i) is { Participle: false } || paragraph.Is(i, WordClass.Stop | WordClass.Speech))
                return false;
        return true;
    }

    private static bool IsPenalty(string word) =>
        WordClass.Penalty.Has(word) || word is ['ب', .. var penalty] && WordClass.Penalty.Has(penalty);
}
