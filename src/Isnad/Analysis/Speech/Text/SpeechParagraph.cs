using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis.Speech.Text;

/// <summary>A paragraph, or a title, prepared for finding statements: tokens, quotations, sentences, names.</summary>
/// <remarks>Spans count in the whole string that holds the paragraph, tokens from its first. Outside there is no token.</remarks>
internal sealed class SpeechParagraph
{
    /// <summary>Marks that belong to what they stand before or behind.</summary>
    private const string KeptMarks = "%#٪\"«»“”()$€?؟!";

    /// <summary>Characters of a text within which على shows how it is written.</summary>
    private const int AlaWithin = 4000;

    private readonly int[] _sentenceEnd;
    private readonly int[] _sentenceStart;
    private readonly int[] _quotation;
    private readonly int[] _mention;
    private readonly ushort[] _classes;

    /// <summary>Whether a preposition is joined to a token: 0 not worked out, 1 yes, 2 no.</summary>
    private readonly byte[] _joined;

    public SpeechParagraph(Article article, TextPlace place, TextSpan span, List<Token> tokens, IReadOnlyList<Mention> mentions)
    {
        Article = article;
        Place = place;
        Source = article.StringAt(place);
        var text = span.Of(Source);
        WritesAla = Source.AsSpan(0, Math.Min(Source.Length, AlaWithin)).Contains(" على ", StringComparison.Ordinal);
        Tokens = tokens;
        Quotations = QuotationFinder.Find(tokens, joined: text.Contains('\n', StringComparison.Ordinal));
        Mentions = mentions;
        _sentenceEnd = TokenPlaces.SentenceEnds(tokens, text, span.Start);
        _sentenceStart = TokenPlaces.SentenceStarts(_sentenceEnd);
        _quotation = TokenPlaces.Quotations(Quotations, tokens.Count);
        _mention = TokenPlaces.Mentions(mentions, tokens);
        _joined = new byte[tokens.Count];
        _classes = tokens.ConvertAll(t => WordClass.EntryOf(t.Folded)).ToArray();
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Which of its strings.</summary>
    public TextPlace Place { get; }

    /// <summary>That string.</summary>
    public string Source { get; }

    /// <summary>The tokens.</summary>
    public List<Token> Tokens { get; }

    /// <summary>The quotations, in order.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>The names of the string, in order.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Whether the text writes على with its own letter, so that علي is the name.</summary>
    public bool WritesAla { get; }

    /// <summary>The folded form of a token; empty outside.</summary>
    public string this[int token] => token >= 0 && token < Tokens.Count ? Tokens[token].Folded : "";

    /// <summary>The reporting verb that a token is a form of; null when it is none.</summary>
    public VerbForm? Form(int token) => SpeechLexicon.Shipped.Form(this[token]);

    /// <summary>Whether a token is a form of a reporting verb only without the و or ف before it.</summary>
    public bool IsJoinedVerb(int token) => SpeechLexicon.Shipped.IsJoined(this[token]);

    /// <summary>The reporting verb that a token is a verbal noun of, and whether a pronoun is joined to it; null when it is none.</summary>
    public (ReportingVerb Verb, bool HasOwner, Gender Owner)? VerbalNoun(int token) => SpeechLexicon.Shipped.Noun(this[token]);

    /// <summary>Whether a token is in one of some classes of words; false outside.</summary>
    public bool Is(int token, WordClass classes) => (uint)token < (uint)_classes.Length && WordClass.At(_classes[token]).Meets(classes);

    /// <summary>The token behind the last of the sentence that holds a token.</summary>
    public int SentenceEnd(int token) => token < _sentenceEnd.Length ? _sentenceEnd[token] : Tokens.Count;

    /// <summary>The first token of the sentence that holds a token.</summary>
    public int SentenceStart(int token) => _sentenceStart[token];

    /// <summary>The quotation that holds a token or whose mark it is; null when none.</summary>
    public Quotation? QuotationAt(int token) =>
        token >= 0 && token < _quotation.Length && _quotation[token] >= 0 ? Quotations[_quotation[token]] : null;

    /// <summary>Whether a token stands inside a quotation.</summary>
    public bool Quoted(int token) => QuotationAt(token) is { } quotation && quotation.Holds(token);

    /// <summary>The name that a token is part of; null when none.</summary>
    public Mention? MentionAt(int token) => IsName(token) ? Mentions[_mention[token]] : null;

    /// <summary>Whether a token is part of a name; false outside.</summary>
    public bool IsName(int token) => MentionPlace(token) >= 0;

    /// <summary>A token as written.</summary>
    public string Written(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].Span.Of(Source) : "";

    /// <summary>A token as written, where no string is needed.</summary>
    public ReadOnlySpan<char> Letters(int token) =>
        token >= 0 && token < Tokens.Count ? Source.AsSpan(Tokens[token].Span.Start, Tokens[token].Span.Length) : default;

    /// <summary>Whether a token is a word; false outside.</summary>
    public bool IsWord(int token) => token >= 0 && token < Tokens.Count && Tokens[token].Kind == TokenKind.Word;

    /// <summary>Whether a word is written with the article, not only with letters that fold to it (ألكسندر).</summary>
    public bool IsDefinite(int token)
    {
        if (this[token] is not { Length: > 3 } word || Tokens[token].Kind != TokenKind.Word)
            return false;
        if (!WordShape.HasArticle(word) && !(word.Length > 5 && word.StartsWith("وال", StringComparison.Ordinal)))
            return false;
        return Source.AsSpan(Tokens[token].Span.Start, Tokens[token].Span.Length) is not ['أ' or 'آ' or 'إ', 'ل', ..];
    }

    /// <summary>Whether a word is an adjective of origin or kind without the article, and part of nobody's name: روسي, عسكرية.</summary>
    public bool IsIndefiniteNisba(int token) =>
        !IsDefinite(token) && WordShape.IsNisba(this[token]) && MentionAt(token) is null or { Kind: MentionKind.Other };

    /// <summary>Whether ل or ب is joined to a token as a preposition.</summary>
    public bool IsJoinedPreposition(int token)
    {
        if (token < 0 || token >= Tokens.Count)
            return false;
        if (_joined[token] == 0)
            _joined[token] = (byte)(JoinedPreposition.Opens(this, token) ? 1 : 2);
        return _joined[token] == 1;
    }

    /// <summary>Whether a token is a comma.</summary>
    public bool IsComma(int token) => this[token] is "،" or ",";

    /// <summary>Whether a token is a dash with space before it, as around a parenthesis.</summary>
    public bool IsDash(int token)
    {
        if (this[token] is not ("-" or "–" or "—"))
            return false;
        return token == 0 || token + 1 >= Tokens.Count || IsApart(token) || IsApart(token + 1);
    }

    /// <summary>The quotation whose opening mark a token is; null when it is none.</summary>
    public Quotation? OpensQuotation(int token) => QuotationAt(token) is { } quotation && quotation.Open == token ? quotation : null;

    /// <summary>The quotation whose closing mark a token is; null when it is none.</summary>
    public Quotation? ClosesQuotation(int token) => QuotationAt(token) is { } quotation && quotation.Close == token ? quotation : null;

    /// <summary>Whether a name ends with a token.</summary>
    public bool EndsMention(int token) => IsName(token) && MentionPlace(token + 1) != MentionPlace(token);

    /// <summary>Whether a name begins with a token.</summary>
    public bool StartsMention(int token) => IsName(token) && MentionPlace(token - 1) != MentionPlace(token);

    /// <summary>Where a token's name is preceded by a joined particle: لـرويترز, بالوزارة.</summary>
    public bool HasJoinedParticle(int token) => MentionAt(token) is { } mention && mention.Span.Start > Tokens[token].Span.Start;

    /// <summary>The stretch from one token up to, and without, another; without punctuation at its ends.</summary>
    public TextSpan Span(int from, int to)
    {
        while (from < to && IsEdge(from))
            from++;
        while (to > from && IsEdge(to - 1))
            to--;
        return from >= to ? new TextSpan(0, 0) : TextSpan.Between(Tokens[from].Span.Start, Tokens[to - 1].Span.End);
    }

    private bool IsEdge(int token) =>
        Tokens[token].Kind == TokenKind.Punctuation && !KeptMarks.Contains(Tokens[token].Folded, StringComparison.Ordinal);

    /// <summary>Whether something stands between a token and the one before it.</summary>
    private bool IsApart(int token) => Tokens[token].Span.Start > Tokens[token - 1].Span.End;

    private int MentionPlace(int token) => token >= 0 && token < _mention.Length ? _mention[token] : -1;
}
