using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Tells where a subject ends when its object follows at once: نفى البيت الأبيض | وجود خطط.</summary>
internal static class NounPhrase
{
    /// <summary>The token behind the subject: a name with its titles, or a head noun with the definite words behind it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token.</param>
    /// <param name="limit">The sentence's end.</param>
    public static int End(SpeechParagraph paragraph, int from, int limit)
    {
        var at = from;
        var definite = false;
        while (at < limit && at < from + 14)
        {
            if (paragraph.MentionAt(at) is { } mention && (mention.Kind != MentionKind.Other || definite || at > from))
            {
                while (at < limit && paragraph.MentionAt(at) == mention) at++;
                if (mention.Kind is MentionKind.Person or MentionKind.Outlet) return at;
                definite = true;
                continue;
            }
            if (paragraph.Tokens[at].Kind != TokenKind.Word) break;
            var word = paragraph[at];
            if (word.StartsWith("ال", StringComparison.Ordinal) && word is not ("الي" or "الا" or "التي" or "الذي" or "الذين")) definite = true;
            else if (word is "باسم" && definite) { at++; definite = false; continue; }
            else if (definite || word.Length < 3 || StopWords.Contains(word)) break;
            at++;
        }
        return definite || at > from && paragraph.MentionAt(from) is not null ? at : from;
    }
}
