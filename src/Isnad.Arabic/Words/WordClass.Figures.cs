namespace Isnad.Arabic.Words;

// classes of Words/Classes/figures.tsv
public readonly partial record struct WordClass
{
    /// <summary>Behind من it makes a number an age: في الأربعين من عمره.</summary>
    public static readonly WordClass OfAge = Named("ofage");

    /// <summary>Behind a fraction it names a round of matches: نصف النهائي.</summary>
    public static readonly WordClass MatchRound = Named("matchround");

    /// <summary>Measures a whole that a fraction is a part of: نصف مساحة البلاد.</summary>
    public static readonly WordClass Extent = Named("extent");

    /// <summary>Tens of something, without a number: عشرات الجرحى.</summary>
    public static readonly WordClass Dozens = Named("dozens");

    /// <summary>Hundreds of something, without a number: مئات الجرحى.</summary>
    public static readonly WordClass Hundreds = Named("hundreds");

    /// <summary>Thousands of something, without a number: آلاف السكان.</summary>
    public static readonly WordClass Thousands = Named("thousands");

    /// <summary>Stands before the days of a month: بين 26 و28 مارس, يومي 3 و4.</summary>
    public static readonly WordClass BeforeDays = Named("beforedays");

    /// <summary>Ends like a noun that is counted and is a particle: كما, هذا.</summary>
    public static readonly WordClass NotCounted = Named("notcounted");

    /// <summary>Says that a span of time is how long, not when: مهلة أسبوع, خلال ساعة.</summary>
    public static readonly WordClass Lasting = Named("lasting");

    /// <summary>A unit of time in the singular: أسبوع, يوما.</summary>
    public static readonly WordClass OneSpan = Named("onespan");

    /// <summary>Behind من it counts all, of which some were counted before: من أصل 103.</summary>
    public static readonly WordClass TotalOf = Named("totalof");

    /// <summary>A number behind it is about right: نحو 5, يناهز 5.</summary>
    public static readonly WordClass Approximate = Named("approximate");

    /// <summary>A number behind it is passed: تجاوز 5.</summary>
    public static readonly WordClass Exceeding = Named("exceeding");

    /// <summary>A number behind it is the most: حتى 5, لا يتعدى 5.</summary>
    public static readonly WordClass Bounding = Named("bounding");

    /// <summary>Bounds a number and may have a particle joined to it: بنحو, لأكثر.</summary>
    public static readonly WordClass Comparative = Named("comparative");

    /// <summary>Before من it says that there are more: أكثر من 5.</summary>
    public static readonly WordClass More = Named("more");

    /// <summary>A verb that says before على or عن that there are more: يزيد على 5.</summary>
    public static readonly WordClass Rising = Named("rising");

    /// <summary>Negates the verb behind it.</summary>
    public static readonly WordClass Negation = Named("negation");

    /// <summary>Dead, of whom the injured behind are counted together with: القتلى والجرحى, بين قتيل وجريح.</summary>
    public static readonly WordClass Fatality = Named("fatality");

    /// <summary>And injured, counted together with the dead before: والجرحى.</summary>
    public static readonly WordClass AndHurt = Named("andhurt");

    /// <summary>That something came about: دون وقوع إصابات.</summary>
    public static readonly WordClass Occurring = Named("occurring");

    /// <summary>That something brought about, or was noted: لم يوقع ضحايا, لم تسجل إصابات.</summary>
    public static readonly WordClass Causing = Named("causing");

    /// <summary>People who come to harm, of whom there may be none: دون إصابات.</summary>
    public static readonly WordClass Harm = Named("harm");

    /// <summary>With what nobody was hurt: لم يصب أحد بأذى.</summary>
    public static readonly WordClass InBody = Named("inbody");

    /// <summary>Says how far a time is from a reference: منذ ساعتين, بعد شهر.</summary>
    public static readonly WordClass Distant = Named("distant");

    /// <summary>Stands before اليوم in the name of a newspaper: صحيفة اليوم.</summary>
    public static readonly WordClass NamedToday = Named("namedtoday");

    /// <summary>The day before the reference.</summary>
    public static readonly WordClass Yesterday = Named("yesterday");

    /// <summary>The day behind the reference.</summary>
    public static readonly WordClass Tomorrow = Named("tomorrow");

    /// <summary>Before "the morrow" it makes that the day behind the reference: مساء الغد.</summary>
    public static readonly WordClass PartOfDay = Named("partofday");

    /// <summary>Behind "the day" it says that another one than the reference's is meant, or any: اليوم نفسه, اليوم الواحد.</summary>
    public static readonly WordClass OtherDay = Named("otherday");

    /// <summary>Before "that day" it makes the two words one adverb: في ذلك اليوم.</summary>
    public static readonly WordClass DayOfIt = Named("dayofit");

    /// <summary>Stands between a span of time and what it is counted from: بعد 60 سنة تقريبا على تأسيسها.</summary>
    public static readonly WordClass RoundSpan = Named("roundspan");

    /// <summary>Says that the year is the one told before: من العام نفسه.</summary>
    public static readonly WordClass SameYear = Named("sameyear");

    /// <summary>Stands between the two days of a range: من 14 يونيو وحتى 15 يوليو.</summary>
    public static readonly WordClass RangeTo = Named("rangeto");

    /// <summary>Opens what is told beside the news, so that a time in it dates that: منذ محاولة اغتيالها عام 2012.</summary>
    public static readonly WordClass TimeAside = Named("timeaside");

    /// <summary>Opens what is said or meant, whose time is told as news: قال إن السفن عادت الجمعة.</summary>
    public static readonly WordClass ContentOf = Named("contentof");

    /// <summary>Behind من it counts from the reference: بعد يومين من الآن.</summary>
    public static readonly WordClass Now = Named("now");

    /// <summary>Ends a day in other languages: 2nd, 1er.</summary>
    public static readonly WordClass OrdinalEnding = Named("ordinalending");

    /// <summary>Stands between a day and its month: 5 من مارس, 5 de abril.</summary>
    public static readonly WordClass BeforeMonth = Named("beforemonth");

    /// <summary>A month behind it is named without its year: في يونيو, مطلع مارس.</summary>
    public static readonly WordClass BeforeLoneMonth = Named("beforelonemonth");

    /// <summary>Stands between a month and its year: مارس من عام 2018.</summary>
    public static readonly WordClass BeforeYear = Named("beforeyear");

    /// <summary>Stands before a year that no month precedes: عام 2018, منذ 2018.</summary>
    public static readonly WordClass BeforeLoneYear = Named("beforeloneyear");

    /// <summary>A part of a month, whose ordinal is no day: النصف الأول من يونيو.</summary>
    public static readonly WordClass PartOfMonth = Named("partofmonth");

    /// <summary>A date behind it is to come: حتى 5 مارس.</summary>
    public static readonly WordClass UpTo = Named("upto");

    /// <summary>Says that two numbers are a day and a month: بتاريخ 22-4.</summary>
    public static readonly WordClass BeforeDigits = Named("beforedigits");

    /// <summary>Opens a clause that tells of others than those who were counted.</summary>
    public static readonly WordClass NextClause = Named("nextclause");

    /// <summary>A unit of time that may announce which one it is: عام 2015.</summary>
    public static readonly WordClass DatedSpan = Named("datedspan");

    /// <summary>A year: العام الماضي.</summary>
    public static readonly WordClass YearWord = Named("yearword");

    /// <summary>Some of those who were counted: قتل أحدهم.</summary>
    public static readonly WordClass SomeOfThem = Named("someofthem");

    /// <summary>Opens an aside that counts a part of those who were counted: بينهم 35 طفلا.</summary>
    public static readonly WordClass AmongThem = Named("amongthem");

    /// <summary>One who came to harm, by that name: سقوط قتيل.</summary>
    public static readonly WordClass OneVictim = Named("onevictim");

    /// <summary>Says that a singular is one: شخص واحد.</summary>
    public static readonly WordClass One = Named("one");

    /// <summary>Says that a dual, or a plural that is written like one, is two: مدنيين اثنين.</summary>
    public static readonly WordClass Two = Named("two");

    /// <summary>Behind a person it says of what service: ضابط أمن.</summary>
    public static readonly WordClass Corps = Named("corps");

    /// <summary>That somebody comes to harm, as a noun: مقتل, إصابة.</summary>
    public static readonly WordClass HarmNoun = Named("harmnoun");

    /// <summary>That somebody comes to harm, as a verb before it: قتل, أصيب.</summary>
    public static readonly WordClass HarmVerb = Named("harmverb");

    /// <summary>Says what came of something: أسفر عن, أدى إلى.</summary>
    public static readonly WordClass Result = Named("result");

    /// <summary>That there is a victim: سقوط قتيل.</summary>
    public static readonly WordClass Falling = Named("falling");

    /// <summary>Tells of one who is known, behind the person: شاب عمره 20 عاما.</summary>
    public static readonly WordClass Particular = Named("particular");

    /// <summary>Ten years, unless a contract is meant: أكثر من عقد.</summary>
    public static readonly WordClass Decade = Named("decade");

    /// <summary>Twenty years: منذ عقدين.</summary>
    public static readonly WordClass TwoDecades = Named("twodecades");

    /// <summary>That so many have come to harm: ارتفع عدد القتلى إلى تسعة.</summary>
    public static readonly WordClass Toll = Named("toll");

    /// <summary>Before a number it makes that an hour: الساعة 9.</summary>
    public static readonly WordClass ClockWord = Named("clockword");

    /// <summary>Says of an hour that it is before noon: التاسعة صباحا.</summary>
    public static readonly WordClass Forenoon = Named("forenoon");

    /// <summary>Says of an hour that it is behind noon: الثالثة عصرا.</summary>
    public static readonly WordClass Afternoon = Named("afternoon");

    /// <summary>Says of an hour that it is at night: العاشرة ليلا.</summary>
    public static readonly WordClass Night = Named("night");

    /// <summary>Says that Greenwich counts the hour: بتوقيت غرينتش.</summary>
    public static readonly WordClass Greenwich = Named("greenwich");

    /// <summary>A heading neither begins nor ends with it: a particle, relative or pointer that leads to what is not in it.</summary>
    public static readonly WordClass OutOfHeading = Named("outofheading");

    /// <summary>Without its article, with a day behind it, it is what happened on that day, whatever the sentence tells: هجوم الأربعاء.</summary>
    public static readonly WordClass NamedByDay = Named("namedbyday");

    /// <summary>Joined to a noun it says that its day is to come: الافتتاح المقرر.</summary>
    public static readonly WordClass PlannedNoun = Named("plannednoun");

    /// <summary>A verb of the present that opens a report of any time: يذكر, يقول.</summary>
    public static readonly WordClass ReportsNow = Named("reportsnow");

    /// <summary>A verb of the present, feminine, that opens what is so now: تعد, تسيطر.</summary>
    public static readonly WordClass IsSoNow = Named("issonow");

    /// <summary>What is done on a day, by its noun: قرار, زيارة, فوز.</summary>
    public static readonly WordClass DoneOnDay = Named("doneonday");

    /// <summary>What a time is counted up to, behind على: قبل عام على الموعد المقرر.</summary>
    public static readonly WordClass Appointment = Named("appointment");
}
