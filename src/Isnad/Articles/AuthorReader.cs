using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Times;
using Isnad.Outlets;

namespace Isnad.Articles;

/// <summary>
/// Reads the persons out of a byline; sections, cities, agencies, outlets, roles and dates are not persons. Better no author than a bad
/// one.
/// </summary>
public static class AuthorReader
{
    private const int LongestByline = 200;
    private const int LongestLine = 60;
    private const int MostWords = 5;

    private static readonly System.Buffers.SearchValues<char> LatinLetters = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzéèáàíóúñçöäüøåëïôêâîć"
    );

    private static readonly string[] Particles =
    [
        "de",
        "da",
        "di",
        "del",
        "der",
        "den",
        "van",
        "von",
        "la",
        "le",
        "du",
        "al",
        "el",
        "bin",
        "bint",
        "ibn",
        "ben",
        "abu",
        "st",
        "dos",
        "y",
        "ter",
        "ul",
        "e",
    ];

    /// <summary>The persons that a byline names.</summary>
    /// <param name="byline">As printed: <c>لندن: رنيم حنوش</c>, <c>By Jane Roe and John Doe, Senior Writers</c>; null gives none.</param>
    public static IReadOnlyList<string> Persons(string? byline)
    {
        if (ParagraphText.Collapse(byline) is not { } line || line.Length > LongestByline)
            return [];
        while (BylineTable.Behind(line) is { } rest && rest.Length < line.Length)
            line = rest;
        var persons = new List<string>();
        foreach (
            var group in WithoutDate(line)
                .Split(
                    [';', '؛', '|', '•', '·', '–', '—', '\\', '_', '+'],
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
        )
        {
            foreach (var part in group.Split([',', '،', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (persons.Count > 0 && SaysRole(part))
                    break; // behind "Jane Roe, Senior Writer" stands where she writes
                Add(persons, part);
            }
        }
        return persons;
    }

    /// <summary>The persons of a line that says it is a byline (<c>كتبت: آية دعبس</c>); none when it does not.</summary>
    /// <param name="line">A short line.</param>
    public static IReadOnlyList<string> Labelled(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Length <= LongestLine && BylineTable.Behind(line) is { Length: > 0 } rest && rest.Split(' ').Length <= 6
            ? Persons(rest)
            : [];
    }

    /// <summary>The person of a line like عين الساحل: رنا الخطيب, a place and a name and no more; null for any other.</summary>
    /// <param name="line">A line from the head of an article.</param>
    public static string? AfterDateline(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var mark = line.IndexOfAny([':', '-', '–', '/']);
        if (line.Length > LongestLine || mark < 3 || line[..mark].Trim().Split(' ').Length > 3 || BylineTable.Behind(line) is not null)
            return null;
        var rest = line[(mark + 1)..].Trim();
        return rest.Split(' ').Length is 2 or 3 && Persons(rest) is [var person] && person == rest ? person : null;
    }

    /// <summary>
    /// Whether a lone Latin word may be how a person signs: a given name or a handle, none of the words of bylines. Only for sources that
    /// say it is a person.
    /// </summary>
    /// <param name="name">One word.</param>
    public static bool MaySign(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length is < 3 or > 24 || !char.IsLetter(name[0]) || name.AsSpan().ContainsAnyExcept(LatinLetters))
            return false;
        var folded = Folding.Fold(name);
        return !BylineTable.IsNobody(folded)
            && !BylineTable.IsRole(folded)
            && BylineTable.Behind(name) is null
            && OutletRegister.Shipped.Find(name) is null;
    }

    private static void Add(List<string> persons, string part)
    {
        foreach (
            var name in Parted(AfterPlace(part))
                .Split(
                    [" و ", " - ", " and ", " & ", " und ", " with "],
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
        )
        {
            var bare = Bare(name);
            if (IsPerson(bare) && !persons.Contains(bare, StringComparer.Ordinal))
                persons.Add(bare);
        }
    }

    /// <summary>Two names that a glued conjunction joins, apart: سامر العوض ومحمود عبد الله.</summary>
    private static string Parted(string names)
    {
        var words = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 2; i + 1 < words.Length; i++)
            if (BylineTable.IsJoined(Folding.Fold(words[i])))
                return string.Join(' ', words[..i]) + " و " + words[i][1..] + " " + string.Join(' ', words[(i + 1)..]);
        return names;
    }

    /// <summary>Without what stands in brackets, a place behind "in", and marks at the ends.</summary>
    private static string Bare(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        if (open > 4)
            name = name[..open];
        foreach (var word in (ReadOnlySpan<string>)[" in ", " for ", " from ", " at ", " on "])
        {
            var at = name.IndexOf(word, StringComparison.Ordinal);
            if (at > 4)
                name = name[..at];
        }
        if (name.StartsWith("and ", StringComparison.Ordinal))
            name = name[4..];
        return name.Trim(' ', '.', ':', '-', '(', ')', '[', ']', '«', '»', '"', '*', '@', '\u200f', '\u200e');
    }

    private static string WithoutDate(string line) =>
        line.AsSpan().IndexOfAny("0123456789٠١٢٣٤٥٦٧٨٩") >= 0 && DatelineReader.Read(line, null) is { } date
            ? line[..date.Span.Start] + " | " + line[date.Span.End..]
            : line;

    private static bool SaysRole(string part)
    {
        foreach (var word in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (BylineTable.IsRole(Folding.Fold(word).Trim('.')))
                return true;
        return false;
    }

    /// <summary>Without the place that a dateline begins with: لندن: رنيم حنوش.</summary>
    private static string AfterPlace(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < part.Length - 1 && part[..colon].Trim().Split(' ').Length <= 2 ? part[(colon + 1)..].Trim() : part;
    }

    private static bool IsPerson(string name)
    {
        if (name.Length is < 5 or > 45 || name.AsSpan().IndexOfAny("@/:!?؟«»\"0123456789") >= 0)
            return false;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords)
            return false;
        var folded = Folding.Fold(name);
        foreach (var word in folded.Split(' '))
            if (BylineTable.IsNobody(word.Trim('.', ',')) || BylineTable.IsRole(word.Trim('.', ',')))
                return false;
        if (words[0][0] < '\u0250' && !IsCapitalised(words))
            return false;
        return OutletRegister.Shipped.Find(name) is null
            && Gazetteer.Shipped.Find(name) is not { Kind: KnownKind.Place or KnownKind.Organisation };
    }

    private static bool IsCapitalised(string[] words)
    {
        var small = 0;
        foreach (var word in words)
        {
            if (char.IsUpper(word[0]) || !char.IsLetter(word[0]))
                continue;
            if (!Particles.Contains(word.TrimEnd('.'), StringComparer.Ordinal))
                return false;
            small++;
        }
        return small < words.Length - 1;
    }
}
