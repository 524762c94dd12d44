namespace Isnad.Arabic.Words;

// classes of Words/Classes/phrases.tsv
public readonly partial record struct WordClass
{
    /// <summary>Stands before or beside a person's name and says what he is: عضو, نجل, سماحة.</summary>
    public static readonly WordClass Role = Named("role");

    /// <summary>Somebody who is called by whose he is, as it is written before a pronoun: والد(ها), محامي(ه), حكومت(ه).</summary>
    public static readonly WordClass Kin = Named("kin");

    /// <summary>Those beside a speaker, as it is written before a pronoun: أسرت(ه), حلفاؤ(ها).</summary>
    public static readonly WordClass Companion = Named("companion");

    /// <summary>What an office or a body is for: (الهيئة العامة) للأرصاد.</summary>
    public static readonly WordClass Remit = Named("remit");

    /// <summary>Works for the outlet that is named behind it: مراسل (لرويترز).</summary>
    public static readonly WordClass Correspondent = Named("correspondent");

    /// <summary>Definite by the pronoun that it is written with: أحدهم, بعضها.</summary>
    public static readonly WordClass OneOfThem = Named("oneofthem");

    /// <summary>A span of time that the word behind it dates: الأسبوع (الماضي).</summary>
    public static readonly WordClass Period = Named("period");

    /// <summary>A part of those whom من leads in, though it has the article: العديد (من), المقربون (من).</summary>
    public static readonly WordClass Partitive = Named("partitive");

    /// <summary>Behind من it says in which respect or when: (من) جانبه, (من) أجل.</summary>
    public static readonly WordClass Aspect = Named("aspect");

    /// <summary>Behind it على or عن say for what: المشرف (على), المسؤول (عن).</summary>
    public static readonly WordClass InCharge = Named("incharge");

    /// <summary>A verb of whoever would not be named: طلب (عدم), فضل (أن).</summary>
    public static readonly WordClass Reticent = Named("reticent");

    /// <summary>A verb of being or becoming: تكون, بات.</summary>
    public static readonly WordClass Becoming = Named("becoming");

    /// <summary>An adjective that says of which rank or time somebody is: كبير, سابق.</summary>
    public static readonly WordClass Rank = Named("rank");

    /// <summary>Between a name and a noun with a pronoun it goes on with the name: البالغ (عددهم).</summary>
    public static readonly WordClass Detailing = Named("detailing");

    /// <summary>An indefinite word that goes on with the name before it: نفسه, غرب (البلاد), رفيع (المستوى).</summary>
    public static readonly WordClass Attached = Named("attached");
}
