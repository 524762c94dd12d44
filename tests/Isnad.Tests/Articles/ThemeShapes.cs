namespace Isnad.Tests.Articles;

/// <summary>Pages as the common themes of blog software build them.</summary>
internal static class ThemeShapes
{
    public static IReadOnlyList<PageShape> All { get; } =
    [
        new("magazine theme with share bars, author box and related posts", Magazine, Tagged: true),
        new("theme whose body stands beside a sidebar of teasers", Sidebar),
        new("page builder whose every part is called a widget", Widgets),
        new("page builder that spreads the text over columns", Columns),
        new("theme with boxes of other articles inside the text", BoxesInside),
        new("endless scrolling with a second article", Scrolling, Second: true),
        new("mobile page without classes", Mobile),
    ];

    private static string Magazine(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html dir="rtl" lang="en-US"><head><meta charset="utf-8"><title>{a.Title} - صحيفة الموجة</title>
            <meta property="og:title" content="{a.Title}"><meta property="og:site_name" content="صحيفة الموجة"></head>
            <body class="post-template-default single has-sidebar"><header id="theme-header"><div class="top-nav"><div class="topbar-today-date">الأربعاء, مارس 7 2029</div><ul class="breaking-news">{PageShape.Links}</ul></div>
            <ul id="main-menu" class="menu"><li><a href="/">الرئيسية</a></li><li><a href="/c">{a.Section}</a></li></ul></header>
            <div id="content"><article id="the-post"><header class="entry-header-outer"><nav id="breadcrumb"><a href="/">الرئيسية</a><em>/</em><a href="/c">{a.Section}</a></nav>
            <h1 class="post-title entry-title">{a.Title}</h1><div class="single-post-meta post-meta clearfix"><span class="author-meta"><a class="author-name" href="/author/x">{a.Author}</a></span><span class="date meta-item">{date}</span><span class="meta-reading-time">أقل من دقيقة</span></div></header>
            <div class="featured-area"><figure><img src="/p.jpg" alt=""><figcaption>صورة من الأرشيف</figcaption></figure></div>
            <div class="entry-content entry clearfix"><div class="stream-item"><span class="adv-label">إعلان</span></div>
            {PageShape.Each(a, "<p>", "</p>")}
            <div class="post-bottom-meta post-bottom-tags"><div class="post-bottom-meta-title">الوسوم</div><span class="tagcloud">{string.Concat(
                a.Tags.Select(t => $"<a href=\"/tag/x\" rel=\"tag\">{t}</a> ")
            )}</span></div></div>
            <div id="post-extra-info"><div class="share-buttons share-buttons-bottom"><span>شاركها</span><a href="#">فيسبوك</a><a href="#">تويتر</a><a href="#">واتساب</a></div></div></article>
            <div class="about-author"><h3>{a.Author}</h3><p>صحفي يغطي الشؤون المحلية منذ خمسة عشر عاما، عمل في عدد من الصحف قبل انضمامه إلى الموجة، وله كتابان في أدب الرحلات.</p></div>
            <div id="related-posts"><h3>مقالات ذات صلة</h3><ul>{PageShape.Links}</ul></div><div id="comments">{PageShape.Comments}</div></div>
            <a id="go-to-top" href="#go-to-top">زر الذهاب إلى الأعلى</a><footer id="site-info">© حقوق النشر 2029، جميع الحقوق محفوظة</footer></body></html>
            """;

    private static string Sidebar(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>{a.Title} | موقع الفنار</title><meta name="author" content="موقع الفنار"></head><body>
            <nav><a href="/">الرئيسية</a> <a href="/1">سياسة</a> <a href="/2">رياضة</a></nav><div class="container"><div class="row">
            <div class="col-md-4"><div class="right-block"><h3>الأكثر قراءة</h3><ul>{PageShape.Links}</ul>
            <div class="item"><h4><a href="/9">مهرجان الزيتون يعود بعد غياب ثلاثة مواسم</a></h4><p>يعود مهرجان الزيتون هذا الخريف ببرنامج يضم عروضا شعبية وسوقا للمنتجات المحلية.</p><span class="date">4 مارس 2029</span></div>
            <div class="item"><h4><a href="/8">توقعات الطقس لنهاية الأسبوع</a></h4><p>أجواء مستقرة مع ارتفاع طفيف في درجات الحرارة ورياح خفيفة على الساحل.</p><span class="date">3 مارس 2029</span></div></div></div>
            <div class="col-md-8"><h1>{a.Title}</h1><p class="info"><span>{date}</span> | <span>بقلم: {a.Author}</span></p><div class="details">{PageShape.Each(
                a,
                "<p style=\"text-align:justify\">",
                "</p>"
            )}</div>
            <div class="tools"><a href="#">طباعة</a> <a href="#">إرسال</a></div></div></div></div><footer>جميع الحقوق محفوظة لموقع الفنار</footer></body></html>
            """;

    private static string Widgets(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>{a.Title}</title><meta property="article:published_time" content="{a.Published:yyyy-MM-ddTHH:mm:ss}+03:00"><meta property="article:modified_time" content="2029-03-05T10:00:00+03:00"></head>
            <body class="elementor-page"><div class="elementor-widget elementor-widget-nav-menu"><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">{a.Section}</a></li></ul></div>
            <div class="elementor-section"><div class="elementor-widget elementor-widget-theme-post-title"><h1 class="elementor-heading-title">{a.Title}</h1></div>
            <div class="elementor-widget elementor-widget-post-info"><ul><li><a href="/author/u"><span class="elementor-post-info__item--type-author">{a.Author}</span></a></li><li><span class="elementor-post-info__item--type-date">{date}</span></li></ul></div>
            <div class="elementor-widget elementor-widget-theme-post-content" data-widget_type="theme-post-content.default"><div class="elementor-widget-container">{PageShape.Each(
                a,
                "<p>",
                "</p>"
            )}</div></div>
            <div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-share-btn">شارك</div></div>
            <div class="elementor-widget elementor-widget-posts"><article class="elementor-post"><h3><a href="/p1">الميناء يستقبل أكبر سفينة في تاريخه</a></h3><div class="elementor-post__excerpt"><p>رست السفينة في الميناء مساء أمس وعلى متنها ألف حاوية.</p></div></article></div></div></body></html>
            """;

    private static string Columns(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>{a.Title}</title></head><body><main><section class="sect"><div class="box"><h1>{a.Title}</h1><div class="posted">{date}</div><div class="byline">كتب: {a.Author}</div></div></section>
            {string.Concat(
                a.Paragraphs.Select(
                    (p, i) =>
                        $"<section class=\"sect\"><div class=\"row\"><div class=\"col-{i}\"><div class=\"txt\"><p>{p}</p></div></div></div></section>\n"
                )
            )}
            </main><div class="newsletter-box"><p>اشترك في نشرتنا البريدية لتصلك أهم الأخبار كل صباح من دون إعلانات.</p></div><footer><ul><li><a href="/a">من نحن</a></li><li><a href="/b">اتصل بنا</a></li></ul></footer></body></html>
            """;

    private static string BoxesInside(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><meta property="og:title" content="{a.Title}"><title>{a.Title} - الرصيف نيوز</title></head><body>
            <div class="td-post-header"><h1 class="entry-title">{a.Title}</h1><div class="td-module-meta-info"><div class="td-post-author-name">بواسطة <a href="/author/z">{a.Author}</a></div><span class="td-post-date"><time class="entry-date updated" datetime="{a.Published:yyyy-MM-ddTHH:mm:ss}+02:00">{date}</time></span></div></div>
            <div class="td-post-content"><p>{a.Paragraphs[0]}</p>
            <div class="td_block_wrap td_block_related"><h4>اقرأ أيضا</h4><ul>{PageShape.Links}</ul></div>
            <p>{a.Paragraphs[
                1
            ]}<span class="share-inline">شارك الخبر</span></p><p><strong><a href="/n/5">اقرأ أيضا: سوق السمك يفتح أبوابه من جديد</a></strong></p>
            <div class="ad-slot"><span>إعلان</span></div>{PageShape.Each(a, "<p>", "</p>", 2)}
            <p>تابعوا أخبار الرصيف عبر تطبيق الهاتف</p></div><div class="td-post-sharing">مشاركة <a href="#">Facebook</a> <a href="#">WhatsApp</a></div></body></html>
            """;

    private static string Scrolling(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>{a.Title} | الجسر</title></head><body><main>
            <article class="story"><h1>{a.Title}</h1><div class="story-meta"><span class="writer">{a.Author}</span> <time datetime="{a.Published:yyyy-MM-ddTHH:mm}">{date}</time></div><div class="story-body">{PageShape.Each(
                a,
                "<p>",
                "</p>"
            )}</div></article>
            <article class="story next-story"><h1>{PageShape.Other.Title}</h1><div class="story-meta"><span class="writer">{PageShape.Other.Author}</span></div><div class="story-body">{PageShape.Each(
                PageShape.Other,
                "<p>",
                "</p>"
            )}</div></article>
            </main><footer>© 2029 الجسر</footer></body></html>
            """;

    private static string Mobile(WrittenArticle a, string date) =>
        $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>{a.Title}</title></head><body><div><a href="/">الرئيسية</a> <a href="/x">آخر الأخبار</a></div><h1>{a.Title}</h1><div>{date}</div><div>كتبت: {a.Author}</div>
            <div>{PageShape.Each(
                a,
                "<div>",
                "</div>"
            )}</div><div><a href="/1">الخبر السابق</a> <a href="/2">الخبر التالي</a></div></body></html>
            """;
}
