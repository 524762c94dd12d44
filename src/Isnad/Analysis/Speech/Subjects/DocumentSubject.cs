using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>
/// Finds a document right before a verb that tells what it says: صك شرعي يقضي ب, بلاغ يفيد ب; a ruling is that of its court.
/// </summary>
internal sealed class DocumentSubject(SpeechParagraph paragraph, SpeakerResolver resolver)
{
    /// <summary>Tokens between a document and its verb.</summary>
    private const int Near = 3;

    /// <summary>Tokens between a notice and the verb that says what it tells.</summary>
    private const int Far = 24;

    /// <summary>Tokens between a court and its ruling.</summary>
    private const int CourtReach = 12;

    /// <summary>The document as subject; null where none stands before the verb.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public Subject? Before(int cue, VerbForm form)
    {
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - Near); i--)
        {
            if (!paragraph.IsWord(i) || paragraph.Is(i, WordClass.Stop))
                break;
            var kind = Kind(paragraph[i]);
            if (kind == SourceKind.Document && Court(i) is { } court)
                return new Subject(court, cue + 1, true);
            if (paragraph.MentionAt(i) is null && Tells(i, kind, cue))
                return resolver.Named(paragraph, i, cue, form.Gender) is { } named ? new Subject(named, cue + 1, true) : null;
        }
        return form.Verb.Lemma is "افاد" or "قضي" && WordShape.IsImperfect(paragraph[cue]) ? Notice(cue, form) : null;
    }

    /// <summary>The kind of source that a noun is, also as an object: بيان, بيانا.</summary>
    private static SourceKind? Kind(string noun) =>
        SourceNoun.KindOf(noun) ?? (noun.EndsWith('ا') && SourceNoun.IsDocument(noun[..^1]) ? SourceKind.Document : null);

    private bool Tells(int noun, SourceKind? kind, int cue) =>
        kind switch
        {
            SourceKind.Document => WordShape.IsImperfect(paragraph[cue]) || StandsBareBefore(noun, cue) || IsWithItsOwner(noun, cue),
            SourceKind.Vague => StandsBareBefore(noun, cue),
            SourceKind.Unnamed => StandsBareBefore(noun, cue) && paragraph[noun - 1] != "من" && !AreSeveral(noun, cue),
            _ => false,
        };

    /// <summary>رؤوس رجال | قال إنهم: several persons have no masculine verb of one behind them.</summary>
    private bool AreSeveral(int noun, int cue) => paragraph.Is(noun, WordClass.Men) && paragraph.Form(cue) is { Gender: Gender.Masculine };

    private bool StandsBareBefore(int noun, int cue) => noun == cue - 1 && !paragraph.IsDefinite(noun);

    /// <summary>تقرير لخبراء أفاد بأن: the report stands bare, whose it is between it and the verb.</summary>
    private bool IsWithItsOwner(int document, int cue) =>
        !paragraph.IsDefinite(document) && paragraph[document + 1] is ['ل', _, _, _, ..] && WordClass.OpensClause(paragraph[cue + 1]);

    /// <summary>بإحالته إلى المحكمة العامة صدر بحقه صك يقضي ب: the ruling is that of the court before it.</summary>
    private Speaker? Court(int ruling)
    {
        if (!WordClass.Ruling.Has(Clitics.WithoutConjunction(paragraph[ruling])) || Issued(ruling) is not { } issued)
            return null;
        for (var i = issued - 1; i >= Math.Max(paragraph.SentenceStart(ruling), ruling - CourtReach); i--)
        {
            if (paragraph[i] is not ("المحكمه" or "محكمه") || !paragraph.Is(i - 1, WordClass.Preposition | WordClass.Position))
                continue;
            var end = SpeakerPhrase.End(paragraph, i, issued, tight: true);
            return end > i ? resolver.Named(paragraph, i, end, null) : null;
        }
        return null;
    }

    /// <summary>صدر بحقه حكم: the verb right before a ruling.</summary>
    private int? Issued(int ruling)
    {
        for (var i = ruling - 1; i >= Math.Max(paragraph.SentenceStart(ruling), ruling - Near - 1); i--)
            if (Clitics.WithoutConjunction(paragraph[i]) == "صدر")
                return i;
        return null;
    }

    /// <summary>ورد بلاغ إلى المركز ظهر أمس، يفيد ب: the notice farther back.</summary>
    private Subject? Notice(int cue, VerbForm form)
    {
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - Far); i--)
        {
            if (paragraph.IsDefinite(i) || paragraph.MentionAt(i) is not null || !paragraph.IsWord(i))
                continue;
            var noun = paragraph[i].EndsWith('ا') ? paragraph[i][..^1] : paragraph[i];
            if (!SourceNoun.IsDocument(noun))
                continue;
            var name = paragraph.Written(i).TrimEnd('ا', '\u064B');
            return resolver.Named(paragraph, i, i + 1, form.Gender) is { } named
                ? new Subject(named with { Name = name }, cue + 1, true)
                : null;
        }
        return null;
    }
}
