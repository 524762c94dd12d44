using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds a document right before a verb that tells what it says: صك شرعي يقضي ب, بلاغ يفيد ب; a ruling is that of its court.</summary>
internal sealed class DocumentSubject(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerResolver resolver)
{
    /// <summary>The document as subject; null where none stands before the verb.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">Its form.</param>
    public Subject? Before(int cue, VerbForm form)
    {
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - 3); i--)
        {
            if (!paragraph.IsWord(i) || paragraph.Is(i, WordClass.Stop)) break;
            var source = lexicon.Source(paragraph[i]) ?? (paragraph[i].EndsWith('ا') && lexicon.Source(paragraph[i][..^1]) == "document" ? "document" : null);
            if (source == "document" && Court(i) is { } court) return new Subject(court, cue + 1, true);
            if ((source == "document" && (paragraph[cue][0] is 'ي' or 'ت' || i == cue - 1 && !paragraph.IsDefinite(i)) || source == "document" && IsTold(i, cue) || source is "vague" or "unnamed" && i == cue - 1 && !paragraph.IsDefinite(i) && (source == "vague" || paragraph[i - 1] != "من")) && paragraph.MentionAt(i) is null) return resolver.Named(paragraph, i, cue, form.Gender) is { } named ? new Subject(named, cue + 1, true) : null;
        }
        return form.Verb.Lemma is "افاد" or "قضي" && paragraph[cue][0] is 'ي' or 'ت' ? Notice(cue, form) : null;
    }

    /// <summary>بإحالته إلى المحكمة العامة صدر بحقه صك يقضي ب: the ruling is that of the court before it.</summary>
    private Speaker? Court(int ruling)
    {
        if (Clitics.WithoutConjunction(paragraph[ruling]) is not ("صك" or "حكم" or "قرار")) return null;
        var start = Math.Max(paragraph.SentenceStart(ruling), ruling - 12);
        var issued = ruling - 1;
        while (issued > start && issued > ruling - 4 && Clitics.WithoutConjunction(paragraph[issued]) is not ("صدر" or "وصدر")) issued--;
        if (Clitics.WithoutConjunction(paragraph[issued]) is not "صدر") return null;
        for (var i = issued - 1; i >= start; i--)
        {
            if (paragraph[i] is not ("المحكمه" or "محكمه") || paragraph[i - 1] is not ("الي" or "علي" or "امام")) continue;
            var end = SpeakerPhrase.End(paragraph, i, issued, tight: true);
            return end > i ? resolver.Named(paragraph, i, end, null) : null;
        }
        return null;
    }

    /// <summary>ورد بلاغ إلى المركز ظهر أمس، يفيد ب: the notice farther back.</summary>
    private Subject? Notice(int cue, VerbForm form)
    {
        for (var i = cue - 1; i >= Math.Max(paragraph.SentenceStart(cue), cue - 24); i--)
        {
            if (paragraph.IsDefinite(i) || paragraph.MentionAt(i) is not null || !paragraph.IsWord(i)) continue;
            var noun = paragraph[i].EndsWith('ا') ? paragraph[i][..^1] : paragraph[i];
            if (lexicon.Source(noun) == "document") return resolver.Named(paragraph, i, i + 1, form.Gender) is { } named ? new Subject(named with { Name = paragraph.Written(i).TrimEnd('ا', '\u064B') }, cue + 1, true) : null;
        }
        return null;
    }

    /// <summary>تقرير لخبراء أفاد بأن: the report stands bare, whose it is between it and the verb.</summary>
    private bool IsTold(int document, int cue) => !paragraph.IsDefinite(document) && paragraph[document + 1] is ['ل', _, _, _, ..] && Complement.OpensClause(paragraph[cue + 1]);
}
