namespace Isnad.Arabic.Words;

// classes of Words/Classes/cues.tsv
public readonly partial record struct WordClass
{
    /// <summary>Stands for what the verb behind it has for its object: ما قاله, مما كتبه.</summary>
    public static readonly WordClass What = Named("what");

    /// <summary>What the verb behind it says was not said.</summary>
    public static readonly WordClass Negating = Named("negating");

    /// <summary>A verb may follow right behind it: قد, حيث, (من) جانبه.</summary>
    public static readonly WordClass BeforeVerb = Named("beforeverb");

    /// <summary>A noun follows, so that what looks like a verb is none: في رد, كل نشر.</summary>
    public static readonly WordClass BeforeNoun = Named("beforenoun");

    /// <summary>Opens a clause beside the one before, its subject follows: لكن, بينما.</summary>
    public static readonly WordClass Contrast = Named("contrast");

    /// <summary>Past of what follows; between it and its verb stands the subject: وكان فلان طلب.</summary>
    public static readonly WordClass Being = Named("being");

    /// <summary>A verb that says what somebody calls something or holds it to be: وصف, اعتبر.</summary>
    public static readonly WordClass Naming = Named("naming");

    /// <summary>A verb that says with what somebody compares or charges its object: شبه, اتهم.</summary>
    public static readonly WordClass Judging = Named("judging");

    /// <summary>A noun that is said again, not done again: مجددا تأكيد.</summary>
    public static readonly WordClass Stance = Named("stance");

    /// <summary>Finds out what is so, with its words or by its work: فحص, تحاليل, علماء.</summary>
    public static readonly WordClass Examining = Named("examining");

    /// <summary>A verb that takes whom it urges for its object: حث, ناشد.</summary>
    public static readonly WordClass Urging = Named("urging");

    /// <summary>Opens the clause against the one before: ولكن, لكننا.</summary>
    public static readonly WordClass But = Named("but");

    /// <summary>A verb of belief that, of nobody named, tells what is thought at large: ويعتقد أن.</summary>
    public static readonly WordClass Believing = Named("believing");

    /// <summary>A verb by which what was told shows something, not somebody says it: (وهو ما) يؤكد.</summary>
    public static readonly WordClass Implying = Named("implying");

    /// <summary>Tells that something can or may be said, which nobody says: يمكن (القول), نستطيع.</summary>
    public static readonly WordClass Able = Named("able");

    /// <summary>A verb that gives the reason of what stands behind it: برر (ذلك ب).</summary>
    public static readonly WordClass Reasoning = Named("reasoning");

    /// <summary>A verb that takes what it answers for its object, and then says: رد, علق.</summary>
    public static readonly WordClass Answering = Named("answering");

    /// <summary>A verb that takes whom it tells for its object: أبلغ رويترز.</summary>
    public static readonly WordClass Informing = Named("informing");

    /// <summary>What somebody spends somewhere: (قضى) وقتا, إجازة.</summary>
    public static readonly WordClass Stay = Named("stay");

    /// <summary>Before a colon it opens a list, not what was said: منها, التالية.</summary>
    public static readonly WordClass Listing = Named("listing");

    /// <summary>A verb without an object, so that a noun right behind it is its subject: قال, أشار (إلى).</summary>
    public static readonly WordClass Intransitive = Named("intransitive");

    /// <summary>A verb whose imperfect begins with a, so that u makes it passive: يُعتقد.</summary>
    public static readonly WordClass FathaImperfect = Named("fathaimperfect");

    /// <summary>Nobody is named who holds what the verb behind it says: كما يعتقد أن, كان يعتقد أن.</summary>
    public static readonly WordClass Impersonal = Named("impersonal");

    /// <summary>Opens what is said beside an object, so that the object ends there: خلال, أن.</summary>
    public static readonly WordClass Adjunct = Named("adjunct");

    /// <summary>Stands for whom or for that which the verb behind it is about: من, الذي.</summary>
    public static readonly WordClass Whom = Named("whom");

    /// <summary>Perfect of what one does with a document of one's own: أصدر, وجهت.</summary>
    public static readonly WordClass Issuing = Named("issuing");

    /// <summary>Tells who made the document before it: أعدته, أنجزها.</summary>
    public static readonly WordClass Making = Named("making");

    /// <summary>Opens a clause of time or reason before the sentence's own verb: (و)بعد أن, رغم.</summary>
    public static readonly WordClass ClauseBefore = Named("clausebefore");

    /// <summary>Leads to whom something was said or by whom it came: مع, لدى, عبر.</summary>
    public static readonly WordClass Toward = Named("toward");

    /// <summary>Behind it a medium is part of somebody's title: مراسل, (رئيس) تحرير.</summary>
    public static readonly WordClass Staff = Named("staff");

    /// <summary>A verb whose perfect with a pronoun is another word: أمره, حمله.</summary>
    public static readonly WordClass NoObject = Named("noobject");

    /// <summary>Before الله it is a wish: رحمه الله.</summary>
    public static readonly WordClass Wish = Named("wish");

    /// <summary>Behind a comma it says where or when, before what was said: وقال المدير، في مؤتمر صحفي، تم.</summary>
    public static readonly WordClass Beside = Named("beside");
}
