using System.Globalization;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Articles;
using Isnad.Briefs;
using Isnad.Copies;
using Isnad.Outlets;
using Isnad.Pipeline;

namespace Isnad.Tests.Copies;

/// <summary>
/// Stories with a known number of independent origins: invented happenings, told by so many texts, each copied, cut, reworded, with credit
/// or without; mixtures of two texts, unknown outlets and vague credits among them.
/// </summary>
/// <param name="seed">Which story; the same seed gives the same story.</param>
internal sealed class GeneratedNewsroom(int seed)
{
    private const int MostOrigins = 3;

    private static readonly string[] Agencies = ["رويترز", "فرانس برس", "د ب أ", "أسوشيتد برس", "الأناضول", "شينخوا"];
    private static readonly string[] Outlets =
    [
        "aljazirah",
        "almadina",
        "alwatan",
        "alyaum",
        "alqabas",
        "alghad",
        "annahar",
        "hespress",
        "elkhabar",
        "masrawy",
        "enabbaladi",
        "elaph",
        "arabi21",
        "alayam-bh",
        "addustour",
        "assabah-tn",
        "almada",
        "alraya",
        "alwafd",
        "shorouk",
    ];
    private static readonly (string A, string B)[] Sisters =
    [
        ("aawsat", "aleqtisadiya"),
        ("skynews", "national-ae"),
        ("albayan", "emaratalyoum"),
        ("youm7", "elwatan-eg"),
    ];

    private static readonly string[] Places =
    [
        "السنديان",
        "تل الرند",
        "وادي القصب",
        "مرفأ الغاب",
        "عين الزهر",
        "الكثبان البيض",
        "جسر اللوز",
        "رأس الصدف",
    ];
    private static readonly string[] Causes =
    [
        "انهيار سد ترابي",
        "حريق في مصنع للأخشاب",
        "اصطدام قطارين للبضائع",
        "انزلاق تربة فوق طريق جبلي",
        "غرق عبارة قرب الشاطئ",
        "انفجار في محطة للوقود",
    ];
    private static readonly string[] Officials =
    [
        "المحافظ",
        "قائد فرق الإنقاذ",
        "رئيس البلدية",
        "مدير المستشفى المركزي",
        "المتحدث باسم الدفاع المدني",
        "وزير الداخلية",
    ];
    private static readonly string[] Surnames = ["الصفدي", "البحري", "المرجان", "الحصري", "القصاب", "الرمال", "الشاطري", "النوري"];
    private static readonly string[] Firsts = ["نادر", "سالم", "حكيم", "فواز", "مازن", "عدنان", "جلال", "رياض"];

    /// <summary>What there is to report, each in the words of three newsrooms.</summary>
    private static readonly string[][] Frames =
    [
        [
            "لقي {n1} أشخاص حتفهم وأصيب {n2} آخرون في {cause} بمدينة {place} فجر اليوم",
            "ارتفعت حصيلة ضحايا {cause} في {place} إلى {n1} قتلى و{n2} جريحا بحسب آخر إحصاء محلي",
            "فقدت {place} {n1} من أبنائها وسقط {n2} جرحى حين وقع {cause} بينما كان معظم الأهالي نياما",
        ],
        [
            "وقال {role} {name1} إن فرق الطوارئ وصلت إلى المكان خلال {n3} دقيقة وبدأت نقل المصابين",
            "بلغ المسعفون الموقع بعد {n3} دقيقة من أول نداء كما أكد {name1} وهو {role} في الإقليم",
            "لم تتأخر النجدة أكثر من {n3} دقيقة على حد قول {role} الذي كان أول الواصلين {name1}",
        ],
        [
            "وذكر شاهد عيان يدعى {name2} أنه سمع دويا قويا قبل أن تتصاعد سحابة من الغبار فوق الحي الشرقي",
            "أما {name2} الذي يسكن قبالة الموقع فروى أن النوافذ اهتزت ثم غطى التراب كل شيء",
            "يقول الجار {name2} كأن الأرض انشقت تحتنا ولم نعد نرى أبعد من أيدينا",
        ],
        [
            "وأعلنت السلطات إغلاق الطريق المؤدي إلى {place} حتى إشعار آخر وطلبت من السكان البقاء في منازلهم",
            "ولا يزال المرور مقطوعا عند مداخل {place} فيما نصح الأهالي بعدم الخروج إلا لضرورة",
            "حواجز الشرطة عند مدخل {place} تمنع العبور والناس محتجزون في بيوتهم منذ الصباح",
        ],
        [
            "وأوضح {role2} {name3} أن لجنة من {n4} مهندسين ستحقق في أسباب الحادث وترفع تقريرها خلال أسبوعين",
            "كلف {n4} خبراء بمعرفة سبب ما جرى وأمامهم نصف شهر لتقديم خلاصتهم وفق {name3}",
            "التحقيق أوكل إلى {n4} من المختصين ووعد {role2} بإعلان نتائجه قبل نهاية الشهر",
        ],
        [
            "ونقلت سيارات الإسعاف {n5} جريحا إلى المستشفى المركزي بينهم أطفال وصفت حالتهم بالمستقرة",
            "استقبلت أقسام الطوارئ {n5} مصابا وقال الأطباء إن الصغار منهم تجاوزوا مرحلة الخطر",
            "على أسرة المستشفى يرقد {n5} من المصابين وقد اطمأن الأطباء على الأطفال بينهم",
        ],
        [
            "وكانت المدينة قد شهدت حادثا مشابها قبل {n6} أعوام أسفر عن خسائر مادية كبيرة في الميناء القديم",
            "وليست هذه أول مرة ففي حادثة سابقة مضى عليها {n6} سنين تضررت أرصفة الميناء القديم كثيرا",
            "ما زال كبار السن يذكرون ما حل بالميناء القديم قبل {n6} سنوات حين تكرر الأمر نفسه",
        ],
        [
            "وتوقع {name1} أن تستمر أعمال البحث عن المفقودين حتى مساء الغد بسبب سوء الأحوال الجوية",
            "المطر الغزير يعوق المنقذين ولذلك قد لا ينتهي تفتيش الموقع قبل ليلة غد",
            "غدا مساء قد يعرف مصير من لم يعثر عليهم بعد إن سمح الطقس بمواصلة التنقيب",
        ],
        [
            "وتعهدت الحكومة بصرف تعويضات لأسر الضحايا تبلغ {n7} آلاف دينار لكل أسرة في مهلة شهر",
            "ستحصل كل عائلة فقدت أحد أفرادها على {n7} آلاف دينار قبل مضي ثلاثين يوما كما تقرر رسميا",
            "أقر مجلس الوزراء مبلغ {n7} آلاف دينار للعائلة الواحدة لا يعيد غائبا كما قالت إحدى الأمهات",
        ],
        [
            "ودعت نقابة العمال إلى إضراب رمزي يوم الأحد احتجاجا على ضعف إجراءات السلامة في المنطقة",
            "يتوقف العمل ساعة واحدة الأحد المقبل استجابة لنداء النقابات التي تشكو قلة وسائل الوقاية",
            "النقابيون غاضبون وسيضربون الأحد لأن أحدا لم يصغ إلى تحذيراتهم من غياب شروط الأمان",
        ],
        [
            "وأظهرت صور التقطها سكان المنطقة جدرانا مهدمة وسيارات مقلوبة على جانبي الشارع الرئيسي",
            "تبين لقطات تناقلها الناس على هواتفهم مركبات انقلبت رأسا على عقب وبيوتا بلا جدران",
            "في الشارع الرئيسي سيارة فوق أخرى وباب بيت لم يبق منه سوى الباب",
        ],
        [
            "وأرسلت المحافظات المجاورة {n8} شاحنة محملة بالخيام والأغطية والمياه إلى مركز الإيواء المؤقت",
            "وصلت إلى الملجأ الذي أقيم على عجل {n8} شاحنة إغاثة من المدن القريبة فيها ماء ولحف",
            "من القرى المحيطة جاءت {n8} شاحنة تحمل ما تيسر من غطاء وماء لمن باتوا في العراء",
        ],
    ];

    private static readonly (string From, string To)[] Rewordings =
    [
        ("لقي", "قضى"),
        ("وأصيب", "وجرح"),
        ("فجر اليوم", "في ساعة مبكرة اليوم"),
        ("وقال", "وصرح"),
        ("وبدأت نقل", "وشرعت في نقل"),
        ("دويا قويا", "صوتا هائلا"),
        ("وأعلنت السلطات", "وقررت السلطات"),
        ("وأوضح", "وبين"),
        ("ونقلت", "وحملت"),
        ("وكانت المدينة قد شهدت", "وسبق أن شهدت المدينة"),
        ("وتعهدت", "ووعدت"),
    ];

    private readonly List<AnalysedArticle> _articles = [];
    private uint _state = (uint)(seed * 2654435761) | 1;
    private int _outlets;

    /// <summary>How many independent origins its story has.</summary>
    public int Truth { get; private set; }

    /// <summary>The ids of articles that carry one origin under two labels of one owner.</summary>
    public IReadOnlyList<ArticleId> TwoLabels { get; private set; } = [];

    /// <summary>Makes the story.</summary>
    public Newsroom Build(Analyser analyser)
    {
        var (place, cause) = (Pick(Places), Pick(Causes));
        _outlets = Next(Outlets.Length);
        Truth = 1 + Next(MostOrigins);
        var reports = new List<List<string>>();
        for (var origin = 0; origin < Truth; origin++)
        {
            var lines = Report(place, cause, origin);
            var kind = origin == 0 && Next(4) == 0 ? 3 : Next(3);
            if (kind == 0)
                AgencyUnseen(lines, origin);
            else if (kind == 3)
                SisterTitles(lines, origin);
            else
                OutletCopied(lines, origin, copies: kind == 1 ? 0 : 1 + Next(4));
            reports.Add(lines);
        }
        if (Truth > 1 && Next(2) == 0)
            Add(Outlet(), [.. reports[0].Take(4), .. reports[1].Take(4)], 400, null, 0);
        if (Next(3) == 0)
            Add(null, Changed(reports[0], Next(4)), 500, null, 0);
        if (Next(3) == 0)
            Add(
                null,
                [.. Enumerable.Range(1, 6).Select(i => Fill(Frames[(seed + i) % Frames.Length][(Truth + 2) % 3], Pick(Places), cause, 9))],
                510,
                null,
                0
            );
        if (Next(3) == 0)
            Add(Outlet(), Changed(reports[^1], Next(4)), 520, "وكالات", Next(2));
        var articles = _articles.Select(a => analyser.Analyse(a.Article)).ToList();
        return new Newsroom(articles, new CopyFinder().Find(articles), [], []);
    }

    /// <summary>An agency's item that we never saw, in some outlets, some of which do not say whose it is.</summary>
    private void AgencyUnseen(List<string> lines, int origin)
    {
        var agency = Agencies[(seed + origin) % Agencies.Length];
        var copies = 2 + Next(4);
        for (var i = 0; i < copies; i++)
            Add(Outlet(), Changed(lines, i), 60 + (origin * 7) + (i * 13), i == 0 || Next(3) > 0 ? agency : null, Next(3));
    }

    /// <summary>An outlet's own report and copies of it, late ones among them, that do not say whose it is.</summary>
    private void OutletCopied(List<string> lines, int origin, int copies)
    {
        Add(Outlet(), lines, origin * 11, null, 0);
        for (var i = 0; i < copies; i++)
            Add(Outlet(), Changed(lines, i + 1), 90 + (origin * 5) + (i * (Next(4) == 0 ? 1500 : 17)), null, 0);
    }

    /// <summary>Two titles of one house with the same report, reworded in the second so that it may not be known for a copy.</summary>
    private void SisterTitles(List<string> lines, int origin)
    {
        var (a, b) = Pick(Sisters);
        Add(a, lines, origin * 11, null, 0);
        Add(b, [.. Reworded(lines).Skip(1).Reverse()], 30 + (origin * 11), null, 0);
        TwoLabels = [_articles[^2].Article.Id, _articles[^1].Article.Id];
    }

    /// <summary>Seven of the facts in the words of one newsroom, what happened first.</summary>
    private List<string> Report(string place, string cause, int origin) =>
        [
            .. Enumerable
                .Range(1, Frames.Length - 1)
                .OrderBy(_ => Next(1000))
                .Take(6)
                .Prepend(0)
                .Select(i => Fill(Frames[i][origin % MostOrigins], place, cause, origin)),
        ];

    private string Fill(string frame, string place, string cause, int origin)
    {
        var filled = frame
            .Replace("{place}", place, StringComparison.Ordinal)
            .Replace("{cause}", cause, StringComparison.Ordinal)
            .Replace("{role}", Officials[(seed + origin) % Officials.Length], StringComparison.Ordinal)
            .Replace("{role2}", Officials[(seed + origin + 2) % Officials.Length], StringComparison.Ordinal);
        for (var n = 1; n <= 3; n++)
            filled = filled.Replace(
                "{name" + Digit(n) + "}",
                Firsts[(seed + (n * 3) + origin) % Firsts.Length] + " " + Surnames[(seed + n + origin) % Surnames.Length],
                StringComparison.Ordinal
            );
        for (var n = 1; n <= 8; n++)
            filled = filled.Replace(
                "{n" + Digit(n) + "}",
                Digit(3 + ((seed + n + (n > 2 ? origin * 5 : 0)) % 40)),
                StringComparison.Ordinal
            );
        return filled;
    }

    private List<string> Changed(List<string> lines, int i) =>
        (i % 6) switch
        {
            0 => lines,
            4 => [.. Reworded(lines).Skip(1).Reverse().Append(lines[0])],
            5 => [.. Reworded(lines).Where((_, k) => k % 3 != 2).Select(l => string.Join(' ', l.Split(' ').Where((_, k) => k % 7 != 5)))],
            1 => [.. lines.Take(Math.Max(4, lines.Count - 1 - Next(3)))],
            2 => [.. Reworded(lines)],
            _ => [.. lines, "وتتابع الصحيفة تطورات الموضوع مع الجهات المختصة وتوافي قراءها بكل جديد"],
        };

    private static IEnumerable<string> Reworded(List<string> lines) =>
        lines.Select(line => Rewordings.Aggregate(line, (l, r) => l.Replace(r.From, r.To, StringComparison.Ordinal)));

    private void Add(string? outlet, List<string> lines, int minutes, string? credit, int where)
    {
        var text = string.Join(". ", lines) + ".";
        if (credit is not null && where == 1)
            text += " (" + credit + ")";
        if (credit is not null && where == 2)
            text = "السنديان (" + credit + ") - " + text;
        var moment = new DateTimeOffset(2031, 3, 13, 6, 0, 0, TimeSpan.Zero)
            .AddMinutes(minutes)
            .ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var article = new Article
        {
            Id = ArticleId.OfText(outlet ?? "", "generated", _articles.Count, text),
            Input = "generated",
            Outlet = outlet is null ? null : OutletRegister.Shipped.Named(outlet),
            Title = lines[0].Split(' ').Length > 9 ? string.Join(' ', lines[0].Split(' ').Take(9)) : lines[0],
            Byline = credit is not null && where == 0 ? "السنديان - " + credit : null,
            Published = new ArticleDate(moment, DatePrecision.Second, DateBasis.Given),
            Text = text,
            Paragraphs = [new Paragraph(new TextSpan(0, text.Length), ParagraphKind.Paragraph)],
        };
        _articles.Add(new AnalysedArticle(article, [], [], [], []));
    }

    private string Outlet() => Outlets[_outlets++ % Outlets.Length];

    private static string Digit(int n) => n.ToString(CultureInfo.InvariantCulture);

    private T Pick<T>(T[] from) => from[Next(from.Length)];

    /// <summary>A linear congruence, so that a story is the same on every machine.</summary>
    private int Next(int below)
    {
        _state = unchecked((_state * 1664525u) + 1013904223u);
        return (int)((_state >> 8) % (uint)below);
    }
}
