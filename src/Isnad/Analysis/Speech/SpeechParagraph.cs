using Isnad.Arabic.Letters;
using Isnad.Arabic.Sentences;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis.Speech;

/// <summary>A paragraph, or a title, prepared for finding statements: tokens, quotations, sentences, names; positions count in the whole string.</summary>
internal sealed class SpeechParagraph
{
    private readonly int[] _sentenceEnd;
    private readonly int[] _sentenceStart;
    private readonly int[] _mention;
    private readonly byte[] _joined;
    private readonly int[] _quotation;
    private readonly WordClass[] _classes;

    public SpeechParagraph(Article article, TextPlace place, TextSpan span, List<Token> tokens, IReadOnlyList<Mention> mentions)
    {
        Article = article;
        Place = place;
        Source = article.StringAt(place);
        var text = span.Of(Source);
        WritesAla = Source.AsSpan(0, Math.Min(Source.Length, 4000)).Contains(" على ", StringComparison.Ordinal);
        Tokens = tokens;
        Quotations = QuotationFinder.Find(Tokens, joined: text.Contains('\n', StringComparison.Ordinal));
        _quotation = Enumerable.Repeat(-1, Tokens.Count).ToArray();
        for (var q = 0; q < Quotations.Count; q++)
        {
            for (var i = Quotations[q].Open; i < Math.Min(Tokens.Count, Quotations[q].Close + 1); i++) _quotation[i] = q;
        }
        _sentenceEnd = SentenceEnds(text, span.Start);
        _joined = new byte[Tokens.Count];
        _classes = [.. Tokens.Select(t => WordClass.Of(t.Folded))];
        _sentenceStart = new int[Tokens.Count];
        for (var i = 1; i < Tokens.Count; i++) _sentenceStart[i] = _sentenceEnd[i] == _sentenceEnd[i - 1] ? _sentenceStart[i - 1] : i;
        Mentions = mentions;
        _mention = MentionAtToken(mentions);
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

    /// <summary>The folded form of a token; empty outside.</summary>
    public string this[int token] => token >= 0 && token < Tokens.Count ? Tokens[token].Folded : "";

    /// <summary>Whether a token is in one of some classes of words; false outside.</summary>
    public bool Is(int token, WordClass classes) => token >= 0 && token < _classes.Length && _classes[token].Meets(classes);

    /// <summary>The token behind the last of the sentence that holds a token.</summary>
    public int SentenceEnd(int token) => token < _sentenceEnd.Length ? _sentenceEnd[token] : Tokens.Count;

    /// <summary>The first token of the sentence that holds a token.</summary>
    public int SentenceStart(int token) => _sentenceStart[token];

    /// <summary>The quotation that holds a token or whose mark it is; null when none.</summary>
    public Quotation? QuotationAt(int token) => token >= 0 && token < _quotation.Length && _quotation[token] >= 0 ? Quotations[_quotation[token]] : null;

    /// <summary>Whether a token stands inside a quotation.</summary>
    public bool Quoted(int token) => QuotationAt(token) is { } quotation && quotation.Holds(token);

    /// <summary>The name that a token is part of; null when none.</summary>
    public Mention? MentionAt(int token) => token >= 0 && token < _mention.Length && _mention[token] >= 0 ? Mentions[_mention[token]] : null;

    /// <summary>A token as written.</summary>
    public string Written(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].Span.Of(Source) : "";

    /// <summary>Whether a token is a word; false outside.</summary>
    public bool IsWord(int token) => token >= 0 && token < Tokens.Count && Tokens[token].Kind == TokenKind.Word;

    /// <summary>Whether a word is written with the article, not only with letters that fold to it (ألكسندر).</summary>
    public bool IsDefinite(int token) => this[token] is { Length: > 3 } word && (word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("وال", StringComparison.Ordinal) && word.Length > 5) && Tokens[token].Kind == TokenKind.Word && Source.AsSpan(Tokens[token].Span.Start, Math.Min(2, Tokens[token].Span.Length)) is not ("أل" or "آل" or "إل");

    /// <summary>Whether the text writes على with its own letter, so that علي is the name.</summary>
    public bool WritesAla { get; }

    /// <summary>Whether ل or ب is joined to a token as a preposition.</summary>
    public bool IsJoinedPreposition(int token)
    {
        if (token < 0 || token >= Tokens.Count) return false;
        if (_joined[token] == 0) _joined[token] = (byte)(SpeakerPhrase.FindJoinedPreposition(this, token) ? 1 : 2);
        return _joined[token] == 1;
    }

    /// <summary>Whether a token is a comma.</summary>
    public bool IsComma(int token) => this[token] is "،" or ",";

    /// <summary>Whether a token is a dash with space before it, as around a parenthesis.</summary>
    public bool IsDash(int token) => token >= 0 && this[token] is "-" or "–" or "—" && (token == 0 || Tokens[token].Span.Start > Tokens[token - 1].Span.End || token + 1 >= Tokens.Count || Tokens[token + 1].Span.Start > Tokens[token].Span.End);

    /// <summary>The quotation whose opening mark a token is; null when it is none.</summary>
    public Quotation? OpensQuotation(int token) => QuotationAt(token) is { } quotation && quotation.Open == token ? quotation : null;

    /// <summary>The quotation whose closing mark a token is; null when it is none.</summary>
    public Quotation? ClosesQuotation(int token) => QuotationAt(token) is { } quotation && quotation.Close == token ? quotation : null;

    /// <summary>Whether a name ends with a token.</summary>
    public bool EndsMention(int token) => MentionAt(token) is { } mention && MentionAt(token + 1) != mention;

    /// <summary>Whether a name begins with a token.</summary>
    public bool StartsMention(int token) => MentionAt(token) is { } mention && MentionAt(token - 1) != mention;

    /// <summary>Where a token's name is preceded by a joined particle: لـرويترز, بالوزارة.</summary>
    public bool HasJoinedParticle(int token) => MentionAt(token) is { } mention && mention.Span.Start > Tokens[token].Span.Start;

    /// <summary>The stretch from one token up to, and without, another; without punctuation at its ends.</summary>
    public TextSpan Span(int from, int to)
    {
        while (from < to && IsEdge(from)) from++;
        while (to > from && IsEdge(to - 1)) to--;
        return from >= to ? new TextSpan(0, 0) : TextSpan.Between(Tokens[from].Span.Start, Tokens[to - 1].Span.End);
    }

    private bool IsEdge(int token) => Tokens[token].Kind == TokenKind.Punctuation && Tokens[token].Folded is not ("%" or "#" or "٪" or "\"" or "«" or "»" or "“" or "”" or "(" or ")" or "$" or "€" or "?" or "؟" or "!");

    private int[] SentenceEnds(string text, int offset)
    {
        var ends = new int[Tokens.Count];
        var token = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var first = token;
            while (token < Tokens.Count && Tokens[token].Span.Start < sentence.End + offset) token++;
            for (var i = first; i < token; i++) ends[i] = token;
        }
        for (var i = 0; i < ends.Length; i++) if (ends[i] == 0) ends[i] = Tokens.Count;
        return ends;
    }

    private int[] MentionAtToken(IReadOnlyList<Mention> mentions)
    {
        var at = Enumerable.Repeat(-1, Tokens.Count).ToArray();
        if (Tokens.Count == 0) return at;
        var first = FirstFrom(mentions, Tokens[0].Span.Start);
        for (int m = first, t = 0; m < mentions.Count && t < Tokens.Count;)
        {
            var span = mentions[m].Span;
            if (Tokens[t].Span.End <= span.Start) t++;
            else if (Tokens[t].Span.Start < span.End) at[t++] = m;
            else m++;
        }
        for (var t = 1; t < at.Length; t++)
        {
            if (at[t] < 0 || Tokens[t].Folded != "باسم" || (Tokens[t - 1].Folded.TrimStart('ا', 'ل', 'و') is not ("متحدث" or "متحدثه" or "ناطق" or "ناطقه" or "رسمي" or "رسميه"))) continue;
            for (int m = at[t], k = t; k < at.Length && at[k] == m; k++) at[k] = -1; // "in the name of", not the given name
        }
        return at;
    }

    private static int FirstFrom(IReadOnlyList<Mention> mentions, int start)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.End <= start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
