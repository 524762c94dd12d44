using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Finds where reported content ends.</summary>
/// <remarks>As a rule with the sentence, else before a further cue, a source phrase, or words that lead away from what was said.</remarks>
internal sealed class ContentEnd
{
    /// <summary>How many words of a sentence may stand before the cue that it opens with.</summary>
    private const int Opening = 5;

    /// <summary>So many tokens behind لكن words in marks still show who speaks.</summary>
    private const int MarksReach = 14;

    private readonly SpeechParagraph _paragraph;
    private readonly WhatFollows _following;
    private readonly SourceOpening _phrases;
    private readonly FurtherCue _cues;
    private readonly LeadAway _away;
    private readonly NounTail _tail;
    private readonly ClauseBehindNoun _clauses;
    private readonly AnotherReport _others;
    private readonly InterviewPhrase _interviews;
    private readonly NamingClause _naming;

    /// <summary>Prepares to find the ends of a paragraph's contents.</summary>
    public ContentEnd(SpeechParagraph paragraph)
    {
        _paragraph = paragraph;
        _following = new WhatFollows(paragraph);
        _phrases = new SourceOpening(paragraph, _following);
        _cues = new FurtherCue(paragraph, _following);
        _away = new LeadAway(paragraph);
        _tail = new NounTail(paragraph);
        _clauses = new ClauseBehindNoun(paragraph, _following);
        _others = new AnotherReport(paragraph, _following);
        _interviews = new InterviewPhrase(paragraph);
        _naming = new NamingClause(paragraph);
    }

    /// <summary>The token behind the last of the content.</summary>
    /// <param name="complement">How the content is introduced.</param>
    /// <param name="cue">The cue's token.</param>
    public int Find(Complement complement, int cue)
    {
        if (complement.Quotation is { } quotation)
            return Math.Min(quotation.Close, _paragraph.Tokens.Count);
        var content = complement.Content;
        var end = OfSentence(content);
        var at = InSentence(content, end, complement.IsNoun);
        if (complement.IsNoun && Closing(content, at, cue) is var closing && closing < at)
            return closing;
        return at == end && complement.Kind == ComplementKind.Colon ? BehindColon(end) : at;
    }

    /// <summary>Where the content of a whole sentence ends, for a source phrase.</summary>
    /// <param name="content">The first token.</param>
    public int FindInSentence(int content) => InSentence(content, OfSentence(content), noun: false);

    /// <summary>Whether a source phrase begins at a token: بحسب, وفقا ل, على حد قول, كما قال.</summary>
    public bool OpensPhrase(int at) => _phrases.Opens(at);

    /// <summary>Whether what follows "according to" is a rule or a measure, not a source.</summary>
    public static bool IsMeasure(string word) => WordClass.Measure.Has(word);

    /// <inheritdoc cref="WhatFollows.Says"/>
    public bool Says(int at, VerbForm form) => _following.Says(at, form);

    /// <inheritdoc cref="WhatFollows.TakesNext"/>
    public bool TakesNext(int at, Complements wanted) => _following.TakesNext(at, wanted);

    /// <inheritdoc cref="WhatFollows.Near"/>
    public bool Near(int at) => _following.Near(at);

    /// <summary>Behind a colon without marks the words go on to the paragraph's end, or to the next cue.</summary>
    private int BehindColon(int end)
    {
        while (end < _paragraph.Tokens.Count && !OpensWithCue(end))
            end = OfSentence(end);
        return end;
    }

    /// <summary>
    /// لندن، التي تتهم موسكو بالتسميم، طردت …; ما وصفه بالتآمر، اعتبر …: the comma that closes the clause in which the cue stands.
    /// </summary>
    private int Closing(int content, int end, int cue)
    {
        var naming = _paragraph.Form(cue) is { } form && _naming.Is(cue, form);
        if (!naming && !(_paragraph.Is(cue - 1, WordClass.Who) && _paragraph.IsComma(cue - 2)))
            return end;
        for (var i = content + 1; i < end - 1; i++)
        {
            if (naming && _paragraph[i] is "بشان" or "بخصوص")
                return i; // اعتبره غير لائق | بشأن
            if (_paragraph.IsComma(i) && !_paragraph.Quoted(i) && !_paragraph[i + 1].StartsWith('و'))
                return i;
        }
        return end;
    }

    /// <summary>A sentence that ends inside a quotation goes on to the quotation's end.</summary>
    private int OfSentence(int token)
    {
        var end = _paragraph.SentenceEnd(token);
        if (end >= _paragraph.Tokens.Count || !_paragraph.Quoted(end - 1) || _paragraph.QuotationAt(end - 1) is not { } open)
            return end;
        return open.Open >= token && open.Close < _paragraph.Tokens.Count ? open.Close + 1 : end;
    }

    private bool OpensWithCue(int at)
    {
        while (at < _paragraph.Tokens.Count && !_paragraph.IsWord(at) && _paragraph.QuotationAt(at) is null)
            at++;
        for (var i = at; i < _paragraph.Tokens.Count && i < at + Opening; i++)
        {
            if ((i == at || !_paragraph.Quoted(i)) && IsCue(i) || OpensPhrase(i))
                return true;
        }
        return false;
    }

    private bool IsCue(int at) =>
        _paragraph.MentionAt(at) is null
        && _paragraph.Form(at) is { } form
        && (!form.Verb.Complements.HasFlag(Complements.Strong) || Near(at));

    private int InSentence(int content, int end, bool noun)
    {
        var within = _paragraph.Quoted(content) ? _paragraph.QuotationAt(content) : null;
        for (var i = content + 1; i < end; i++)
        {
            if (!_paragraph.IsWord(i) || _paragraph.Quoted(i) && _paragraph.QuotationAt(i) != within)
                continue;
            if (EndsBefore(new ContentPoint(i, content, noun, IsMarked(i))))
                return i;
        }
        return end;
    }

    private bool EndsBefore(ContentPoint point)
    {
        if ((point.Marked || point.Before > 1) && OpensPhrase(point.At))
            return true;
        if (_cues.Begins(point) || _others.Begins(point) || _interviews.Begins(point))
            return true;
        if (point.IsNoun && _tail.Begins(point))
            return true;
        if (!point.Marked && point.Before <= 2 && _paragraph[point.At] != "وقد")
            return false;
        return _away.Begins(point) || IsContrast(point) || point.IsNoun && _clauses.Begins(point);
    }

    /// <summary>، لكن …: the article sets something against what was said.</summary>
    private bool IsContrast(ContentPoint point) =>
        point.Marked && point.Before > 2 && _paragraph[point.At] == "لكن" && !GoesOnInMarks(point);

    /// <summary>أوضح أن …، لكن المنطقة «آمنة»: words in marks behind a clause are still the speaker's, where nobody else speaks.</summary>
    private bool GoesOnInMarks(ContentPoint point)
    {
        if (point.IsNoun)
            return false;
        for (var i = point.At + 1; i < Math.Min(_paragraph.SentenceEnd(point.At), point.At + MarksReach); i++)
        {
            if (_paragraph.OpensQuotation(i) is { Length: > 1 })
                return true;
            if (_paragraph.MentionAt(i) is { Kind: MentionKind.Person or MentionKind.Organisation } || IsCue(i) || OpensPhrase(i))
                return false;
        }
        return false;
    }

    private bool IsMarked(int at) =>
        _paragraph.IsComma(at - 1)
        || _paragraph.IsDash(at - 1)
        || _paragraph[at - 1] is "؛" or ";"
        || _paragraph.ClosesQuotation(at - 1) is not null;
}
