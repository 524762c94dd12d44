using System.Globalization;
using Isnad.Arabic.Numbers;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Reads an hour of the day that stands without its date: الساعة 9,45, الساعة التاسعة والنصف مساء, (15:30 ت غ).</summary>
/// <remarks>The figure is in hours with the minutes as a part; hours of Greenwich are a unit of their own, all others local.</remarks>
internal sealed class ClockFigures(FigureText text)
{
    private const int Noon = 12;
    private const string Minute = "minute";

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;

    /// <summary>The hour that begins at a token; null when none does.</summary>
    public Figure? At(int i)
    {
        var named = text.Is(i, WordClass.ClockWord);
        if (!named && !_tokens.IsNumber(i))
            return null;
        var at =
            named && _tokens.Folded(i + 1) == "ال" ? i + 2
            : named ? i + 1
            : i;
        if (InDigits(at) is { } digits)
            return named || IsMarked(digits.Next) ? Made(i, digits.Hours, digits.Next) : null;
        return named && InWords(at) is { } words ? Made(i, words.Hours, words.Next) : null;
    }

    /// <summary>The hour with what stands behind it; null where minutes stand there that are not read, or a later hour's half of the day.</summary>
    private Figure? Made(int first, double hours, int next)
    {
        if (MinutesBehind(next) is { } minutes)
            (hours, next) = (hours + (minutes.Value / 60.0), minutes.Next);
        else if (MayHaveMinutes(next))
            return null;
        if (IsMarkedAtItsEnd(next))
            return null;
        (hours, next) = OfDay(hours, next);
        var end = GreenwichEnd(next);
        return new Figure(first, end ?? next, Math.Round(hours, 2)) { Unit = end is null ? "clock" : "clock-gmt" };
    }

    /// <summary>9, 9:45, 9,45, 9.45.</summary>
    private (double Hours, int Next)? InDigits(int at)
    {
        if (!_tokens.IsNumber(at))
            return null;
        var parts = _tokens[at].Folded.Split(',', '.', '،');
        var next = at + 1;
        if (parts.Length == 1 && _tokens.Folded(next) == ":" && _tokens.IsNumber(next + 1))
            (parts, next) = ([parts[0], _tokens[next + 1].Folded], next + 2);
        if (parts.Length > 2 || !Whole(parts[0], 24, out var hour))
            return null;
        if (parts.Length == 1)
            return (hour, next);
        return parts[1].Length == 2 && Whole(parts[1], 59, out var minute) ? (hour + (minute / 60.0), next) : null;
    }

    /// <summary>The minutes behind an hour: الثالثة و9 دقائق, الخامسة وستة وعشرين دقيقة, العاشرة ودقيقتين.</summary>
    private (double Value, int Next)? MinutesBehind(int next)
    {
        var word = _tokens.Folded(next);
        if (word is not ['و', ..])
            return null;
        if (UnitTable.Unit(word[1..]) is { Code: Minute } alone)
            return (alone.Dual ? 2 : 1, next + 1);
        var at = word == "و" ? next + 1 : next;
        return
            text.Numbers.FirstOrDefault(n => n.First == at) is { Value: > 0 and < 60 } number
            && UnitTable.Unit(_tokens.Folded(number.Next)) is { Code: Minute }
            ? (number.Value, number.Next + 1)
            : null;
    }

    /// <summary>Whether a number or a half is joined to an hour without being read as its minutes.</summary>
    private bool MayHaveMinutes(int next)
    {
        var word = _tokens.Folded(next);
        return word == "ونصف" || word is ['و', ..] && text.Numbers.Any(n => n.First == next || (word == "و" && n.First == next + 1));
    }

    /// <summary>الساعة 5 إلى 9 مساء: the half of the day is said of both hours.</summary>
    private bool IsMarkedAtItsEnd(int next)
    {
        if (_tokens.Folded(next) is not ("الي" or "حتي" or "وحتي" or "-"))
            return false;
        var at = text.Is(next + 1, WordClass.ClockWord) ? next + 2 : next + 1;
        return (InDigits(at) ?? InWords(at)) is { } end
            && (text.Is(end.Next, WordClass.Afternoon | WordClass.Night) || _tokens.Folded(end.Next) == "م");
    }

    private static bool Whole(string digits, int most, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= most;

    /// <summary>التاسعة, التاسعة والنصف, الثانية عشرة والربع.</summary>
    private (double Hours, int Next)? InWords(int at)
    {
        if (text.Numbers.FirstOrDefault(n => n.First == at) is not { Kind: NumberKind.Ordinal, Value: >= 2 and <= Noon } hour)
            return null;
        return _tokens.Folded(hour.Next) switch
        {
            "والنصف" => (hour.Value + 0.5, hour.Next + 1),
            "والربع" => (hour.Value + 0.25, hour.Next + 1),
            "والثلث" => (hour.Value + (1 / 3.0), hour.Next + 1),
            _ => (hour.Value, hour.Next),
        };
    }

    /// <summary>Whether what stands behind makes a lone number an hour: 9 مساء, 15:30 ت غ.</summary>
    private bool IsMarked(int next) =>
        text.Is(next, WordClass.Forenoon | WordClass.Afternoon | WordClass.Night) || GreenwichEnd(next) is not null;

    /// <summary>Counts hours of the afternoon on from noon, as the words behind say.</summary>
    private (double Hours, int Next) OfDay(double hours, int next)
    {
        var at = _tokens.Folded(next) == "من" ? next + 1 : next;
        if (_tokens.Folded(at) == "بعد" && text.Is(at + 1, WordClass.Afternoon))
            return (hours < Noon ? hours + Noon : hours, at + 2);
        if (text.Is(at, WordClass.Forenoon) || _tokens.Folded(at) == "ص")
            return (hours, at + 1);
        if (text.Is(at, WordClass.Afternoon) || _tokens.Folded(at) == "م")
            return (hours < Noon - 1 || hours < Noon && _tokens[at].Folded == "مساء" ? hours + Noon : hours, at + 1);
        if (!text.Is(at, WordClass.Night))
            return (hours, next);
        return (
            hours is >= 6 and < Noon ? hours + Noon
            : hours >= Noon && hours < Noon + 1 ? hours - Noon
            : hours,
            at + 1
        );
    }

    /// <summary>Behind the words that say that Greenwich counts the hour: ت غ, بتوقيت غرينتش; null where none stand.</summary>
    private int? GreenwichEnd(int next)
    {
        var at = _tokens.Folded(next) is "حسب" or "بحسب" or "وفق" ? next + 1 : next;
        if (
            _tokens.Folded(at) is "بتوقيت" or "توقيت" && text.Is(at + 1, WordClass.Greenwich)
            || _tokens.Folded(at) == "ت" && _tokens.Folded(at + 1) == "غ"
        )
            return at + 2;
        if (_tokens.Folded(at) == "ت" && _tokens.Folded(at + 1) == "." && _tokens.Folded(at + 2) == "غ")
            return at + 3;
        return text.Is(at, WordClass.Greenwich) ? at + 1 : null;
    }
}
