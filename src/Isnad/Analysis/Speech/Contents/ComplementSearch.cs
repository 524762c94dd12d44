using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>The search for one verb's complement, from the verb to the end of its sentence.</summary>
/// <remarks>A preposition only counts where no mark and no clause follows, so it is kept until the search ends.</remarks>
internal sealed class ComplementSearch(
    SpeechParagraph paragraph,
    Asides asides,
    MarkedWords marked,
    ComplementPreposition prepositions,
    int cue,
    VerbForm form
)
{
    /// <summary>How far behind the verb its complement is looked for.</summary>
    private const int Farthest = 50;

    private readonly int _end = Math.Min(paragraph.SentenceEnd(cue), cue + Farthest);
    private readonly Complements _wanted = form.Verb.Complements;
    private readonly SearchEnd _searchEnd = new(paragraph);
    private Complement? _weak;
    private Complement? _called;

    /// <summary>The complement by a mark, a clause or the verb's preposition; null when only an object can follow.</summary>
    public Complement? Find()
    {
        var titled = TitledName.End(paragraph, ToldMedium.Past(paragraph, cue + 1, _end), _end);
        for (var i = cue + 1; i < _end; i++)
        {
            if (Past(i) is var behind && behind > i)
            {
                i = behind - 1;
                continue;
            }
            if (At(i) is { } complement)
                return complement;
            if (IsExcept(i))
                break;
            if (asides.IsOfTitle(i))
                continue;
            Keep(i, titled);
            if (i > cue + 1 && _searchEnd.IsAt(i, _weak is not null))
                break;
        }
        return _weak ?? _called;
    }

    private bool Speaks => _wanted.HasFlag(Complements.Clause);

    /// <summary>Past an aside, and past marks that say nothing.</summary>
    private int Past(int at)
    {
        var behind = asides.Past(at, _end, cue);
        return behind == at && paragraph.OpensQuotation(at) is { } quotation && !IsSaid(quotation)
            ? Math.Min(quotation.Close + 1, _end)
            : behind;
    }

    private bool IsSaid(Quotation quotation)
    {
        if (marked.IsName(quotation, cue))
            return false;
        return Speaks ? !marked.IsBeforeClause(quotation, cue, _end) : _wanted.HasFlag(Complements.Object) && form.HasObject;
    }

    private Complement? At(int at)
    {
        if (paragraph[at] == ":" && Speaks && paragraph.Tokens[at - 1].Kind != TokenKind.Number)
            return Colon(at);
        if (paragraph.OpensQuotation(at) is { } quotation)
            return Quoted(quotation);
        return IsClause(at) && !IsOfNoun(at) ? Clause(at) : null;
    }

    /// <summary>Remembers what counts where nothing better follows: the verb's preposition, ل behind دعا.</summary>
    private void Keep(int at, int titled)
    {
        if (
            _weak is null
            && at >= titled
            && !IsTime(at)
            && !IsOfRelative(at)
            && paragraph[at + 1] != "القول" // خلص إلى القول
            && prepositions.At(at, _wanted) is { } preposition
            && at + 1 < paragraph.SentenceEnd(cue)
        )
        {
            var content = preposition == "ب" && paragraph[at].Length > 2 ? at : at + 1;
            _weak = new Complement(at, content, null, ComplementKind.Preposition, preposition);
        }
        if (
            form.Verb.Lemma == "دعا"
            && prepositions.IsLetterCall(at)
            && !(_called is { } before && ActionNoun.Is(paragraph[before.Content][1..]))
        )
            _called = new Complement(at, at, null, ComplementKind.Preposition, "ل");
    }

    /// <summary>طالب الجمهور الذي استبشر | بعودته: the preposition of a verb right behind a relative.</summary>
    private bool IsOfRelative(int at) =>
        at - 2 > cue && paragraph.Is(at - 2, WordClass.Relative) && paragraph.IsWord(at - 1) && !paragraph.IsDefinite(at - 1);

    /// <summary>أبلغ فلانا بيوم: when somebody was told.</summary>
    private bool IsTime(int at) => form.Verb.Lemma == "ابلغ" && (WordClass.Day | WordClass.Span).Has(paragraph[at].TrimStart('ب'));

    /// <summary>إلا أن, غير أن: what follows is the article's.</summary>
    private bool IsExcept(int at) => at > cue + 1 && paragraph[at] == "ان" && paragraph.Is(at - 1, WordClass.Exceptive);

    private bool IsClause(int at)
    {
        if (!paragraph.Is(at, WordClass.That) || at + 1 >= paragraph.SentenceEnd(cue) || IsExcept(at) || !TakesClause(at))
            return false;
        if (paragraph[at] == "ان" && paragraph[at + 1] == "شاء")
            return false; // إن شاء الله
        if (paragraph.MentionAt(at) is { Kind: MentionKind.Person or MentionKind.Outlet })
            return false;
        return at == cue + 1 || !paragraph.Is(at - 1, WordClass.Own) || paragraph[at - 1] == "بعد" && paragraph[at - 2] == "فيما";
    }

    private bool TakesClause(int at) =>
        Speaks
        || paragraph[at][0] == 'ب' && _wanted.HasFlag(Complements.With)
        || paragraph.Is(at - 1, WordClass.PlainPreposition) && at - cue < 14;

    /// <summary>
    /// قال الوزير، بعد أيام على إعلان الرئيس أنه سيأتي، «…»: the clause is of an adverbial's noun, the quotation still comes.
    /// </summary>
    private bool IsOfNoun(int clause)
    {
        for (var i = clause - 1; i > Math.Max(cue + 2, clause - 7); i--)
        {
            if (
                paragraph.Is(i - 1, WordClass.AfterEvent)
                && paragraph.MentionAt(i) is null
                && paragraph.VerbalNoun(i) is { HasOwner: false }
            )
                return HasQuotation(clause + 1, Math.Min(paragraph.SentenceEnd(cue), clause + Farthest));
        }
        return false;
    }

    private bool HasQuotation(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (paragraph.OpensQuotation(i) is { Length: > 3 })
                return true;
        }
        return false;
    }

    private Complement Clause(int that)
    {
        // شدد المشرفون على الحفل على أن
        if (_weak is { } weak && form.Verb.Lemma != "ابلغ" && that - weak.Marker > 2 && paragraph[that - 1] != paragraph[weak.Marker])
            return weak;
        var marker = that > cue + 1 && paragraph.Is(that - 1, WordClass.PlainPreposition) ? that - 1 : that;
        var content = that + 1 < _end && paragraph[that + 1] == ":" ? that + 2 : that + 1;
        return new Complement(marker, content, marked.Whole(content, paragraph.SentenceEnd(cue)), ComplementKind.Clause, paragraph[that]);
    }

    private Complement Quoted(Quotation quotation)
    {
        if (_weak is null && IsMarkedNoun(quotation))
            return new Complement(quotation.Open, quotation.Open, null, ComplementKind.Preposition, "\"");
        var said = new Complement(quotation.Open, quotation.Open + 1, quotation, ComplementKind.Quotation, "\"");
        return form.Verb.Lemma == "ابلغ" ? said : _weak ?? said;
    }

    /// <summary>هدد "بالانسحاب" من الاتفاق</summary>
    private bool IsMarkedNoun(Quotation quotation) =>
        _wanted.HasFlag(Complements.With)
        && quotation.Length <= 3
        && paragraph[quotation.Open + 1] is ['ب', _, _, ..]
        && paragraph.IsWord(quotation.Close + 1);

    private Complement? Colon(int colon)
    {
        if (_weak is { Kind: ComplementKind.Preposition } && colon - _weak.Content > 3 && paragraph.OpensQuotation(colon + 1) is null)
            return _weak;
        var first = colon + 1;
        if (paragraph.Is(first, WordClass.That) && first + 1 < paragraph.Tokens.Count)
            first++;
        if (first >= paragraph.Tokens.Count)
            return null;
        if (paragraph[first] == "(" && paragraph[first + 1] == "(")
            first++;
        if (paragraph.OpensQuotation(first) is { } quotation && !IsShortOpening(quotation))
            return new Complement(colon, first + 1, quotation, ComplementKind.Colon, ":\"");
        return new Complement(colon, first, null, first == colon + 1 ? ComplementKind.Colon : ComplementKind.Clause, ":");
    }

    /// <summary>: "النصر" قريب: a few words in marks with which a sentence begins.</summary>
    private bool IsShortOpening(Quotation quotation)
    {
        var next = quotation.Close + 1;
        return quotation.Length <= 3
            && paragraph.IsWord(next)
            && paragraph.Form(next) is null
            && SpeechLexicon.Shipped.Phrase(paragraph[next]) is null;
    }
}
