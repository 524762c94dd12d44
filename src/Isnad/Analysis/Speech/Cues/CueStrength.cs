using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Cues;

/// <summary>Whether what stands behind a cue is something that was said.</summary>
internal sealed class CueStrength(SpeechParagraph paragraph)
{
    /// <summary>A clause farther behind a plain word than so many tokens is not the word's own.</summary>
    private const int ClauseReach = 18;

    /// <summary>ب so near behind ذكر or أقر is its own: أقر المتهم بـ.</summary>
    private const int PrepositionReach = 5;

    private readonly ClausePlace place = new(paragraph);
    private readonly PlainSense plain = new(paragraph);
    private readonly RulingSense rulings = new(paragraph);
    private readonly ObjectStrength objects = new(paragraph);

    /// <summary>
    /// Whether a cue whose verb is also a plain word, or whose place is weak, is borne out by its complement and
    /// subject.
    /// </summary>
    public bool Bears(VerbCue cue)
    {
        if (IsTooFar(cue) || plain.Is(cue))
            return false;
        if (rulings.Judge(cue) is { } ruled)
            return ruled;
        return cue.Complement.Kind switch
        {
            ComplementKind.Object => objects.Bears(cue),
            ComplementKind.Preposition => PrepositionBears(cue),
            _ => true,
        };
    }

    private static bool IsTooFar(VerbCue cue) =>
        cue.Verb.IsPlainWord
        && !cue.Form.Participle
        && cue.Complement.Kind is ComplementKind.Clause
        && cue.Complement.Marker - cue.At > ClauseReach;

    /// <summary>Whether a plain word with its preposition says something: نص على, أقر ب, أمر ب.</summary>
    private bool PrepositionBears(VerbCue cue) =>
        cue.Verb.Lemma switch
        {
            _ when !cue.Verb.IsPlainWord => true,
            "خلص" => true,
            _ when cue.Verb.Is(WordClass.Reasoning) => true,
            "نص" => IsText(cue),
            "امر" => place.StartsClause(cue.At) || cue.Subject is { Named: true, First: >= 0, Speaker.Role: LinkRole.Person },
            _ => IsAdmitted(cue) || IsNamedOrder(cue),
        };

    /// <summary>تنص المادة على, but not نص على ذلك.</summary>
    private bool IsText(VerbCue cue) =>
        paragraph[cue.Content] != "ذلك" && (cue.Subject.End > cue.At + 1 || paragraph.IsDefinite(cue.At - 1));

    /// <summary>أقر المتهم بالسرقة.</summary>
    private static bool IsAdmitted(VerbCue cue) =>
        cue.Verb.Lemma is "ذكر" or "اقر" && cue.Complement.How == "ب" && cue.Complement.Marker - cue.At <= PrepositionReach;

    /// <summary>وجّه الأمير بإنشاء, حكمت المحكمة عليه بالسجن: somebody named orders or sentences.</summary>
    private bool IsNamedOrder(VerbCue cue)
    {
        if (cue.Verb.Lemma is not ("وجه" or "حكم") || !cue.Subject.Named || cue.Subject.Speaker?.Name == Speaker.NotNamed)
            return false;
        return place.StartsClause(cue.At) && rulings.IsOrder(cue);
    }
}
