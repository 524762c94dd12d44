namespace Isnad.Arabic.Words;

// classes of Words/Classes/subjects.tsv
public readonly partial record struct WordClass
{
    /// <summary>
    /// Ends in ة and takes the masculine verb all the same, without its article: a man's name, or men together (حمزة, قادة).
    /// </summary>
    public static readonly WordClass MenInTa = Named("menta");

    /// <summary>Takes the feminine verb though no letter of it shows that, without its article: صحف, حماس.</summary>
    public static readonly WordClass FeminineByUse = Named("femininebyuse");

    /// <summary>A place that takes the masculine verb, without its article: العراق, البيت.</summary>
    public static readonly WordClass MasculinePlace = Named("masculineplace");

    /// <summary>A body or a person with a name of the form of a verbal noun: ائتلاف, ابتسام.</summary>
    public static readonly WordClass NamedAsAction = Named("namedasaction");

    /// <summary>Does what بها or به takes up: (زيارة) قام (بها).</summary>
    public static readonly WordClass Doing = Named("doing");

    /// <summary>What a court gives: صك, حكم.</summary>
    public static readonly WordClass Ruling = Named("ruling");

    /// <summary>What فيه may lead back to that is no message: الوقت, الذي.</summary>
    public static readonly WordClass LeftOpen = Named("leftopen");

    /// <summary>Stands between a message and whose it is: صحفي, متلفزة, له.</summary>
    public static readonly WordClass OfMessage = Named("ofmessage");

    /// <summary>Stands in a headline between who speaks and what of: ترامب عن سوريا: …, فلان بعد المباراة: ….</summary>
    public static readonly WordClass BehindSpeaker = Named("behindspeaker");

    /// <summary>Governs the noun behind it: من, إلى, بشأن.</summary>
    public static readonly WordClass Preposition = Named("preposition");

    /// <summary>Leads in whose a message is: (بيان) من الوزارة.</summary>
    public static readonly WordClass OwnerParticle = Named("ownerparticle");

    /// <summary>Tells how many people there are, of whom the words behind it tell more: عشرات, بعض.</summary>
    public static readonly WordClass Crowd = Named("crowd");

    /// <summary>Tells when, where or why something was, with the noun behind it: بعد, وسط, رغم.</summary>
    public static readonly WordClass Circumstance = Named("circumstance");

    /// <summary>Tells by whose account something is so: بحسب, نقلا.</summary>
    public static readonly WordClass Account = Named("account");

    /// <summary>Tells how many things or days there are, never who acts: عدة, بضع.</summary>
    public static readonly WordClass Few = Named("few");

    /// <summary>Opens words that tell of a matter, not of somebody: الأمر, المتوقع.</summary>
    public static readonly WordClass Matter = Named("matter");

    /// <summary>Begins with ي and is no imperfect: يمين, يهود.</summary>
    public static readonly WordClass NounInYa = Named("nouninya");

    /// <summary>A verb that tells what words are about: تخص, تتعلق.</summary>
    public static readonly WordClass AboutVerb = Named("aboutverb");

    /// <summary>Stands at the head of a sentence before its first verb or noun: كما, وقد, بدوره, (إلى) ذلك.</summary>
    public static readonly WordClass LeadIn = Named("leadin");

    /// <summary>Behind من it tells whose turn to speak it is: جانبه, جهتها.</summary>
    public static readonly WordClass Aside = Named("aside");

    /// <summary>Opens a clause of time: بعدما, عندما.</summary>
    public static readonly WordClass When = Named("when");

    /// <summary>Stands before a verb that leaves its subject out: وقد, كان, أيضا.</summary>
    public static readonly WordClass BeforeDropped = Named("beforedropped");

    /// <summary>Behind it a verb may leave its subject out: كما, حيث, ثم.</summary>
    public static readonly WordClass GoesOn = Named("goeson");

    /// <summary>Leads back to a message or a meeting: فيه, خلاله.</summary>
    public static readonly WordClass Inside = Named("inside");

    /// <summary>أن with the pronoun of who or what was spoken of: أنه, بأنها.</summary>
    public static readonly WordClass ThatHe = Named("thathe");

    /// <summary>A particle with the pronoun of the subject of the verb behind it: لكنه, وهي.</summary>
    public static readonly WordClass SubjectPronoun = Named("subjectpronoun");

    /// <summary>أن with the pronoun of the first person: أني, أننا.</summary>
    public static readonly WordClass ThatI = Named("thati");

    /// <summary>Stands before the words that name several: كل, كلا.</summary>
    public static readonly WordClass Both = Named("both");

    /// <summary>Stands between a verb and its subject: له, عليها, للصحفيين.</summary>
    public static readonly WordClass Interposed = Named("interposed");

    /// <summary>With the definite noun behind it, it tells what somebody has: (الدول) ذات (النفوذ).</summary>
    public static readonly WordClass Endowed = Named("endowed");

    /// <summary>Opens what something is counted among or ranked as, not what somebody says: أحد (المرشحين), أبرز.</summary>
    public static readonly WordClass OneOf = Named("oneof");

    /// <summary>Tells how something was said, with the word behind it: بكل (وضوح), بشكل (قاطع).</summary>
    public static readonly WordClass Manner = Named("manner");

    /// <summary>A verb, without what is joined to it, that calls its object something: اعتبر, وصف.</summary>
    public static readonly WordClass Calling = Named("calling");

    /// <summary>Behind somebody described or accused it opens as what: بأنه.</summary>
    public static readonly WordClass AsBeing = Named("asbeing");

    /// <summary>Belongs to the words that tell where somebody spoke: (في مؤتمره) الصحفي, (في ختام) حديثه.</summary>
    public static readonly WordClass OfOccasion = Named("ofoccasion");

    /// <summary>Heads the name of a part of a body: قسم, وزارة.</summary>
    public static readonly WordClass Bureau = Named("bureau");

    /// <summary>A preposition of two letters with و: ومن, وعن.</summary>
    public static readonly WordClass AndPreposition = Named("andpreposition");

    /// <summary>Tells where something is, with the noun behind it: أمام, قرب.</summary>
    public static readonly WordClass Position = Named("position");

    /// <summary>Leads in words that part a subject from its verb: في, خلال, أمام.</summary>
    public static readonly WordClass Parting = Named("parting");

    /// <summary>Opens a clause about the noun before it, which it agrees with: الذي, والتي.</summary>
    public static readonly WordClass Agreeing = Named("agreeing");

    /// <summary>Stands right before a verb: لم, قد.</summary>
    public static readonly WordClass VerbParticle = Named("verbparticle");

    /// <summary>A sentence that begins with it may leave the subject of its verb out: في, وبعد, اليوم.</summary>
    public static readonly WordClass Leading = Named("leading");

    /// <summary>Means whoever was named last: الأخير.</summary>
    public static readonly WordClass Latter = Named("latter");

    /// <summary>Several persons together, in a plural that no ending shows, or with the ending of one: رجال, خبراء.</summary>
    public static readonly WordClass Men = Named("men");

    /// <summary>What a medium does with another's message: نشرت (بيانا), نقلت (تصريحات).</summary>
    public static readonly WordClass BringsOut = Named("bringsout");

    /// <summary>Negates what only إلا then admits, so that إلا may end it: ليس (إلا).</summary>
    public static readonly WordClass Exception = Named("exception");

    /// <summary>Stands before من and what something is a part of: (في) جزء (من مقابلة).</summary>
    public static readonly WordClass Apart = Named("apart");

    /// <summary>Behind it stands what something is held to be, not who speaks: باعتباره, بوصفها.</summary>
    public static readonly WordClass Regarded = Named("regarded");

    /// <summary>With God behind it a wish for whoever is told of: (دعا) رحمه (الله), حفظه (الله).</summary>
    public static readonly WordClass Blessing = Named("blessing");
}
