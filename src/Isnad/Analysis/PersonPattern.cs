using Isnad.Analysis.Speech;
using Isnad.Arabic;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Finds persons nobody listed: the words behind a title that are not definite and not plain words.</summary>
/// <remarks>وزير الخارجية النمساوي كارل فلان: title, its complements with the article or a nisba, then two to four name words.</remarks>
internal static class PersonPattern
{
    private const int LongestTitle = 8;

    private static readonly HashSet<string> Connectors = new(["عبد", "بن", "ابو", "ابن", "ال", "ولد", "دي", "فان", "فون", "دو", "دا", "سان", "بنت", "ام"], StringComparer.Ordinal);
    private static readonly HashSet<string> Complements = new(["وزاره", "مكتب", "مجلس", "حزب", "هييه", "شركه", "لجنه", "دوله", "منطقه", "مدينه", "حكومه", "حركه", "منظمه", "جامعه", "قسم", "مركز", "اداره", "اركان", "نادي", "فريق", "تنظيم", "جماعه", "كتله", "جيش", "قوات", "شرطه", "جمعيه", "نقابه", "اتحاد", "رابطه", "موسسه", "بنك", "كليه", "معهد", "محافظه", "اماره", "مديريه", "بلديه", "مستشفي", "محكمه", "غرفه", "صندوق", "برنامج", "قطاع", "مشروع", "سلطه", "ديوان", "امانه", "مكافحه", "حقوق", "علاقات", "وكاله", "جهاز", "هييات", "حمايه", "امن", "شباب", "تعليم", "صحه", "تنميه", "عمليات", "قياده", "بعثه", "سفاره", "وفد", "مدارس", "جهه", "ولايه", "فرع", "نيابه", "اقليم", "قبيله", "عمال", "كره", "قدم", "المنتخب", "منتخب", "دوله", "فرقه", "لواء", "كتيبه", "سلاح", "موقع", "صحيفه", "قناه", "مجله", "استخبارات", "مخابرات", "تحرير", "بحوث", "دراسات", "ابحاث", "تحالف", "هيئه"], StringComparer.Ordinal);

    private static readonly HashSet<string> Titles = [.. EmbeddedTable.Rows(typeof(Gazetteer).Assembly, "Names/titles.tsv").Select(row => row[0])];

    /// <summary>Whether a folded word is a title, seen through و and the article.</summary>
    public static bool IsTitle(string folded) => Titles.Contains(folded) || Titles.Contains(Clitics.WithoutConjunction(folded))
        || (folded.StartsWith("ال", StringComparison.Ordinal) && Titles.Contains(folded[2..])) || (folded.StartsWith("وال", StringComparison.Ordinal) && Titles.Contains(folded[3..]));

    /// <summary>The name behind a title at a token; null when there is no title, no name, or a name that the gazetteers know.</summary>
    public static (int First, int Tokens)? At(IReadOnlyList<Token> tokens, int at, Gazetteer gazetteer)
    {
        if (!IsTitle(tokens[at].Folded)) return null;
        for (var i = at + 1; i < tokens.Count && i <= at + LongestTitle; i++)
        {
            var token = tokens[i];
            if (token.Folded is "،" or "," && i > at + 1) continue;
            if (token.Kind != TokenKind.Word || token.Span.Start - tokens[i - 1].Span.End > 2) return null;
            if (gazetteer.At(tokens, i) is { } known)
            {
                if (known.Known.Kind == KnownKind.Person) return null;
                i += known.Tokens - 1;
            }
            else if (!IsComplement(token.Folded)) return NameFrom(tokens, i, gazetteer);
        }
        return null;
    }

    /// <summary>Whether a word belongs to a title: another title, a definite word, a word for an office.</summary>
    private static bool IsComplement(string folded) => IsTitle(folded) || folded.StartsWith("ال", StringComparison.Ordinal) || (folded[0] == 'ل' && folded.Length > 4)
        || folded is "في" or "باسم" or "ل" or "لدي" or "شوون" or "خارجيه" or "داخليه" or "دفاع" or "ماليه" || Complements.Contains(folded);

    private static (int First, int Tokens)? NameFrom(IReadOnlyList<Token> tokens, int first, Gazetteer gazetteer)
    {
        var count = 0;
        while (first + count < tokens.Count && count < 5)
        {
            var token = tokens[first + count];
            if (token.Kind != TokenKind.Word || (StopWords.Contains(token.Folded) && !(count == 0 && IsAli(tokens, first))) || IsVerbLike(token.Folded) || count > 0 && IsReport(token.Folded) || IsPrepositional(token.Folded) || (count > 0 && token.Span.Start - tokens[first + count - 1].Span.End > 1)) break;
            if (count == 1 && gazetteer.At(tokens, first + count) is { Known.Kind: not KnownKind.Person }) break;
            if (count >= 2 && !Connectors.Contains(tokens[first + count - 1].Folded)) break;
            count++;
        }
        return count >= 2 ? (first, count) : null;
    }

    /// <summary>علي between an office and a comma before it and a further word is a name, not على: المدير الفني، علي ماهر.</summary>
    private static bool IsAli(IReadOnlyList<Token> tokens, int at) => tokens[at] is { Folded: "علي" } && tokens[at - 1] is { Folded: "،" or "," };

    /// <summary>ب, ل or و joined to the article is no name: الأمر بالمعروف والنهي.</summary>
    private static bool IsPrepositional(string folded) => folded.StartsWith("بال", StringComparison.Ordinal) || folded.StartsWith("لل", StringComparison.Ordinal) || folded.StartsWith("وال", StringComparison.Ordinal);

    /// <summary>A verb that reports ends the name before it: السيد فلان يقول.</summary>
    private static bool IsReport(string folded) => Complement.OpensClause(folded) || SpeechLexicon.Shipped.Form(folded) is { Participle: false, HasObject: false } && !GivenNames.Has(folded);

    private static bool IsVerbLike(string folded) => folded.Length < 2 || folded is "ان" or "انه" or "انها" or "بان" or "قد" || (folded[0] is 'ي' or 'ت' && folded.Length is 4 or 5 && folded.EndsWith("ون", StringComparison.Ordinal));
}
