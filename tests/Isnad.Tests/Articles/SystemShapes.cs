namespace Isnad.Tests.Articles;

/// <summary>Pages as content systems and scripts of newspapers build them.</summary>
internal static class SystemShapes
{
    public static IReadOnlyList<PageShape> All { get; } =
    [
        new("fields of a content system, the date in the article's footer", Fields, Subtitled: true),
        new("form around the whole page and prose in the metadata", Form),
        new("hashed classes with linked data", Hashed, Subtitled: true, Tagged: true),
        new("tables for layout and lines parted by breaks", Tables),
        new("accelerated mobile page", Accelerated),
        new("item of an agency, its day in the dateline", Wire, Signed: false),
        new("local day that metadata gives in world time", WorldTime),
    ];

    private static string Fields(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><meta name="dcterms.title" content="{a.Title}"><title>{a.Title} | الصباح الجديد</title></head><body class="html not-front node-type-article">
            <div id="block-block-12"><span>المؤسس: أمين الراوي - العدد 4471</span></div><div class="region region-content"><div class="node node-article"><h1 class="title">{a.Title}</h1>
            <div class="field field-name-field-subtitle"><div class="field-items"><div class="field-item even">{a.Subtitle}</div></div></div>
            <div class="field field-name-field-image"><div class="field-item"><img src="/f.jpg" alt=""></div></div>
            <div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">{PageShape.Each(
                a,
                "<p>",
                "</p>"
            )}<p>بقلم: {a.Author}</p></div></div></div>
            <footer><div class="field field-type-datetime"><div class="field-item"><span class="date-display-single" property="dc:date" content="{a.Published:yyyy-MM-ddTHH:mm:ss}+01:00">{date}</span></div></div></footer></div></div>
            <div class="region region-sidebar-first"><section class="block-views"><h2>العدد الورقي</h2><div class="views-row"><a href="/c1">جريدة الصباح الجديد بتاريخ 2029/03/09</a></div><div class="views-row"><a href="/c2">جريدة الصباح الجديد بتاريخ 2029/03/08</a></div><div class="views-row"><a href="/c3">جريدة الصباح الجديد بتاريخ 2029/03/07</a></div></section></div></body></html>
            """;

    private static string Form(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>بوابة المنارة: {a.Title}</title><meta name="DC.Creator" content="Developed By Studio Mawj"><meta name="author" content="almanara"><meta property="article:published_time" content="{date}"></head>
            <body><form method="post" action="./x.aspx" id="aspnetForm"><div class="masthead-line">رئيس التحرير: وليد القاضي</div><div class="today">الجمعة، 09 مارس 2029 08:44 ص</div>
            <div class="ticker"><a href="/1">عاجل: رفع أسعار الوقود ابتداء من الغد</a><a href="/2">تعليق الدراسة في ثلاث محافظات</a></div>
            <div id="ctl00_main"><div class="newsTitle"><h1>{a.Title}</h1></div><div class="writeBy">كتب {a.Author}</div><div class="newsDate">{date}</div><div id="articleBody"><p><p>{a.Paragraphs[
                0
            ]}</p>{PageShape.Each(a, "<p>", "</p>", 1)}</p></div>
            <div class="relatedNews"><h3>موضوعات متعلقة</h3><ul>{PageShape.Links}</ul></div></div></form></body></html>
            """;

    private static string Hashed(WrittenArticle a, string date) =>
        $$"""
            <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>{{a.Title}} - الشارع</title>
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#p1","name":"{{a.Author}}"},{"@type":"Organization","@id":"#o","name":"الشارع"},
            {"@type":["NewsArticle"],"headline":"{{a.Title}}","alternativeHeadline":"{{a.Subtitle}}","articleSection":["{{a.Section}}"],"keywords":"{{string.Join(
                "، ",
                a.Tags
            )}}","datePublished":"{{a.Published:yyyy-MM-ddTHH:mm:ss}}+03:00","author":{"@id":"#p1" },"publisher":{"@id":"#o"} } ] }</script></head>
            <body><div id="__next"><div class="a1x"><a href="/">الشارع</a></div><div class="q9"><h1 class="z3">{{a.Title}}</h1><h2 class="z4">{{a.Subtitle}}</h2><div class="k1">{{date}}</div>
            <div class="b7">{{PageShape.Each(
                a,
                "<div class=\"p0\"><p>",
                "</p></div>"
            )}}</div></div><div class="r2"><h3>قد يعجبك أيضا</h3><ul>{{PageShape.Links}}</ul></div></div></body></html>
            """;

    private static string Tables(WrittenArticle a, string date) =>
        $"""
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>جريدة الواحة - {a.Title}</title></head><body bgcolor=#ffffff><table width="100%"><tr><td colspan=2><font size=5><b>جريدة الواحة</b></font></td></tr>
            <tr><td width=150 valign=top><a href="1.htm">محليات</a><br><a href="2.htm">عربيات</a><br><a href="3.htm">رياضة</a><br></td>
            <td><font color=navy size=4><h2>{a.Title}</h2></font><font size=2>{date}</font><br><font size=2>{a.City}: {a.Author}</font><br><br><font size=3>{string.Join(
                "<br><br>\n",
                a.Paragraphs
            )}</font><br><br><a href="javascript:print()">طباعة</a></td></tr>
            <tr><td colspan=2 align=center><font size=1>جميع الحقوق محفوظة - جريدة الواحة 2029</font></td></tr></table></body></html>
            """;

    private static string Accelerated(WrittenArticle a, string date) =>
        $"""
            <!doctype html><html amp lang="ar"><head><meta charset="utf-8"><title>{a.Title}</title></head><body><amp-sidebar id="menu" class="amp-menu"><ul><li><a href="/">الرئيسية</a></li></ul></amp-sidebar>
            <article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{a.Title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">{a.Author}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="{a.Published:yyyy-MM-ddTHH:mm:ss}+00:00">{date}</time></div></header>
            <figure class="amp-wp-article-featured-image"><amp-img src="/i.jpg"></amp-img><p class="wp-caption-text">صورة تعبيرية</p></figure><div class="amp-wp-article-content">{PageShape.Each(
                a,
                "<p>",
                "</p>"
            )}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">التصنيفات: <a href="/c">{a.Section}</a></div></footer></article>
            <a class="amp-wp-canonical-link" href="/x?noamp=mobile">Exit mobile version</a></body></html>
            """;

    private static string Wire(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>وكالة الأفق : {a.Title}</title></head><body><div class="news-item"><h1>{a.Title}</h1><div class="news-text"><p>{a.City} {a.Published.Day} {Month(
                a
            )} {a.Published.Year} (الأفق) - {a.Paragraphs[0]}</p>{PageShape.Each(
                a,
                "<p>",
                "</p>",
                1
            )}</div></div><div class="lang"><a href="/en">English</a> <a href="/fr">Français</a></div></body></html>
            """;

    private static string WorldTime(WrittenArticle a, string date)
    {
        var world = a.Published.Date.AddHours(1).AddHours(-3);
        return $"""
            <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>{a.Title}</title><meta property="article:published_time" content="{world:yyyy-MM-ddTHH:mm:ss}Z"></head><body><article><h1>{a.Title}</h1><p class="by">بقلم {a.Author}</p><p class="when">{date}</p>{PageShape.Each(
                a,
                "<p>",
                "</p>"
            )}</article></body></html>
            """;
    }

    private static string Month(WrittenArticle a) =>
        new[] { "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر" }[
            a.Published.Month - 1
        ];
}
