using Isnad.Arabic.Sentences;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Text;

/// <summary>For each token of a paragraph, which sentence, quotation and name it stands in.</summary>
internal static class TokenPlaces
{
    private const int Nowhere = -1;

    /// <summary>The token behind the last of each token's sentence.</summary>
    /// <param name="tokens">The tokens; they count in the string that holds the paragraph.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="offset">Where it begins in that string.</param>
    public static int[] SentenceEnds(List<Token> tokens, string text, int offset)
    {
        var ends = new int[tokens.Count];
        var token = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var first = token;
            while (token < tokens.Count && tokens[token].Span.Start < sentence.End + offset)
                token++;
            ends.AsSpan(first, token - first).Fill(token);
        }
        ends.AsSpan(token).Fill(tokens.Count);
        return ends;
    }

    /// <summary>The first token of each token's sentence.</summary>
    /// <param name="ends">The token behind the last of it.</param>
    public static int[] SentenceStarts(int[] ends)
    {
        var starts = new int[ends.Length];
        for (var i = 1; i < ends.Length; i++)
            starts[i] = ends[i] == ends[i - 1] ? starts[i - 1] : i;
        return starts;
    }

    /// <summary>Each token's place in the list of quotations, marks included; -1 where it is in none.</summary>
    /// <param name="quotations">The quotations, in order.</param>
    /// <param name="tokens">How many tokens there are.</param>
    public static int[] Quotations(IReadOnlyList<Quotation> quotations, int tokens)
    {
        var places = new int[tokens];
        Array.Fill(places, Nowhere);
        for (var q = 0; q < quotations.Count; q++)
        {
            var (open, close) = quotations[q];
            for (var i = open; i < Math.Min(tokens, close + 1); i++)
                places[i] = q;
        }
        return places;
    }

    /// <summary>Each token's place in the list of names; -1 where it is part of none.</summary>
    /// <param name="mentions">The names of the string that holds the paragraph, in order.</param>
    /// <param name="tokens">The tokens.</param>
    public static int[] Mentions(IReadOnlyList<Mention> mentions, List<Token> tokens)
    {
        var places = new int[tokens.Count];
        Array.Fill(places, Nowhere);
        if (tokens.Count == 0)
            return places;
        for (int m = FirstFrom(mentions, tokens[0].Span.Start), t = 0; m < mentions.Count && t < tokens.Count; )
        {
            var span = mentions[m].Span;
            if (tokens[t].Span.End <= span.Start)
                t++;
            else if (tokens[t].Span.Start < span.End)
                places[t++] = m;
            else
                m++;
        }
        LeaveOutInTheNameOf(places, tokens);
        return places;
    }

    /// <summary>المتحدث باسم: there باسم is "in the name of", not the given name.</summary>
    private static void LeaveOutInTheNameOf(int[] places, List<Token> tokens)
    {
        for (var t = 1; t < places.Length; t++)
        {
            if (places[t] == Nowhere || tokens[t].Folded != "باسم" || !IsSpokesman(tokens[t - 1].Folded))
                continue;
            for (int m = places[t], k = t; k < places.Length && places[k] == m; k++)
                places[k] = Nowhere;
        }
    }

    /// <summary>متحدث, والناطقة, (المتحدث) الرسمي.</summary>
    private static bool IsSpokesman(string word)
    {
        var bare = word.TrimStart('ا', 'ل', 'و');
        return WordClass.Spokesman.Has(bare) || bare is "رسمي" or "رسميه";
    }

    /// <summary>The first name that ends behind a place of the string.</summary>
    private static int FirstFrom(IReadOnlyList<Mention> mentions, int start)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.End <= start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
