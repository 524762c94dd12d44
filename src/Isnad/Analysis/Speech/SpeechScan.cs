using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds the statements of one paragraph: goes over its words once, from cue to cue.</summary>
internal sealed class SpeechScan
{
    private readonly SpeechParagraph _paragraph;
    private readonly SpeechLexicon _lexicon;
    private readonly SpeakerMemory _memory;
    private readonly DraftList _drafts;
    private readonly SpeakerResolver _resolver;
    private readonly SubjectFinder _subjects;
    private readonly VerbSense _sense;
    private readonly VerbReader _verbs;
    private readonly RelayReader _relays;
    private readonly PhraseReader _phrases;
    private readonly NounReader _nouns;
    private readonly ClaimReader _claims;
    private readonly AuthoredReader _authored;

    /// <summary>A document that opens a sentence (وفي بيان …), and the sentence's first token; it is whoever's the sentence then reports.</summary>
    private (string Noun, int Sentence)? _fronted;

    public SpeechScan(SpeechParagraph paragraph, SpeechLexicon lexicon, SpeakerMemory memory, SpeakerResolver resolver)
    {
        (_paragraph, _lexicon, _memory, _resolver) = (paragraph, lexicon, memory, resolver);
        var ends = new ContentEnd(paragraph, lexicon);
        var carriers = new CarrierFinder(paragraph, resolver);
        var complements = new ComplementFinder(paragraph, lexicon);
        var objects = new ObjectFinder(paragraph);
        _drafts = new DraftList(paragraph, memory, carriers, ends);
        var messages = new MessageAuthor(paragraph, lexicon, memory, resolver, _drafts);
        var sentences = new SentenceSubject(paragraph, lexicon, memory, resolver);
        _subjects = new SubjectFinder(paragraph, lexicon, memory, resolver, _drafts, messages, sentences, new DroppedSubject(paragraph, lexicon, memory, resolver, _drafts, messages, sentences));
        _sense = new VerbSense(paragraph, lexicon, ends);
        _verbs = new VerbReader(paragraph, lexicon, resolver, _subjects, complements, objects, _sense, carriers, _drafts);
        _relays = new RelayReader(paragraph, lexicon, memory, resolver, complements, carriers, _drafts);
        _phrases = new PhraseReader(paragraph, lexicon, memory, resolver, ends, _drafts);
        _nouns = new NounReader(paragraph, lexicon, memory, resolver, _subjects, complements, _drafts);
        _claims = new ClaimReader(paragraph, lexicon, resolver, _subjects, complements, _drafts);
        _authored = new AuthoredReader(paragraph, lexicon, memory, resolver, _subjects, complements, objects, _drafts);
    }

    /// <summary>The statements, in the order of their cues.</summary>
    public IReadOnlyList<Statement> Read()
    {
        for (var i = 0; i < _paragraph.Tokens.Count; i++)
        {
            if (!_paragraph.IsWord(i)) continue;
            _memory.Bodies.Note(_paragraph, i);
            NoteTopic(i);
            if (_paragraph.Quoted(i))
            {
                if (_paragraph.MentionAt(i) is null && _lexicon.Form(_paragraph[i]) is { Participle: false, HasObject: false, Verb.Complements: var wanted } inner && wanted.HasFlag(Complements.Clause))
                {
                    if (_paragraph.OpensQuotation(i - 1) is not null && _verbs.ReadMarked(i, inner)) continue;
                    if (!wanted.HasFlag(Complements.Strong)) _verbs.ReadQuoted(i, inner);
                }
                continue;
            }
            if (_fronted is { } fronted && _drafts.LastInSentence(i) is { Nested: false, IsPhrase: false } first && _paragraph.SentenceStart(i) == fronted.Sentence) { _memory.NoteDocument(fronted.Noun, first.Speaker); _fronted = null; }
            NoteDocument(i);
            NoteVerbatim(i);
            if (_paragraph.MentionAt(i) is not null) continue;
            if (_phrases.Read(i) is { } last)
            {
                while (i < last) _memory.Bodies.Note(_paragraph, ++i);
            }
            else if (_claims.Read(i)) continue;
            else if (_lexicon.Form(_paragraph[i]) is { } form && _sense.IsVerb(i, form))
            {
                if (!form.Verb.Complements.HasFlag(Complements.Relay)) _verbs.Read(i, form);
                else _relays.Read(i, form);
            }
            else if (!_nouns.Read(i)) _authored.Read(i);
        }
        return [.. _drafts.All.Select(draft => StatementBuilder.Build(_paragraph, draft))];
    }

    /// <summary>وسخرت فلانة من القرار: who does something at the beginning of a sentence is whom the next dropped subject means.</summary>
    private void NoteTopic(int at)
    {
        if (at != _paragraph.SentenceStart(at) && !(at == _paragraph.SentenceStart(at) + 1 && !_paragraph.IsWord(at - 1))) return;
        var word = _paragraph[at];
        if (word is "ولم" or "لم" or "ولن" && _paragraph.MentionAt(at + 1) is null && _paragraph[at + 1].Length > 3 && _paragraph[at + 1][0] is 'ي' or 'ت' && _paragraph.MentionAt(at + 2) is { Kind: MentionKind.Person } idle && _lexicon.Form(_paragraph[at + 1]) is null && !_paragraph.HasJoinedParticle(at + 2))
        {
            _memory.NoteTopic(new Speaker(null, _memory.FullName(idle), idle.Entity, LinkRole.Person, false, _paragraph[at + 1][0] == 'ت' ? Gender.Feminine : Gender.Masculine) { NamedAt = idle.Span });
            return;
        }
        if (word.Length is < 4 or > 7 || word[0] != 'و' || word[^1] == 'ه' || _paragraph.MentionAt(at) is not null || _paragraph.MentionAt(at + 1) is not { Kind: MentionKind.Person } person) return;
        if (_lexicon.Form(word) is not null || _lexicon.Source(word) is not null || Institutions.Is(word) || PersonPattern.IsTitle(word) || StopWords.Contains(word[1..]) || WordClass.AroundSpeech.Has(word) || WordClass.AroundSpeech.Has(word[1..]) || SourceSense.IsVerbalNoun(_paragraph, at)) return;
        var gender = word[^1] == 'ت' ? Gender.Feminine : Gender.Masculine;
        _memory.NoteTopic(new Speaker(null, _memory.FullName(person), person.Entity, LinkRole.Person, false, gender) { NamedAt = person.Span });
    }

    /// <summary>أصدرت الوزارة بيانا، وفيما يلي نص البيان: from then on the words are the ministry's, and it carries whom they report.</summary>
    private void NoteVerbatim(int at)
    {
        if (_paragraph[at] is not "نص" || _paragraph[at + 1] is not ("البيان" or "الرساله" or "الخطاب" or "الكلمه" or "التصريح") || _paragraph[at + 2] != ":") return;
        if (_subjects.Sentences.Of(at) is { Unnamed: false } issuer) _memory.Verbatim = issuer;
    }

    /// <summary>The document that a noun with a pronoun is: تقريرها. Null when it is none.</summary>
    private string? Own(string word)
    {
        var bare = word.EndsWith("ها", StringComparison.Ordinal) ? word[..^2] : word.EndsWith('ه') ? word[..^1] : null;
        if (bare is not { Length: > 3 }) return null;
        return _lexicon.Source(bare) == "document" ? bare : bare[^1] == 'ت' && _lexicon.Source(bare[..^1] + "ه") == "document" ? bare[..^1] + "ه" : null;
    }

    /// <summary>The token at which the name of whose document it is begins: behind a verb that made it or brought it out, or right behind a statement; 0 where none does.</summary>
    private int Maker(int at)
    {
        var next = at + 1;
        if (SpeakerPhrase.IsIndefiniteNisba(_paragraph, next)) next++;
        var word = _paragraph[next];
        if (word.Length > 4 && (WordClass.Publish.Has(word) || word is "اجراها" or "اجرته" or "اجرتها" or "اجراه" or "اعدته" or "اعدها" or "اعدتها" or "اعده" or "انجزته" or "انجزها") && (_paragraph.IsDefinite(next + 1) || _paragraph.MentionAt(next + 1) is { Kind: MentionKind.Organisation or MentionKind.Person } || Institutions.Is(_paragraph[next + 1]))) return next + 1;
        return next == at + 1 && Clitics.WithoutConjunction(_paragraph[at]) is "بيان" && (Institutions.Is(word) || _paragraph.MentionAt(next) is { Kind: MentionKind.Organisation }) && !_paragraph.HasJoinedParticle(next) ? next : 0;
    }

    /// <summary>What one does with a document of one's own.</summary>
    private static readonly HashSet<string> Issuing = new(["وجه", "وجهت", "بعث", "بعثت", "ارسل", "ارسلت", "اصدر", "اصدرت", "نشر", "نشرت", "اعد", "اعدت", "قدم", "قدمت", "كتب", "كتبت", "رفع", "رفعت", "سلم", "سلمت"], StringComparer.Ordinal);

    /// <summary>مقال نشرته صحيفة …, وقالت الحركة في بيان: from then on "the article" and "the statement" are theirs.</summary>
    private void NoteDocument(int at)
    {
        if (Own(_paragraph[at]) is { } own && _paragraph[at - 1] is "في" or "خلال" && _drafts.LastInSentence(at) is { } whose) _memory.NoteDocument(own, whose.Speaker);
        var written = _paragraph[at].Length > 4 && _paragraph[at][^1] == 'ا' && _lexicon.Source(_paragraph[at]) is null ? _paragraph[at][..^1] : _paragraph[at];
        if (_lexicon.Source(written) != "document" || written.StartsWith("ال", StringComparison.Ordinal)) return;
        var noun = Clitics.WithoutConjunction(written);
        if (_paragraph[at - 1] is "في" or "وفي" && at - 1 == _paragraph.SentenceStart(at)) _fronted = (noun, at - 1);
        if ((Issuing.Contains(_paragraph[_paragraph.SentenceStart(at)]) || Issuing.Contains(Clitics.WithoutConjunction(_paragraph[_paragraph.SentenceStart(at)]))) && _subjects.Sentences.Of(at) is { Unnamed: false, IsMedia: false } sender && (sender.Role == LinkRole.Person || sender.Entity is not null || Institutions.Is(Arabic.Letters.Folding.Fold(sender.Name.Split(' ')[0]))))
        {
            _memory.NoteDocument(noun, sender); // وجهت الإمارات رسالة إلى المجلس
            return;
        }
        if (_paragraph[at + 1].Length > 4 && _paragraph[at + 1][0] == 'ل' && (_paragraph.IsJoinedPreposition(at + 1) || _paragraph.HasJoinedParticle(at + 1) || SpeakerPhrase.IsJoinedPreposition(_paragraph, at + 1)))
        {
            var end = Math.Max(SpeakerPhrase.End(_paragraph, at + 1, _paragraph.SentenceEnd(at)), SpeakerPhrase.End(_paragraph, at + 2, _paragraph.SentenceEnd(at)));
            if (end > at + 1) _resolver.Named(_paragraph, at, end, null); // تقرير لمنظمة كذا: from then on the report is hers
            return;
        }
        if (Maker(at) is > 0 and var maker)
        {
            var end = SpeakerPhrase.End(_paragraph, maker, _paragraph.SentenceEnd(at), tight: true);
            if (end > maker) _resolver.Named(_paragraph, at, end, null); // تقرير نشرته الأمم المتحدة, بيان الجيش
        }
        for (var k = at + 1; k < Math.Min(_paragraph.SentenceEnd(at), at + 7); k++)
        {
            if (_paragraph.MentionAt(k) is not { Kind: MentionKind.Outlet } outlet) continue;
            var medium = OutletSpeaker.Of(outlet);
            _memory.NoteDocument(noun, medium);
            _memory.NoteMedium(medium);
            return;
        }
        if (_paragraph[at - 1] == "في" && _drafts.LastInSentence(at) is { } said && said.Cue < at && (at < said.From || !_paragraph.IsDefinite(at + 1) && said.Speaker is { IsMedia: false, Unnamed: false })) _memory.NoteDocument(noun, said.Speaker);
    }
}
