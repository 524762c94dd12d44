using Isnad.Analysis;
using Isnad.Arabic.Times;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>Tells which of the times that a sentence names is that of what it tells.</summary>
internal static class SentenceTime
{
    private const int YearLength = 4;
    private const int DayLength = 10;

    /// <summary>
    /// The first time that stands in no aside; null where there is none, where it is a span (الأسبوع الماضي) or spoken: what is told of
    /// somebody "who was elected in 2014", or "since 1959", did not happen then.
    /// </summary>
    /// <param name="sentence">A sentence.</param>
    public static string? Of(StorySentence sentence)
    {
        var times = sentence.Article.Times.Where(t => t.In == TextPlace.Body && sentence.Span.Contains(t.Span)).ToList();
        if (times.TrueForAll(t => !IsPoint(t)))
            return null;
        var tokens = Tokenizer.Tokenize(sentence.Text);
        var clause = 0;
        foreach (var time in times)
        {
            var (first, behind) = Place(tokens, time, sentence.Span.Start);
            var goesOn = clause > 0 && (first == clause || first == clause + 1 && tokens.Is(clause, WordClass.RangeTo));
            if (
                time.Value is { } value
                && !goesOn
                && !IsAside(tokens, clause, first, value)
                && !IsElsewhen(sentence.Article, tokens, value, first)
            )
                return IsPoint(time) && !IsSpoken(sentence, time) ? value : null;
            clause = behind;
        }
        return null;
    }

    /// <summary>
    /// Whether the present year alone is named, which tells no more than the article's date, a past time in a sentence about what is to
    /// come (سيسعى الفريق إلى طي صدمة العام الماضي), or a time to come in one about what was (عينت اللجنة حكم المباراة المقررة السبت المقبل).
    /// </summary>
    private static bool IsElsewhen(AnalysedArticle article, IReadOnlyList<Token> tokens, string value, int first)
    {
        if (article.Article.Published is not { Value.Length: >= DayLength } published)
            return false;
        if (value.Length == YearLength && published.Value.StartsWith(value, StringComparison.Ordinal))
            return true;
        var length = Math.Min(Math.Min(value.Length, DayLength), published.Value.Length);
        var opens = tokens.Count > 0 ? Clitics.WithoutConjunction(tokens[0].Folded) : "";
        return string.CompareOrdinal(value[..length], published.Value[..length]) switch
        {
            < 0 => TimeReader.IsVerbToCome(opens),
            > 0 => TimeReader.TellsPast(opens) && !IsToCome(tokens, first),
            _ => false,
        };
    }

    /// <summary>Whether a word before a time says that something is to come.</summary>
    private static bool IsToCome(IReadOnlyList<Token> tokens, int first)
    {
        for (var at = 0; at < first; at++)
            if (tokens[at].Kind == TokenKind.Word && TimeReader.TellsToCome(Clitics.WithoutConjunction(tokens[at].Folded)))
                return true;
        return false;
    }

    /// <summary>«لن نلعب غدا»: somebody's own words, which count from the day on which he spoke.</summary>
    private static bool IsSpoken(StorySentence sentence, TimeMention time) =>
        !time.Text.Any(char.IsDigit)
        && sentence.Article.Statements.Any(s =>
            s.Kind == StatementKind.Direct && s.Evidence.In == TextPlace.Body && s.Evidence.Span.Contains(time.Span)
        );

    private static bool IsPoint(TimeMention time) =>
        time.Value is { } value && !value.Contains('/', StringComparison.Ordinal) && !Tokenizer.Tokenize(time.Text).Exists(IsFew);

    /// <summary>قبل بضعة أسابيع: no day.</summary>
    private static bool IsFew(Token token) => WordClass.Few.Has(token.Folded);

    /// <summary>The first token of a time, and the one behind it.</summary>
    private static (int First, int Behind) Place(IReadOnlyList<Token> tokens, TimeMention time, int start)
    {
        var first = 0;
        while (first < tokens.Count && tokens[first].Span.End + start <= time.Span.Start)
            first++;
        var behind = first;
        while (behind < tokens.Count && tokens[behind].Span.Start + start < time.Span.End)
            behind++;
        return (first, behind);
    }

    /// <summary>Whether a word before a time, within its clause, opens an aside; a lone year may begin with such a word: منذ 1959.</summary>
    private static bool IsAside(IReadOnlyList<Token> tokens, int clause, int first, string value)
    {
        if (tokens.Is(first, WordClass.TimeAside) && (IsSince(tokens[first]) || value.Length == YearLength && tokens.IsNumber(first + 1)))
            return true;
        if (NamesWhatHappened(tokens, first - 1) && !tokens.Is(first, WordClass.Now))
            return true;
        if (value.Length < DayLength && IsUntil(tokens, clause, first))
            return true;
        if (tokens.Folded(first - 1) is "يوافق" or "تصادف" or "يصادف" or "قبل")
            return false;
        var before = tokens.Folded(first - 1) == "في" ? first - 2 : first - 1;
        for (var at = tokens.IsComma(before) ? before - 1 : before; at >= clause; at--)
        {
            if (tokens.Is(at, WordClass.TimeAside))
                return at > 0 ? !IsPartOfDay(tokens, at) : tokens[at].Folded != "كما";
            if (tokens.IsComma(at) || tokens.Is(at, WordClass.ContentOf) && !tokens.Is(at - 1, WordClass.TimeAside))
                return false;
        }
        return false;
    }

    /// <summary>منذ أسبوع: how long something has gone on.</summary>
    private static bool IsSince(Token token) => Clitics.WithoutConjunction(token.Folded) == "منذ";

    /// <summary>
    /// يمتد عقده حتى 2023, حتى نهاية عام 2019: how long something lasts; but what was not known "until 1975" (ظلت لا تعلم به حتى 1975) was so then.
    /// </summary>
    private static bool IsUntil(IReadOnlyList<Token> tokens, int clause, int first)
    {
        var at = tokens.Is(first - 1, WordClass.PartOfPeriod) ? first - 2 : first - 1;
        if (Clitics.WithoutConjunction(tokens.Folded(at)) != "حتي")
            return false;
        for (var i = clause; i < at; i++)
            if (tokens.Is(i, WordClass.Negation))
                return false;
        return true;
    }

    /// <summary>هجوم الأربعاء, لثورة 25 يناير: a day tells which attack is meant, not when what the sentence tells was done.</summary>
    private static bool NamesWhatHappened(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && (IsDatedName(tokens, at) || IsHappening(tokens, at));

    /// <summary>قوى 14 آذار, (تيار) 14 آذار.</summary>
    private static bool IsDatedName(IReadOnlyList<Token> tokens, int at) =>
        FigureWords.Are("dated-name", tokens, tokens[at].Folded == ")" ? at - 1 : at);

    private static bool IsHappening(IReadOnlyList<Token> tokens, int at) =>
        Clitics.Readings(tokens[at].Folded).Any(r => !r.Definite && WordClass.NamedByDay.Has(r.Stem))
        && !WordClass.Done.Has(tokens[at - 1].Folded);

    /// <summary>قبل ظهر اليوم, بعد منتصف ليل السبت: when in a day, not before or behind what.</summary>
    private static bool IsPartOfDay(IReadOnlyList<Token> tokens, int at) =>
        tokens.Folded(at + 1) is "ظهر" or "منتصف" or "عصر" or "مغرب" or "فجر";
}
