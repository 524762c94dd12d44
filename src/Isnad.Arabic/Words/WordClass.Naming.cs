namespace Isnad.Arabic.Words;

// classes of Words/Classes/names.tsv
public readonly partial record struct WordClass
{
    /// <summary>Joins a name to a father, a child or a family: بن, آل.</summary>
    public static readonly WordClass Descent = Named("descent");

    /// <summary>Begins a part of a name that the next word completes: عبد, دي.</summary>
    public static readonly WordClass NameOpening = Named("nameopening");

    /// <summary>Makes a surname with the next word, which alone is none: آل, أبو, بن.</summary>
    public static readonly WordClass SurnameOpening = Named("surnameopening");

    /// <summary>Numbers rulers of one name: الثاني.</summary>
    public static readonly WordClass Regnal = Named("regnal");

    /// <summary>A particle of foreign names: فان, سان.</summary>
    public static readonly WordClass ForeignParticle = Named("foreignparticle");

    /// <summary>Completes a title to an office: وزارة, مكافحة, شؤون.</summary>
    public static readonly WordClass OfOffice = Named("ofoffice");

    /// <summary>Stands between a title and whose or where the office is: باسم, لدى.</summary>
    public static readonly WordClass OfficeLink = Named("officelink");

    /// <summary>Stands before the name of a medium: صحيفة, وكالة.</summary>
    public static readonly WordClass MediumKind = Named("mediumkind");

    /// <summary>Stands before a source without a further word: بحسب, وفق.</summary>
    public static readonly WordClass SourceCue = Named("sourcecue");

    /// <summary>Ends like a word with our pronoun and has none: هنا, أحيانا.</summary>
    public static readonly WordClass NotOurs = Named("notours");

    /// <summary>Names so many bodies that with the article it leads back to none: دولة, سلطات.</summary>
    public static readonly WordClass LooseBody = Named("loosebody");

    /// <summary>Said of anybody unnamed, tells nobody apart: كبير, رفيع المستوى.</summary>
    public static readonly WordClass OfAnybody = Named("ofanybody");

    /// <summary>Holds an office under him whose office follows, without its article: نائب الرئيس.</summary>
    public static readonly WordClass Deputy = Named("deputy");

    /// <summary>An office that many countries have one of each, so that an adjective tells whose holder is meant: الرئيس (الفلاني).</summary>
    public static readonly WordClass Holder = Named("holder");

    /// <summary>The field of an office, no country of its holder: (وزير الأمن) الداخلي, (المستشار) السياسي.</summary>
    public static readonly WordClass Field = Named("field");

    /// <summary>Speaks for others, without its article: متحدث, ناطقة.</summary>
    public static readonly WordClass Spokesman = Named("spokesman");

    /// <summary>With a person's name right behind, his and not himself: مكتب فلان, والد فلان.</summary>
    public static readonly WordClass Owned = Named("owned");

    /// <summary>Leads in a name: شاب يدعى فلان, رجل اسمه فلان.</summary>
    public static readonly WordClass Called = Named("called");

    /// <summary>A company that an adjective behind it may show to be a medium: مجموعة, دار.</summary>
    public static readonly WordClass MediaGroup = Named("mediagroup");

    /// <summary>Shows a company to be a medium: الإعلامية, للصحافة.</summary>
    public static readonly WordClass OfMedia = Named("ofmedia");

    /// <summary>Behind وكالة it is no part of what the agency is called: الأنباء.</summary>
    public static readonly WordClass News = Named("news");

    /// <summary>Tells behind a medium's name whose it is: التابعة, المقربة.</summary>
    public static readonly WordClass Belonging = Named("belonging");

    /// <summary>Tells behind a medium's name what it is: الرسمية, الإلكتروني.</summary>
    public static readonly WordClass MediumAttribute = Named("mediumattribute");

    /// <summary>أن or إن, also with what is joined to it, in front of whoever speaks: فإن.</summary>
    public static readonly WordClass LeadingThat = Named("leadingthat");

    /// <summary>Leads back to a noun before it: نفسه, ذاتها.</summary>
    public static readonly WordClass Self = Named("self");

    /// <summary>Tells of a body that it is over its like, so that what it is for follows: (المؤسسة) العامة, الوطنية.</summary>
    public static readonly WordClass Overall = Named("overall");

    /// <summary>Behind ب the body or region that another belongs to: (لجنة الدفاع) بمجلس, (المديرية) بمنطقة.</summary>
    public static readonly WordClass Bureaux = Named("bureaux");

    /// <summary>Behind ب it tells who is at the head: (التحالف) بقيادة.</summary>
    public static readonly WordClass Lead = Named("lead");

    /// <summary>A pronoun that stands for whoever was named: هو, هم.</summary>
    public static readonly WordClass StandAlone = Named("standalone");

    /// <summary>A part of a number of people: نصف, حوالي (مئة).</summary>
    public static readonly WordClass Share = Named("share");

    /// <summary>Per cent, written out: بالمئة.</summary>
    public static readonly WordClass Percent = Named("percent");

    /// <summary>Behind موقع what happened there, so that it is no website: الحادث, الانفجار.</summary>
    public static readonly WordClass Scene = Named("scene");

    /// <summary>Somebody unnamed who knows: مصدر, مصادر.</summary>
    public static readonly WordClass Informant = Named("informant");

    /// <summary>Stands between a document and whose it is: صادر, نشرته, رسمي, عن.</summary>
    public static readonly WordClass DocumentAttribute = Named("documentattribute");

    /// <summary>A document with whose plain issuer it is told right behind it: بيان, رسالة.</summary>
    public static readonly WordClass Announcement = Named("announcement");

    /// <summary>A relative, whose name stands before the word and to whom behind it: (فلانة) ابنة (فلان).</summary>
    public static readonly WordClass Family = Named("family");

    /// <summary>Somebody who is called by whose relative or lawyer he is, without a pronoun: والد فلان, محامي اللاعب فلان.</summary>
    public static readonly WordClass Relation = Named("relation");

    /// <summary>Those who are called by whose they are: عائلة فلان.</summary>
    public static readonly WordClass Household = Named("household");

    /// <summary>Works for somebody whose name right behind it is not his own: مستشار فلان, طبيب فلان.</summary>
    public static readonly WordClass Aide = Named("aide");

    /// <summary>Has a client or a field behind it: محامي (اللاعب), محامي (القضايا).</summary>
    public static readonly WordClass Defending = Named("defending");

    /// <summary>Behind a name it tells father and son of that name apart: الأب, الابن.</summary>
    public static readonly WordClass Generation = Named("generation");

    /// <summary>Behind وكالة it tells that the agency brings no news: (وكالة) الاستخبارات, الفضاء.</summary>
    public static readonly WordClass OtherAgency = Named("otheragency");

    /// <summary>How often a report comes out, with the article: الأسبوعي.</summary>
    public static readonly WordClass Periodical = Named("periodical");
}
