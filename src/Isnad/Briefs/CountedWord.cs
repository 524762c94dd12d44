using System.Globalization;

namespace Isnad.Briefs;

/// <summary>A word with a number in front of it, as the grammar of each language has it.</summary>
/// <param name="One">English, of one.</param>
/// <param name="Many">English, of none or several.</param>
/// <param name="Single">Arabic, of one, with the number in it.</param>
/// <param name="Dual">Arabic, of two, with the number in it.</param>
/// <param name="Few">Arabic, behind numbers that end in 3 to 10.</param>
/// <param name="Accusative">Arabic, behind numbers that end in 11 to 99.</param>
/// <param name="Hundred">Arabic, behind whole hundreds, and what is one or two more.</param>
internal sealed record CountedWord(string One, string Many, string Single, string Dual, string Few, string Accusative, string Hundred)
{
    public static readonly CountedWord Article = new("article", "articles", "مقال واحد", "مقالان", "مقالات", "مقالا", "مقال");

    public static readonly CountedWord NewArticle = new(
        "new article",
        "new articles",
        "مقال جديد",
        "مقالان جديدان",
        "مقالات جديدة",
        "مقالا جديدا",
        "مقال جديد"
    );

    public static readonly CountedWord Story = new("story", "stories", "خبر واحد", "خبران", "أخبار", "خبرا", "خبر");

    public static readonly CountedWord Outlet = new("outlet", "outlets", "وسيلة واحدة", "وسيلتان", "وسائل", "وسيلة", "وسيلة");

    public static readonly CountedWord Origin = new(
        "independent origin",
        "independent origins",
        "مصدر مستقل واحد",
        "مصدران مستقلان",
        "مصادر مستقلة",
        "مصدرا مستقلا",
        "مصدر مستقل"
    );

    public static readonly CountedWord OtherSpeaker = new(
        "other speaker",
        "other speakers",
        "قائل آخر",
        "قائلان آخران",
        "قائلين آخرين",
        "قائلا آخر",
        "قائل آخر"
    );

    public static readonly CountedWord Minute = new("minute", "minutes", "دقيقة", "دقيقتان", "دقائق", "دقيقة", "دقيقة");

    public static readonly CountedWord Hour = new("hour", "hours", "ساعة", "ساعتان", "ساعات", "ساعة", "ساعة");

    public static readonly CountedWord Day = new("day", "days", "يوم", "يومان", "أيام", "يوما", "يوم");

    /// <summary>The number and the word.</summary>
    public string Of(int n, bool arabic)
    {
        var number = n.ToString("N0", CultureInfo.InvariantCulture);
        if (!arabic)
            return number + " " + (n == 1 ? One : Many);
        return n switch
        {
            1 => Single,
            2 => Dual,
            _ => number + " " + Behind(n % 100),
        };
    }

    private string Behind(int end) =>
        end switch
        {
            >= 3 and <= 10 => Few,
            >= 11 => Accusative,
            _ => Hundred,
        };
}
