using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>
/// Notes whose the documents of a text are: behind مقال نشرته صحيفة … or وقالت الحركة في بيان, "the article" and
/// "the statement" are theirs.
/// </summary>
internal sealed class DocumentNotes(
    SpeechParagraph paragraph,
    SpeakerMemory memory,
    SpeakerResolver resolver,
    SentenceSubject sentences,
    DraftList drafts
)
{
    /// <summary>The outlet of a document stands at most so many tokens behind it.</summary>
    private const int OutletReach = 7;

    /// <summary>
    /// A document that opens a sentence (وفي بيان …), and the sentence's first token; it is whoever's the sentence
    /// then reports.
    /// </summary>
    private (string Noun, int Sentence)? _fronted;

    /// <summary>Notes whose document a token is.</summary>
    public void Note(int at)
    {
        GiveFronted(at);
        NoteOwned(at);
        NoteVerbatim(at);
        if (Noun(at) is not { } noun)
            return;
        if (OpensSentence(at))
            _fronted = (noun, paragraph.SentenceStart(at));
        if (Sender(at) is { } sender)
            memory.NoteDocument(noun, sender);
        else if (!IsForOwner(at))
            NoteMaker(at, noun);
    }

    /// <summary>وفي | بيان, جاء ذلك في | بيان.</summary>
    private bool OpensSentence(int at)
    {
        var start = paragraph.SentenceStart(at);
        return paragraph[at - 1] is "في" or "وفي"
            && (at - 1 == start || at - 1 <= start + 2 && paragraph.Is(start, WordClass.Came) && drafts.LastInSentence(at) is null);
    }

    /// <summary>وفي بيان …، قالت الحركة: the document that opened the sentence is hers.</summary>
    private void GiveFronted(int at)
    {
        if (_fronted is not { } fronted || paragraph.SentenceStart(at) != fronted.Sentence)
            return;
        if (drafts.LastInSentence(at) is not { Nested: false, IsPhrase: false } said)
            return;
        memory.NoteDocument(fronted.Noun, said.Speaker);
        _fronted = null;
    }

    /// <summary>قالت الوزارة في تقريرها.</summary>
    private void NoteOwned(int at)
    {
        if (paragraph[at - 1] is not ("في" or "خلال") || WithoutOwner(paragraph[at]) is not { } own)
            return;
        if (drafts.LastInSentence(at) is { } said)
            memory.NoteDocument(own, said.Speaker);
    }

    /// <summary>The document that a noun with a pronoun is: تقريرها. Null when it is none.</summary>
    private string? WithoutOwner(string word)
    {
        var bare =
            word.EndsWith("ها", StringComparison.Ordinal) ? word[..^2]
            : word.EndsWith('ه') ? word[..^1]
            : "";
        if (bare.Length <= 3)
            return null;
        if (IsDocument(bare))
            return bare;
        return bare is [.. var stem, 'ت'] && IsDocument(stem + "ه") ? stem + "ه" : null;
    }

    private bool IsDocument(string word) => SourceNoun.IsDocument(word);

    /// <summary>
    /// أصدرت الوزارة بيانا، وفيما يلي نص البيان: from then on the words are the ministry's, and it carries whom they
    /// report.
    /// </summary>
    private void NoteVerbatim(int at)
    {
        if (paragraph[at] is not "نص" || paragraph[at + 2] != ":" || !paragraph.IsDefinite(at + 1))
            return;
        if (WordClass.Message.Has(paragraph[at + 1][2..]) && sentences.Of(at) is { Unnamed: false } issuer)
            memory.Verbatim = issuer;
    }

    /// <summary>The document that an indefinite noun is, also as an object (بيانا); null when it is none.</summary>
    private string? Noun(int at)
    {
        var word = paragraph[at];
        if (word.Length > 4 && word[^1] == 'ا' && !SourceNoun.Is(word))
            word = word[..^1];
        return IsDocument(word) && !WordShape.HasArticle(word) ? Clitics.WithoutConjunction(word) : null;
    }

    /// <summary>وجهت الإمارات رسالة إلى المجلس: who sends or issues it; null where nobody does.</summary>
    private Speaker? Sender(int at)
    {
        var first = paragraph[paragraph.SentenceStart(at)];
        if (!WordClass.Issuing.Has(first) && !WordClass.Issuing.Has(Clitics.WithoutConjunction(first)))
            return null;
        if (sentences.Of(at) is not { Unnamed: false, IsMedia: false } sender)
            return null;
        var known = sender.Role == LinkRole.Person || sender.Entity is not null || Institutions.Is(Folding.Fold(sender.Name.Split(' ')[0]));
        return known ? sender : null;
    }

    /// <summary>تقرير لمنظمة كذا: from then on the report is hers.</summary>
    private bool IsForOwner(int at)
    {
        if (paragraph[at + 1] is not ['ل', _, _, _, _, ..] || !paragraph.IsJoinedPreposition(at + 1))
            return false;
        var sentence = paragraph.SentenceEnd(at);
        var end = Math.Max(SpeakerPhrase.End(paragraph, at + 1, sentence), SpeakerPhrase.End(paragraph, at + 2, sentence));
        if (end > at + 1)
            resolver.Named(paragraph, at, end, null);
        return true;
    }

    private void NoteMaker(int at, string noun)
    {
        if (Maker(at) is { } maker && SpeakerPhrase.End(paragraph, maker, paragraph.SentenceEnd(at), tight: true) is var end && end > maker)
        {
            resolver.Named(paragraph, at, end, null); // تقرير نشرته الأمم المتحدة, بيان الجيش
        }
        var outlet = Outlet(at);
        if (outlet is not null)
            memory.NoteMedium(outlet);
        if ((outlet is null || WordClass.Message.Has(noun) ? WhoSaidIn(at) ?? outlet : outlet) is { } owner)
            memory.NoteDocument(noun, owner);
    }

    /// <summary>
    /// The token at which the name of whose document it is begins: behind a verb that made it or brought it out, or
    /// right behind a statement.
    /// </summary>
    private int? Maker(int at)
    {
        var verb = paragraph.IsIndefiniteNisba(at + 1) ? at + 2 : at + 1;
        if (paragraph[verb].Length > 4 && paragraph.Is(verb, WordClass.Publish | WordClass.Making) && MayMake(verb + 1))
            return verb + 1;
        return verb == at + 1 && Clitics.WithoutConjunction(paragraph[at]) is "بيان" && IsBody(at + 1) ? at + 1 : null;
    }

    private bool MayMake(int at) =>
        paragraph.IsDefinite(at)
        || paragraph.MentionAt(at) is { Kind: MentionKind.Organisation or MentionKind.Person }
        || Institutions.Is(paragraph[at]);

    private bool IsBody(int at) =>
        (Institutions.Is(paragraph[at]) || paragraph.MentionAt(at) is { Kind: MentionKind.Organisation })
        && !paragraph.HasJoinedParticle(at);

    /// <summary>مقال نشرته صحيفة …: the outlet that is named next.</summary>
    private Speaker? Outlet(int at)
    {
        for (var i = at + 1; i < Math.Min(paragraph.SentenceEnd(at), at + OutletReach); i++)
        {
            if (paragraph.MentionAt(i) is { Kind: MentionKind.Outlet } outlet)
                return OutletSpeaker.Of(outlet);
        }
        return null;
    }

    /// <summary>وقالت الحركة في بيان: who said something in it.</summary>
    private Speaker? WhoSaidIn(int at)
    {
        if (paragraph[at - 1] != "في" || drafts.LastInSentence(at) is not { } said)
            return null;
        var own = at < said.From || !paragraph.IsDefinite(at + 1) && said.Speaker is { IsMedia: false, Unnamed: false };
        return own ? said.Speaker : null;
    }
}
