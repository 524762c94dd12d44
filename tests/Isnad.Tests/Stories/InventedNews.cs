using System.Globalization;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Outlets;
using Isnad.Pipeline;

namespace Isnad.Tests.Stories;

/// <summary>News of invented places, several outlets a happening, that stands in one order of time.</summary>
internal sealed class InventedNews
{
    private static readonly string[] Happenings =
    [
        "انهيار جسر الزيتون في مدينة كرمان|انهار جسر الزيتون فوق نهر سلوى في مدينة كرمان وسقطت سيارات في الماء وقال الدفاع المدني إن فرق الإنقاذ انتشلت ناجين من تحت الأنقاض",
        "حريق يلتهم سوق النحاسين في الشامية|التهم حريق كبير سوق النحاسين القديم في الشامية واحترقت دكاكين الحرفيين وسيطرت فرق الإطفاء على النيران بعد ساعات طويلة",
        "البرلمان يقر قانون المياه الجديد|أقر برلمان سرندان قانون المياه الجديد بعد نقاش طويل بين الكتل وينظم القانون حفر الآبار وتسعير الري للمزارعين في السهول",
        "اكتشاف مقبرة أثرية قرب تل الرند|أعلنت بعثة تنقيب اكتشاف مقبرة أثرية قرب تل الرند تضم فخاريات ونقوشا تعود إلى ثلاثة آلاف عام بحسب علماء الآثار",
    ];

    private static readonly string[] Outlets = ["shiraa", "sahel", "manara"];

    /// <summary>Twelve articles a day.</summary>
    public List<AnalysedArticle> Days(int days)
    {
        var analyser = Analyser.WithShippedTables();
        return
        [
            .. from day in Enumerable.Range(0, days)
            from happening in Enumerable.Range(0, Happenings.Length)
            from outlet in Enumerable.Range(0, Outlets.Length)
            select analyser.Analyse(Article(day, happening, outlet)),
        ];
    }

    private static Article Article(int day, int happening, int outlet)
    {
        var parts = Happenings[(happening + day) % Happenings.Length].Split('|');
        var ending = new[] { " وتتابع السلطات الأمر.", " كما أفاد مراسلنا في المكان.", " في وقت متأخر من المساء." }[outlet];
        var body = ParagraphText.Join(parts[1] + ending);
        var url = string.Create(CultureInfo.InvariantCulture, $"https://{Outlets[outlet]}.example/{day}/{happening}");
        var published = string.Create(CultureInfo.InvariantCulture, $"2031-03-{3 + (day * 3):00}T{8 + happening:00}:{outlet * 20:00}:00Z");
        return new Article
        {
            Id = ArticleId.OfUrl(url),
            Url = url,
            Input = url,
            Title = parts[0],
            Outlet = new OutletName(Outlets[outlet], Outlets[outlet]),
            Published = new ArticleDate(published, DatePrecision.Minute, DateBasis.Given),
            Text = body.Text,
            Paragraphs = body.Paragraphs,
        };
    }
}
