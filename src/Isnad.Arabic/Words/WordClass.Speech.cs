namespace Isnad.Arabic.Words;

// classes of Words/Classes/speech.tsv
public readonly partial record struct WordClass
{
    /// <summary>All that the table of speech knows.</summary>
    public static readonly WordClass AroundSpeech = Table("speech");

    /// <summary>Ends the words that name a speaker.</summary>
    public static readonly WordClass Stop = Named("stop");

    /// <summary>Says when.</summary>
    public static readonly WordClass Day = Named("day");

    /// <summary>Says how.</summary>
    public static readonly WordClass Adverb = Named("adverb");

    /// <summary>Behind في it says where, or in what, something was said.</summary>
    public static readonly WordClass Occasion = Named("occasion");

    /// <summary>Opens a clause before its subject.</summary>
    public static readonly WordClass Opener = Named("opener");

    /// <summary>Stands between a subject and its verb.</summary>
    public static readonly WordClass Auxiliary = Named("auxiliary");

    /// <summary>Opens a clause about the noun before it.</summary>
    public static readonly WordClass Relative = Named("relative");

    /// <summary>Names what says nothing: a step, a quantity, an event.</summary>
    public static readonly WordClass Thing = Named("thing");

    /// <summary>A name in quotation marks follows.</summary>
    public static readonly WordClass NameKind = Named("namekind");

    /// <summary>A verb by which media bring out what stands before it: نقلته.</summary>
    public static readonly WordClass Publish = Named("publish");

    /// <summary>A definite adjective that does not end like a nisba.</summary>
    public static readonly WordClass Adjective = Named("adjective");

    /// <summary>A person by office alone: الوزير.</summary>
    public static readonly WordClass Generic = Named("generic");

    /// <summary>A verb behind it is not asserted.</summary>
    public static readonly WordClass Subjunctive = Named("subjunctive");

    /// <summary>An impersonal formula that reports nobody: يذكر أن.</summary>
    public static readonly WordClass Background = Named("background");

    /// <summary>A perfect that is also a noun: نقل, وصف.</summary>
    public static readonly WordClass NounVerb = Named("nounverb");

    /// <summary>A verb whose first letters are like the article: التقى.</summary>
    public static readonly WordClass Verb = Named("verb");

    /// <summary>A noun that is speech itself: اتهام, اللوم.</summary>
    public static readonly WordClass Speech = Named("speech");

    /// <summary>A noun that names a subject, not what was said of it: أهمية, أنواع.</summary>
    public static readonly WordClass Topic = Named("topic");

    /// <summary>A paper that is signed: عقد, اتفاقية.</summary>
    public static readonly WordClass Contract = Named("contract");

    /// <summary>A unit of time: أيام, شهر.</summary>
    public static readonly WordClass Span = Named("span");

    /// <summary>Names nobody where it stands alone.</summary>
    public static readonly WordClass NobodyAlone = Named("nobodyalone");

    /// <summary>A proceeding that is pending: المحاكمة behind على ذمة.</summary>
    public static readonly WordClass Trial = Named("trial");

    /// <summary>Heads a headline's subject, which says nothing: بطولة, قضية.</summary>
    public static readonly WordClass Affair = Named("affair");

    /// <summary>Behind a headline's colon it opens what somebody says: لا, لن, يجب.</summary>
    public static readonly WordClass Claim = Named("claim");

    /// <summary>A capital that stands for its government.</summary>
    public static readonly WordClass Capital = Named("capital");

    /// <summary>Makes or brings out what follows, so that it is a thing and no rumour: نشر تقارير.</summary>
    public static readonly WordClass Maker = Named("maker");

    /// <summary>A social network, where something was said, not who brought it out: تويتر.</summary>
    public static readonly WordClass Platform = Named("platform");

    /// <summary>A penalty that a court gives.</summary>
    public static readonly WordClass Penalty = Named("penalty");

    /// <summary>What somebody refuses who says nothing: التعليق, الإدلاء.</summary>
    public static readonly WordClass Silence = Named("silence");

    /// <summary>A question put to many, of whom a share answers: استطلاع.</summary>
    public static readonly WordClass Survey = Named("survey");

    /// <summary>What reports and rumours do before what they tell: وردت.</summary>
    public static readonly WordClass Arrives = Named("arrives");

    /// <summary>An honorific with his pronoun, for whoever was named with it: سموه, معاليه.</summary>
    public static readonly WordClass Honoured = Named("honoured");

    /// <summary>A prince's titles, and his honorific with the pronoun.</summary>
    public static readonly WordClass Princely = Named("princely");

    /// <summary>A minister's or high official's titles, and his honorific with the pronoun.</summary>
    public static readonly WordClass Excellent = Named("excellent");

    /// <summary>A man of religion's titles, and his honorific with the pronoun.</summary>
    public static readonly WordClass Reverend = Named("reverend");

    /// <summary>A head of state's titles, and his honorific with the pronoun.</summary>
    public static readonly WordClass Royal = Named("royal");

    /// <summary>Thanks and wishes, which are given without saying anything: شكره, تعازيه.</summary>
    public static readonly WordClass Thanks = Named("thanks");

    /// <summary>What holds somebody's words, so that behind a comma and في it tells where he said them: في بيان, في تغريدة.</summary>
    public static readonly WordClass Message = Named("message");

    /// <summary>Gives rulings: محكمة, نيابة.</summary>
    public static readonly WordClass Court = Named("court");

    /// <summary>Those on whom one calls, more often than they call on others: المجتمع (الدولي), الأطراف.</summary>
    public static readonly WordClass Addressed = Named("addressed");

    /// <summary>Behind حسب or وفق a rule or a measure, no source: القانون, الحاجة.</summary>
    public static readonly WordClass Measure = Named("measure");

    /// <summary>Tells by whom a message was brought out: نشرها, أصدره.</summary>
    public static readonly WordClass Released = Named("released");

    /// <summary>What stands behind it is a noun, not a verb: بعد, بسبب, رغم.</summary>
    public static readonly WordClass Governing = Named("governing");

    /// <summary>Moves somebody to speak or act, who stands between it and إلى or على: دفع, أجبر.</summary>
    public static readonly WordClass Moving = Named("moving");

    /// <summary>What a speaker does beside his words: ملقيا (باللوم), مستشهدا.</summary>
    public static readonly WordClass Gesture = Named("gesture");

    /// <summary>Behind دون it tells what was not said: ذكر, إضافة (تفاصيل), (أن) يحدد.</summary>
    public static readonly WordClass Withheld = Named("withheld");

    /// <summary>Opens another clause of the article behind what was said: فيما, بينما, لكنه.</summary>
    public static readonly WordClass Turn = Named("turn");

    /// <summary>Its أن is its own, no cue's: يمكن, بعد, المتوقع.</summary>
    public static readonly WordClass Own = Named("own");

    /// <summary>With it somebody's words begin where neither أن nor a mark leads them in: لا, لقد, نحن.</summary>
    public static readonly WordClass Begins = Named("begins");

    /// <summary>Behind لم it denies the verb behind its subject: لم يكن المراقبون يتوقعون.</summary>
    public static readonly WordClass Been = Named("been");
}
