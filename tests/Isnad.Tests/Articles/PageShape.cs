namespace Isnad.Tests.Articles;

/// <summary>A way in which sites build the page of an article.</summary>
/// <param name="Name">What it is like.</param>
/// <param name="Build">The page of an article, with its day printed in one of many forms.</param>
/// <param name="Signed">Whether the page says who wrote.</param>
/// <param name="Dated">Whether it says when.</param>
/// <param name="Subtitled">Whether it prints the deck.</param>
/// <param name="Tagged">Whether it lists the keywords.</param>
/// <param name="Second">Whether a second whole article stands behind the first.</param>
internal sealed record PageShape(
    string Name,
    Func<WrittenArticle, string, string> Build,
    bool Signed = true,
    bool Dated = true,
    bool Subtitled = false,
    bool Tagged = false,
    bool Second = false
)
{
    /// <summary>All shapes.</summary>
    public static IReadOnlyList<PageShape> All { get; } = [.. ThemeShapes.All, .. SystemShapes.All, .. OddShapes.All];

    /// <summary>The second article that some pages carry.</summary>
    public static WrittenArticle Other { get; } =
        new(
            "افتتاح جسر جديد يربط ضفتي نهر الطواحين بعد عامين من العمل",
            "",
            "هبة الزين",
            "محليات",
            "الطواحين",
            new(2026, 1, 2),
            [],
            [
                "افتتح رئيس بلدية الطواحين صباح أمس الجسر الجديد الذي يربط ضفتي النهر بحضور مئات من سكان المدينة الذين عبروه مشيا على الأقدام قبل أن يسمح للسيارات باستعماله.",
                "وبلغت كلفة الجسر، الذي يمتد على طول 340 مترا، نحو 12 مليون دينار، دفعت البلدية ثلثها والباقي من صندوق التنمية، بحسب ما قال رئيس البلدية ماهر الديب في كلمة مقتضبة خلال الافتتاح.",
                "ويختصر الجسر زمن الرحلة بين شطري المدينة إلى خمس دقائق بعدما كان السكان يضطرون إلى الالتفاف مسافة تزيد على 14 كيلومترا للوصول إلى المستشفى الوحيد في الضفة الشرقية.",
            ]
        );

    /// <summary>Each paragraph of an article between two marks.</summary>
    public static string Each(WrittenArticle article, string before, string after, int skip = 0) =>
        string.Concat(article.Paragraphs.Skip(skip).Select(p => before + p + after + "\n"));

    /// <summary>A list of linked headlines, as boxes of related articles hold them.</summary>
    public static string Links { get; } =
        string.Concat(
            new[]
            {
                "بلدية الميناء تطلق حملة لتنظيف الشاطئ",
                "ارتفاع أسعار الخضار في الأسواق قبل العيد",
                "الجامعة تفتح باب التسجيل للفصل الثاني",
                "وفاة الفنان عادل الشاطئ عن 81 عاما",
            }.Select((t, i) => $"<li><a href=\"/news/{i + 100}\">{t}</a></li>\n")
        );

    /// <summary>Some readers' comments.</summary>
    public static string Comments { get; } =
        """
            <div class="comment"><b>أبو سعيد</b> <time datetime="2029-03-01T10:00:00+03:00">1 مارس 2029</time><p>الله يعين أهلنا هناك، نتمنى أن تتحرك الجهات المعنية قبل فوات الأوان وأن يحاسب كل مقصر في عمله.</p></div>
            <div class="comment"><b>قارئة</b> <time datetime="2029-03-02T10:00:00+03:00">2 مارس 2029</time><p>الخبر نفسه نشر قبل شهر في صحيفة أخرى، لماذا لا تذكرون ذلك؟ وأين دور الرقابة في كل ما يحدث عندنا؟</p></div>
            """;
}
