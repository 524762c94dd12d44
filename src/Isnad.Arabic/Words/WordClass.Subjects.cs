namespace Isnad.Arabic.Words;

// classes of Words/Classes/subjects.tsv
public readonly partial record struct WordClass
{
    /// <summary>Ends in ة and takes the masculine verb all the same, without its article: a man's name, or men together (حمزة, قادة).</summary>
    public static readonly WordClass MenInTa = Named("menta");

    /// <summary>Takes the feminine verb though no letter of it shows that, without its article: صحف, حماس.</summary>
    public static readonly WordClass FeminineByUse = Named("femininebyuse");

    /// <summary>A place that takes the masculine verb, without its article: العراق, البيت.</summary>
    public static readonly WordClass MasculinePlace = Named("masculineplace");

    /// <summary>A body or a person with a name of the form of a verbal noun: ائتلاف, ابتسام.</summary>
    public static readonly WordClass NamedAsAction = Named("namedasaction");

    /// <summary>What a court gives: صك, حكم.</summary>
    public static readonly WordClass Ruling = Named("ruling");

    /// <summary>What فيه may lead back to that is no message: الوقت, الذي.</summary>
    public static readonly WordClass LeftOpen = Named("leftopen");

    /// <summary>Stands between a message and whose it is: صحفي, متلفزة, له.</summary>
    public static readonly WordClass OfMessage = Named("ofmessage");

    /// <summary>Governs the noun behind it: من, إلى, بشأن.</summary>
    public static readonly WordClass Preposition = Named("preposition");

    /// <summary>Leads in whose a message is: (بيان) من الوزارة.</summary>
    public static readonly WordClass OwnerParticle = Named("ownerparticle");

    /// <summary>Tells how many people there are, of whom the words behind it tell more: عشرات, بعض.</summary>
    public static readonly WordClass Crowd = Named("crowd");
}
