using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Subjects;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Reads claims without a verb: متهم بـ, اتهامات بـ, دعوات من فلان إلى, أوامر صادرة عن فلان بـ, بحجة أن.</summary>
internal sealed class ClaimReader
{
    /// <summary>A subject without an entity whose name has more words is a guess.</summary>
    private const int LongestGuess = 3;

    private readonly SpeechParagraph _paragraph;
    private readonly SubjectFinder _subjects;
    private readonly ComplementFinder _complements;
    private readonly DraftList _drafts;
    private readonly ClaimParts _parts;
    private readonly ChargeReader _charges;
    private readonly RumourReader _rumours;

    public ClaimReader(
        SpeechParagraph paragraph,
        SpeakerResolver resolver,
        SubjectFinder subjects,
        ComplementFinder complements,
        DraftList drafts
    )
    {
        (_paragraph, _subjects, _complements, _drafts) = (paragraph, subjects, complements, drafts);
        _parts = new ClaimParts(paragraph, resolver, complements, drafts);
        _charges = new ChargeReader(paragraph, resolver, drafts, _parts);
        _rumours = new RumourReader(paragraph, resolver, complements, _parts);
    }

    /// <summary>Reads the claim at a token; false where there is none.</summary>
    public bool Read(int cue) =>
        SpeechLexicon.Shipped.Claim(_paragraph[cue]) is { } claim
        && claim.Frame switch
        {
            "accused" => _charges.Accused(cue, claim),
            "charge" => _charges.Charge(cue, claim),
            "crime" => _charges.Crime(cue, claim),
            "report" => _rumours.Read(cue, claim),
            "call" => Call(cue, claim),
            "order" => Order(cue, claim),
            "belief" => Belief(cue, claim),
            "expected" => Expected(cue, claim),
            "stance" => Stance(cue, claim),
            "threat" => Threat(cue, claim),
            "protest" => Protest(cue, claim),
            _ => Pretext(cue, claim),
        };

    /// <summary>دعوات من الأمم المتحدة إلى, دعوة الرئيس إلى.</summary>
    private bool Call(int cue, Claim claim)
    {
        var from = _parts.PastFrom(cue + 1);
        var behind = from == cue + 1;
        var invitation = _paragraph[cue].EndsWith("دعوه", StringComparison.Ordinal);
        var single = invitation || _paragraph[cue].EndsWith("نداء", StringComparison.Ordinal);
        if (behind && !single && _complements.IsLetterCall(from))
            return _parts.Add(cue, claim, ClaimParts.Noun(from), Giver(cue) ?? _parts.Hidden(cue)); // نداءات لإنقاذه
        if (!_parts.IsNamed(from) && !(_paragraph.IsDefinite(from) && RoleWord.Is(_paragraph[from])))
            return false;
        if (_parts.Author(from, cue) is not { } author || behind && invitation && author.Speaker.Role != LinkRole.Person)
            return false; // دعوة الشركة: she is invited
        return _parts.CalledFor(author.End, cue) is { } content && _parts.Add(cue, claim, content, author.Speaker);
    }

    /// <summary>موجها عدة نداءات, أطلقت دعوات: the subject of the sentence, where a verb of giving stands right before.</summary>
    private Speaker? Giver(int cue) =>
        (Gives(cue - 1) || Gives(cue - 2)) && _subjects.Sentences.Of(cue) is { } giver ? giver with { Span = null } : null;

    private bool Gives(int at) => _paragraph.Form(at) is { Verb.Complements: var takes } && takes.HasFlag(Complements.Told);

    /// <summary>أوامر صادرة عن الرئيس بـ.</summary>
    private bool Order(int cue, Claim claim)
    {
        if (WordShape.WithoutArticle(_paragraph[cue + 1]) is not ("صادر" or "صادره") || _paragraph[cue + 2] is not ("عن" or "من"))
            return false;
        return _parts.Author(cue + 3, cue) is { } author
            && _parts.Behind(author.End, cue) is { } content
            && _parts.Add(cue, claim, content, author.Speaker);
    }

    /// <summary>على قناعة بأن, على ثقة من أن: what the sentence's subject believes.</summary>
    private bool Belief(int cue, Claim claim)
    {
        if (_paragraph[cue - 1] is not ("علي" or "عن"))
            return false;
        for (var i = cue + 1; i < Math.Min(_paragraph.SentenceEnd(cue) - 2, cue + 4); i++)
        {
            if (!WordClass.OpensClause(_paragraph[i]))
                continue;
            var content = new Complement(
                i,
                i + 1,
                _complements.Whole(i + 1, _paragraph.SentenceEnd(cue)),
                ComplementKind.Clause,
                _paragraph[i]
            );
            return (_parts.Earlier(cue) ?? _subjects.Sentences.Of(cue)) is { } speaker
                && _parts.Add(cue, claim, content, speaker with { Span = null });
        }
        return false;
    }

    /// <summary>ومن المتوقع أن: what is expected by nobody in particular.</summary>
    private bool Expected(int cue, Claim claim)
    {
        if (_paragraph[cue - 1] is not "ومن" || _paragraph[cue + 1] != "ان" || cue + 4 >= _paragraph.SentenceEnd(cue))
            return false;
        if (_drafts.Around(cue) is not null || _paragraph.Quoted(cue))
            return false;
        return _parts.Add(cue, claim, new Complement(cue + 1, cue + 2, null, ComplementKind.Clause, "ان"), _parts.Hidden(cue));
    }

    /// <summary>تهديد الحكومة بمقاطعة …: its author stands between.</summary>
    private bool Threat(int cue, Claim claim) =>
        _parts.IsNamed(cue + 1)
        && _parts.Author(cue + 1, cue) is { } author
        && _parts.With(author.End) is { } content
        && _parts.Add(cue, claim, content, author.Speaker);

    /// <summary>انتقاد السفارة لظروف …, إدانة المجلس لـ…: whom or what its author is for or against.</summary>
    private bool Stance(int cue, Claim claim)
    {
        if (!TakesStances(cue + 1) || _parts.Author(cue + 1, cue) is not { } author)
            return false;
        var at = author.End;
        if (!LetterPreposition.IsFor(_paragraph, at))
            return false;
        if (_paragraph[at].Length > 2)
            return _parts.Add(cue, claim, ClaimParts.Governed(at, at), author.Speaker);
        return at + 2 < _paragraph.SentenceEnd(cue) && _parts.Add(cue, claim, ClaimParts.Governed(at, at + 1), author.Speaker);
    }

    /// <summary>Whether somebody is named at a token, or called by office or body.</summary>
    private bool TakesStances(int at)
    {
        if (_parts.IsNamed(at) || PersonPattern.IsTitle(_paragraph[at]) || _paragraph.Is(at, WordClass.Latter))
            return true;
        return _paragraph.IsDefinite(at) && (RoleWord.Is(_paragraph[at]) || Institutions.Is(_paragraph[at]));
    }

    /// <summary>تظاهر الآلاف تنديدا ب, خرجوا للمطالبة ب: what the crowd asks for or is against.</summary>
    private bool Protest(int cue, Claim claim)
    {
        var purpose = _paragraph[cue].EndsWith('ا') || _paragraph[cue].StartsWith("لل", StringComparison.Ordinal);
        if (!purpose || _parts.With(cue + 1) is not { } content || _drafts.Around(cue) is not null)
            return false;
        var speaker = _parts.Earlier(cue) ?? _subjects.Sentences.Of(cue) ?? _parts.Hidden(cue);
        var unnamed = speaker.Unnamed || speaker.Entity is null && speaker.Role is not LinkRole.Person;
        return _parts.Add(cue, claim, content, speaker with { Span = null, Unnamed = unnamed });
    }

    /// <summary>بحجة أن, بذريعة «…»: the claim is that of the sentence's subject.</summary>
    private bool Pretext(int cue, Claim claim)
    {
        var from = WordClass.OpensClause(_paragraph[cue + 1]) ? cue + 2 : cue + 1;
        var quotation = _paragraph.OpensQuotation(from);
        if (from >= _paragraph.SentenceEnd(cue) || !_paragraph.IsWord(from) && quotation is null)
            return false;
        var kind = from == cue + 1 ? ComplementKind.Object : ComplementKind.Clause;
        var complement = new Complement(cue + 1, quotation is null ? from : from + 1, quotation, kind, "claim");
        var speaker = _parts.Earlier(cue) ?? _subjects.Sentences.OfClause(cue) ?? SureSubject(cue) ?? _parts.Hidden(cue);
        return _parts.Add(cue, claim, complement, speaker with { Span = null });
    }

    /// <summary>The subject of the sentence, unless it is a guess of many words.</summary>
    private Speaker? SureSubject(int cue) =>
        _subjects.Sentences.Of(cue) is { } subject && (subject.Entity is not null || subject.Name.Count(c => c == ' ') < LongestGuess)
            ? subject
            : null;
}
