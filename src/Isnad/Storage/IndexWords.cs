using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Storage.Finding;

namespace Isnad.Storage;

/// <summary>A word as the index has it.</summary>
/// <param name="Form">The form in the index.</param>
/// <param name="Span">Where it stands in the text.</param>
internal readonly record struct IndexWord(string Form, TextSpan Span);

/// <summary>
/// The words of a text as the index has them: folded, without the article and what is joined before it, عبد joined to the name behind it,
/// letters in which spellings of one word always differ made one (<c>same-words.tsv</c>), a number as one word.
/// </summary>
/// <remarks>Forms stay apart: what else meets is looked up for the words of a query (<see cref="WordForms"/>), so that tables may grow
/// without the index being made anew.</remarks>
internal static class IndexWords
{
    /// <summary>Stands between the digits of a number that is no whole one: a letter, since FTS5 parts words at marks.</summary>
    public const char Point = 'd';

    private const string Servant = "عبد";
    private const int LeastBehindArticle = 3;

    private static readonly string[] Articles = ["وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال"];

    /// <summary>The words of a text, in order.</summary>
    /// <param name="text">A text.</param>
    public static List<IndexWord> Of(string text)
    {
        var words = new List<IndexWord>((text.Length / 5) + 4);
        var tokens = Tokenizer.Tokenize(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Punctuation)
                continue;
            if (IsServant(token.Folded) && i + 1 < tokens.Count && IsServed(tokens[i + 1]))
            {
                words.Add(new IndexWord(token.Folded + tokens[i + 1].Folded, TextSpan.Between(token.Span.Start, tokens[i + 1].Span.End)));
                i++;
            }
            else
                words.Add(new IndexWord(token.Kind == TokenKind.Number ? Number(token.Folded) : Form(token.Folded), token.Span));
        }
        return words;
    }

    /// <summary>The words of a text with a space between.</summary>
    /// <param name="text">A text.</param>
    public static string Joined(string? text) => text is null ? "" : string.Join(' ', Of(text).Select(w => w.Form));

    /// <summary>The form of a folded word.</summary>
    /// <param name="folded">The word.</param>
    public static string Form(string folded)
    {
        foreach (var article in Articles)
        {
            if (folded.Length >= article.Length + LeastBehindArticle && folded.StartsWith(article, StringComparison.Ordinal))
                return SameWords.OneSpelling(folded[article.Length..]);
        }
        return SameWords.OneSpelling(folded);
    }

    /// <summary>A number: 46,500 and 46.500 are 46500, 62.70 stays apart from 70.</summary>
    private static string Number(string folded)
    {
        if (folded.All(char.IsAsciiDigit))
            return folded;
        var parts = folded.Split('.', ',', '،', '٫', '٬');
        return parts[0].Length <= 3 && parts.Skip(1).All(p => p.Length == 3) ? string.Concat(parts) : string.Join(Point, parts);
    }

    private static bool IsServant(string folded) => folded is Servant or "وعبد" or "لعبد" or "بعبد" or "فعبد";

    private static bool IsServed(Token token) =>
        token.Kind == TokenKind.Word && token.Folded.Length >= 4 && token.Folded.StartsWith("ال", StringComparison.Ordinal);
}
