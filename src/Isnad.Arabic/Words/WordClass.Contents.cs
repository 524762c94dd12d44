namespace Isnad.Arabic.Words;

// classes of Words/Classes/contents.tsv
public readonly partial record struct WordClass
{
    /// <summary>Opens the clause that is said: أن, إن, with a pronoun or ب joined to it.</summary>
    public static readonly WordClass That = Named("that");

    /// <summary>Opens a further clause of the same words: وأن.</summary>
    public static readonly WordClass AndThat = Named("andthat");

    /// <summary>A relative pronoun that agrees with the noun before it: الذي.</summary>
    public static readonly WordClass Who = Named("who");

    /// <summary>Goes on about a noun in a clause of its own: والذي.</summary>
    public static readonly WordClass AndWho = Named("andwho");

    /// <summary>Takes up a noun in a sentence of its own: وهو.</summary>
    public static readonly WordClass AndHe = Named("andhe");

    /// <summary>With, to or by, also a letter written alone: مع, ل, ب.</summary>
    public static readonly WordClass LonePreposition = Named("lonepreposition");

    /// <summary>What stands behind it in the accusative belongs to it: كان, غير.</summary>
    public static readonly WordClass Copula = Named("copula");

    /// <summary>A feminine participle that says, where its clause follows: مشيرة.</summary>
    public static readonly WordClass SayingParticiple = Named("sayingparticiple");

    /// <summary>With أن it sets a clause against what was said: إلا أن, غير أن.</summary>
    public static readonly WordClass Exceptive = Named("exceptive");

    /// <summary>Sets against what was said what the same one does: لكنه.</summary>
    public static readonly WordClass ButHe = Named("buthe");

    /// <summary>Opens a clause beside the one before: فيما, بينما.</summary>
    public static readonly WordClass ClauseBeside = Named("clausebeside");

    /// <summary>Opens a clause of time: بعدما, عندما.</summary>
    public static readonly WordClass TimeClause = Named("timeclause");

    /// <summary>Judges in the article's own words: يبدو.</summary>
    public static readonly WordClass Seeming = Named("seeming");

    /// <summary>Behind من it passes to the next speaker: من جانبه.</summary>
    public static readonly WordClass OwnSide = Named("ownside");

    /// <summary>Opens a remark of the article: علما (بأن), ويأتي (ذلك).</summary>
    public static readonly WordClass NewsAside = Named("newsaside");

    /// <summary>Behind في it tells to what end: في خطوة, في محاولة.</summary>
    public static readonly WordClass Aim = Named("aim");

    /// <summary>Behind في it tells in what circumstances: في ظل, في سياق.</summary>
    public static readonly WordClass Frame = Named("frame");

    /// <summary>Tells which time is meant: في وقت لاحق, في الوقت نفسه.</summary>
    public static readonly WordClass WhichTime = Named("whichtime");

    /// <summary>Behind في أحدث it tells what the words are in a row of like ones: في أحدث (محاولات).</summary>
    public static readonly WordClass OfRow = Named("ofrow");

    /// <summary>Behind مع it tells when: مع بدء, مع اقتراب.</summary>
    public static readonly WordClass Beginning = Named("beginning");

    /// <summary>Behind a comma it tells when, how or why, where a noun tells what was said: قبل, وسط, تمهيدا.</summary>
    public static readonly WordClass TailOpening = Named("tailopening");

    /// <summary>Behind على it tells on what ground: على خلفية, على الرغم.</summary>
    public static readonly WordClass Ground = Named("ground");

    /// <summary>Tells what came of a matter: أدى (إلى), أسفر (عن).</summary>
    public static readonly WordClass Outcome = Named("outcome");

    /// <summary>Tells what became of a ruling: وصدق (على).</summary>
    public static readonly WordClass Verdict = Named("verdict");

    /// <summary>Comments on all that was said before, or turns to another clause: مما, الأمر (الذي).</summary>
    public static readonly WordClass Comment = Named("comment");

    /// <summary>Behind a mark it names what the next question was about: وعن (سؤال).</summary>
    public static readonly WordClass NextMatter = Named("nextmatter");

    /// <summary>What is asked: سؤال.</summary>
    public static readonly WordClass Question = Named("question");

    /// <summary>Behind إلى those who were told, or what came beside: وسائل (الإعلام), جانب.</summary>
    public static readonly WordClass Bystander = Named("bystander");

    /// <summary>Behind على where something was said or shown: صفحته, شاشة.</summary>
    public static readonly WordClass Medium = Named("medium");

    /// <summary>Behind it من tells of what it is a part: عدد (من), كل (من).</summary>
    public static readonly WordClass PartOf = Named("partof");

    /// <summary>Behind من it tells how or through what: من جديد, من خلال.</summary>
    public static readonly WordClass Respect = Named("respect");

    /// <summary>Behind it عن tells for whom somebody speaks: نيابة (عن).</summary>
    public static readonly WordClass OnBehalf = Named("onbehalf");

    /// <summary>All whom news is for: للصحفيين, للجميع.</summary>
    public static readonly WordClass Audience = Named("audience");

    /// <summary>A noun of action so short that its ب looks like its own: بشن (هجوم).</summary>
    public static readonly WordClass ShortAction = Named("shortaction");

    /// <summary>Behind بما it tells what is counted in or how much it is: بما فيها, بما يعادل.</summary>
    public static readonly WordClass IncludingWhat = Named("includingwhat");

    /// <summary>Its ب is its own letter, or with it says nothing of what follows: بنك, بذلك.</summary>
    public static readonly WordClass OwnBa = Named("ownba");

    /// <summary>Behind words in marks it goes on with them: بسبب, ضد.</summary>
    public static readonly WordClass OfMarked = Named("ofmarked");

    /// <summary>Tells where somebody is: داخل, قرب.</summary>
    public static readonly WordClass Whereabouts = Named("whereabouts");

    /// <summary>A preposition with a pronoun, which says nothing new: فيها, له.</summary>
    public static readonly WordClass BackReference = Named("backreference");

    /// <summary>Names a part of a span of time: مطلع (الشهر), نهاية (العام).</summary>
    public static readonly WordClass PartOfPeriod = Named("partofperiod");

    /// <summary>Behind على it says when: على الفور, على إثرها.</summary>
    public static readonly WordClass Upon = Named("upon");

    /// <summary>Begins a span of time, counted from now or then: قبل (أيام), منذ (عام).</summary>
    public static readonly WordClass Counting = Named("counting");

    /// <summary>Begins a circumstance of the same time: خلال, عقب.</summary>
    public static readonly WordClass During = Named("during");

    /// <summary>Behind a comma it opens words about when, where or how: عبر, أمام.</summary>
    public static readonly WordClass Circumstantial = Named("circumstantial");

    /// <summary>Behind وذلك it tells when or how all that was: وذلك خلال, وذلك وسط.</summary>
    public static readonly WordClass Occasioned = Named("occasioned");

    /// <summary>Before a colon it tells that a document follows: قالت فيه, فيما يلي.</summary>
    public static readonly WordClass LeadsDocument = Named("leadsdocument");

    /// <summary>With a noun of speech behind it tells after, before or in spite of what: بعد (إعلان), على (إعلان).</summary>
    public static readonly WordClass AfterEvent = Named("afterevent");

    /// <summary>Leads on to what is no longer said, where words end with it: وذلك, حيث, إلا إذا.</summary>
    public static readonly WordClass LeadsOn = Named("leadson");
}
