using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Where the content of a statement begins.</summary>
/// <param name="Marker">The first token that is no longer the subject: أن, a colon, a quotation mark, a preposition.</param>
/// <param name="Content">The first token of the content.</param>
/// <param name="Quotation">The quotation that is the whole content; null where it is reported.</param>
/// <param name="How">The pattern, for <c>--why</c>.</param>
internal sealed record Complement(int Marker, int Content, Quotation? Quotation, string How);

/// <summary>Finds the complement of a reporting verb: what introduces the words that were said.</summary>
internal static class ComplementFinder
{
    private const int Farthest = 45;

    private static readonly HashSet<string> NamesByQuoting = new(["تنظيم", "حركه", "جماعه", "حزب", "صحيفه", "قناه", "برنامج", "فيلم", "كتاب", "موسسه", "شركه", "معسكر", "مشروع", "منظمه", "جريده", "مجله", "موقع", "وكاله", "عمليه", "حمله", "مسلسل", "نادي", "فصيل", "كتيبه", "لواء", "قوات", "ميليشيا", "مليشيا", "سفينه", "فندق", "مسجد", "قضيه"], StringComparer.Ordinal);

    /// <summary>The complement of a verb; null when the verb reports nothing here.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="cue">The verb's token.</param>
    /// <param name="form">The verb's form.</param>
    /// <param name="lexicon">The lexicon.</param>
    public static Complement? Find(SpeechParagraph paragraph, int cue, VerbForm form, SpeechLexicon lexicon)
    {
        var end = Math.Min(paragraph.SentenceEnd(cue), cue + Farthest);
        var wanted = form.Verb.Complements;
        if (wanted.HasFlag(Complements.Object) && !wanted.HasFlag(Complements.Clause) && !wanted.HasFlag(Complements.On)) return null;
        var speaks = wanted.HasFlag(Complements.Clause);
        Complement? weak = null;
        for (var i = cue + 1; i < end; i++)
        {
            var word = paragraph[i];
            if (speaks && word == ":" && !(paragraph.Tokens[i - 1].Kind == TokenKind.Number)) return Colon(paragraph, i, end);
            if (speaks && Quote(paragraph, i, cue) is { } quoted) return weak is not null && weak.How != "object" ? weak : quoted;
            if (Clause(word) && (speaks || (i <= cue + 12 && (wanted != Complements.About || paragraph[i - 1] is "عن"))))
            {
                if (weak is not null && i - weak.Marker > 2 && weak.How is not "object") return weak;
                var marker = i > cue + 1 && paragraph[i - 1] is "الي" or "علي" or "من" or "عن" && i > cue + 1 ? i - 1 : i;
                return i + 1 < paragraph.SentenceEnd(cue) ? new Complement(marker, i + 1, Whole(paragraph, i + 1, paragraph.SentenceEnd(cue)), word) : null;
            }
            if (weak is null && Preposition(word, wanted) is { } preposition && i + 1 < paragraph.SentenceEnd(cue) && !IsAdverbial(paragraph, i)) weak = new Complement(i, preposition == "ب" ? i : i + 1, null, preposition);
            if (i > cue + 1 && lexicon.Form(word) is { Participle: false, Verb.Complements: var other } && !other.HasFlag(Complements.Strong) && !paragraph.Quoted(i) && paragraph.Tokens[i].Folded[0] is 'و') break;
        }
        return weak ?? (form.Verb.Lemma == "قال" && !form.Participle ? Comma(paragraph, cue, end) : null);
    }

    /// <summary>يقول الوزير، إذا لم …: a comma alone before what was said.</summary>
    private static Complement? Comma(SpeechParagraph paragraph, int cue, int end)
    {
        var behind = SpeakerPhrase.End(paragraph, cue + 1, end);
        return behind > cue + 1 && behind + 5 < end && paragraph[behind] is "،" or "," && behind > cue + 1 && paragraph[behind + 1] is not ("في" or "الذي" or "التي" or "خلال" or "امس" or "اليوم") ? new Complement(behind, behind + 1, null, "comma") : null;
    }

    /// <summary>Whether a word opens a clause: أن, إن, with or without a pronoun, with or without ب.</summary>
    public static bool Clause(string word) => word is "ان" or "انه" or "انها" or "انهم" or "انهما" or "انني" or "اننا" or "اني" or "بان" or "بانه" or "بانها" or "بانهم" or "بانهما" or "انهن" or "بانني" or "باننا";

    private static Complement? Colon(SpeechParagraph paragraph, int colon, int end)
    {
        var first = colon + 1;
        if (first >= paragraph.Tokens.Count) return null;
        if (paragraph.QuotationAt(first) is { } quotation && quotation.Open == first) return new Complement(colon, first + 1, quotation, ":\"");
        return first < end ? new Complement(colon, first, null, ":") : null;
    }

    private static Complement? Quote(SpeechParagraph paragraph, int i, int cue)
    {
        if (paragraph.QuotationAt(i) is not { } quotation || quotation.Open != i) return null;
        if (quotation.Length <= 3 && NamesByQuoting.Contains(Clitics.WithoutConjunction(paragraph[i - 1]))) return null; // تنظيم "الدولة الإسلامية"
        var name = quotation.Length <= 3 && i > cue + 1;
        if (name && quotation.Close + 1 < paragraph.Tokens.Count && paragraph[quotation.Close + 1] is not ("." or "،" or "," or "؛")) return null;
        if (quotation.Length <= 2 && quotation.Close + 1 < paragraph.Tokens.Count && (paragraph[quotation.Close + 1] is ":" || Clause(paragraph[quotation.Close + 1]))) return null; // وقال "فلان":
        return quotation.Length <= 1 && paragraph.MentionAt(i + 1) is not null ? null : new Complement(i, i + 1, quotation, "\"");
    }

    /// <summary>The quotation that all of a clause is.</summary>
    private static Quotation? Whole(SpeechParagraph paragraph, int first, int end) =>
        paragraph.QuotationAt(first) is { } quotation && quotation.Open == first && quotation.Length >= 3 && (quotation.Close >= end - 2 || paragraph[quotation.Close + 1] is "." or "،" or ",") ? quotation : null;

    private static string? Preposition(string word, Complements wanted)
    {
        if (word == "الي" && wanted.HasFlag(Complements.To)) return "إلى";
        if (word == "علي" && wanted.HasFlag(Complements.On)) return "على";
        if (word == "من" && wanted.HasFlag(Complements.Of)) return "من";
        if (word == "عن" && wanted.HasFlag(Complements.About)) return "عن";
        return wanted.HasFlag(Complements.With) && word.Length > 4 && word[0] == 'ب' && word is not ("بعد" or "بين" or "بشان" or "بحسب" or "باسم" or "بدوره" or "بيان" or "بعدما" or "بينما" or "بالقول") && !word.StartsWith("بن", StringComparison.Ordinal) ? "ب" : null;
    }

    private static bool IsAdverbial(SpeechParagraph paragraph, int i) => paragraph[i] switch
    {
        "علي" => paragraph[i + 1] is "حسابه" or "حسابها" or "صفحته" or "هامش" or "تويتر" or "فيسبوك" or "موقع" or "لسان" or "حد" or "موقعه" or "موقعها",
        "من" => paragraph[i + 1] is "جانبه" or "جهته" or "جهتها" or "جانبها" or "جديد" or "جهه",
        "الي" => paragraph[i + 1] is "ذلك" or "جانب",
        _ => false,
    };
}
