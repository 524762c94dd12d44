using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Cues;

/// <summary>Whether a verb names nobody who says it: قيل, يُعتقد, صفقة وصفت بالكبيرة.</summary>
internal sealed class PassiveVoice(SpeechParagraph paragraph)
{
    private const char Damma = '\u064F';

    /// <summary>Tokens of an aside that tells by whose account somebody is accused.</summary>
    private const int LongestAside = 12;

    /// <summary>Whether a verb is a passive without an agent.</summary>
    public bool Is(int cue, VerbForm form) =>
        form.Verb.Takes(Complements.Hidden) || IsDescribed(cue, form) || IsImpersonal(cue, form) || HasDamma(cue, form);

    /// <summary>اتُّهم فلان ب, وكان فلان قد اتُّهم ب: a passive whose subject is the accused.</summary>
    public bool IsAccused(int cue, VerbForm form, Subject subject)
    {
        if (form is not { HasObject: false, Verb.Lemma: "اتهم" } || !subject.Named)
            return false;
        var at = Charge(cue, subject);
        var last = at + 2;
        while (at < last && paragraph.Is(at, WordClass.Adverb | WordClass.Day))
            at++;
        return IsWith(paragraph[at]) || paragraph[at].StartsWith('ب') && paragraph.IsJoinedPreposition(at);
    }

    /// <summary>The token behind an accused and an aside between marks, where the charge begins: اتُّهم - بحسب وكالات - | بالفساد.</summary>
    public int Charge(int cue, Subject subject)
    {
        var at = subject.First >= 0 ? cue + 1 : subject.End;
        if (!paragraph.IsDash(at) && !(paragraph.IsComma(at) && paragraph.Is(at + 1, WordClass.SourceCue | WordClass.According)))
            return at;
        for (var i = at + 2; i < Math.Min(paragraph.SentenceEnd(cue), at + LongestAside); i++)
        {
            if (paragraph.IsDash(i) || paragraph.IsComma(i))
                return i + 1;
        }
        return at;
    }

    /// <summary>صفقة وصفت بالكبيرة, تصريحات وُصفت بأنها: ب right behind the verb, so that nobody is named who describes.</summary>
    private bool IsDescribed(int cue, VerbForm form)
    {
        if (!form.IsBare || form.Verb.Lemma != "وصف" || paragraph[cue][0] is 'ي' || paragraph.IsJoinedVerb(cue))
            return false;
        if (
            cue == paragraph.SentenceStart(cue)
            || !paragraph.IsWord(cue - 1)
            || paragraph.Is(cue - 1, WordClass.Auxiliary | WordClass.Opener)
        )
            return false;
        return IsWith(paragraph[cue + 1]) || Pronouns.StandsOn(paragraph[cue + 1], "بان");
    }

    private static bool IsWith(string word) => word is "ب" or "بـ" || word.StartsWith("بال", StringComparison.Ordinal);

    /// <summary>كما يعتقد أن, كان يعتقد أن: nobody is named, and a clause follows.</summary>
    private bool IsImpersonal(int cue, VerbForm form)
    {
        if (form.Verb.Act != "opine" || form.Verb.Lemma == "توقع" || form.Gender != Gender.Masculine)
            return false;
        if (Bare(cue)[0] != 'ي' || !WordClass.OpensClause(paragraph[cue + 1]))
            return false;
        if (paragraph.SentenceStart(cue) == cue && paragraph[cue][0] == 'ي')
            return true;
        return paragraph.Is(cue - 1, WordClass.Impersonal) && !(paragraph.Is(cue - 1, WordClass.Relative) && IsPerson(cue - 2));
    }

    /// <summary>فلان الذي يرى أن, فلان، الذي يرى أن: the clause has him for its subject.</summary>
    private bool IsPerson(int at) => paragraph.MentionAt(paragraph.IsComma(at) ? at - 1 : at) is { Kind: MentionKind.Person };

    /// <summary>يُعتقد, قُتل: the first vowel is written, and it is the passive's.</summary>
    private bool HasDamma(int cue, VerbForm form)
    {
        var bare = Bare(cue);
        var damma = paragraph.Written(cue).IndexOf(Damma);
        if (damma < 0 || damma > (paragraph[cue].Length > bare.Length ? 3 : 2))
            return false;
        return bare[0] is not ('ي' or 'ت') || form.Verb.Is(WordClass.FathaImperfect);
    }

    private string Bare(int cue) =>
        paragraph[cue] is ['و', .. var bare] && SpeechLexicon.Shipped.Form(bare) is not null ? bare : paragraph[cue];
}
