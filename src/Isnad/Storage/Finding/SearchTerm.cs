using Isnad.Arabic.Letters;

namespace Isnad.Storage.Finding;

/// <summary>How a part of a query is meant.</summary>
internal enum TermKind
{
    /// <summary>A word, in any form; several where no space parts them (<c>الـ17</c>).</summary>
    Word,

    /// <summary>Words in quotation marks: as written, in order.</summary>
    AsWritten,

    /// <summary>The beginning of a word: an asterisk stands behind it.</summary>
    Beginning,
}

/// <summary>
/// One part of what somebody searches for: a word, words that stand together, the beginning of a word, or a word that must not be there.
/// </summary>
/// <param name="Typed">As typed, without its signs.</param>
/// <param name="Words">Its words as the index has them; never empty.</param>
/// <param name="Kind">How it is meant.</param>
/// <param name="Excluded">Whether articles with it are left out: a hyphen stands before it.</param>
internal sealed record SearchTerm(string Typed, IReadOnlyList<string> Words, TermKind Kind, bool Excluded)
{
    private static readonly char[] Marks = ['"', '«', '»', '“', '”', '„'];

    /// <summary>Whether it is a word too common to be asked for: a particle, a question word.</summary>
    public bool IsFunctionWord => Kind == TermKind.Word && Words is [var word] && SameWords.IsFunctionWord(word);

    /// <summary>Whether it is a number in digits.</summary>
    public bool IsNumber => Kind == TermKind.Word && Words.Count == 1 && char.IsAsciiDigit(Words[0][0]);

    /// <summary>Reads a query as a person types it: <c>"words together"</c>, <c>beginning*</c>, <c>-without</c>.</summary>
    /// <param name="query">The query.</param>
    public static IReadOnlyList<SearchTerm> Read(string query)
    {
        var terms = new List<SearchTerm>();
        var parts = query.Split(Marks);
        for (var i = 0; i < parts.Length; i++)
        {
            // The parts between marks have odd numbers; a hyphen right before the mark belongs to them.
            if (i % 2 == 0)
                AddWords(terms, parts[i]);
            else if (IndexWords.Of(parts[i]) is { Count: > 0 } words)
                terms.Add(new SearchTerm(parts[i].Trim(), [.. words.Select(w => w.Form)], TermKind.AsWritten, EndsInHyphen(parts[i - 1])));
        }
        return terms;
    }

    private static bool EndsInHyphen(string before) => before.EndsWith('-') && (before.Length == 1 || char.IsWhiteSpace(before[^2]));

    /// <summary>The words of a text are parted first, since عبد and the name behind it are one.</summary>
    private static void AddWords(List<SearchTerm> terms, string part)
    {
        var words = IndexWords.Of(part);
        for (var i = 0; i < words.Count; )
        {
            var start = words[i].Span.Start;
            while (start > 0 && !char.IsWhiteSpace(part[start - 1]))
                start--;
            var end = words[i].Span.End;
            while (end < part.Length && !char.IsWhiteSpace(part[end]))
                end++;
            var first = i;
            while (i < words.Count && words[i].Span.Start < end)
                i++;
            var typed = part[start..end];
            var kind = typed.EndsWith('*') && i - first == 1 ? TermKind.Beginning : TermKind.Word;
            terms.Add(
                new SearchTerm(
                    TextSpan.Between(words[first].Span.Start, words[i - 1].Span.End).Of(part),
                    [.. words[first..i].Select(w => w.Form)],
                    kind,
                    typed[0] == '-'
                )
            );
        }
    }
}
