using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Cues;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Subjects;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Finds the statements of one paragraph: goes over its words once, from cue to cue.</summary>
internal sealed class SpeechScan
{
    private readonly SpeechParagraph _paragraph;
    private readonly SpeakerMemory _memory;
    private readonly DraftList _drafts;
    private readonly SentenceSubject _sentences;
    private readonly TopicNotes _topics;
    private readonly DocumentNotes _documents;
    private readonly VerbSense _sense;
    private readonly VerbReader _verbs;
    private readonly QuotedVerbReader _quoted;
    private readonly RelayReader _relays;
    private readonly PhraseReader _phrases;
    private readonly NounReader _nouns;
    private readonly ClaimReader _claims;
    private readonly AuthoredReader _authored;

    public SpeechScan(SpeechParagraph paragraph, SpeakerMemory memory, SpeakerResolver resolver)
    {
        (_paragraph, _memory) = (paragraph, memory);
        var ends = new ContentEnd(paragraph);
        var carriers = new CarrierFinder(paragraph, resolver);
        var complements = new ComplementFinder(paragraph);
        var objects = new ObjectFinder(paragraph);
        _drafts = new DraftList(paragraph, memory, carriers, ends);
        var subjects = new SubjectFinder(paragraph, memory, resolver, _drafts);
        _sentences = subjects.Sentences;
        var contents = new VerbContent(paragraph, complements, objects);
        var chain = new VerbChain(paragraph, resolver, carriers, _drafts);
        _topics = new TopicNotes(paragraph, memory);
        _documents = new DocumentNotes(paragraph, memory, resolver, subjects.Sentences, _drafts);
        _sense = new VerbSense(paragraph, ends);
        _verbs = new VerbReader(paragraph, subjects, contents, _sense, chain, _drafts);
        _quoted = new QuotedVerbReader(paragraph, resolver, subjects, contents, _sense, _drafts);
        var authored = new AuthoredContent(paragraph, complements, objects);
        _relays = new RelayReader(
            paragraph,
            memory,
            resolver,
            new RelayContent(paragraph, complements, authored),
            new RelayCarrier(paragraph, memory, resolver, carriers),
            _drafts
        );
        _phrases = new PhraseReader(paragraph, memory, resolver, carriers, ends, _drafts);
        _nouns = new NounReader(paragraph, memory, resolver, subjects, complements, _drafts);
        _claims = new ClaimReader(paragraph, resolver, subjects, complements, _drafts);
        _authored = new AuthoredReader(paragraph, memory, resolver, subjects, authored, _drafts);
    }

    /// <summary>The statements, in the order of their cues.</summary>
    public IReadOnlyList<Statement> Read()
    {
        _memory.BeginParagraph();
        for (var i = 0; i < _paragraph.Tokens.Count; i++)
        {
            if (i > 0 && i == _paragraph.SentenceStart(i))
                _topics.Close(i - 1, _drafts, _sentences);
            if (!_paragraph.IsWord(i))
                continue;
            _memory.Bodies.Note(_paragraph, i);
            _topics.Note(i);
            if (_paragraph.Quoted(i))
                ReadQuoted(i);
            else
                i = ReadAt(i);
        }
        if (_paragraph.Tokens.Count > 0)
            _topics.Close(_paragraph.Tokens.Count - 1, _drafts, _sentences);
        if (_paragraph.Tokens.Count > 0)
            _memory.NoteActor(() => _sentences.Of(_paragraph.Tokens.Count - 1));
        return [.. _drafts.All.Select(draft => StatementBuilder.Build(_paragraph, draft))];
    }

    private void ReadQuoted(int at)
    {
        if (_paragraph.MentionAt(at) is not null)
            return;
        if (_paragraph.Form(at) is not { } form)
        {
            if (_paragraph.QuotationAt(at) is { Length: >= QuotedVerbReader.Shortest })
                _nouns.ReadQuoted(at);
            return;
        }
        if (form.Participle || !form.Verb.Takes(Complements.Clause) && !form.Verb.Takes(Complements.Object))
            return;
        if (_paragraph.OpensQuotation(at - 1) is not null && _quoted.ReadMarked(at, form))
            return;
        if (!form.Verb.IsPlainWord)
            _quoted.Read(at, form);
    }

    /// <summary>Reads what a token outside quotations may begin.</summary>
    /// <returns>The last token that was read.</returns>
    private int ReadAt(int at)
    {
        _documents.Note(at);
        if (_paragraph.MentionAt(at) is not null)
            return at;
        if (_phrases.Read(at) is { } last)
        {
            for (var i = at + 1; i <= last; i++)
                _memory.Bodies.Note(_paragraph, i);
            return Math.Max(at, last);
        }
        if (!_claims.Read(at) && !ReadVerb(at) && !_nouns.Read(at))
            _authored.Read(at);
        return at;
    }

    /// <summary>Whether a token is used as a verb, whose statement is read.</summary>
    private bool ReadVerb(int at)
    {
        if (_paragraph.Form(at) is not { } form || !_sense.IsVerb(at, form))
            return false;
        if (form.Verb.Takes(Complements.Relay))
            _relays.Read(at, form);
        else
            _verbs.Read(at, form);
        return true;
    }
}
