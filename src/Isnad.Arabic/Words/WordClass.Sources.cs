namespace Isnad.Arabic.Words;

// classes of Words/Classes/sources.tsv
public readonly partial record struct WordClass
{
    /// <summary>Opens a clause that tells whose words these are: حسبما ذكرت.</summary>
    public static readonly WordClass According = Named("according");

    /// <summary>Takes ل before the source: وفقا ل, استنادا ل.</summary>
    public static readonly WordClass Accord = Named("accord");

    /// <summary>The words of whoever spoke, with his pronoun: على حد قوله.</summary>
    public static readonly WordClass OwnWords = Named("ownwords");

    /// <summary>How whoever spoke put it, with his pronoun: على حد تعبيره, بحسب وصفها.</summary>
    public static readonly WordClass OwnTerms = Named("ownterms");

    /// <summary>A preposition with the pronoun of what was told: ما عبر عنه.</summary>
    public static readonly WordClass Thereof = Named("thereof");

    /// <summary>Somebody's words, who stands behind: على حد قول فلان, على لسان فلان.</summary>
    public static readonly WordClass Wording = Named("wording");

    /// <summary>Behind a source it opens what the source says: فإن, فإنه.</summary>
    public static readonly WordClass Hence = Named("hence");

    /// <summary>Tells where words came from: التصريحات التي جاءت على لسان فلان.</summary>
    public static readonly WordClass Came = Named("came");

    /// <summary>Points at the noun behind it: هذا البيان.</summary>
    public static readonly WordClass Demonstrative = Named("demonstrative");

    /// <summary>Stands before a noun that it only bounds: مختلف المصادر, نفس المصدر.</summary>
    public static readonly WordClass Determiner = Named("determiner");

    /// <summary>Has the pattern of a noun of action and is none: إعلام, محافظة.</summary>
    public static readonly WordClass NoAction = Named("noaction");

    /// <summary>Alone, without its article, it names nobody in particular: (قال) آخر, الناس.</summary>
    public static readonly WordClass Somebody = Named("somebody");

    /// <summary>A document that is known by itself, whoever keeps it: قانون, حكم.</summary>
    public static readonly WordClass Enacted = Named("enacted");

    /// <summary>Behind متهم or محكوم it is the penalty, not the charge.</summary>
    public static readonly WordClass Sentenced = Named("sentenced");

    /// <summary>Tells at whom charges are directed: الاتهامات الموجهة إلى فلان.</summary>
    public static readonly WordClass Directed = Named("directed");

    /// <summary>Says that there are no reports, or any: لم ترد أنباء, دون أنباء.</summary>
    public static readonly WordClass Withdraws = Named("withdraws");

    /// <summary>Tells what a report is about: أنباء عن, شائعات حول.</summary>
    public static readonly WordClass Concerning = Named("concerning");

    /// <summary>A preposition written apart that leads in a place, a thing or a person.</summary>
    public static readonly WordClass PlainPreposition = Named("plainpreposition");

    /// <summary>What the noun behind it names is done, not said by somebody: تم إعلان, جرى تأكيد.</summary>
    public static readonly WordClass Done = Named("done");

    /// <summary>What the noun behind it names may be done, and is not said yet: احتمال (رفض الشركة), إمكانية.</summary>
    public static readonly WordClass Possibility = Named("possibility");

    /// <summary>Credits agencies or sites without naming one: وكالات, متابعات.</summary>
    public static readonly WordClass AnyAgency = Named("anyagency");

    /// <summary>Heads words for media or sources that name nobody: وسائل إعلام محلية.</summary>
    public static readonly WordClass AnyMedia = Named("anymedia");
}
