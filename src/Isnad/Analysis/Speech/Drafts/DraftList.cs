using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Drafts;

/// <summary>The statements found so far in a paragraph, with the chains put together.</summary>
internal sealed class DraftList(SpeechParagraph paragraph, SpeakerMemory memory, CarrierFinder carriers, ContentEnd ends)
{
    private const int Farthest = 16;

    /// <summary>So many tokens behind what was said a source phrase may still carry it.</summary>
    private const int Near = 6;

    /// <summary>A clause that but follows has at least so many tokens.</summary>
    private const int ShortestClause = 3;

    private readonly List<Draft> _drafts = [];
    private readonly DraftPlace places = new(paragraph);
    private readonly TurnTaking turns = new(paragraph, memory);

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

    /// <summary>
    /// The statement of a token's sentence whose content reaches nearly up to it, the last one or one by the same
    /// speaker; null when none does.
    /// </summary>
    public Draft? Reaching(int token)
    {
        var last = LastInSentence(token);
        if (last is null || last.To >= token - Near)
            return last;
        var start = paragraph.SentenceStart(token);
        return Latest(d => d.Cue >= start && d.Cue < token && !d.IsAside && d.To >= token - Near && d.Speaker.Name == last.Speaker.Name);
    }

    /// <summary>The last statement before the sentence that begins at a token; null when it is inside another.</summary>
    public Draft? LastBefore(int sentence) => Latest(d => d.Cue < sentence) is { Nested: false } last ? last : null;

    /// <summary>The last statement before a token in its sentence that does not stand inside another; null when none.</summary>
    public Draft? OuterInSentence(int token) =>
        Latest(d => !d.Nested && d.Cue < token && paragraph.SentenceStart(d.Cue) == paragraph.SentenceStart(token));

    /// <summary>The narrowest reported statement inside whose content a token stands; null when none.</summary>
    public Draft? Around(int token) => Latest(d => !d.Direct && d.From <= token && token < d.To);

    /// <summary>The statement between whose cue and content a token stands: قال الوزير - بحسب الوكالة - إن.</summary>
    public Draft? Opening(int token) => Latest(d => d.Cue < token && token < d.From);

    /// <summary>Whether a statement's content begins with a token: what is rejected or announced there is its own.</summary>
    public bool Opens(int token) => Latest(d => !d.Direct && d.From == token) is not null;

    /// <summary>The latest of the last few drafts that fits; farther ones no longer bear on a cue.</summary>
    private Draft? Latest(Func<Draft, bool> fits)
    {
        for (var i = _drafts.Count - 1; i >= Math.Max(0, _drafts.Count - Farthest); i--)
            if (fits(_drafts[i]))
                return _drafts[i];
        return null;
    }

    /// <summary>Adds what a cue reports, unless it repeats a statement with the same content or says too little.</summary>
    public bool Add(Report report)
    {
        var (cue, complement) = (report.Cue, report.Complement);
        var to = ends.Find(complement, cue);
        var from = complement.Quotation is { } quotation ? quotation.Open + 1 : complement.Content;
        if (paragraph.QuotationAt(cue) is { } around && around.Holds(cue))
            to = BeforeBut(from, Math.Min(to, around.Close));
        if (complement.Quotation is null)
            to = BeforeOpenEnd(from, to);
        var (carrier, told) = (report.Carrier, report.Told);
        var end = complement.Quotation is { } marked ? marked.Close + 1 : to;
        if (carrier is null && !report.IsAside && carriers.Behind(end, report.Speaker) is { } behind)
            (carrier, told) = (behind.Carrier, behind.Told);
        return Add(
            new Draft(
                cue,
                paragraph.Tokens[cue].Span,
                from,
                to,
                Content(complement, from, to),
                complement.Quotation is not null,
                report.Speaker,
                carrier is null ? [] : [carrier],
                report.Beside,
                report.Verb,
                report.Rule,
                report.IsAside
            )
            {
                Told = told,
                Subject = report.Subject,
                IsNoun = complement.IsNoun && complement.How is not "عن",
            }
        );
    }

    /// <summary>«تخشى من أن ننتج قنبلة | ولكننا سنستأنف»: where whoever speaks the quotation goes on.</summary>
    private int BeforeBut(int from, int to)
    {
        for (var i = from + ShortestClause; i < to; i++)
            if (paragraph.Is(i, WordClass.But))
                return paragraph.IsComma(i - 1) ? i - 1 : i;
        return to;
    }

    /// <summary>… في العاصمة | وذلك; … | إلا إذا: without the particles that lead on to what is no longer said.</summary>
    private int BeforeOpenEnd(int from, int to)
    {
        var end = to;
        for (var i = to - 1; i > from + 1; i--)
        {
            if (LeadsOn(i))
                end = i;
            else if (!paragraph.IsComma(i) && paragraph[i] is not ".")
                break;
        }
        return end;
    }

    /// <summary>حيث, إلا (إذا); not ليس إلا.</summary>
    private bool LeadsOn(int at) => paragraph.Is(at, WordClass.LeadsOn) && !paragraph.Is(at - 1, WordClass.Exception);

    /// <summary>What was said, without the ب that is joined to it: هدد | بإغلاق.</summary>
    private TextSpan Content(Complement complement, int from, int to)
    {
        var content = paragraph.Span(from, to);
        var joined =
            complement.How is "ب" or "ruling"
            && complement.Content == complement.Marker
            && content.Length > 3
            && paragraph.Source[content.Start] == 'ب';
        return joined ? TextSpan.Between(content.Start + 1, content.End) : content;
    }

    /// <summary>Adds a statement whose content is known, with the carriers that its place gives it.</summary>
    public bool Add(Draft draft)
    {
        if (SaysTooLittle(draft) || Latest(d => d.Content.Start == draft.Content.Start) is not null)
            return false;
        var outer = Outer(draft);
        draft = draft with { Carriers = Named(draft), IsHanded = draft.Told || draft.IsRelay };
        draft = outer is null ? Continued(draft) : Within(outer, draft);
        if (draft.Carriers.Count == 0)
            draft = draft with { Beside = [] };
        _drafts.Add(draft);
        memory.Note(turns.Of(draft), paragraph.Source);
        return true;
    }

    private bool SaysTooLittle(Draft draft)
    {
        if (draft.Content.Length == 0)
            return true;
        return draft.To - draft.From < 2 && !draft.Direct && draft.Content.Length < 6 && !IsDefinite(paragraph[draft.From]);
    }

    private static bool IsDefinite(string word) =>
        word.Length > 4 && (WordShape.HasArticle(word) || word.StartsWith("بال", StringComparison.Ordinal));

    /// <summary>The statement inside which another is told and whose speaker carries it; null when there is none.</summary>
    private Draft? Outer(Draft draft)
    {
        while (Latest(d => !d.IsProtest && Holds(d, draft)) is { } outer)
        {
            if (places.EndingBefore(outer, draft) is { } end && end > outer.From)
                Shorten(outer, end);
            else if (places.IsAnswered(outer, draft))
                return null;
            else if (outer.Speaker.Name == draft.Speaker.Name)
                return outer.Nested && paragraph.Quoted(draft.Cue) ? Around(draft) : null;
            else
                return places.IsFurtherFinding(outer, draft) ? Latest(d => d != outer && Holds(d, draft)) : outer;
        }
        return null;
    }

    /// <summary>Whose quotation it is in which somebody says one thing and another.</summary>
    private Draft? Around(Draft draft) => Latest(d => d.Speaker.Name != draft.Speaker.Name && Holds(d, draft));

    private bool Holds(Draft outer, Draft draft) =>
        outer.From <= draft.Cue && draft.Cue < outer.To && (!outer.Direct || paragraph.Quoted(draft.Cue));

    /// <summary>The carriers that the statement itself names, without the article's own outlet.</summary>
    private List<Speaker> Named(Draft draft)
    {
        var named = draft.Carriers.Where(c => c.Name != draft.Speaker.Name && !carriers.IsOwnOutlet(c)).ToList();
        if (
            draft.Speaker.SourceOf is { } owner
            && !carriers.IsOwnOutlet(owner)
            && owner.Name != draft.Speaker.Name
            && named.TrueForAll(c => c.Name != owner.Name)
        )
            named.Add(owner);
        return named;
    }

    /// <summary>
    /// A statement inside another, whose speaker carries it; the other goes where it only names the source: بحسب
    /// رويترز، قال الوزير إن.
    /// </summary>
    private Draft Within(Draft outer, Draft draft)
    {
        var own = draft.Carriers.Where(c => c.Name != outer.Speaker.Name);
        if (!DraftPlace.Leads(outer, draft))
        {
            return draft with
            {
                Carriers = [.. outer.Carriers.Where(c => c.Name != draft.Speaker.Name), outer.Speaker, .. own],
                Nested = true,
                IsHanded = draft.IsHanded || outer.Speaker.IsMedia,
            };
        }
        _drafts.Remove(outer);
        return draft with { Carriers = [.. outer.Carriers, outer.Speaker, .. own] };
    }

    /// <summary>A statement that names no carrier, with those of the words that it goes on with.</summary>
    private Draft Continued(Draft draft)
    {
        if (draft.Carriers.Count > 0)
            return draft;
        if (draft.Speaker.Span is null && LastInSentence(draft.Cue) is { Nested: true } inner && inner.Speaker.Name == draft.Speaker.Name)
        {
            draft = draft with { Carriers = inner.Carriers, Nested = true };
        }
        else if (!draft.IsAside && turns.Continued(draft) is { } turn)
        {
            draft = draft with { Carriers = turn.Carriers, Told = turn.Told, IsHanded = turn.End > 0, Beside = turn.Beside };
        }
        return draft.Carriers.Count == 0 ? Verbatim(draft) : draft;
    }

    /// <summary>
    /// A statement in a document that is given word for word: its issuer carries it, or says it (الداخلية in what
    /// وزارة الداخلية says).
    /// </summary>
    private Draft Verbatim(Draft draft)
    {
        if (memory.Verbatim is not { } issuer || issuer.Name == draft.Speaker.Name)
            return draft;
        var own = issuer.Name.EndsWith(' ' + draft.Speaker.Name, StringComparison.Ordinal);
        return own ? draft with { Speaker = issuer with { Span = draft.Speaker.Span } } : draft with { Carriers = [issuer] };
    }

    /// <summary>Ends a statement at a token; it does not stand around what follows.</summary>
    private void Shorten(Draft outer, int end)
    {
        var at = _drafts.IndexOf(outer);
        if (at >= 0)
            _drafts[at] = outer with { To = end, Content = paragraph.Span(outer.From, end) };
    }

    /// <summary>Puts a carrier before the chain of a statement: …، بحسب وكالة كذا.</summary>
    public void Carry(Draft said, Speaker carrier)
    {
        if (carriers.IsOwnOutlet(carrier) || said.Carriers.Any(c => c.Name == carrier.Name) || said.Speaker.Name == carrier.Name)
            return;
        var carried = turns.Through(carrier);
        for (var i = Math.Max(0, _drafts.Count - Farthest); i < _drafts.Count; i++)
        {
            if (_drafts[i].Carriers.Count > 0 || _drafts[i] != said && !IsBySame(_drafts[i], said))
                continue;
            _drafts[i] = _drafts[i] with { Carriers = carried, Rule = _drafts[i].Rule + " + source phrase" };
        }
        var noted = said with { Carriers = carried, Told = false, IsHanded = carrier.IsMedia, Beside = [] };
        memory.Note(turns.Of(noted) with { Paragraph = -1 }, paragraph.Source);
    }

    private bool IsBySame(Draft one, Draft other) =>
        paragraph.SentenceStart(one.Cue) == paragraph.SentenceStart(other.Cue) && one.Speaker.Name == other.Speaker.Name;

    /// <summary>Puts a further source behind a medium that says where it has its words from: ذكرت الوكالة، نقلا عن مسؤول، أن.</summary>
    public void Deepen(Draft said, Speaker source)
    {
        var at = _drafts.IndexOf(said);
        if (at < 0 || said.Speaker.Name == source.Name)
            return;
        _drafts[at] = said with { Speaker = source, Carriers = [.. said.Carriers, said.Speaker], Rule = said.Rule + " + source behind" };
        memory.Note(turns.Of(_drafts[at] with { Told = false, IsHanded = true, Beside = [] }), paragraph.Source);
    }
}
