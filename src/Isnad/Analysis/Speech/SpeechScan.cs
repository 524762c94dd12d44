using Isnad.Arabic.Speech;

namespace Isnad.Analysis.Speech;

/// <summary>Finds the statements of one paragraph: goes over its words once, from cue to cue.</summary>
internal sealed class SpeechScan
{
    private readonly SpeechParagraph _paragraph;
    private readonly SpeechLexicon _lexicon;
    private readonly SpeakerMemory _memory;
    private readonly DraftList _drafts;
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

    public SpeechScan(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver)
    {
        (_paragraph, _lexicon, _memory) = (paragraph, lexicon, memory);
        var ends = new ContentEnd(paragraph, lexicon);
        var carriers = new CarrierFinder(paragraph, resolver);
        var complements = new ComplementFinder(paragraph, lexicon);
        var objects = new ObjectFinder(paragraph);
        _drafts = new DraftList(paragraph, memory, carriers, ends);
        var messages = new MessageAuthor(paragraph, lexicon, memory, resolver, _drafts);
        var sentences = new SentenceSubject(paragraph, lexicon, memory, resolver);
        var dropped = new DroppedSubject(paragraph, lexicon, memory, resolver, _drafts, messages, sentences);
        var subjects = new SubjectFinder(paragraph, lexicon, memory, resolver, _drafts, messages, sentences, dropped);
        var contents = new VerbContent(paragraph, lexicon, complements, objects);
        var chain = new VerbChain(paragraph, resolver, carriers, _drafts);
        _topics = new TopicNotes(paragraph, lexicon, memory);
        _documents = new DocumentNotes(paragraph, lexicon, memory, resolver, sentences, _drafts);
        _sense = new VerbSense(paragraph, lexicon, ends);
        _verbs = new VerbReader(paragraph, lexicon, resolver, subjects, contents, _sense, chain, _drafts);
        _quoted = new QuotedVerbReader(paragraph, lexicon, resolver, subjects, complements, _sense, _drafts);
        _relays = new RelayReader(paragraph, lexicon, memory, resolver, complements, carriers, _drafts);
        _phrases = new PhraseReader(paragraph, lexicon, memory, resolver, ends, _drafts);
        _nouns = new NounReader(paragraph, lexicon, memory, resolver, subjects, complements, _drafts);
        _claims = new ClaimReader(paragraph, lexicon, resolver, subjects, complements, _drafts);
        _authored = new AuthoredReader(paragraph, lexicon, memory, resolver, subjects, complements, objects, _drafts);
    }

    /// <summary>The statements, in the order of their cues.</summary>
    public IReadOnlyList<Statement> Read()
    {
        for (var i = 0; i < _paragraph.Tokens.Count; i++)
        {
            if (!_paragraph.IsWord(i))
                continue;
            _memory.Bodies.Note(_paragraph, i);
            _topics.Note(i);
            if (_paragraph.Quoted(i))
                ReadQuoted(i);
            else
                i = ReadAt(i);
        }
        return [.. _drafts.All.Select(draft => StatementBuilder.Build(_paragraph, draft))];
    }

    private void ReadQuoted(int at)
    {
        if (_paragraph.MentionAt(at) is not null || _lexicon.Form(_paragraph[at]) is not { } form)
            return;
        if (!form.IsBare || !form.Verb.Takes(Complements.Clause))
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
        if (_lexicon.Form(_paragraph[at]) is not { } form || !_sense.IsVerb(at, form))
            return false;
        if (form.Verb.Takes(Complements.Relay))
            _relays.Read(at, form);
        else
            _verbs.Read(at, form);
        return true;
    }
}
