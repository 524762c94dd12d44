namespace Isnad.Tests.Articles;

/// <summary>Pages that go wrong, or hold what is seldom there.</summary>
internal static class OddShapes
{
    public static IReadOnlyList<PageShape> All { get; } =
    [
        new("lead as a heading, ticker above, foreign adverts below", LeadAsHeading, Tagged: true),
        new("broken linked data and unclosed elements", Broken),
        new("readers' comments longer than the text", Comments),
        new("no day anywhere but of other articles", Undated, Signed: false, Dated: false),
    ];

    private static string LeadAsHeading(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>{a.Title} - اليوم التالي</title><meta name="keywords" content="{string.Join(
                ",",
                a.Tags
            )}"></head><body><div class="liveDate">الجمعة، 09 مارس 2029 08:44 ص</div>
            <div id="ticker"><a href="/1">رفع أسعار الوقود ابتداء من الغد</a> <a href="/2">تعليق الدراسة في ثلاث محافظات</a></div>
            <div class="articleHeader"><div class="breadcumb"><a href="/">الرئيسية</a> <a href="/s">{a.Section}</a></div><h1>{a.Title}</h1><span class="newsStoryDate">{date}</span></div><div class="img-cont"><img src="/x.jpg"><span class="img-cap">{a.Section}</span></div>
            <span class="writeBy">كتبت {a.Author}</span><div id="articleBody"><h2 class="coloredquote">{a.Paragraphs[
                0
            ]}</h2>{PageShape.Each(a, "<p>", "</p>", 1)}<div id="adv-in"></div></div>
            <div class="tags"><h3><a href="/t">{string.Join("</a></h3><h3><a href=\"/t\">", a.Tags)}</a></h3></div>
            <div id="taboola-below"><a href="https://ads.example/1">醫師推薦！43歲女性塗抹煙酰胺1個月後斑點就消失了</a><span>by Project Ads</span></div></body></html>
            """;

    private static string Broken(WrittenArticle a, string date) =>
        $$"""
            <html lang="fa"><head><meta charset="utf-8"><title>{{a.Title}}</title><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"{{a.Title}}", "datePublished":"{{a.Published:yyyy-MM-ddTHH:mm:ss}}+02:00", "author":{"@type":"Person","name":"{{a.Author}}"}, "description":"قال "نعم" ثم مضى" "image":,}</script></head>
            <body><div class=main><h1>{{a.Title}}<div class=when>{{date}}</div><div class=text><p>{{string.Join(
                "\n<p>",
                a.Paragraphs
            )}}</div></div></div></span><div class=box><h4>ذات صلة<ul>{{PageShape.Links}}
            """;

    private static string Comments(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>{a.Title}</title></head><body><article><h1>{a.Title}</h1><div class="byline">{a.Author} - {date}</div><div class="content">{PageShape.Each(
                a,
                "<p>",
                "</p>"
            )}</div></article>
            <section id="comments-area"><h3>التعليقات</h3>{string.Concat(Enumerable.Repeat(PageShape.Comments, 8))}</section></body></html>
            """;

    private static string Undated(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>{a.Title}</title></head><body><div class="top">الجمعة 9 مارس 2029</div><div class="bar"><a href="/">الرئيسية</a> <a href="/a">سياسة</a> <a href="/b">رياضة</a> <a href="/c">اقتصاد</a> <a href="/d">ثقافة</a></div><ul class="m"><li>أسعار العملات</li><li>مواقيت الصلاة</li><li>الطقس</li><li>وظائف</li><li>وفيات</li><li>إعلانات مبوبة</li></ul>
            <div class="w"><h1>{a.Title}</h1><div class="t">{PageShape.Each(
                a,
                "<p>",
                "</p>"
            )}</div></div><div class="others"><h3>آخر الأخبار</h3><div class="o"><a href="/1">بلدية الميناء تطلق حملة لتنظيف الشاطئ</a> <span class="d">8 مارس 2029</span></div><div class="o"><a href="/2">الجامعة تفتح باب التسجيل</a> <span class="d">7 مارس 2029</span></div><div class="o"><a href="/3">وفاة الفنان عادل الشاطئ</a> <span class="d">6 مارس 2029</span></div></div></body></html>
            """;
}
