using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Finds where reported content ends: at the sentence's end, a semicolon, a further cue, or words that lead away from what was said.</summary>
internal static class ContentEnd
{
    private static readonly HashSet<string> LeadAway = new(["فيما", "بينما", "وذلك", "كما", "يذكر", "علما", "حيث", "اذ", "الامر", "مما", "ما", "وفق", "وفقا", "بحسب", "حسب", "حسبما", "طبقا", "وياتي", "وياتى", "ردا", "وكان", "وكانت", "ليرتفع", "نقلا"], StringComparer.Ordinal);

    /// <summary>The token behind the last of the content.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="content">The first token of the content.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="noun">Whether the content is a noun phrase, which a further clause does not continue.</param>
    public static int Find(SpeechParagraph paragraph, int content, SpeechLexicon lexicon, bool noun = false)
    {
        var end = paragraph.SentenceEnd(content);
        // A sentence that ends inside a quotation goes on to the quotation's end.
        if (end - 1 >= content && end < paragraph.Tokens.Count && paragraph.Quoted(end - 1) && paragraph.QuotationAt(end - 1) is { } open && open.Open >= content && open.Close < paragraph.Tokens.Count) end = open.Close + 1;
        for (var i = content + 1; i < end; i++)
        {
            if (paragraph.Quoted(i)) continue;
            var word = paragraph[i];
            if (word == "؛" && i > content + 2) return i;
            var comma = paragraph[i - 1] is "،" or "," or "-";
            if (word is "لكنه" or "لكنها" or "لكنهم" or "ولكنه" or "ولكنها" && lexicon.Form(paragraph[i + 1]) is { Participle: false }) return i;
            if (noun && i > content + 2 && comma && word[0] == 'و' && word.Length > 3 && paragraph[i - 1] is "،" or "," && IsVerbLike(word)) return i;
            if (noun && word is "لكنه" or "لكنها" or "ولكنه" or "ولكنها" or "لكن" && i > content + 2 && noun) return i;
            if (word is "وذلك" && i > content + 3) return i;
            if (word is "في" && paragraph[i + 1] is "اشاره" && paragraph[i + 2] is "الي" or "منه" or "منها" && i > content + 3) return i;
            if (!comma && word[0] != 'و') continue;
            if (lexicon.Form(word) is { } form && EndsBefore(paragraph, i, form, comma)) return i;
            if (comma && LeadAway.Contains(word) && !(word is "حيث" or "ما" or "مما" or "كما" && NextIsNoun(paragraph, i))) return i;
        }
        return end;
    }

    /// <summary>A word with و that looks like a verb: واستدعت, وطالبوا; nouns mostly have the article.</summary>
    private static bool IsVerbLike(string word) => !word.StartsWith("وال", StringComparison.Ordinal) && (word.EndsWith('ت') || word.EndsWith("وا", StringComparison.Ordinal) || word is "وكان" or "وقد" or "وهو" or "وهي" or "ولم" or "ولا");

    private static bool NextIsNoun(SpeechParagraph paragraph, int i) => paragraph[i] is "ما" && paragraph[i + 1].Length > 0 && paragraph[i + 1][0] is not ('ا' or 'ي' or 'د' or 'ي');

    private static bool EndsBefore(SpeechParagraph paragraph, int i, VerbForm form, bool comma)
    {
        if (form.Participle) return comma && (form.Verb.Complements.HasFlag(Complements.Clause) || form.Verb.Complements.HasFlag(Complements.With) || form.Verb.Complements.HasFlag(Complements.Object)) && paragraph.MentionAt(i) is null;
        if (form.Verb.Complements.HasFlag(Complements.Strong) && !Near(paragraph, i)) return false;
        return paragraph[i][0] == 'و' && (comma || Near(paragraph, i));
    }

    /// <summary>Whether أن, a colon or a quotation stands within the next few words.</summary>
    private static bool Near(SpeechParagraph paragraph, int i)
    {
        for (var k = i + 1; k < paragraph.Tokens.Count && k <= i + 8; k++) if (ComplementFinder.Clause(paragraph[k]) || paragraph[k] is ":" or "«" or "“" || (paragraph.QuotationAt(k) is { } quotation && quotation.Open == k && quotation.Length > 2)) return true;
        return false;
    }
}
