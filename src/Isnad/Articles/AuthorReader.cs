using Isnad.Arabic.Letters;
using Isnad.Sources;

namespace Isnad.Articles;

/// <summary>Reads the persons out of a byline; sections, cities, agencies and outlets are not persons.</summary>
public static class AuthorReader
{
    private static readonly string[] Labels = ["كتبت:", "كتب:", "كتب :", "كتبت :", "كتبت", "كتب", "بقلم:", "بقلم :", "بقلم", "حوار:", "حوار :", "اعداد:", "اعداد :", "تقرير:", "تحرير:", "تحقيق:", "ترجمه:", "حاوره:", "حاورته:", "حاورها:", "متابعه:", "by "];
    private static readonly string[] NotPersons =
    [
        "وكالات", "وكاله", "خاص", "متابعات", "مراسل", "نيوز", "صحيفه", "جريده", "موقع", "شبكه", "قناه", "رويترز", "اونلاين", "الالكتروني", "تحرير", "قسم", "editor", "admin", "staff", "news", "agency", "agencies",
        "ديسك", "المحرر", "مواقع", "محرر", "اخبار", "مكتب", "www", "developed", "واس", "هيئه",
    ];

    /// <summary>The persons that a byline names.</summary>
    /// <param name="byline">As printed: <c>لندن: رنيم حنوش</c>, <c>أبوظبي - سكاي نيوز عربية</c>; null gives none.</param>
    public static IReadOnlyList<string> Persons(string? byline)
    {
        if (ParagraphText.Collapse(byline) is not { } line || line.Length > 200) return [];
        var persons = new List<string>();
        foreach (var part in Unlabelled(line).Split([',', '،', ';', '|', '–', '/', '\\', '_'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var name in AfterPlace(part).Split([" و ", " - "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var bare = name.Trim(' ', '.', ':', '-', '(', ')', '«', '»', '"', '*', '@');
                if (IsPerson(bare) && !persons.Contains(bare, StringComparer.Ordinal)) persons.Add(bare);
            }
        }
        return persons;
    }

    /// <summary>The persons of a line that says it is a byline (<c>كتبت: آية دعبس</c>); none when it does not.</summary>
    /// <param name="line">A short line.</param>
    public static IReadOnlyList<string> Labelled(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Length <= 60 && Unlabelled(line) is var rest && rest.Length < line.Length && rest.Split(' ').Length <= 6 ? Persons(rest) : [];
    }

    private static string Unlabelled(string line)
    {
        var folded = new FoldedText(line);
        foreach (var label in Labels)
        {
            if (!folded.Folded.StartsWith(label, StringComparison.Ordinal) || (char.IsLetter(label[^1]) && folded.Folded.Length > label.Length && folded.Folded[label.Length] is not (' ' or '-' or '/'))) continue;
            return line[folded.ToOriginal(new TextSpan(0, label.Length)).End..].Trim(' ', ':', '-', '/');
        }
        return line;
    }

    /// <summary>Without the place that a dateline begins with: لندن: رنيم حنوش.</summary>
    private static string AfterPlace(string part)
    {
        var colon = part.IndexOfAny([':', '-']);
        return colon > 0 && colon < part.Length - 1 && part[..colon].Trim().Split(' ').Length <= 2 ? part[(colon + 1)..].Trim() : part;
    }

    private static bool IsPerson(string name)
    {
        if (name.Length is < 5 or > 45 || name.Contains('@', StringComparison.Ordinal) || name.Any(char.IsDigit)) return false;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5) return false;
        var folded = Folding.Fold(name);
        return OutletRegister.Shipped.Find(name) is null && !NotPersons.Any(n => folded.Split(' ').Any(w => w == n || w == "ال" + n || w == "و" + n));
    }
}
