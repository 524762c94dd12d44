using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>The statements found so far in a paragraph, with the chains put together.</summary>
internal sealed class DraftList(SpeechParagraph paragraph, SpeakerMemory memory, CarrierFinder carriers, ContentEnd ends)
{
    private const int Farthest = 16;

    /// <summary>Tokens between the word that opens a clause of time and a cue in it.</summary>
    private const int ClauseReach = 20;

    private readonly List<Draft> _drafts = [];

    /// <summary>The source that leads a sentence with a cue of its own, and the sentence's first token: وبحسب رويترز، قال فلان.</summary>
    public (Speaker Speaker, int Sentence)? Led { get; set; }

    /// <summary>Who repeats what a noun with his pronoun says, and the noun's token: كرر فلان رفضه.</summary>
    public (int Noun, Speaker Speaker)? Repeated { get; set; }

    /// <summary>The drafts, in the order of their cues.</summary>
    public IEnumerable<Draft> All => _drafts.OrderBy(d => d.Cue);

    /// <summary>The last statement whose cue stands in a token's sentence before it; null when none.</summary>
    public Draft? LastInSentence(int token)
    {
        var start = paragraph.SentenceStart(token);
        return Latest(d => d.Cue >= start && d.Cue < token && !d.IsAside);
    }

    /// <summary>The statement of a token's sentence whose content reaches nearly up to it, the last one or one by the same speaker; null when none does.</summary>
    public Draft? Reaching(int token)
    {
        if (LastInSentence(token) is not { } last) return null;
        var start = paragraph.SentenceStart(token);
        return last.To >= token - Near ? last : Latest(d => d.Cue >= start && d.Cue < token && !d.IsAside && d.To >= token - Near && d.Speaker.Name == last.Speaker.Name);
    }

    private const int Near = 6;

    /// <summary>The last statement before the sentence that begins at a token; null when it is inside another.</summary>
    public Draft? LastBefore(int sentence) => Latest(d => d.Cue < sentence) is { Nested: false } last ? last : null;

    /// <summary>The last statement before a token in its sentence that does not stand inside another; null when none.</summary>
    public Draft? OuterInSentence(int token) => Latest(d => !d.Nested && d.Cue < token && paragraph.SentenceStart(d.Cue) == paragraph.SentenceStart(token));

    /// <summary>The narrowest reported statement inside whose content a token stands; null when none.</summary>
    public Draft? Around(int token) => Latest(d => !d.Direct && d.From <= token && token < d.To);

    /// <summary>The statement between whose cue and content a token stands: قال الوزير - بحسب الوكالة - إن.</summary>
    public Draft? Opening(int token) => Latest(d => d.Cue < token && token < d.From);

    /// <summary>Whether a statement's content begins with a token: what is rejected or announced there is its own.</summary>
    public bool Opens(int token) => Latest(d => !d.Direct && d.From == token) is not null;

    /// <summary>The latest of the last few drafts that fits; farther ones no longer bear on a cue.</summary>
    private Draft? Latest(Func<Draft, bool> fits)
    {
        for (var i = _drafts.Count - 1; i >= Math.Max(0, _drafts.Count - Farthest); i--) if (fits(_drafts[i])) return _drafts[i];
        return null;
    }

    /// <summary>Adds a statement, unless it repeats one with the same content or says too little.</summary>
    /// <param name="cue">The cue's token.</param>
    /// <param name="cueSpan">The cue's words.</param>
    /// <param name="verb">Act and polarity.</param>
    /// <param name="rule">What fired.</param>
    /// <param name="complement">How the content is introduced.</param>
    /// <param name="speaker">Who said it.</param>
    /// <param name="through">Who carried it, as the statement itself says.</param>
    /// <param name="beside">Carriers beside the first.</param>
    /// <param name="subject">First token of the words before the verb that name the speaker; -1 where they stand elsewhere.</param>
    /// <param name="aside">Whether the article goes on with whoever spoke before.</param>
    /// <param name="told">Whether a carrier obtained the words himself.</param>
    public bool Add(int cue, TextSpan cueSpan, ReportingVerb verb, string rule, Complement complement, Speaker speaker, IReadOnlyList<Speaker> through, IReadOnlyList<Speaker> beside, bool told = false, int subject = -1, bool aside = false)
    {
        var to = ends.Find(complement, cue);
        if (paragraph.QuotationAt(cue) is { } around && around.Holds(cue)) to = Math.Min(to, around.Close);
        var from = complement.Quotation is { } quotation ? quotation.Open + 1 : complement.Content;
        var content = paragraph.Span(from, to);
        if (complement.How is "ب" or "ruling" && content.Length > 3 && paragraph.Source[content.Start] == 'ب' && complement.Content == complement.Marker) content = TextSpan.Between(content.Start + 1, content.End);
        if (through.Count == 0 && !aside && carriers.Behind(complement.Quotation is { } marked ? marked.Close + 1 : to, speaker) is { } behind) (through, told) = ([behind.Carrier], behind.Told);
        return Add(new Draft(cue, cueSpan, from, to, content, complement.Quotation is not null, speaker, through, beside, verb, rule, aside) { Told = told, Subject = subject });
    }

    /// <summary>Adds a statement whose content is known, with the carriers that its place gives it.</summary>
    public bool Add(Draft draft)
    {
        if (draft.Content.Length == 0 || (draft.To - draft.From < 2 && !draft.Direct && !IsDefinite(draft.From) && draft.Content.Length < 6)) return false;
        if (Latest(d => d.Content.Start == draft.Content.Start) is not null) return false;
        var outer = Latest(d => (!d.Direct || paragraph.Quoted(draft.Cue)) && d.From <= draft.Cue && draft.Cue < d.To && !d.Rule.StartsWith("claim protest", StringComparison.Ordinal)); // a crowd carries nothing
        if (outer is not null && (IsClauseBefore(outer, draft) || IsBeside(outer, draft))) outer = Shorten(outer, draft.Cue);
        if (outer is not null && paragraph[draft.Cue - 1] is "بعدما" && paragraph.IsComma(draft.Cue - 2) && !draft.IsAside) outer = Shorten(outer, draft.Cue - 1); // …، بعدما تحدث آخرون عن
        if (outer is not null && (outer.Speaker.Name == draft.Speaker.Name || draft.IsAside && draft.Cue <= outer.From + 1 && !paragraph.Quoted(draft.Cue))) outer = null; // whose claim another rejects or repeats, he does not carry
        if (draft.Speaker.SourceOf is { } owner && !carriers.IsOwnOutlet(owner) && draft.Carriers.All(c => c.Name != owner.Name)) draft = draft with { Carriers = [.. draft.Carriers, owner] };
        var through = (IReadOnlyList<Speaker>)[.. draft.Carriers.Where(c => !carriers.IsOwnOutlet(c) && c.Name != draft.Speaker.Name)];
        var (told, handed) = (draft.Told, draft.Told || IsRelay(draft));
        if (outer is { Speaker.Role: LinkRole.Document } && draft.Speaker is { Role: LinkRole.Document, IsMedia: false } && outer.Speaker.Name != draft.Speaker.Name) outer = Latest(d => d != outer && (!d.Direct || paragraph.Quoted(draft.Cue)) && d.From <= draft.Cue && draft.Cue < d.To); // of two findings told one behind the other neither carries the other
        if (outer is not null && Leads(outer, draft))
        {
            _drafts.Remove(outer); // بحسب رويترز، قال الوزير إن: only he says it
            (through, outer) = ([.. outer.Carriers, outer.Speaker, .. through.Where(c => c.Name != outer.Speaker.Name)], null);
        }
        else if (outer is not null) through = [.. outer.Carriers.Where(c => c.Name != draft.Speaker.Name), outer.Speaker, .. through.Where(c => c.Name != outer.Speaker.Name)];
        else if (through.Count == 0 && draft.Speaker.Span is null && LastInSentence(draft.Cue) is { Nested: true } inner && inner.Speaker.Name == draft.Speaker.Name) (through, draft) = (inner.Carriers, draft with { Nested = true });
        else if (through.Count == 0 && !draft.IsAside && Run(draft) is { } run) (through, told, handed, draft) = (run.Carriers, run.Told, run.End > 0, draft with { Beside = run.Beside });
        if (through.Count == 0 && memory.Verbatim is { } issuer && issuer.Name != draft.Speaker.Name)
        {
            if (issuer.Name.EndsWith(' ' + draft.Speaker.Name, StringComparison.Ordinal)) draft = draft with { Speaker = issuer with { Span = draft.Speaker.Span } }; // الداخلية in what وزارة الداخلية says
            else through = [issuer];
        }
        draft = draft with { Carriers = through, Nested = outer is not null || draft.Nested, Told = told, Beside = through.Count == 0 ? [] : draft.Beside };
        _drafts.Add(draft);
        memory.Note(new Turn(draft.Speaker, through, told, draft.Nested, paragraph.Tokens[0].Span.Start) { Beside = draft.Beside, End = handed ? End(draft) : 0 }, paragraph.Source);
        return true;
    }

    /// <summary>Whether a statement stands in a clause of time before the sentence's own verb: وبعد أن أعلنت اللجنة كذا، قال فلان.</summary>
    private bool IsClauseBefore(Draft outer, Draft draft)
    {
        var start = paragraph.SentenceStart(outer.Cue);
        if (paragraph.SentenceStart(draft.Cue) != start || !paragraph.IsComma(draft.Cue - 1) || draft.Cue - 1 <= outer.From + 1 || draft.Speaker.Span is not { } named || named.Start < paragraph.Tokens[draft.Cue].Span.Start) return false;
        for (var i = outer.Cue - 1; i >= Math.Max(start, outer.Cue - ClauseReach); i--)
        {
            if (Clitics.WithoutConjunction(paragraph[i]) is "بعد" or "بعدما" or "بينما" or "فيما" or "رغم" or "عندما" or "عند" or "منذ" or "ردا" && (i <= start + 1 || paragraph.IsComma(i - 1) || outer.Cue - i <= 2)) return true;
        }
        return false;
    }

    /// <summary>هددت هذه بفرض رسوم وتعهدت تلك بالرد: a verb with a subject of its own goes on with the verb before it, not with the noun that this one governs.</summary>
    private bool IsBeside(Draft outer, Draft draft) =>
        outer.Rule.StartsWith("verb ", StringComparison.Ordinal) && outer.Rule.Split(' ') is [.., "ب" or "إلى" or "من" or "على" or "object"] && paragraph[draft.Cue] is ['و', ..] && draft.Speaker.Span is { } named && named.Start > paragraph.Tokens[draft.Cue].Span.Start
        && !paragraph.Quoted(draft.Cue) && Enumerable.Range(outer.From, draft.Cue - outer.From).All(i => !paragraph.Is(i, WordClass.Relative) && !Complement.OpensClause(paragraph[i]));

    /// <summary>Ends a statement before another's cue; it does not stand around that one.</summary>
    private Draft? Shorten(Draft outer, int cue)
    {
        var at = _drafts.IndexOf(outer);
        if (at >= 0) _drafts[at] = outer with { To = cue - 1, Content = paragraph.Span(outer.From, cue - 1) };
        return null;
    }

    /// <summary>Whether a statement is only the source phrase in front of the sentence whose first words are the cue of another.</summary>
    private static bool Leads(Draft outer, Draft draft) => outer.IsPhrase && outer.Cue < outer.From && draft.Cue <= outer.From + 1 && draft.To >= outer.To - 3 && outer.Speaker.Name != draft.Speaker.Name;

    /// <summary>Puts a carrier before the chain of a statement: …, بحسب وكالة كذا.</summary>
    public void Carry(Draft said, Speaker carrier)
    {
        if (carriers.IsOwnOutlet(carrier) || said.Carriers.Any(c => c.Name == carrier.Name) || said.Speaker.Name == carrier.Name) return;
        for (var i = Math.Max(0, _drafts.Count - Farthest); i < _drafts.Count; i++)
        {
            var same = _drafts[i] == said || (paragraph.SentenceStart(_drafts[i].Cue) == paragraph.SentenceStart(said.Cue) && _drafts[i].Speaker.Name == said.Speaker.Name);
            if (same && _drafts[i].Carriers.Count == 0) _drafts[i] = _drafts[i] with { Carriers = [carrier], Rule = _drafts[i].Rule + " + source phrase" };
        }
        memory.Note(new Turn(said.Speaker, [carrier], false, said.Nested, -1), paragraph.Source);
    }

    /// <summary>Puts a further source behind a medium that says where it has its words from: ذكرت الوكالة، نقلا عن مسؤول، أن.</summary>
    public void Deepen(Draft said, Speaker source)
    {
        var at = _drafts.IndexOf(said);
        if (at < 0 || said.Speaker.Name == source.Name) return;
        _drafts[at] = said with { Speaker = source, Carriers = [.. said.Carriers, said.Speaker], Rule = said.Rule + " + source behind" };
        memory.Note(new Turn(source, _drafts[at].Carriers, false, said.Nested, paragraph.Tokens[0].Span.Start) { End = End(said) }, paragraph.Source);
    }

    /// <summary>The last turn, when this statement continues it: its carriers stay.</summary>
    private Turn? Run(Draft draft)
    {
        var last = memory.Last;
        if (last is not null && last.Speaker.Name != draft.Speaker.Name && last.Paragraph == paragraph.Tokens[0].Span.Start && memory.LastOf(draft.Speaker.Name) is { Told: true, Carriers.Count: > 0 } interview && memory.LastBefore(last.Paragraph) is { } before && before.Speaker.Name == draft.Speaker.Name && Clitics.WithoutConjunction(paragraph[paragraph.SentenceStart(draft.Cue)]) is not ("في" or "خلال")) return interview; // others in between are told of in the same paragraph
        if (last is null || last.Carriers.Count == 0) return null;
        if (draft.Speaker.Unnamed && last.Speaker.Unnamed && last.Paragraph == paragraph.Tokens[0].Span.Start && draft.Speaker.Name.StartsWith("ال", StringComparison.Ordinal)) return last; // "the official" is one of the sources
        if (draft.Speaker.Unnamed && last.Speaker.Unnamed && draft.Speaker.Name != last.Speaker.Name && IsAmong(draft.Speaker.Name, last.Speaker.Name)) return last;
        if (last.Speaker.Name != draft.Speaker.Name) return null;
        if (draft.Speaker.Span is null || last.Paragraph == paragraph.Tokens[0].Span.Start) return last;
        return draft.Speaker.Unnamed || draft.Verb.Act is "add" or "explain" || Follows(last, draft) && !IsElsewhere(draft) ? last : null; // words that go on keep the carrier also where they name the speaker again
    }

    /// <summary>Whether a carrier hands on whom it names, not what he who speaks already said elsewhere (ونقلت عنه …).</summary>
    private static bool IsRelay(Draft draft) => draft.Rule.StartsWith("relay ", StringComparison.Ordinal) && !draft.Rule.StartsWith("relay noun", StringComparison.Ordinal) && !draft.Rule.StartsWith("relay pronoun", StringComparison.Ordinal);

    /// <summary>Where the sentence ends in which a statement ends.</summary>
    private int End(Draft draft) => paragraph.Tokens[paragraph.SentenceEnd(Math.Max(draft.Cue, Math.Min(draft.To, paragraph.Tokens.Count) - 1)) - 1].Span.End;

    /// <summary>So many letters of other matter, about a paragraph, leave an interview the same.</summary>
    private const int Interlude = 400;

    /// <summary>Whether a statement's sentence is the next one, so that at most a heading parts the two.</summary>
    private bool Follows(Turn last, Draft draft)
    {
        var start = paragraph.Tokens[paragraph.SentenceStart(draft.Cue)].Span.Start;
        return last.End > 0 && (last.End >= start || !paragraph.Source.AsSpan(last.End..start).Contains('.') || last.Told && (start - last.End < Interlude || Recalls(draft)));
    }

    /// <summary>أكد في مقابلة مع كذا: on another occasion, so that whoever carried the words before carries these no more.</summary>
    private bool IsElsewhere(Draft draft) =>
        Enumerable.Range(draft.Cue, Math.Max(0, draft.From - draft.Cue)).Any(i => paragraph[i] is "في" or "خلال" && !paragraph.IsDefinite(i + 1) && paragraph.Is(i + 1, WordClass.Message));

    /// <summary>وتمسك في المقابلة ب: the interview that was told of before.</summary>
    private bool Recalls(Draft draft) =>
        Enumerable.Range(paragraph.SentenceStart(draft.Cue), Math.Max(0, draft.From - paragraph.SentenceStart(draft.Cue))).Any(i => paragraph[i] is "في" or "وفي" or "خلال" && paragraph.IsDefinite(i + 1) && SpeakerPhrase.IsOccasion(paragraph[i + 1]));

    /// <summary>Whether somebody is one of those who spoke before: اثنان من المسؤولين behind مسؤولون or عدة مسؤولين.</summary>
    private static bool IsAmong(string some, string all)
    {
        var known = Folding.Fold(all).Split(' ');
        return Folding.Fold(some).Split(' ').Any(word => word.Length > 5 && word.StartsWith("ال", StringComparison.Ordinal) && known.Contains(word[2..], StringComparer.Ordinal));
    }

    private bool IsDefinite(int at) => paragraph[at] is var word && word.Length > 4 && (word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("بال", StringComparison.Ordinal));
}
