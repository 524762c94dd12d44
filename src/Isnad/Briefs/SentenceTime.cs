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

    /// <summary>A year or month so many words behind the verb of its sentence seldom dates it.</summary>
    private const int FarWords = 9;

    /// <summary>A dateline ends within so many tokens.</summary>
    private const int Dateline = 9;

    /// <summary>What is planned stands so near before its day: الافتتاح المقرر يوم الخميس.</summary>
    private const int Planned = 3;

    /// <summary>
    /// The first time that stands in no aside; null where there is none, where it is a span (الأسبوع الماضي) or spoken: what is told of
    /// somebody "who was elected in 2014", or "since 1959", did not happen then.
    /// </summary>
    /// <param name="sentence">A sentence.</param>
    public static TimeMention? Of(StorySentence sentence)
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
                && !IsName(tokens, first, behind)
                && !IsNowadays(tokens, first, behind)
                && !IsOfMatter(sentence, tokens, first)
                && !IsElsewhen(sentence.Article, tokens, value, first)
                && !IsFarBehind(sentence.Article, tokens, value, first)
            )
                return IsPoint(time) && !IsSpoken(sentence, time) ? time : null;
            clause = behind;
        }
        return null;
    }

    /// <summary>حركات مثل "6 أبريل": a time between marks is a name.</summary>
    private static bool IsName(IReadOnlyList<Token> tokens, int first, int behind) =>
        tokens.Folded(first - 1) is "\"" or "«" or "“" or "”" && tokens.Folded(behind) is "\"" or "»" or "“" or "”";

    /// <summary>ويعد اليوم متحفا, ما نجده اليوم: today is these days behind a verb of the present that tells of no one day.</summary>
    private static bool IsNowadays(IReadOnlyList<Token> tokens, int first, int behind) =>
        behind == first + 1
        && tokens.Folded(first) == "اليوم"
        && tokens.IsWord(first - 1)
        && Clitics.WithoutConjunction(tokens.Folded(first - 1)) is ['ي' or 'ت' or 'ن', _, _, ..] and var verb
        && !TimeReader.TellsToCome(verb)
        && !TimeReader.TellsPast(verb);

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
            < 0 => TimeReader.IsVerbToCome(opens) || length < DayLength && TellsOfNow(opens),
            > 0 => TimeReader.TellsPast(opens) && !IsToCome(tokens, first) || IsUntil(tokens, 0, first),
            _ => false,
        };
    }

    /// <summary>ويعاني الفريق, وتسيطر القوات: what is so now, beside which a past month or year dates something else.</summary>
    private static bool TellsOfNow(string opens) =>
        opens.Length > 2 && (opens[0] == 'ي' && !WordClass.ReportsNow.Has(opens) || WordClass.IsSoNow.Has(opens));

    /// <summary>Whether a word before a time says that something is to come.</summary>
    private static bool IsToCome(IReadOnlyList<Token> tokens, int first)
    {
        for (var at = 0; at < first; at++)
            if (tokens[at].Kind == TokenKind.Word && IsToCome(Clitics.WithoutConjunction(tokens[at].Folded)))
                return true;
        return false;
    }

    /// <summary>Not what only says for what something is done: كلفت اللجنة الحكم لقيادة مباراة السبت.</summary>
    private static bool IsToCome(string word) => word[0] != 'ل' && TimeReader.TellsToCome(word);

    /// <summary>
    /// Whether a time belongs to what is spoken of, not to what the sentence tells: it stands behind أن and a happening, without a verb between
    /// (قال إن اتفاق الطرفين يوم الجمعة يجب أن يحترم), or at once behind a verb that goes on about a noun (بحارة نجوا من عاصفة أغرقت الأحد سفينتهم).
    /// </summary>
    private static bool IsOfMatter(StorySentence sentence, IReadOnlyList<Token> tokens, int first)
    {
        var before = first - 1;
        while (before > 0 && tokens.Is(before, WordClass.Day))
            before--;
        var verb = false;
        for (var at = before; at > 0; at--)
        {
            if (tokens.Is(at, WordClass.ContentOf))
                return !verb && IsMatter(tokens.Folded(at + 1)) && !IsVerbBehind(sentence, tokens, at);
            if (!verb && tokens.IsComma(at))
                return false;
            verb |= tokens.IsWord(at) && IsVerb(tokens[at].Folded) && !IsBehindInna(sentence, tokens, at);
        }
        return verb && IsAboutNoun(sentence, tokens, before);
    }

    private static bool IsMatter(string folded) =>
        Clitics.Readings(folded).Any(r => WordClass.NamedByDay.Has(r.Stem) || WordClass.DoneOnDay.Has(r.Stem));

    /// <summary>Whether what follows أن is a verb: أن تعهد الدولة; behind إن a noun stands (إن تعهد الدولة).</summary>
    private static bool IsVerbBehind(StorySentence sentence, IReadOnlyList<Token> tokens, int at) =>
        !IsBehindInna(sentence, tokens, at + 1) && tokens.Folded(at + 1) is ['ي' or 'ت' or 'ن', _, _, ..];

    private static bool IsBehindInna(StorySentence sentence, IReadOnlyList<Token> tokens, int at) =>
        tokens.Folded(at - 1) == "ان" && tokens[at - 1].Span.Of(sentence.Text)[0] == 'إ';

    /// <summary>A past verb in the middle of a sentence that opens with another, behind its noun: هجوم أوقع الأربعاء 17 قتيلا.</summary>
    private static bool IsAboutNoun(StorySentence sentence, IReadOnlyList<Token> tokens, int verb)
    {
        var (word, noun) = (tokens.Folded(verb), tokens.Folded(verb - 1));
        var opens = Clitics.WithoutConjunction(tokens.Folded(0));
        return verb > 1
            && TimeReader.TellsPast(word)
            && !StopWords.Contains(word)
            && tokens.IsWord(verb - 1)
            && !StopWords.Contains(noun)
            && !WordClass.Occasion.Has(noun)
            && !Clitics.Readings(noun).Any(r => r.Definite)
            && opens is not ("كان" or "كانت")
            && TimeReader.TellsPast(opens)
            && !sentence.Mentions.Any(m => m.Span.Contains(tokens[verb - 1].Span.Shift(sentence.Span.Start)));
    }

    private static bool IsVerb(string folded) =>
        Clitics.WithoutConjunction(folded) is var word
        && (TimeReader.TellsPast(word) || TimeReader.TellsToCome(word) || word is ['ي', _, _, _, ..] or [_, _, .., 'و', 'ا']);

    /// <summary>The first word, behind a dateline (الرياض (رويترز) نفى) and قد.</summary>
    private static int Opening(IReadOnlyList<Token> tokens)
    {
        for (var at = 1; at < Dateline; at++)
            if (tokens.Folded(at - 1) is ")" or "-" or "–" && tokens.IsWord(at) && TimeReader.TellsPast(tokens.Folded(at)))
                return at;
        return tokens.Folded(0) is "وقد" or "لقد" or "قد" ? 1 : 0;
    }

    /// <summary>
    /// Whether a year or month that is past stands far behind the verb that the sentence opens with, or behind what it reports: it dates
    /// something beside (نشرت الصحيفة أسئلة تتعلق بإقالة مدير الهيئة في مايو).
    /// </summary>
    private static bool IsFarBehind(AnalysedArticle article, IReadOnlyList<Token> tokens, string value, int first)
    {
        if (value.Length >= DayLength || first == 0 || article.Article.Published is not { Value.Length: >= DayLength } published)
            return false;
        if (string.CompareOrdinal(value, published.Value[..value.Length]) >= 0)
            return false;
        var opens = Opening(tokens);
        var word = Clitics.WithoutConjunction(tokens.Folded(opens));
        if (!TimeReader.TellsPast(word) && !TimeReader.TellsToCome(word))
            return false;
        for (var at = opens; at < first; at++)
            if (tokens.Is(at, WordClass.ContentOf))
                return true;
        return first - opens > FarWords || tokens.Folded(first - 1) is "اخرها" or "اخره";
    }

    /// <summary>
    /// «لن نلعب غدا», «تحركنا في 30 يونيو»: somebody's own words, which count from the day on which he spoke, and leave out years that all know.
    /// </summary>
    private static bool IsSpoken(StorySentence sentence, TimeMention time) =>
        time.Text.Count(char.IsDigit) < YearLength
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
        if (value.Length < DayLength && (IsUntil(tokens, clause, first) || IsOfNoun(tokens.Folded(first - 1))))
            return true;
        if (IsPlanned(tokens, clause, first))
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

    /// <summary>الاتفاقية المبرمة عام 1987: a year of a noun.</summary>
    private static bool IsOfNoun(string folded) => folded.StartsWith("الم", StringComparison.Ordinal) && folded.EndsWith('ه');

    /// <summary>الافتتاح المقرر في 6 أغسطس: the day of what is planned; but in ومن المقرر أن it is that of the sentence.</summary>
    private static bool IsPlanned(IReadOnlyList<Token> tokens, int clause, int first)
    {
        for (var at = first - 1; at > clause && at >= first - Planned; at--)
            if (tokens.Is(at, WordClass.PlannedNoun))
                return tokens.Folded(at - 1) is not ("من" or "ومن" or "كان");
        return false;
    }

    /// <summary>منذ أسبوع: how long something has gone on.</summary>
    private static bool IsSince(Token token) => Clitics.WithoutConjunction(token.Folded) == "منذ";

    /// <summary>
    /// يمتد عقده حتى 2023, حتى نهاية عام 2019: how long something lasts; but what was not known "until 1975" (ظلت لا تعلم به حتى 1975) was so then.
    /// </summary>
    private static bool IsUntil(IReadOnlyList<Token> tokens, int clause, int first)
    {
        var unit = tokens.Folded(first - 1) is "شهر" or "عام" ? first - 1 : first;
        var at = tokens.Is(unit - 1, WordClass.PartOfPeriod) ? unit - 2 : unit - 1;
        if (Clitics.WithoutConjunction(tokens.Folded(at)) != "حتي")
            return false;
        for (var i = clause; i < at; i++)
            if (tokens.Is(i, WordClass.Negation))
                return false;
        return true;
    }

    /// <summary>هجوم الأربعاء, لثورة 25 يناير: a day tells which attack is meant, not when what the sentence tells was done.</summary>
    private static bool NamesWhatHappened(IReadOnlyList<Token> tokens, int at) =>
        at >= 0 && (IsDatedName(tokens, at) || IsHappening(tokens, at) || tokens.Folded(at) == "في" && IsHappeningAt(tokens, at - 1));

    /// <summary>هجمات باريس في 13 نوفمبر: a happening, its place, its day.</summary>
    private static bool IsHappeningAt(IReadOnlyList<Token> tokens, int place) =>
        place > 0 && tokens.IsWord(place) && !TimeReader.TellsPast(tokens.Folded(place)) && IsHappening(tokens, place - 1);

    /// <summary>قوى 14 آذار, (تيار) 14 آذار.</summary>
    private static bool IsDatedName(IReadOnlyList<Token> tokens, int at) =>
        FigureWords.Are("dated-name", tokens, tokens[at].Folded == ")" ? at - 1 : at);

    private static bool IsHappening(IReadOnlyList<Token> tokens, int at) =>
        Clitics.Readings(tokens[at].Folded).Any(r => !r.Definite && WordClass.NamedByDay.Has(r.Stem))
        && !(at > 0 && WordClass.Done.Has(tokens[at - 1].Folded));

    /// <summary>قبل ظهر اليوم, بعد منتصف ليل السبت: when in a day, not before or behind what.</summary>
    private static bool IsPartOfDay(IReadOnlyList<Token> tokens, int at) =>
        tokens.Folded(at + 1) is "ظهر" or "منتصف" or "عصر" or "مغرب" or "فجر";
}
