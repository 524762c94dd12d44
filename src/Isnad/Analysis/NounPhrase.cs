using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Tells where a subject ends when its object follows at once: نفى البيت الأبيض | وجود خطط.</summary>
internal static class NounPhrase
{
    private static readonly HashSet<string> Relatives = new(["والد", "والدت", "شقيق", "شقيقت", "ابن", "ابنت", "زوج", "زوجت", "ام", "اب", "ابو", "ابي", "خال", "خالت", "عم", "عمت", "اسرت", "عائلت", "عايلت", "محامي", "محاميت", "وزير", "رييس", "مدير", "مساعد", "متحدث", "صديق", "جد", "جدت", "نايب", "نظير", "نظيرت", "زميل", "مدرب", "سفير", "مستشار", "ممثل", "اهل", "ذو", "صاحب", "موكل"], StringComparer.Ordinal);

    /// <summary>Whether a word is a thing with a pronoun (دعمها, رفضه), which is an object, not who speaks; relatives and office holders (والدها, محاميه) do speak.</summary>
    public static bool IsPossessedThing(SpeechParagraph paragraph, int at)
    {
        var token = paragraph.Tokens[at];
        if (token.Kind != TokenKind.Word || token.Folded.Length < 5 || paragraph.MentionAt(at) is not null || token.Folded.StartsWith("ال", StringComparison.Ordinal) || token.Folded.EndsWith("لله", StringComparison.Ordinal)) return false;
        var written = token.Span.Of(paragraph.Source);
        var stem = written.EndsWith("ها", StringComparison.Ordinal) || written.EndsWith("هم", StringComparison.Ordinal) ? token.Folded[..^2] : written.EndsWith('ه') ? token.Folded[..^1] : written.EndsWith("هما", StringComparison.Ordinal) ? token.Folded[..^3] : null;
        return stem is not null && !Relatives.Contains(stem);
    }

    /// <summary>The token behind the subject: a name with its titles, or a head noun with the definite words behind it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token.</param>
    /// <param name="limit">The sentence's end.</param>
    public static int End(SpeechParagraph paragraph, int from, int limit)
    {
        var at = from;
        var definite = false;
        if (from < limit && IsPossessedThing(paragraph, from)) return from;
        if (SpeakerPhrase.Titled(paragraph, from, limit) is var titled && titled > from) return titled;
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
            if (definite && at > from && paragraph.MentionAt(at - 1)?.Kind == MentionKind.Other && word.StartsWith("ال", StringComparison.Ordinal) && !word.EndsWith('ي') && !word.EndsWith("يه", StringComparison.Ordinal)) break;
            if (word.StartsWith("ال", StringComparison.Ordinal) && word is not ("الي" or "الا" or "التي" or "الذي" or "الذين")) definite = true;
            else if (word is "باسم" && definite) { at++; definite = false; continue; }
            else if (at == from && word is "بعض" or "كل" or "عدد" or "احد" or "احدي" or "كلا" && at == from) { at++; continue; }
            else if (definite || word.Length < 3 || StopWords.Contains(word)) break;
            at++;
        }
        return definite || at > from && paragraph.MentionAt(from) is not null ? at : from;
    }
}
